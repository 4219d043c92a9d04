"""A field to search in: icon, key cap, a cross to empty it, and a pause before it asks."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit

from app.ui.look import px
from app.ui.parts.buttons import icon_button
from app.ui.parts.text import keycap, picture
from app.ui.words import tr

PAUSE = 120
"""Milliseconds without a keystroke before it asks, so that the half-typed letters of Telex and VNI do not."""


class SearchField(QLineEdit):
    """`asked(words)` comes after a pause in typing; Enter asks at once, Esc empties the field.

    The icon and the key cap are children, because the actions of QLineEdit stay 16 pixels at every scale.
    """

    asked = Signal(str)

    def __init__(self, example: str, key: str = "", width: float = 0) -> None:
        super().__init__()
        self.setProperty("search", "true")
        self.setPlaceholderText(example)
        self.setAccessibleName(example)
        self._icon, self._key = picture("search", "text3", 16), keycap(key)
        self._cross = icon_button("x", tr("Xóa chữ tìm"), self._empty)
        self._cross.setProperty("kind", "inside")
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for child in (self._icon, self._key):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        for inside in (self._icon, self._key, self._cross):
            inside.setParent(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self._asked = ""
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self._ask)
        if width:
            self.setFixedWidth(px(width))
        self._show_ends()

    def set_words(self, words: str) -> None:
        """Put words in without asking."""
        self.blockSignals(True)
        self.setText(words)
        self.blockSignals(False)
        self._asked = words.strip()
        self._show_ends()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._key.adjustSize()
        middle = self.height() // 2
        self._icon.move(px(10), middle - self._icon.height() // 2)
        self._key.move(self.width() - self._key.width() - px(8), middle - self._key.height() // 2)
        self._cross.move(self.width() - self._cross.width() - px(4), middle - self._cross.height() // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._empty()
        else:
            super().keyPressEvent(event)

    def _typed(self) -> None:
        self._show_ends()
        self._pause.start()

    def _ask(self) -> None:
        self._pause.stop()
        words = self.text().strip()
        if words != self._asked:
            self._asked = words
            self.asked.emit(words)

    def _empty(self) -> None:
        self.clear()
        self._ask()

    def _show_ends(self) -> None:
        has_key = bool(self._key.text()) and not self.text()
        self._key.setVisible(has_key)
        self._cross.setVisible(bool(self.text()))
        self.setTextMargins(px(24), 0, px(58 if has_key else 30), 0)
