"""The superior's desk: bundles by the folder, who is late, figures over all, answers, merged communes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from province_server import ENGINES

from app.domain.records.calendar_day import CalendarDay
from app.domain.records.recommendation import Recommendation
from app.domain.records.session import Session
from app.domain.records.topic import Topic
from app.domain.records.unit import Unit
from app.exchange import enrolment
from app.exchange.faults import Fault
from app.exchange.keys import StationKeys
from app.exchange.reading import look, verify
from app.services import (
    broadcasts,
    bundle_out,
    desk,
    desk_figures,
    desk_intake,
    desk_replay,
    desk_units,
    receiving,
    relay,
    superior_replies,
)
from app.services.context import Context, open_context
from app.store.station_log import Peer


@dataclass
class Station:
    """One installation with its unit, keys and clock."""

    context: Context
    keys: StationKeys
    unit: Unit

    @property
    def key(self) -> str:
        return self.keys.public.fingerprint

    def knows(self, other: "Station", role: str) -> None:
        public = other.keys.public
        with self.context.store.write() as work:
            work.log.keep_peer(
                Peer(
                    key=other.key,
                    role=role,
                    unit=other.unit.id,
                    name=other.unit.called(),
                    code=other.unit.code,
                    signing=public.signing.hex(),
                    recipient=public.recipient,
                )
            )

    def keep(self, *made):
        with self.context.store.write() as work:
            saved = [
                work.save(replace(one, owner=one.owner or self.unit.id), "", self.context.clock())
                for one in made
            ]
        return saved[0] if len(saved) == 1 else saved

    def send(self, to: "Station", stick: Path) -> list[Path]:
        stick.mkdir(exist_ok=True, parents=True)
        found = []
        for made in bundle_out.make(self.context, to.key, self.keys):
            source = bundle_out.outbox(self.context, made)
            found.append(stick / source.name)
            found[-1].write_bytes(source.read_bytes())
        return found

    def take(self, stick: Path) -> list[desk_intake.Taken]:
        return desk_intake.take_folder(self.context, self.keys, stick)


Make = Callable[..., Station]


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 16, 8, 0)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> str:
    """The province keeps its records in a file, and then on a server."""
    return request.param


@pytest.fixture
def ticking() -> Clock:
    return Clock()


@pytest.fixture
def a_station(tmp_path: Path, ticking: Clock) -> Iterator[Make]:
    opened: list[Station] = []

    def make(code: str, name: str, level: str = "commune", url: str = "") -> Station:
        context = open_context(tmp_path / code, ticking, url)
        kind = "xa" if level == "commune" else "tinh"
        unit = Unit(id=f"unit-{code}", owner=f"unit-{code}", code=code, kind=kind, name=name, level=level)
        context.store.owner = unit.id
        with context.store.write() as work:
            work.adopt(replace(unit, version=1), "", ticking())
        opened.append(Station(context, StationKeys.make(), unit))
        return opened[-1]

    yield make
    for one in opened:
        one.context.store.close()


@pytest.fixture
def province(a_station: Make, engine_url: str) -> Station:
    return a_station("31", "Hải Phòng", "province", engine_url)


@pytest.fixture
def a_commune(a_station: Make, province: Station) -> Make:
    def make(code: str, name: str) -> Station:
        made = a_station(code, name)
        made.knows(province, "superior")
        province.knows(made, "commune")
        return made

    return make


def heard(text: str, **more: object) -> Recommendation:
    given = {"received_on": date(2026, 10, 1), "competence": "province", "state": "forwarded"} | more
    return Recommendation(text=text, **given)  # type: ignore[arg-type]


def test_one_bad_file_does_not_stop_the_others(a_commune: Make, province: Station, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    communes = [a_commune(f"1000{n}", f"Xã {n}") for n in range(4)]
    for one in communes:
        one.keep(heard("Sửa cầu"))
        (file,) = one.send(province, stick)
    file.write_bytes(file.read_bytes()[:-200])
    (stick / "anything.nghisu").write_bytes(b"no bundle")
    found = province.take(stick)
    assert sorted(one.fate for one in found) == ["new", "new", "new", "refused", "refused"]
    assert all(one.sentence for one in found)
    assert {one.fate for one in province.take(stick)} == {"already", "refused"}


def test_a_bundle_waits_for_the_one_before_it(a_commune: Make, province: Station, tmp_path: Path) -> None:
    one, stick, later = a_commune("10001", "Gia Lộc"), tmp_path / "stick", tmp_path / "later"
    one.keep(heard("Một"))
    province.take(one.send(province, stick)[0].parent)
    back = province.send(one, tmp_path / "back")
    take_down(one, back)
    one.keep(heard("Hai"))
    one.send(province, later)
    take_down(one, back)
    second = tmp_path / "second"
    lost = bundle_of_a_lost_base(one, province, second)
    assert [t.fate for t in province.take(second)] == ["waits"]
    assert desk.status(province.context)[0].state == "waits"
    assert [t.fate for t in province.take(lost)] == ["new", "new"]
    assert desk.status(province.context)[0].state == "good"


def take_down(one: Station, files: list[Path]) -> None:
    from app.services import bundle_in

    for file in files:
        bundle_in.take(one.context, file, one.keys)


def bundle_of_a_lost_base(one: Station, province: Station, target: Path) -> Path:
    """A bundle that builds on one which lies in the folder given back and has not been taken in."""
    first = target.parent / "first"
    one.send(province, first)
    with one.context.store.write() as work:
        (made, *_) = work.log.made_for(province.key)
        work.log.note(f"base:{province.key}", made.hash)
    one.keep(heard("Ba"))
    one.send(province, target)
    return first


def test_unknown_senders_are_kept_until_they_are_enrolled(
    a_station: Make, province: Station, tmp_path: Path
) -> None:
    one, stick = a_station("10001", "Gia Lộc"), tmp_path / "stick"
    one.knows(province, "superior")
    one.keep(heard("Sửa cầu"))
    one.send(province, stick)
    assert [t.fate for t in province.take(stick)] == ["kept"]
    province.knows(one, "commune")
    assert [t.fate for t in desk_intake.take_held(province.context, province.keys)] == ["new"]
    assert desk_intake.take_held(province.context, province.keys) == []


def test_the_desk_says_who_is_late_and_who_never_sent(
    a_commune: Make, province: Station, ticking: Clock, tmp_path: Path
) -> None:
    early, _never = a_commune("10001", "Gia Lộc"), a_commune("10002", "Bình Xuyên")
    province.take(early.send(province, tmp_path / "stick")[0].parent)
    states = {one.code: one.state for one in desk.status(province.context)}
    assert states == {"10001": "good", "10002": "never"}
    ticking.now += timedelta(days=15)
    states = {one.code: one.state for one in desk.status(province.context)}
    assert states == {"10001": "late", "10002": "never"}
    desk.set_late_after(province.context, 30)
    assert desk.status(province.context)[1].state == "good"


def test_numbers_given_twice_are_reported(a_commune: Make, province: Station, tmp_path: Path) -> None:
    from app.domain.records.number_book import NumberBook
    from app.domain.records.number_entry import NumberEntry

    one = a_commune("10001", "Gia Lộc")
    book = one.keep(NumberBook(name="Nghị quyết", document_kind="resolution", symbol="NQ", scope="year"))
    given = {"book": book.id, "period": "2026", "given_on": date(2026, 5, 1)}
    one.keep(*(NumberEntry(number=n, text=f"{n}/NQ", **given) for n in (1, 2, 2)))
    province.take(one.send(province, tmp_path / "stick")[0].parent)
    (twice,) = desk.doubled_numbers(province.context)
    assert (twice.name, twice.book, twice.number, len(twice.ids)) == ("xã Gia Lộc", "Nghị quyết", 2, 2)


def test_an_answer_reaches_the_commune_that_asked_and_no_other(
    a_commune: Make, province: Station, tmp_path: Path
) -> None:
    asks, other = a_commune("10001", "Gia Lộc"), a_commune("10002", "Bình Xuyên")
    item = asks.keep(heard("Sửa cầu Bía"))
    for one in (asks, other):
        province.take(one.send(province, tmp_path / one.unit.code)[0].parent)
    (waiting,) = superior_replies.handed_up(province.context)
    assert (waiting.id, waiting.unit_name, waiting.state) == (item.id, "xã Gia Lộc", "waiting")
    superior_replies.assign(province.context, [item.id], "Sở Xây dựng", date(2026, 12, 1))
    superior_replies.answer(
        province.context,
        [item.id],
        organization="Sở Xây dựng",
        number="12/SXD",
        outcome="resolved",
        text="Đã sửa.",
    )
    assert superior_replies.handed_up(province.context)[0].state == "answered"
    for done in desk.reply_all(province.context, province.keys, tmp_path / "back"):
        assert not done.problem
        take_down(asks if done.peer.key == asks.key else other, list(done.files))
    with asks.context.store.read() as work:
        told = superior_replies.for_recommendation(work, item.id)
    assert [(one.step, one.number) for one in told] == [("assigned", ""), ("answered", "12/SXD")]
    with other.context.store.read() as work:
        assert superior_replies.for_recommendation(work, item.id) == []


def test_after_a_merger_the_successor_receives_what_was_left_and_late_bundles_are_shown_under_it(
    a_commune: Make, province: Station, ticking: Clock, tmp_path: Path
) -> None:
    old, new = a_commune("10001", "Gia Lộc"), a_commune("10002", "Bình Xuyên")
    item, topic = old.keep(heard("Sửa cầu Bía"), Topic(name="Giao thông"))
    for one in (old, new):
        province.take(one.send(province, tmp_path / one.unit.code)[0].parent)
    take_down(new, province.send(new, tmp_path / "back"))
    province.take(new.send(province, tmp_path / "again")[0].parent)
    desk_units.hand_over(province.context, old.unit.id, [new.unit.id], date(2026, 11, 1), "NQ 1/2026")
    take_down(new, province.send(new, tmp_path / "after"))
    with new.context.store.read() as work:
        assert work.get(Recommendation, item.id).text == "Sửa cầu Bía"
        assert work.get(Topic, topic.id).owner == old.unit.id
    late = old.keep(heard("Đến muộn"))
    assert [t.fate for t in province.take(old.send(province, tmp_path / "late")[0].parent)] == ["new"]
    states = {one.code: (one.state, one.successor) for one in desk.status(province.context)}
    assert states["10001"] == ("dissolved", "xã Bình Xuyên")
    assert {one.unit_name for one in superior_replies.handed_up(province.context)} == {"xã Bình Xuyên"}
    take_down(new, province.send(new, tmp_path / "last"))
    with new.context.store.read() as work:
        assert work.get(Recommendation, late.id).text == "Đến muộn"


def test_what_is_asked_for_again_comes_whole(a_commune: Make, province: Station, tmp_path: Path) -> None:
    one = a_commune("10001", "Gia Lộc")
    one.keep(heard("Một"), heard("Hai"))
    province.take(one.send(province, tmp_path / "a")[0].parent)
    take_down(one, province.send(one, tmp_path / "b"))
    assert not bundle_out.waiting(one.context, province.key)
    desk.ask_again(province.context, one.unit.id)
    take_down(one, province.send(one, tmp_path / "c"))
    assert bundle_out.waiting(one.context, province.key)["recommendation"] == 2
    province.take(one.send(province, tmp_path / "d")[0].parent)
    take_down(one, province.send(one, tmp_path / "e"))
    assert not bundle_out.waiting(one.context, province.key)


def test_figures_over_all_communes_open_the_records_they_were_counted_from(
    a_commune: Make, province: Station, tmp_path: Path
) -> None:
    one, other = a_commune("10001", "Gia Lộc"), a_commune("10002", "Bình Xuyên")
    for commune, number in ((one, 2), (other, 1)):
        roads = commune.keep(Topic(name="Giao thông", code="roads"))
        for n in range(number):
            commune.keep(heard(f"Cầu {n}", topic=roads.id))
        commune.keep(heard("Khác", received_on=date(2025, 1, 1)))
        commune.keep(Session(number=1, kind="regular", state="closed", opens_at=datetime(2026, 12, 31, 8)))
        province.take(commune.send(province, tmp_path / commune.unit.code)[0].parent)
    year = {"first": date(2026, 1, 1), "last": date(2026, 12, 31)}
    tables = {one.subject.code: one for one in desk_figures.figures(province.context, **year)}
    fields = tables["fields"]
    assert fields.whole.numbers == {"Giao thông": 3}
    assert [(row.name, row.total) for row in fields.communes] == [("xã Bình Xuyên", 1), ("xã Gia Lộc", 2)]
    assert tables["sessions"].whole.numbers == {"regular": 2}
    everything = {one.subject.code: one for one in desk_figures.figures(province.context)}
    assert everything["fields"].whole.numbers == {"Giao thông": 3, "": 2}
    figure = desk_figures.behind(province.context, "fields", one.unit.id, "Giao thông", **year)
    assert (figure.kind, figure.value) == ("recommendation", 2)
    assert desk_figures.behind(province.context, "fields").value == 5
    desk_units.hand_over(province.context, one.unit.id, [other.unit.id], date(2026, 11, 1))
    (row,) = desk_figures.figures(province.context, **year)[2].communes
    assert (row.name, row.total) == ("xã Bình Xuyên", 3)
    assert desk_figures.behind(province.context, "fields", other.unit.id, **year).value == 3


def test_the_archive_played_again_gives_the_same_data(
    a_commune: Make, province: Station, tmp_path: Path
) -> None:
    one, other = a_commune("10001", "Gia Lộc"), a_commune("10002", "Bình Xuyên")
    item = one.keep(heard("Sửa cầu"))
    for commune in (one, other):
        commune.keep(heard("Khác"))
        province.take(commune.send(province, tmp_path / commune.unit.code)[0].parent)
    superior_replies.answer(province.context, [item.id], text="Đã sửa.")
    province.keep(replace(item, text="Tỉnh sửa", owner=one.unit.id))
    one.keep(replace(item, text="Xã sửa"))
    province.take(one.send(province, tmp_path / "again")[0].parent)
    compared = desk_replay.replay(province.context, province.keys, tmp_path / "replayed")
    assert (compared.bundles, compared.records, compared.written_here) == (3, 5, 1)
    assert compared.equal, compared
    with province.context.store.write() as work:
        work.pen.execute("UPDATE recommendation SET text = 'x' WHERE text = 'Khác'")
    again = desk_replay.replay(province.context, province.keys, tmp_path / "once more")
    assert again.differences == {"recommendation": 2}


def test_lists_handed_to_everybody_are_taken_in_and_an_older_one_is_refused(
    a_commune: Make, province: Station, tmp_path: Path
) -> None:
    one, stick = a_commune("10001", "Gia Lộc"), tmp_path / "stick"
    topic, _ = province.keep(
        Topic(name="Giao thông", code="roads"),
        CalendarDay(day=date(2027, 1, 1), kind="off", name="Tết Dương lịch", source="Thông báo"),
    )
    first = broadcasts.publish(province.context, province.keys, stick / "1")
    province.keep(replace(topic, name="Giao thông, thủy lợi"))
    second = broadcasts.publish(province.context, province.keys, stick / "2")
    looked = receiving.look_at(one.context, stick / "2", one.keys)
    assert looked.found[0].counts() == {"new": 2}
    (taken,) = receiving.take_all(one.context, looked.found, one.keys)
    assert taken.arrived and not taken.arrived.refusals
    with one.context.store.read() as work:
        assert [each.name for each in work.find(Topic)] == ["Giao thông, thủy lợi"]
        assert [each.name for each in work.find(CalendarDay)] == ["Tết Dương lịch"]
    assert broadcasts.take(one.context, second).hash == taken.arrived.hash
    with pytest.raises(Fault) as refused:
        broadcasts.take(one.context, first)
    assert refused.value.code == "old_list"
    one.send(province, tmp_path / "up")
    assert province.take(tmp_path / "up")[0].fate == "new"
    take_down(one, province.send(one, tmp_path / "down"))
    with one.context.store.read() as work:
        assert [each.name for each in work.find(Topic)] == ["Giao thông, thủy lợi"]


def test_a_courier_says_what_is_whole_and_keeps_one_of_each(
    a_commune: Make, province: Station, tmp_path: Path
) -> None:
    one, stick = a_commune("10001", "Gia Lộc"), tmp_path / "stick"
    one.keep(heard("Sửa cầu"))
    (whole,) = one.send(province, stick)
    (stick / "torn.nghisu").write_bytes(whole.read_bytes()[:-40])
    flipped = bytearray(whole.read_bytes())
    flipped[len(flipped) // 2] ^= 1
    (stick / "flipped.nghisu").write_bytes(flipped)
    (stick / "twice.nghisu").write_bytes(whole.read_bytes())
    found = relay.check(stick)
    assert [one.whole and not one.twice for one in found].count(True) == 1
    assert sum(one.twice for one in found) == 1
    copied, problems = relay.carry(found, tmp_path / "on")
    assert len(copied) == 1 and not problems
    assert relay.carry(found, tmp_path / "on")[0] == copied
    signed = relay.receipt(one.context, one.keys, found, tmp_path / "on")
    assert signed is not None and enrolment.carried(verify(look(signed), one.keys.public))


def test_a_commune_stood_under_a_district_until_there_were_none(a_station: Make) -> None:
    one = a_station("10001", "Gia Lộc")
    province, district = one.keep(
        Unit(code="31", kind="thanh_pho", name="Hải Phòng", level="province"),
        Unit(code="297", kind="huyen", name="Gia Lộc", level="district", valid_to=date(2025, 6, 30)),
    )
    one.keep(replace(district, parent=province.id), replace(one.unit, version=1, parent=district.id))
    with one.context.store.read() as work:
        before = desk_units.chain(work, one.unit.id, date(2025, 6, 30))
        after = desk_units.chain(work, one.unit.id, date(2025, 7, 1))
    assert [unit.called() for unit in before] == ["huyện Gia Lộc", "thành phố Hải Phòng"]
    assert [unit.called() for unit in after] == ["thành phố Hải Phòng"]
