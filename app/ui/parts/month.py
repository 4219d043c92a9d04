"""A month at a glance: today filled, meetings ringed, deadlines dotted; each day has its words."""

from calendar import monthcalendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from app.ui.look import px, theme
from app.ui.parts.paint import CENTER, paint_text
from app.ui.words import tr

HEAD, ROW, LEGEND = 24, 28, 28
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}


@dataclass(frozen=True)
class DayMark:
    """Something on a day: its words, and a ring (a meeting) or a dot of a tone (a deadline)."""

    words: str
    ring: bool = False
    tone: str = "amber"


Marks = Mapping[date, Sequence[DayMark]]
Legend = Sequence[DayMark]


class MonthStrip(QWidget):
    """Arrows walk over the days, Enter or a click tells `chosen(day)`; a legend explains ring and dot."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._month = self._today = self._day = date.min
        self._weeks: list[list[int]] = []
        self._marks: Marks = {}
        self._legend: Legend = ()

    def show_month(self, month: date, today: date, marks: Marks, legend: Legend = ()) -> None:
        """Show the month that `month` lies in."""
        self._month, self._today, self._marks, self._legend = month.replace(day=1), today, marks, legend
        self._weeks = monthcalendar(month.year, month.month)
        self.setFixedHeight(px(HEAD + ROW * len(self._weeks) + (LEGEND if legend else 0)))
        self._go(today if (today.year, today.month) == (month.year, month.month) else self._month)

    def day(self) -> date:
        """The day the keyboard is on."""
        return self._day

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEPS.get(Qt.Key(event.key()))
        if step is not None:
            there = self._day + timedelta(days=step)
            if there.month == self._month.month:
                self._go(there)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._day)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self._day_at(event.position())
        if day:
            self._go(day)
            self.chosen.emit(day)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            day = self._day_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.words_of(day) if day else "")
            return True
        return super().event(event)

    def words_of(self, day: date) -> str:
        """What a screen reader or a tip says of a day: "26/11: Tiếp xúc cử tri"."""
        marks = "; ".join(mark.words for mark in self._marks.get(day, ()))
        plain = tr("Hôm nay, {day}", day=f"{day:%d/%m}") if day == self._today else f"{day:%d/%m}"
        return f"{plain}: {marks}" if marks else plain

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        names = (tr("T2"), tr("T3"), tr("T4"), tr("T5"), tr("T6"), tr("T7"), tr("CN"))
        for number, name in enumerate(names):
            head = QRect(round(number * self.width() / 7), 0, round(self.width() / 7), px(22))
            paint_text(painter, head, name, "text3", "caption", align=CENTER)
        for week, days in enumerate(self._weeks):
            for weekday, number in enumerate(days):
                if number:
                    self._paint_day(painter, self._cell(week, weekday), self._month.replace(day=number))
        self._paint_legend(painter)
        painter.end()

    def _go(self, day: date) -> None:
        self._day = day
        self.setAccessibleName(
            tr("Lịch tháng {month}", month=f"{self._month:%m/%Y}") + ". " + self.words_of(day)
        )
        self.update()

    def _cell(self, week: int, weekday: int) -> QRect:
        wide = self.width() / 7
        return QRect(round(weekday * wide), px(HEAD) + week * px(ROW), round(wide), px(ROW))

    def _day_at(self, place: QPointF) -> date | None:
        week, weekday = int((place.y() - px(HEAD)) // px(ROW)), int(place.x() // (self.width() / 7))
        if not (0 <= week < len(self._weeks) and 0 <= weekday < 7 and self._weeks[week][weekday]):
            return None
        return self._month.replace(day=self._weeks[week][weekday])

    def _paint_day(self, painter: QPainter, cell: QRect, day: date) -> None:
        marks = self._marks.get(day, ())
        middle, radius = QRectF(cell).center(), px(12)
        is_today, ringed = day == self._today, any(mark.ring for mark in marks)
        painter.setPen(QPen(theme.colour("accent"), 1.5) if ringed or is_today else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent") if is_today else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)
        if self.hasFocus() and day == self._day:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), px(6), px(6))
        tone = "on_accent" if is_today else "text3" if day < self._today else "text"
        paint_text(painter, cell, str(day.day), tone, "small", 600 if is_today or ringed else 400, CENTER)
        dots = [mark.tone for mark in marks if not mark.ring]
        if dots:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("on_accent" if is_today else dots[0]))
            painter.drawEllipse(QPointF(middle.x(), middle.y() + px(9)), px(2), px(2))

    def _paint_legend(self, painter: QPainter) -> None:
        left, top = px(8), px(HEAD) + px(ROW) * len(self._weeks)
        for mark in self._legend:
            painter.setPen(QPen(theme.colour("accent" if mark.ring else mark.tone), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush if mark.ring else theme.colour(mark.tone))
            painter.drawEllipse(QPointF(left + px(3), top + px(14)), px(3), px(3))
            painter.setFont(theme.font("small"))
            wide = painter.fontMetrics().horizontalAdvance(mark.words) + px(6)
            paint_text(painter, QRect(left + px(12), top, wide, px(LEGEND)), mark.words, "text3", "small")
            left += wide + px(24)
