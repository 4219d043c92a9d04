"""What is worth a second look in the draft: one at a time, each with its words and the way to them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.services.resolutions import Warning
from app.ui.parts import Notice, column
from app.ui.words import tr


class WarningBar(QWidget):
    """`wanted(field, quote)` when the person goes to the words; pressed again, it goes to the next ones."""

    wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._warnings: Sequence[Warning] = ()
        self._at = 0
        self.notice = Notice("amber", "", action=tr("Đi tới"), on=self.go)
        self.notice.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.notice.button.setToolTip(tr("Đi tới chỗ này, bấm nữa sang chỗ sau  (F8)"))
        self.setLayout(column(self.notice, margins=(11, 8, 11, 11)))

    def show_warnings(self, warnings: Sequence[Warning]) -> None:
        same = [one.quote for one in warnings] == [one.quote for one in self._warnings]
        self._warnings = warnings
        self._at = self._at if same else 0
        self.setVisible(bool(warnings))
        self._show()

    def sentences(self) -> list[str]:
        return [one.text for one in self._warnings]

    def go(self) -> None:
        """To the words of the warning on show; the next one is shown then."""
        if not self._warnings:
            return
        at, self._at = self._at, (self._at + 1) % len(self._warnings)
        self._show(at)
        self.wanted.emit(self._warnings[at].field or "articles", self._warnings[at].quote)

    def _show(self, at: int = -1) -> None:
        if not self._warnings:
            return
        number = self._at if at < 0 else at
        total = len(self._warnings)
        title = tr("Nên xem lại {n}/{total}", n=number + 1, total=total) if total > 1 else tr("Nên xem lại")
        self.notice.show_words(self._warnings[number].text, title)
