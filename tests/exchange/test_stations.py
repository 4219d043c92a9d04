"""Enrolment on paper, cards and their renewal, bundles that come too early, and a copied database noticed."""

import shutil
import sqlite3
from datetime import date
from pathlib import Path

import keyring
import pyrage
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from machines import settled_in
from test_vault import KeyringInAFile

from app.domain.errors import Refused
from app.domain.records.constituency import Constituency
from app.domain.records.number_book import NumberBook
from app.domain.records.office import Office
from app.domain.records.organization import Organization
from app.domain.records.term import Term
from app.domain.records.topic import Topic
from app.domain.records.unit import Unit
from app.exchange.faults import Fault
from app.exchange.keys import StationKeys, thirty_digits
from app.exchange.opening import open_lines
from app.exchange.reading import look, verify
from app.services import bundle_in, bundle_out, council, stations
from app.services.context import Context, office, open_context


class Station:
    """One installation with its unit, its keys and its clock standing still."""

    def __init__(self, folder: Path, unit: str, name: str, code: str) -> None:
        self.context: Context = open_context(folder)
        self.context.store.owner = unit
        if unit:
            here = Unit(id=unit, owner=unit, code=code, kind="xa", name=name, level="commune")
            with self.context.store.write() as work:
                work.save(here, by="", at=self.context.clock())

    def unlock(self) -> StationKeys:
        return stations.keys(self.context)

    def write(self, id: str, words: str) -> None:
        with self.context.store.write() as work:
            record = Topic(id=id, owner=self.context.store.owner, name=words, code="x")
            work.save(record, by="", at=self.context.clock())

    def topics(self) -> dict[str, str]:
        with self.context.store.read() as work:
            return {one.id: one.name for one in work.find(Topic)}

    def send(self, key: str) -> Path:
        made = bundle_out.make(self.context, key, self.unlock())
        return bundle_out.outbox(self.context, made[-1])

    def receive(self, path: Path):
        return bundle_in.take(self.context, path, self.unlock())


@pytest.fixture(autouse=True)
def key_store(tmp_path):
    """A key store of the test's own: a passphrase costs a second of work each time."""
    former = keyring.get_keyring()
    keyring.set_keyring(KeyringInAFile(tmp_path / "keyring.json"))
    yield
    keyring.set_keyring(former)


@pytest.fixture
def commune(tmp_path):
    made = Station(_folder(tmp_path, "xã"), "unit-gia-loc", "Gia Lộc", "99001")
    stations.make_keys(made.context)
    yield made
    made.context.store.close()


@pytest.fixture
def province(tmp_path):
    made = Station(_folder(tmp_path, "tỉnh"), "unit-province", "Hải Đông", "99")
    made.founding = stations.found_province(made.context, "Tỉnh Hải Đông")
    yield made
    made.context.store.close()


def _folder(tmp_path: Path, name: str) -> Path:
    made = tmp_path / name
    made.mkdir()
    return made


def join(commune: Station, province: Station, tmp_path: Path) -> str:
    """The card goes down with the letter that bears its digits."""
    path = stations.publish_card(province.context, province.unlock(), tmp_path / "USB")
    return stations.join(commune.context, path, province.founding.digits).key


def ask(commune: Station, tmp_path: Path) -> stations.Request:
    return stations.request(commune.context, commune.unlock(), tmp_path / "USB")


def approve(province: Station, asked: stations.Request, digits: str = ""):
    return stations.approve(province.context, province.unlock(), asked.path, digits or asked.digits)


def test_a_commune_is_enrolled_by_thirty_digits_on_a_paper(commune, province, tmp_path):
    superior = join(commune, province, tmp_path)
    asked = ask(commune, tmp_path)
    peer = approve(province, asked)
    assert (peer.unit, peer.name, peer.code) == ("unit-gia-loc", "xã Gia Lộc", "99001")
    assert stations.enrolled(commune.context) is None
    commune.write("t1", "Đường liên thôn")
    province.receive(commune.send(superior))
    assert province.topics() == {"t1": "Đường liên thôn"}
    commune.receive(province.send(peer.key))
    card = stations.enrolled(commune.context)
    assert card is not None and card.unit == "unit-gia-loc" and card.keys == commune.unlock().public


