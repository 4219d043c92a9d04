"""The focus ring: two pixels outside the control that has the keyboard."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from app.ui.look.theme import px, theme
from app.ui.look.tokens import RADIUS

RINGED = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)
OUTSIDE = 2
MOVES = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange}


class FocusRing(QWidget):
    """Follows the focus inside one window; lists frame their current row themselves.

    The stylesheet has no outline-offset, and QFocusFrame is cut off by the parent of the control: this ring
    stands in the window, or in the viewport of the area that scrolls, where nothing takes its sides away.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._widget: QWidget | None = None
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def widget(self) -> QWidget | None:
        """The control it stands round, None when it stands nowhere."""
        return self._widget

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("focus"), 2))
        radius = px(RADIUS["control"]) + 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in MOVES:
            self._stand()
        return False

    def _follow(self, _: QWidget | None, widget: QWidget | None) -> None:
        if not isValid(self._window):  # it is being taken down, and this ring with it
            return
        mine = isinstance(widget, RINGED) and widget.window() is self._window
        self._leave()
        if mine and widget is not None:
            if QApplication.mouseButtons() == Qt.MouseButton.NoButton:  # a press must not move what it hits
                _bring_into_view(widget)
            self._take(widget)

    def _take(self, widget: QWidget) -> None:
        self._widget = widget
        ground = _ground(widget)
        step: QWidget | None = widget
        while step is not None and step is not ground:
            step.installEventFilter(self)
            self._watched.append(step)
            step = step.parentWidget()
        self.setParent(ground)
        self._stand()

    def _leave(self) -> None:
        for widget in self._watched:
            if isValid(widget):  # its window may be gone already
                widget.removeEventFilter(self)
        self._widget, self._watched = None, []
        self.hide()
        self.setParent(self._window)

    def _stand(self) -> None:
        widget, ground = self._widget, self.parentWidget()
        if widget is None or ground is None or not widget.isVisibleTo(ground):
            self.hide()
            return
        corner = widget.mapTo(ground, QPoint(0, 0))
        self.setGeometry(QRect(corner, widget.size()).adjusted(-OUTSIDE, -OUTSIDE, OUTSIDE, OUTSIDE))
        self.show()
        self.raise_()


def _bring_into_view(widget: QWidget) -> None:
    """Scroll to the whole control and its ring; Qt does it by half, and not when Tab comes from elsewhere."""
    step = widget.parentWidget()
    while step is not None:
        inner = step.widget() if isinstance(step, QScrollArea) else None
        if isinstance(step, QScrollArea) and inner is not None:
            place = QRect(widget.mapTo(inner, QPoint(0, 0)), widget.size())
            place.adjust(-OUTSIDE, -OUTSIDE, OUTSIDE, OUTSIDE)
            for bar, first, last, room in (
                (step.verticalScrollBar(), place.top(), place.bottom(), step.viewport().height()),
                (step.horizontalScrollBar(), place.left(), place.right(), step.viewport().width()),
            ):
                bar.setValue(min(max(bar.value(), last + 1 - room), first))
        step = step.parentWidget()


def _ground(widget: QWidget) -> QWidget:
    """What the ring stands in: the viewport of the scrolling area the control lies in, else the window."""
    step = widget.parentWidget()
    while step is not None and not step.isWindow():
        area = step.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is step:
            return step
        step = area
    return widget.window()
