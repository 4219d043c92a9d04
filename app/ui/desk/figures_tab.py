"""Figures over all communes; a number opens the communes it comes from, and those their records."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.record import TYPES
from app.services import desk_figures
from app.services.desk_figures import Row, Table
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import (
    Button,
    Cell,
    Column,
    Combo,
    Label,
    card,
    clear,
    column,
    empty_state,
    holder,
    icon_button,
    quiet,
    row,
    scroll,
)
from app.ui.parts import Table as RowTable
from app.ui.record_table import RecordTable
from app.ui.words import tr

YEARS = 6
IN_A_LINE = 4
INSIDE = 11
"""Design pixels between the edge of a button and its number."""
COLUMNS = {
    "session": ("number", "kind", "opens_at", "state"),
    "resolution": ("title", "number", "adopted_on"),
    "recommendation": ("code", "text", "received_on", "state"),
    "petition": ("code", "kind", "received_on", "state"),
    "promise": ("text", "due_on", "state"),
}


class FiguresTab(QWidget):
    """`opened(kind, id)` asks for a record behind a number."""

    opened = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.tables: list[Table] = []
        self.buttons: dict[tuple[str, str], Button] = {}
        this = desk.context.today.year
        years = {str(year): tr("Năm {year}", year=year) for year in range(this, this - YEARS, -1)}
        self.year = Combo({**years, "": tr("Mọi năm")}, compact=True)
        self.year.setAccessibleName(tr("Năm"))
        self.year.set_code(str(this))
        self.year.currentIndexChanged.connect(lambda _: self.refresh())
        self._body = column(gap=16, margins=(16, 14, 16, 16))
        left = card(column((scroll(self._body), 1), margins=(1, 1, 1, 1)))
        self.behind = Behind(desk)
        self.behind.opened.connect(self.opened.emit)
        self.behind.hide()
        head = row(
            Label(tr("Số liệu của mọi đơn vị, tính đến gói gần nhất"), "small", "text2"), None, self.year
        )
        self.setLayout(column(head, (row((left, 5), (self.behind, 4), gap=16), 1), gap=12))

    def refresh(self) -> None:
        clear(self._body)
        self.buttons = {}
        self.tables = desk_figures.figures(self.desk.context, *self.period())
        shown = [table for table in self.tables if table.whole.total]
        if not shown:
            sentence = tr("Nhập gói của các xã, hoặc chọn năm khác.")
            self._body.addWidget(empty_state(tr("Chưa có số liệu"), sentence, icon="bar-chart-3"))
        for table in shown:
            self._show(table)
        self._body.addStretch(1)
        if not self.behind.isHidden():
            self.behind.show_again(self.tables, self.period())

    def period(self) -> tuple[date | None, date | None]:
        year = self.year.code()
        return (date(int(year), 1, 1), date(int(year), 12, 31)) if year else (None, None)

    def show_number(self, code: str, value: str | None) -> None:
        """The communes and records behind one number."""
        self.behind.show_number(self.tables, self.period(), code, value)

    def close_records(self) -> bool:
        shown = not self.behind.isHidden()
        self.behind.hide()
        return shown

    def _show(self, table: Table) -> None:
        subject = table.subject
        every = self._number(subject.code, None, table.whole.total, tr(subject.title))
        head = row(Label(tr(subject.title), "h3"), every, None, gap=8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        for place, (value, name) in enumerate(table.columns.items()):
            words = tr(name) if subject.words or not value else name
            number = self._number(subject.code, value, table.whole.numbers[value], words)
            label = Label(words[:1].upper() + words[1:], "small", "text2", wrap=True)
            label.setContentsMargins(px(INSIDE), 0, 0, 0)
            cell = holder(column(row(number, None), label, None, gap=0))
            grid.addWidget(cell, place // IN_A_LINE, place % IN_A_LINE)
        for at in range(IN_A_LINE):
            grid.setColumnStretch(at, 1)
        self._body.addLayout(column(head, grid, gap=6))

    def _number(self, code: str, value: str | None, number: int, words: str) -> Button:
        shown = f"{number:,}".replace(",", ".")
        button = quiet(shown, lambda: self.show_number(code, value), tip=tr("Xem {what}", what=words))
        button.setAccessibleName(f"{shown} {words}")
        self.buttons[code, value or ("*" if value is None else "")] = button
        return button


class Behind(QWidget):
    """The communes of one number with theirs, and the records of the commune chosen."""

    opened = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._rows: dict[str, tuple[Row, int]] = {}
        self._code = ""
        self._value: str | None = None
        self._period: tuple[date | None, date | None] = (None, None)
        self.title = Label("", "h3", elide=True)
        columns = [
            Column("name", tr("Đơn vị"), sortable=False),
            Column("number", tr("Số lượng"), 90, right=True, sortable=False),
        ]
        self.units = RowTable(tr("Theo đơn vị"), columns, self._cells)
        self.units.current.connect(lambda _: self._show_records())
        self.records = {kind: self._records(kind) for kind in COLUMNS}
        close = icon_button("x", tr("Đóng"), self.hide)
        shown = column(
            row((self.title, 1), close, margins=(16, 10, 10, 4)),
            (self.units, 2),
            *((table, 3) for table in self.records.values()),
            gap=0,
            margins=(1, 1, 1, 1),
        )
        self.setLayout(column((card(shown), 1)))

    def show_number(
        self,
        tables: Sequence[Table],
        period: tuple[date | None, date | None],
        code: str,
        value: str | None,
    ) -> None:
        table = next(one for one in tables if one.subject.code == code)
        self._code, self._value, self._period = code, value, period
        numbers = ((row, row.total if value is None else row.numbers.get(value, 0)) for row in table.communes)
        self._rows = {row.unit: (row, number) for row, number in numbers if number}
        whole = sum(number for _, number in self._rows.values())
        of_value = "" if value is None else f" · {tr(table.columns.get(value, value))}"
        self.title.set_text(f"{tr(table.subject.title)}{of_value}: {whole}")
        self.units.show_ids(["", *self._rows])
        for kind, each in self.records.items():
            each.setVisible(kind == table.subject.measure.kind)
        self.show()
        self.units.go_to_row(0)
        self._show_records()
        self.units.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_again(self, tables: Sequence[Table], period: tuple[date | None, date | None]) -> None:
        """The same number after the figures were counted anew."""
        self.show_number(tables, period, self._code, self._value)

    def _show_records(self) -> None:
        figure = desk_figures.behind(
            self.desk.context, self._code, self.units.id(), self._value, *self._period
        )
        self.records[figure.kind].show_quietly(list(figure.ids))

    def _records(self, kind: str) -> RecordTable:
        table = RecordTable(TYPES[kind], self.desk.context, COLUMNS[kind])
        table.opened.connect(lambda id: self.opened.emit(kind, id))
        return table

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        whole = sum(number for _, number in self._rows.values())
        found: dict[str, Sequence[Cell | str]] = {"": [Cell(tr("Mọi đơn vị"), weight=600), str(whole)]}
        return found | {
            id: [self._rows[id][0].name, str(self._rows[id][1])] for id in ids if id in self._rows
        }