def test_the_square_code_does_what_the_digits_do(commune, province, tmp_path):
    asked = ask(commune, tmp_path)
    assert approve(province, asked, asked.qr.lower() + "\r\n").key == asked.keys.fingerprint


@pytest.mark.parametrize("typed", ["", "12345 67890", "00000 " * 6, "NGHISU1:AAAA:BBBB", ":", "１" * 30])
def test_other_digits_enrol_nobody(commune, province, tmp_path, typed):
    asked = ask(commune, tmp_path)
    with pytest.raises(Refused):
        stations.approve(province.context, province.unlock(), asked.path, typed)
    assert stations.communes(province.context) == []


def test_a_card_whose_digits_are_not_those_of_the_letter_is_not_joined(commune, province, tmp_path):
    path = stations.publish_card(province.context, province.unlock(), tmp_path / "USB")
    with pytest.raises(Refused):
        stations.join(commune.context, path, thirty_digits(StationKeys.make().public))
    assert stations.superior(commune.context) is None


def test_a_bundle_that_comes_before_the_approval_waits_and_is_taken_after_it(commune, province, tmp_path):
    superior = join(commune, province, tmp_path)
    commune.write("t1", "Kênh tưới")
    bundle = commune.send(superior)
    with pytest.raises(Fault) as refusal:
        province.receive(bundle)
    assert refusal.value.code == "unknown_sender"
    stations.hold(province.context, bundle)
    stations.hold(province.context, bundle)
    assert [one.key for one in stations.held(province.context)] == [commune.unlock().public.fingerprint]
    assert stations.retry(province.context, province.unlock()) == []
    approve(province, ask(commune, tmp_path))
    [(_, outcome)] = stations.retry(province.context, province.unlock())
    assert outcome.state == "taken" and province.topics() == {"t1": "Kênh tưới"}
    assert stations.held(province.context) == []


def test_a_bundle_for_somebody_else_is_not_kept(commune, province, tmp_path):
    bundle = commune.send(join(commune, province, tmp_path))
    other = Station(_folder(tmp_path, "tỉnh khác"), "unit-other", "Hải Tây", "98")
    stations.found_province(other.context, "Tỉnh Hải Tây")
    with pytest.raises(Fault) as refusal:
        stations.hold(other.context, bundle)
    assert refusal.value.code == "wrong_recipient" and stations.held(other.context) == []
    other.context.store.close()


@pytest.fixture
def machine(tmp_path):
    """A machine which keeps marks."""
    (tmp_path / "machine").mkdir()
    yield from settled_in(tmp_path / "machine")


@pytest.fixture
def joined(commune, province, tmp_path):
    """The superior's key, on both sides of an enrolment."""
    superior = join(commune, province, tmp_path)
    approve(province, ask(commune, tmp_path))
    return superior


def spoken(path: Path) -> tuple[str, str | None]:
    """Instance and base of a bundle."""
    manifest = look(path).manifest
    return manifest.sender.instance, manifest.base


def answered(commune: Station, province: Station, superior: str) -> None:
    """A bundle up and its acknowledgement down: the next bundle builds on it."""
    province.receive(commune.send(superior))
    commune.receive(province.send(commune.unlock().public.fingerprint))


def copy_of(commune: Station, target: Path) -> None:
    with sqlite3.connect(commune.context.store.path) as live, sqlite3.connect(target) as copy:
        live.backup(copy)


def put_back(commune: Station, copy: Path) -> None:
    """Somebody copies a file over the database."""
    folder, unit = commune.context.folder, commune.context.store.owner
    commune.context.store.close()
    for old in folder.glob("nghisu.db*"):
        old.unlink()
    shutil.copyfile(copy, folder / "nghisu.db")
    commune.context = open_context(folder)
    commune.context.store.owner = unit


