"""Enrolment on paper, cards and their renewal, bundles that come too early, and a copied database noticed."""

from pathlib import Path

import keyring
import pytest
from test_vault import KeyringInAFile

from app.domain.errors import Refused
from app.domain.records.topic import Topic
from app.domain.records.unit import Unit
from app.exchange.faults import Fault
from app.exchange.keys import StationKeys, thirty_digits
from app.services import bundle_in, bundle_out, stations
from app.services.context import Context, open_context



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
