"""Votes: opened with who is present, counted, recorded with the result in words, voted again when wrong."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from ..domain import flow
from ..domain.errors import Invalid, Refused
from ..domain.records.agenda_item import STATES as ITEM_STATES
from ..domain.records.agenda_item import AgendaItem
from ..domain.records.resolution import Resolution
from ..domain.records.session import STATES as SESSION_STATES
from ..domain.records.session import Session
from ..domain.records.vote_event import METHODS, VoteEvent
from ..domain.voting import Outcome
from ..store.work import Work
from . import records
from .ballots import Nominee, Sheet, candidates, nominate, preview_ballots, record_ballots
from .context import Context
from .resolutions import UNDECIDED
from .rules import law_in
from .seats import now_in
from .vote_corrections import cancel_open, vote_again
from .vote_names import forget_absent, note_name, noted_names, record_names
from .vote_results import OPEN, get_open, record, settle
from .vote_rules import (
    Counts,
    counted,
    default_requirement,
    outcome,
    requirement_for,
    requirements,
    snapshot,
)
from .vote_wording import Wording, result_words, vote_wording

__all__ = [
    "Counts", "Nominee", "Sheet", "Wording", "cancel_open", "candidates", "counted",
    "default_requirement", "name_tellers", "nominate", "note_name", "noted_names", "of_item",
    "open_vote", "preview", "preview_ballots", "record_ballots", "record_counts", "record_names",
    "requirements", "result_words", "revise", "take_presence_again", "vote_again", "vote_wording",
]  # fmt: skip

BY_COUNTING = ("show_of_hands", "electronic")


def of_item(context: Context, item_id: str) -> list[VoteEvent]:
    """Every vote of an item in order, those voted again included."""
    return records.find(context, VoteEvent, item=item_id)


def open_vote(
    context: Context,
    item_id: str,
    title: str,
    method: str,
    decision: str,
    requirement: str | None = None,
    resolution: str | None = None,
    *,
    seats: int | None = None,
    at: datetime | None = None,
) -> VoteEvent:
    """Put something to the vote and write down who is present; `seats` are those to fill in an election.

    Without `requirement` the one of the decision; without `resolution` the item's only undecided draft.
    """
    with context.store.write() as work:
        item = work.get(AgendaItem, item_id)
        _must_be_free(work, item)
        moment = at or now_in(work, work.get(Session, item.session), context.clock())
        needed = requirement or requirement_for(work, decision, moment.date()).id
        event = VoteEvent(
            session=item.session,
            item=item.id,
            resolution=_resolution(work, item, decision, resolution),
            title=title,
            method=method,
            decision=decision,
            requirement=needed,
            opened_at=moment,
            seats=seats,
            **snapshot(work, item.session, moment),
        )
        saved = records.keep(context, work, event)
        settle(context, work, saved)
        return saved


def revise(context: Context, event_id: str, **changes: Any) -> VoteEvent:
    """Change title, method, decision, requirement or seats before the result is recorded."""
    with context.store.write() as work:
        before = get_open(work, event_id)
        after = replace(before, **changes)
        return before if after == before else records.keep(context, work, after)


def take_presence_again(context: Context, event_id: str) -> VoteEvent:
    """Write down anew who is present, because the roll call was put right before the count."""
    with context.store.write() as work:
        event = get_open(work, event_id)
        again = replace(event, **snapshot(work, event.session, context.clock()))
        forget_absent(context, work, again)
        return event if again == event else records.keep(context, work, again)


def preview(
    context: Context,
    event_id: str,
    in_favour: int | None = None,
    against: int | None = None,
    abstained: int | None = None,
) -> Outcome | dict[str, str]:
    """What these numbers come to, or what is wrong with them by field; nothing is saved."""
    with context.store.read() as work:
        event, known = work.get(VoteEvent, event_id), law_in(work)
    try:
        counts = counted(event, in_favour, against, abstained)
        return outcome(known, event, counts.in_favour, counts.against, counts.abstained)
    except Invalid as wrong:
        return wrong.problems


def record_counts(
    context: Context,
    event_id: str,
    in_favour: int | None,
    against: int | None = None,
    abstained: int | None = None,
    counted_by: str = "",
) -> VoteEvent:
    """Record a vote by show of hands or by device; raises Invalid where the numbers do not agree."""
    with context.store.write() as work:
        event = get_open(work, event_id)
        if event.method not in BY_COUNTING:
            raise Refused(f"Biểu quyết này là “{METHODS[event.method].lower()}”. Ghi kết quả theo cách đó.")
        counts = counted(event, in_favour, against, abstained)
        return record(context, work, replace(event, counted_by=counted_by or event.counted_by), counts)


def name_tellers(
    context: Context, event_id: str, tellers: tuple[str, ...], counted_by: str = ""
) -> VoteEvent:
    """Who counts: delegates as Ban kiểm phiếu, or somebody named in words."""
    return revise(context, event_id, tellers=tellers, counted_by=counted_by)


def _resolution(work: Work, item: AgendaItem, decision: str, resolution: str | None) -> str:
    """The resolution voted on; one already decided is not put to a vote that is no correction."""
    drafts = [one for one in work.find(Resolution, item=item.id) if one.state in UNDECIDED]
    if resolution is None and decision == "resolution" and len(drafts) == 1:
        return drafts[0].id
    if resolution and work.get(Resolution, resolution).state not in (*UNDECIDED, "rejected"):
        raise Refused("Nghị quyết này đã thông qua. Nếu ghi sai, bấm Biểu quyết lại ở lần biểu quyết đó.")
    return resolution or ""


def _must_be_free(work: Work, item: AgendaItem) -> None:
    """The council is in session, at this item or none, with no other vote under way."""
    state = work.get(Session, item.session).state
    if state != "in_session":
        words = SESSION_STATES[state].lower()
        raise Refused(f"Kỳ họp {words} nên chưa biểu quyết được. Khai mạc hoặc họp tiếp rồi biểu quyết.")
    if item.state in ("deferred", "withdrawn"):
        raise Refused(f"Mục này đang là “{ITEM_STATES[item.state].lower()}”. Bắt đầu lại mục rồi biểu quyết.")
    for other in work.find(VoteEvent, session=item.session, state=OPEN):
        raise Refused(f"Biểu quyết “{other.title}” chưa ghi kết quả. Ghi kết quả hoặc bỏ rồi mở lần mới.")
    for other_item in work.find(AgendaItem, session=item.session):
        if other_item.state in flow.RUNNING and other_item.id != item.id:
            raise Refused(f"Đang ở mục “{other_item.title}”. Bắt đầu mục này rồi biểu quyết.")
