"""What can be done with all ticked recommendations at once."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.failures import attempt
from app.ui.parts import Label, column, hline, icon_button, quiet, row, secondary
from app.ui.words import tr

Do = Callable[[str, Sequence[str]], Any]
"""Does the deed of this code with these recommendations."""


class BulkBar(QWidget):
    """Hidden while nothing is ticked; `cleared` when the ticks shall go."""

    cleared = Signal()

    def __init__(self, do: Do) -> None:
        super().__init__()
        self._do, self._ids = do, list[str]()
        self.words = Label("", "strong", elide=True)
        self.forward = secondary(tr("Chuyển một văn bản"), lambda: self._press("forward"), "send")
        self.reply = quiet(
            tr("Ghi trả lời"),
            lambda: self._press("reply"),
            tip=tr("Ghi một trả lời cho mọi kiến nghị đã chọn"),
        )
        self.more = quiet(tr("Khác"), icon="chevron-down", tip=tr("Việc khác"))
        self.menu = QMenu(self.more)
        self.menu.setAccessibleName(tr("Việc khác"))
        self.merge = self._action("merge", tr("Gộp các kiến nghị trùng"))
        self.menu.addAction(self.merge)
        for code, words in _others().items():
            self.menu.addAction(self._action(code, words))
        self.more.setMenu(self.menu)
        clear = icon_button("x", tr("Bỏ chọn"), self.cleared.emit)
        line = row((self.words, 1), self.more, self.reply, self.forward, clear, gap=4, margins=(14, 8, 8, 8))
        self.setLayout(column(hline(), line, gap=0))
        self.hide()

    def show_ticked(self, ids: Sequence[str]) -> None:
        self._ids = list(ids)
        self.words.set_text(tr("Đã chọn {n}", n=len(ids)))
        self.merge.setVisible(len(ids) > 1)
        self.setVisible(bool(ids))

    def _press(self, code: str) -> None:
        self._do(code, self._ids)

    def _action(self, code: str, words: str) -> QAction:
        action = QAction(words, self.menu)
        action.triggered.connect(lambda: attempt(self, self._do, code, self._ids))
        return action


def _others() -> dict[str, str]:
    return {
        "consolidate": tr("Tổng hợp vào danh sách"),
        "classify": tr("Phân loại"),
        "remind": tr("Đôn đốc trong một văn bản"),
        "assess": tr("Đánh giá như nhau"),
        "tell": tr("Ghi đã báo cử tri"),
        "carry": tr("Chuyển kỳ sau"),
        "close": tr("Đóng"),
        "publish": tr("Công khai"),
    }
