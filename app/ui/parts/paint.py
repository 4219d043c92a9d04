"""Painting words, chips, ticks and switches inside rows, in the colours and sizes of the theme."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.ui.look import pixmap, px, theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter


def paint_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    tone: str = "text",
    role: str = "body",
    weight: int | None = None,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """One line of words, shortened with … when there is no room."""
    painter.setFont(theme.font(role, weight))
    painter.setPen(theme.colour(tone))
    line = " ".join(text.split())
    shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(align | Qt.TextFlag.TextSingleLine), shown)


def chip_width(painter: QPainter, text: str, padding: float = 10) -> int:
    painter.setFont(theme.font("caption"))
    return painter.fontMetrics().horizontalAdvance(text) + 2 * px(padding)


def paint_chip(
    painter: QPainter,
    left: float,
    middle: float,
    text: str,
    tone: str,
    padding: float = 10,
    height: float = 22,
) -> int:
    """A chip with its left edge and its vertical middle given; returns its width."""
    width, high = chip_width(painter, text, padding), px(height)
    rect = QRectF(left, middle - high / 2, width, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(f"{tone}_soft"))
    painter.drawRoundedRect(rect, high / 2, high / 2)
    painter.setPen(theme.colour(tone))
    painter.drawText(rect, CENTER, text)
    return width


def paint_tick_box(painter: QPainter, left: float, middle: float, ticked: bool) -> None:
    """A 16 pixel box, filled with a tick when ticked."""
    side = px(16)
    box = QRectF(left, middle - side / 2, side, side)
    painter.setPen(QPen(theme.colour("accent" if ticked else "line_strong"), 1.3))
    painter.setBrush(theme.colour("accent") if ticked else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, px(4), px(4))
    if ticked:
        painter.drawPixmap(QPointF(left + px(2), middle - px(6)), pixmap("check", "on_accent", 12))


def paint_switch(painter: QPainter, left: float, middle: float, on: bool, enabled: bool = True) -> None:
    """A 34 × 20 pixel switch; on is filled with the knob at the right, off is an outline."""
    width, height = px(34), px(20)
    tone = "accent" if on else "line_strong"
    body = QRectF(left, middle - height / 2, width, height)
    painter.setPen(QPen(theme.colour(tone if enabled else "line_mid"), 1.2))
    painter.setBrush(theme.colour("accent" if enabled else "line_mid") if on else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(body, height / 2, height / 2)
    knob, inset = height - px(6), px(3)
    x = body.right() - knob - inset if on else body.left() + inset
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("on_accent" if on else tone))
    painter.drawEllipse(QRectF(x, body.top() + inset, knob, knob))


def paint_number(painter: QPainter, middle: QPointF, text: str, state: str) -> None:
    """A number in a circle: "done" green, "now" filled teal, anything else an outline."""
    radius = px(11)
    circle = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    edge, ground, ink = {
        "done": ("green", "green_soft", "green"),
        "now": ("accent", "accent", "on_accent"),
    }.get(state, ("line_strong", "", "text2"))
    painter.setPen(QPen(theme.colour(edge), 1.3))
    painter.setBrush(theme.colour(ground) if ground else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
    paint_text(painter, circle.toRect(), text, ink, "caption", align=CENTER)
