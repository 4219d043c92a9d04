"""The words of one part of the minutes: as composed, or as the clerk wrote them; saved as they are typed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from app.services.minutes import COMPOSED, Part
from app.ui.parts import FieldBox, Label, column, quiet, row, scroll
from app.ui.session_console.keeping import KeptText
from app.ui.words import tr

Keep = Callable[[str, str, str, bool], Any]
"""(id of the minutes, key of the part, words, whether they are added after the composed ones)."""


class PartText(KeptText):
    """Words that save themselves and tell when the keyboard left them."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


class PartEditor(QWidget):
    """`kept` after each time words reached the disk; `reset` and `compared` ask the page for that verb."""

    kept = Signal()
    reset = Signal()
    compared = Signal()

    def __init__(self, keep: Keep) -> None:
        super().__init__()
        self.part: Part | None = None
        self._minutes = ""
        self.title = Label("", "h3", wrap=True)
        self.text = PartText(
            tr("Lời của phần này"), lambda owner, words: keep(*_told(owner), words, False), 6
        )
        self.more = PartText(
            tr("Ghi thêm sau phần này"), lambda owner, words: keep(*_told(owner), words, True), 2
        )
        self.box = FieldBox(tr("Lời của phần này"), self.text)
        self.more_box = FieldBox(tr("Ghi thêm sau phần này"), self.more)
        self.reset_button = quiet(tr("Về lời tự ghép"), self.reset.emit, "rotate-ccw")
        self.compare_button = quiet(tr("So chữ"), self.compared.emit, tip=tr("So với lời tự ghép"))
        self.more_button = quiet(tr("Ghi thêm"), self._open_more, "plus")
        buttons = row(self.more_button, None, self.compare_button, self.reset_button, gap=4)
        words = scroll(column((self.box, 1), self.more_box, gap=8, margins=(16, 0, 16, 3)))
        head = column(self.title, margins=(16, 12, 16, 8))
        foot = column(buttons, margins=(6, 4, 16, 6))
        self.setLayout(column(head, (words, 1), foot, gap=0))
        self.setFocusProxy(self.text)
        for area in (self.text, self.more):
            area.keeper.kept.connect(self.kept)
            area.left.connect(self._show_kept)

    def show_part(self, minutes_id: str, number: int, part: Part) -> None:
        """Show a part; what is being typed in the one on show stays."""
        other = (minutes_id, part.key) != (self._minutes, self.part.key if self.part else "")
        self._minutes, self.part = minutes_id, part
        self.title.set_text(tr("Phần {n}. {title}", n=number, title=part.title))
        self._show_kept()
        self.box.set_hint(self._hint(part))
        if other:
            self.more_box.setVisible(bool(part.added_text))
        changed = part.state != COMPOSED
        self.reset_button.setVisible(changed)
        self.compare_button.setVisible(bool(part.own_text))
        self.more_button.setVisible(self.more_box.isHidden())

    def flush(self) -> bool:
        """Save what is typed; False when that was refused."""
        return self.text.keeper.flush() and self.more.keeper.flush()

    def let_go(self) -> None:
        """The next words shown replace those on show even while the keyboard is in them."""
        for area in (self.text, self.more):
            area.keeper.own("", area.toPlainText())

    def _show_kept(self) -> None:
        if self.part is None:
            return
        owner = f"{self._minutes} {self.part.key}"
        self.text.show_text(owner, self.part.own_text or self.part.composed_text)
        self.more.show_text(f"{owner}", self.part.added_text)

    def _open_more(self) -> None:
        self.more_box.show()
        self.more_button.hide()
        self.more.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hint(self, part: Part) -> str:
        if part.own_text:
            return tr("Lời thư ký, in thay cho lời tự ghép.")
        return tr("Ghép từ những gì đã ghi. Sửa ở đây thì lời thư ký thay cho lời ghép.")


def _told(owner: str) -> tuple[str, str]:
    """The minutes and the part that words typed under this name belong to."""
    minutes, key = owner.split(" ", 1)
    return minutes, key
