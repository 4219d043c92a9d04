"""Things due, a row each: one click opens the record, the box or Space does its usual next step."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import QToolTip

from app.services.due import Due
from app.ui.look import pixmap, px, theme
from app.ui.look.tokens import ROW
from app.ui.parts import RowDelegate
from app.ui.parts.paint import RIGHT, paint_chip, paint_text, paint_tick_box
from app.ui.parts.rows import Index
from app.ui.today.day_words import short_day, state
from app.ui.today.one_click import OneClickList
from app.ui.words import tr

BOX, TITLE, END = 16, 45, 18  # where the box and the title stand, and the room at the right
WHO, WHO_WIDE, CHIP, DAY, DAY_AND_YEAR = 124, 190, 124, 48, 78
WIDE = 860  # design pixels of a row from which whole names of offices fit
PICTURES = {
    "session": "calendar-days",
    "preparation_step": "send",
    "contact_round": "message-square-text",
    "contact_meeting": "message-square-text",
    "recommendation": "message-square-text",
    "forwarding": "message-square-text",
    "promise": "flag",
    "question": "circle-help",
    "resolution": "landmark",
    "minutes": "file-text",
    "petition_deadline": "inbox",
    "reception_day": "users",
    "bundle": "usb",
    "superior_reply": "inbox",
}


class DueRow(RowDelegate):
    """Box or picture, title, who, chip, day; on a narrow window who stands under the title."""

    def __init__(self) -> None:
        super().__init__(ROW["task"])
        self.today, self.years = date.min, False

    def row_height(self) -> int:
        return px(56 if theme.compact else self.height)

    def paint_row(self, painter: QPainter, rect: QRect, value: Due, index: Index) -> None:
        middle, tone = rect.center().y() + 1, "red" if value.late_days else "text2"
        self._paint_mark(painter, rect, middle, value)
        end, wide = rect.right() - px(END), px(DAY_AND_YEAR if self.years else DAY)
        day, weight = QRect(end - wide, rect.top(), wide, rect.height()), 600 if value.late_days else None
        paint_text(painter, day, short_day(value.day, self.today), tone, "small", weight, RIGHT)
        left = end - wide - px(CHIP) - px(8)
        words, chip_tone = state(value, self.today)
        paint_chip(painter, left, middle, words, chip_tone)
        words_room = QRect(rect.left() + px(TITLE), rect.top(), left - px(12 + TITLE) - rect.left(), 0)
        (self._paint_two_lines if theme.compact else self._paint_line)(painter, rect, words_room, value)

    def _paint_mark(self, painter: QPainter, rect: QRect, middle: int, value: Due) -> None:
        if value.at_once:
            paint_tick_box(painter, rect.left() + px(BOX), middle, False)
        else:
            picture = pixmap(PICTURES.get(value.kind, "circle"), "text3", 16)
            painter.drawPixmap(rect.left() + px(BOX), middle - px(8), picture)

    def _paint_line(self, painter: QPainter, rect: QRect, room: QRect, value: Due) -> None:
        wide = px(WHO_WIDE if rect.width() >= px(WIDE) else WHO)
        who = QRect(room.right() - wide, rect.top(), wide, rect.height())
        paint_text(painter, who, value.who, "text2", "small")
        title = QRect(room.left(), rect.top(), who.left() - px(12) - room.left(), rect.height())
        paint_text(painter, title, value.title)
        painter.setFont(theme.font("body"))
        used = painter.fontMetrics().horizontalAdvance(value.title) + px(10)
        if value.about and used + px(90) < title.width():
            paint_text(painter, title.adjusted(used, 0, 0, 0), value.about, "text3", "small")

    def _paint_two_lines(self, painter: QPainter, rect: QRect, room: QRect, value: Due) -> None:
        title = QRect(room.left(), rect.top() + px(8), room.width(), px(20))
        paint_text(painter, title, value.title)
        under = " · ".join(words for words in (value.who, value.about) if words)
        paint_text(painter, title.translated(0, px(20)), under, "text2", "small")


class DueList(OneClickList):
    """`opened(due)` by click or Enter, `ticked(due)` by box or Space; `passed(±1)` goes to the next list."""

    passed = Signal(int)

    def __init__(self, name: str) -> None:
        self._row = DueRow()
        super().__init__(name, self._row, self._spoken, key=lambda one: one.key)

    def show_due(self, found: Sequence[Due], today: date, years: bool) -> None:
        """`years`: leave room for days of other years, in every list alike."""
        self._row.today, self._row.years = today, years
        self.show_rows(found)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = self.currentIndex().row()
        if event.key() == Qt.Key.Key_Down and at == len(self.values()) - 1:
            self.passed.emit(1)
        elif event.key() == Qt.Key.Key_Up and at <= 0:
            self.passed.emit(-1)
        else:
            super().keyPressEvent(event)

    def act(self, value: Due, x: float) -> None:
        (self.ticked if value.at_once and x < px(TITLE - 4) else self.opened).emit(value)

    def viewportEvent(self, event: QHelpEvent) -> bool:  # type: ignore[override]
        if event.type() == QHelpEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            QToolTip.showText(
                event.globalPos(), self.tip(self.values()[index.row()]) if index.isValid() else ""
            )
            return True
        return super().viewportEvent(event)

    def _spoken(self, one: Due) -> str:
        chip = state(one, self._row.today)[0]
        return ". ".join(words for words in (one.title, one.who, chip, f"{one.day:%d/%m/%Y}") if words)

    def tip(self, one: Due) -> str:
        """Everything of the row, what the day rests on, and what the keys do."""
        space = tr("Dấu cách: {step}", step=tr(one.next_step))
        head = [one.title, " · ".join(words for words in (one.who, one.about) if words)]
        left = tr("Còn {n} ngày làm việc", n=one.working_days_left) if one.working_days_left else ""
        lines = [*head, *one.why, left, space]
        return "\n".join(line for line in lines if line)
