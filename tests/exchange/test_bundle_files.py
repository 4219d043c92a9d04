"""Attachments and signed copies go beside the bundles until they are known to be held."""

import hashlib
import os
from dataclasses import replace
from datetime import date

import pytest

from app.domain.records.attachment import Attachment
from app.domain.records.signed_copy import SignedCopy
from app.domain.records.superior_reply import SuperiorReply
from app.exchange.envelope import seal
from app.exchange.faults import Fault
from app.exchange.keys import StationKeys
from app.exchange.manifest import Draft, Sender
from app.exchange.packs import Blob, seal_files
from app.exchange.reading import look
from app.services import bundle_files, bundle_in, bundle_out, file_wants, leftovers, receiving, sending
from app.store import address
from app.store.station_log import COMMUNE, SUPERIOR, TAKEN
from tests.exchange.village import PROVINCE, Office


@pytest.fixture
def province(engine_url, tmp_path):
    if engine_url:
        address.settle(tmp_path / "province", engine_url)
    office = Office(tmp_path / "province", PROVINCE, StationKeys.make())
    yield office
    office.close()


@pytest.fixture
def commune(tmp_path, province):
    office = Office(tmp_path / "commune", "unit-1", StationKeys.make())
    meet(office, province)
    yield office
    office.close()


def meet(commune, province):
    commune.knows(province, SUPERIOR)
    province.knows(commune, COMMUNE)


def keep(office, record, content: bytes):
    """Save a record that speaks of a file, and the file."""
    filed = replace(record, owner=office.unit, digest=office.context.files.keep(content), size=len(content))
    with office.context.store.write() as work:
        return work.save(filed, by="", at=office.clock())


def attachment(kind: str = "session") -> Attachment:
    return Attachment(record_kind=kind, record="r1", name="Tờ trình.pdf")


def minutes() -> SignedCopy:
    return SignedCopy(
        document_kind="minutes", document="m1", order=1, title="Biên bản", signed_on=date(2026, 11, 20)
    )


def packs(sender, to):
    return bundle_files.make(sender.context, to.key, sender.keys)


def trip(sender, to, files: bool = True) -> int:
    """Carry a bundle and, unless they are lost, its packs; gives how many packs there were."""
    bundles = sender.send(to)
    made = packs(sender, to)
    for bundle in bundles:
        to.receive(bundle)
    for pack in made if files else []:
        bundle_in.take(to.context, pack, to.keys)
    return len(made)


def has(office, record) -> bool:
    return office.context.files.sound(record.digest)


def test_files_arrive_and_are_not_sent_again_once_that_is_known(commune, province):
    paper, copy = keep(commune, attachment(), b"%PDF-one"), keep(commune, minutes(), b"%PDF-two")
    assert bundle_files.waiting(commune.context, province.key) == (2, 16)
    assert trip(commune, province) == 1
    assert has(province, paper) and has(province, copy)
    assert trip(commune, province) == 1, "nobody said yet that they came"
    trip(province, commune)
    assert trip(commune, province) == 0
    assert not list((commune.folder / "outbox").glob("A-*"))


def test_a_pack_that_was_lost_is_sent_again_though_its_records_came(commune, province):
    paper = keep(commune, attachment(), b"%PDF-one")
    trip(commune, province, files=False)
    trip(province, commune)
    commune.write("a", "một")
    assert trip(commune, province) == 1
    assert has(province, paper)
    trip(province, commune)
    assert trip(commune, province) == 0


def test_a_pack_that_comes_before_its_bundle_waits_for_it(commune, province):
    paper = keep(commune, attachment(), b"%PDF-one")
    (bundle,) = commune.send(province)
    (pack,) = packs(commune, province)
    assert bundle_files.take(province.context, pack, province.keys) == 0
    assert not has(province, paper)
    province.receive(bundle)
    assert has(province, paper)
    assert not (province.folder / "inbox" / "files" / commune.key).exists()


