"""Secret ballots and elections: every ballot accounted for, only sums kept, never who voted what."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..domain.ballots import Election
from ..domain.errors import Invalid, Refused
from ..domain.records.candidate import Candidate
from ..domain.records.person import Person
from ..domain.records.vote_event import METHODS, VoteEvent
from ..domain.text import clean
from ..domain.voting import Outcome
from ..store.work import Work
from . import records
from .ballot_counts import ELECTION, Sheet, election, filled, judged, question
from .context import Context
from .rules import law_in
from .vote_results import get_open, recorded

__all__ = ["Nominee", "Sheet", "candidates", "nominate", "preview_ballots", "record_ballots"]


@dataclass(frozen=True)
class Nominee:
    """Who stands for what; `who` is a person's id, or a name not in the office's book."""

    who: str
    post: str


def candidates(context: Context, event_id: str) -> list[Candidate]:
    """The candidates of a vote in the order of the ballot."""
    with context.store.read() as work:
        return _candidates(work, event_id)


def nominate(context: Context, event_id: str, nominees: Sequence[Nominee]) -> list[Candidate]:
    """Set the list of candidates anew, in the order of the ballot, before the count."""
    with context.store.write() as work:
        event = get_open(work, event_id)
        context.user.must_edit("candidate")
        for former in _candidates(work, event.id):
            work.delete(former, by=context.user.id, at=context.clock())
        return [
            records.keep(context, work, _candidate(work, event, one, order))
            for order, one in enumerate(nominees, start=1)
        ]


def preview_ballots(context: Context, event_id: str, sheet: Sheet) -> Outcome | Election | dict[str, str]:
    """What the count comes to, or what is wrong with it by field or candidate; nothing is saved."""
    with context.store.read() as work:
        event, known = work.get(VoteEvent, event_id), law_in(work)
        standing = _candidates(work, event_id)
    try:
        if event.decision == ELECTION:
            return election(known, event, standing, sheet)
        return question(known, event, standing, sheet)
    except Invalid as wrong:
        return wrong.problems


def record_ballots(context: Context, event_id: str, sheet: Sheet) -> VoteEvent:
    """Record a secret ballot; raises Invalid where the ballots or votes do not add up."""
    with context.store.write() as work:
        event, known = get_open(work, event_id), law_in(work)
        if event.method != "secret_ballot":
            raise Refused(f"Biểu quyết này là “{METHODS[event.method].lower()}”, không có phiếu để đếm.")
        standing = _candidates(work, event.id)
        found = judged(known, event, standing, sheet)
        for one in standing:
            agree, disagree = (sheet.candidates or {})[one.id]
            elected = "" if event.decision != ELECTION else "yes" if one.id in found.elected else "no"
            records.keep(context, work, replace(one, in_favour=agree, against=disagree, elected=elected))
        return recorded(context, work, filled(event, sheet, bool(standing)), found.outcome)


def _candidates(work: Work, event_id: str) -> list[Candidate]:
    return sorted(work.find(Candidate, event=event_id), key=lambda one: one.order or 0)


def _candidate(work: Work, event: VoteEvent, nominee: Nominee, order: int) -> Candidate:
    person = work.look_up(Person, nominee.who)
    name = person.full_name if person else clean(nominee.who)
    return Candidate(
        event=event.id, order=order, person=person.id if person else "", name=name, post=nominee.post
    )
