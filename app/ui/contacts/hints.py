"""What the program makes of the words while they are typed: field, level, and who said the same before."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.records.voice import Voice
from app.services import similar, topics
from app.services.context import Context
from app.services.topics import Proposal
from app.ui.failures import attempt
from app.ui.parts import Combo, Label, column, row
from app.ui.words import tr

PAUSE = 220
"""Milliseconds after the last letter before the words are looked at."""
LEAST = 8
"""Letters before anything can be said of them."""


class Hints(QWidget):
    """Puts in what the words point to, with the reason; what the person chose stays; `decided` when so."""

    decided = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._words, self._besides = "", ""
        self._own_topic, self._own_level = False, False
        found = {one.id: one.name for one in topics.topics(context)}
        self.topic = Combo({"": tr("Chưa chọn lĩnh vực")} | found)
        self.topic.setAccessibleName(tr("Lĩnh vực"))
        self.competence = Combo({one.id: tr(one.name) for one in topics.levels(context.today)})
        self.competence.setAccessibleName(tr("Thẩm quyền"))
        self.reason = Label("", "small", "text3", elide=True)
        self.near = Label("", "small", "amber", elide=True)
        self.setLayout(
            column(row((self.topic, 3), (self.competence, 2), (self.reason, 5), gap=8), self.near, gap=6)
        )
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(lambda: attempt(self, self.look_now))
        self.topic.activated.connect(lambda _: self._chose("topic"))
        self.competence.activated.connect(lambda _: self._chose("level"))

    def show_voice(self, voice: Voice) -> None:
        """Show the choices of a line; those of a written line are the person's."""
        self._pause.stop()
        self._own_topic = self._own_level = bool(voice.id)
        self.topic.set_code(voice.topic)
        self.competence.set_code(voice.competence or topics.usual_level())
        self.reason.set_text("")
        self.near.set_text("")

    def look_at(self, words: str, besides: str) -> None:
        """The words as they stand now; looked at once the fingers rest."""
        self._words, self._besides = words, besides
        self._pause.start()

    def look_now(self) -> None:
        self._pause.stop()
        if len(self._words.strip()) < LEAST:
            self.reason.set_text("")
            self.near.set_text("")
            return
        self._propose(topics.propose(self._context, self._words))
        found = similar.similar(self._context, self._words, 1, besides=self._besides)
        self.near.set_text(tr("Gần giống ý kiến đã ghi: “{words}”", words=found[0].text) if found else "")

    def _propose(self, found: Proposal) -> None:
        before = (self.topic.code(), self.competence.code())
        if not self._own_topic:
            self.topic.set_code(found.topic)
        if not self._own_level:
            self.competence.set_code(found.competence)
        words = ", ".join(dict.fromkeys((*found.topic_words, *found.competence_words)))
        self.reason.set_text(tr("Đề xuất theo từ: {words}", words=words) if words else "")
        if before != (self.topic.code(), self.competence.code()):
            self.decided.emit()

    def _chose(self, which: str) -> None:
        if which == "topic":
            self._own_topic = True
        else:
            self._own_level = True
        self.decided.emit()
