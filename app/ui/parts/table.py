"""A table over ids: the service sorts and filters, rows are fetched a page at a time and painted."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from app.domain.text import fold
from app.ui.look import px, theme
from app.ui.look.tokens import ROW
from app.ui.parts.paint import LEFT, RIGHT, paint_chip, paint_text
from app.ui.parts.rows import NOWHERE, ROLE, Index, RowDelegate

PAGE = 100
TYPE_AHEAD = 2000
"""Rows looked at when letters are typed to jump; beyond that, searching is the way."""


@dataclass(frozen=True)
class Cell:
    """One cell: its words, its tone, and whether it is a chip."""

    text: str
    tone: str = ""
    chip: bool = False
    weight: int | None = None


@dataclass(frozen=True)
class Column:
    """One column: width in design pixels (0 takes the slack), right for counts, least goes when compact."""

    name: str
    title: str
    width: float = 0
    right: bool = False
    least: bool = False
    sortable: bool = True
    role: str = "small"


Fetch = Callable[[Sequence[str]], Mapping[str, Sequence[Cell | str]]]


class TableModel(QAbstractTableModel):
    """Ids now, rows when they are looked at."""

    def __init__(self, columns: Sequence[Column], fetch: Fetch) -> None:
        super().__init__()
        self.columns, self.fetch = list(columns), fetch
        self.ids: list[str] = []
        self._rows: dict[str, Sequence[Cell | str]] = {}

    def show_ids(self, ids: Sequence[str]) -> None:
        if list(ids) == self.ids and ids:
            self._rows = {}
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self.ids, self._rows = list(ids), {}
        self.endResetModel()

    def cell(self, row: int, column: int) -> Cell:
        id = self.ids[row]
        if id not in self._rows:
            start = row - row % PAGE
            self._rows |= self.fetch(self.ids[start : start + PAGE])
        cells = self._rows.get(id)
        value = cells[column] if cells else ""
        return value if isinstance(value, Cell) else Cell(value)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ROLE.UserRole:
            return self.cell(index.row(), index.column())
        if role in (ROLE.DisplayRole, ROLE.AccessibleTextRole, ROLE.ToolTipRole):
            return self.cell(index.row(), index.column()).text
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ROLE.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        if role in (ROLE.DisplayRole, ROLE.AccessibleTextRole):
            return self.columns[section].title
        if role == ROLE.TextAlignmentRole:
            return int(RIGHT if self.columns[section].right else LEFT)
        return None


class CellDelegate(RowDelegate):
    """Paints a cell of a table; the first slack column is body text, the others small."""

    def __init__(self, columns: Sequence[Column], keep: bool) -> None:
        super().__init__(ROW["table"], keep=keep)
        self.columns = columns

    def paint_row(self, painter: QPainter, rect: QRect, value: Cell, index: Index) -> None:
        column = self.columns[index.column()]
        inner = rect.adjusted(px(12), 0, -px(12 if column.right else 4), 0)
        if value.chip and value.text:
            paint_chip(painter, inner.left(), inner.center().y() + 1, value.text, value.tone or "grey")
            return
        main = not column.width
        tone = value.tone or ("text" if main else "text2")
        role = "body" if main else column.role
        paint_text(painter, inner, value.text, tone, role, value.weight, RIGHT if column.right else LEFT)


class Table(QTableView):
    """`current(id)` follows the row, `opened(id)` is Enter or double click; `sort_asked(column, down)`."""

    current = Signal(str)
    opened = Signal(str)
    sort_asked = Signal(str, bool)

    def __init__(self, name: str, columns: Sequence[Column], fetch: Fetch, *, keep: bool = True) -> None:
        super().__init__()
        self._model = TableModel(columns, fetch)
        self._delegate = CellDelegate(columns, keep)
        self.setModel(self._model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(px(ROW["table"]))
        self._lay_columns()
        self.doubleClicked.connect(lambda index: self.opened.emit(self._model.ids[index.row()]))
        self.selectionModel().currentChanged.connect(lambda *_: self.current.emit(self.id()))

    def show_ids(self, ids: Sequence[str]) -> None:
        """Show these rows, keeping the current one where it still is there."""
        kept, row = self.id(), self.currentIndex().row()
        self._model.show_ids(ids)
        if kept and ids and self.id() != kept:
            self.go_to_row(self._model.ids.index(kept) if kept in self._model.ids else min(row, len(ids) - 1))

    def id(self) -> str:
        """The id of the current row, "" when there is none."""
        row = self.currentIndex().row()
        return self._model.ids[row] if 0 <= row < len(self._model.ids) else ""

    def ids(self) -> list[str]:
        return list(self._model.ids)

    def go_to(self, id: str) -> bool:
        if id not in self._model.ids:
            return False
        self.go_to_row(self._model.ids.index(id))
        return True

    def go_to_row(self, row: int) -> None:
        self.setCurrentIndex(self._model.index(row, 0))

    def show_sort(self, column: str, descending: bool) -> None:
        """Mark the column the rows are sorted by."""
        names = [each.name for each in self._model.columns]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().blockSignals(True)
        self.horizontalHeader().setSortIndicator(names.index(column) if column in names else -1, order)
        self.horizontalHeader().blockSignals(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for number, column in enumerate(self._model.columns):
            if column.least:
                self.setColumnHidden(number, theme.compact)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.id():
            self.opened.emit(self.id())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        typed, count = fold(search), min(len(self._model.ids), TYPE_AHEAD)
        start = self.currentIndex().row() + (len(typed) == 1)
        for number in [(start + step) % count for step in range(count)]:
            row = " ".join(self._model.cell(number, each).text for each in range(len(self._model.columns)))
            if any(word.startswith(typed) for word in fold(row).split()):
                self.go_to_row(number)
                return

    def _lay_columns(self) -> None:
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setMinimumSectionSize(px(40))
        header.setFixedHeight(px(ROW["header"]))
        header.setSectionsClickable(any(column.sortable for column in self._model.columns))
        header.setSortIndicatorShown(True)
        header.setSortIndicatorClearable(False)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for number, column in enumerate(self._model.columns):
            mode = QHeaderView.ResizeMode.Fixed if column.width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(number, mode)
            if column.width:
                self.setColumnWidth(number, px(column.width))
        header.sortIndicatorChanged.connect(self._ask_sort)

    def _ask_sort(self, number: int, order: Qt.SortOrder) -> None:
        if number >= 0 and self._model.columns[number].sortable:
            self.sort_asked.emit(self._model.columns[number].name, order == Qt.SortOrder.DescendingOrder)
