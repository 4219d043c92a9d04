"""Khách mời: who is invited besides the delegates, most of them as at the session before."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.records.session import Session
from app.services import guests
from app.ui.keys import hand_on
from app.ui.page import Desk
from app.ui.parts import Label, column, quiet, row
from app.ui.record_page import RecordPane
from app.ui.words import tr

COLUMNS = ("position", "full_name", "group", "came")
FIELDS = ("group", "honorific", "full_name", "position", "came", "order")


class GuestsTab(QWidget):
    """`invite(invitee id)` shows the invitation of one guest."""

    def __init__(self, desk: Desk, invite: Callable[[str], Any]) -> None:
        super().__init__()
        self.desk = desk
        self._session: Session | None = None
        self._invite = invite
        self.words = Label("", "small", "text2", elide=True)
        self.pane = RecordPane(desk, "invitee", COLUMNS, FIELDS)
        self.pane.counted.connect(self._counted)
        head = row(
            (self.words, 1),
            quiet(tr("Giấy mời của khách này"), self.invite, "printer"),
            quiet(tr("Lấy khách kỳ trước"), self.take_over, "users"),
            quiet(tr("Thêm khách"), self.new, "plus"),
            gap=2,
        )
        self.setLayout(column(head, (self.pane, 1), gap=8))
        hand_on(self, self.pane.table)

    def show_session(self, session: Session) -> None:
        if self._session is not None and self._session.id != session.id:
            self.pane.panel.close_panel()
        self._session = session
        self.pane.equals = {"session": session.id}
        self.pane.refresh()

    def new(self) -> None:
        self.pane.new()

    def edit(self) -> None:
        self.pane.edit()

    def open_id(self, id: str) -> bool:
        return self.pane.open_id(id)

    def invite(self) -> None:
        id = self.pane.table.id()
        if id:
            self._invite(id)
        else:
            self.desk.problem(tr("Chọn một khách trong danh sách rồi bấm lại."))

    def take_over(self) -> None:
        """The guests of the session before who are not here yet."""
        if self._session is None:
            return
        context = self.desk.context
        added = guests.take_over(context, self._session.id)
        if added:
            self.desk.say(tr("Đã thêm {n} khách", n=len(added)), lambda: guests.take_back(context, added))
        else:
            self.desk.say(tr("Khách kỳ trước đã có đủ trong danh sách này"))

    def _counted(self, count: int) -> None:
        self.words.set_text(tr("{n} khách mời", n=count))
