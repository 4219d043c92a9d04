"""Kỳ họp: the sessions at the left, the file of one of them at the right, over both a paper to print."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain import flow
from app.domain.record import TYPES
from app.domain.records.session import Session
from app.services import proofs, records
from app.services.council import council
from app.store.listing import Query
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
from app.ui.sessions.file import HOME, SessionFile
from app.ui.sessions.new_session import NewSession
from app.ui.sessions.session_list import PREPARED, SessionDelegate, SessionRow, session_rows
from app.ui.sheets.verbs import give_list_out, sheet_buttons, take_sheet_in
from app.ui.views import Views
from app.ui.words import tr

LIST = 272
COLUMNS = ("number", "kind", "season", "title", "opens_at", "ends_at", "place", "state", "convened_on")


class SessionsPage(Page):
    """The list drives the file; Ctrl+N plans a new session, Ctrl+P prints one of its papers."""

    kinds = frozenset(
        {"session", "preparation_step", "agenda_item", "paper", "invitee", "resolution", "attendance_event",
         "rule_override", "calendar_day", "person", "vote_event", "organization", "office", "speech"}
    )  # fmt: skip

    def build(self) -> None:
        self._session: Session | None = None
        name = tr("Các kỳ họp")
        self.list = RowList(name, SessionDelegate(), lambda one: one.spoken, key=lambda one: one.session.id)
        self.combo = Combo(compact=True)
        self.combo.setAccessibleName(name)
        self.combo.hide()
        self.add = primary(tr("Lập kỳ họp"), self.new, "plus", "Ctrl+N")
        self.sheet_verbs = sheet_buttons(self.take_in, self.give_out)
        self.head = PageHead(tr("Kỳ họp"), self.combo, *self.sheet_verbs, self.add)
        self.file = SessionFile(self.desk, self.show_paper)
        self.form = NewSession(self.desk)
        self.right = Views()
        self.right.addWidget(self.file)
        self.right.addWidget(holder(row(self.form, None)))
        self.list_card = card(column(self.list, margins=(1, 4, 1, 4)), LIST)
        self.stage = Stage(holder(row(self.list_card, (self.right, 1), gap=16)))
        self.preview = PdfPreview(self.desk, "", back=self.close_paper)
        whole = holder(page_layout(self.head, (self.stage, 1)))
        self.stack = Views()
        self.stack.addWidget(whole)
        self.stack.addWidget(holder(page_layout((self.preview, 1))))
        self.setLayout(column(self.stack, gap=0))
        self._connect()

    def refresh(self) -> None:
        found = session_rows(self.desk.context)
        self.list.blockSignals(True)
        self.list.show_rows(found)
        self.list.blockSignals(False)
        self.combo.set_options({one.session.id: f"{one.session.called()} · {one.state}" for one in found})
        self.head.show_title(tr("Kỳ họp"), _facts(found))
        if not found and self.right.currentIndex() == 0:
            self._show_empty()
            return
        self.stage.show_content()
        if found:
            kept = self._session.id if self._session else _first(found)
            self._show(next((one.session for one in found if one.session.id == kept), found[0].session))

    def open_record(self, kind: str, id: str) -> bool:
        if kind == "session":
            return self._turn_to(id) and self._show_unfilled()
        if kind not in HOME:
            return False
        record: Any = records.get(self.desk.context, TYPES[kind].cls, id)
        return self._turn_to(record.session) and self._open_part(HOME[kind], id)

    def shown_record(self) -> tuple[str, str] | None:
        return ("session", self._session.id) if self._session else None

    def leave(self) -> bool:
        return self.form.save_typed() and self.file.save_typed()

    def new(self) -> None:
        """The form of a new session, in place of the file."""
        if self.file.save_typed():
            self.stage.show_content()
            self.form.show_new()

    def take_in(self) -> None:
        """Ask for a table of sessions, those before this program most often."""
        if self.leave():
            take_sheet_in(self.desk, "session", {"term": council(self.desk.context).term.id})

    def give_out(self) -> None:
        """Every session as a workbook."""
        give_list_out(self.desk, "session", Query(order="opens_at"), COLUMNS)

    def edit(self) -> None:
        edit = getattr(self.file.tab(), "edit", None)
        if edit:
            edit()
        elif self.file.go("info"):
            self.file.tab().edit()

    def save(self) -> None:
        if self.right.currentIndex() == 1:
            self.form.save()
        elif self.file.save_typed():
            self.desk.say(tr("Đã lưu"))

    def print(self) -> None:
        if self.stack.currentIndex() == 1:
            self.preview.print()
        elif self._session is not None:
            self.file.print()

    def escape(self) -> bool:
        if self.stack.currentIndex() == 1:
            self.close_paper()
            return True
        return self.form.escape() or self.file.escape()

    def arrange(self, compact: bool) -> None:
        self.list_card.setVisible(not compact)
        self.combo.setVisible(compact)
        self.file.arrange(compact)

    def panes(self) -> list[QWidget]:
        return [self.list, self.file.pills, *self.file.tabs.values()]

    def keys(self) -> list[tuple[str, str]]:
        return [
            ("Ctrl+N", tr("Lập kỳ họp mới")),
            ("Ctrl+P", tr("In giấy mời, chương trình, kịch bản")),
            (tr("Dấu cách"), tr("Đánh dấu việc xong, tài liệu đã nhận, đã gửi")),
            ("Alt+↑ ↓", tr("Chuyển mục chương trình lên, xuống")),
            ("F2", tr("Sửa mục đang chọn")),
        ]

    def show_paper(self, paper: str, record_id: str, words: str) -> None:
        """Show a paper over the whole page; Esc comes back."""
        source = proofs.paper(self.desk.context, paper, record_id)
        self.preview.show_source(f"{paper} {record_id}", source, words)
        self.stack.setCurrentIndex(1)
        self.preview.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_paper(self) -> None:
        self.stack.setCurrentIndex(0)
        self.file.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self.list.current.connect(self.guard(lambda one: self._turn_to(one.session.id) if one else None))
        self.list.opened.connect(lambda _: self.file.tab().setFocus(Qt.FocusReason.TabFocusReason))
        self.combo.activated.connect(self.guard(lambda _: self._turn_to(self.combo.code())))
        self.form.shown.connect(self._show_form)
        self.form.added.connect(self.guard(self._turn_to))

    def _turn_to(self, id: str) -> bool:
        """Show another session; False when what is typed cannot be saved."""
        if not self.file.save_typed():
            self._mark()
            return False
        self.right.setCurrentIndex(0)
        self.stack.setCurrentIndex(0)
        self._show(records.get(self.desk.context, Session, id))
        return True

    def _show(self, session: Session) -> None:
        first = self._session is None
        self._session = session
        self._mark()
        self.file.show_session(session)
        if first and session.state not in PREPARED:
            self.file.go("agenda")

    def _mark(self) -> None:
        if self._session is not None:
            self.list.blockSignals(True)
            self.list.go_to(self._session.id)
            self.list.blockSignals(False)
            self.combo.set_code(self._session.id)

    def _open_part(self, part: str, id: str) -> bool:
        self.file.go(part)
        open_id = getattr(self.file.tab(), "open_id", None)
        return open_id is None or bool(open_id(id))

    def _show_unfilled(self) -> bool:
        """A session held without chair or secretary: the part where they are written down."""
        session = self._session
        if session and session.opened_at and session.state not in flow.SEALED:
            return bool(session.chairs and session.secretaries) or self.file.go("info")
        return True

    def _show_form(self, on: bool) -> None:
        self.right.setCurrentIndex(1 if on else 0)
        self.add.setVisible(not on)
        if not on:
            self.refresh()
            (self.list if self.list.isVisible() else self.combo).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_empty(self) -> None:
        words = tr("Lập kỳ họp đầu tiên: các việc chuẩn bị và hạn của từng việc được tính sẵn theo luật.")
        action = primary(tr("Lập kỳ họp"), self.new, "plus")
        self.stage.show_state(empty_state(tr("Chưa có kỳ họp nào"), words, action, "calendar-days"))


def _facts(found: list[SessionRow]) -> str:
    coming = [one for one in found if one.session.state in PREPARED]
    words = tr("{n} kỳ họp", n=len(found))
    return f"{words} · {tr('{n} đang chuẩn bị', n=len(coming))}" if coming else words


def _first(found: list[SessionRow]) -> str:
    """The one most likely wanted: the next to come, else the latest."""
    coming = [one for one in found if one.session.state in PREPARED]
    return (coming or found)[-1 if coming else 0].session.id
