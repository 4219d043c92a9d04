"""Roll call: one key marks everybody present, then the exceptions; every change keeps what was before."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from ..domain.attendance import ARRIVE, EXCUSED, LEAVE, UNEXCUSED
from ..domain.errors import Refused
from ..domain.records.attendance_event import AttendanceEvent
from ..domain.records.session import STATES, Session
from ..store.work import Work
from . import records
from .context import Context
from .presence import Passage, Presence, Roll, RollFigures, hour, movements, roll
from .seats import events_of, now_in, seats

__all__ = [
    "Passage", "Presence", "Roll", "RollFigures", "all_present", "amend", "arrive", "excuse", "leave",
    "movements", "remove", "roll", "unexcuse",
]  # fmt: skip

NOT_MEETING = frozenset({"postponed", "cancelled", "archived"})


def all_present(context: Context, session_id: str) -> int:
    """Mark present every delegate of whom nothing is recorded yet; gives how many. Exceptions stay."""
    with context.store.write() as work:
        known = seats(work, session_id)
        _must_be_open(known.session)
        at = known.session.opened_at or context.clock()
        told = {event.person for event in events_of(work, session_id)}
        missing = [one.person.id for one in known.delegates if one.person.id not in told]
        for person in missing:
            event = AttendanceEvent(session=session_id, person=person, kind=ARRIVE, at=at)
            records.keep(context, work, event)
    return len(missing)


def arrive(
    context: Context,
    session_id: str,
    person_id: str,
    at: datetime | None = None,
    item: str | None = None,
    reason: str = "",
) -> AttendanceEvent:
    """A delegate comes in, late or again."""
    return _move(context, ARRIVE, session_id, person_id, at, item, reason)


def leave(
    context: Context,
    session_id: str,
    person_id: str,
    at: datetime | None = None,
    item: str | None = None,
    reason: str = "",
) -> AttendanceEvent:
    """A delegate goes; `item` is the first item without them."""
    return _move(context, LEAVE, session_id, person_id, at, item, reason)


def excuse(
    context: Context,
    session_id: str,
    person_id: str,
    at: datetime | None = None,
    item: str | None = None,
    reason: str = "",
) -> AttendanceEvent:
    """A delegate is absent with a reason; corrects the roll call where it marked them present."""
    return _note(context, EXCUSED, session_id, person_id, at, item, reason)


def unexcuse(
    context: Context,
    session_id: str,
    person_id: str,
    at: datetime | None = None,
    item: str | None = None,
    reason: str = "",
) -> AttendanceEvent:
    """A delegate is absent without a reason (Luật 72/2025/QH15 Điều 33 khoản 2)."""
    return _note(context, UNEXCUSED, session_id, person_id, at, item, reason)


def amend(context: Context, event_id: str, **changes: Any) -> AttendanceEvent:
    """Correct kind, time, item or reason of one event; refused where the others no longer follow from it."""
    with context.store.write() as work:
        before = work.get(AttendanceEvent, event_id)
        _must_be_open(work.get(Session, before.session))
        after = replace(before, **changes)
        if after == before:
            return before
        saved = records.keep(context, work, after)
        _must_alternate(events_of(work, before.session), before.person)
        return saved


def remove(context: Context, event_id: str) -> None:
    """Take back an event entered by mistake."""
    with context.store.write() as work:
        event = work.get(AttendanceEvent, event_id)
        _must_be_open(work.get(Session, event.session))
        context.user.must_edit("attendance_event")
        work.delete(event, by=context.user.id, at=context.clock())
        _must_alternate(events_of(work, event.session), event.person)


def _move(
    context: Context,
    kind: str,
    session_id: str,
    person_id: str,
    at: datetime | None,
    item: str | None,
    reason: str,
) -> AttendanceEvent:
    with context.store.write() as work:
        session = _must_be_delegate(work, session_id, person_id)
        event = AttendanceEvent(
            session=session_id,
            person=person_id,
            kind=kind,
            at=at or now_in(work, session, context.clock()),
            item=item or "",
            reason=reason,
        )
        saved = records.keep(context, work, event)
        _must_alternate(events_of(work, session_id), person_id)
        return saved


def _note(
    context: Context,
    kind: str,
    session_id: str,
    person_id: str,
    at: datetime | None,
    item: str | None,
    reason: str,
) -> AttendanceEvent:
    with context.store.write() as work:
        session = _must_be_delegate(work, session_id, person_id)
        mine = [event for event in events_of(work, session_id) if event.person == person_id]
        base = _corrected(session, mine) or AttendanceEvent(session=session_id, person=person_id)
        now = now_in(work, session, context.clock())
        # Who was never there was absent from the opening, whenever the clerk came to write it down.
        usual = base.at or (now if mine else session.opened_at or now)
        noted = replace(base, kind=kind, at=at or usual, item=item or base.item, reason=reason)
        return base if noted == base else records.keep(context, work, noted)


def _corrected(session: Session, mine: list[AttendanceEvent]) -> AttendanceEvent | None:
    """The event a noted absence takes the place of: an earlier note, or the roll call's only arrival."""
    noted = [event for event in mine if event.kind in (EXCUSED, UNEXCUSED)]
    if noted:
        return noted[-1]
    if len(mine) == 1 and mine[0].kind == ARRIVE and _at_the_opening(session, mine[0]):
        return mine[0]
    if mine and mine[-1].kind == ARRIVE and mine[-1].at:
        raise Refused(f"Đại biểu này có mặt từ {hour(mine[-1].at)}. Ghi ra về, kèm lý do.")
    return None


def _at_the_opening(session: Session, event: AttendanceEvent) -> bool:
    return event.at is not None and (session.opened_at is None or event.at <= session.opened_at)


def _must_be_delegate(work: Work, session_id: str, person_id: str) -> Session:
    known = seats(work, session_id)
    _must_be_open(known.session)
    if person_id not in known.people:
        raise Refused("Người này không phải đại biểu đương nhiệm vào ngày họp. Kiểm tra danh sách đại biểu.")
    return known.session


def _must_be_open(session: Session) -> None:
    if session.state in NOT_MEETING:
        words = STATES[session.state].lower()
        raise Refused(f"{session.called()} đang ở tình trạng “{words}” nên không sửa điểm danh được.")


def _must_alternate(events: list[AttendanceEvent], person: str) -> None:
    """Who goes must have come, and nobody comes twice."""
    inside = False
    for event in events:
        if event.person != person or event.at is None:
            continue
        if event.kind == LEAVE and not inside:
            raise Refused(
                f"Lúc {hour(event.at)} đại biểu này chưa có mặt nên chưa ghi ra về được. Ghi đến trước."
            )
        if event.kind == ARRIVE and inside:
            raise Refused(
                f"Lúc {hour(event.at)} đại biểu này đã có mặt rồi. Ghi ra về trước rồi mới ghi đến."
            )
        inside = event.kind == ARRIVE
