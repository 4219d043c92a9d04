"""The weeks of a count: the day of the event, each day with its number, the days off, the day it is due."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from app.domain.calendar import SATURDAY, day_words
from app.services.deadline_answers import DUE, OFF, START, WORKED, DayCounted
from app.ui.look import px, theme
from app.ui.parts.paint import CENTER, paint_text
from app.ui.words import tr

HEAD, ROW, CELL = 22, 38, 39
GROUNDS = {START: "grey_soft", OFF: "hover", WORKED: "amber_soft"}


class CountedWeeks(QWidget):
    """Numbers under the days say how far the count has come; a tool tip says why a day is off."""

    def __init__(self) -> None:
        super().__init__()
        self.setMouseTracking(True)
        self._days: dict[date, DayCounted] = {}
        self._monday = date.min

    def show_days(self, days: Sequence[DayCounted]) -> None:
        self._days = {one.day: one for one in days}
        first, last = (days[0].day, days[-1].day) if days else (date.min, date.min)
        self._monday = first - timedelta(days=first.weekday())
        weeks = (last - self._monday).days // 7 + 1 if days else 0
        self.setFixedSize(px(CELL * 7), px(HEAD + ROW * weeks + 2))
        self.setAccessibleName(". ".join(self.words_of(one.day) for one in days))
        self.setVisible(bool(days))
        self.update()

    def words_of(self, day: date) -> str:
        """ "thứ Bảy 22/08/2026: ngày thứ 2, Làm bù cho ngày nghỉ 31/08/2026"."""
        one = self._days[day]
        words = [tr("hết hạn")] if one.kind == DUE else []
        words += [tr("ngày thứ {n}", n=one.number)] if one.number else []
        words += [tr(one.words)] if one.words else []
        return f"{day_words(day)}: {', '.join(words)}" if words else day_words(day)

    def sizeHint(self) -> QSize:
        return self.size()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            found = [day for day in self._days if self._cell(day).contains(event.pos())]
            QToolTip.showText(event.globalPos(), self.words_of(found[0]) if found else "")
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = (tr("T2"), tr("T3"), tr("T4"), tr("T5"), tr("T6"), tr("T7"), tr("CN"))
        for number, name in enumerate(names):
            head = QRect(px(number * CELL), 0, px(CELL), px(HEAD))
            paint_text(painter, head, name, "text3", "caption", align=CENTER)
        for one in self._days.values():
            self._paint_day(painter, one)
        painter.end()

    def _cell(self, day: date) -> QRect:
        weeks, weekday = divmod((day - self._monday).days, 7)
        return QRect(px(weekday * CELL), px(HEAD + weeks * ROW), px(CELL), px(ROW))

    def _paint_day(self, painter: QPainter, one: DayCounted) -> None:
        cell = self._cell(one.day)
        inner = QRectF(cell).adjusted(px(2), px(2), -px(2), -px(2))
        due = one.kind == DUE
        holiday = bool(one.words) and one.day.weekday() < SATURDAY and one.kind == OFF
        ground = "accent" if due else "amber_soft" if holiday else GROUNDS.get(one.kind, "accent_soft")
        painter.setPen(QPen(theme.colour("text2"), 1.5) if one.kind == START else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground))
        painter.drawRoundedRect(inner, px(6), px(6))
        off = one.kind == OFF
        tone = "on_accent" if due else "text3" if off else "text"
        named = one.kind == START or one.day.day == 1
        words = f"{one.day.day}/{one.day.month}" if named else str(one.day.day)
        upper = cell.adjusted(0, px(4), 0, -px(18) if one.number else -px(4))
        paint_text(painter, upper, words, tone, "small", 600 if due or one.number else 400, CENTER)
        if one.number:
            lower = cell.adjusted(0, px(20), 0, -px(3))
            paint_text(
                painter, lower, str(one.number), "on_accent" if due else "accent_text", "caption", 600, CENTER
            )
        elif off:
            painter.setPen(QPen(theme.colour("line_strong"), 1))
            middle = QRectF(cell).center()
            painter.drawLine(
                QPointF(middle.x() - px(10), middle.y() + px(1)),
                QPointF(middle.x() + px(10), middle.y() + px(1)),
            )
