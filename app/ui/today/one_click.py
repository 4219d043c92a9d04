"""A list of which one click opens a row, as Enter does."""

from typing import Any

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QMouseEvent

from app.ui.parts import RowDelegate, RowList


class OneClickList(RowList):
    """As high as its rows; `act(value, x)` says what a click at that place of a row does."""

    def __init__(self, name: str, delegate: RowDelegate, spoken: Any, key: Any) -> None:
        super().__init__(name, delegate, spoken, key)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._pressed = QModelIndex()
        self.fit_height()

    def act(self, value: Any, x: float) -> None:
        self.opened.emit(value)

    def arrange(self) -> None:
        """Rows changed their height with the width of the window."""
        self.doItemsLayout()
        self.fit_height()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = self.indexAt(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid() and index == self._pressed:
            self.act(self.values()[index.row()], event.position().x())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click has done it."""