def test_a_pack_is_sealed_once_and_may_be_taken_twice(commune, province):
    keep(commune, attachment(), b"%PDF-one")
    trip(commune, province, files=False)
    first, second = packs(commune, province), packs(commune, province)
    assert first == second and bundle_files.ready(commune.context, province.key) == first
    for _ in range(2):
        arrived = bundle_in.take(province.context, first[0], province.keys)
        assert arrived.state == TAKEN and arrived.outcome == {"attachment": {"new": 1}}
    with province.context.store.read() as work:
        assert [one.kind for one in work.log.arrivals()] == ["up"]
    assert bundle_in.preview(province.context, first[0], province.keys).already


def test_what_citizens_bring_stays_where_it_is(commune, province):
    kinds = ("petition", "reception", "petition_step", "petitioner", "voice", "contact_meeting")
    letters = [keep(commune, attachment(kind), kind.encode()) for kind in kinds]
    assert trip(commune, province) == 0
    trip(province, commune)
    assert not any(has(province, letter) for letter in letters)
    with province.context.store.read() as work:
        assert file_wants.missing(province.context, work, work.log.peer(commune.key)) == []


def test_nobody_gets_a_file_by_asking_for_it(commune, province):
    letter = keep(commune, attachment("petition"), b"secret")
    with commune.context.store.write() as work:
        peer = work.log.peer(province.key)
        file_wants.hear(work, peer, {"lacks": [letter.digest, "../../etc/passwd", 7]})
        assert file_wants.heard(work, peer).lacks == (letter.digest,)
    assert bundle_files.waiting(commune.context, province.key) == (0, 0)


def test_files_nobody_speaks_of_are_not_taken(commune, province):
    (bundle,) = commune.send(province)
    province.receive(bundle)
    pack = evil_pack(commune, province, b"unasked")
    assert bundle_files.take(province.context, pack, province.keys) == 0
    assert not list((province.folder / "files").rglob("*"))


def test_of_files_nobody_speaks_of_only_so_much_is_kept(commune, province, monkeypatch):
    monkeypatch.setattr(bundle_files, "LARGEST_WAIT", 1500)
    for number in range(4):
        bundle_files.take(
            province.context, evil_pack(commune, province, bytes([number]) * 600), province.keys
        )
    assert len(list((province.folder / "inbox" / "files" / commune.key).iterdir())) == 2


def evil_pack(sender, to, content: bytes):
    digest = hashlib.sha256(content).hexdigest()
    (sender.folder / digest).write_bytes(content)
    draft = Draft(kind="files", sender=Sender(sender.key, "i", 1), to=to.key)
    blob = Blob(sender.folder / digest, digest, len(content))
    recipient = [to.keys.public.recipient]
    return seal_files(sender.folder / f"{digest}.nghisu", draft, [blob], sender.keys, recipient).path


