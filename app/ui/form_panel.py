"""A panel with a form for one verb: its fields, the button that does it, and the way out."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Invalid
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import Label, column, icon_button, panel, primary, row, secondary
from app.ui.record_panel import WIDTH
from app.ui.words import tr


class FormPanel(QWidget):
    """`verb` is the words of the button, `do()` the service call; it may raise Invalid or Refused.

    `problems(by field)` shows what is wrong; `changed()` tells whether something was typed; `done` carries
    what `do` gave, once the panel is closed.
    """

    shown = Signal(bool)
    left = Signal()
    done = Signal(object)

    def __init__(
        self,
        desk: Desk,
        caption: str,
        verb: str,
        body: QWidget,
        do: Callable[[], Any],
        problems: Callable[[Mapping[str, str]], Any],
        changed: Callable[[], bool],
    ) -> None:
        super().__init__()
        self.desk, self._do, self._problems, self._changed = desk, do, problems, changed
        self._open = False
        self.title = Label("", "h2", wrap=True)
        close = icon_button("x", tr("Đóng"), self.close_panel)
        head = column(
            row((Label(caption, "small", "text3", elide=True), 1), close),
            self.title,
            gap=0,
            margins=(16, 8, 10, 8),
        )
        foot = row(
            primary(verb, self.save, "check", "Ctrl+S"),
            secondary(tr("Không lưu"), self.close_panel),
            None,
            margins=(16, 12, 16, 12),
        )
        frame = panel(head, column(body, None, gap=0, margins=(16, 4, 16, 12)), foot)
        self.setLayout(column((frame, 1), gap=0))
        self.setFixedWidth(px(WIDTH))

    def open_panel(self, title: str) -> None:
        self.title.set_text(title)
        self._problems({})
        self._open = True
        self.shown.emit(True)

    def save(self) -> bool:
        """Do it; False, with the problems under their fields, when that is not possible."""
        if not self._open:
            return True
        try:
            answer = self._do()
        except Invalid as invalid:
            self._problems(invalid.problems)
            return False
        self.close_panel()
        self.done.emit(answer)
        return True

    def save_typed(self) -> bool:
        """Before something else is shown: do it when something was typed, else leave."""
        if self._open and self._changed():
            return self.save()
        self.close_panel()
        return True

    def escape(self) -> bool:
        if not self._open:
            return False
        self.close_panel()
        return True

    def close_panel(self) -> None:
        if self._open:
            self._open = False
            self.shown.emit(False)
            self.left.emit()
