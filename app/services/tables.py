"""A table somebody pastes or has in a file, as rows of cells, whatever program it comes from."""

from pathlib import Path

from ..documents.sheet import Cell
from ..documents.table_reading import read_tables

Row = tuple[Cell, ...]


def tables_of(source: str | Path) -> list[list[Row]]:
    """The tables in a pasted text, a .csv file (one table) or a workbook (one for each sheet)."""
    return [list(sheet.rows) for sheet in read_tables(source)]
