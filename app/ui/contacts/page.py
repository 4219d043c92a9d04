"""Tiếp xúc cử tri: the rounds and the file of one; over it the page of a meeting, or a paper to print."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.record import TYPES
from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.contact_round import ContactRound
from app.domain.records.promise import Promise
from app.domain.records.voice import Voice
from app.services import contact_papers, contacts, proofs, records, similar
from app.ui.contacts.meeting_file import MeetingFile
from app.ui.contacts.round_file import RoundFile
from app.ui.contacts.round_list import RoundDelegate, round_rows
from app.ui.contacts.words import page_keys
from app.ui.look import px
from app.ui.page import Page
from app.ui.parts import (
    Combo,
    PageHead,
    RowList,
    Stage,
    card,
    column,
    empty_state,
    holder,
    page_layout,
    primary,
    row,
)  # fmt: skip
from app.ui.pdf_preview import PdfPreview
from app.ui.record_panel import RecordPanel
from app.ui.side import Side
from app.ui.words import tr

LIST, ROOMY = 260, 1300
"""Width of the list, and of the page from which on there is room for it; the plan needs the rest."""
ROUNDS, MEETING, PAPER = range(3)
FIELDS = ("kind", "session", "title", "starts_on", "ends_on", "joint", "content", "note")
POINT = (
    "mode", "links", "delegates", "superiors", "officials", "group", "starts_at", "place", "areas",
    "voters_invited", "note",
)  # fmt: skip


class ContactsPage(Page):
    """Ctrl+N plans a round, or begins a new line in a meeting; Enter in the plan opens a meeting."""

    kinds = frozenset(
        {"contact_round", "contact_meeting", "voice", "promise", "recommendation", "forwarding", "topic",
         "area", "organization", "session", "person", "calendar_day", "rule_override"}
    )  # fmt: skip

    def build(self) -> None:
        self._round: ContactRound | None = None
        name = tr("Các đợt tiếp xúc")
        self.list = RowList(name, RoundDelegate(), lambda one: one.spoken, key=lambda one: one.round.id)
        self.combo = Combo(compact=True)
        self.combo.setAccessibleName(name)
        self.combo.hide()
        self.head = PageHead(
            tr("Tiếp xúc cử tri"), self.combo, primary(tr("Lập đợt"), self.new, "plus", "Ctrl+N")
        )
        self.file = RoundFile(self.desk, self.show_paper)
        self.form = RecordPanel(self.desk, TYPES["contact_round"], FIELDS, contacts.keep_round, drop=None)
        self.point = RecordPanel(self.desk, TYPES["contact_meeting"], POINT, contacts.keep_point, drop=None)
        self.side = Side(self.form, self.point)
        self.list_card = card(column(self.list, margins=(1, 4, 1, 4)), LIST)
        self.stage = Stage(holder(row(self.list_card, (self.file, 1), gap=16)))
        rounds = holder(page_layout(self.head, (holder(row((self.stage, 1), self.side, gap=16)), 1)))
        self.meeting = MeetingFile(self.desk, self.show_paper)
        self.preview = PdfPreview(self.desk, "", back=self.close_paper)
        self.stack = QStackedWidget()
        self.stack.addWidget(rounds)
        self.stack.addWidget(holder(page_layout((self.meeting, 1))))
        self.stack.addWidget(holder(page_layout((self.preview, 1))))
        self.setLayout(column(self.stack, gap=0))
        self._before_paper = ROUNDS
        self._connect()
        self._listen()
        context = self.desk.context
        self.desk.tasks.run(lambda _: similar.warm(context), lambda _: None)

    def refresh(self) -> None:
        """In a meeting the meeting alone: the rounds behind it are read again on the way back."""
        if self.stack.currentIndex() == MEETING:
            self.meeting.show_meeting(self.meeting.meeting.id)
            return
        found = round_rows(self.desk.context)
        self.list.blockSignals(True)
        self.list.show_rows(found)
        self.list.blockSignals(False)
        self.combo.set_options({one.round.id: one.round.title for one in found})
        self.head.show_title(tr("Tiếp xúc cử tri"), tr("{n} đợt", n=len(found)) if found else "")
        if not found:
            self._show_empty()
            return
        self.stage.show_content()
        kept = self._round.id if self._round else ""
        self._show(next((one.round for one in found if one.round.id == kept), found[0].round))

    def open_record(self, kind: str, id: str) -> bool:
        context = self.desk.context
        match kind:
            case "contact_round":
                return self._turn_to(id)
            case "contact_meeting":
                return self.open_meeting(id)
            case "voice":
                meeting = records.get(context, Voice, id).meeting
                return self.open_meeting(meeting) and self.meeting.open_voice(id)
            case "promise":
                return self._open_promise(records.get(context, Promise, id))
        return False

    def shown_record(self) -> tuple[str, str] | None:
        if self.stack.currentIndex() == MEETING:
            return "contact_meeting", self.meeting.meeting.id
        return ("contact_round", self._round.id) if self._round else None

    def open_meeting(self, id: str) -> bool:
        """The page of a meeting, ready for the next line."""
        if not self._leave_shown():
            return False
        found = records.get(self.desk.context, ContactMeeting, id)
        self._round = records.get(self.desk.context, ContactRound, found.round)
        self.stack.setCurrentIndex(MEETING)
        self.meeting.show_meeting(id)
        self.meeting.take_focus()
        return True

    def close_meeting(self) -> None:
        """Back to the round the meeting belongs to."""
        self.stack.setCurrentIndex(ROUNDS)
        self.refresh()
        self.file.pills.setFocus()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> bool:
        return self._leave_shown()

    def new(self) -> None:
        if self.stack.currentIndex() == MEETING:
            self.meeting.new_line()
        elif self.side.save_typed():
            self.form.show_new()

    def edit(self) -> None:
        """Ctrl+E: the form of the round; in a meeting its people and content."""
        if self.stack.currentIndex() == MEETING:
            self.meeting.go("facts")
        elif self._round is not None and self.side.save_typed():
            self.form.show_id(self._round.id)
            self.form.edit()

    def save(self) -> None:
        if self.side.top() is not None:
            self.side.save()
        elif self._leave_shown():
            self.desk.say(tr("Đã lưu"))

    def print(self) -> None:
        if self.stack.currentIndex() == PAPER:
            self.preview.print()
        else:
            (self.meeting if self.stack.currentIndex() == MEETING else self.file).print()

    def escape(self) -> bool:
        match self.stack.currentIndex():
            case 2:
                self.close_paper()
                return True
            case 1:
                return self.meeting.escape()
        return self.side.escape() or self.file.escape()

    def panes(self) -> list[QWidget]:
        if self.stack.currentIndex() == MEETING:
            return [self.meeting.list, self.meeting.form, self.meeting.pills]
        return [self.list, self.file.pills, self.file.stack, self.side]

    def keys(self) -> list[tuple[str, str]]:
        return page_keys()

    def show_paper(self, paper: str, record_id: str, words: str) -> None:
        """Show a paper over the whole page; Esc comes back."""
        context = self.desk.context
        source = proofs.composed(
            lambda: contact_papers.make(context, paper, record_id),
            lambda: contact_papers.file_name(context, paper, record_id),
        )
        self._before_paper = self.stack.currentIndex()
        self.preview.show_source(f"{paper} {record_id}", source, words)
        self.stack.setCurrentIndex(PAPER)
        self.preview.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_paper(self) -> None:
        self.stack.setCurrentIndex(self._before_paper)
        shown = self.meeting if self._before_paper == MEETING else self.file
        shown.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.list.current.connect(self.guard(lambda one: self._turn_to(one.round.id) if one else None))
        self.list.opened.connect(lambda _: self.file.tab().setFocus(Qt.FocusReason.TabFocusReason))
        self.combo.activated.connect(self.guard(lambda _: self._turn_to(self.combo.code())))
        self.file.meeting_opened.connect(self.guard(self.open_meeting))
        self.file.record_opened.connect(self.guard(self.open_record))
        self.file.edited.connect(self.guard(self.edit))
        self.file.point_asked.connect(self.guard(self._edit_point))
        self.point.shown.connect(lambda _: self._fit())
        self.point.saved.connect(self.guard(lambda _: self.point.close_panel()))
        self.meeting.left.connect(self.close_meeting)
        self.form.shown.connect(lambda _: self._fit())
        self.form.saved.connect(self.guard(self._show_saved))

    def _listen(self) -> None:
        """The keys of a meeting; single letters are for typing alone."""
        form = self.meeting.form
        verbs = {
            "F4": lambda: form.speaker.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "F5": form.swap_kind,
            "F6": form.swap_answered,
            "F7": lambda: form.hints.topic.setFocus(Qt.FocusReason.ShortcutFocusReason),
            "F8": self.meeting.promise,
            "Ctrl+Return": form.end_line,
            "Ctrl+Del": self.meeting.remove_line,
            "Alt+Up": lambda: self.meeting.move_line(-1),
            "Alt+Down": lambda: self.meeting.move_line(1),
        }
        for key, verb in verbs.items():
            guarded = self.guard(verb)
            QShortcut(QKeySequence(key), self.meeting, lambda guarded=guarded: guarded())

    def _leave_shown(self) -> bool:
        """Save whatever is typed anywhere on the page."""
        if self.stack.currentIndex() == MEETING:
            return self.meeting.flush()
        return self.side.save_typed() and self.file.flush()

    def _turn_to(self, id: str) -> bool:
        if not self._leave_shown():
            self._mark()
            return False
        self.form.close_panel()
        self.point.close_panel()
        self.stack.setCurrentIndex(ROUNDS)
        self._show(records.get(self.desk.context, ContactRound, id))
        return True

    def _show(self, planned: ContactRound) -> None:
        self._round = planned
        self._mark()
        self.file.show_round(planned)

    def _show_saved(self, id: str) -> None:
        self.form.close_panel()
        self._round = records.get(self.desk.context, ContactRound, id)
        self.refresh()
        self.file.go("plan")
        self.file.plan.begin()

    def _edit_point(self, id: str) -> None:
        if self.side.save_typed():
            self.point.show_id(id)
            self.point.edit()

    def _open_promise(self, promise: Promise) -> bool:
        if not promise.meeting or not self.open_meeting(promise.meeting):
            return False
        self.meeting.go("promises")
        return self.meeting.promises.open_id(promise.id)

    def _mark(self) -> None:
        if self._round is not None:
            self.list.blockSignals(True)
            self.list.go_to(self._round.id)
            self.list.blockSignals(False)
            self.combo.set_code(self._round.id)

    def _fit(self) -> None:
        """In a narrow window the list gives way to the choice in the head, beside a form to the form."""
        wide = self.width() >= px(ROOMY)
        self.list_card.setVisible(wide and self.side.top() is None)
        self.combo.setVisible(not wide)
        self.file.sheets.setVisible(self.side.top() is None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_empty(self) -> None:
        words = tr(
            "Lập đợt đầu tiên: thêm các điểm tiếp xúc, in kế hoạch, rồi ghi lời cử tri tại từng hội nghị."
        )
        action = primary(tr("Lập đợt"), self.new, "plus")
        self.stage.show_state(empty_state(tr("Chưa có đợt tiếp xúc nào"), words, action, "users"))
