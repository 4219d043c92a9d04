"""The life of a session: planned, convened, held, closed by the chair and never deciding anything itself."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from ..domain import flow
from ..domain.errors import Invalid, Refused
from ..domain.record import type_of
from ..domain.records.minutes import Minutes
from ..domain.records.session import KINDS, STATES, Session
from ..store.work import Work
from . import preparation, records, rules
from .closing import Missing, Unfinished, missing_in
from .context import Context
from .council import chair_on, council_in, delegate_counts_on, term_on
from .law import Law, SessionKind
from .skeleton import make_skeleton

NO_DELEGATES = "Chưa có đại biểu nào đang giữ nhiệm vụ ngày {day:%d/%m/%Y}. Nhập danh sách đại biểu trước."
TOO_MANY = (
    "Danh sách có {here} đại biểu đang giữ nhiệm vụ, nhiều hơn {all} đại biểu được bầu. "
    "Sửa danh sách hoặc tổng số đại biểu của nhiệm kỳ."
)
ANOTHER = "{name} chưa bế mạc. Bế mạc kỳ họp đó trước khi khai mạc kỳ họp này."
SIGNED = "Biên bản kỳ họp đã ký nên không mở lại được. Lập bản đính chính biên bản."


def kinds(context: Context, on: date) -> tuple[SessionKind, ...]:
    """The kinds of session of the law in force on the day of opening."""
    return rules.law(context).session_kinds_on(on)


def next_number(context: Context, on: date | None = None) -> int:
    """The number of the next session in the term: one after the highest, cancelled ones included."""
    with context.store.read() as work:
        own = council_in(work)
        return _next_number(work, term_on(work, own, on or context.today).id)


def plan(context: Context, session: Session) -> Session:
    """Save a new session with its preparation steps and the usual agenda.

    What is left out is filled in: term, number, place, chair. Raises Invalid by field.
    """
    known = rules.law(context)
    with context.store.write() as work:
        filled = _filled(work, session)
        if problems := type_of(filled).check(filled) or _problems(work, known, filled):
            raise Invalid(problems)
        saved = records.keep(context, work, filled)
        preparation.make_steps(context, work, known, saved)
        make_skeleton(context, work, saved)
        return saved


def convene(context: Context, id: str, on: date | None = None, number: str = "") -> Session:
    """Note that the convening notice went out; ticks its step."""
    known = rules.law(context)
    with context.store.write() as work:
        sent = {"convened_on": on or context.today, "convening_number": number}
        saved = move_in(context, work, id, "convene", **sent)
        preparation.note_convened(context, work, known, saved)
        return saved


def postpone(context: Context, id: str, reason: str) -> Session:
    return _put_off(context, id, "postpone", reason)


def cancel(context: Context, id: str, reason: str) -> Session:
    """Call a session off; its number stays taken."""
    return _put_off(context, id, "cancel", reason)


def reinstate(context: Context, id: str, opens_at: datetime | None = None) -> Session:
    """Plan a postponed or cancelled session again, for a new time when given; it is to be convened anew.

    The planned end moves with the opening; deadlines of the preparation stay until they are reckoned anew.
    """
    known = rules.law(context)
    with context.store.write() as work:
        before = work.get(Session, id)
        fresh = {"reason": "", "convened_on": None, "convening_number": ""}
        saved = move_in(context, work, id, "reinstate", **fresh, **_moved(before, opens_at))
        preparation.note_convened(context, work, known, saved)
        return saved


def open_session(context: Context, id: str, at: datetime | None = None) -> Session:
    """Open a convened session and fix how many delegates were elected and are in office that day."""
    with context.store.write() as work:
        now = at or context.clock()
        counts = _counts(work, now.date())
        _alone(work, id)
        chairs = work.get(Session, id).chairs or _chair(work, now.date())
        return move_in(context, work, id, "open", opened_at=now, chairs=chairs, **counts)


def pause(context: Context, id: str) -> Session:
    return _move(context, id, "pause")


def resume(context: Context, id: str) -> Session:
    return _move(context, id, "resume")


def missing_before_closing(context: Context, id: str) -> list[Missing]:
    """What must be done before the session can close; empty when it can."""
    with context.store.read() as work:
        return missing_in(work, id)


def close(context: Context, id: str, at: datetime | None = None) -> Session:
    """Close a session; raises Unfinished with the list while anything is open. Changes no item or vote."""
    known = rules.law(context)
    with context.store.write() as work:
        if missing := missing_in(work, id):
            raise Unfinished(missing)
        saved = move_in(context, work, id, "close", closed_at=at or context.clock())
        preparation.count_from_closing(context, work, known, saved)
        return saved


def reopen(context: Context, id: str) -> Session:
    """Take back a closing made by mistake, while the minutes are not signed; the history keeps both times."""
    known = rules.law(context)
    with context.store.write() as work:
        if work.find(Minutes, session=id, state="signed"):
            raise Refused(SIGNED)
        _alone(work, id)
        saved = move_in(context, work, id, "reopen", closed_at=None)
        preparation.count_from_closing(context, work, known, saved)
        return saved


def archive(context: Context, id: str) -> Session:
    return _move(context, id, "archive")


def move_in(context: Context, work: Work, id: str, verb: str, **changes: Any) -> Session:
    """One step along the graph of states, with other changes, inside a transaction that is already open."""
    session = work.get(Session, id)
    state = flow.after(flow.SESSION, session.state, verb, STATES, session.called())
    return records.keep(context, work, replace(session, state=state, **changes))


def _move(context: Context, id: str, verb: str, **changes: Any) -> Session:
    with context.store.write() as work:
        return move_in(context, work, id, verb, **changes)


def _put_off(context: Context, id: str, verb: str, reason: str) -> Session:
    if not reason.strip():
        raise Invalid({"reason": "Chưa ghi lý do hoãn, hủy kỳ họp"})
    return _move(context, id, verb, reason=reason)


def _moved(session: Session, opens_at: datetime | None) -> dict[str, datetime | None]:
    if opens_at is None or session.opens_at is None:
        return {}
    ends = session.ends_at and session.ends_at + (opens_at - session.opens_at)
    return {"opens_at": opens_at, "ends_at": ends}


def _filled(work: Work, session: Session) -> Session:
    """The session with what the office's settings say where the form was left empty."""
    own = council_in(work)
    on = session.opens_at.date() if session.opens_at else None
    term = session.term or (term_on(work, own, on).id if on else own.term.id)
    return replace(
        session,
        term=term,
        number=session.number or _next_number(work, term),
        place=session.place or own.office.usual_place,
        chairs=session.chairs or (_chair(work, on) if on else ()),
    )