def test_a_database_copied_back_is_another_incarnation_before_it_speaks(
    machine, commune, province, joined, tmp_path
):
    answered(commune, province, joined)
    copy_of(commune, tmp_path / "bản chép.db")
    before, base = spoken(commune.send(joined))
    assert base
    put_back(commune, tmp_path / "bản chép.db")
    assert stations.awake(commune.context)
    assert not stations.awake(commune.context)
    after, base = spoken(commune.send(joined))
    assert after != before and base is None


def test_a_database_copied_back_is_noticed_even_when_nobody_looked_at_opening(
    machine, commune, province, joined, tmp_path
):
    answered(commune, province, joined)
    copy_of(commune, tmp_path / "bản chép.db")
    before, _ = spoken(commune.send(joined))
    put_back(commune, tmp_path / "bản chép.db")
    for number in range(9):
        commune.write(f"t{number}", "Viết thêm sau khi chép lại")
    assert spoken(commune.send(joined))[0] != before


def test_a_folder_copied_elsewhere_is_another_incarnation(machine, commune, province, joined, tmp_path):
    answered(commune, province, joined)
    before, _ = spoken(commune.send(joined))
    commune.context.store.close()
    shutil.copytree(commune.context.folder, tmp_path / "máy khác")
    commune.context = open_context(tmp_path / "máy khác")
    commune.context.store.owner = "unit-gia-loc"
    after, base = spoken(commune.send(joined))
    assert after != before and base is None


def test_without_its_mark_a_database_goes_on_as_before(machine, commune, province, joined, tmp_path):
    answered(commune, province, joined)
    before, _ = spoken(commune.send(joined))
    shutil.rmtree(tmp_path / "machine")
    assert not stations.awake(commune.context)
    (tmp_path / "machine").mkdir()
    after, base = spoken(commune.send(joined))
    assert after == before and base
    [mark] = (tmp_path / "machine").rglob("marks/*.json")
    mark.write_text("{", "ascii")
    assert spoken(commune.send(joined))[0] == before


def test_new_daily_keys_are_believed_when_the_root_signed_their_card(commune, province, joined):
    answered(commune, province, joined)
    commune.write("t1", "Đê bao")
    province.receive(commune.send(joined))
    fresh = stations.renew_card(province.context, province.founding.root.lower())
    assert fresh.card.n == 2 and fresh.card.recipients[1:] == province.founding.card.recipients[1:]
    commune.receive(province.send(commune.unlock().public.fingerprint))
    now = stations.superior(commune.context)
    assert now.key == province.unlock().public.fingerprint != joined
    card = stations.enrolled(commune.context)
    assert card is not None and card.unit == "unit-gia-loc"
    commune.write("t2", "Cống ngăn mặn")
    province.receive(commune.send(now.key))
    assert province.topics() == {"t1": "Đê bao", "t2": "Cống ngăn mặn"}


def test_what_the_former_daily_keys_signed_is_believed_no_more(commune, province, joined):
    answered(commune, province, joined)
    former, key = province.unlock(), commune.unlock().public.fingerprint
    late = bundle_out.outbox(province.context, bundle_out.make(province.context, key, former)[-1])
    stations.renew_card(province.context, province.founding.root)
    commune.receive(province.send(key))
    with pytest.raises(Fault) as refusal:
        commune.receive(late)
    assert refusal.value.code == "old_card"


def test_a_card_of_another_root_moves_nobody(commune, province, joined, tmp_path):
    answered(commune, province, joined)
    other = Station(_folder(tmp_path, "giả"), "unit-province", "Hải Đông", "99")
    stations.found_province(other.context, "Tỉnh Hải Đông")
    with pytest.raises(Refused):
        stations.renew_card(other.context, province.founding.root)
    stations.approve(other.context, other.unlock(), ask(commune, tmp_path).path, commune_digits(commune))
    with pytest.raises(Fault) as refusal:
        commune.receive(other.send(commune.unlock().public.fingerprint))
    assert refusal.value.code == "bad_card" and stations.superior(commune.context).key == joined
    other.context.store.close()


