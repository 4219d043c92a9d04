"""Sending and receiving as a clerk does: two offices, one stick, what leaves, what came, who was right."""

import shutil
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from app.domain.errors import Refused
from app.domain.records.person import Person
from app.domain.records.topic import Topic
from app.exchange.drives import Drive
from app.services import (
    bundle_out,
    bundle_words,
    conflicts,
    due_exchange,
    receiving,
    records,
    sending,
    station,
    today,
    travel,
)
from app.services.context import Context
from app.store.station_log import COMMUNE, SUPERIOR, Peer

sys.path.insert(0, str(Path(__file__).parents[1] / "exchange"))
from village import Office, StationKeys


class Two(NamedTuple):
    """A commune, its superior, and the stick between them."""

    commune: Context
    mine: StationKeys
    province: Office
    stick: Path

    def carried(self) -> None:
        """What the commune sends is taken in at the province."""
        made = sending.make(self.commune, self.mine)
        sending.write(self.commune, made, self.stick)
        for path in (self.stick / "NGHISU").iterdir():
            self.province.receive(path)

    def answered(self) -> list[receiving.Found]:
        """What the province sends lies on the stick and is looked at by the commune."""
        shutil.rmtree(self.stick / "NGHISU", ignore_errors=True)
        (self.stick / "NGHISU").mkdir()
        for made in bundle_out.make(self.province.context, self.mine.public.fingerprint, self.province.keys):
            shutil.copy(bundle_out.outbox(self.province.context, made), self.stick / "NGHISU")
        return list(receiving.look_at(self.commune, self.stick, self.mine).found)

    def taken(self) -> list[receiving.Taken]:
        return receiving.take_all(self.commune, self.answered(), self.mine)


@pytest.fixture
def two(context: Context, tmp_path: Path) -> Iterator[Two]:
    mine, stick = StationKeys.make(), tmp_path / "KINGSTON"
    stick.mkdir()
    context.folder.mkdir(exist_ok=True)
    province = Office(tmp_path / "tinh", "unit-province", StationKeys.make())
    at = context.clock()
    with context.store.write() as work:
        work.log.keep_peer(_peer(province.keys, SUPERIOR, province.unit, "Tỉnh Hải Đông", at))
    with province.context.store.write() as work:
        work.log.keep_peer(_peer(mine, COMMUNE, context.store.owner, "Xã Gia Lộc", at))
    yield Two(context, mine, province, stick)
    province.close()


def _peer(keys: StationKeys, role: str, unit: str, name: str, at: datetime) -> Peer:
    public = keys.public
    return Peer(
        key=public.fingerprint, role=role, unit=unit, name=name, signing=public.signing.hex(),
        recipient=public.recipient, enrolled_at=at,
    )  # fmt: skip


def a_topic(context: Context, name: str = "Môi trường") -> Topic:
    return records.save(context, Topic(name=name, code="mt"))


def test_what_waits_is_told_in_few_plain_sorts(two: Two) -> None:
    told = {group.code: group for group in sending.waiting(two.commune).groups}
    assert told["person"].heads == 25
    assert told["other"].heads > 0
    assert "echo" not in told


def test_nothing_waits_once_the_superior_confirmed_and_an_edit_waits_again(two: Two) -> None:
    two.carried()
    assert [one.state for one in two.answered()] == ["good"]
    two.taken()
    assert sending.waiting(two.commune).records == 0
    (made,) = sending.history(two.commune)
    assert made.given_at and made.given_to == "KINGSTON" and made.confirmed_at
    a_topic(two.commune)
    assert sending.waiting(two.commune).kinds == {"topic": 1}
    assert sending.waiting(two.commune).since.hash == made.hash


def test_the_preview_shows_every_word_that_leaves_and_no_telephone(two: Two) -> None:
    (one, *_) = records.find(two.commune, Person)
    records.save(two.commune, replace(one, phone="0912345678"))
    leaving = {each.id: each for each in sending.leaving(two.commune, "person")}
    assert leaving[one.id].called.endswith(one.full_name)
    assert "0912345678" not in str(leaving[one.id].facts)
    go, stay = sending.fields(two.commune, "person")
    assert "Điện thoại" in stay and "Họ và tên" in " ".join(go)
    travel.share(two.commune, "person", ["phone"])
    leaving = {each.id: each for each in sending.leaving(two.commune, "person")}
    assert ("Điện thoại", "0912345678") in leaving[one.id].facts