def _problems(work: Work, known: Law, session: Session) -> dict[str, str]:
    on = session.opens_at.date() if session.opens_at else date.min
    allowed = {kind.id: kind.words for kind in known.session_kinds_on(on)}
    if session.kind not in allowed:
        words = "; ".join(allowed.values()) or "nhập ngày khai mạc khác"
        return {"kind": f"Ngày {on:%d/%m/%Y} luật không có {KINDS[session.kind]}. Chọn: {words}"}
    if work.find(Session, term=session.term, number=session.number):
        free = _next_number(work, session.term)
        return {"number": f"Đã có Kỳ họp thứ {session.number} trong khóa này. Số tiếp theo là {free}"}
    return {}


def _next_number(work: Work, term: str) -> int:
    return max((session.number or 0 for session in work.find(Session, term=term)), default=0) + 1


def _chair(work: Work, on: date) -> tuple[str, ...]:
    chair = chair_on(work, on)
    return (chair,) if chair else ()


def _counts(work: Work, on: date) -> dict[str, int]:
    elected, here = delegate_counts_on(work, on)
    if not here:
        raise Refused(NO_DELEGATES.format(day=on))
    if here > elected:
        raise Refused(TOO_MANY.format(here=here, all=elected))
    return {"elected_total": elected, "in_office": here}


def _alone(work: Work, id: str) -> None:
    """Two sessions never meet at once: presence and votes would be told of the wrong one."""
    for state in sorted(flow.MEETING):
        for other in work.find(Session, state=state):
            if other.id != id:
                raise Refused(ANOTHER.format(name=other.called()))
