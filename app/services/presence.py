"""Who is in the room and who is not, read from arrivals and departures, in the words of the screen."""

from dataclasses import dataclass
from datetime import datetime

from ..domain import attendance as law_of
from ..domain.attendance import ARRIVE, LATE, LEAVE, LEFT, RETURNED, Movement
from ..domain.records.agenda_item import AgendaItem
from ..domain.records.attendance_event import AttendanceEvent
from ..domain.records.session import Session
from ..store.work import Work
from .context import Context
from .council import Delegate
from .seats import Seats, events_of, latest, movements_of, seats

PRESENT, UNRECORDED = "present", "unrecorded"
_ABSENT = {
    law_of.EXCUSED: "Vắng có lý do",
    law_of.UNEXCUSED: "Vắng không lý do",
    UNRECORDED: "Chưa điểm danh",
}
_PASSED = {LATE: "Đến lúc", RETURNED: "Trở lại lúc", LEFT: "Ra về lúc"}


@dataclass(frozen=True)
class RollFigures:
    """Presence in numbers; `total` is what the quorum is taken of, the number elected."""

    present: int
    total: int
    elected_total: int
    in_office: int
    excused: int
    unexcused: int
    left: int
    unrecorded: int
    quorum_needed: int
    quorate: bool
    sentence: str


@dataclass(frozen=True)
class Presence:
    """One delegate at a moment; `kind` is present, late, returned, left, excused, unexcused or unrecorded."""

    person_id: str
    name: str
    detail: str
    present: bool
    words: str
    kind: str


@dataclass(frozen=True)
class Roll:
    figures: RollFigures
    people: tuple[Presence, ...]


@dataclass(frozen=True)
class Passage:
    """An arrival after the opening, a departure or a return, as the minutes tell it."""

    event_id: str
    person_id: str
    name: str
    kind: str
    at: datetime
    item: str
    reason: str
    words: str


def roll(context: Context, session_id: str, at: datetime | None = None) -> Roll:
    """Everybody's presence at the moment; without one, after everything recorded so far."""
    with context.store.read() as work:
        known = seats(work, session_id)
        events, items = events_of(work, session_id), _numbers(work, session_id)
    moment = at or latest(events, context.clock())
    passed = {p.person_id: p for p in _passages(known, events, items) if p.at <= moment}
    movements = movements_of(events)
    people = tuple(_presence(one, movements, moment, passed.get(one.person.id)) for one in known.delegates)
    return Roll(_figures(known, movements, moment), people)


def movements(context: Context, session_id: str) -> list[Passage]:
    """Who came after the opening, left or came back, in order of time."""
    with context.store.read() as work:
        known = seats(work, session_id)
        return _passages(known, events_of(work, session_id), _numbers(work, session_id))


def hour(at: datetime) -> str:
    """ "9 giờ 15", "14 giờ"."""
    return f"{at.hour} giờ {at.minute:02d}" if at.minute else f"{at.hour} giờ"


def _figures(known: Seats, movements: list[Movement], at: datetime) -> RollFigures:
    found = law_of.figures(known.people, movements, at, known.quorum, known.elected_total)
    enough = "đủ" if found.quorate else "không đủ"
    return RollFigures(
        present=found.present,
        total=found.total,
        elected_total=known.elected_total,
        in_office=known.in_office,
        excused=found.excused,
        unexcused=found.unexcused,
        left=found.left,
        unrecorded=found.not_recorded,
        quorum_needed=found.quorum_needed,
        quorate=found.quorate,
        sentence=f"Có mặt {found.present}/{found.total} đại biểu, {enough} số đại biểu phải có mặt "
        f"({known.quorum.fraction} là {found.quorum_needed}).",
    )


def _presence(one: Delegate, movements: list[Movement], at: datetime, passed: Passage | None) -> Presence:
    person = one.person.id
    present = person in law_of.present(movements, at)
    absent = "" if present else law_of.absence(movements, person, at) or UNRECORDED
    kind = absent or (passed.kind if passed else PRESENT)
    words = _absence_words(movements, person, absent) if absent in _ABSENT else "Có mặt"
    told = passed.words if passed and kind == passed.kind else words
    return Presence(person, one.person.full_name, one.post or one.group_name, present, told, kind)


def _absence_words(movements: list[Movement], person: str, kind: str) -> str:
    reasons = [m.reason for m in movements if m.person == person and m.kind == kind and m.reason]
    return f"{_ABSENT[kind]}: {reasons[-1]}" if reasons else _ABSENT[kind]


def _passages(known: Seats, events: list[AttendanceEvent], items: dict[str, int]) -> list[Passage]:
    moving = [event for event in events if event.at and event.kind in (ARRIVE, LEAVE)]
    opening = _opening(known.session, moving)
    by_movement = dict(zip(movements_of(moving), moving, strict=True))
    found = law_of.arrivals_and_departures(movements_of(moving), opening)
    return [_passage(known, passage, by_movement[passage.movement], items) for passage in found]


def _opening(session: Session, moving: list[AttendanceEvent]) -> datetime:
    """Nobody is late before the session has begun, nor who came with the first where it was noted later."""
    if session.opened_at is None:
        return datetime.max
    first = min((event.at for event in moving if event.at), default=session.opened_at)
    return max(session.opened_at, first)


def _passage(known: Seats, found: law_of.Passage, event: AttendanceEvent, items: dict[str, int]) -> Passage:
    moved = found.movement
    number = items.get(moved.item, 0)
    since = (
        f" (từ mục {number})" if number and found.kind == LEFT else f" (tại mục {number})" if number else ""
    )
    why = f": {moved.reason}" if moved.reason else ""
    words = f"{_PASSED[found.kind]} {hour(moved.at)}{since}{why}"
    name = known.name(moved.person)
    return Passage(event.id, moved.person, name, found.kind, moved.at, moved.item, moved.reason, words)


def _numbers(work: Work, session_id: str) -> dict[str, int]:
    """The number of each item as the programme prints it; breaks have none."""
    items = sorted(work.find(AgendaItem, session=session_id), key=lambda item: item.order or 0)
    return {item.id: n for n, item in enumerate((i for i in items if i.kind != "break"), start=1)}
