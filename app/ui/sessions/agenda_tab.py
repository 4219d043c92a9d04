"""Chương trình: the items put in order by keyboard or mouse, each edited in the panel beside the list."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.record import TYPES, Record
from app.domain.records.agenda_item import AgendaItem
from app.domain.records.session import Session
from app.services import agenda, records
from app.services.context import Context
from app.ui.failures import attempt
from app.ui.keys import hand_on
from app.ui.order_list import OrderList
from app.ui.page import Desk
from app.ui.parts import Label, Stage, card, column, empty_state, hline, icon_button, primary, quiet, row
from app.ui.record_panel import RecordPanel
from app.ui.sessions.agenda_rows import AgendaDelegate, AgendaRow, agenda_rows
from app.ui.sessions.quietly import show_quietly
from app.ui.side import Side
from app.ui.words import tr

FIELDS = (
    "title",
    "kind",
    "presenter",
    "presenter_text",
    "planned_minutes",
    "planned_at",
    "decides",
    "openness",
)


class AgendaTab(QWidget):
    """Alt+↑ and Alt+↓ move the current item, F2 renames it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._session: Session | None = None
        self.words = Label("", "small", "text2", elide=True)
        name = tr("Chương trình kỳ họp")
        self.list = OrderList(name, AgendaDelegate(), lambda one: one.spoken, lambda one: one.item.id)
        self.stage = Stage(self.list)
        self.panel = RecordPanel(desk, TYPES["agenda_item"], FIELDS, _save, drop=_drop)
        self.side = Side(self.panel)
        self._lay_out()
        hand_on(self, self.list)
        self.list.moved.connect(lambda one, place: attempt(self, self.put, one, place))
        self.list.opened.connect(lambda one: attempt(self, self.edit))
        self.list.current.connect(self._follow)
        self.panel.saved.connect(lambda id: self.list.go_to(id))
        self.panel.left.connect(lambda: self.list.setFocus(Qt.FocusReason.OtherFocusReason))

    def show_session(self, session: Session) -> None:
        if self._session is not None and self._session.id != session.id:
            self.panel.close_panel()
        self._session = session
        found = agenda_rows(self.desk.context, session)
        show_quietly(self.list, found)
        self._show_words(found)
        if found:
            self.stage.show_content()
        else:
            words = tr("Thêm từng mục theo thứ tự sẽ họp.")
            action = primary(tr("Thêm mục"), self.new, "plus")
            self.stage.show_state(empty_state(tr("Chưa có mục nào"), words, action))
        self.panel.refresh()

    def new(self) -> None:
        if self._session is not None and self.side.save_typed():
            self.panel.show_new(session=self._session.id, kind="other", order=0)

    def edit(self) -> None:
        one = self.list.value()
        if one is not None:
            self.panel.show_id(one.item.id)
            self.panel.edit()

    def open_id(self, id: str) -> bool:
        if not self.list.go_to(id):
            return False
        self.panel.show_id(id)
        return True

    def put(self, one: AgendaRow | None, place: int) -> None:
        """Put an item at a row, the first being 0; the keyboard stays with it."""
        if one is None:
            return
        before = [row.item.id for row in self.list.values()].index(one.item.id)
        if not 0 <= place < len(self.list.values()) or place == before:
            return
        context = self.desk.context
        agenda.move(context, one.item.id, place + 1)
        if self._session is not None:
            self.show_session(self._session)
        self.list.go_to(one.item.id)
        words = tr("Đã chuyển “{title}” lên mục thứ {n}", title=one.item.title, n=place + 1)
        self.desk.say(words, lambda: agenda.move(context, one.item.id, before + 1))

    def _lay_out(self) -> None:
        up = icon_button(
            "chevron-up", tr("Lên một mục"), lambda: self._step(-1), tip=tr("Lên một mục  (Alt+↑)")
        )
        down = icon_button(
            "chevron-down", tr("Xuống một mục"), lambda: self._step(1), tip=tr("Xuống một mục  (Alt+↓)")
        )
        add = quiet(tr("Thêm mục"), self.new, "plus")
        edit = quiet(tr("Sửa"), self.edit, "pen-line", tip=tr("Sửa mục đang chọn  (F2)"))
        head = row((self.words, 1), up, down, edit, add, gap=2, margins=(16, 4, 8, 0))
        inside = column(head, hline(), (self.stage, 1), gap=0, margins=(1, 4, 1, 4))
        self.setLayout(row((card(inside), 1), self.side, gap=16))

    def _step(self, by: int) -> None:
        row_number = self.list.currentIndex().row()
        self.put(self.list.value(), row_number + by)

    def _show_words(self, found: list[AgendaRow]) -> None:
        minutes = sum(one.item.planned_minutes or 0 for one in found)
        votes = sum(one.item.decides for one in found)
        hours, rest = divmod(minutes, 60)
        length = tr("{h} giờ {m} phút", h=hours, m=rest) if hours else tr("{m} phút", m=rest)
        self.words.set_text(tr("Dự kiến {length} · {n} mục biểu quyết", length=length, n=votes))

    def _follow(self, one: AgendaRow | None) -> None:
        if one is not None and self.panel.record is not None and self.side.save_typed():
            attempt(self, self.panel.show_id, one.item.id)


def _save(context: Context, item: AgendaItem) -> AgendaItem:
    """A new item takes its place before the closing; another keeps the place it has."""
    if item.id:
        return records.save(context, item)
    given = {name: getattr(item, name) for name in FIELDS if name not in ("title", "kind")}
    return agenda.add(context, item.session, item.title, item.kind, **given)


def _drop(context: Context, item: Record) -> Callable[[], Any]:
    """Take an item out and give what brings it back to its place."""
    assert isinstance(item, AgendaItem)
    agenda.remove(context, item.id)

    def bring_back() -> None:
        records.undelete(context, item)
        agenda.move(context, item.id, item.order or 1)

    return bring_back
