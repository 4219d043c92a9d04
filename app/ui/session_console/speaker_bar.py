"""Who speaks now: the name, the clock with the time allowed, pause and go on, the next speaker."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.domain.records.speech import KINDS, Speech
from app.services import speeches
from app.services.context import Context
from app.ui.look import px
from app.ui.parts import Label, StepBar, column, icon_button, picture, row, secondary
from app.ui.session_console.hours import clock_words, over_words
from app.ui.session_console.room import Room
from app.ui.session_console.speech_clock import SpeechClock
from app.ui.words import tr

BEGUN = ("speaking", "paused")


class SpeakerBar(QFrame):
    """`asked` when a speaker is to be chosen, `changed` after a speech began, paused or ended."""

    asked = Signal()
    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._context = context
        self._room: Room | None = None
        self.clock = SpeechClock(context, self)
        self.clock.ticked.connect(self._show_clock)
        self.name, self.detail = Label("", "strong", elide=True), Label("", "small", "text2", elide=True)
        self.time, self.allowed = Label("", "h2"), Label("", "small", "text3")
        self.bar = StepBar(tr("Thời gian phát biểu"))
        self.bar.setMinimumWidth(px(90))
        self.bar.setMaximumWidth(px(110))
        self.halt = icon_button("pause", tr("Tạm dừng đồng hồ"), self.pause_or_go_on)
        self.end = icon_button("check", tr("Dừng, hết lượt"), self.stop)
        self.next = secondary(tr("Người tiếp"), self.go_on, icon="chevron-right")
        self._clock = QFrame()
        self._clock.setLayout(column(None, row(self.time, None, self.allowed, gap=6), self.bar, None, gap=4))
        names = column(None, self.name, self.detail, None, gap=0)
        line = row(
            picture("mic", "accent_text", 20), (names, 1), self._clock, self.halt, self.end, self.next,
            gap=8, margins=(14, 8, 10, 8),
        )  # fmt: skip
        self.setLayout(line)

    def show_room(self, room: Room) -> None:
        self._room = room
        speech = self.speech()
        self.clock.show_speech(speech)
        self._clock.setVisible(speech is not None)
        self.halt.setVisible(speech is not None)
        self.end.setVisible(speech is not None and self.waiting() is not None)
        paused = speech is not None and speech.state == "paused"
        self.halt.set_icon("play" if paused else "pause")
        self.halt.set_words(tr("Cho đồng hồ chạy tiếp") if paused else tr("Tạm dừng đồng hồ"))
        self._show_words(room, speech)
        self._show_clock()

    def speech(self) -> Speech | None:
        """Who has the word now."""
        return next((one for one in self._queue() if one.state in BEGUN), None)

    def waiting(self) -> Speech | None:
        return next((one for one in self._queue() if one.state == "waiting"), None)

    def pause_or_go_on(self) -> None:
        speech = self.speech()
        if speech is None:
            return
        if speech.state == "speaking":
            speeches.pause(self._context, speech.id, self.clock.seconds())
        else:
            speeches.start(self._context, speech.id)
        self.changed.emit()

    def stop(self) -> None:
        """The speech is over."""
        if (speech := self.speech()) is not None:
            speeches.stop(self._context, speech.id, self.clock.seconds())
            self.changed.emit()

    def go_on(self) -> None:
        """Give the word to the next in the queue; with nobody in it the presenter, else ask."""
        speech, waiting, room = self.speech(), self.waiting(), self._room
        self.stop()
        if waiting is not None:
            speeches.start(self._context, waiting.id)
        elif speech is not None:
            return
        elif room and room.shown and not room.queue and _presenter(room):
            begun = speeches.call(self._context, room.shown.id, _presenter(room), "report")
            speeches.start(self._context, begun.id)
        else:
            self.asked.emit()
        self.changed.emit()

    def _queue(self) -> tuple[Speech, ...]:
        return self._room.queue if self._room else ()

    def _show_words(self, room: Room, speech: Speech | None) -> None:
        shown = speech or self.waiting()
        if shown is not None:
            self.name.set_text(room.name(shown.speaker, shown.speaker_text))
            self.detail.set_text(self._place(room, shown, speech is not None))
        elif room.shown and _presenter(room) and not room.queue:
            self.name.set_text(room.name(room.shown.presenter, room.shown.presenter_text))
            self.detail.set_text(tr("Sẽ trình bày"))
        else:
            self.name.set_text(tr("Chưa có người phát biểu"))
            self.detail.set_text(tr("F4 để ghi người phát biểu"))
        self.next.set_words(self._next_words(room, speech))

    def _next_words(self, room: Room, speech: Speech | None) -> str:
        if speech is not None:
            return tr("Người tiếp") if self.waiting() else tr("Hết lượt")
        if self.waiting() or (_presenter(room) and not room.queue):
            return tr("Bắt đầu")
        return tr("Phát biểu")

    def _place(self, room: Room, shown: Speech, begun: bool) -> str:
        """ "Thảo luận 3/4"."""
        alike = [one.id for one in room.queue if one.kind == shown.kind]
        words = tr(KINDS[shown.kind])
        place = f"{words} {alike.index(shown.id) + 1}/{len(alike)}" if len(alike) > 1 else words
        return place if begun else tr("{place} · chờ", place=place)

    def _show_clock(self) -> None:
        speech = self.speech()
        if speech is None:
            return
        spent, may = self.clock.seconds(), speech.allowed_seconds or 0
        over = spent - may if may else 0
        self.time.set_text(clock_words(spent))
        self.time.set_tone("red" if over > 0 else "")
        self.allowed.set_text(tr("/ {time}", time=clock_words(may)) if may else "")
        words = over_words(over) if over > 0 else tr("Còn {time}", time=clock_words(may - spent))
        self.bar.setVisible(bool(may))
        self.bar.show_steps(min(spent, may), may, words)
        if over > 0:
            self.detail.set_text(words)
        self.detail.set_tone("red" if over > 0 else "text2")


def _presenter(room: Room) -> str:
    return (room.shown.presenter or room.shown.presenter_text) if room.shown else ""
