"""Pills: one of a few filters, or one of a few ways to look, with counts in words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from app.ui.parts.buttons import Button
from app.ui.parts.layout import restyle, row


class Pills(QWidget):
    """Exactly one pill is down; `chosen(code)` when the person picks another; arrow keys move."""

    chosen = Signal(str)

    def __init__(self, options: dict[str, str], name: str, kind: str = "pill", gap: float = 8) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        self._words = options
        for code, words in options.items():
            self._buttons[code] = self._pill(code, words, kind)
        line: QHBoxLayout = row(*self._buttons.values(), None, gap=gap)
        self.setLayout(line)
        if options:
            self.set_code(next(iter(options)))

    def code(self) -> str:
        return next((code for code, pill in self._buttons.items() if pill.isChecked()), "")

    def set_code(self, code: str) -> None:
        self._buttons[code].setChecked(True)

    def set_counts(self, counts: dict[str, int]) -> None:
        """Write the counts after the words: "Quá hạn 3"."""
        for code, pill in self._buttons.items():
            count = counts.get(code)
            pill.set_words(self._words[code] if count is None else f"{self._words[code]} {count}")

    def set_words(self, code: str, words: str) -> None:
        """Other words for one pill: "Chuẩn bị 5/13"."""
        self._buttons[code].set_words(words)

    def _pill(self, code: str, words: str, kind: str) -> Button:
        pill = Button(words, kind, None, "", "", "")
        pill.setCheckable(True)
        pill.clicked.connect(lambda: self.chosen.emit(code))
        self._group.addButton(pill)
        return pill


class Segmented(Pills):
    """Ways to look at the same thing, joined in one frame (Danh sách | Lịch)."""

    def __init__(self, options: dict[str, str], name: str) -> None:
        super().__init__(options, name, kind="segment", gap=0)
        ends = list(self._buttons.values())
        restyle(ends[0], place="first")
        restyle(ends[-1], place="last")
