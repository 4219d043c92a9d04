"""Who may vote at a session: the delegates in office on its day, and the totals decisions are reckoned on."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from ..domain.attendance import Movement, present
from ..domain.records.attendance_event import AttendanceEvent
from ..domain.records.session import Session
from ..domain.voting import Requirement
from ..store.work import Work
from .council import Delegate, delegate_counts_on, delegates_on
from .rules import law_in

# No session of a commune lasts so long: what is entered later was held before, and written down now.
LONG_AFTER = timedelta(days=30)


@dataclass(frozen=True)
class Seats:
    """The delegates of a session in the order of the list; `elected_total` counts the vacant seats too."""

    session: Session
    delegates: tuple[Delegate, ...]
    elected_total: int
    in_office: int
    quorum: Requirement

    @property
    def people(self) -> frozenset[str]:
        return frozenset(one.person.id for one in self.delegates)

    def name(self, person: str) -> str:
        """ "Bà Nguyễn Thị Hường", "" for who is no delegate."""
        return next((one.person.called() for one in self.delegates if one.person.id == person), "")


def day_of(session: Session) -> date:
    """The day whose law and whose delegates count: of the real opening, else of the planned one."""
    moment = session.opened_at or session.opens_at
    return moment.date() if moment else date.max


def seats(work: Work, session_id: str) -> Seats:
    session = work.get(Session, session_id)
    on = day_of(session)
    elected, serving = delegate_counts_on(work, on)
    return Seats(
        session=session,
        delegates=tuple(delegates_on(work, on)),
        elected_total=session.elected_total or elected,
        in_office=session.in_office or serving,
        quorum=law_in(work).quorum(on),
    )


def events_of(work: Work, session_id: str) -> list[AttendanceEvent]:
    """In order of time; of the same moment in the order entered."""
    return sorted(work.find(AttendanceEvent, session=session_id), key=lambda event: event.at or datetime.min)


def movements_of(events: Sequence[AttendanceEvent]) -> list[Movement]:
    return [Movement(e.person, e.at, e.kind, e.item, e.reason) for e in events if e.at]


def latest(events: Sequence[AttendanceEvent], now: datetime) -> datetime:
    """The moment at which everything recorded has happened: now, unless somebody wrote a later time."""
    return max([now, *(event.at for event in events if event.at)])


def now_in(work: Work, session: Session, now: datetime) -> datetime:
    """When what is being entered happened: now, or the last moment known of a session of long ago."""
    if session.opened_at is None or now - session.opened_at < LONG_AFTER:
        return now
    return latest(events_of(work, session.id), session.opened_at)


def here(known: Seats, events: Sequence[AttendanceEvent], at: datetime) -> tuple[str, ...]:
    """The delegates present at the moment, in the order of the list."""
    inside = present(movements_of(events), at)
    return tuple(one.person.id for one in known.delegates if one.person.id in inside)
