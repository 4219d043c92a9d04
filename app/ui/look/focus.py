"""The focus ring: two pixels outside the control that has the keyboard."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)  # fmt: skip

from app.ui.look.theme import px, theme
from app.ui.look.tokens import RADIUS

RINGED = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)


class FocusRing(QFocusFrame):
    """Follows the focus inside one window; lists frame their current row themselves.

    The stylesheet has no outline-offset, so the ring is a frame widget of its own.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.mask().isEmpty():
            self.clearMask()  # QFocusFrame masks its inside out, and the rounded corners with it
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("focus"), 2))
        radius = px(RADIUS["control"]) + 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def _follow(self, _: QWidget | None, widget: QWidget | None) -> None:
        mine = isinstance(widget, RINGED) and widget.window() is self._window
        self.setWidget(widget if mine else None)  # type: ignore[arg-type]  # None takes the ring away
        self.setVisible(mine)