def test_a_bundle_that_was_never_confirmed_is_told_to_be_in_the_later_one(two: Two) -> None:
    lost = sending.make(two.commune, two.mine)
    a_topic(two.commune)
    two.carried()
    two.taken()
    bundles = sending.history(two.commune)
    assert sending.included_in(lost, bundles).number == 2
    assert not bundles[-1].given_at


def test_a_copy_is_written_again_while_the_file_is_there_and_refused_afterwards(two: Two) -> None:
    made = sending.make(two.commune, two.mine)
    first = sending.write(two.commune, made, two.stick)
    again = sending.write(two.commune, made, two.stick)
    assert first == again and first.parent.name == "NGHISU"
    bundle_out.outbox(two.commune, made).unlink()
    with pytest.raises(Refused, match="Tạo gói mới"):
        sending.write(two.commune, made, two.stick)


def test_a_drive_says_why_a_file_cannot_lie_on_it(tmp_path: Path) -> None:
    drive = Drive(tmp_path, "USB", "vfat", 10 << 30, 16 << 30, False)
    assert sending.too_big_for(drive, 1000) == ""
    assert "FAT32" in sending.too_big_for(drive, 2**32)
    assert "chỗ trống" in sending.too_big_for(replace(drive, free=1000), 1000)
    assert "chỉ cho đọc" in sending.too_big_for(replace(drive, read_only=True), 1000)


def test_a_bad_file_says_why_and_never_stops_the_good_ones(two: Two) -> None:
    two.carried()
    good = two.answered()[0]
    (two.stick / "hỏng.nghisu").write_bytes(good.path.read_bytes()[:-40])
    (two.stick / "ghi chú.txt").write_text("đi chợ")
    worm = two.stick / ".ẩn" / "sâu"
    worm.mkdir(parents=True)
    shutil.copy(good.path, worm / "ảnh.jpg")
    looked = receiving.look_at(two.commune, two.stick, two.mine)
    assert [one.state for one in looked.found] == ["good", "bad"]
    assert "chép" in looked.found[1].why.lower()
    taken = receiving.take_all(two.commune, looked.found, two.mine)
    assert [each.arrived.state for each in taken] == ["taken"]
    assert [one.state for one in receiving.look_at(two.commune, two.stick, two.mine).found] == [
        "already",
        "bad",
    ]


def test_bundles_of_others_and_our_own_are_only_counted(two: Two) -> None:
    sending.write(two.commune, sending.make(two.commune, two.mine), two.stick)
    stranger = StationKeys.make()
    with two.province.context.store.write() as work:
        work.log.keep_peer(_peer(stranger, COMMUNE, "unit-khac", "Xã Khác", two.commune.clock()))
    for made in bundle_out.make(two.province.context, stranger.public.fingerprint, two.province.keys):
        shutil.copy(bundle_out.outbox(two.province.context, made), two.stick)
    looked = receiving.look_at(two.commune, two.stick, two.mine)
    assert (looked.found, looked.own, looked.others) == ((), 1, 1)


def test_what_came_is_listed_by_name_found_by_search_and_read_in_today(two: Two) -> None:
    two.carried()
    two.province.write("topic-1", "Thông báo của tỉnh")
    (taken,) = two.taken()
    assert [one.called for one in receiving.contents(two.commune, taken.arrived)] == ["Thông báo của tỉnh"]
    receiving.make_searchable(two.commune)
    with two.commune.store.read() as work:
        assert work.search("thong bao tinh")
    (due,) = [one for one in today.due(two.commune) if one.source == due_exchange.CAME]
    assert due.title == "Tỉnh Hải Đông gửi về 1 mục mới" and due.id == taken.arrived.hash
    due_exchange.mark_read(two.commune, [due.id])
    assert not [one for one in today.due(two.commune) if one.source == due_exchange.CAME]


