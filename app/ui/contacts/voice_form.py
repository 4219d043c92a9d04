"""One line for what a voter says: who, thôn, what; Enter for the next; every word on disk within a second."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.errors import Invalid
from app.domain.records.voice import HONORIFICS, Voice
from app.services import records, topics, voices
from app.services.context import Context
from app.ui.contacts.hints import Hints
from app.ui.contacts.named_line import NamedLine
from app.ui.contacts.words import handlings, kinds
from app.ui.failures import attempt
from app.ui.parts import Combo, Label, Segmented, TextArea, column, holder, primary, quiet, row
from app.ui.session_console.keeping import SOON
from app.ui.words import tr


class SpeechText(TextArea):
    """What is said; Enter ends the line, Shift+Enter begins a new paragraph."""

    ended = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            QGuiApplication.inputMethod().commit()  # a syllable still being composed belongs to this line
            self.ended.emit()
        else:
            super().keyPressEvent(event)


class VoiceForm(QWidget):
    """`kept(voice id)` after each time something reached the disk; `promised()` asks for a promise."""

    kept = Signal(str)
    promise_asked = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.voice = Voice()
        self._showing, self._dirty = False, False
        self._build()
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(lambda: self.flush())
        self._connect()

    def show_next(self, meeting_id: str) -> None:
        """A new line that keeps the speaker, the place and the kind of the line before."""
        self.show_voice(voices.next_line(self._context, meeting_id))

    def show_voice(self, voice: Voice) -> None:
        """Show a line, written or new; what is typed in the one before must be saved by then."""
        self._showing = True
        self.voice, self._dirty = voice, False
        self._soon.stop()
        names = records.called(self._context, [id for id in (voice.area, voice.answered_by) if id])
        self.honorific.set_code(voice.honorific)
        self.speaker.setText(voice.speaker)
        self.area.show_one(voice.area, names.get(voice.area, voice.area_text))
        self.kind.set_code(voice.kind)
        self.text.setPlainText(voice.text)
        self.handling.set_code(voice.handling)
        self.by.show_one(voice.answered_by, names.get(voice.answered_by, voice.answered_by_text))
        self.answer.setText(voice.answer)
        self.hints.show_voice(voice)
        self._name_line()
        self._show_answer()
        self.problem.hide()
        self._showing = False

    def take_focus(self) -> None:
        """A new line begins with who speaks, an old one with what was said."""
        field: QWidget = self.text if self.voice.id else self.speaker
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.speaker.selectAll()

    def flush(self) -> bool:
        """Save what is typed; False, with the reason, when it cannot be. An empty new line is nothing."""
        self._soon.stop()
        if not self._dirty or not self.text.toPlainText().strip():
            return True
        done: list[Voice] = []
        if not attempt(self, self._keep_into, done) or not done:
            return False
        self.voice, self._dirty = done[0], False
        self._name_line()
        self.kept.emit(self.voice.id)
        return True

    def end_line(self) -> None:
        """Enter: save this line and begin the next."""
        if not self.text.toPlainText().strip():
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.handling.code() == "answered" and not self._answered():
            self._tell(tr("Ghi ai trả lời hoặc trả lời thế nào"))
            self.by.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if self.flush():
            self.show_next(self.voice.meeting)
            self.take_focus()

    def swap_kind(self) -> None:
        """F5: opinion or recommendation."""
        self.kind.set_code("opinion" if self.kind.code() == "recommendation" else "recommendation")
        self._typed()

    def swap_answered(self) -> None:
        """F6: answered at once, or taken away."""
        answered = self.handling.code() == "answered"
        self.handling.set_code("taken" if answered else "answered")
        self._handling_chosen()
        field: QWidget = self.text if answered else self.by
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_sealed(self, sealed: bool) -> None:
        """After the signing only the field and the level may still be put right, in the list."""
        for field in (self.speaker, self.area, self.text, self.by, self.answer):
            field.setReadOnly(sealed)
        for choice in (self.honorific, self.kind, self.handling, self.next_button, self.promise_button):
            choice.setEnabled(not sealed)
        self.hints.setEnabled(not sealed)

    def _build(self) -> None:
        context = self._context
        self.line = Label("", "label", "text2")
        self.honorific = Combo({"": tr("Ông, bà")} | {code: tr(words) for code, words in HONORIFICS.items()})
        self.honorific.setAccessibleName(tr("Xưng hô"))
        self.speaker = QLineEdit()
        self.speaker.setAccessibleName(tr("Cử tri"))
        self.speaker.setPlaceholderText(tr("Họ tên cử tri"))
        self.area = NamedLine("area", context, tr("Thôn, tổ dân phố"))
        self.kind = Segmented(kinds(), tr("Loại"))
        self.text = SpeechText(lines=3)
        self.text.setAccessibleName(tr("Nội dung"))
        self.text.setPlaceholderText(tr("Cử tri nói gì. Enter: ghi và sang người tiếp theo"))
        self.handling = Segmented(handlings(), tr("Xử lý tại hội nghị"))
        self.by = NamedLine("person", context, tr("Người trả lời"))
        self.answer = QLineEdit()
        self.answer.setAccessibleName(tr("Nội dung trả lời"))
        self.answer.setPlaceholderText(tr("Trả lời thế nào"))
        self.hints = Hints(context)
        self.problem = Label("", "small", "red", elide=True)
        self.next_button = primary(tr("Ghi, tiếp"), self.end_line, "check", tip=tr("Ghi và sang dòng mới"))
        self.promise_button = quiet(
            tr("Lời hứa"), self.promise_asked.emit, "flag", tip=tr("Ghi lời hứa  (F8)")
        )
        self._lay_out()

    def _lay_out(self) -> None:
        self.reply = holder(row((self.by, 2), (self.answer, 5), gap=8))
        who = row((self.honorific, 1), (self.speaker, 4), (self.area, 3), self.kind, gap=8)
        foot = row(self.handling, None, self.promise_button, self.next_button, gap=8)
        parts = (self.line, who, self.text, self.reply, self.hints, self.problem, foot)
        self.setLayout(column(*parts, gap=8, margins=(16, 12, 16, 12)))

    def _connect(self) -> None:
        self.speaker.textEdited.connect(lambda _: self._typed())
        self.speaker.returnPressed.connect(lambda: self.text.setFocus(Qt.FocusReason.OtherFocusReason))
        self.area.done.connect(lambda: self.text.setFocus(Qt.FocusReason.OtherFocusReason))
        self.answer.returnPressed.connect(self.end_line)
        self.by.done.connect(lambda: self.answer.setFocus(Qt.FocusReason.OtherFocusReason))
        self.answer.textEdited.connect(lambda _: self._typed())
        for line in (self.area, self.by):
            line.edited.connect(self._typed)
        self.text.textChanged.connect(self._text_typed)
        self.text.ended.connect(self.end_line)
        self.honorific.activated.connect(lambda _: self._typed())
        self.kind.chosen.connect(lambda _: self._typed())
        self.handling.chosen.connect(lambda _: self._handling_chosen())
        self.hints.decided.connect(self._typed)

    def _text_typed(self) -> None:
        if not self._showing:
            self._typed()
            self.hints.look_at(self.text.toPlainText(), self.voice.id)

    def _typed(self) -> None:
        """Not begun anew by the next key, so that typing on saves too."""
        self._dirty = True
        self.problem.hide()
        if not self._soon.isActive():
            self._soon.start()

    def _handling_chosen(self) -> None:
        self._show_answer()
        self._typed()

    def _show_answer(self) -> None:
        self.reply.setVisible(self.handling.code() == "answered")

    def _answered(self) -> bool:
        return bool(self.by.text().strip() or self.answer.text().strip())

    def _keep_into(self, done: list[Voice]) -> None:
        try:
            done.append(self._keep())
        except Invalid as invalid:
            self._tell(" ".join(invalid.problems.values()))

    def _keep(self) -> Voice:
        fields = self._fields()
        if self.voice.id:
            return voices.change(self._context, self.voice.id, **fields)
        return voices.add(self._context, replace(self.voice, **fields))

    def _fields(self) -> dict[str, Any]:
        area, area_text = self.area.who()
        handling = self.handling.code()
        answered = handling == "answered"
        by, by_text = self.by.who() if answered else ("", "")
        return {
            "honorific": self.honorific.code(),
            "speaker": " ".join(self.speaker.text().split()),
            "area": area,
            "area_text": area_text,
            "kind": self.kind.code(),
            "text": self.text.toPlainText().strip(),
            # Answered is only so once it says by whom or how; until then the line is kept as taken.
            "handling": "taken" if answered and not self._answered() else handling,
            "answered_by": by,
            "answered_by_text": by_text,
            "answer": self.answer.text().strip() if answered else self.voice.answer,
            "topic": self.hints.topic.code(),
            "competence": self.hints.competence.code() or topics.usual_level(),
        }

    def _name_line(self) -> None:
        order = self.voice.order
        self.line.set_text(tr("Ý kiến {n}", n=order) if self.voice.id else tr("Ý kiến mới"))

    def _tell(self, sentence: str) -> None:
        self.problem.set_text(sentence)
        self.problem.setVisible(bool(sentence))
