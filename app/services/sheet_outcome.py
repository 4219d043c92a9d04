"""What is said of a table before it is taken in: a person's choices, the state of each row, the counts."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from typing import Any

from ..domain.record import Record
from ..domain.table_columns import is_numbering
from .sheet_fonts import Mend
from .sheet_source import Reading
from .sheet_values import Doubt

NEW, SAME, CHANGED, DOUBTFUL, REFUSED, LEFT = "new", "same", "changed", "doubtful", "refused", "left"
STATES = {
    NEW: "mới",
    SAME: "đã có",
    CHANGED: "bổ sung, sửa",
    DOUBTFUL: "cần xem",
    REFUSED: "không nhập được",
    LEFT: "bỏ qua",
}
AS_NEW, LEAVE = "new", "leave"  # decisions of a person about one row; else the id of the record it is


@dataclass(frozen=True)
class Matching:
    """What a person chose, all of it proposed at first: nothing here means what was proposed.

    `columns` column → field ("" leaves it out); `values` (field, words in the table) → code, id, CREATE or
    EMPTY; `fills` field → words for rows that have nothing there; `rows` position → AS_NEW, LEAVE or an id;
    `doubtful` AS_NEW takes in what is nearly the same as something, too; `create` the kinds of which unknown
    names become records.
    """

    columns: Mapping[str, str] | None = None
    values: Mapping[tuple[str, str], str] = field(default_factory=dict)
    fills: Mapping[str, str] = field(default_factory=dict)
    rows: Mapping[int, str] = field(default_factory=dict)
    doubtful: str = ""
    create: Set[str] = frozenset()


@dataclass(frozen=True)
class Difference:
    """A field of a record here that would change, in words."""

    field: str
    label: str
    before: str
    after: str


@dataclass(frozen=True)
class PlanRow:
    """One row: its state, the reason in words, and the record that would be written, if any.

    `other` is the record it is like, here or of an earlier row, and `own` the values the row has.
    """

    position: int
    sheet: str
    number: int
    state: str
    words: str
    reason: str = ""
    record: Record | None = None
    changes: tuple[Difference, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    other: Record | None = None
    own: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Counts:
    """Rows by state; together with those passed over they are all rows of the table."""

    total: int
    new: int = 0
    same: int = 0
    changed: int = 0
    doubtful: int = 0
    refused: int = 0
    left: int = 0
    passed: int = 0


@dataclass(frozen=True)
class Unknown:
    """Words of a list nobody here knows, and in how many rows: for a person to match once for all of them.

    `meant` says what they were matched to, now or with an earlier table.
    """

    field: str
    words: str
    rows: int
    meant: str = ""


@dataclass(frozen=True)
class Plan:
    """Everything that would happen; `made` are records created on the way, `fills` what was filled in."""

    reading: Reading
    matching: Matching
    columns: Mapping[str, str]
    rows: tuple[PlanRow, ...]
    counts: Counts
    mends: tuple[Mend, ...]
    unknown: tuple[Unknown, ...]
    fills: Mapping[str, str]
    made: tuple[Record, ...]

    @property
    def kind(self) -> str:
        return self.reading.kind

    @property
    def left_out(self) -> tuple[str, ...]:
        """Headings of columns with values that go nowhere; a running number is none."""
        columns = self.reading.columns
        left = [one.heading for one in columns if one.filled and not self.columns.get(one.key)]
        return tuple(heading for heading in left if not is_numbering(heading))
