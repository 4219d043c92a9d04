"""The current theme: which colours, which scale, and how a design pixel becomes a screen pixel."""

from PySide6.QtGui import QColor, QFont

from app.ui.look.tokens import COMPACT_BELOW, DARK, LIGHT, TYPE, UI_FONT

SCALES: tuple[float, ...] = (1.0, 1.25, 1.5)


class Theme:
    """The tokens in force; widgets read them while they are built or painted."""

    def __init__(self) -> None:
        self.dark = False
        self.scale = 1.0
        self.compact = False
        self.colours: dict[str, str] = LIGHT

    def set(self, *, dark: bool, scale: float) -> None:
        self.dark, self.scale = dark, scale
        self.colours = DARK if dark else LIGHT

    def fits(self, width: int) -> None:
        """Remember whether a window of this width must use the compact arrangement."""
        self.compact = width / self.scale < COMPACT_BELOW

    def px(self, design: float) -> int:
        return max(1, round(design * self.scale)) if design else 0

    def colour(self, token: str) -> QColor:
        return QColor(self.colours[token])

    def font(self, role: str = "body", weight: int | None = None) -> QFont:
        size, usual = TYPE[role]
        font = QFont(UI_FONT)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight or usual))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


theme = Theme()
"""One theme per process: Qt asks delegates to paint without handing them a context."""


def px(design: float) -> int:
    """Screen pixels for so many design pixels, at the scale in force."""
    return theme.px(design)
