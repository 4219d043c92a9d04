"""The agenda of a session: its items in order, and what becomes of each while the council meets."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from ..domain import flow
from ..domain.errors import Refused
from ..domain.records.agenda_item import STATES, AgendaItem
from ..domain.records.session import STATES as SESSION_STATES
from ..domain.records.session import Session
from ..domain.records.vote_event import VoteEvent
from ..store.work import Work
from . import records
from .context import Context

SEALED = "Biên bản kỳ họp đã ký nên không sửa ở đây được. Lập bản đính chính biên bản."
TOLD = "Chương trình chỉ đổi được trước khi kỳ họp bế mạc; kỳ họp này {state}."
ARRANGED = frozenset({"planned", "convened", "postponed", *flow.MEETING})
NOT_MEETING = "Kỳ họp {state} nên chưa bắt đầu mục nào được. Khai mạc hoặc họp tiếp rồi bắt đầu."
UNDECIDED = (
    "Mục “{title}” cần biểu quyết nên không kết thúc suông được. "
    "Ghi kết quả biểu quyết, hoặc lùi kỳ sau, hoặc rút khỏi chương trình."
)
NO_VOTE = "Mục “{title}” chưa có biểu quyết nào {outcome}. Ghi kết quả biểu quyết ở mục này trước."
UNDER_VOTE = "Mục “{title}” đang có biểu quyết chưa ghi kết quả. Ghi kết quả hoặc bỏ biểu quyết đó trước."
BEGUN = "Mục “{title}” đã có diễn biến nên không xóa được. Lùi kỳ sau hoặc rút khỏi chương trình."
ENDS = {
    "done": "finish",
    "adopted": "adopt",
    "adopted_amended": "adopt_amended",
    "rejected": "reject",
    "deferred": "defer",
    "withdrawn": "withdraw",
}
STAGES = {"discussing": "discuss", "voting": "vote", "scheduled": "set_aside"}
# What a recorded vote with a quorum must have come to before an item may end so.
PROOF = {"adopted": "passed", "adopted_amended": "passed", "rejected": "failed"}
PROOF_WORDS = {"passed": "được thông qua", "failed": "không được thông qua"}


def items(context: Context, session_id: str) -> list[AgendaItem]:
    """The items in the order of the agenda."""
    with context.store.read() as work:
        return items_in(work, session_id)


def items_in(work: Work, session_id: str) -> list[AgendaItem]:
    return sorted(work.find(AgendaItem, session=session_id), key=lambda item: (item.order or 0, item.id))


def current(context: Context, session_id: str) -> AgendaItem | None:
    """The item the council is at, or None between two items."""
    return next((item for item in items(context, session_id) if item.state in flow.RUNNING), None)


def timetable(session: Session, agenda: Iterable[AgendaItem]) -> dict[str, datetime]:
    """When each item is expected to begin: as planned, else right after the items before it."""
    at, times = session.opened_at or session.opens_at, {}
    for item in agenda:
        at = item.planned_at or at
        if at is None:
            break
        times[item.id] = at
        at += timedelta(minutes=item.planned_minutes or 0)
    return times


def add(context: Context, session_id: str, title: str, kind: str = "other", **given: Any) -> AgendaItem:
    """Put an item before the closing one, or at the place `order` (the first is 1) when given.

    What adopts resolutions is to be decided, whether that was ticked or not.
    """
    given["decides"] = given.get("decides", False) or kind == "resolution"
    with context.store.write() as work:
        _arranged(work, session_id)
        agenda = items_in(work, session_id)
        place = given.pop("order", None) or _before_closing(agenda)
        item = AgendaItem(session=session_id, title=title, kind=kind, order=place, **given)
        item = records.keep(context, work, item)
        agenda.insert(place - 1, item)
        return next(one for one in _number(context, work, agenda) if one.id == item.id)


def move(context: Context, item_id: str, place: int) -> list[AgendaItem]:
    """Move an item to a place of the agenda, the first being 1; gives the agenda as it now is."""
    with context.store.write() as work:
        item = work.get(AgendaItem, item_id)
        _arranged(work, item.session)
        agenda = [one for one in items_in(work, item.session) if one.id != item_id]
        agenda.insert(max(0, place - 1), item)
        return _number(context, work, agenda)


def remove(context: Context, item_id: str) -> None:
    """Take out an item nothing happened at; refused once it was begun or anything refers to it."""
    with context.store.write() as work:
        item = work.get(AgendaItem, item_id)
        _arranged(work, item.session)
        context.user.must_edit("agenda_item")
        if item.started_at or item.notes or work.referrers(item):
            raise Refused(BEGUN.format(title=item.title))
        work.delete(item, by=context.user.id, at=context.clock())
        _number(context, work, items_in(work, item.session))


def rename(context: Context, item_id: str, title: str) -> AgendaItem:
    return _change(context, item_id, title=title)


def write_notes(context: Context, item_id: str, text: str) -> AgendaItem:
    """Keep the clerk's free notes on an item, as they are typed; until the minutes are signed."""
    return _change(context, item_id, notes=text)


