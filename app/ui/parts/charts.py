"""Painted figures: the bar of a vote, progress, a line of events; each says in words what it shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QWidget

from app.ui.look import px, theme
from app.ui.parts.paint import CENTER, RIGHT, paint_text
from app.ui.words import tr


class VoteBar(QWidget):
    """Counts over the full denominator with a tick at the number needed; the rest is "vắng" or not counted.

    `sentence` must say the same in words; it is the accessible name.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(px(38))
        self._parts: Sequence[tuple[int, str]] = ()
        self._total, self._need, self._rest = 0, 0, ""

    def show_counts(
        self, parts: Sequence[tuple[int, str]], total: int, need: int, rest: str, sentence: str
    ) -> None:
        """`parts` are (count, token) in order, e.g. viz1 viz2 viz3; `rest` labels what is left of `total`."""
        self._parts, self._total, self._need, self._rest = parts, total, need, rest
        self.setAccessibleName(sentence)
        self.setToolTip(sentence)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._total > 0:
            self._paint_segments(painter)
            self._paint_need(painter)
        painter.end()

    def _paint_segments(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        left = 0.0
        counted = sum(count for count, _ in self._parts)
        for count, token in [*self._parts, (max(0, self._total - counted), "viz_rest")]:
            wide = self.width() * count / max(self._total, counted)
            painter.setBrush(theme.colour(token))
            painter.drawRoundedRect(QRectF(left, px(20), max(0.0, wide - px(2)), px(12)), px(2), px(2))
            left += wide

    def _paint_need(self, painter: QPainter) -> None:
        middle = self.width() * min(1.0, self._need / self._total) - px(1)
        painter.fillRect(QRectF(middle - 1, px(15), 2, px(22)), theme.colour("text"))
        left = min(max(0, int(middle) - px(60)), self.width() - px(120))
        words = tr("cần {n}", n=self._need)
        paint_text(painter, QRect(left, 0, px(120), px(16)), words, "text", "caption", align=CENTER)
        if self._rest and left + px(90) < self.width() - px(90):
            rest = QRect(self.width() - px(90), 0, px(90), px(16))
            paint_text(painter, rest, self._rest, "text3", "small", align=RIGHT)


class StepBar(QProgressBar):
    """How far something is, always with words ("5/9 bước") beside it and as its accessible name."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setAccessibleName(name)

    def show_steps(self, done: int, total: int, sentence: str) -> None:
        self.setRange(0, max(total, 0))
        self.setValue(done)
        self.setAccessibleName(sentence)


@dataclass(frozen=True)
class Event:
    """One point on a line of events."""

    what: str
    when: str
    who: str = ""
    tone: str = "accent"


class Timeline(QWidget):
    """What happened, newest first; red points are filled, so that colour is not alone."""

    STEP = 50

    def __init__(self, events: Sequence[Event] = ()) -> None:
        super().__init__()
        self._events: Sequence[Event] = ()
        self.show_events(events)

    def show_events(self, events: Sequence[Event]) -> None:
        self._events = events
        self.setFixedHeight(max(0, px(self.STEP) * len(events) - px(4)))
        self.setAccessibleName(". ".join(f"{each.when}: {each.what}. {each.who}" for each in events))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, each in enumerate(self._events):
            self._paint(painter, number * px(self.STEP), each, last=number == len(self._events) - 1)
        painter.end()

    def _paint(self, painter: QPainter, top: int, event: Event, last: bool) -> None:
        if not last:
            painter.setPen(QPen(theme.colour("line"), 2))
            painter.drawLine(px(6), top + px(18), px(6), top + px(self.STEP + 4))
        painter.setPen(QPen(theme.colour(event.tone), 2))
        painter.setBrush(theme.colour("red" if event.tone == "red" else "surface"))
        painter.drawEllipse(QRectF(px(2), top + px(6), px(9), px(9)))
        left, width = px(24), self.width() - px(24)
        paint_text(painter, QRect(left, top, width - px(90), px(22)), event.what, weight=500)
        when = QRect(self.width() - px(84), top, px(84), px(22))
        paint_text(painter, when, event.when, "text3", "small", align=RIGHT)
        paint_text(painter, QRect(left, top + px(21), width, px(20)), event.who, "text2", "small")
