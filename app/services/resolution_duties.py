"""What is due after a resolution was adopted, and what is worth a look before it is signed."""

from dataclasses import dataclass
from datetime import date

from ..domain.deadlines import overdue_days
from ..domain.records.resolution import Resolution
from ..domain.records.session import Session
from . import records
from .citations import Warning, outdated_in
from .context import Context
from .rules import deadline
from .seats import day_of

EARLIEST = "resolution.effect.earliest"
# The room the draft leaves for the day of effect.
_BLANK = "ngày … tháng … năm …"


@dataclass(frozen=True)
class Duty:
    """Something due by a day; `done_on` is None while it is open, `days_late` 0 while it is in time."""

    title: str
    due: date
    done_on: date | None
    days_late: int
    explanation: tuple[str, ...]


def duties(context: Context, id: str) -> list[Duty]:
    """What is due, each once its day can be reckoned: numbering, issuing, sending to the level above."""
    resolution = records.get(context, Resolution, id)
    closed = records.get(context, Session, resolution.session).closed_at
    found = []
    if resolution.signed_on and not resolution.number:
        found.append(_duty(context, "document.number", resolution.signed_on, None))
    if resolution.signed_on and resolution.state == "signed":
        found.append(_duty(context, "document.issue", resolution.signed_on, None))
    if closed and resolution.adopted_on:
        found.append(_duty(context, "resolution.send", closed.date(), resolution.sent_on))
    return found


def outdated_citations(context: Context, resolution: Resolution) -> list[Warning]:
    """Texts no longer in force and names that are gone, on the day of the resolution."""
    day = resolution.adopted_on or day_of(records.get(context, Session, resolution.session))
    return outdated_in(resolution, day)


def warnings(context: Context, resolution: Resolution) -> list[Warning]:
    """Everything worth a look before signing: outdated citations, a day of effect missing or too early."""
    found = outdated_citations(context, resolution)
    return found + (_effect_warnings(context, resolution) if resolution.kind == "normative" else [])


def _effect_warnings(context: Context, resolution: Resolution) -> list[Warning]:
    if resolution.effective_on is None:
        lines = [line for line in resolution.articles.splitlines() if _BLANK in line]
        text = "Chưa ghi ngày có hiệu lực của nghị quyết quy phạm pháp luật."
        told = "hiệu lực" in resolution.articles
        return [Warning(text, lines[0] if lines else "", "articles")] if lines or not told else []
    signed_on = resolution.signed_on or resolution.adopted_on
    if signed_on is None:
        return []
    earliest = deadline(context, EARLIEST, signed_on)
    if resolution.effective_on >= earliest.day:
        return []
    quote = f"{resolution.effective_on:%d/%m/%Y}"
    text = (
        f"Hiệu lực từ ngày {quote} sớm hơn ngày sớm nhất {earliest.day:%d/%m/%Y}. {earliest.explanation[1]}"
    )
    return [Warning(text, quote, "effective_on")]


def _duty(context: Context, rule: str, start: date, done: date | None) -> Duty:
    due = deadline(context, rule, start)
    late = overdue_days(due.day, done or context.today)
    return Duty(due.explanation[0], due.day, done, late, due.explanation)