def conclude(context: Context, item_id: str, text: str) -> AgendaItem:
    """Keep the chair's conclusion on an item."""
    return _change(context, item_id, conclusion=text)


def start_item(context: Context, item_id: str) -> AgendaItem:
    """Begin an item, or take up again one set aside.

    The council is at one item at a time: the item before it ends when it decides nothing, and otherwise waits
    in the agenda, undecided.
    """
    with context.store.write() as work:
        item = work.get(AgendaItem, item_id)
        _meeting(work, item.session)
        if item.state in flow.RUNNING:
            return item
        state = _after(item, "start")
        for other in items_in(work, item.session):
            if other.state in flow.RUNNING:
                _leave(context, work, other)
        again = item.started_at is not None
        begun = replace(item, state="discussing" if again else state, ended_at=None)
        return records.keep(context, work, replace(begun, started_at=item.started_at or context.clock()))


def go_on(context: Context, item_id: str, stage: str) -> AgendaItem:
    """Bring a running item to "discussing" or "voting", or set it aside ("scheduled")."""
    with context.store.write() as work:
        item = work.get(AgendaItem, item_id)
        _meeting(work, item.session)
        return records.keep(context, work, replace(item, state=_after(item, STAGES[stage])))


def finish_item(context: Context, item_id: str, state: str = "done") -> AgendaItem:
    """End an item: done, adopted, adopted_amended, rejected, deferred or withdrawn.

    A deciding item ends only by a recorded vote of that outcome, by being deferred or by being withdrawn.
    """
    with context.store.write() as work:
        return finish_in(context, work, item_id, state)


def finish_in(context: Context, work: Work, item_id: str, state: str) -> AgendaItem:
    """The same inside a transaction that is already open; a vote just saved in it counts."""
    item = work.get(AgendaItem, item_id)
    _arranged(work, item.session)
    if item.state == state:
        return item
    after = _after(item, ENDS[state])
    _proven(work, item, state)
    ended = context.clock() if item.started_at else None
    return records.keep(context, work, replace(item, state=after, ended_at=ended))


def _change(context: Context, item_id: str, **changes: Any) -> AgendaItem:
    with context.store.write() as work:
        item = work.get(AgendaItem, item_id)
        if work.get(Session, item.session).state in flow.SEALED:
            raise Refused(SEALED)
        changed = replace(item, **changes)
        return item if changed == item else records.keep(context, work, changed)


def _arranged(work: Work, session_id: str) -> None:
    state = work.get(Session, session_id).state
    if state not in ARRANGED:
        raise Refused(TOLD.format(state=SESSION_STATES[state].lower()))


def _meeting(work: Work, session_id: str) -> None:
    state = work.get(Session, session_id).state
    if state != "in_session":
        raise Refused(NOT_MEETING.format(state=SESSION_STATES[state].lower()))


def _after(item: AgendaItem, verb: str) -> str:
    return flow.after(flow.ITEM, item.state, verb, STATES, f"Mục “{item.title}”")


def _leave(context: Context, work: Work, item: AgendaItem) -> None:
    """End an item that decides nothing; set an undecided one aside, unless its vote is under way."""
    if work.find(VoteEvent, item=item.id, state="open"):
        raise Refused(UNDER_VOTE.format(title=item.title))
    if item.decides:
        left = replace(item, state=_after(item, "set_aside"))
    else:
        left = replace(item, state=_after(item, "finish"), ended_at=context.clock())
    records.keep(context, work, left)


def _proven(work: Work, item: AgendaItem, state: str) -> None:
    if state == "done" and item.decides:
        raise Refused(UNDECIDED.format(title=item.title))
    votes = work.find(VoteEvent, item=item.id)
    if any(vote.state == "open" for vote in votes):
        raise Refused(UNDER_VOTE.format(title=item.title))
    wanted = PROOF.get(state)
    valid = (vote for vote in votes if vote.state == "recorded" and vote.quorate)
    if wanted and not any(vote.outcome == wanted for vote in valid):
        raise Refused(NO_VOTE.format(title=item.title, outcome=PROOF_WORDS[wanted]))


def _before_closing(agenda: list[AgendaItem]) -> int:
    closing = len(agenda) > 0 and agenda[-1].kind == "closing"
    return len(agenda) + (0 if closing else 1)


def _number(context: Context, work: Work, agenda: list[AgendaItem]) -> list[AgendaItem]:
    """The agenda with places 1, 2, 3 …, only the items whose place changed being saved."""
    placed = ((item, number) for number, item in enumerate(agenda, 1))
    return [
        item if item.order == number else records.keep(context, work, replace(item, order=number))
        for item, number in placed
    ]
