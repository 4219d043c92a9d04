"""What today asks for: everything due, by whom, how late; the meetings ahead; the days of a month."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from ..domain.record import Record
from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.preparation_step import PreparationStep
from ..domain.records.reception_day import ReceptionDay
from ..domain.records.resolution import Resolution
from ..domain.records.session import Session
from . import (
    contact_meetings,
    due_answers,
    due_contacts,
    due_exchange,
    due_petitions,
    due_preparation,
    due_promises,
    due_receptions,
    due_recommendations,
    due_resolutions,
    due_rounds,
    due_sessions,
    preparation,
    reception,
    records,
    resolutions,
    rules,
)
from .context import Context
from .due import Due as Due
from .due import Look
from .gatherings import Gathering

OPEN = "Mở hồ sơ"
Source = Callable[[Look], list[Due]]
SOURCES: tuple[Source, ...] = (
    due_sessions.sessions,
    due_preparation.preparation_steps,
    due_promises.promises,
    due_answers.written_answers,
    due_resolutions.resolutions,
    due_rounds.rounds,
    due_contacts.contacts,
    due_recommendations.recommendations,
    due_petitions.petitions,
    due_receptions.receptions,
)


@dataclass(frozen=True)
class Grouped:
    """What is late, due today, and due within so many working days; `later` is how many come after."""

    late: tuple[Due, ...]
    today: tuple[Due, ...]
    coming: tuple[Due, ...]
    later: int


@dataclass(frozen=True)
class Done:
    """A next step that was taken, in words, with the record before and after so that it can be undone."""

    words: str
    before: Record
    after: Record


def due(context: Context) -> list[Due]:
    """Everything open that has a day, the earliest first."""
    known = rules.law(context)
    with context.store.read() as work:
        sessions = {one.id: one for one in work.find(Session)}
        look = Look(work, context.today, context.user, known, sessions)
        found = [one for source in SOURCES for one in source(look)]
        found += due_exchange.exchange(context, look)
    return sorted(found, key=lambda one: (one.day, one.title, one.key))


def windows(context: Context) -> tuple[int, ...]:
    """How many working days ahead "soon" may mean in this office, the shortest first: (3, 7, 15)."""
    return tuple(sorted(rules.law(context).office_defaults.reminders))


def grouped(found: Iterable[Due], today: date, window: int) -> Grouped:
    """The things in their groups; `window` in working days."""
    things = list(found)
    ahead = [one for one in things if one.day > today]
    coming = tuple(one for one in ahead if one.working_days_left <= window)
    return Grouped(
        late=tuple(one for one in things if one.late_days),
        today=tuple(one for one in things if one.day == today),
        coming=coming,
        later=len(ahead) - len(coming),
    )


def of_day(found: Iterable[Due], meetings: Iterable[Gathering], day: date) -> list[Due]:
    """What is due on a day, and the meetings of that day which are over or called off."""
    things = [one for one in found if one.day == day]
    told = {(one.kind, one.id) for one in things}
    met = [one for one in meetings if day in one.days and (one.kind, one.id) not in told]
    return [_met(one, day) for one in met] + things


def _met(one: Gathering, day: date) -> Due:
    title = f"{one.title} (hoãn, hủy)" if one.called_off else one.title
    return Due(one.kind, one.id, title, "", day, 0, 0, OPEN, "met", one.title, gathering=True)


def people(found: Iterable[Due]) -> dict[str, int]:
    """Who is responsible for how many of these, the busiest first; those nobody is named for are left out."""
    counts: dict[str, int] = {}
    for one in found:
        if one.who:
            counts[one.who] = counts.get(one.who, 0) + 1
    return dict(sorted(counts.items(), key=lambda pair: -pair[1]))


def take_step(context: Context, one: Due) -> Done:
    """Do the usual next step of a thing that is `at_once`: note that it was done today."""
    cls, verb = STEPS[one.source]
    before = records.get(context, cls, one.id)
    return Done(f"Đã xong: {one.title}", before, verb(context, one.id))


def take_back(context: Context, done: Done) -> None:
    """Undo a step; refused when the record was edited since."""
    records.undo(context, done.before, done.after)


def _ticked(context: Context, id: str) -> Record:
    return preparation.tick(context, id, context.today)


def _posted(context: Context, id: str) -> Record:
    return reception.post(context, [id])[0]


STEPS: Mapping[str, tuple[type[Record], Callable[[Context, str], Record]]] = {
    due_preparation.SOURCE: (PreparationStep, _ticked),
    due_contacts.REPORT: (ContactMeeting, contact_meetings.report_received),
    due_receptions.POST: (ReceptionDay, _posted),
    due_resolutions.TO_SEND: (Resolution, resolutions.send_up),
}
