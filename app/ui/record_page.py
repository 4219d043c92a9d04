"""Any kind of record on one page: the list at the left, the record or its form at the right."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.record import TYPES
from app.services import records
from app.store.listing import Query
from app.ui.failures import attempt
from app.ui.page import Desk, Page
from app.ui.parts import (
    Button,
    PageHead,
    SearchField,
    Stage,
    card,
    column,
    empty_state,
    nothing_found,
    page_layout,
    primary,
    quiet,
    row,
)  # fmt: skip
from app.ui.record_panel import Drop, RecordPanel, Save, delete
from app.ui.record_table import RecordTable
from app.ui.sheets.verbs import give_list_out, take_sheet_in
from app.ui.side import Side
from app.ui.words import tr


class RecordPane(QWidget):
    """Search, list and panel of one kind; `equals` narrows the list and fills new records, as `fills()` does.

    `extra` widgets stand under the facts of the panel, `others` are panels that may stand in its place;
    `add` is the button beside the search, where no page head has one; a whole page has its tables there.
    `counted(n)` tells how many rows the list has, so that the page can say it in its head.
    """

    counted = Signal(int)

    def __init__(
        self,
        desk: Desk,
        kind: str,
        columns: Iterable[str] = (),
        only: Iterable[str] = (),
        equals: Mapping[str, Any] | None = None,
        store: Save = records.save,
        drop: Drop | None = delete,
        add: str = "",
        extra: Sequence[QWidget] = (),
        others: Sequence[QWidget] = (),
    ) -> None:
        super().__init__()
        self.desk, self.rtype, self.equals = desk, TYPES[kind], dict(equals or {})
        self.fills: Callable[[], Mapping[str, Any]] = dict
        self.search = SearchField(tr("Tìm trong danh sách"), "Ctrl+F")
        self.table = RecordTable(self.rtype, desk.context, columns)
        self.stage = Stage(self.table)
        self.panel = RecordPanel(desk, self.rtype, only, store, extra, drop=drop)
        self.side = Side(self.panel, *others)
        adding = [primary(add, self.new, "plus", "Ctrl+N")] if add else self._sheet_verbs()
        left = column(
            row((self.search, 1), *adding), (card(column(self.stage, margins=(1, 4, 1, 4))), 1), gap=12
        )
        self.setLayout(row((left, 1), self.side, gap=16))
        self._connect()

    def refresh(self) -> None:
        """Ask again; what is being typed in the panel stays."""
        words = self.search.text().strip()
        count = self.table.ask(Query(words=words, equals=self.equals))
        self.counted.emit(count)
        if count:
            self.stage.show_content()
        elif words:
            self.stage.show_state(nothing_found(words, self.search.clear))
        else:
            self.stage.show_state(self._empty())
        self.panel.refresh()

    def new(self) -> None:
        if self.side.save_typed():
            self.panel.show_new(**{**self.fills(), **self.equals})

    def edit(self) -> None:
        if not self.panel.record and self.table.id():
            self.panel.show_id(self.table.id())
        self.panel.edit()

    def open_id(self, id: str) -> bool:
        """Show a record even when the words searched for do not find it."""
        if not self.side.save_typed():
            return False
        if not self.table.go_to(id):
            self.search.set_words("")
            self.refresh()
            self.table.go_to(id)
        self.panel.show_id(id)
        return True

    def take_in(self) -> None:
        """Ask for a table of such records."""
        if self.side.save_typed():
            take_sheet_in(self.desk, self.rtype.name, {**self.fills(), **self.equals})

    def give_out(self) -> None:
        """What the list shows as a workbook."""
        give_list_out(self.desk, self.rtype.name, self.table.query, self.table.names)

    def save(self) -> None:
        self.side.save()

    def save_typed(self) -> bool:
        return self.side.save_typed()

    def escape(self) -> bool:
        """Close the form, then the panel, then the search; True when one of them was there."""
        if self.side.escape():
            return True
        searched = bool(self.search.text())
        self.search.clear()
        return searched

    def _sheet_verbs(self) -> list[Button]:
        return [
            quiet(tr("Nhập từ bảng"), self.take_in, "upload"),
            quiet(tr("Xuất Excel"), self.give_out, "download"),
        ]

    def _connect(self) -> None:
        self.search.asked.connect(lambda _: self.refresh())
        self.table.current.connect(self._follow)
        self.table.opened.connect(lambda _: attempt(self, self.edit))
        self.panel.saved.connect(self._show_saved)
        self.panel.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))

    def _follow(self, id: str) -> None:
        """The row moved: what was typed is saved first; when it cannot be, the row goes back."""
        held = self.panel.record.id if self.panel.record else ""
        if not id or (id == held and not self.panel.writing):
            return
        if self.side.save_typed():
            self.side.close_others(self.panel)
            self.table.go_quietly(id)
            attempt(self, self.panel.show_id, id)
        else:
            self.table.go_quietly(held)

    def _show_saved(self, id: str) -> None:
        self.refresh()
        self.table.go_quietly(id)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _empty(self) -> QWidget:
        kind = tr(self.rtype.title).lower()
        words = tr("Thêm {kind}", kind=kind)
        return empty_state(
            tr("Chưa có {kind} nào", kind=kind),
            tr("Mỗi dòng thêm vào đây được lưu ngay trên máy này."),
            primary(words, self.new, "plus"),
        )


class RecordPage(Page):
    """A whole page of one kind; a subclass or `functools.partial` says which."""

    def __init__(self, desk: Desk, kind: str, columns: Iterable[str] = (), only: Iterable[str] = ()) -> None:
        self.kind = kind
        self.kinds = self.kinds | {kind} | {field.target for field in TYPES[kind].references.values()}
        self._columns, self._only = columns, only
        super().__init__(desk)

    def build(self) -> None:
        title = self.title()
        self.pane = self.pane_of()
        add = primary(tr("Thêm"), self.new, "plus", "Ctrl+N")
        self.head = PageHead(title, add)
        self.pane.counted.connect(lambda n: self.head.show_title(title, f"{n} {title.lower()}"))
        self.setLayout(page_layout(self.head, (self.pane, 1)))

    def pane_of(self) -> RecordPane:
        return RecordPane(self.desk, self.kind, self._columns, self._only)

    def title(self) -> str:
        return tr(TYPES[self.kind].title)

    def refresh(self) -> None:
        self.pane.refresh()

    def open_record(self, kind: str, id: str) -> bool:
        return kind == self.kind and self.pane.open_id(id)

    def shown_record(self) -> tuple[str, str] | None:
        record = self.pane.panel.record
        return (self.kind, record.id) if record and record.id else None

    def leave(self) -> bool:
        return self.pane.side.save_typed()

    def new(self) -> None:
        self.pane.new()

    def edit(self) -> None:
        self.pane.edit()

    def save(self) -> None:
        self.pane.side.save()

    def focus_search(self) -> None:
        self.pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def escape(self) -> bool:
        return self.pane.escape()

    def panes(self) -> list[QWidget]:
        return [self.pane.table, self.pane.side]

    def keys(self) -> list[tuple[str, str]]:
        return [("Enter", tr("Sửa dòng đang chọn")), ("Ctrl+S", tr("Lưu phần đang gõ"))]
