"""The steps of the preparation as rows: box, what, who, how long still, by when."""

from datetime import date

from PySide6.QtCore import QRect
from PySide6.QtGui import QMouseEvent, QPainter

from app.services.preparation import Step
from app.ui.look import px, theme
from app.ui.parts import RowDelegate, RowList
from app.ui.parts.paint import RIGHT, paint_chip, paint_text, paint_tick_box
from app.ui.parts.rows import Index
from app.ui.sessions.words import due_chip, short_day
from app.ui.words import tr

BOX, CHIP, DAY = 44, 118, 54


class StepDelegate(RowDelegate):
    """One line, two where there is no room; what is done or does not apply steps back."""

    def __init__(self, today: date) -> None:
        super().__init__(44, keep=True)
        self.today = today

    def row_height(self) -> int:
        return px(56 if theme.compact else 44)

    def paint_row(self, painter: QPainter, rect: QRect, value: Step, index: Index) -> None:
        record, (state, tone) = value.record, due_chip(value)
        middle, end, left = rect.center().y() + 1, rect.right() - px(16), rect.left() + px(BOX)
        over = bool(record.done_on) or record.skipped
        paint_tick_box(painter, rect.left() + px(16), middle, record.done_on is not None)
        day = short_day(value.due, self.today) if value.due else ""
        red = tone == "red"
        room = px(48 if not value.due or value.due.year == self.today.year else 78)
        when = QRect(end - room, rect.top(), room, rect.height())
        paint_text(painter, when, day, "red" if red else "text2", "small", 600 if red else None, RIGHT)
        chip = end - px(DAY + CHIP)
        if state:
            paint_chip(painter, chip, middle, state, tone)
        ink = "text3" if over else "text"
        if theme.compact:
            paint_text(
                painter, QRect(left, rect.top() + px(7), chip - left - px(12), px(22)), record.title, ink
            )
            who = QRect(left, rect.top() + px(29), chip - left - px(12), px(20))
            paint_text(painter, who, record.responsible, "text3", "small")
            return
        wide = px(230 if rect.width() > px(900) else 150)
        who = QRect(chip - wide, rect.top(), wide - px(12), rect.height())
        paint_text(painter, who, record.responsible, "text2", "small")
        title = QRect(left, rect.top(), chip - wide - px(12) - left, rect.height())
        paint_text(painter, title, record.title, ink)


class StepList(RowList):
    """A click on the box, or Space on the row, ticks."""

    def __init__(self, today: date) -> None:
        delegate = StepDelegate(today)
        super().__init__(tr("Việc chuẩn bị"), delegate, spoken_step, key=lambda step: step.record.id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and event.position().x() < px(BOX):
            self.ticked.emit(self.value())


def spoken_step(step: Step) -> str:
    """A step in the words of a screen reader."""
    day = tr("hạn {day}", day=short_day(step.due)) if step.due else ""
    return ", ".join(filter(None, (step.record.title, step.record.responsible, due_chip(step)[0], day)))
