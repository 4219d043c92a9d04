"""The look: tokens, fonts, icons, stylesheet and the focus ring."""

from app.ui.look.icons import icon, pixmap
from app.ui.look.theme import SCALES, Theme, px, theme

__all__ = ["SCALES", "Theme", "icon", "pixmap", "px", "theme"]
