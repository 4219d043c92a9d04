"""The days that run for a letter: each with its rule, explained and kept as reckoned, until reckoned anew."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from ..domain.errors import Refused
from ..domain.petition_days import counted, set_aside, why_aside
from ..domain.petition_flow import Duty
from ..domain.records.petition import Petition
from ..domain.records.petition_deadline import PetitionDeadline
from ..domain.records.petition_step import PetitionStep
from ..store.work import Work
from . import records, rules
from .context import Context
from .law import Law
from .petition_law import facts_of, petition_law
from .preparation import GROUND

# The step whose day is the day of an event; the letter itself tells the others.
_STEP_OF = {"forwarded": "forward", "accepted": "accepted"}


TOLD_BY_STEP = "Việc này xong theo một bước ở phần Diễn biến. Ghi nhầm thì bỏ bước đó."


@dataclass(frozen=True)
class Due:
    """A deadline as it stands today; `late` also when it was kept after its day. Days are calendar days."""

    record: PetitionDeadline
    late: bool
    days_left: int | None
    explanation: tuple[str, ...]
    source: str

    @property
    def open(self) -> bool:
        return self.record.done_on is None and not self.record.skipped

    @property
    def aside(self) -> str:
        """Why a person said that it does not apply, "" where nobody did."""
        return why_aside(self.record.explanation)


@dataclass(frozen=True)
class Change:
    """A deadline that would move or come to be, with the explanation; nothing is kept until applied."""

    deadline: PetitionDeadline
    before: date | None
    after: date | None
    explanation: tuple[str, ...]


def deadlines(context: Context, petition_id: str) -> list[Due]:
    """The deadlines of a letter, the open ones first, by their day."""
    return due_in_order(records.find(context, PetitionDeadline, petition=petition_id), context.today)


def open_deadlines(context: Context, until: date | None = None) -> list[Due]:
    """The open deadlines of all letters up to a day, the earliest first; for the page of what is due."""
    found = records.find(context, PetitionDeadline, skipped=False, done_on=None)
    wanted = [one for one in found if one.due_on and (until is None or one.due_on <= until)]
    return due_in_order(wanted, context.today)


def preview(context: Context, petition: Petition) -> list[Due]:
    """The deadlines a letter would have if it were registered as it stands; nothing is kept."""
    known = rules.law(context)
    made = [_reckoned(known, petition, duty, day) for duty, day in _events(petition, ())]
    return due_in_order((one for one in made if one), context.today)


def mark_done(context: Context, deadline_id: str, done_on: date | None) -> PetitionDeadline:
    """Note the day a deadline was kept where no step tells it, or with None that it was not."""
    with context.store.write() as work:
        found = work.get(PetitionDeadline, deadline_id)
        petition = work.get(Petition, found.petition)
        told = _done_days(petition, work.find(PetitionStep, petition=petition.id))
        if _key(found) in told and done_on is None:
            raise Refused(TOLD_BY_STEP)
        return records.keep(context, work, replace(found, done_on=done_on))


def skip(context: Context, deadline_id: str, skipped: bool = True, reason: str = "") -> PetitionDeadline:
    """Note that a deadline does not apply to this letter and why, or with False that it does after all."""
    with context.store.write() as work:
        found = work.get(PetitionDeadline, deadline_id)
        words = set_aside(found.explanation, reason) if skipped else counted(found.explanation)
        return records.keep(context, work, replace(found, skipped=skipped, explanation=words))


def recompute(context: Context, petition_id: str) -> list[Change]:
    """What would change if the open deadlines were reckoned anew with today's rules, calendar and facts."""
    known = rules.law(context)
    with context.store.read() as work:
        petition = work.get(Petition, petition_id)
        wanted = _wanted(work, known, petition)
        present = work.find(PetitionDeadline, petition=petition_id)
    return [
        Change(fresh, old.due_on, fresh.due_on, tuple(fresh.explanation.splitlines()))
        for old, fresh in ((old, _renewed(old, wanted)) for old in present if _runs(old))
        if fresh is not None and fresh.due_on != old.due_on
    ]


def apply(context: Context, changes: list[Change]) -> list[PetitionDeadline]:
    """Keep exactly the changes that were shown; refused when a deadline was edited since."""
    with context.store.write() as work:
        return [records.keep(context, work, one.deadline) for one in changes]


def put_back(context: Context, before: Iterable[PetitionDeadline], after: Iterable[PetitionDeadline]) -> None:
    """Undo what `apply` did, all of it or nothing."""
    versions = {one.id: one.version for one in after}
    with context.store.write() as work:
        for one in before:
            if one.id in versions:
                records.keep(context, work, replace(one, version=versions[one.id]))


