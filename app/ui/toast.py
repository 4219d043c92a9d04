"""How the window speaks: a toast when something was done, a quiet bar when something was refused."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QPushButton, QWidget

from app.ui.look import px
from app.ui.parts import Label, icon_button, picture, row
from app.ui.words import tr

STAYS = 8000
LOOKS = 200
"""Milliseconds between two looks at what lies under the toast: buttons may come while it stands there."""


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say it without moving the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


class Toast(QFrame):
    """One sentence at the bottom left for 8 seconds, longer while hovered or focused; Ctrl+Z undoes.

    It never stands over a button of the page, but moves up until none is under it.
    """

    undone = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("toast")
        self._words = Label()
        self._button = QPushButton(tr("Hoàn tác"))
        self._button.setAccessibleName(tr("Hoàn tác"))
        self._button.setToolTip(tr("Hoàn tác") + "  (Ctrl+Z)")
        self._button.clicked.connect(self.take_back)
        self._button.installEventFilter(self)
        self._undo: Callable[[], Any] | None = None
        self._corner = (0, 0)
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self.hide)
        self._look = QTimer(self, interval=LOOKS)
        self._look.timeout.connect(self._stand)
        self.setLayout(row(self._words, self._button, gap=16, margins=(16, 6, 8, 6)))
        self.hide()

    def say(self, sentence: str, undo: Callable[[], Any] | None = None) -> None:
        """Show a sentence in place of the one before."""
        self._undo = undo
        self._words.set_text(sentence)
        self._words.setMinimumHeight(px(28))
        self._button.setVisible(undo is not None)
        self.adjustSize()
        self.stand_at(*self._corner)
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, sentence)

    def showEvent(self, event: QShowEvent) -> None:
        self._look.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._look.stop()

    def sentence(self) -> str:
        return self._words.text() if self.isVisible() else ""

    def can_undo(self) -> bool:
        return self.isVisible() and self._undo is not None

    def take_back(self) -> None:
        """Undo what the toast told of."""
        undo, self._undo = self._undo, None
        self.hide()
        if undo:
            undo()
            self.undone.emit()

    def stand_at(self, left: int, bottom: int) -> None:
        self._corner = (left, bottom)
        self._stand()

    def _stand(self) -> None:
        left, bottom = self._corner
        place = QRect(left, bottom - self.height(), self.width(), self.height())
        buttons = self._buttons()
        while under := [rect for rect in buttons if rect.intersects(place)]:
            place.moveBottom(min(rect.top() for rect in under) - px(8))
        self.move(place.topLeft() if place.top() > 0 else QPoint(left, bottom - self.height()))

    def _buttons(self) -> list[QRect]:
        """Where in the window the buttons are that can be seen."""
        window = self.window()
        found = (each for each in window.findChildren(QAbstractButton) if each.isVisible())
        mine = (each for each in found if not self.isAncestorOf(each) and each.window() is window)
        seen = ((each, each.visibleRegion().boundingRect()) for each in mine)
        return [QRect(each.mapTo(window, rect.topLeft()), rect.size()) for each, rect in seen if rect]

    def enterEvent(self, event: QEvent) -> None:
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._timer.start()
        return False


class ProblemBar(QFrame):
    """Says what was refused and what to do next; stays until closed, Esc, a success or another page."""

    def __init__(self) -> None:
        super().__init__()
        self._words = Label("", "body", "red", wrap=True)
        self._close = icon_button("x", tr("Đóng thông báo"), self.hide)
        bar = QFrame()
        bar.setProperty("notice", "red")
        bar.setLayout(
            row(
                picture("triangle-alert", "red"), (self._words, 1), self._close, gap=10, margins=(12, 4, 6, 4)
            )
        )
        self.setLayout(row(bar, margins=(24, 12, 24, 0)))
        self.hide()

    def tell(self, sentence: str) -> None:
        self._words.set_text(sentence)
        self.show()
        announce(self, sentence)

    def sentence(self) -> str:
        return self._words.text() if self.isVisible() else ""
