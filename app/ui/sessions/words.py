"""What the sessions page says of a session and of a deadline, in words and tones."""

from datetime import date

from app.domain.calendar import day_words
from app.domain.records.session import KINDS, SEASONS, Session
from app.services.preparation import Step
from app.services.presence import hour
from app.ui.words import tr

SOON = 7
STATE_TONES = {
    "planned": "grey",
    "convened": "blue",
    "in_session": "green",
    "paused": "amber",
    "closed": "amber",
    "minutes_drafted": "amber",
    "signed": "green",
    "archived": "grey",
    "postponed": "amber",
    "cancelled": "grey",
}


def kind_words(session: Session) -> str:
    """ "Kỳ họp thường lệ cuối năm"."""
    words = f"{KINDS.get(session.kind, '')} {SEASONS.get(session.season, '')}".strip()
    return words[:1].upper() + words[1:]


def short_kind(session: Session) -> str:
    """ "Thường lệ cuối năm": beside the name of the session its kind needs no "kỳ họp" again."""
    words = kind_words(session).removeprefix("Kỳ họp ").removeprefix("để ")
    return words[:1].upper() + words[1:]


def when_words(session: Session) -> str:
    """ "thứ Ba 15/12/2026 · 7 giờ 30"."""
    at = session.opened_at or session.opens_at
    return f"{day_words(at.date())} · {hour(at)}" if at else ""


def facts_words(session: Session) -> str:
    """Everything one line can say: kind, when, where, and how it ended."""
    ended = ""
    if session.closed_at:
        ended = tr(
            "bế mạc {hour} ngày {day}", hour=hour(session.closed_at), day=short_day(session.closed_at.date())
        )
    parts = (short_kind(session), when_words(session), session.place, ended, session.reason)
    return " · ".join(part for part in parts if part)


def short_day(day: date, today: date | None = None) -> str:
    """dd/MM in this year, with the year in another."""
    return f"{day:%d/%m}" if today and day.year == today.year else f"{day:%d/%m/%Y}"


def due_chip(step: Step) -> tuple[str, str]:
    """(words, tone) of where a step stands; no words where nothing is due."""
    done = step.record.done_on
    if step.record.skipped:
        return tr("Không áp dụng"), "grey"
    if done:
        late = (done - step.due).days if step.due and step.late else 0
        return (tr("Xong chậm {n} ngày", n=late), "amber") if late else (tr("Đã xong"), "green")
    if step.days_left is None:
        return "", "grey"
    if step.days_left < 0:
        return tr("Quá hạn {n} ngày", n=-step.days_left), "red"
    if step.days_left == 0:
        return tr("Hôm nay"), "amber"
    return tr("Còn {n} ngày", n=step.days_left), "blue" if step.days_left <= SOON else "grey"
