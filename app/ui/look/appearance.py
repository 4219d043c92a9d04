"""Putting the look on: fonts, style, palette, stylesheet; light, dark or as the system; three text sizes."""

from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from app.paths import resource
from app.ui.look.stylesheet import stylesheet
from app.ui.look.theme import SCALES, theme

SCHEMES: tuple[str, ...] = ("system", "light", "dark")
ROLE = QPalette.ColorRole
PALETTE = {
    ROLE.Window: "bg", ROLE.Base: "surface", ROLE.AlternateBase: "sunken", ROLE.Button: "surface",
    ROLE.WindowText: "text", ROLE.Text: "text", ROLE.ButtonText: "text", ROLE.PlaceholderText: "text3",
    ROLE.Highlight: "accent", ROLE.HighlightedText: "on_accent", ROLE.ToolTipBase: "toast",
    ROLE.ToolTipText: "on_toast", ROLE.Link: "accent_text", ROLE.LinkVisited: "accent_text", ROLE.Mid: "line",
    ROLE.Light: "surface", ROLE.Accent: "accent",
}  # fmt: skip


class Appearance(QObject):
    """The chosen scheme and scale; `changed` comes after a new look is on, when windows must be rebuilt.

    `cache` is a folder for the small pictures the stylesheet needs; nothing personal is written there.
    """

    changed = Signal()

    def __init__(self, app: QApplication, cache: Path, scheme: str = "system", scale: float = 1.0) -> None:
        super().__init__(app)
        self._app, self._cache = app, cache
        self.scheme, self.scale = scheme, scale
        cache.mkdir(parents=True, exist_ok=True)
        app.setStyleSheet("")  # one from another folder would look for its pictures in this one
        QDir.setSearchPaths("look", [str(cache)])
        register_fonts()
        app.setStyle(QStyleFactory.create("Fusion"))
        app.styleHints().colorSchemeChanged.connect(lambda _: self._system_changed())
        self._put_on()

    def set_scheme(self, scheme: str) -> None:
        """One of SCHEMES; "system" follows Windows."""
        self.scheme = scheme if scheme in SCHEMES else "system"
        self._renew()

    def set_scale(self, scale: float) -> None:
        self.scale = min(SCALES, key=lambda known: abs(known - scale))
        self._renew()

    def dark(self) -> bool:
        if self.scheme == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self.scheme == "dark"

    def _system_changed(self) -> None:
        if self.scheme == "system":
            self._renew()

    def _renew(self) -> None:
        if (self.dark(), self.scale) != (theme.dark, theme.scale):
            self._put_on()
            self.changed.emit()

    def _put_on(self) -> None:
        theme.set(dark=self.dark(), scale=self.scale)
        self._app.setFont(theme.font())
        self._app.setPalette(palette())
        self._app.setStyleSheet(stylesheet(self._cache))


def register_fonts() -> None:
    """Make the shipped fonts known to Qt; the same files go into the papers."""
    known = set(QFontDatabase.families())
    if "Noto Sans" in known and QFontDatabase.weight("Noto Sans", "SemiBold") > 0:
        return
    for file in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(file))


def palette() -> QPalette:
    """Popups and item views read the palette, not the stylesheet."""
    colours = QPalette()
    for role, token in PALETTE.items():
        colours.setColor(role, theme.colour(token))
    for role in (ROLE.WindowText, ROLE.Text, ROLE.ButtonText):
        colours.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("text3"))
    return colours
