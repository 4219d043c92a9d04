"""The clock of a speech: monotonic while it runs, and going on where it was after a restart."""

from datetime import datetime

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from app.domain.records.speech import Speech
from app.services import records
from app.services.context import Context

TICK = 250
KEEP_EVERY = 10
"""Seconds between notes of the time spoken. Only a speech that was paused before needs them, as `started_at`
says nothing of its pauses; an unbroken one is reckoned from its beginning."""


class SpeechClock(QObject):
    """Counts the seconds of the speech on show; `ticked` when there is something new to show."""

    ticked = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._speech: Speech | None = None
        self._before = 0
        self._noted = 0
        self._running = QElapsedTimer()
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self._tick)

    def show_speech(self, speech: Speech | None) -> None:
        """Follow this speech; one that goes on is not counted anew."""
        same = (
            speech is not None
            and self._speech is not None
            and (speech.id, speech.state) == (self._speech.id, self._speech.state)
        )
        self._speech = speech
        if same:
            return
        self._before = spoken(speech, self._context.clock()) if speech else 0
        self._noted = self._before
        self._running.start()
        if speech is not None and speech.state == "speaking":
            self._timer.start()
        else:
            self._timer.stop()
        self.ticked.emit()

    def seconds(self) -> int:
        """Seconds spoken so far."""
        return self._before + (self._running.elapsed() // 1000 if self.running() else 0)

    def running(self) -> bool:
        return self._timer.isActive()

    def keep(self) -> None:
        """Note the time spoken where the beginning alone would not tell it."""
        speech = self._speech
        if speech is None or not self.running() or speech.seconds is None or self.seconds() == self._noted:
            return
        fresh = records.get(self._context, Speech, speech.id)
        if fresh.state == "speaking":
            fresh.seconds = self._noted = self.seconds()
            records.save(self._context, fresh)

    def _tick(self) -> None:
        if self.seconds() - self._noted >= KEEP_EVERY:
            self.keep()
        self.ticked.emit()


def spoken(speech: Speech, now: datetime) -> int:
    """Seconds the record tells of: noted ones, else those since the beginning of a speech never paused."""
    if speech.seconds is not None:
        return speech.seconds
    if speech.state == "speaking" and speech.started_at is not None:
        return max(0, int((now - speech.started_at).total_seconds()))
    return 0
