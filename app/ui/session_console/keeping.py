"""Text that saves itself: at most a second after a keystroke, on leaving the field, and whenever asked."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QTextCursor
from PySide6.QtWidgets import QLineEdit, QWidget

from app.ui.failures import attempt
from app.ui.parts import TextArea

SOON = 800
"""Milliseconds from the first unsaved keystroke; not begun anew by the next one, so typing on saves too."""

Keep = Callable[[str, str], Any]
"""(id of what the text belongs to, the text); answers False when there is nothing to keep yet."""


class Keeper(QObject):
    """Saves the text of one editor for its owner; `kept` after each time something reached the disk.

    Text that was typed always belongs to the owner shown when it was typed, whatever is shown afterwards.
    """

    kept = Signal()

    def __init__(self, editor: QWidget, read: Callable[[], str], keep: Keep) -> None:
        super().__init__(editor)
        self.owner = ""
        self._editor, self._read, self._keep = editor, read, keep
        self._saved = ""
        self._timer = QTimer(self, singleShot=True, interval=SOON)
        self._timer.timeout.connect(self.flush)

    def own(self, owner: str, text: str) -> None:
        """The editor now shows the text of this owner, as it is saved."""
        self.owner, self._saved = owner, text
        self._timer.stop()

    def let_go(self) -> None:
        """What stands in the editor belongs to nobody any more: the record was dropped."""
        self.own("", "")

    def dirty(self) -> bool:
        return bool(self.owner) and self._read() != self._saved

    def typed(self) -> None:
        if self.dirty() and not self._timer.isActive():
            self._timer.start()

    def flush(self) -> bool:
        """Save now what is not saved yet; False when it was refused and still stands only on the screen."""
        self._timer.stop()
        if not self.dirty():
            return True
        text = self._read()
        answers: list[Any] = []
        if not attempt(self._editor, lambda: answers.append(self._keep(self.owner, text))):
            return False
        if answers != [False]:
            self._saved = text
            self.kept.emit()
        return True


class KeptText(TextArea):
    """Several lines that save themselves."""

    def __init__(self, name: str, keep: Keep, lines: int = 4) -> None:
        super().__init__(lines=lines)
        self.setAccessibleName(name)
        self.keeper = Keeper(self, self.toPlainText, keep)
        self.textChanged.connect(self.keeper.typed)

    def show_text(self, owner: str, text: str) -> None:
        """Show the owner's text; what is being typed for the same owner stays."""
        if owner == self.keeper.owner and (self.hasFocus() or self.keeper.dirty()):
            return
        self.keeper.flush()
        if owner != self.keeper.owner or text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.moveCursor(QTextCursor.MoveOperation.End)
            self.blockSignals(False)
        self.keeper.own(owner, text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keeper.flush()


class KeptLine(QLineEdit):
    """One line that saves itself."""

    def __init__(self, name: str, keep: Keep, example: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(example)
        self.keeper = Keeper(self, self.text, keep)
        self.textChanged.connect(lambda _: self.keeper.typed())

    def show_text(self, owner: str, text: str) -> None:
        """Show the owner's text; what is being typed for the same owner stays."""
        if owner == self.keeper.owner and (self.hasFocus() or self.keeper.dirty()):
            return
        self.keeper.flush()
        if text != self.text():
            self.blockSignals(True)
            self.setText(text)
            self.setCursorPosition(0)
            self.blockSignals(False)
        self.keeper.own(owner, text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keeper.flush()
