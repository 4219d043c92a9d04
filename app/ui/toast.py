"""How the window speaks: a toast when something was done, a quiet bar when something was refused."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from app.ui.look import px
from app.ui.parts import Label, icon_button, picture, row
from app.ui.words import tr

STAYS = 8000


def announce(widget: QWidget, sentence: str) -> None:
    """Have a screen reader say it without moving the focus."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


class Toast(QFrame):
    """One sentence at the bottom left for 8 seconds, longer while hovered or focused; Ctrl+Z undoes."""

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
        self.move(left, bottom - self.height())

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
