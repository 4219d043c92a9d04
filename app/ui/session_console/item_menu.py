"""What else may become of an item: set aside, put off, withdrawn, ended, adopted with changes; new items."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QMenu

from app.domain import flow
from app.domain.records.agenda_item import AgendaItem
from app.services import agenda
from app.ui.failures import attempt
from app.ui.page import Desk
from app.ui.parts import Button
from app.ui.session_console.room import Room
from app.ui.words import tr

STAGES = ("discuss", "set_aside")
ENDS = {"finish": "done", "adopt_amended": "adopted_amended", "defer": "deferred", "withdraw": "withdrawn"}


class ItemMenu(Button):
    """A quiet button with the moves open from the state of the item on show; `changed` after one."""

    def __init__(self, desk: Desk, changed: Callable[[], Any]) -> None:
        super().__init__(tr("Việc khác"), "quiet", None, "chevron-down", "", "")
        self._desk, self._changed = desk, changed
        self._item = AgendaItem()
        self._session = ""
        self._entries = QMenu(self)
        self.setMenu(self._entries)

    def show_item(self, room: Room, item: AgendaItem) -> None:
        self._item, self._session = item, room.session.id
        self._entries.clear()
        for move in flow.possible(flow.ITEM, item.state):
            if self._offered(move.verb, item):
                self._entry(tr(move.words), partial(self._move, move.verb))
        self._entries.addSeparator()
        self._entry(tr("Thêm mục vào chương trình"), self.add_item)
        self._entry(tr("Sửa tên mục này"), self.rename)
        self.setVisible(not room.sealed)

    def add_item(self) -> None:
        """A new item right after the one on show."""
        title = self._desk.dialogs.ask_text(tr("Thêm mục"), tr("Nội dung của mục mới"))
        if title and title.strip():
            place = (self._item.order or 0) + 1
            agenda.add(self._desk.context, self._session, title, order=place)
            self._changed()

    def rename(self) -> None:
        title = self._desk.dialogs.ask_text(tr("Sửa tên mục"), tr("Nội dung của mục"), self._item.title)
        if title and title.strip():
            agenda.rename(self._desk.context, self._item.id, title)
            self._changed()

    def _offered(self, verb: str, item: AgendaItem) -> bool:
        """Votes come from the vote panel and beginnings from their own button; the rest stands here."""
        if verb == "finish":
            return not item.decides
        if verb == "adopt_amended":
            return item.state == "adopted"
        return verb in ("discuss", "set_aside", "defer", "withdraw") and (
            verb != "discuss" or item.state == "voting"
        )

    def _move(self, verb: str) -> None:
        if verb in STAGES:
            stage = "discussing" if verb == "discuss" else "scheduled"
            agenda.go_on(self._desk.context, self._item.id, stage)
        else:
            agenda.finish_item(self._desk.context, self._item.id, ENDS[verb])
        self._changed()

    def _entry(self, words: str, verb: Callable[[], Any]) -> None:
        action = self._entries.addAction(words)
        action.triggered.connect(lambda _=False: attempt(self, verb))
