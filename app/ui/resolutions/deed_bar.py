"""The button of the next thing to do, and a menu with the others."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.failures import attempt
from app.ui.parts import primary, quiet, row
from app.ui.resolutions.deeds import Deed, next_deed, other_deeds
from app.ui.resolutions.held import Held
from app.ui.words import tr

Do = Callable[[str], Any]
"""Does the deed of this code."""


class DeedBar(QWidget):
    """Shows what can be done now; `do(code)` does it, and its refusal reaches the page."""

    def __init__(self, do: Do) -> None:
        super().__init__()
        self._do, self._next = do, ""
        self.next = primary("", self._press)
        self.more = quiet(tr("Khác"), icon="chevron-down", tip=tr("Việc khác"))
        self.menu = QMenu(self.more)
        self.menu.setAccessibleName(tr("Việc khác"))
        self.more.setMenu(self.menu)
        self.setLayout(row(self.more, self.next, gap=4))

    def show_held(self, held: Held | None) -> None:
        deed = next_deed(held) if held else None
        self.next.setVisible(deed is not None)
        if deed:
            self._next = deed.code
            self.next.set_words(deed.words)
            self.next.set_icon(deed.icon)
        others = other_deeds(held) if held else []
        self.more.setVisible(bool(others))
        self.menu.clear()
        for other in others:
            self.menu.addAction(self._action(other))

    def _press(self) -> None:
        self._do(self._next)

    def _action(self, deed: Deed) -> QAction:
        action = QAction(deed.words, self.menu)
        action.triggered.connect(lambda: attempt(self, self._do, deed.code))
        return action