def refit(context: Context, work: Work, known: Law, petition: Petition) -> None:
    """Bring the deadlines in line with what a letter is and what was done with it.

    New ones are reckoned, those that no longer apply are marked so; the day of one that stays is not touched.
    """
    wanted = _wanted(work, known, petition)
    present = work.find(PetitionDeadline, petition=petition.id)
    done = _done_days(petition, work.find(PetitionStep, petition=petition.id))
    for old in present:
        fits = _key(old) in wanted
        aside = not fits or bool(why_aside(old.explanation))
        settled = replace(old, skipped=aside, done_on=done.get(_key(old), old.done_on))
        if settled != old:
            records.keep(context, work, settled)
    for key, fresh in wanted.items():
        if key not in {_key(old) for old in present}:
            records.keep(context, work, replace(fresh, done_on=done.get(key)))


def due_in_order(found: Iterable[PetitionDeadline], today: date) -> list[Due]:
    listed = [_due(one, today) for one in found]
    return sorted(listed, key=lambda due: (not due.open, due.record.due_on or date.max, due.record.id))


def _due(record: PetitionDeadline, today: date) -> Due:
    lines = tuple(record.explanation.splitlines())
    left = (record.due_on - today).days if record.due_on and record.done_on is None else None
    ended = record.done_on or today
    late = not record.skipped and record.due_on is not None and ended > record.due_on
    source = next((line.removeprefix(GROUND) for line in lines if line.startswith(GROUND)), "")
    return Due(record, late, left, lines, source)


def _runs(record: PetitionDeadline) -> bool:
    return record.done_on is None and not record.skipped


Key = tuple[str, str]  # event and rule: one duty of a letter


def _key(record: PetitionDeadline) -> Key:
    return record.event, record.rule


def _wanted(work: Work, known: Law, petition: Petition) -> dict[Key, PetitionDeadline]:
    steps = work.find(PetitionStep, petition=petition.id)
    made = (_reckoned(known, petition, duty, day) for duty, day in _events(petition, steps))
    return {_key(one): one for one in made if one is not None}


def _events(petition: Petition, steps: Iterable[PetitionStep]) -> list[tuple[Duty, date]]:
    """The duties whose event has happened, with its day."""
    days = {"received": petition.received_on, "settled": petition.decided_on, "result": petition.result_on}
    for event, kind in _STEP_OF.items():
        days[event] = min((one.on for one in steps if one.kind == kind and one.on), default=None)
    if not petition.asks_result:
        days["result"] = None
    facts, law = facts_of(petition), petition_law()
    return [(duty, day) for event, day in days.items() if day for duty in law.duties_of(event, facts)]


def _reckoned(known: Law, petition: Petition, duty: Duty, day: date) -> PetitionDeadline | None:
    """The deadline of a duty; None when the law of the day knows no such rule."""
    try:
        rule = known.rulebook.rule(duty.rule, day)
    except Refused:
        return None
    found = rules.deadline_in(known, duty.rule, day)
    lines = (*found.explanation, duty.note)
    return PetitionDeadline(
        petition=petition.id,
        title=rule.title,
        holder=duty.holder,
        event=duty.event,
        counted_from=day,
        rule=duty.rule,
        rule_from=f"{rule.since:%Y-%m-%d}",
        calendar_version=found.calendar_version,
        due_on=found.day,
        explanation="\n".join(line for line in lines if line),
    )


def _renewed(old: PetitionDeadline, wanted: dict[Key, PetitionDeadline]) -> PetitionDeadline | None:
    fresh = wanted.get(_key(old))
    if fresh is None:
        return None
    same = replace(fresh, id=old.id, owner=old.owner, version=old.version)
    return replace(same, done_on=old.done_on, skipped=old.skipped)


def _done_days(petition: Petition, steps: Iterable[PetitionStep]) -> dict[Key, date]:
    """The day each duty was fulfilled by the first step that ends it."""
    facts, law = facts_of(petition), petition_law()
    listed = sorted((one for one in steps if one.on), key=lambda one: (one.on or date.max, one.id))
    found: dict[Key, date] = {}
    for event in ("received", "forwarded", "accepted", "settled", "result"):
        for duty in law.duties_of(event, facts):
            days = [one.on for one in listed if one.kind in duty.done_by and one.on]
            if days:
                found[event, duty.rule] = days[0]
    return found
