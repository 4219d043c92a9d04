"""Who is to speak on the item, in order, and what each of them said."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame

from app.domain.records.agenda_item import AgendaItem
from app.domain.records.speech import KINDS, STATES, Speech
from app.services import speeches
from app.services.context import Context
from app.ui.failures import attempt
from app.ui.look import px
from app.ui.parts import Combo, Label, RowDelegate, column, icon_button, row, secondary
from app.ui.parts.paint import chip_width, paint_chip, paint_text
from app.ui.parts.rows import Index
from app.ui.session_console.hours import clock_words
from app.ui.session_console.keeping import KeptText
from app.ui.session_console.person_line import PersonLine
from app.ui.session_console.room import Room
from app.ui.session_console.short_list import ShortList
from app.ui.words import tr

TONES = {"speaking": "green", "paused": "amber", "waiting": "blue", "done": "grey"}
USUAL = {"report": "report", "verification": "report", "questioning": "question"}


@dataclass(frozen=True)
class SpeakerRow:
    """One speech as its row shows it."""

    id: str
    name: str
    detail: str
    state: str

    def spoken(self) -> str:
        return f"{self.name}. {self.detail}. {tr(STATES[self.state])}"


class SpeakerDelegate(RowDelegate):
    def __init__(self) -> None:
        super().__init__(46, keep=True)

    def paint_row(self, painter: QPainter, rect: QRect, value: SpeakerRow, index: Index) -> None:
        words = tr(STATES[value.state])
        chip = rect.right() - px(8) - chip_width(painter, words)
        wide = chip - rect.left() - px(20)
        left = rect.left() + px(12)
        paint_text(painter, QRect(left, rect.top() + px(3), wide, px(21)), value.name, weight=500)
        paint_text(painter, QRect(left, rect.top() + px(23), wide, px(19)), value.detail, "text3", "small")
        paint_chip(painter, chip, rect.center().y() + 1, words, TONES[value.state])


class SpeakersPanel(QFrame):
    """`changed` after the queue changed, `kept` after words were saved."""

    changed = Signal()
    kept = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._context = context
        self._room: Room | None = None
        self._item = AgendaItem()
        self.who = PersonLine(context, tr("Người phát biểu"), tr("Gõ tên rồi Enter để ghi vào danh sách"))
        self.kind = Combo({code: tr(words) for code, words in KINDS.items()}, compact=True)
        self.kind.setAccessibleName(tr("Loại phát biểu"))
        self.list = ShortList(
            tr("Danh sách phát biểu"), SpeakerDelegate(), SpeakerRow.spoken, key=lambda one: one.id
        )
        self.list.setMinimumHeight(px(46 * 2))
        self.said = Label("", "label", "text2", elide=True)
        self.text = KeptText(tr("Nội dung phát biểu"), self._keep, lines=3)
        self.text.keeper.kept.connect(self.kept)
        self.who.named.connect(lambda who: attempt(self, self.add, who))
        self.list.current.connect(lambda _: self._show_text())
        self.list.opened.connect(lambda _: self.text.setFocus())
        up = icon_button("chevron-up", tr("Cho phát biểu sớm hơn"), lambda: self._move(-1))
        down = icon_button("chevron-down", tr("Cho phát biểu muộn hơn"), lambda: self._move(1))
        off = icon_button("x", tr("Bỏ khỏi danh sách"), self._remove)
        more = secondary(tr("Thêm 1 phút"), self._extend, icon="plus")
        tools = row((self.said, 1), up, down, off, more, gap=4)
        adding = row((self.who, 1), self.kind, gap=8)
        head = row(Label(tr("Phát biểu"), "h3"), None)
        self.setLayout(
            column(
                head, adding, (self.list, 3), tools, (self.text, 2), gap=8, margins=(16, 10, 16, 12)
            )
        )  # fmt: skip

    def show_room(self, room: Room) -> None:
        self._room = room
        item = room.shown or AgendaItem()
        if item.id != self._item.id:
            self.kind.set_code(USUAL.get(item.kind, "discussion"))
        self._item = item
        self.list.show_rows([_row(room, speech) for speech in room.queue])
        begun = next((one.id for one in room.queue if one.state in ("speaking", "paused")), "")
        if self.list.value() is None and room.queue:
            self.list.go_to(begun or room.queue[-1].id)
        self._show_text()

    def take_focus(self) -> None:
        """F4: to the line where the next name is typed."""
        self.who.setFocus()
        self.who.selectAll()

    def show_speaker(self, speech_id: str) -> None:
        """Make the speech current, whose words are typed here."""
        self.list.go_to(speech_id)

    def flush(self) -> bool:
        return self.text.keeper.flush()

    def add(self, who: str) -> None:
        """Put somebody at the end of the queue."""
        speech = speeches.call(self._context, self._item.id, who, self.kind.code())
        self.who.empty()
        self.changed.emit()
        self.list.go_to(speech.id)

    def _current(self) -> Speech | None:
        value = self.list.value()
        found = [
            speech for speech in (self._room.queue if self._room else ()) if value and speech.id == value.id
        ]
        return found[0] if found else None

    def _show_text(self) -> None:
        speech = self._current()
        name = self._room.name(speech.speaker, speech.speaker_text) if self._room and speech else ""
        self.said.set_text(tr("Nội dung: {name}", name=name) if name else tr("Nội dung phát biểu"))
        self.text.setReadOnly(speech is None)
        self.text.show_text(speech.id if speech else "", speech.text if speech else "")

    def _keep(self, speech_id: str, words: str) -> None:
        speeches.write(self._context, speech_id, words)

    def _move(self, step: int) -> None:
        order = [speech.id for speech in (self._room.queue if self._room else ())]
        speech = self._current()
        if speech is None:
            return
        place = order.index(speech.id)
        order.insert(min(max(0, place + step), len(order) - 1), order.pop(place))
        speeches.reorder(self._context, self._item.id, order)
        self.changed.emit()

    def _remove(self) -> None:
        if (speech := self._current()) is not None:
            speeches.remove(self._context, speech.id)
            self.changed.emit()

    def _extend(self) -> None:
        if (speech := self._current()) is not None:
            speeches.extend(self._context, speech.id, 60)
            self.changed.emit()


def _row(room: Room, speech: Speech) -> SpeakerRow:
    spent = tr("nói {time}", time=clock_words(speech.seconds)) if speech.seconds else ""
    may = tr("được {time}", time=clock_words(speech.allowed_seconds)) if speech.allowed_seconds else ""
    words = tr(KINDS[speech.kind])
    detail = " · ".join(filter(None, (words, spent or may)))
    return SpeakerRow(speech.id, room.name(speech.speaker, speech.speaker_text), detail, speech.state)
