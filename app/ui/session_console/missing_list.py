"""Why the session cannot close yet: every open thing, each with the way to it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QFrame

from app.services.closing import Missing
from app.ui.look import px
from app.ui.parts import Label, clear, column, hline, icon_button, picture, quiet, row, scroll
from app.ui.words import tr

ROW, MOST = 46, 4
"""Design pixels of a row, and how many are seen without scrolling."""


class MissingList(QFrame):
    """`go(missing)` leads to the place; it shrinks as things are done and leaves with the last of them."""

    def __init__(self, go: Callable[[Missing], Any]) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._go = go
        self._title = Label("", "h3", "amber", wrap=True)
        self._rows = column(gap=0)
        self.missing: list[Missing] = []
        close = icon_button("x", tr("Để sau"), self.hide)
        head = row(picture("triangle-alert", "amber", 20), (self._title, 1), close, gap=10)
        inner = column((self._rows, 0), None, gap=0, margins=(0, 0, 0, 0))
        self._body = scroll(inner)
        self.setLayout(column(head, hline(), self._body, gap=8, margins=(16, 10, 12, 10)))
        self.hide()

    def show_missing(self, missing: Sequence[Missing]) -> None:
        """Show these; nothing missing takes the list away."""
        self.missing = list(missing)
        self._title.set_text(tr("Chưa bế mạc được, còn {n} việc", n=len(missing)))
        clear(self._rows)
        for one in missing:
            go = quiet(tr("Đi tới"), partial(self._go, one), icon="arrow-right")
            go.setAccessibleName(tr("Đi tới: {what}", what=one.sentence))
            self._rows.addLayout(row((Label(one.sentence, wrap=True), 1), go, gap=8, margins=(0, 2, 4, 2)))
        self._body.setFixedHeight(px(ROW) * min(len(missing), MOST))
        self.setVisible(bool(missing))
