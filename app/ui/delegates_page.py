"""The delegates of the council: who they are, their group, post and constituency; coming and going."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.record import TYPES
from app.domain.records.person import Person
from app.domain.text import fold, words_of
from app.services import council, delegates, delegates_out
from app.services.context import Context
from app.services.council import Delegate
from app.ui.delegate_panels import EndOfMandate, NewDelegate
from app.ui.delegates_in_dialog import DelegatesIn
from app.ui.memberships import Memberships
from app.ui.page import Page
from app.ui.parts import (
    Cell,
    Column,
    PageHead,
    Pills,
    SearchField,
    Stage,
    card,
    column,
    empty_state,
    nothing_found,
    page_layout,
    primary,
    row,
    secondary,
)  # fmt: skip
from app.ui.record_panel import RecordPanel
from app.ui.record_table import FittingTable
from app.ui.sheets.verbs import give_sheet_out, sheet_buttons
from app.ui.side import Side
from app.ui.words import tr

MEMBERSHIP = ("person", "organization", "role", "post", "starts_on", "ends_on", "end_reason", "order")


class DelegatesPage(Page):
    """Present delegates first, those who left on another pill; a row opens the person beside the list."""

    kinds = frozenset({"person", "membership", "organization", "constituency", "term", "office"})

    def build(self) -> None:
        self._found: dict[str, Delegate] = {}
        sheet_verbs = sheet_buttons(self.take_in, self.give_out)
        add = primary(tr("Thêm đại biểu"), self.new, "plus", "Ctrl+N")
        self.head = PageHead(tr("Đại biểu"), *sheet_verbs, add)
        self.search = SearchField(tr("Tìm trong danh sách"), "Ctrl+F")
        self.pills = Pills({"in": tr("Đang làm nhiệm vụ"), "out": tr("Đã thôi")}, tr("Lọc đại biểu"))
        self.table = FittingTable(tr("Danh sách đại biểu"), _columns(), self._cells, main=260)
        self.stage = Stage(self.table)
        self.side = self._side()
        sheet = card(column(self.stage, margins=(1, 4, 1, 4)))
        left = column(row((self.search, 1), self.pills, gap=8), (sheet, 1), gap=12)
        self.setLayout(page_layout(self.head, (row((left, 1), self.side, gap=16), 1)))
        self._connect()

    def refresh(self) -> None:
        context = self.desk.context
        present, gone = (
            council.delegates(context, context.today),
            delegates.former(context, context.today),
        )
        self.pills.set_counts({"in": len(present), "out": len(gone)})
        shown = present if self.pills.code() == "in" else gone
        self._found = {each.person.id: each for each in shown if self._wanted(each)}
        self.table.show_quietly(list(self._found))
        elected, serving = council.delegate_counts(context, context.today)
        own = council.council(context)
        self.head.show_title(
            tr("Đại biểu"),
            tr(
                "{n}/{total} đại biểu đang làm nhiệm vụ · {term}",
                n=serving,
                total=elected,
                term=own.term.called(),
            ),
        )
        self._show_state(bool(shown))
        self.panel.refresh()

    def new(self) -> None:
        if self.side.save_typed():
            self.side.close_others(self.adding)
            self.adding.show_new()

    def edit(self) -> None:
        if self.panel.record is None and self.table.id():
            self.panel.show_id(self.table.id())
        self.panel.edit()

    def save(self) -> None:
        self.side.save()

    def leave(self) -> bool:
        return self.side.save_typed()

    def escape(self) -> bool:
        if self.side.escape():
            return True
        searched = bool(self.search.text())
        self.search.clear()
        return searched

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def panes(self) -> list[QWidget]:
        return [self.table, self.side]

    def keys(self) -> list[tuple[str, str]]:
        return [("Enter", tr("Sửa dòng đang chọn")), ("Ctrl+S", tr("Lưu phần đang gõ"))]

    def open_record(self, kind: str, id: str) -> bool:
        """A person who is or was a delegate; others are in the catalogue."""
        if kind != "person" or not self.side.save_typed():
            return False
        self.search.set_words("")
        for code in ("in", "out"):
            self.pills.set_code(code)
            self.refresh()
            if self.table.go_to(id):
                self.panel.show_id(id)
                return True
        self.pills.set_code("in")
        self.refresh()
        return False

    def shown_record(self) -> tuple[str, str] | None:
        record = self.panel.record
        return ("person", record.id) if record and record.id else None

    def take_in(self) -> None:
        """Paste a table or choose an .xlsx, look at what was read, take it in."""
        if self.side.save_typed():
            self.desk.dialogs.run(DelegatesIn(self.desk, self.window()))

    def give_out(self) -> None:
        """What the list shows as a workbook."""
        context, shown = self.desk.context, list(self._found.values())
        give_sheet_out(
            self.desk, tr("Đại biểu"), lambda path, progress: delegates_out.save_list(context, shown, path)
        )

    def _side(self) -> Side:
        leaving = secondary(tr("Thôi nhiệm vụ"), self._end_mandate)
        self.posts = Memberships(self.desk, "person")
        self.panel = RecordPanel(
            self.desk, TYPES["person"], extra=[self.posts], buttons=[leaving], drop=_remove
        )
        self.adding, self.ending = NewDelegate(self.desk), EndOfMandate(self.desk)
        self.post = RecordPanel(self.desk, TYPES["membership"], MEMBERSHIP)
        return Side(self.panel, self.adding, self.ending, self.post)

    def _connect(self) -> None:
        self.search.asked.connect(self.guard(lambda _: self.refresh()))
        self.pills.chosen.connect(self.guard(lambda _: self.refresh()))
        self.table.current.connect(self.guard(self._follow))
        self.table.opened.connect(self.guard(lambda _: self.edit()))
        self.posts.opened.connect(self.guard(lambda membership: self.post.show_id(membership.id)))
        self.posts.wanted.connect(self.guard(lambda values: self.post.show_new(**values)))
        self.post.saved.connect(lambda _: self.post.close_panel())
        self.adding.done.connect(self.guard(self._show_added))
        self.panel.saved.connect(lambda _: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self.panel.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))

    def _follow(self, id: str) -> None:
        held = self.panel.record.id if self.panel.record else ""
        if not id or (id == held and self.side.top() is self.panel and not self.panel.writing):
            return
        if self.side.save_typed():
            self.side.close_others(self.panel)
            self.table.go_quietly(id)
            self.panel.show_id(id)
        else:
            self.table.go_quietly(held)

    def _show_added(self, id: str) -> None:
        self.refresh()
        self.table.go_to(id)

    def _end_mandate(self) -> None:
        record = self.panel.record
        if record is not None:
            self.ending.show_for(record)  # type: ignore[arg-type]

    def _wanted(self, delegate: Delegate) -> bool:
        words = fold(" ".join(map(_text, _row(delegate))))
        return all(f" {word}" in f" {words}" for word in words_of(self.search.text()))

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        return {id: _row(self._found[id]) for id in ids}

    def _show_state(self, some: bool) -> None:
        if self._found:
            self.stage.show_content()
        elif some:
            self.stage.show_state(nothing_found(self.search.text(), self.search.clear))
        elif self.pills.code() == "out":
            self.stage.show_state(
                empty_state(tr("Chưa có ai thôi nhiệm vụ"), tr("Trong nhiệm kỳ này."), icon="users")
            )
        else:
            words = tr("Thêm từng người, hoặc nhập cả danh sách từ bảng Excel, Word.")
            button = primary(tr("Thêm đại biểu"), self.new, "plus")
            self.stage.show_state(empty_state(tr("Chưa có đại biểu nào"), words, button, "users"))


def _remove(context: Context, person: Person) -> Callable[[], Any]:
    """Delete a delegate entered by mistake; gives what takes it back."""
    gone = delegates.remove(context, person)
    return lambda: delegates.restore(context, gone)


def _columns() -> list[Column]:
    return [
        Column("order", tr("TT"), 48, right=True, sortable=False),
        Column("name", tr("Họ và tên"), 214, sortable=False, role="body"),
        Column("birth", tr("Sinh"), 100, sortable=False),
        Column("post", tr("Chức vụ"), sortable=False),
        Column("group", tr("Tổ"), 130, sortable=False),
        Column("constituency", tr("Đơn vị bầu cử"), 150, sortable=False),
    ]


def _row(delegate: Delegate) -> list[Cell | str]:
    person, seat = delegate.person, delegate.membership
    ended = f"{seat.ends_on:%d/%m/%Y}" if seat.ends_on else ""
    post = delegate.post or (tr("Thôi từ {day}", day=ended) if ended else tr("Đại biểu"))
    order = str(seat.order) if seat.order else ""
    return [
        order,
        Cell(person.called(), "text"),
        person.birth,
        Cell(post, "text2"),
        delegate.group_name,
        delegate.constituency_name,
    ]


def _text(cell: Cell | str) -> str:
    return cell if isinstance(cell, str) else cell.text
