"""The clock of a speech: monotonic while it runs, and going on where it was after a restart."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from app.domain.records.speech import Speech
from app.services.context import Context
from app.services.speeches import spoken

TICK = 250


class SpeechClock(QObject):
    """Counts the seconds of the speech on show; `ticked` when there is something new to show."""

    ticked = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._speech: Speech | None = None
        self._before = 0
        self._running = QElapsedTimer()
        self._timer = QTimer(self, interval=TICK)
        self._timer.timeout.connect(self.ticked)

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
