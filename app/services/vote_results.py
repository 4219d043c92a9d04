"""What follows from a vote: its resolution is adopted or rejected, its item decided; undone the same way."""

from dataclasses import replace

from ..domain import flow
from ..domain.errors import Refused
from ..domain.records.agenda_item import AgendaItem
from ..domain.records.resolution import Resolution
from ..domain.records.session import Session
from ..domain.records.vote_event import VoteEvent
from ..domain.voting import Outcome
from ..store.work import Work
from . import records
from .context import Context
from .resolutions import UNDECIDED, adopt_from_vote
from .rules import law_in
from .vote_rules import Counts, outcome

OPEN, RECORDED, REPLACED = "open", "recorded", "replaced"
PASSED, FAILED = "passed", "failed"
# Votes on how to go on; they decide nothing of the item in which they are taken.
PROCEDURAL = ("procedure", "closed_session")
_BY_VOTE = ("adopted", "adopted_amended", "rejected")


def get_open(work: Work, event_id: str) -> VoteEvent:
    """The vote, which must not have its result yet."""
    event = work.get(VoteEvent, event_id)
    if event.state != OPEN:
        raise Refused("Lần biểu quyết này đã ghi kết quả. Nếu ghi sai, bấm Biểu quyết lại.")
    return event


def record(context: Context, work: Work, event: VoteEvent, counts: Counts) -> VoteEvent:
    """Save a vote with its counts and its result."""
    found = outcome(law_in(work), event, counts.in_favour, counts.against, counts.abstained)
    full = replace(event, in_favour=counts.in_favour, against=counts.against, abstained=counts.abstained)
    return recorded(context, work, full, found)


def recorded(context: Context, work: Work, event: VoteEvent, found: Outcome) -> VoteEvent:
    """Save a vote with its result in numbers and words, and all that follows from it."""
    full = replace(
        event,
        state=RECORDED,
        recorded_at=context.clock(),
        needed=found.needed,
        base=found.base,
        quorate=found.quorate,
        outcome=PASSED if found.passed else FAILED,
        sentence=found.sentence,
        explanation=found.explanation,
    )
    saved = records.keep(context, work, full)
    settle(context, work, saved)
    return saved


def settle(context: Context, work: Work, event: VoteEvent) -> None:
    """Bring the resolution and the item of a vote into the state that the votes as they now stand give."""
    if event.resolution:
        adopt_from_vote(context, work, event.resolution)
    item = work.get(AgendaItem, event.item)
    state = _state(work, item)
    begun = item.started_at or (event.opened_at if state in flow.RUNNING else None)
    after = replace(item, state=state, started_at=begun)
    if state != item.state and work.get(Session, item.session).state in flow.MEETING:
        after.ended_at = context.clock() if begun and state in flow.DECIDED else None
    if after != item:
        records.keep(context, work, after)


def _state(work: Work, item: AgendaItem) -> str:
    votes = work.find(VoteEvent, item=item.id)
    if any(vote.state == OPEN for vote in votes):
        return "voting"
    deciding = _deciding(item, [vote for vote in votes if vote.state == RECORDED and vote.quorate])
    drafts = work.find(Resolution, item=item.id)
    if not deciding or any(draft.state in UNDECIDED for draft in drafts):
        undone = item.state in ("voting", *_BY_VOTE)
        return "discussing" if undone else item.state
    if not any(vote.outcome == PASSED for vote in deciding):
        return "rejected"
    return item.state if item.state == "adopted_amended" else "adopted"


def _deciding(item: AgendaItem, votes: list[VoteEvent]) -> list[VoteEvent]:
    """The votes by which the item is decided: on its resolutions, else on its own matter."""
    on_resolutions = [vote for vote in votes if vote.resolution]
    if on_resolutions or not item.decides:
        return on_resolutions
    if item.kind == "procedure":
        return votes
    return [vote for vote in votes if vote.decision not in PROCEDURAL]
