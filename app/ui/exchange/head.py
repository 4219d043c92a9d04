"""The line above an opened view: the way back, what it is about, and what can be done with it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QFrame, QWidget

from app.ui.parts import Label, card, column, icon_button, row
from app.ui.words import tr


class ViewHead:
    """`title` and `under` are set when the view is filled; `under` takes no room while it is empty."""

    def __init__(self, back: Callable[[], Any], *actions: QWidget) -> None:
        self.title, self.under = Label("", "strong", elide=True), Label("", "small", "text3", elide=True)
        self.under.hide()
        words = column(None, self.title, self.under, None, gap=0)
        way_back = icon_button("chevron-left", tr("Quay lại"), back, "Esc")
        self.sheet: QFrame = card(row(way_back, (words, 1), *actions, margins=(8, 7, 12, 7)))

    def show_words(self, title: str, under: str = "") -> None:
        self.title.set_text(title)
        self.under.set_text(under)
        self.under.setVisible(bool(under))
