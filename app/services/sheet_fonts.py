"""Sheets typed in the fonts of before Unicode, made Unicode, with every changed cell told."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from ..documents.sheet import Cell, Place, Sheet
from ..domain import legacy_text

LOOKED_AT = 300
NOT_OLD = ("", False)


@dataclass(frozen=True)
class Mend:
    """A value that was put right: as it stood in the table, as it is taken, and what was wrong."""

    sheet: str
    number: int
    column: str
    before: str
    after: str
    why: str


def letters(column: int) -> str:
    """The letters of a column, counted from 0: A, B, … AA."""
    first, last = divmod(column, 26)
    return (chr(64 + first) if first else "") + chr(65 + last)


def in_unicode(sheet: Sheet) -> tuple[Sheet, list[Mend]]:
    """The sheet with texts of before Unicode converted, told by their fonts, else by how their words read."""
    usual = legacy_text.guess(_texts(sheet, None))
    width = max(map(len, sheet.rows), default=0)
    columns = {column: _encoding(sheet, column, usual) for column in range(width)} if usual else {}
    if not usual and not sheet.fonts:
        return sheet, []
    mends: list[Mend] = []
    rows = tuple(
        tuple(
            _converted(sheet, (r, c), cell, columns.get(c, ("", False)), mends) for c, cell in enumerate(row)
        )
        for r, row in enumerate(sheet.rows)
    )
    name = legacy_text.mend(sheet.name, usual)
    return replace(sheet, name=name, rows=rows, fonts={}), mends


def _encoding(sheet: Sheet, column: int, usual: str) -> tuple[str, bool]:
    """How a column was typed, and whether all of it was."""
    own = list(_texts(sheet, column))
    encoding = legacy_text.guess(own) or usual
    return encoding, bool(own) and not any(legacy_text.is_unicode(text) for text in own)


def _texts(sheet: Sheet, column: int | None) -> Iterator[str]:
    found = (
        cell
        for row in sheet.rows
        for cell in (row if column is None else row[column : column + 1])
        if isinstance(cell, str) and not cell.isascii()
    )
    return islice(found, LOOKED_AT * (4 if column is None else 1))


def _converted(sheet: Sheet, place: Place, cell: Cell, how: tuple[str, bool], mends: list[Mend]) -> Cell:
    if not isinstance(cell, str):
        return cell
    font = sheet.fonts.get(place, "")
    after = legacy_text.from_font(cell, font) if font else legacy_text.mend(cell, *how)
    if after != cell:
        encoding = legacy_text.encoding_of_font(font) or how[0]
        row, column = place
        why = f"phông chữ {legacy_text.ENCODINGS[encoding]}"
        mends.append(Mend(sheet.name, row + 1, letters(column), cell, after, why))
    return after
