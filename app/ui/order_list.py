"""A list whose rows the person puts in order: Alt+↑ and Alt+↓, or by dragging; F2 edits one."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication

from app.ui.look import theme
from app.ui.parts import RowDelegate, RowList


class OrderList(RowList):
    """`moved(value, row)`: the person wants this value to stand at this row, the first being 0."""

    moved = Signal(object, int)

    def __init__(
        self, name: str, delegate: RowDelegate, spoken: Callable[[Any], str], key: Callable[[Any], Any]
    ) -> None:
        super().__init__(name, delegate, spoken, key)
        self._pressed: QPoint | None = None
        self._gap = -1

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            wanted = self.currentIndex().row() + step
            if self.value() is not None and 0 <= wanted < len(self.values()):
                self.moved.emit(self.value(), wanted)
            return
        if event.key() == Qt.Key.Key_F2 and self.value() is not None:
            self.opened.emit(self.value())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        on_row = self.indexAt(event.position().toPoint()).isValid()
        self._pressed = event.position().toPoint() if on_row else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        here = event.position().toPoint()
        if self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = abs(here.y() - self._pressed.y()) >= QApplication.startDragDistance()
            if far or self._gap >= 0:
                self._show_gap(self._gap_at(here))
            return  # the selection does not follow a row that is being dragged
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gap, row = self._gap, self.currentIndex().row()
        self._pressed = None
        self._show_gap(-1)
        super().mouseReleaseEvent(event)
        wanted = gap - 1 if gap > row else gap
        if gap >= 0 and wanted != row:
            self.moved.emit(self.value(), wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap < 0:
            return
        rows = len(self.values())
        edge = self.visualRect(self.model().index(min(self._gap, rows - 1), 0))
        y = edge.top() if self._gap < rows else edge.bottom() - 1
        painter = QPainter(self.viewport())
        painter.fillRect(QRect(0, y, self.viewport().width(), 2), theme.colour("accent"))
        painter.end()

    def _gap_at(self, here: QPoint) -> int:
        """The row before which a dropped row would stand."""
        index = self.indexAt(QPoint(4, here.y()))
        if not index.isValid():
            return 0 if here.y() < 0 else len(self.values())
        return index.row() + (here.y() > self.visualRect(index).center().y())

    def _show_gap(self, gap: int) -> None:
        self._gap = gap
        self.viewport().update()
