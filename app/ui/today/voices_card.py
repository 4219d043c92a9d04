"""What voters said and nobody has answered yet: how many wait for what; hidden when none does."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame

from app.services.voices_waiting import Waiting
from app.ui.look import px
from app.ui.parts import Label, RowDelegate, column, row
from app.ui.parts.paint import RIGHT, chip_width, paint_chip, paint_text
from app.ui.parts.rows import Index
from app.ui.today.one_click import OneClickList
from app.ui.words import tr

HIGH = 32


class WaitingRow(RowDelegate):
    """How many, what they wait for, and how many of them are late."""

    def __init__(self) -> None:
        super().__init__(HIGH, divider=False)

    def paint_row(self, painter: QPainter, rect: QRect, value: Waiting, index: Index) -> None:
        count = QRect(rect.left() + px(6), rect.top(), px(26), rect.height())
        paint_text(painter, count, str(len(value.ids)), "text", "strong", align=RIGHT)
        right = rect.right() - px(6)
        if value.late:
            words = tr("{n} quá hạn", n=value.late)
            right -= chip_width(painter, words, 8) + px(6)
            paint_chip(painter, right + px(6), rect.center().y() + 1, words, "red", 8, 20)
        words_room = QRect(count.right() + px(10), rect.top(), right - count.right() - px(10), rect.height())
        paint_text(painter, words_room, tr(value.words), "text2", "small")


class VoicesCard(QFrame):
    """`opened(waiting)` by a click or Enter."""

    opened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", "true")
        title = tr("Tiếng nói cử tri chưa có câu trả lời")
        self.list = OneClickList(title, WaitingRow(), self._spoken, lambda one: one.words)
        self.list.opened.connect(self.opened)
        self.list.ticked.connect(self.opened)
        head = row(Label(title, "h3", elide=True), margins=(16, 10, 12, 4))
        self.setLayout(column(head, row(self.list, margins=(6, 0, 6, 8)), gap=0, margins=(1, 1, 1, 1)))

    def show_waiting(self, found: Sequence[Waiting]) -> None:
        self.list.show_rows(found)
        self.list.arrange()
        self.setVisible(bool(found))

    def _spoken(self, one: Waiting) -> str:
        late = tr("{n} quá hạn", n=one.late) if one.late else ""
        return ", ".join(words for words in (f"{len(one.ids)} {tr(one.words)}", late) if words)
