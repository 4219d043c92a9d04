"""The place at the right of a list where one of several panels stands, the others waiting under it."""

from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from app.ui.parts import row


class Side(QWidget):
    """Shows the panel opened last; when it closes, the one before it comes back.

    A panel has a signal `shown(bool)` and the verbs save, save_typed, close_panel and escape.
    """

    def __init__(self, *panels: Any) -> None:
        super().__init__()
        self._panels = panels
        self._order: list[Any] = []
        self.setLayout(row(*panels, gap=0))
        for panel in panels:
            panel.shown.connect(lambda on, panel=panel: self._follow(panel, on))
        self.hide()

    def hasHeightForWidth(self) -> bool:
        """The panels scroll inside; their wrapped words must not make the page taller than the window."""
        return False

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def top(self) -> Any:
        return self._order[-1] if self._order else None

    def save_typed(self) -> bool:
        """Save what is being typed in any of the panels; False when one cannot."""
        return all(panel.save_typed() for panel in list(self._order))

    def save(self) -> None:
        """Ctrl+S: the panel on show."""
        if top := self.top():
            top.save()

    def close_others(self, kept: Any) -> None:
        for panel in [each for each in self._order if each is not kept]:
            panel.close_panel()

    def escape(self) -> bool:
        top = self.top()
        return top is not None and top.escape()

    def _follow(self, panel: Any, on: bool) -> None:
        self._order = [each for each in self._order if each is not panel] + ([panel] if on else [])
        for each in self._panels:
            each.setVisible(each is self.top())
        self.setVisible(bool(self._order))
