"""A line that takes a record of the book or plain words, as a thôn that nobody entered yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.domain.text import fold
from app.services.choices import Choice, choices
from app.services.context import Context
from app.ui.record_picker import PickLine


class NamedLine(PickLine):
    """`who()` is an id and words, one of them empty; `edited` from a person's hand, `done` on Enter."""

    edited = Signal()
    done = Signal()

    def __init__(self, kind: str, context: Context, name: str, example: str = "") -> None:
        super().__init__(kind, context)
        self.setAccessibleName(name)
        self.setPlaceholderText(example or name)
        self._id = ""
        self.picked.connect(self._take)
        self.textEdited.connect(lambda _: self._forget())

    def who(self) -> tuple[str, str]:
        """(id, "") of the record chosen or the only one called so, else ("", the words)."""
        words = self.text().strip()
        if not words:
            return "", ""
        if not self._id and (known := self.called(words)):
            self._id = known.id
        return (self._id, "") if self._id else ("", words)

    def called(self, words: str) -> Choice | None:
        """The only one of this name; a person with "Ông", "Bà" before it or without."""
        wanted = fold(words.strip())
        found = choices(self._context, self._kind, words)
        same = [one for one in found if wanted in (fold(one.name), fold(one.name).partition(" ")[2])]
        return same[0] if len(same) == 1 else None

    def show_one(self, id: str, words: str) -> None:
        self._id = id
        self.setText(words)
        self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self.suggestions.popup()
        listed = popup is not None and popup.isVisible()
        if not listed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.done.emit()
        else:
            super().keyPressEvent(event)

    def _take(self, choice: Choice) -> None:
        self.show_one(choice.id, choice.name)
        self.edited.emit()
        self.done.emit()

    def _forget(self) -> None:
        self._id = ""
        self.edited.emit()
