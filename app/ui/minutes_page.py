"""Biên bản: the parts and their words at the left, the real paper beside them, signing and correcting."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.lacks import Lack
from app.domain.records.minutes import Minutes
from app.services import minutes as service
from app.services import records
from app.ui.minutes.head import MinutesHead, saved_words
from app.ui.minutes.held import NOW, Held, held_sessions, place_to_go, read_held
from app.ui.minutes.reading import Reading
from app.ui.minutes.signing import ask_to_correct, ask_to_sign
from app.ui.minutes.writing import Writing
from app.ui.page import Page
from app.ui.parts import (
    Stage,
    empty_state,
    holder,
    page_layout,
    primary,
    row,
    secondary,
)  # fmt: skip
from app.ui.words import tr


class MinutesPage(Page):
    """Shows the minutes of one session; every word typed is saved and comes back on the paper beside it."""

    kinds = frozenset(
        {"minutes", "minutes_part", "signed_copy", "session", "agenda_item", "attendance_event", "speech",
         "question", "answer", "promise", "vote_event", "vote", "candidate", "resolution", "paper", "invitee",
         "office", "person", "membership"}
    )  # fmt: skip

    def build(self) -> None:
        self.held: Held | None = None
        self._session = ""
        self.head = MinutesHead()
        self.writing = Writing(self.desk)
        self.sign_button = primary(tr("Ký"), self.sign, "pen-line")
        self.correct_button = secondary(tr("Đính chính"), self.correct, "pen-line")
        self.reading = Reading(self.desk, self.sign_button, self.correct_button)
        work = holder(row((self.writing, 2), (self.reading, 3), gap=16))
        self.stage = Stage(work)
        self.setLayout(page_layout(self.head, (self.stage, 1)))
        self._connect()

    def refresh(self) -> None:
        sessions = held_sessions(self.desk.context)
        self.head.show_sessions(sessions)
        if not sessions:
            self._show_empty()
            return
        known = {one.id for one in sessions}
        self.stage.show_content()
        self._show_session(self._session if self._session in known else sessions[0].id)

    def open_record(self, kind: str, id: str) -> bool:
        if kind == "minutes":
            return self._turn_to(records.get(self.desk.context, Minutes, id).session)
        return False

    def shown_record(self) -> tuple[str, str] | None:
        return ("minutes", self.held.minutes.id) if self.held else None

    def leave(self) -> bool:
        return self.writing.flush()

    def save(self) -> None:
        if self.writing.flush():
            self.desk.say(tr("Đã lưu lời của phần này"))

    def print(self) -> None:
        self.reading.preview.print()

    def edit(self) -> None:
        self.writing.editor.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panes(self) -> list[QWidget]:
        return [self.writing.outline.list, self.writing.editor, self.reading.preview.view]

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+E", tr("Sửa lời của phần đang chọn")),
            ("Alt+↑ ↓", tr("Sang phần trước, phần sau")),
            ("Ctrl+P", tr("In")),
            ("Ctrl + −", tr("Phóng to, thu nhỏ bản in")),
        ]

    def escape(self) -> bool:
        return self.reading.close_compare()

    def arrange(self, compact: bool) -> None:
        self.writing.arrange(compact)

    def sign(self) -> None:
        """Ask and sign; what is gravely missing is said at once instead."""
        held = self.held
        if held is None or not self.writing.flush():
            return
        grave = [lack.sentence for lack in held.lacks if lack.grave]
        if grave:
            self.desk.problem(tr("Chưa ký được biên bản.") + " " + " ".join(grave))
        elif ask_to_sign(self.desk, held.minutes, held.name, held.lacks):
            self._show_latest()
            self.desk.say(tr("Đã ký {name}", name=held.name))

    def correct(self) -> None:
        """Another signed copy, when the records now say something else."""
        held = self.held
        if held is None or not self.writing.flush():
            return
        if not service.changed_since_signing(self.desk.context, held.minutes.id):
            self.desk.problem(
                tr("Nội dung hiện nay không khác bản đã ký. Sửa lời văn hoặc dữ liệu trước rồi đính chính.")
            )
        elif ask_to_correct(self.desk, held.minutes, held.name):
            self._show_latest()
            self.desk.say(tr("Đã lập bản đính chính {name}", name=held.name))

    def compare_part(self) -> None:
        """What the clerk changed in the composed words of the part on show."""
        editor = self.writing.editor
        if editor.part is not None:
            self.reading.compare_part(editor.part, editor.text.toPlainText())

    def compare_signed(self) -> None:
        if self.held is not None and self.held.copies:
            self.reading.compare_signed(self.held)

    def go_to(self, lack: Lack) -> None:
        """To where a lack is put right: here, in the session's file, or in the console."""
        place = place_to_go(lack)
        if place == "session":
            self._open_session()
        elif place == "console":
            self.desk.go("console")
        else:
            self.writing.write_part(lack.part)

    def _connect(self) -> None:
        self.head.session_chosen.connect(self.guard(self._turn_to))
        self.head.version_chosen.connect(self.guard(lambda _: self._show_version()))
        self.head.compare_asked.connect(self.guard(self.compare_signed))
        self.head.file_asked.connect(self.guard(self._open_session))
        self.writing.part_shown.connect(self.reading.mark)
        self.writing.lack_asked.connect(self.guard(self.go_to))
        self.writing.editor.kept.connect(self._tell_saved)
        self.writing.editor.compared.connect(self.guard(self.compare_part))

    def _turn_to(self, session_id: str) -> bool:
        """Show the minutes of another session; False when what is typed cannot be saved."""
        if not self.writing.flush():
            self.head.sessions.set_code(self._session)
            return False
        self._session = session_id
        self.refresh()
        return True

    def _show_session(self, session_id: str) -> None:
        other = self.held is None or session_id != self.held.session.id
        self._session, self.held = session_id, read_held(self.desk.context, session_id)
        self.head.show_held(self.held, other)
        self.sign_button.setVisible(not self.held.signed)
        self.correct_button.setVisible(self.held.signed)
        self.writing.show_held(self.held, other)
        self._show_version()

    def _show_version(self) -> None:
        if self.held is not None:
            self.reading.show_held(self.held, self.head.versions.code())

    def _show_latest(self) -> None:
        """After a signing the fresh copy is what is on show."""
        self.refresh()
        if self.held is not None and self.held.copies:
            self.head.versions.set_code(self.held.copies[-1].id)
            self._show_version()

    def _show_empty(self) -> None:
        self.held = None
        self.head.show_nothing()
        words = tr("Biên bản được ghép từ kỳ họp. Khai mạc một kỳ họp thì biên bản của nó hiện ở đây.")
        action = primary(tr("Mở Kỳ họp"), lambda: self.desk.go("sessions"))
        self.stage.show_state(empty_state(tr("Chưa có kỳ họp nào khai mạc"), words, action, "file-text"))

    def _tell_saved(self) -> None:
        """What was typed is looked at as it will be printed, not in a copy signed before it."""
        if self.held is None:
            return
        self.head.facts.set_text(saved_words(self.held, self.desk.context.clock()))
        if self.head.versions.code() != NOW:
            self.head.versions.set_code(NOW)
            self._show_version()

    def _open_session(self) -> None:
        if self.held is not None:
            self.desk.open("session", self.held.session.id)
