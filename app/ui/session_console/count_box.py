"""One count of a vote: a coloured dot, its words, and a large number; typed by hand or worked out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.ui.look import px, theme
from app.ui.parts import Label, column, count_edit, line_edit, restyle, row
from app.ui.words import tr

MOST = 999


class Dot(QWidget):
    """A dot in the tone the bar uses for this count."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token
        self.setFixedSize(px(8), px(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._token))
        painter.drawEllipse(self.rect())
        painter.end()


class CountBox(QWidget):
    """`edited` when the person typed; a number worked out stands there too, but is not `typed()`."""

    edited = Signal()

    def __init__(self, words: str, token: str = "", *, large: bool = True) -> None:
        super().__init__()
        self.edit = count_edit() if large else line_edit()
        self.edit.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.edit.setValidator(QIntValidator(0, MOST, self.edit))
        self.edit.setAccessibleName(words)
        self.edit.setMinimumWidth(px(40))
        self.edit.textEdited.connect(self._typed_in)
        self._words, self._by_hand = words, False
        label = Label(words, "label", "text2", elide=True)
        label.setBuddy(self.edit)
        head = row(*([Dot(token)] if token else []), (label, 1), gap=6)
        self.setLayout(column(head, self.edit, gap=4, margins=(3, 0, 3, 3)))
        self.setFocusProxy(self.edit)

    def typed(self) -> int | None:
        """The number the person typed; None while there is none or it was worked out."""
        return int(self.edit.text()) if self._by_hand and self.edit.text() else None

    def show_typed(self, number: int | None) -> None:
        """Put in what was typed and saved before."""
        self._by_hand = number is not None
        self.edit.setText("" if number is None else str(number))
        self._say_which()

    def show_derived(self, number: int | None) -> None:
        """Put in what follows from the other numbers, unless the person typed here."""
        if not self._by_hand:
            self.edit.setText("" if number is None else str(number))
            self._say_which()

    def set_wrong(self, wrong: bool) -> None:
        restyle(self.edit, invalid="true" if wrong else "false")

    def _typed_in(self, words: str) -> None:
        self._by_hand = bool(words)
        self._say_which()
        self.edited.emit()

    def _say_which(self) -> None:
        worked_out = bool(self.edit.text()) and not self._by_hand
        self.edit.setAccessibleDescription(tr("Tự tính từ số có mặt") if worked_out else "")
        self.edit.setToolTip(self.edit.accessibleDescription())
