"""Resolutions as rows: number or draft, what about, state, and the day it was adopted."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from app.domain.records.resolution import STATES, Resolution
from app.ui.look import px
from app.ui.parts import RowDelegate
from app.ui.parts.paint import chip_width, paint_chip, paint_text
from app.ui.parts.rows import Index
from app.ui.words import tr

TONES = {
    "draft": "grey",
    "verified": "blue",
    "adopted": "amber",
    "rejected": "red",
    "signed": "amber",
    "issued": "green",
    "expired": "grey",
}


class ResolutionDelegate(RowDelegate):
    """Two lines: what about, then number, day and state."""

    def __init__(self) -> None:
        super().__init__(62, keep=True)

    def paint_row(self, painter: QPainter, rect: QRect, value: Resolution, index: Index) -> None:
        left, right, top = rect.left() + px(16), rect.right() - px(12), rect.top() + px(8)
        title = value.title[:1].upper() + value.title[1:]
        paint_text(painter, QRect(left, top, right - left, px(22)), title, weight=500)
        state = tr(STATES[value.state])
        wide = chip_width(painter, state)
        paint_chip(painter, right - wide, top + px(35), state, TONES[value.state])
        second = QRect(left, top + px(24), right - wide - px(8) - left, px(20))
        paint_text(painter, second, number_words(value), "text2", "small")


def number_words(value: Resolution) -> str:
    """ "05/NQ-HĐND · thông qua 23/10/2026", or that it is a draft."""
    day = tr("thông qua {day}", day=f"{value.adopted_on:%d/%m/%Y}") if value.adopted_on else ""
    return " · ".join(filter(None, (value.number or tr("Chưa có số"), day)))


def spoken_resolution(value: Resolution) -> str:
    return f"{value.title}, {number_words(value)}, {tr(STATES[value.state])}"
