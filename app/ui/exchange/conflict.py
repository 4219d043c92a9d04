"""One record two people changed without knowing of each other: both versions, and which is to stand."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services import conflicts
from app.services.conflicts import Conflict, Settled
from app.services.context import Context
from app.ui.exchange.head import ViewHead
from app.ui.exchange.sides import Sides
from app.ui.exchange.words import title
from app.ui.page import Desk
from app.ui.parts import Label, Notice, card, column, hline, primary, row, secondary
from app.ui.words import tr


class ConflictView(QWidget):
    """`settled` when the person chose one; the other is a new version or history, nothing is lost."""

    settled = Signal()

    def __init__(self, desk: Desk, back: Callable[[], Any]) -> None:
        super().__init__()
        self.desk = desk
        self.conflict: Conflict | None = None
        self.head = ViewHead(back)
        self.gone = Notice("amber", "")
        self.sides = Sides(tr("Bản đang có"), tr("Bản kia"))
        self.keep = primary(
            tr("Giữ bản đang có"), lambda: self._settle(conflicts.keep_standing), "check", "Alt+G"
        )
        self.bring = secondary(
            tr("Lấy lại bản kia"), lambda: self._settle(conflicts.bring_back), "rotate-ccw", "Alt+L"
        )
        note = tr("Hai nơi sửa cùng một bản ghi mà chưa biết của nhau. Bản không chọn vẫn còn trong lịch sử.")
        words = Label(note, "small", "text2", wrap=True)
        foot = row((words, 1), self.bring, self.keep, gap=12, margins=(16, 10, 16, 10))
        sheet = card(column((self.sides, 1), hline(), foot, gap=0, margins=(1, 1, 1, 1)))
        self.setLayout(column(self.head.sheet, self.gone, (sheet, 1), gap=12))

    def show_conflict(self, one: Conflict) -> None:
        self.conflict = one
        day, kind = f"{one.kept.at:%d/%m/%Y}", title(one.kind)
        under = tr("{kind} · bản kia nhường chỗ ngày {day}", kind=kind, day=day)
        self.head.show_words(one.called, under)
        told = conflicts.sides(self.desk.context, one)
        self.gone.setVisible(one.kept.gone)
        self.gone.show_words(tr("Bản kia là xóa bản ghi này. Lấy lại bản kia thì bản ghi bị xóa."))
        self.sides.show_sides(told)
        self.keep.setFocus()

    def _settle(self, verb: Callable[[Context, int], Settled]) -> None:
        """Decide, and offer to take it back."""
        one, context = self.conflict, self.desk.context
        if one is not None:
            done = verb(context, one.number)
            words = tr("Đã lấy lại bản kia") if done.rewritten else tr("Đã giữ bản đang có")
            self.settled.emit()
            said = tr("{done}: {name}", done=words, name=one.called)
            self.desk.say(said, lambda: conflicts.take_back(context, done))
