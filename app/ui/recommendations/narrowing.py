"""What narrows the list: where the two sides differ, or a number of a report; and the way to what is late."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.ui.parts import Button, Label, icon_button, quiet, row
from app.ui.words import tr


class Narrowing(QWidget):
    """The line of a report's number, above the list; `doubt` and `remind` stand among the pills.

    `remind_wanted` for all that is late; `changed` when the rows shall be chosen anew.
    `only` holds the ids behind a number of a report, None when the whole list is on show; `back_wanted`
    goes to that report again.
    """

    remind_wanted = Signal()
    changed = Signal()
    back_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.only: frozenset[str] | None = None
        self.remind = quiet("", self.remind_wanted.emit, "bell")
        self.doubt = Button("", "pill", None, "", "", "")
        self.doubt.setCheckable(True)
        self.doubt.clicked.connect(lambda: self.changed.emit())
        self.words = Label("", "strong", "accent_text", elide=True)
        back = quiet(tr("Về báo cáo"), self.back_wanted.emit, "chevron-left")
        away = icon_button("x", tr("Bỏ lọc theo báo cáo"), self.show_all)
        self.setLayout(row((self.words, 1), back, away, gap=4))
        self.hide()

    def show_counts(self, late: int, doubted: int) -> None:
        """What has nothing to say is not there."""
        self.remind.set_words(tr("Đôn đốc tất cả"))
        self.remind.setToolTip(tr("Đôn đốc tất cả việc quá hạn ({n})", n=late))
        self.doubt.set_words(tr("UBND nói xong, HĐND chưa thấy {n}", n=doubted))
        self.remind.setVisible(bool(late))
        self.doubt.setVisible(bool(doubted) or self.doubt.isChecked())

    def show_only(self, words: str, ids: Sequence[str]) -> None:
        """Narrow the list to what a number was counted from."""
        self.only = frozenset(ids)
        self.words.set_text(words)
        self.show()
        self.doubt.setChecked(False)
        self.changed.emit()

    def show_all(self) -> None:
        self.clear()
        self.changed.emit()

    def clear(self) -> None:
        """Narrow no more, without asking for the rows again."""
        self.only = None
        self.doubt.setChecked(False)
        self.hide()

    def is_narrowed(self) -> bool:
        return self.only is not None or self.doubt.isChecked()
