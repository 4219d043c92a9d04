"""A month at a glance: today filled, meetings ringed, deadlines dotted, days off grounded; in words too."""

from calendar import monthcalendar, monthrange
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
PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
SATURDAY = 5


@dataclass(frozen=True)
class DayMark:
    """Something on a day: its words, and a ring (a meeting), a dot (a deadline) or a ground (a day off)."""

    words: str
    ring: bool = False
    tone: str = "amber"
    off: bool = False


Marks = Mapping[date, Sequence[DayMark]]
Legend = Sequence[DayMark]


class MonthStrip(QWidget):
    """Arrows walk over the days, Enter or a click tells `chosen(day)`; a legend explains what is drawn.

    Walking over the edge, or Page Up and Page Down, tells `turned(day)` with the day to go on from.
    """

    chosen = Signal(object)
    turned = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._month = self._today = self._day = date.min
        self._picked: date | None = None
        self._weeks: list[list[int]] = []
        self._marks: Marks = {}
        self._legend: Legend = ()

    def show_month(self, month: date, today: date, marks: Marks, legend: Legend = ()) -> None:
        """Show the month that `month` lies in."""
        self._month, self._today, self._marks, self._legend = month.replace(day=1), today, marks, legend
        self._weeks = monthcalendar(month.year, month.month)
        self.setFixedHeight(px(HEAD + ROW * len(self._weeks) + (LEGEND if legend else 0)))
        if self._day.replace(day=1) != self._month:
            self._day = today if today.replace(day=1) == self._month else self._month
        self._go(self._day)

    def go_to(self, day: date) -> None:
        """Put the keyboard on a day; of another month once that is shown."""
        self._day = day
        if day.replace(day=1) == self._month:
            self._go(day)

    def pick(self, day: date | None) -> None:
        """Mark the day something else is filtered by; None for no day."""
        self._picked = day
        self.update()

    def day(self) -> date:
        """The day the keyboard is on."""
        return self._day

    def keyPressEvent(self, event: QKeyEvent) -> None:
        there = self._beyond(Qt.Key(event.key()))
        if there is not None:
            if there.replace(day=1) == self._month:
                self._go(there)
            else:
                self.turned.emit(there)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self._day)
        else:
            super().keyPressEvent(event)

    def _beyond(self, key: Qt.Key) -> date | None:
        """The day a key leads to; None for other keys."""
        if key in STEPS:
            return self._day + timedelta(days=STEPS[key])
        if key == Qt.Key.Key_Home:
            return self._month
        if key == Qt.Key.Key_End:
            return same_day_of_month(self._day.replace(day=1), 1) - timedelta(days=1)
        if key in PAGES:
            return same_day_of_month(self._day, PAGES[key])
        return None

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
        self._paint_ground(painter, cell, day, marks)
        middle, radius = QRectF(cell).center(), px(12)
        is_today, ringed = day == self._today, any(mark.ring for mark in marks)
        painter.setPen(QPen(theme.colour("accent"), 1.5) if ringed or is_today else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent") if is_today else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)
        if self.hasFocus() and day == self._day:
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), px(6), px(6))
        quiet = day < self._today or day.weekday() >= SATURDAY or any(mark.off for mark in marks)
        tone = "on_accent" if is_today else "text3" if quiet else "text"
        paint_text(painter, cell, str(day.day), tone, "small", 600 if is_today or ringed else 400, CENTER)
        dots = [mark.tone for mark in marks if not mark.ring and not mark.off]
        if dots:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("on_accent" if is_today else dots[0]))
            painter.drawEllipse(QPointF(middle.x(), middle.y() + px(9)), px(2), px(2))

    def _paint_ground(self, painter: QPainter, cell: QRect, day: date, marks: Sequence[DayMark]) -> None:
        """A day off lies on a grey ground, the day picked on a tinted one; both squares, rings are round."""
        tone = "accent_soft" if day == self._picked else "grey_soft" if any(m.off for m in marks) else ""
        if tone:
            middle, half = QRectF(cell).center(), px(13)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(tone))
            square = QRectF(middle.x() - half - px(2), middle.y() - half, 2 * half + px(4), 2 * half)
            painter.drawRoundedRect(square, px(6), px(6))

    def _paint_legend(self, painter: QPainter) -> None:
        left, top = px(8), px(HEAD) + px(ROW) * len(self._weeks)
        for mark in self._legend:
            self._paint_sample(painter, QPointF(left + px(3), top + px(14)), mark)
            painter.setFont(theme.font("small"))
            wide = painter.fontMetrics().horizontalAdvance(mark.words) + px(6)
            paint_text(painter, QRect(left + px(12), top, wide, px(LEGEND)), mark.words, "text3", "small")
            left += wide + px(24)

    def _paint_sample(self, painter: QPainter, middle: QPointF, mark: DayMark) -> None:
        edge = "line_strong" if mark.off else "accent" if mark.ring else mark.tone
        painter.setPen(QPen(theme.colour(edge), 1 if mark.off else 1.5))
        ground = theme.colour("grey_soft" if mark.off else mark.tone)
        painter.setBrush(Qt.BrushStyle.NoBrush if mark.ring else ground)
        if mark.off:
            square = QRectF(middle.x() - px(4), middle.y() - px(4), px(8), px(8))
            painter.drawRoundedRect(square, px(2), px(2))
        else:
            painter.drawEllipse(middle, px(3), px(3))


def same_day_of_month(day: date, months: int) -> date:
    """The day so many months on; the last of the month where it has no such day."""
    month = day.year * 12 + day.month - 1 + months
    year, month = month // 12, month % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
