"""The rows below the headings of a sheet: which are records, and what marks in them stand for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from ..documents.sheet import Area
from ..domain import table_ends as ends
from ..domain import table_layout as layout
from ..domain.table_marks import AS_ABOVE, carried, said, ticked
from ..domain.table_values import Cell, empty, words_of_cell
from .sheet_fonts import Mend

LONG = 50
TICKED = "ô đánh dấu"


def blank_runs(rows: Sequence[Sequence[Cell]]) -> dict[int, int]:
    """Rows of long stretches in which nothing stands: the first with how many they are, the others with 0.

    A cell forgotten at the bottom of the sheet leaves a million of them above it.
    """
    found: dict[int, int] = {}
    first = 0
    for number, cells in enumerate((*rows, (None,))):
        if cells:
            if number - first >= LONG:
                found |= dict.fromkeys(range(first, number), 0) | {first: number - first}
            first = number + 1
    return found


@dataclass
class Below:
    """Says of each row in turn why it is no record; `end` is the first row of what follows the table."""

    header: layout.Header
    end: int
    main: frozenset[int]
    merged: Sequence[Area]

    def __post_init__(self) -> None:
        self._wide = {(area[0], area[1]) for area in self.merged if area[3] > area[1]}
        self._headed = self.header.last

    def why_passed(self, number: int, cells: Sequence[Cell]) -> str:
        """The reason, "" for a record."""
        why = self._why(number, cells)
        if why == layout.REPEATED:
            self._headed = number
        return why

    def _why(self, number: int, cells: Sequence[Cell]) -> str:
        outside = number <= self.header.last or number >= self.end
        if outside and all(map(empty, cells)):
            return layout.BLANK
        if number <= self.header.last:
            return "tiêu đề cột" if number >= self.header.first else "phần trên bảng"
        if number >= self.end:
            return ends.BELOW
        wide = frozenset(column for column in range(len(cells)) if (number, column) in self._wide)
        return layout.why_no_record(cells, self.header, self.main, wide, number - self._headed)


@dataclass
class Above:
    """Fills cells that say "nt" with what the record above says there."""

    sheet: str
    headings: Mapping[int, str]
    mends: list[Mend] = field(default_factory=list)
    _last: dict[int, Cell] = field(default_factory=dict)

    def filled(self, number: int, cells: Sequence[Cell]) -> list[Cell]:
        found = list(cells)
        for column, cell in enumerate(cells):
            if carried(cell, self._last.get(column)):
                found[column] = self._last[column]
                before, after = words_of_cell(cell), words_of_cell(found[column])
                heading = self.headings.get(column, "")
                self.mends.append(Mend(self.sheet, number + 1, heading, before, after, AS_ABOVE))
        self._last = dict(enumerate(found))
        return found


def with_ticks(
    sheet: str, header: layout.Header, rows: list[list[Cell]], end: int
) -> tuple[layout.Header, list[Mend]]:
    """Columns to put a cross in become one that says what is ticked; the rows are changed in place."""
    inside = [number for number in range(header.last + 1, end) if not layout.numbers_columns(rows[number])]
    ticks = ticked([rows[number] for number in inside], header.headings)
    mends: list[Mend] = []
    headings = dict(header.headings)
    for columns in _groups(header, ticks):
        own = {column: ticks[column] for column in columns}
        heading = header.headings[columns[0]][0]
        for number in inside:
            mends += _say(sheet, number, heading, rows[number], own)
        headings = {c: parts for c, parts in headings.items() if c not in columns[1:]}
        headings[columns[0]] = (heading,)
    return replace(header, headings=headings), mends


def _groups(header: layout.Header, ticks: Mapping[int, str]) -> list[list[int]]:
    found: dict[str, list[int]] = {}
    for column in ticks:
        found.setdefault(header.headings[column][0], []).append(column)
    return list(found.values())


def _say(sheet: str, number: int, heading: str, cells: list[Cell], own: Mapping[int, str]) -> list[Mend]:
    words = said(cells, own)
    for column in own:
        if column < len(cells):
            cells[column] = None
    if not words:
        return []
    cells[next(iter(own))] = words
    return [Mend(sheet, number + 1, heading, "x", words, TICKED)]
