"""What was found in a table: rows with state and reason, the values mended, the rows passed over."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.record import TYPES
from app.services.sheets import (
    CHANGED,
    DOUBTFUL,
    LEFT,
    NEW,
    REFUSED,
    SAME,
    STATES,
    Mend,
    Passed,
    Plan,
    PlanRow,
    Unknown,
)
from app.ui.parts import Cell, Column, Pills, Segmented, column, row
from app.ui.record_table import FittingTable
from app.ui.words import tr

ALL, ROWS, NAMES, MENDS, PASSED = "", "rows", "names", "mends", "passed"
TONES = {NEW: "green", SAME: "grey", CHANGED: "blue", DOUBTFUL: "amber", REFUSED: "red", LEFT: "grey"}
MAIN = 150
T = TypeVar("T")


class Found(QWidget):
    """`opened(position)` when Enter or a double click asks about a row, `asked(number)` about a spelling."""

    opened = Signal(int)
    asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._plan: Plan | None = None
        self._several = False
        ways = {ROWS: tr("Các dòng"), NAMES: tr("Tên chưa khớp")}
        ways |= {MENDS: tr("Giá trị đã sửa"), PASSED: tr("Không phải dữ liệu")}
        self.ways = Segmented(ways, tr("Xem gì"))
        self.pills = Pills(_states(), tr("Tình trạng của dòng"), gap=6)
        self.rows = FittingTable(tr("Các dòng đọc được"), _row_columns(), self._cells, MAIN)
        self.names = FittingTable(tr("Tên chưa khớp danh mục"), _name_columns(), self._name_cells, MAIN)
        self.mends = FittingTable(tr("Giá trị đã sửa"), _mend_columns(), self._mend_cells, MAIN)
        self.passed = FittingTable(tr("Dòng không phải dữ liệu"), _passed_columns(), self._passed_cells, MAIN)
        tables = [(table, 1) for table in (self.rows, self.names, self.mends, self.passed)]
        self.setLayout(
            column(
                row(self.ways, None, margins=(12, 8, 12, 0)),
                row(self.pills, margins=(12, 0, 12, 0)),
                *tables,
            )
        )
        self.ways.chosen.connect(lambda _: self._show_way())
        self.pills.chosen.connect(lambda _: self._show_rows())
        self.rows.opened.connect(lambda id: self.opened.emit(int(id)))
        self.names.opened.connect(lambda id: self.asked.emit(int(id)))
        self._show_way()

    def show_plan(self, plan: Plan) -> None:
        self._plan = plan
        self._several = sum(not one.why for one in plan.reading.sheets) > 1
        states = asdict(plan.counts)
        self.pills.set_counts({ALL: len(plan.rows)} | {state: states[state] for state in STATES})
        counts = {NAMES: len(plan.unknown), MENDS: len(plan.mends), PASSED: plan.reading.passed_rows}
        self.ways.set_counts(counts)
        self._show_rows()
        self.names.show_ids([str(number) for number in range(len(plan.unknown))])
        self.mends.show_ids([str(number) for number in range(len(plan.mends))])
        self.passed.show_ids([str(number) for number in range(len(plan.reading.passed))])

    def show_state(self, state: str) -> None:
        self.pills.set_code(state)
        self._show_rows()

    def _show_rows(self) -> None:
        state, rows = self.pills.code(), self._plan.rows if self._plan else ()
        self.rows.show_ids([str(one.position) for one in rows if state in (ALL, one.state)])

    def _show_way(self) -> None:
        way = self.ways.code()
        self.pills.setVisible(way == ROWS)
        for name, table in (
            (ROWS, self.rows),
            (NAMES, self.names),
            (MENDS, self.mends),
            (PASSED, self.passed),
        ):
            table.setVisible(way == name)

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        rows = self._plan.rows if self._plan else ()
        return {id: self._row(rows[int(id)]) for id in ids if int(id) < len(rows)}

    def _row(self, one: PlanRow) -> list[Cell | str]:
        tone = TONES[one.state] if one.state in (DOUBTFUL, REFUSED) else ""
        chip = Cell(_title(STATES[one.state]), TONES[one.state], chip=True)
        return [self._place(one.sheet, one.number), chip, one.words, Cell(_told(one), tone)]

    def _name_cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        found: Sequence[Unknown] = self._plan.unknown if self._plan else ()
        fields = TYPES[self._plan.kind].fields if self._plan else {}
        return _by_number(ids, found, lambda one: [
            tr(fields[one.field].label), one.words, str(one.rows), _meant(one),
        ])  # fmt: skip

    def _mend_cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        mends: Sequence[Mend] = self._plan.mends if self._plan else ()
        return _by_number(ids, mends, lambda one: [
            self._place(one.sheet, one.number), one.column, one.before, one.after, one.why,
        ])  # fmt: skip

    def _passed_cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        passed: Sequence[Passed] = self._plan.reading.passed if self._plan else ()
        return _by_number(ids, passed, lambda one: [self._place(one.sheet, one.number), one.why, one.words])

    def _place(self, sheet: str, number: int) -> str:
        return f"{number} · {sheet}" if self._several else str(number)


def _by_number(
    ids: Sequence[str], items: Sequence[T], cells: Callable[[T], list[Cell | str]]
) -> dict[str, list[Cell | str]]:
    return {id: cells(items[int(id)]) for id in ids if int(id) < len(items)}


def _meant(one: Unknown) -> Cell:
    return Cell(tr(one.meant), "green") if one.meant else Cell(tr("chưa ghép"), "text3")


def _told(one: PlanRow) -> str:
    """Why a row is what it is; of a change what stood there before."""
    if not one.changes:
        return one.reason
    changes = "; ".join(
        tr("{label}: {before} → {after}", label=each.label, before=each.before or "…", after=each.after)
        for each in one.changes
    )
    return changes if one.state == CHANGED else f"{one.reason}. {changes}"


def _title(words: str) -> str:
    words = tr(words)
    return words[:1].upper() + words[1:]


def _states() -> dict[str, str]:
    """Short words: all of them stand in one line of a narrow window."""
    states = {NEW: tr("Mới"), SAME: tr("Đã có"), CHANGED: tr("Sửa"), DOUBTFUL: tr("Cần xem")}
    return {ALL: tr("Tất cả")} | states | {REFUSED: tr("Không nhập"), LEFT: tr("Bỏ qua")}


def _place_column() -> Column:
    return Column("place", tr("Dòng"), 76, sortable=False)


def _row_columns() -> list[Column]:
    return [
        _place_column(),
        Column("state", tr("Sẽ làm gì"), 132, sortable=False),
        Column("words", tr("Bản ghi"), sortable=False),
        Column("reason", tr("Vì sao"), 280, sortable=False),
    ]


def _name_columns() -> list[Column]:
    return [
        Column("field", tr("Cột"), 170, sortable=False),
        Column("words", tr("Trong bảng ghi"), sortable=False),
        Column("rows", tr("Số dòng"), 84, right=True, sortable=False),
        Column("meant", tr("Ghép với"), 240, sortable=False),
    ]


def _mend_columns() -> list[Column]:
    return [
        _place_column(),
        Column("column", tr("Cột"), 90, sortable=False),
        Column("before", tr("Trong bảng"), 190, sortable=False),
        Column("after", tr("Sẽ ghi"), sortable=False),
        Column("why", tr("Đã sửa gì"), 170, sortable=False),
    ]


def _passed_columns() -> list[Column]:
    return [
        _place_column(),
        Column("why", tr("Là gì"), 210, sortable=False),
        Column("words", tr("Nội dung"), sortable=False),
    ]
