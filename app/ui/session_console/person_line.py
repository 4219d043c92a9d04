"""A line for a person: picked from the office's book, or the name as spoken."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.domain.text import fold
from app.services.choices import Choice, choices
from app.services.context import Context
from app.ui.record_picker import PickLine


class PersonLine(PickLine):
    """`named(who)` when somebody is chosen: a person's id, or the words where the book does not know them."""

    named = Signal(str)

    def __init__(self, context: Context, name: str, example: str) -> None:
        super().__init__("person", context)
        self.setAccessibleName(name)
        self.setPlaceholderText(example)
        self._who = ""
        self.picked.connect(self._take)
        self.textEdited.connect(lambda _: self._forget())

    def who(self) -> str:
        """A person's id, else the words typed."""
        return self.person_id() or self.text().strip()

    def person_id(self) -> str:
        """The id of the person chosen, or of the only one called so; "" for nobody the book knows."""
        if not self._who and (words := self.text().strip()):
            known = self.called(words)
            self._who = known.id if known else ""
        return self._who

    def called(self, words: str) -> Choice | None:
        """The only person of this name, with "Ông", "Bà" before it or without."""
        wanted = fold(words.strip())
        found = choices(self._context, self._kind, words)
        same = [one for one in found if wanted in (fold(one.name), fold(one.name).partition(" ")[2])]
        return same[0] if len(same) == 1 else None

    def show_person(self, who: str, name: str) -> None:
        self._who = who
        self.setText(name)
        self.setCursorPosition(0)

    def empty(self) -> None:
        self.show_person("", "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        popup = self.suggestions.popup()
        listed = popup is not None and popup.isVisible()
        if not listed and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.text().strip():
            self.named.emit(self.who())
        else:
            super().keyPressEvent(event)

    def _take(self, choice: Choice) -> None:
        self.show_person(choice.id, choice.name)
        self.named.emit(choice.id)

    def _forget(self) -> None:
        self._who = ""
