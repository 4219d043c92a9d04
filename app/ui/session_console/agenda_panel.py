"""The left of the console: the session and its state, the agenda with what became of each item, its verbs."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QStyleOptionViewItem

from app.domain import flow
from app.domain.records.agenda_item import STATES, AgendaItem
from app.domain.records.session import STATES as SESSION_STATES
from app.ui.look import pixmap, px, theme
from app.ui.parts import Chip, Label, RowDelegate, RowList, column, hline, picture, row
from app.ui.parts.paint import paint_number, paint_text
from app.ui.parts.rows import ROLE, Index
from app.ui.session_console.hours import hour
from app.ui.session_console.room import Room
from app.ui.session_console.session_verbs import SessionVerbs
from app.ui.session_console.wrapped import line_height, paint_words
from app.ui.words import tr

WIDTH = 262
LATE_FROM = 3
"""Minutes behind the plan before it is worth saying so."""
TONES = {"in_session": "green", "paused": "amber", "convened": "blue", "closed": "grey"}


@dataclass(frozen=True)
class AgendaRow:
    """An item as its row shows it; `state` is done, now, open (begun and put aside), off or next."""

    id: str
    number: str
    title: str
    detail: str
    tone: str
    state: str

    @property
    def over(self) -> bool:
        return self.state in ("done", "off")

    def spoken(self) -> str:
        return ". ".join(filter(None, (self.number, self.title, self.detail)))


class AgendaDelegate(RowDelegate):
    """Number in a circle, the title on one line or two, what became of it, and a tick when it is over.

    Titles of resolutions begin alike, so a title is not cut off before its second line.
    """

    LEFT, TICK, EDGE, BAR = 47, 30, 10, 14

    def __init__(self) -> None:
        super().__init__(52, keep=True, divider=False)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = self._lines(index.data(ROLE.UserRole))
        return QSize(px(60), self.row_height() + line_height(theme.font()) * (lines - 1))

    def _wide(self, value: AgendaRow) -> int:
        """Room for the title, the same whether there is a scroll bar or not, to keep rows their height."""
        return px(WIDTH - self.BAR - self.LEFT - (self.TICK if value.over else self.EDGE))

    def _lines(self, value: AgendaRow) -> int:
        fits = QFontMetrics(_font(value)).horizontalAdvance(value.title) < self._wide(value) - 2
        return 1 if fits else 2

    def paint_row(self, painter: QPainter, rect: QRect, value: AgendaRow, index: Index) -> None:
        middle = QPointF(rect.left() + px(27), rect.center().y() + 1)
        if value.number:
            paint_number(painter, middle, value.number, value.state)
        left, wide = rect.left() + px(self.LEFT), self._wide(value)
        high = line_height(theme.font()) * self._lines(value)
        title = QRect(left, rect.top() + px(6), wide, high)
        paint_words(painter, title, value.title, "text2" if value.over else "text", _font(value))
        paint_text(painter, QRect(left, title.bottom() + 1, wide, px(19)), value.detail, value.tone, "small")
        if value.over:
            mark, tone = ("check", "green") if value.state == "done" else ("x", "text3")
            target = QRectF(rect.right() - px(24), middle.y() - px(8), px(16), px(16))
            painter.drawPixmap(target.topLeft(), pixmap(mark, tone, 16))


class AgendaPanel(QFrame):
    """`chosen(item id)` when another item is looked at, `started(item id)` when it is to begin (Enter)."""

    chosen = Signal(str)
    started = Signal(str)

    def __init__(self, verbs: SessionVerbs, now: Callable[[], datetime]) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._now, self.verbs = now, verbs
        self.title, self.count = Label("", "h3", elide=True), Label("", "small", "text3")
        self.state = Chip()
        self.list = RowList(
            tr("Chương trình kỳ họp"), AgendaDelegate(), AgendaRow.spoken, key=lambda item: item.id
        )
        self.late = Label("", "small", "amber", elide=True)
        self._clock = picture("clock", "amber", 16)
        self.list.setUniformItemSizes(False)
        self.list.current.connect(lambda value: self.chosen.emit(value.id) if value else None)
        self.list.opened.connect(lambda value: self.started.emit(value.id))
        head = column(
            self.title,
            row(self.state, None, self.count, gap=8),
            gap=4,
            margins=(16, 10, 14, 6),
        )
        late = row(self._clock, (self.late, 1), gap=8, margins=(15, 8, 12, 0))
        foot = column(hline(), late, verbs, gap=0)
        self.setLayout(column(head, (self.list, 1), foot, gap=0, margins=(1, 1, 1, 1)))
        self.setFixedWidth(px(WIDTH))

    def show_room(self, room: Room) -> None:
        session = room.session
        self.title.set_text(session.called())
        self.state.show_state(SESSION_STATES[session.state], TONES.get(session.state, "grey"))
        self.count.set_text(tr("{done}/{total} xong", done=room.done(), total=len(room.items)))
        self.list.blockSignals(True)
        self.list.show_rows([self._row(room, item) for item in room.items])
        if room.shown:
            self.list.go_to(room.shown.id)
        self.list.blockSignals(False)
        late = self._late_words(room)
        self.late.set_text(late)
        self.late.setVisible(bool(late))
        self._clock.setVisible(bool(late))
        self.verbs.show_room(room)

    def _row(self, room: Room, item: AgendaItem) -> AgendaRow:
        number = room.numbers.get(item.id)
        state = _state(item)
        detail, tone = self._detail(room, item, state)
        return AgendaRow(item.id, str(number or ""), item.title, detail, tone, state)

    def _detail(self, room: Room, item: AgendaItem, state: str) -> tuple[str, str]:
        words = tr(STATES[item.state])
        if state == "now":
            return words, "accent_text"
        if state == "open":
            return tr("Để lại, chưa quyết định") if item.decides else tr("Để lại"), "amber"
        if item.state in flow.DECIDED:
            return words, "amber" if item.state == "rejected" else "text3"
        if item.started_at:
            took = round((item.ended_at - item.started_at).total_seconds() / 60) if item.ended_at else 0
            return tr("{at} · {n} phút", at=hour(item.started_at), n=max(1, took)), "text3"
        at = room.times.get(item.id)
        return (tr("dự kiến {at}", at=hour(at)) if at and state == "next" else words), "text3"

    def _late_words(self, room: Room) -> str:
        """How far behind the plan the running item is, by what was planned for it and those before it."""
        at = room.running
        expected = room.times.get(at.id) if at else None
        if at is None or expected is None or not room.meeting:
            return ""
        minutes = int((self._now() - expected).total_seconds() // 60) - (at.planned_minutes or 0)
        behind = max(minutes, int(((at.started_at or expected) - expected).total_seconds() // 60))
        if behind < LATE_FROM:
            return ""
        if behind < 60:
            return tr("Chậm {n} phút so với dự kiến", n=behind)
        return tr("Chậm {h} giờ {n} phút so với dự kiến", h=behind // 60, n=behind % 60)


def _font(value: AgendaRow) -> QFont:
    return theme.font("body", 600 if value.state == "now" else None)


def _state(item: AgendaItem) -> str:
    if item.state in flow.RUNNING:
        return "now"
    if item.state in ("deferred", "withdrawn"):
        return "off"
    if item.state in flow.FINISHED:
        return "done"
    return "open" if item.started_at else "next"
