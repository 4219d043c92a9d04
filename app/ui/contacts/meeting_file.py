"""The page of one meeting: its voices and the line to type them, who was there, what was promised."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.records.contact_meeting import STATES, ContactMeeting
from app.domain.records.voice import Voice
from app.services import deeds, records, voices
from app.ui.contacts.meeting_facts import MeetingFacts
from app.ui.contacts.meeting_verbs import main_verb, more_verbs
from app.ui.contacts.promise_dialog import ask_promise
from app.ui.contacts.voice_form import VoiceForm
from app.ui.contacts.voice_list import VoiceDelegate, VoiceRow, voice_rows
from app.ui.contacts.words import MEETING_TONES, course_of
from app.ui.failures import attempt
from app.ui.look import px
from app.ui.menus import fill_menu
from app.ui.page import Desk
from app.ui.parts import (
    Chip,
    Label,
    Pills,
    RowList,
    Stage,
    card,
    clear,
    column,
    empty_state,
    holder,
    icon_button,
    primary,
    row,
    secondary,
)
from app.ui.record_page import RecordPane
from app.ui.session_console.hours import hour
from app.ui.words import tr

PROMISE = (
    "text",
    "promised_by",
    "promised_by_text",
    "organization",
    "product",
    "due_on",
    "state",
    "result",
    "done_on",
)
"""The fields of a promise that are written here."""


class MeetingFile(QWidget):
    """`show_paper(paper, record id, words)` shows a paper; `left()` on the way back to the round."""

    left = Signal()

    def __init__(self, desk: Desk, show_paper: Callable[[str, str, str], Any]) -> None:
        super().__init__()
        self.desk, self._show_paper = desk, show_paper
        self.meeting = ContactMeeting()
        self.name, self.chip = Label("", "h2", elide=True), Chip()
        self.facts_words = Label("", "small", "text2", elide=True)
        self.saved = Label("", "small", "text3")
        self.counts = Label("", "small", "text2", elide=True)
        self.print_button = secondary(tr("In"), icon="printer", tip=tr("In giấy tờ của hội nghị  (Ctrl+P)"))
        self._verbs = row(gap=8)
        self._verbs_of: tuple[Any, ...] = ()
        self.list = RowList(
            tr("Ý kiến cử tri"), VoiceDelegate(), lambda one: one.spoken, key=lambda one: one.voice.id
        )
        self.form = VoiceForm(desk.context)
        self.facts = MeetingFacts(desk)
        self.promises = RecordPane(
            desk, "promise", ("text", "promised_by", "due_on", "state"), PROMISE, add=tr("Thêm lời hứa")
        )
        self.stage = Stage(self.list)
        words = {"voices": tr("Ý kiến"), "facts": tr("Thành phần, nội dung"), "promises": tr("Lời hứa")}
        self.pills = Pills(words, tr("Các phần của hội nghị"), gap=6)
        self._words = words
        self._lay_out()
        self._connect()

    def show_meeting(self, meeting_id: str) -> None:
        """Show a meeting, or its state as it is now; what is being typed stays."""
        if meeting_id != self.meeting.id:
            self.go("voices")
        self.meeting = meeting = records.get(self.desk.context, ContactMeeting, meeting_id)
        self.name.set_text(meeting.place)
        self.chip.show_state(tr(STATES[meeting.state]), MEETING_TONES[meeting.state])
        self.facts_words.set_text(self._facts())
        self._show_verbs()
        self._show_voices()
        self._show_part()
        if self.form.voice.meeting != meeting_id:
            self.form.show_next(meeting_id)
        self.form.set_sealed(self._sealed)
        self._form_card.setVisible(not self._sealed or bool(self.form.voice.id))

    @property
    def _sealed(self) -> bool:
        """Nothing may be typed any more: the line is shown only to read a voice in full."""
        return self.meeting.state == "signed"

    def take_focus(self) -> None:
        if self._sealed:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.pills.code() == "voices":
            self.form.take_focus()

    def open_voice(self, voice_id: str) -> bool:
        """Show a line to put it right; what is typed in another is saved first."""
        self.go("voices")
        if not self.form.flush():
            return False
        self.form.show_voice(records.get(self.desk.context, Voice, voice_id))
        self._form_card.show()
        self.list.blockSignals(True)
        self.list.go_to(voice_id)
        self.list.blockSignals(False)
        return True

    def new_line(self) -> None:
        """Ctrl+N: a new line after the others."""
        self.go("voices")
        if not self._sealed and self.form.flush():
            self.form.show_next(self.meeting.id)
            self.list.setCurrentIndex(self.list.model().index(-1, 0))
            self.form.take_focus()

    def remove_line(self) -> None:
        """Ctrl+Delete: take out the line on show."""
        voice = self.form.voice
        if not voice.id:
            self.form.show_next(self.meeting.id)
            return
        deed = voices.remove(self.desk.context, voice.id)
        self.form.show_next(self.meeting.id)
        self.desk.say(deed.words, lambda: deeds.take_back(self.desk.context, deed))

    def move_line(self, step: int) -> None:
        """Alt+↑ ↓ moves the line chosen in the list."""
        chosen: VoiceRow | None = self.list.value()
        if chosen is not None and self.form.flush():
            voices.move(self.desk.context, chosen.voice.id, max(1, (chosen.voice.order or 1) + step))
            self.list.go_to(chosen.voice.id)

    def promise(self) -> None:
        """F8: a promise that goes with the line on show."""
        if self.form.flush():
            voice = self.form.voice
            ask_promise(self.desk, voice if voice.id else Voice(meeting=self.meeting.id))

    def go(self, code: str) -> None:
        if self.flush():
            self.pills.set_code(code)
            self.stack.setCurrentIndex(list(self._words).index(code))
            self._show_part()

    def _show_part(self) -> None:
        """The part in front alone: whoever types Vietnamese must not wait for the others between two keys."""
        if self.pills.code() == "facts":
            self.facts.show_meeting(self.meeting)
        elif self.pills.code() == "promises":
            self.promises.equals = {"meeting": self.meeting.id}
            self.promises.refresh()

    def flush(self) -> bool:
        """Save whatever is typed; False when something cannot be."""
        return self.form.flush() and self.facts.flush() and self.promises.save_typed()

    def print(self) -> None:
        self.print_button.showMenu()

    def escape(self) -> bool:
        """Close a panel; leave a line being put right for a new one; then back to the round."""
        if self.pills.code() == "promises" and self.promises.escape():
            return True
        if self.pills.code() == "voices" and self.form.voice.id and not self._sealed:
            self.new_line()
            return True
        if self.flush():
            self.left.emit()
        return True

    def _lay_out(self) -> None:
        back = icon_button("chevron-left", tr("Quay lại đợt tiếp xúc"), self._leave, "Esc")
        title = row(self.name, self.chip, None, gap=12)
        head = row(back, (column(title, self.facts_words, gap=2), 1), self.print_button, self._verbs, gap=8)
        self._form_card = card(column(self.form))
        voices_part = column((card(column(self.stage, margins=(1, 4, 1, 4))), 1), self._form_card, gap=12)
        self.stack = QStackedWidget()
        self.stack.addWidget(holder(voices_part))
        self.stack.addWidget(card(column(self.facts, margins=(1, 1, 1, 1))))
        self.stack.addWidget(self.promises)
        self.stack.setMinimumSize(px(320), px(200))
        line = row(self.pills, (self.counts, 1), self.saved, gap=12)
        self.setLayout(column(head, line, (self.stack, 1), gap=12))

    def _connect(self) -> None:
        self.pills.chosen.connect(lambda code: attempt(self, self._choose, code))
        self.list.current.connect(lambda one: one and attempt(self, self.open_voice, one.voice.id))
        self.list.opened.connect(lambda _: self.form.text.setFocus(Qt.FocusReason.OtherFocusReason))
        self.form.kept.connect(lambda _: self._say_saved())
        self.facts.kept.connect(self._say_saved)
        self.form.promise_asked.connect(lambda: attempt(self, self.promise))

    def _choose(self, code: str) -> None:
        shown = list(self._words)[self.stack.currentIndex()]
        self.pills.set_code(shown)
        self.go(code)

    def _leave(self) -> None:
        if self.flush():
            self.left.emit()

    def _show_voices(self) -> None:
        rows = voice_rows(self.desk.context, self.meeting.id)
        longer = len(rows) > self.list.model().rowCount()
        self.list.blockSignals(True)
        self.list.show_rows(rows)
        if not self.form.voice.id:
            self.list.setCurrentIndex(self.list.model().index(-1, 0))
        else:
            self.list.go_to(self.form.voice.id)
        self.list.blockSignals(False)
        if longer:
            self.list.scrollToBottom()
        if rows:
            self.stage.show_content()
        else:
            words = tr("Gõ lời cử tri ở khung dưới; mỗi lượt một dòng, Enter để ghi.")
            self.stage.show_state(empty_state(tr("Chưa ghi ý kiến nào"), words, icon="message-square-text"))
        self._show_counts([one.voice for one in rows])

    def _show_counts(self, spoken: list[Voice]) -> None:
        self.pills.set_words("voices", f"{self._words['voices']} {len(spoken) or ''}".strip())
        promised = len(voices.promises(self.desk.context, self.meeting.id))
        self.pills.set_words("promises", f"{self._words['promises']} {promised or ''}".strip())
        if not spoken:
            self.counts.set_text("")
            return
        self.counts.set_text(
            tr(
                "{opinions} ý kiến, {recommendations} kiến nghị · {answered} đã trả lời, {taken} tiếp thu",
                opinions=sum(one.kind == "opinion" for one in spoken),
                recommendations=sum(one.kind == "recommendation" for one in spoken),
                answered=sum(one.handling == "answered" for one in spoken),
                taken=sum(one.handling == "taken" for one in spoken),
            )
        )

    def _facts(self) -> str:
        meeting = self.meeting
        named = records.called(self.desk.context, [id for id in (meeting.group, *meeting.areas) if id])
        present = tr("{n} cử tri có mặt", n=meeting.voters_present) if meeting.voters_present else ""
        areas = ", ".join(named.get(id, "") for id in meeting.areas)
        parts = (course_of(meeting), named.get(meeting.group, ""), areas, present, meeting.reason)
        return " · ".join(part for part in parts if part)

    def _show_verbs(self) -> None:
        """Made anew only when they are others: a button must not vanish under the hand."""
        now = (self.meeting.id, self.meeting.state, self.meeting.reported_on)
        if now == self._verbs_of:
            return
        self._verbs_of = now
        clear(self._verbs)
        if more := more_verbs(self.desk, self.meeting):
            button = secondary(tr("Khác"), icon="chevron-down", tip=tr("Việc khác với hội nghị này"))
            self._verbs.addWidget(fill_menu(button, more))
        if main := main_verb(self.desk, self.meeting):
            self._verbs.addWidget(primary(main.words, self._do_main, main.icon))
        papers = {
            "minutes": tr("Biên bản hội nghị"),
            "minutes_named": tr("Biên bản kèm danh sách cử tri (nội bộ)"),
            "notice": tr("Thông báo cho cử tri"),
            "invitation": tr("Giấy mời dự hội nghị"),
        }
        entries = [(words, self._printing(paper, words)) for paper, words in papers.items()]
        fill_menu(self.print_button, entries)

    def _do_main(self) -> None:
        """On the meeting as it is by then."""
        if self.flush() and (main := main_verb(self.desk, self.meeting)):
            main.do()

    def _printing(self, paper: str, words: str) -> Callable[[], Any]:
        return lambda: self.flush() and self._show_paper(paper, self.meeting.id, words)

    def _say_saved(self) -> None:
        self.saved.set_text(tr("Đã lưu {at}", at=hour(self.desk.context.clock())))
