"""Tài liệu: which papers are here, which went to the delegates, which are late, and what nobody sent yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.record import TYPES
from app.domain.records.session import Session
from app.services import papers, preparation
from app.services.readiness import PaperState
from app.ui.failures import attempt
from app.ui.keys import hand_on
from app.ui.look import theme
from app.ui.page import Desk
from app.ui.parts import (
    Label,
    Notice,
    RowList,
    Stage,
    card,
    column,
    empty_state,
    hline,
    primary,
    quiet,
    row,
    secondary,
)  # fmt: skip
from app.ui.record_panel import RecordPanel
from app.ui.sessions.paper_rows import PaperDelegate, spoken_paper
from app.ui.sessions.quietly import show_quietly
from app.ui.side import Side
from app.ui.words import tr

FIELDS = (
    "kind", "title", "number", "issued_on", "author", "author_text", "items", "verifies", "required",
    "due_on", "received_on", "sent_on", "note",
)  # fmt: skip


class PapersTab(QWidget):
    """Space, or one click, says that a paper came or went today."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._session: Session | None = None
        self.lacking = Notice("amber", "")
        self.words = Label("", "small", "text2", elide=True)
        self.list = RowList(tr("Tài liệu"), PaperDelegate(), spoken_paper, key=lambda one: one.paper.id)
        self.stage = Stage(self.list)
        self.panel = RecordPanel(desk, TYPES["paper"], FIELDS)
        self.side = Side(self.panel)
        self.receive_button = secondary(tr("Nhận hôm nay"), self.receive, "inbox")
        self.send_button = secondary(tr("Gửi hôm nay"), self.send, "send", tip=tr("Gửi đại biểu hôm nay"))
        self.edit_button = quiet(tr("Sửa"), self.edit, "pen-line", "Ctrl+E")
        self.all_button = quiet(tr("Gửi tất cả đã nhận"), self.send_all)
        self._lay_out()
        hand_on(self, self.list)
        self.list.current.connect(self._follow)
        self.list.ticked.connect(lambda one: attempt(self, self.tick, one))
        self.list.opened.connect(lambda one: attempt(self, self.edit))
        self.panel.shown.connect(lambda _: self._make_room())
        self.panel.saved.connect(lambda id: self.list.go_to(id))
        self.panel.left.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))

    def show_session(self, session: Session) -> None:
        if self._session is not None and self._session.id != session.id:
            self.panel.close_panel()
        self._session = session
        found = preparation.readiness(self.desk.context, session.id)
        show_quietly(self.list, found)
        self._show_words(found)
        self._show_lacking(session)
        if found:
            self.stage.show_content()
        else:
            words = tr("Thêm tờ trình, báo cáo, dự thảo nghị quyết để biết cái nào còn thiếu.")
            self.stage.show_state(
                empty_state(tr("Chưa có tài liệu nào"), words, primary(tr("Thêm tài liệu"), self.new, "plus"))
            )
        self._show_buttons()
        self.panel.refresh()

    def new(self) -> None:
        if self._session is not None and self.side.save_typed():
            self.panel.show_new(session=self._session.id, kind="submission")

    def edit(self) -> None:
        one = self.list.value()
        if one is not None:
            self.panel.show_id(one.paper.id)
            self.panel.edit()

    def open_id(self, id: str) -> bool:
        if not self.list.go_to(id):
            return False
        self.panel.show_id(id)
        return True

    def tick(self, one: PaperState) -> None:
        """The next of the two: received, then sent."""
        if not one.present:
            self.receive()
        elif not one.sent:
            self.send()

    def receive(self) -> None:
        one = self.list.value()
        if one is None:
            return
        papers.receive(self.desk.context, one.paper.id)
        self._say(tr("Đã nhận {paper}", paper=one.paper.called()), [one])

    def send(self) -> None:
        one = self.list.value()
        if one is None:
            return
        papers.send(self.desk.context, [one.paper.id])
        self._say(tr("Đã gửi đại biểu {paper}", paper=one.paper.called()), [one])

    def send_all(self) -> None:
        """Everything that is here and did not go yet."""
        waiting = [one for one in self.list.values() if one.present and not one.sent]
        papers.send(self.desk.context, [one.paper.id for one in waiting])
        self._say(tr("Đã gửi đại biểu {n} tài liệu", n=len(waiting)), waiting)

    def _say(self, words: str, before: list[PaperState]) -> None:
        context = self.desk.context
        self.desk.say(words, lambda: papers.put_back(context, [one.paper for one in before]))

    def _lay_out(self) -> None:
        add = quiet(tr("Thêm tài liệu"), self.new, "plus")
        head = row((self.words, 1), self.all_button, add, gap=4, margins=(16, 4, 8, 0))
        foot = row(self.receive_button, self.send_button, None, self.edit_button, margins=(12, 8, 12, 6))
        inside = column(head, (self.stage, 1), hline(), foot, gap=0, margins=(1, 4, 1, 4))
        left = column(self.lacking, (card(inside), 1), gap=12)
        self.setLayout(row((left, 1), self.side, gap=16))

    def _show_words(self, found: list[PaperState]) -> None:
        waiting = sum(one.present and not one.sent for one in found)
        missing = sum(not one.present for one in found)
        sent = sum(one.sent for one in found)
        words = tr("{sent}/{n} đã gửi đại biểu", sent=sent, n=len(found))
        self.words.set_text(f"{words} · {tr('{n} chưa nhận', n=missing)}" if missing else words)
        self.all_button.setVisible(waiting > 1 and self.side.top() is None)

    def _show_lacking(self, session: Session) -> None:
        """The first of them; the panel, while it is open, takes their room."""
        lines = preparation.lacking(self.desk.context, session.id)
        most = 1 if theme.compact else 3
        rest = [tr("Và {n} việc khác.", n=len(lines) - most)] if len(lines) > most else []
        self.lacking.show_words("\n".join(lines[:most] + rest))
        self.lacking.setToolTip("\n".join(lines))
        self.lacking.setVisible(bool(lines) and not session.closed_at and self.side.top() is None)

    def _make_room(self) -> None:
        if self._session is not None:
            self._show_words(self.list.values())
            self._show_lacking(self._session)
            self._show_buttons()

    def _follow(self, one: PaperState | None) -> None:
        self._show_buttons()
        if one is not None and self.panel.record is not None and self.side.save_typed():
            attempt(self, self.panel.show_id, one.paper.id)

    def _show_buttons(self) -> None:
        one = self.list.value()
        self.receive_button.setVisible(one is not None and not one.present)
        self.send_button.setVisible(one is not None and not one.sent)
        self.edit_button.setVisible(one is not None and self.side.top() is None)
