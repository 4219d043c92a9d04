"""Widgets one after the other, going on to a new line where the room ends."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.look import px


class Flow(QWidget):
    """Lays out chips and pills like the words of a sentence; as high as its lines."""

    def __init__(self, gap: float = 6) -> None:
        super().__init__()
        self._gap = px(gap)
        self._shown: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show these in place of those shown before."""
        for old in self._shown:
            old.hide()
            old.deleteLater()
        self._shown = list(widgets)
        for widget in widgets:
            widget.setParent(self)
            widget.show()
        self.setVisible(bool(widgets))
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(px(120), self._arrange())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self._arrange())

    def _arrange(self) -> int:
        """Put every widget in its place; gives the height they take."""
        x = y = line = 0
        for widget in self._shown:
            size = widget.sizeHint().boundedTo(QSize(max(self.width(), 1), 10_000))
            if x and x + size.width() > self.width():
                x, y, line = 0, y + line + self._gap, 0
            widget.setGeometry(x, y, size.width(), size.height())
            x, line = x + size.width() + self._gap, max(line, size.height())
        return y + line
