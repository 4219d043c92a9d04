"""A button's menu that is filled anew whenever what can be done has changed."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QMenu

from app.ui.failures import attempt
from app.ui.parts import Button


def fill_menu(button: Button, entries: Sequence[tuple[str, Callable[[], Any]]]) -> Button:
    """Give a button its menu in place of the one it had."""
    menu = QMenu(button)
    for words, do in entries:
        menu.addAction(words).triggered.connect(lambda _=False, do=do: attempt(button, do))
    former = button.menu()
    button.setMenu(menu)
    if former is not None:
        former.deleteLater()
    return button
