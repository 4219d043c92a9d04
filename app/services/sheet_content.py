"""Columns told by what stands in them, where their headings say too little or something else."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..domain import fields as f
from ..domain.record import TYPES
from ..domain.table_columns import ID
from ..store.work import Work
from .sheet_memory import Memory
from .sheet_source import Column, SourceRow
from .sheet_values import Values

# Lists short enough to be looked through, whose entries are told from anything else.
LISTS = frozenset(("organization", "area", "topic", "reply_outcome"))
ILL, WELL, SURELY = 0.3, 0.6, 0.8  # what share of the different entries the list knows
CONFIDENCE = 0.6
MOST_ENTRIES, LONGEST, FEWEST = 80, 80, 2


def refitted(work: Work, kind: str, columns: Sequence[Column], rows: Sequence[SourceRow]) -> list[Column]:
    """The columns, some with another field: "Thẩm quyền giải quyết" over names of bodies is who resolves."""
    values = Values(work, kind, Memory(), {}, frozenset())
    fields = {name: field for name, field in TYPES[kind].fields.items() if _is_list(field)}
    found = list(columns)
    for number, column in enumerate(columns):
        taken = {one.field for one in found}
        entries = _entries(column, rows)
        if not entries or not _wants_another(values, column, fields, entries):
            continue
        free = [name for name in fields if name not in taken]
        shares = {name: values.share_known(name, entries) for name in free}
        best = max(shares, key=lambda name: shares[name], default="")
        if best and shares[best] >= (WELL if column.field else SURELY):
            found[number] = replace(column, field=best, confidence=CONFIDENCE)
    return found


def _is_list(field: f.Field) -> bool:
    return isinstance(field, f.Choice) or (isinstance(field, f.Ref | f.Refs) and field.target in LISTS)


def _wants_another(
    values: Values, column: Column, fields: Mapping[str, f.Field], entries: Sequence[str]
) -> bool:
    """A column without a field, or of a list that knows few of its entries."""
    if column.confidence == 1:  # its own label, or what a person chose before
        return False
    if not column.field or column.field == ID:
        return not column.field
    is_choice = isinstance(fields.get(column.field), f.Choice)
    return is_choice and values.share_known(column.field, entries) < ILL


def _entries(column: Column, rows: Sequence[SourceRow]) -> list[str]:
    """The different short texts of a column; none where it holds prose or figures."""
    cells = (row.cells.get(column.key) for row in rows)
    texts = list(dict.fromkeys(cell.strip() for cell in cells if isinstance(cell, str) and cell.strip()))
    words = [text for text in texts if not text.replace(".", "").isdecimal()]
    if len(words) < FEWEST or max(map(len, words)) > LONGEST or len(words) < len(texts):
        return []
    return words[:MOST_ENTRIES]
