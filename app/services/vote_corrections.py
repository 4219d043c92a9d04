"""A wrong vote is put right by a new one linked to it; a vote opened by mistake is dropped."""

from dataclasses import replace

from ..domain.errors import Invalid, Refused
from ..domain.records.candidate import Candidate
from ..domain.records.session import STATES as SESSION_STATES
from ..domain.records.session import Session
from ..domain.records.vote import Vote
from ..domain.records.vote_event import VoteEvent
from ..store.work import Work
from . import records
from .context import Context
from .seats import now_in
from .vote_results import OPEN, RECORDED, REPLACED, get_open, settle
from .vote_rules import snapshot

# A mistake may be found while the minutes are drafted; then nobody votes anew, the count is put right.
CORRECTABLE = frozenset({"in_session", "closed", "minutes_drafted"})


def vote_again(context: Context, event_id: str, reason: str) -> VoteEvent:
    """Correct a recorded vote by a new one linked to it, with those present now; the old one stays readable.

    After the closing only the count is put right: those present then stay.
    """
    if not reason.strip():
        raise Invalid({"correction_reason": "Ghi lý do biểu quyết lại"})
    with context.store.write() as work:
        old = work.get(VoteEvent, event_id)
        session = work.get(Session, old.session)
        _must_be_correctable(old, session)
        replaced = records.keep(context, work, replace(old, state=REPLACED))
        fresh = _afresh(context, work, replaced, session, reason)
        for one in work.find(Candidate, event=old.id):
            blank = replace(one, id="", version=0, event=fresh.id, in_favour=None, against=None, elected="")
            records.keep(context, work, blank)
        settle(context, work, fresh)
        return fresh


def cancel_open(context: Context, event_id: str) -> None:
    """Drop a vote that was opened and not recorded; one it was to correct holds again."""
    with context.store.write() as work:
        event = get_open(work, event_id)
        context.user.must_edit("vote_event")
        for one in (*work.find(Candidate, event=event.id), *work.find(Vote, event=event.id)):
            work.delete(one, by=context.user.id, at=context.clock())
        work.delete(event, by=context.user.id, at=context.clock())
        if former := work.look_up(VoteEvent, event.corrects):
            records.keep(context, work, replace(former, state=RECORDED))
        settle(context, work, event)


def _afresh(context: Context, work: Work, old: VoteEvent, session: Session, reason: str) -> VoteEvent:
    now = now_in(work, session, context.clock())
    seen = (
        {"opened_at": now, **snapshot(work, session.id, now)}
        if session.state == "in_session"
        else {
            "opened_at": old.opened_at,
            "present_people": old.present_people,
            "present": old.present,
            "elected_total": old.elected_total,
            "in_office": old.in_office,
        }
    )
    event = VoteEvent(
        session=old.session,
        item=old.item,
        resolution=old.resolution,
        title=old.title,
        method=old.method,
        decision=old.decision,
        requirement=old.requirement,
        seats=old.seats,
        tellers=old.tellers,
        counted_by=old.counted_by,
        corrects=old.id,
        correction_reason=reason,
        **seen,
    )
    return records.keep(context, work, event)


def _must_be_correctable(event: VoteEvent, session: Session) -> None:
    if event.state == OPEN:
        raise Refused("Lần biểu quyết này chưa ghi kết quả. Ghi kết quả hoặc bỏ.")
    if event.state == REPLACED:
        raise Refused("Lần này đã được biểu quyết lại. Sửa ở lần biểu quyết thay cho nó.")
    if session.state not in CORRECTABLE:
        words = SESSION_STATES[session.state].lower()
        raise Refused(
            f"{session.called()} {words} nên không biểu quyết lại được. Lập bản đính chính biên bản."
        )
