"""Sessions, meetings with voters, receptions on their days; how far the next session is ready; days off."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from ..domain.calendar import days_between
from ..domain.flow import MEETING
from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.reception_day import KINDS as RECEPTIONS
from ..domain.records.reception_day import ReceptionDay
from ..domain.records.session import KINDS, Session
from ..store.work import Work
from . import preparation, records, rules
from .context import Context
from .due_preparation import AHEAD
from .preparation import Step

CONTACT = "Tiếp xúc cử tri"
CALLED_OFF = frozenset({"postponed", "cancelled"})


@dataclass(frozen=True)
class Gathering:
    """People meeting; `kind` and `id` of its record, `what` the kind of meeting in words."""

    kind: str
    id: str
    title: str
    what: str
    starts_at: datetime
    ends_at: datetime | None
    place: str
    called_off: bool = False

    @property
    def days(self) -> Iterator[date]:
        """Every day it lasts."""
        return days_between(self.starts_at.date(), (self.ends_at or self.starts_at).date())


@dataclass(frozen=True)
class Ahead:
    """The next session, how many of its preparation steps are done, and which come next."""

    session: Session
    kind_words: str
    done: int
    total: int
    steps: tuple[Step, ...]


def gatherings(context: Context) -> list[Gathering]:
    """Every session, voter contact meeting and reception of citizens on its day, in order."""
    with context.store.read() as work:
        found = [*_sessions(work), *_contacts(work), *_receptions(work)]
    return sorted(found, key=lambda one: (one.starts_at, one.title))


def next_session(context: Context, most: int = 5) -> Ahead | None:
    """The session going on, else the nearest one ahead; None when none is planned."""
    known = [one for one in records.find(context, Session) if one.opens_at and one.state in AHEAD | MEETING]
    if not known:
        return None
    session = min(known, key=lambda one: (one.state not in MEETING, one.opens_at or datetime.max))
    steps = [one for one in preparation.steps(context, session.id) if not one.record.skipped]
    done = [one for one in steps if one.record.done_on]
    kind = KINDS.get(session.kind, "")
    return Ahead(session, kind, len(done), len(steps), tuple(_next_steps(steps, done, most)))


def days_off(context: Context, first: date, last: date) -> dict[date, str]:
    """The named days off from `first` to `last`, and the weekends that are worked."""
    calendar = rules.law(context).calendar
    worked = {one.day: f"Làm bù: {one.name}" for one in calendar.worked_weekends(first, last)}
    return worked | {one.day: f"Nghỉ: {one.name}" for one in calendar.holidays(first, last)}


def _next_steps(steps: list[Step], done: list[Step], most: int) -> list[Step]:
    """The steps to come by their day, those without one last; before them the latest done, given room."""
    coming = sorted((s for s in steps if not s.record.done_on), key=lambda s: s.due or date.max)[:most]
    latest = sorted(done, key=lambda s: s.record.done_on or date.min, reverse=True)[: most - len(coming)]
    return latest[::-1] + coming


def _sessions(work: Work) -> Iterator[Gathering]:
    columns = ("id", "number", "kind", "state", "place", "opened_at", "opens_at", "closed_at", "ends_at")
    for id, number, kind, state, place, opened, opens, closed, ends in work.pick(Session, columns):
        if starts := opened or opens:
            title, what, off = Session(number=number).called(), KINDS.get(kind, ""), state in CALLED_OFF
            yield Gathering("session", id, title, what, starts, closed or ends, place, off)


def _contacts(work: Work) -> Iterator[Gathering]:
    columns = ("id", "state", "place", "opened_at", "starts_at", "closed_at")
    for id, state, place, opened, planned, closed in work.pick(ContactMeeting, columns):
        if starts := opened or planned:
            title, off = f"{CONTACT} tại {place}", state in CALLED_OFF
            yield Gathering("contact_meeting", id, title, CONTACT, starts, closed, place, off)


def _receptions(work: Work) -> Iterator[Gathering]:
    columns = ("id", "kind", "place", "starts_at", "ends_at")
    for id, kind, place, starts, ends in work.pick(ReceptionDay, columns):
        if starts:
            what = f"Tiếp công dân {RECEPTIONS.get(kind, '').lower()}"
            yield Gathering("reception_day", id, what, what, starts, ends, place)
