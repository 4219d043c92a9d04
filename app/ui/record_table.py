"""A table of any kind of record: the database sorts and finds, rows are read a page at a time."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QModelIndex
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication

from app.domain import fields as f
from app.domain.record import RecordType
from app.services import records
from app.services.context import Context
from app.store.listing import Query
from app.ui.look import px
from app.ui.parts import Cell, Column, Table
from app.ui.parts.table import Fetch
from app.ui.words import tr

LETTER = 7.6
"""Design pixels of a letter of a column's title or of a short value, for the width of narrow columns."""
MOST_COLUMNS, MAIN_WIDTH = 6, 200


class FittingTable(Table):
    """Hides its last columns while the one that takes the slack would have too little room.

    Letters typed without a pause are one word: "d", "o", "n", "g" goes to Đông.
    """

    def __init__(self, name: str, columns: Sequence[Column], fetch: Fetch, main: float = MAIN_WIDTH) -> None:
        self._main = main
        self._typed, self._since = "", QElapsedTimer()
        super().__init__(name, columns, fetch)

    def show_quietly(self, ids: Sequence[str]) -> None:
        """Show other rows without telling that the current one moved: nobody chose another."""
        self.blockSignals(True)
        self.show_ids(ids)
        self.blockSignals(False)

    def go_quietly(self, id: str) -> None:
        """Make a row current, or none, without telling: what it shows is already on show."""
        self.blockSignals(True)
        if not id or not self.go_to(id):
            self.setCurrentIndex(QModelIndex())
        self.blockSignals(False)

    def keyboardSearch(self, search: str) -> None:
        pause = not self._since.isValid() or self._since.hasExpired(QApplication.keyboardInputInterval())
        self._typed = search if pause else self._typed + search
        self._since.start()
        super().keyboardSearch(self._typed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width() - px(self._main)
        for number, column in enumerate(self._model.columns):
            if column.width:
                room -= px(column.width)
                self.setColumnHidden(number, room < 0)


class RecordTable(FittingTable):
    """The listed fields of a kind, or those named in `columns`; the first text takes the slack."""

    def __init__(self, rtype: RecordType, context: Context, columns: Iterable[str] = ()) -> None:
        self.rtype, self._context = rtype, context
        self.names = tuple(columns) or tuple(rtype.listed or rtype.fields)[:MOST_COLUMNS]
        self.query = Query(order=usual_order(rtype))
        super().__init__(tr(rtype.title), _columns(rtype, self.names), self.cells)
        self.sort_asked.connect(self.sort_by)

    def ask(self, query: Query) -> int:
        """Show the records of a query in the order last chosen; gives how many there are."""
        self.query = replace(query, order=self.query.order, descending=self.query.descending)
        return self.refresh()

    def refresh(self) -> int:
        found = records.ids(self._context, self.rtype.name, self.query)
        self.show_quietly(found)
        self.show_sort(self.query.order, self.query.descending)
        return len(found)

    def sort_by(self, column: str, descending: bool) -> None:
        self.query = replace(self.query, order=column, descending=descending)
        self.refresh()

    def cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        rows = records.rows(self._context, self.rtype.name, ids, self.names)
        return {id: list(map(self._cell, self.names, row)) for id, row in rows.items()}

    def _cell(self, name: str, words: str) -> Cell | str:
        if name == "state" and words:
            return Cell(tr(words), "grey", chip=True)
        return tr(words) if isinstance(self.rtype.fields[name], f.Choice | f.Flag) and words else words


def usual_order(rtype: RecordType) -> str:
    """What a list is sorted by until the person chooses: the order given, the name, or the day."""
    if "order" in rtype.fields:
        return "order"
    by_name = [name for name, field in rtype.listed.items() if isinstance(field, f.Text) and field.search]
    by_day = [name for name, field in rtype.listed.items() if isinstance(field, f.Day | f.Moment)]
    return next(iter(by_name + by_day), "id")


def _columns(rtype: RecordType, names: Sequence[str]) -> list[Column]:
    main = _main_column(rtype, names)
    return [_column(name, rtype.fields[name], name == main) for name in names]


def _main_column(rtype: RecordType, names: Sequence[str]) -> str:
    """The first text a person would look for; a list without one gives the slack to its first column."""
    texts = [name for name in names if isinstance(rtype.fields[name], f.Text | f.LongText)]
    wide = [name for name in texts if getattr(rtype.fields[name], "longest", 300) >= 100]
    return next(iter(wide + texts + list(names)), "")


def _column(name: str, field: f.Field, main: bool) -> Column:
    width = 0 if main else LETTER * max(len(field.label) + 1, _letters(field)) + 24
    sortable = not isinstance(field, f.Ref | f.Refs | f.LongText)
    return Column(name, tr(field.label), width, isinstance(field, f.Whole), sortable=sortable)


def _letters(field: f.Field) -> int:
    """How many letters of a value a narrow column makes room for."""
    match field:
        case f.Choice():
            return min(22, max(map(len, field.options.values())))
        case f.Day() | f.Whole() | f.Flag():
            return 10
        case f.Moment():
            return 16
        case f.Text():
            return min(20, max(8, field.longest // 3))
        case _:
            return 22