def commune_digits(commune: Station) -> str:
    return thirty_digits(commune.unlock().public)


def test_a_card_with_more_recipients_but_the_same_keys_is_taken_over(commune, province, joined, tmp_path):
    assert len(stations.superior(commune.context).recipient.split()) == 2
    path = stations.publish_card(province.context, province.unlock(), tmp_path / "USB")
    assert stations.join(commune.context, path, "").key == joined


def test_after_new_keys_the_office_enrols_again_and_its_former_station_is_revoked(
    commune, province, joined, tmp_path
):
    answered(commune, province, joined)
    commune.write("t1", "Trạm bơm")
    before, _ = spoken(commune.send(joined))
    former = commune.unlock().public.fingerprint
    stations.make_keys(commune.context)
    assert stations.enrolled(commune.context) is None
    peer = approve(province, ask(commune, tmp_path))
    [old] = stations.others_of(province.context, peer)
    assert old.key == former
    stations.revoke(province.context, former, "Mất máy")
    assert stations.others_of(province.context, peer) == []
    bundle = commune.send(joined)
    assert spoken(bundle)[0] != before and spoken(bundle)[1] is None
    province.receive(bundle)
    assert province.topics() == {"t1": "Trạm bơm"}


def test_two_laptops_of_one_office_see_each_others_records(commune, province, joined, tmp_path):
    second = Station(_folder(tmp_path, "máy hai"), "unit-gia-loc", "Gia Lộc", "99001")
    stations.make_keys(second.context)
    join(second, province, tmp_path)
    peer = approve(province, ask(second, tmp_path))
    assert [one.unit for one in stations.others_of(province.context, peer)] == ["unit-gia-loc"]
    commune.write("t1", "Máy một")
    second.write("t2", "Máy hai")
    for laptop in (commune, second):
        province.receive(laptop.send(joined))
    for laptop in (commune, second):
        laptop.receive(province.send(laptop.unlock().public.fingerprint))
    assert commune.topics() == second.topics() == {"t1": "Máy một", "t2": "Máy hai"}
    second.context.store.close()


def test_a_revoked_station_is_refused_and_cannot_be_approved_with_the_same_keys(
    commune, province, joined, tmp_path
):
    key = commune.unlock().public.fingerprint
    with pytest.raises(Refused):
        stations.revoke(province.context, key, " ")
    stations.revoke(province.context, key, "Nghi lộ khóa")
    with pytest.raises(Fault) as refusal:
        province.receive(commune.send(joined))
    assert refusal.value.code == "revoked"
    with pytest.raises(Refused, match="thu hồi"):
        approve(province, ask(commune, tmp_path))


def test_nobody_enrols_for_the_unit_of_another_commune(commune, province, joined, tmp_path):
    other = Station(_folder(tmp_path, "xã khác"), "unit-gia-loc", "Gia Phúc", "99002")
    stations.make_keys(other.context)
    with pytest.raises(Refused, match="Gia Lộc"):
        approve(province, ask(other, tmp_path))
    other.context.store.close()


def test_lost_keys_are_told_and_hurt_nothing(commune, tmp_path):
    keyring.set_keyring(KeyringInAFile(tmp_path / "another.json"))
    with pytest.raises(Fault) as refusal:
        commune.unlock()
    assert refusal.value.code == "no_keys" and "dữ liệu không mất" in str(refusal.value)


