"""The bar under the console: every key of the screen as a button, and when the last word was saved."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame

from app.ui.look import px, theme
from app.ui.look.tokens import RADIUS, ROW
from app.ui.parts import Button, Label, row
from app.ui.parts.paint import CENTER, paint_text
from app.ui.toast import announce

CAP_PAD, GAP, SIDE = 6, 6, 8


@dataclass(frozen=True)
class Key:
    """One key: its name, what it does, the verb, and how soon it is left out for want of room."""

    name: str
    words: str
    verb: Callable[[], Any]
    leave_out: int = 0


class KeyButton(Button):
    """A key cap and its words; checked while the part of the screen it opens is on show.

    The page listens to the key: a button would answer its shortcut a tenth of a second late, and not at all
    while it is left out.
    """

    def __init__(self, key: Key) -> None:
        super().__init__(key.words, "nav", key.verb, "", "", "")
        self.key = key
        self.setFixedSize(self._room())
        self.setToolTip(f"{key.words}  ({key.name})")

    def _room(self) -> QSize:
        cap = QFontMetrics(theme.font("caption", 400)).horizontalAdvance(self.key.name) + 2 * px(CAP_PAD)
        words = QFontMetrics(theme.font("small")).horizontalAdvance(self.key.words) + px(2)
        return QSize(cap + words + px(GAP) + 2 * px(SIDE), px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        if on or self.underMouse():
            painter.setPen(theme.colour("accent_soft" if on else "hover"))
            painter.setBrush(theme.colour("accent_soft" if on else "hover"))
            painter.drawRoundedRect(self.rect(), px(RADIUS["control"]), px(RADIUS["control"]))
        cap = self._paint_cap(painter)
        left = cap.right() + px(GAP)
        words = QRect(left, 0, self.width() - left, self.height())
        paint_text(painter, words, self.key.words, "accent_text" if on else "text2", "small")
        painter.end()

    def _paint_cap(self, painter: QPainter) -> QRect:
        painter.setFont(theme.font("caption", 400))
        wide = painter.fontMetrics().horizontalAdvance(self.key.name) + 2 * px(CAP_PAD)
        cap = QRect(px(SIDE), (self.height() - px(20)) // 2, wide, px(20))
        painter.setPen(QPen(theme.colour("line_mid"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(cap, px(4), px(4))
        painter.setPen(theme.colour("text2"))
        painter.drawText(cap, CENTER, self.key.name)
        return cap


class KeyBar(QFrame):
    """Shows as many keys as there is room for; a key left out still works, and has its button elsewhere."""

    def __init__(self, keys: list[Key]) -> None:
        super().__init__()
        self.setObjectName("footer")
        self.setFixedHeight(px(ROW["footer"]))
        self.buttons = {key.name: KeyButton(key) for key in keys}
        self.saved = Label("", "small", "text3")
        line = row(*self.buttons.values(), None, self.saved, gap=4, margins=(16, 0, 24, 0))
        self.setLayout(line)
        self.setMinimumWidth(1)

    def show_current(self, name: str) -> None:
        """Mark the key whose part of the screen is on show."""
        for key, button in self.buttons.items():
            button.setCheckable(key == name)
            button.setChecked(key == name)
            button.update()

    def say(self, words: str) -> None:
        """What was done last, in a few words; a screen reader says it too."""
        self.saved.set_text(words)
        announce(self, words)
        self._fit()

    def note(self, words: str) -> None:
        """The time of the last saving, which is not worth saying aloud every second."""
        self.saved.set_text(words)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - px(44) - self.saved.sizeHint().width()
        shown = list(self.buttons.values())
        while shown and sum(button.width() + px(4) for button in shown) > room:
            shown.remove(max(shown, key=lambda button: button.key.leave_out))
        for button in self.buttons.values():
            button.setVisible(button in shown)
