"""Buttons: primary (one per area), secondary, quiet, danger, icon-only; each has a name and a tip."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton

from app.ui.failures import attempt
from app.ui.look import icon, px

ROUTED = frozenset(f"Ctrl+{letter}" for letter in "NESPFZK") | {"F1", "Esc"}
"""Keys the window gives to the page: a button shows them in its tip but does not listen, or they clash."""
ICON_TONE = {"primary": "on_accent", "quiet": "accent_text", "danger": "red"}


class Button(QPushButton):
    """A button of one kind; `on` runs when it is pressed, and a refusal it raises becomes the quiet bar."""

    def __init__(
        self, words: str, kind: str, on: Callable[[], Any] | None, picture: str, key: str, tip: str
    ) -> None:
        super().__init__("" if kind == "icon" else words)
        self.setProperty("kind", kind)
        self.setAccessibleName(words)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if picture:
            self.set_icon(picture)
        if key not in ROUTED:
            self.setShortcut(QKeySequence(key))
        self._key = key
        self._say_tip(tip or words)
        if on:
            self.clicked.connect(lambda: attempt(self, on))

    def set_icon(self, picture: str) -> None:
        """Show another icon, in the colour that goes with the kind of button."""
        kind = self.property("kind")
        wide = kind != "icon"
        self.setIcon(icon(picture, ICON_TONE.get(kind, "text2"), 18, 4 if wide else 0))
        self.setIconSize(QSize(px(22 if wide else 18), px(18)))

    def set_words(self, words: str) -> None:
        self.setText(words if self.property("kind") != "icon" else "")
        self.setAccessibleName(words)
        self._say_tip(words)

    def set_enabled(self, enabled: bool, why_not: str = "") -> None:
        """Disable only with a reason; it becomes the tip and must also stand beside the button."""
        self.setEnabled(enabled)
        self._say_tip(self.accessibleName() if enabled else why_not)

    def _say_tip(self, tip: str) -> None:
        self.setToolTip(f"{tip}  ({self._key})" if self._key else tip)


def primary(
    words: str, on: Callable[[], Any] | None = None, icon: str = "", key: str = "", tip: str = ""
) -> Button:
    """The one thing to do in this area."""
    return Button(words, "primary", on, icon, key, tip)


def secondary(
    words: str, on: Callable[[], Any] | None = None, icon: str = "", key: str = "", tip: str = ""
) -> Button:
    """Another thing to do."""
    return Button(words, "secondary", on, icon, key, tip)


def quiet(
    words: str, on: Callable[[], Any] | None = None, icon: str = "", key: str = "", tip: str = ""
) -> Button:
    """A thing done seldom, in accent text without a border."""
    return Button(words, "quiet", on, icon, key, tip)


def danger(
    words: str, on: Callable[[], Any] | None = None, icon: str = "", key: str = "", tip: str = ""
) -> Button:
    """An irreversible thing; it still asks through dialogs.confirm."""
    return Button(words, "danger", on, icon, key, tip)


def icon_button(
    icon: str, words: str, on: Callable[[], Any] | None = None, key: str = "", tip: str = ""
) -> Button:
    """A button with an icon only; the words are its tip and its accessible name."""
    return Button(words, "icon", on, icon, key, tip)


def menu_button(button: Button, *entries: tuple[str, Callable[[], Any]] | None) -> Button:
    """Give a button a menu of (words, what to do); None draws a line."""
    menu = QMenu(button)
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        else:
            words, on = entry
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, on=on: attempt(button, on))
            menu.addAction(action)
    button.setMenu(menu)
    return button