def conflicting(two: Two, gone: bool = False) -> tuple[Topic, conflicts.Conflict]:
    """The laptop was restored and went on; what it had sent before comes back and stands over it."""
    mine = a_topic(two.commune, "Bản đầu")
    two.carried()
    two.taken()
    with two.province.context.store.write() as work:
        theirs = replace(work.get(Topic, mine.id), name="Bản của máy kia")
        for _ in range(3):
            theirs = work.save(theirs, by="", at=two.province.clock())
    ours = records.save(two.commune, replace(mine, name="Bản của máy này"))
    if gone:
        records.delete(two.commune, ours)
    two.taken()
    (found,) = conflicts.waiting(two.commune)
    return ours, found


def test_a_version_that_gave_way_stands_beside_the_other_field_by_field(two: Two) -> None:
    _, found = conflicting(two)
    (side,) = [side for side in conflicts.sides(two.commune, found) if side.differs]
    assert (side.ours, side.theirs) == ("Bản của máy kia", "Bản của máy này")
    conflicts.keep_standing(two.commune, found.number)
    assert conflicts.waiting(two.commune) == []


def test_the_version_that_gave_way_can_be_brought_back_as_a_new_one_and_that_undone(two: Two) -> None:
    ours, found = conflicting(two)
    done = conflicts.bring_back(two.commune, found.number)
    again = records.get(two.commune, Topic, ours.id)
    assert again.name == "Bản của máy này" and again.version == done.before.version + 1
    with pytest.raises(Refused, match="đã có người xem"):
        conflicts.bring_back(two.commune, found.number)
    conflicts.take_back(two.commune, done)
    assert records.get(two.commune, Topic, ours.id).name == "Bản của máy kia"
    assert len(conflicts.waiting(two.commune)) == 1


def test_a_deletion_that_gave_way_can_be_brought_back(two: Two) -> None:
    ours, found = conflicting(two, gone=True)
    done = conflicts.bring_back(two.commune, found.number)
    assert records.find(two.commune, Topic, id=ours.id) == []
    conflicts.take_back(two.commune, done)
    assert records.get(two.commune, Topic, ours.id).name == "Bản của máy kia"


def test_refusals_told_by_the_superior_name_our_records(two: Two) -> None:
    with two.commune.store.write() as work:
        peer = sending.waiting(two.commune).to
        station.note_refusals(work, peer, [["h", "topic", "id-1", "Chữ không ở dạng chuẩn"]])
    assert receiving.told_refusals(two.commune) == [("topic", "id-1", "Chữ không ở dạng chuẩn")]


def test_today_reminds_after_the_days_the_office_chose(two: Two) -> None:
    def reminders(days: int) -> list[str]:
        later = replace(two.commune, clock=lambda: two.commune.clock() + timedelta(days=days))
        return [one.title for one in today.due(later) if one.source == due_exchange.SEND]

    assert reminders(6) == []
    assert reminders(7) == ["Gửi gói cho Tỉnh Hải Đông"]
    sending.set_rhythm(two.commune, 3)
    assert reminders(3) == ["Gửi gói cho Tỉnh Hải Đông"]
    sending.set_rhythm(two.commune, 0)
    assert reminders(300) == []
    with pytest.raises(Refused):
        sending.set_rhythm(two.commune, -1)


def test_words_of_anything_that_came_can_be_shown(context: Context) -> None:
    anything = {
        "petitioners": 7,
        "code": {"a": 1},
        "kind": [],
        "received_on": "hôm qua",
        "topic": ["x"],
        "khác": 1,
    }
    with context.store.read() as work:
        told = bundle_words.sides(work, context.user, "petition", anything, None)
        assert bundle_words.called("petition", anything) == ""
        assert bundle_words.sides(work, context.user, "một loại mới", {"a": 1}, {"a": 2})[0].differs
    assert {side.label for side in told} >= {"Mã hồ sơ", "Ngày nhận"}
