"""Marks that stand for words: "nt" for what the row above says, a cross for what its heading says."""

import re
from collections.abc import Mapping, Sequence

from .table_values import Cell, empty, tidy, words_of_cell

AS_ABOVE = "như dòng trên"
_DITTO = re.compile(r"-*\s*(?:n\.?t\.?|như\s+trên|như\s+dòng\s+trên|[\"“”″〃'’‘]+|/{2,})\s*-*", re.I)
_TICK = re.compile(r"[xX×+vV√✓✔☑■●]")


def is_ditto(cell: Cell) -> bool:
    """Whether a cell says no more than that it is as the one above."""
    words = tidy(cell).strip(" .") if isinstance(cell, str) else ""
    return bool(words) and _DITTO.fullmatch(words) is not None


def is_tick(cell: Cell) -> bool:
    return isinstance(cell, str) and _TICK.fullmatch(tidy(cell).strip()) is not None


def ticked(rows: Sequence[Sequence[Cell]], headings: Mapping[int, tuple[str, ...]]) -> dict[int, str]:
    """Columns that only hold crosses beside others under one heading: column → what a cross there says."""
    groups: dict[str, list[int]] = {}
    for column, parts in headings.items():
        if len(parts) > 1 and all(is_tick(cell) for cell in _cells(rows, column)):
            groups.setdefault(parts[0], []).append(column)
    found = [columns for columns in groups.values() if len(columns) > 1]
    used = [columns for columns in found if any(_cells(rows, column) for column in columns)]
    return {column: ": ".join(headings[column][1:]) for columns in used for column in columns}


def said(cells: Sequence[Cell], ticks: Mapping[int, str]) -> str:
    """What the crosses of a row say."""
    found = (
        words for column, words in ticks.items() if is_tick(next(iter(cells[column : column + 1]), None))
    )
    return "; ".join(found)


def carried(cell: Cell, above: Cell) -> bool:
    """Whether a cell takes over what stands above it."""
    return is_ditto(cell) and not empty(above)


def _cells(rows: Sequence[Sequence[Cell]], column: int) -> list[Cell]:
    found = (row[column] for row in rows if column < len(row))
    return [cell for cell in found if words_of_cell(cell).strip()]
