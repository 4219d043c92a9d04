"""Biên bản: the parts and their words at the left, the real paper beside them, signing and correcting."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.lacks import Lack
from app.domain.records.minutes import Minutes
from app.services import minutes as service
from app.services import records
from app.services.minutes import Part
from app.ui.look import px
from app.ui.minutes.head import MinutesHead, saved_words
from app.ui.minutes.held import NOW, Held, held_sessions, place_to_go, read_held
from app.ui.minutes.outline import Outline
from app.ui.minutes.part_editor import PartEditor
from app.ui.minutes.reading import Reading
from app.ui.minutes.signing import ask_to_correct, ask_to_sign
from app.ui.page import Page
from app.ui.parts import (
    Notice,
    Stage,
    card,
    column,
    empty_state,
    hline,
    holder,
    page_layout,
    primary,
    row,
    secondary,
)  # fmt: skip
from app.ui.words import tr

LEAST, LEFT = 300, 404


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
        self.outline = Outline()
        self.editor = PartEditor(self._write)
        self.missing = Notice("amber", "", action=tr("Đi tới"), on=self.go_to_missing)
        self.sign_button = primary(tr("Ký"), self.sign, "pen-line")
        self.correct_button = secondary(tr("Đính chính"), self.correct, "pen-line")
        self.reading = Reading(self.desk, self.sign_button, self.correct_button)
        notice = holder(column(self.missing, margins=(11, 0, 11, 11)))
        inside = column((self.outline, 2), hline(), (self.editor, 3), notice, gap=0, margins=(1, 1, 1, 1))
        self.left = card(inside)
        self.left.setMinimumWidth(px(LEAST))
        self.left.setMaximumWidth(px(LEFT))
        work = holder(row((self.left, 2), (self.reading, 3), gap=16))
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
        return self.editor.flush()

    def save(self) -> None:
        if self.editor.flush():
            self.desk.say(tr("Đã lưu lời của phần này"))

    def print(self) -> None:
        self.reading.preview.print()

    def edit(self) -> None:
        self.editor.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panes(self) -> list[QWidget]:
        return [self.outline.list, self.editor, self.reading.preview.view]

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
        self.outline.arrange(compact)

    def sign(self) -> None:
        """Ask and sign; what is gravely missing is said at once instead."""
        held = self.held
        if held is None or not self.editor.flush():
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
        if held is None or not self.editor.flush():
            return
        if not service.changed_since_signing(self.desk.context, held.minutes.id):
            self.desk.problem(
                tr("Nội dung hiện nay không khác bản đã ký. Sửa lời văn hoặc dữ liệu trước rồi đính chính.")
            )
        elif ask_to_correct(self.desk, held.minutes, held.name):
            self._show_latest()
            self.desk.say(tr("Đã lập bản đính chính {name}", name=held.name))

    def reset_part(self) -> None:
        """Back to the composed words; the toast brings the clerk's own back."""
        held, part, context = self.held, self.editor.part, self.desk.context
        if held is None or part is None or not self.editor.flush():
            return
        part = next(one for one in service.parts(context, held.minutes.id) if one.key == part.key)
        self.editor.let_go()
        service.reset_part(context, held.minutes.id, part.key)
        self.refresh()
        self.desk.say(tr("Phần này đã về lời tự ghép"), lambda: self._bring_back(held.minutes.id, part))

    def compare_part(self) -> None:
        if self.editor.part is not None:
            self.reading.compare_part(self.editor.part, self.editor.text.toPlainText())

    def compare_signed(self) -> None:
        if self.held is not None and self.held.copies:
            self.reading.compare_signed(self.held)

    def go_to_missing(self) -> None:
        """To the first thing that is missing: here, in the session's file, or in the console."""
        lack = self._first_lack()
        if lack is None or self.held is None:
            return
        place = place_to_go(lack)
        if place == "session":
            self.desk.open("session", self.held.session.id)
        elif place == "console":
            self.desk.go("console")
        else:
            self.show_part(lack.part)
            self.editor.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_part(self, key: str) -> None:
        """Bring a part into the editor and mark it on the paper."""
        if self.held is None or not self.editor.flush():
            return
        self.outline.go_to(key)
        self._show_part()

    def _connect(self) -> None:
        self.outline.chosen.connect(self.guard(self.show_part))
        self.head.session_chosen.connect(self.guard(self._turn_to))
        self.head.version_chosen.connect(self.guard(lambda _: self._show_version()))
        self.head.compare_asked.connect(self.guard(self.compare_signed))
        self.head.file_asked.connect(self.guard(self._open_session))
        self.editor.kept.connect(self._tell_saved)
        self.editor.reset.connect(self.guard(self.reset_part))
        self.editor.compared.connect(self.guard(self.compare_part))
        for key, step in (("Alt+Up", -1), ("Alt+Down", 1)):
            QShortcut(QKeySequence(key), self, lambda step=step: self._step(step))

    def _turn_to(self, session_id: str) -> bool:
        """Show the minutes of another session; False when what is typed cannot be saved."""
        if not self.editor.flush():
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
        self.outline.show_parts(self.held.parts, self.held.lacking())
        if other or not self.outline.key():
            self.outline.go_to(self._first_key(self.held))
        self._show_missing(self.held)
        self._show_part()
        self._show_version()

    def _show_missing(self, held: Held) -> None:
        """What is missing first; what to do about it is the button beside."""
        lack = self._first_lack()
        if lack is not None:
            rest = len(held.lacks) - 1
            words = lack.sentence.split(". ")[0].rstrip(".") + "."
            self.missing.show_words(tr("{words} Còn {n} việc khác.", words=words, n=rest) if rest else words)
            self.missing.setToolTip("\n".join(one.sentence for one in held.lacks))
        self.missing.setVisible(lack is not None)

    def _show_part(self) -> None:
        held, key = self.held, self.outline.key()
        if held is None:
            return
        numbered = {part.key: (number, part) for number, part in enumerate(held.parts, start=1)}
        if key in numbered:
            self.editor.show_part(held.minutes.id, *numbered[key])
            self.reading.mark(key)

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

    def _first_lack(self) -> Lack | None:
        return self.held.lacks[0] if self.held and self.held.lacks else None

    def _first_key(self, held: Held) -> str:
        """The first part with something missing, else the first."""
        lacking = held.lacking()
        keys = [part.key for part in held.parts]
        return next((key for key in keys if lacking.get(key)), keys[0] if keys else "")

    def _step(self, step: int) -> None:
        keys = [part.key for part in self.held.parts] if self.held else []
        if keys:
            here = keys.index(self.outline.key()) if self.outline.key() in keys else 0
            self.show_part(keys[max(0, min(len(keys) - 1, here + step))])

    def _write(self, key: str, words: str, added: bool) -> None:
        if self.held is not None:
            service.write_part(self.desk.context, self.held.minutes.id, key, words, added=added)

    def _bring_back(self, minutes_id: str, part: Part) -> None:
        self.editor.let_go()
        service.write_part(self.desk.context, minutes_id, part.key, part.own_text)
        service.write_part(self.desk.context, minutes_id, part.key, part.added_text, added=True)
        self.refresh()

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
