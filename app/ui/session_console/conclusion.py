"""What the chair concluded on the item on show; folded away on a small screen until there is one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services import agenda
from app.services.context import Context
from app.ui.look import px
from app.ui.parts import Label, column, quiet
from app.ui.session_console.keeping import KeptText
from app.ui.session_console.room import Room
from app.ui.words import tr

HIGH = 900
"""Design pixels of window height from which the box stands open by itself."""


class Conclusion(QWidget):
    """`ask` is the button that unfolds it; the page gives it a place. `kept` after words reached the disk."""

    kept = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._asked = self._roomy = self._sealed = False
        self.text = KeptText(tr("Kết luận của chủ tọa"), lambda id, said: agenda.conclude(context, id, said))
        self.text.setFixedHeight(px(54))
        self.text.keeper.kept.connect(self.kept)
        self.ask = quiet(tr("Kết luận của chủ tọa"), self.take_focus)
        self.ask.setProperty("kind", "line")
        label = Label(tr("Kết luận của chủ tọa"), "label", "text2")
        label.setBuddy(self.text)
        self.setLayout(column(label, self.text, gap=4))

    def show_room(self, room: Room) -> None:
        item = room.shown
        if item is None:
            return
        if item.id != self.text.keeper.owner:
            self._asked = False
        self._sealed = room.sealed
        self.text.setReadOnly(room.sealed)
        self.text.show_text(item.id, item.conclusion)
        self._fold()

    def take_focus(self) -> None:
        """Unfold, with the keyboard in the box."""
        self._asked = True
        self._fold()
        self.text.setFocus()

    def flush(self) -> bool:
        return self.text.keeper.flush()

    def give_room(self, height: float) -> None:
        """The window is now so many design pixels high."""
        self._roomy = height >= HIGH
        self._fold()

    def _fold(self) -> None:
        used = bool(self.text.toPlainText().strip())
        shown = used or ((self._asked or self._roomy) and not self._sealed)
        self.setVisible(shown)
        self.ask.setVisible(not shown and not self._sealed)
