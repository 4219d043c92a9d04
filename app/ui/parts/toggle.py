"""A switch: on or off, painted, with its words beside it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox

from app.ui.look import px
from app.ui.parts.paint import paint_switch, paint_text


class Toggle(QCheckBox):
    """A check box that looks like a switch; screen readers and the space bar know it as a check box."""

    def __init__(self, words: str, on: bool = False) -> None:
        super().__init__(words)
        self.setChecked(on)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(px(34 + 10 + 4) + words, px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(34 + 10 + 40), px(28))

    def hitButton(self, position: object) -> bool:
        return self.isEnabled()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_switch(painter, 1, self.height() / 2, self.isChecked(), self.isEnabled())
        words = QRect(px(44), 0, self.width() - px(44), self.height())
        paint_text(painter, words, self.text(), "text" if self.isEnabled() else "text3")
        painter.end()
