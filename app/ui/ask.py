"""The face of a question: a title that names the thing, a sentence, maybe a field, verbs on the buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from app.ui.look import px
from app.ui.look.focus import FocusRing
from app.ui.parts import Button, Label, column, danger, primary, row, secondary
from app.ui.words import tr

WIDTH = 460
KINDS = {"primary": primary, "danger": danger, "secondary": secondary}


class Ask(QDialog):
    """Answers True when the verb was pressed; Esc and the way out answer False."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        text: str = "",
        body: QWidget | None = None,
        *,
        leave: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Nghị Sự"))
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        head = Label(title, "h2", wrap=True)
        words = [Label(text, "body", "text2", wrap=True)] if text else []
        bodies = [body] if body else []
        self.buttons = row(None)
        self.leave = secondary(leave or tr("Hủy"), self.reject)
        self.buttons.addWidget(self.leave)
        self.setLayout(column(head, *words, *bodies, 8, self.buttons, gap=12, margins=(24, 20, 24, 20)))
        self.setMinimumWidth(px(WIDTH))
        FocusRing(self)
        (body or self.leave).setFocus(Qt.FocusReason.OtherFocusReason)

    def add(self, verb: str, kind: str = "primary") -> Button:
        """A button that says yes, at the right end."""
        button = KINDS[kind](verb, self.accept)
        button.setDefault(kind == "primary")
        self.buttons.addWidget(button)
        return button

    def yes(self) -> bool:
        """Show it and wait."""
        answer = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()  # at the next turn of the event loop: what was typed can still be read
        return answer