def test_a_pack_that_was_changed_or_is_from_a_stranger_lays_nothing(commune, province, tmp_path):
    paper = keep(commune, attachment(), os.urandom(3000))
    (bundle,) = commune.send(province)
    (pack,) = packs(commune, province)
    province.receive(bundle)
    raw = bytearray(pack.read_bytes())
    raw[len(raw) // 2] ^= 1
    (tmp_path / "changed").write_bytes(raw)
    with pytest.raises(Fault):
        bundle_in.take(province.context, tmp_path / "changed", province.keys)
    stranger = Office(tmp_path / "stranger", "unit-9", StationKeys.make())
    with pytest.raises(Fault) as refused:
        bundle_in.take(province.context, evil_pack(stranger, province, b"x"), province.keys)
    stranger.close()
    assert refused.value.code == "unknown_sender" and not has(province, paper)


def test_an_ordinary_bundle_is_no_pack(commune, province):
    (bundle,) = commune.send(province)
    with pytest.raises(Fault) as refused:
        bundle_files.take(province.context, bundle, province.keys)
    assert refused.value.code == "not_a_bundle"


def test_a_file_that_broke_on_the_shelf_does_not_hold_up_the_others(commune, province):
    broken, sound = keep(commune, attachment(), b"%PDF-one"), keep(commune, attachment(), b"%PDF-two")
    commune.context.files.path(broken.digest).write_bytes(b"%PDF-0ne")
    assert trip(commune, province) == 1
    assert has(province, sound) and not has(province, broken)


def test_large_files_go_in_several_packs(commune, province):
    for number in range(5):
        keep(commune, attachment(), bytes([number]) * 4000)
    commune.send(province)
    made = bundle_files.make(commune.context, province.key, commune.keys, largest=9000)
    assert [len(look(pack).manifest.attachments) for pack in made] == [2, 2, 1]


def test_a_preview_says_how_many_files_come_and_how_large_they_are(commune, province):
    keep(commune, attachment(), b"%PDF-one")
    commune.send(province)
    (pack,) = packs(commune, province)
    shown = bundle_in.preview(province.context, pack, province.keys)
    assert (shown.files, shown.size, shown.already) == (1, 8, None)
    assert not (province.folder / "inbox").exists()


def test_a_laptop_that_lost_everything_gets_its_files_back(commune, province, tmp_path):
    paper = keep(commune, attachment(), b"%PDF-one")
    trip(commune, province)
    fresh = Office(tmp_path / "fresh", "unit-1", StationKeys.make())
    meet(fresh, province)
    trip(fresh, province)
    trip(province, fresh)
    assert has(fresh, paper)
    trip(fresh, province)
    assert packs(province, fresh) == []
    fresh.close()


def test_files_lost_here_are_asked_for(commune, province):
    paper = keep(commune, attachment(), b"%PDF-one")
    trip(commune, province)
    trip(province, commune)
    commune.context.files.erase(paper.digest)
    with commune.context.store.write() as work:
        work.log.note(f"lacking:{province.key}", "")  # a new incarnation looks at everything again
    trip(commune, province)
    trip(province, commune)
    assert has(commune, paper)


def test_leftovers_of_a_killed_program_are_cleared_and_what_was_made_gets_its_name(commune, province):
    commune.write("a", "một")
    (made,) = bundle_out.make(commune.context, province.key, commune.keys)
    assert made.file == f"U-X-{made.instance[:6]}-{made.number:06d}-{made.hash[:8]}.nghisu"
    outbox = commune.folder / "outbox"
    (outbox / made.file).rename(leftovers.making(outbox, made.number, made.instance))
    keys, draft = commune.keys, Draft(kind="up", sender=Sender(commune.key, "i", 9), to=province.key)
    seal(outbox / "000009-i.making", draft, [b"{}"], keys, [province.keys.public.recipient])
    month = commune.folder / "archive" / "2026" / "11"
    month.mkdir(parents=True)
    for part in (outbox / "x.part", month / "y.part", outbox / "A-X-x-000001-12345678.nghisu"):
        part.write_bytes(b"half")
    commune.context.store.close()
    commune.open()
    left = [path.name for path in outbox.iterdir()] + [path.name for path in month.iterdir()]
    assert left == [made.file]
    assert look(outbox / made.file).hash == made.hash


def test_packs_go_to_the_stick_beside_the_bundle_and_are_found_there(commune, province, tmp_path):
    paper = keep(commune, attachment(), b"%PDF-one")
    made = sending.make(commune.context, commune.keys)
    sending.write(commune.context, made, tmp_path / "stick")
    looked = receiving.look_at(province.context, tmp_path / "stick", province.keys)
    assert [one.state for one in looked.found] == [receiving.GOOD] * 2
    taken = receiving.take_all(province.context, looked.found, province.keys)
    assert not any(one.fault for one in taken) and has(province, paper)
    again = receiving.look_at(province.context, tmp_path / "stick", province.keys)
    assert [one.state for one in again.found] == [receiving.ALREADY] * 2


def test_a_superiors_answer_brings_its_file_to_whom_it_answers_only(commune, province, other):
    reply = SuperiorReply(owner=PROVINCE, addressee="unit-1", recommendation="r1", text="Đã giao")
    with province.context.store.write() as work:
        reply = work.save(reply, by="", at=province.clock())
    paper = keep(province, Attachment(record_kind="superior_reply", record=reply.id, name="x"), b"%PDF-r")
    keep(province, attachment("session"), b"%PDF-own")
    for office in (commune, other):
        trip(office, province)
        trip(province, office)
    assert has(commune, paper) and not has(other, paper)
    trip(commune, province)
    assert packs(province, commune) == [] == packs(province, other)


@pytest.fixture
def other(tmp_path, province):
    office = Office(tmp_path / "other", "unit-2", StationKeys.make())
    meet(office, province)
    yield office
    office.close()
