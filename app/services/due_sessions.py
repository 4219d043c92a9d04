"""Sessions to be held, to be closed, and whose minutes are to be signed."""

from collections.abc import Iterator
from datetime import date

from ..domain.flow import MEETING
from ..domain.records.minutes import Minutes
from ..domain.records.session import KINDS, Session
from .due import Due, Look
from .due_preparation import AHEAD
from .rules import deadline_in

HOLD, CLOSE, MINUTES = "session", "session_close", "minutes"
UNSIGNED = frozenset({"closed", "minutes_drafted"})
SENT_WITH = "resolution.send"


def sessions(look: Look) -> list[Due]:
    """The sessions ahead on their day; minutes to be signed before they are to be sent up."""
    return [due for session in look.sessions.values() for due in _of(look, session)]


def _of(look: Look, session: Session) -> Iterator[Due]:
    if session.state in AHEAD and session.opens_at:
        yield _opening(look, session)
    elif session.state in MEETING and (ends := session.ends_at or session.opened_at):
        yield _closing(look, session, ends.date())
    elif session.state in UNSIGNED and session.closed_at:
        yield _minutes(look, session)


def _opening(look: Look, session: Session) -> Due:
    assert session.opens_at is not None
    day = session.opens_at.date()
    past = day < look.today
    title = f"{session.called()} khai mạc lúc {clock_words(session.opens_at.hour, session.opens_at.minute)}"
    return look.due(
        HOLD,
        ("session", session.id),
        f"{session.called()} đã qua ngày khai mạc" if past else title,
        day,
        "Ghi kỳ họp hoãn hoặc đã họp" if past else "Mở hồ sơ kỳ họp",
        who="Thường trực HĐND",
        outside=f"{session.called()} khai mạc",
        about=KINDS.get(session.kind, ""),
        gathering=True,
    )


def _closing(look: Look, session: Session, day: date) -> Due:
    """A session that nobody closed holds up its minutes and everything after them."""
    title = f"Bế mạc {session.called()}"
    about = KINDS.get(session.kind, "")
    return look.due(
        CLOSE, ("session", session.id), title, day, "Điều hành kỳ họp", who="Chủ tọa", about=about
    )


def _minutes(look: Look, session: Session) -> Due:
    """No text sets a day for signing the minutes, but they go up with the resolutions."""
    assert session.closed_at is not None
    by_when = deadline_in(look.known, SENT_WITH, session.closed_at.date())
    made = look.work.find(Minutes, session=session.id)
    place = ("minutes", made[0].id) if made else ("session", session.id)
    return look.due(
        MINUTES,
        place,
        f"Hoàn thiện, ký biên bản {session.called()}",
        by_when.day,
        "Mở biên bản",
        who="Thư ký kỳ họp",
        about=KINDS.get(session.kind, ""),
        within=("session", session.id),
        why=by_when.explanation,
    )


def clock_words(hour: int, minute: int) -> str:
    """ "7 giờ 30", "14 giờ"."""
    return f"{hour} giờ {minute:02d}" if minute else f"{hour} giờ"