def test_where_there_is_no_key_store_a_passphrase_seals_the_keys(machine, commune, tmp_path):
    keyring.set_keyring(NoKeyring())
    with pytest.raises(Fault) as refusal:
        stations.make_keys(commune.context)
    assert refusal.value.code == "no_keyring"
    with pytest.raises(Refused):
        stations.make_keys(commune.context, "ngắn")
    made = stations.make_keys(commune.context, "một câu dài dễ nhớ")
    assert stations.sealed(commune.context)
    assert stations.keys(commune.context, "một câu dài dễ nhớ").public == made
    for wrong in ("", "một câu dài khác"):
        with pytest.raises(Fault) as refusal:
            stations.keys(commune.context, wrong)
        assert refusal.value.code == "wrong_passphrase"
    assert not [path for path in commune.context.folder.rglob("*") if path.suffix == ".age"]


def test_only_a_superior_approves_and_only_with_the_keys_of_its_card(commune, province, tmp_path):
    asked = ask(commune, tmp_path)
    with pytest.raises(Refused):
        stations.approve(commune.context, commune.unlock(), asked.path, asked.digits)
    with pytest.raises(Refused):
        stations.approve(province.context, commune.unlock(), asked.path, asked.digits)
    with pytest.raises(Refused):
        stations.make_keys(province.context)
    assert stations.role(province.context) == "superior" and stations.role(commune.context) == "commune"


def test_the_printed_recovery_key_opens_what_goes_up(commune, province, joined):
    commune.write("t1", "Mất khóa hằng ngày")
    bundle = commune.send(joined)
    rescuer = pyrage.x25519.Identity.from_str(province.founding.recovery)
    found = b"".join(open_lines(verify(look(bundle), commune.unlock().public), [rescuer]))
    assert "Mất khóa hằng ngày" in found.decode("utf-8")


def set_up(folder: Path, name: str) -> Station:
    """The same commune set up by the screens, as on the first day."""
    made = Station(_folder(folder, name), "", "", "")
    starts = date(2026, 3, 15)
    council.set_up(
        made.context,
        council.SetUp(
            code="00118", term_number="I", first_year=2026, last_year=2031, starts_on=starts,
            elected_total=20, account="Hoàng Thị Vân", constituencies=2,
        ),
    )  # fmt: skip
    stations.make_keys(made.context)
    return made


def counted(context: Context) -> dict[str, int]:
    """How much of its own an office has of what it has once."""
    own, kinds = context.store.owner, (Unit, Organization, Term, Constituency, NumberBook)
    with context.store.read() as work:
        return {cls.__name__: len(work.find(cls, owner=own)) for cls in kinds}


def test_a_laptop_set_up_from_nothing_becomes_its_office_again(province, tmp_path):
    first = set_up(tmp_path, "máy cũ")
    superior = join(first, province, tmp_path)
    old = approve(province, ask(first, tmp_path))
    first.write("t1", "Kiến nghị cũ")
    province.receive(first.send(superior))
    before, unit = counted(first.context), first.context.store.owner
    first.context.store.close()

    again = set_up(tmp_path, "máy mới")
    again.write("t2", "Ghi trong lúc chờ")
    join(again, province, tmp_path)
    asked = ask(again, tmp_path)
    assert [one.key for one in stations.namesakes(province.context, asked)] == [old.key]
    peer = stations.approve(province.context, province.unlock(), asked.path, asked.digits, old.unit)
    assert peer.unit == unit != asked.unit
    again.receive(province.send(peer.key))
    assert again.context.store.owner == unit == office(again.context).unit
    assert again.topics() == {"t1": "Kiến nghị cũ", "t2": "Ghi trong lúc chờ"}
    assert counted(again.context) == before
    with again.context.store.read() as work:
        settings = work.find(Office)[0]
        assert work.get(Term, settings.term).owner == work.get(Organization, settings.council).owner == unit
        assert {one.owner for one in work.find(Topic)} == {unit}
    province.receive(again.send(superior))
    assert province.topics() == again.topics()
    again.context.store.close()
    reopened = open_context(again.context.folder)
    assert reopened.store.owner == unit
    reopened.store.close()
