"""The list of sessions: number, kind, day, state, and how far the preparation is."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from app.domain.records.session import STATES, Session
from app.services import preparation, records
from app.services.context import Context
from app.ui.look import px
from app.ui.parts import RowDelegate
from app.ui.parts.paint import RIGHT, chip_width, paint_chip, paint_text
from app.ui.parts.rows import Index
from app.ui.sessions.words import STATE_TONES, short_day, short_kind
from app.ui.words import tr

PREPARED = ("planned", "convened", "postponed")


@dataclass(frozen=True)
class SessionRow:
    """A session and, while it is being prepared, how many of its steps are done."""

    session: Session
    steps: tuple[int, int] | None
    today: date

    @property
    def state(self) -> str:
        return tr(STATES[self.session.state])

    @property
    def progress(self) -> str:
        return tr("{done}/{total} bước", done=self.steps[0], total=self.steps[1]) if self.steps else ""

    @property
    def detail(self) -> str:
        at = self.session.opened_at or self.session.opens_at
        return " · ".join(
            filter(None, (short_day(at.date(), self.today) if at else "", short_kind(self.session)))
        )

    @property
    def spoken(self) -> str:
        return ", ".join(filter(None, (self.session.called(), self.state, self.detail, self.progress)))


def session_rows(context: Context) -> list[SessionRow]:
    """Every session, the latest first."""
    found = sorted(records.find(context, Session), key=_newest, reverse=True)
    return [SessionRow(one, _steps(context, one), context.today) for one in found]


class SessionDelegate(RowDelegate):
    """Two lines: the name and the state, the day with the kind and the progress."""

    def __init__(self) -> None:
        super().__init__(62, keep=True)

    def paint_row(self, painter: QPainter, rect: QRect, value: SessionRow, index: Index) -> None:
        left, right, top = rect.left() + px(16), rect.right() - px(12), rect.top() + px(8)
        wide = chip_width(painter, value.state)
        paint_chip(painter, right - wide, top + px(11), value.state, STATE_TONES[value.session.state])
        name = QRect(left, top, right - wide - px(8) - left, px(22))
        paint_text(painter, name, value.session.called(), weight=600)
        second = QRect(left, top + px(24), right - left, px(20))
        progress = px(70) if value.progress else 0
        paint_text(painter, second.adjusted(0, 0, -progress, 0), value.detail, "text2", "small")
        paint_text(painter, second, value.progress, "text2", "small", align=RIGHT)


def _newest(session: Session) -> tuple[str, int]:
    at = session.opened_at or session.opens_at
    return at.isoformat() if at else "", session.number or 0


def _steps(context: Context, session: Session) -> tuple[int, int] | None:
    return preparation.summary(context, session.id) if session.state in PREPARED else None
