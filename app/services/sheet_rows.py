"""One row of a table as a draft of a record: values by field, and everything said about them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..domain import fields as f
from ..domain.ids import new_id
from ..domain.person_words import without_phone
from ..domain.record import TYPES
from ..domain.table_columns import ID
from ..domain.table_values import Cell, empty, honorific_of, in_small, tidy, words_of_cell
from .sheet_derived import with_derived
from .sheet_fonts import Mend
from .sheet_source import Reading, SourceRow
from .sheet_targets import completed, with_kind
from .sheet_values import Doubt, Got, Values

UNCOMPUTED = "{label}: ô là công thức chưa có kết quả. Mở tệp bằng Excel, lưu lại rồi nhập"
TWO_COLUMNS = "{label}: hai cột ghi khác nhau"


@dataclass(frozen=True)
class Draft:
    """`id` is what the table says of the record's own id, `new_id` the one it gets when it is new.

    `asked` are the words of the cells in doubt, by field; `made` the fields that no column tells, which
    change nothing of a record that is here.
    """

    kind: str
    values: Mapping[str, Any]
    words: str
    problems: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()
    asked: Mapping[str, str] = field(default_factory=dict)
    id: str = ""
    new_id: str = field(default_factory=new_id)
    made: frozenset[str] = frozenset()

    def whole(self) -> dict[str, Any]:
        """The values with what a name tells beside them, for a record that is new."""
        return completed(self.kind, self.values)


class Drafting:
    """Reads row after row; remembers what was mended and which words nobody knows."""

    def __init__(self, reading: Reading, columns: Mapping[str, str], values: Values) -> None:
        self._kind, self._rtype = reading.kind, TYPES[reading.kind]
        self._columns, self._values = columns, values
        self._headings = {column.key: column.heading for column in reading.columns}
        self.mends: list[Mend] = []
        self.unknown: Counter[tuple[str, str]] = Counter()
        for key, name in columns.items():
            if name != ID:
                values.gather(name, [row.cells[key] for row in reading.rows if key in row.cells])

    def draft(self, row: SourceRow) -> Draft:
        found: dict[str, Any] = {}
        problems: list[str] = []
        doubts: list[Doubt] = []
        asked: dict[str, str] = {}
        for key, name in self._columns.items():
            cell = row.cells.get(key)
            if name == ID or empty(cell):
                problems += self._uncomputed(row, key, name)
                continue
            got = self._values.get(name, cell, row.mac)
            problems += [got.problem] if got.problem else []
            if got.doubt:
                doubts.append(got.doubt)
                asked[name] = words_of_cell(cell)
            problems += [problem for each in got.values.items() if (problem := self._put(found, *each))]
            self._tell(row, key, name, cell, got)
        self._split_name(found)
        told = with_kind(self._kind, found)
        found = with_derived(self._kind, told)
        made = frozenset(name for name, value in found.items() if value != told.get(name))
        own = next((str(row.cells.get(key, "")).strip() for key, n in self._columns.items() if n == ID), "")
        return Draft(
            self._kind, found, self._called(row), tuple(problems), tuple(doubts), asked, own, made=made
        )

    def _uncomputed(self, row: SourceRow, key: str, name: str) -> list[str]:
        if key not in row.uncomputed or name == ID:
            return []
        return [UNCOMPUTED.format(label=self._rtype.fields[name].label)]

    def _put(self, found: dict[str, Any], name: str, value: Any) -> str:
        """Add a value; two columns of words for one field go together, of anything else they must agree."""
        if name not in found or found[name] in ("", None, ()):
            found[name] = value
        elif value not in ("", None, ()) and value != found[name]:
            own = self._rtype.fields[name]
            if isinstance(own, f.Refs):
                found[name] = tuple(dict.fromkeys((*found[name], *value)))
            elif isinstance(own, f.Text | f.LongText):
                found[name] += ("\n" if isinstance(own, f.LongText) else "; ") + value
            else:
                return TWO_COLUMNS.format(label=own.label)
        return ""

    def _tell(self, row: SourceRow, key: str, name: str, cell: Cell, got: Got) -> None:
        words = words_of_cell(cell)
        self.unknown.update((name, asked) for asked in got.asked)
        if got.why:
            after = "; ".join(self._values.shown(each, value) for each, value in got.values.items())
            self.mends.append(Mend(row.sheet, row.number, self._headings[key], words, after, got.why))

    def _split_name(self, found: dict[str, Any]) -> None:
        """ "Ông Nguyễn Văn A" in one cell is a form of address and a name."""
        for name, own in self._rtype.fields.items():
            if isinstance(own, f.Name) and "honorific" in self._rtype.fields and found.get(name):
                title, rest = honorific_of(found[name])
                if "phone" in self._rtype.fields and not found.get("phone"):
                    rest, phone = without_phone(rest)
                    found |= {"phone": phone} if phone else {}
                found[name] = in_small(rest)
                if title and not found.get("honorific"):
                    found["honorific"] = title

    def _called(self, row: SourceRow) -> str:
        """The first words of the row as they stand in the table, for the list of rows."""
        texts = [words_of_cell(row.cells[key]) for key in self._columns if key in row.cells]
        words = " ".join(tidy(max(texts, key=len, default="")).split())
        return words if len(words) < 120 else f"{words[:119]}…"
