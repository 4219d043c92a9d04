"""What a vote is reckoned by: the requirement of its kind of decision, who is present, and its counts."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from ..domain.errors import Invalid
from ..domain.records.vote_event import VoteEvent
from ..domain.voting import Outcome, Requirement, Tally, decide, months_between, problems
from ..store.work import Work
from .context import Context
from .council import council_in, delegate_counts_on, term_on
from .law import Law
from .rules import law, law_in
from .seats import events_of, here, latest, seats

NAMES = ("in_favour", "against", "abstained")


@dataclass(frozen=True)
class Counts:
    """The three numbers of a vote, which agree with those present; `words` show that they do."""

    in_favour: int
    against: int
    abstained: int
    words: str


def requirements(context: Context, on: date) -> tuple[Requirement, ...]:
    """The requirements of the law in force on the day, to choose from."""
    return law(context).requirements_on(on)


def default_requirement(context: Context, decision: str, on: date) -> Requirement:
    """What this kind of decision takes unless the clerk chooses otherwise."""
    with context.store.read() as work:
        return requirement_for(work, decision, on)


def requirement_for(work: Work, decision: str, on: date) -> Requirement:
    """Usually of the total; of those in office where most seats are empty and the term nears its end."""
    known = law_in(work)
    shortage, term = known.shortage(on), term_on(work, council_in(work), on)
    if shortage and term.ends_on:
        elected, in_office = delegate_counts_on(work, on)
        if shortage.applies(elected, in_office, months_between(on, term.ends_on)):
            return known.requirement(shortage.requirement, on)
    return known.requirement_for(decision, on)


def snapshot(work: Work, session_id: str, now: datetime) -> dict[str, Any]:
    """Who is in the room at this moment and of how many, as a vote keeps it for good."""
    known, events = seats(work, session_id), events_of(work, session_id)
    present = here(known, events, latest(events, now))
    return {
        "present_people": present,
        "present": len(present),
        "elected_total": known.elected_total,
        "in_office": known.in_office,
    }


def counted(
    event: VoteEvent, in_favour: int | None = None, against: int | None = None, abstained: int | None = None
) -> Counts:
    """The counts with the one left empty worked out from those present; raises Invalid when they disagree."""
    present = event.present or 0
    given = dict(zip(NAMES, (in_favour, against, abstained), strict=True))
    empty = [name for name, number in given.items() if number is None]
    if found := {name: "Số phiếu không thể âm" for name, number in given.items() if number and number < 0}:
        raise Invalid(found)
    left = present - sum(number or 0 for number in given.values())
    if left < 0:
        raise Invalid({"in_favour": _disagrees(given, present)})
    if not empty and left:
        raise Invalid({"abstained": _disagrees(given, present)})
    if len(empty) > 1 and left:
        raise Invalid({empty[0]: f"Còn {left} trong {present} đại biểu có mặt chưa tính. Nhập thêm một số."})
    full = {name: number if number is not None else 0 for name, number in given.items()}
    if empty:
        full[empty[-1]] = left
    return Counts(**full, words=f"{_sum(full)}, khớp số đại biểu có mặt.")


def outcome(known: Law, event: VoteEvent, in_favour: int, against: int = 0, abstained: int = 0) -> Outcome:
    """The result in whole numbers against the right denominator; raises Invalid where numbers cannot be."""
    on = day_of_vote(event)
    tally = tally_of(event, in_favour, against, abstained)
    if found := problems(tally):
        raise Invalid(found)
    return decide(tally, known.requirement(event.requirement, on), known.quorum(on))


def tally_of(event: VoteEvent, in_favour: int = 0, against: int = 0, abstained: int = 0) -> Tally:
    return Tally(
        in_favour,
        against,
        abstained,
        present=event.present or 0,
        total=event.elected_total or 0,
        in_office=event.in_office or 0,
    )


def day_of_vote(event: VoteEvent) -> date:
    return event.opened_at.date() if event.opened_at else date.max


def _sum(counts: dict[str, int]) -> str:
    return f"{' + '.join(str(number) for number in counts.values())} = {sum(counts.values())}"


def _disagrees(given: dict[str, int | None], present: int) -> str:
    numbers = {name: number for name, number in given.items() if number is not None}
    total = sum(numbers.values())
    off = f"nhiều hơn {total - present}" if total > present else f"thiếu {present - total}"
    return f"{_sum(numbers)}, {off} so với {present} đại biểu có mặt. Đếm lại, hoặc sửa điểm danh."
