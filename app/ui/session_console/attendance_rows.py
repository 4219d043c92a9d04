"""The rows of the roll call: name, post or what became of the delegate, and the switch."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from app.services.attendance import Presence
from app.ui.look import px
from app.ui.parts import RowDelegate
from app.ui.parts.paint import paint_switch, paint_text
from app.ui.parts.rows import Index
from app.ui.session_console.room import short

SWITCH = 34
"""Design pixels of the switch at the end of a row."""
ROOM = SWITCH + 18


class PresenceDelegate(RowDelegate):
    """One delegate; away is said in words and by the switch, never by colour alone."""

    def __init__(self) -> None:
        super().__init__(46)

    def paint_row(self, painter: QPainter, rect: QRect, value: Presence, index: Index) -> None:
        left, wide = rect.left() + px(16), rect.width() - px(16 + ROOM + 8)
        paint_text(painter, QRect(left, rect.top() + px(3), wide, px(21)), value.name, weight=500)
        detail, tone = told(value)
        paint_text(painter, QRect(left, rect.top() + px(23), wide, px(19)), detail, tone, "small")
        paint_switch(painter, rect.right() - px(ROOM), rect.center().y() + 1, value.present)


def told(value: Presence) -> tuple[str, str]:
    """What stands under the name and its tone: post or group of who is there, else how they are away."""
    if value.kind == "present":
        return short(value.detail), "text3"
    if value.present:
        return value.words, "text2"
    return value.words, "text3" if value.kind == "unrecorded" else "amber"


def spoken(value: Presence) -> str:
    return ". ".join(filter(None, (value.name, value.detail, value.words)))
