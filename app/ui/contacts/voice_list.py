"""The voices of a meeting, one row each: what was said, by whom and where, and what became of it."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QPainter

from app.domain.records.voice import Voice
from app.services import records, voices
from app.services.context import Context
from app.ui.contacts.words import HANDLING_TONES, handled, kinds, speaker
from app.ui.look import px
from app.ui.parts import RowDelegate
from app.ui.parts.paint import chip_width, paint_chip, paint_number, paint_text
from app.ui.parts.rows import Index


@dataclass(frozen=True)
class VoiceRow:
    """A voice with its place and field in words."""

    voice: Voice
    place: str
    topic: str

    @property
    def kind(self) -> str:
        return kinds()[self.voice.kind]

    @property
    def detail(self) -> str:
        return " · ".join(filter(None, (self.kind, speaker(self.voice), self.place, self.topic)))

    @property
    def spoken(self) -> str:
        said = (str(self.voice.order or ""), self.voice.text, self.detail, handled(self.voice.handling))
        return ", ".join(filter(None, said))


def voice_rows(context: Context, meeting_id: str) -> list[VoiceRow]:
    """The voices of a meeting in the order spoken."""
    found = voices.voices(context, meeting_id)
    named = records.called(context, [id for one in found for id in (one.area, one.topic) if id])
    return [VoiceRow(one, named.get(one.area, one.area_text), named.get(one.topic, "")) for one in found]


class VoiceDelegate(RowDelegate):
    """The number, what was said, under it who and where, at the right what became of it."""

    def __init__(self) -> None:
        super().__init__(52, keep=True)

    def paint_row(self, painter: QPainter, rect: QRect, value: VoiceRow, index: Index) -> None:
        left, top = rect.left() + px(46), rect.top() + px(5)
        middle = QPointF(rect.left() + px(24), rect.center().y() + 0.5)
        paint_number(painter, middle, str(value.voice.order or ""), "next")
        chip = handled(value.voice.handling)
        right = rect.right() - px(14) - chip_width(painter, chip)
        paint_chip(painter, right, rect.center().y() + 1, chip, HANDLING_TONES[value.voice.handling])
        room = right - px(12) - left
        paint_text(painter, QRect(left, top, room, px(22)), value.voice.text)
        paint_text(painter, QRect(left, top + px(21), room, px(20)), value.detail, "text2", "small")
