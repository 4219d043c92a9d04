"""Icons drawn from the SVG files in the colour of a token, sharp at every scale."""

import re
from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.paths import resource
from app.ui.look.theme import px, theme

STROKE = 1.75
DENSITY = 2.0


@cache
def drawing(name: str) -> str:
    return resource(f"icons/{name}.svg").read_text(encoding="utf-8")


def svg(name: str, colour: str, stroke: float = STROKE) -> str:
    """The SVG text of an icon in one colour."""
    coloured = drawing(name).replace("currentColor", colour)
    return re.sub(r'stroke-width="[\d.]+"', f'stroke-width="{stroke}"', coloured)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, pixels: int) -> QPixmap:
    picture = QPixmap(round(pixels * DENSITY), round(pixels * DENSITY))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer = QSvgRenderer(QByteArray(svg(name, colour).encode()))
    renderer.render(painter, QRectF(picture.rect()))
    painter.end()
    picture.setDevicePixelRatio(DENSITY)
    return picture


def pixmap(name: str, token: str = "text2", size: int = 18) -> QPixmap:
    """The icon as a picture of `size` design pixels; cached, because delegates ask on every paint."""
    return QPixmap(_drawn(name, theme.colours[token], px(size)))


def icon(name: str, token: str = "text2", size: int = 18, gap: int = 0) -> QIcon:
    """The icon for a button; `gap` adds empty room on its right, which QPushButton cannot be styled to do.

    A button that is disabled shows it in the tone of its words.
    """
    made = QIcon(_padded(name, token, size, gap))
    made.addPixmap(_padded(name, "text3", size, gap), QIcon.Mode.Disabled)
    return made


def _padded(name: str, token: str, size: int, gap: int) -> QPixmap:
    picture = pixmap(name, token, size)
    if not gap:
        return picture
    padded = QPixmap(round(px(size + gap) * DENSITY), picture.height())
    padded.fill(Qt.GlobalColor.transparent)
    padded.setDevicePixelRatio(DENSITY)
    painter = QPainter(padded)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return padded


def write_image(folder: Path, name: str, token: str) -> str:
    """Write the coloured icon once into a cache folder; returns its name: a stylesheet takes files only."""
    colour = theme.colours[token]
    file = folder / f"{name}-{colour[1:]}.svg"
    if not file.exists():
        file.write_text(svg(name, colour, 2), encoding="utf-8")
    return file.name
