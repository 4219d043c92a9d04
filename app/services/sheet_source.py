"""A table from elsewhere as plain values: its columns, its rows, and the rows that hold no record."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..domain.table_values import Cell
from .sheet_fonts import Mend
from .sheet_memory import Memory

SAMPLE_ROWS = 8


@dataclass(frozen=True)
class Column:
    """One heading; `key` names it in a matching, `field` is what is proposed, "" for nothing."""

    key: str
    heading: str
    field: str
    confidence: float
    samples: tuple[str, ...]
    filled: int


@dataclass(frozen=True)
class SourceRow:
    """One row that is to be a record: where it stands and its cells by the key of their column.

    `hidden` rows are not seen in Excel, most often for a filter; they are rows all the same.
    """

    sheet: str
    number: int
    cells: Mapping[str, Cell]
    mac: bool = False
    uncomputed: frozenset[str] = frozenset()
    hidden: bool = False


@dataclass(frozen=True)
class Passed:
    """A row that holds no record, and why; of many blank ones in a row the first and how many `rows`."""

    sheet: str
    number: int
    why: str
    words: str
    rows: int = 1


@dataclass(frozen=True)
class SheetSeen:
    """A sheet of the workbook; `why` it was left out, "" when its rows are here."""

    name: str
    rows: int
    why: str = ""


@dataclass(frozen=True)
class Reading:
    """Everything in the table, nothing of it written; `total` rows are rows, passed over, or headings."""

    kind: str
    name: str
    columns: tuple[Column, ...]
    rows: tuple[SourceRow, ...]
    passed: tuple[Passed, ...]
    mends: tuple[Mend, ...]
    sheets: tuple[SheetSeen, ...]
    memory: Memory = field(default_factory=Memory)

    @property
    def mapping(self) -> dict[str, str]:
        """Column → field as proposed; columns that mean nothing are left out."""
        return {column.key: column.field for column in self.columns if column.field}

    @property
    def sample(self) -> tuple[SourceRow, ...]:
        return self.rows[:SAMPLE_ROWS]

    @property
    def hidden(self) -> int:
        """How many of the rows Excel does not show."""
        return sum(row.hidden for row in self.rows)

    @property
    def total(self) -> int:
        """Rows of the sheets read, from the first to the last that holds anything."""
        return len(self.rows) + self.passed_rows

    @property
    def passed_rows(self) -> int:
        """How many rows hold no record."""
        return sum(one.rows for one in self.passed)
