"""Reading tables out of an .xls workbook, the kind Excel wrote before 2007."""

import os
import struct
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import xlrd
from xlrd.biffh import XLRDError, error_text_from_code
from xlrd.compdoc import CompDocError
from xlrd.xldate import XLDateError, xldate_as_datetime

from ..domain.errors import Refused
from . import sheet as limits
from .sheet import Area, Cell, Place, Sheet, as_day, is_old_font

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LARGEST_FILE = 50_000_000
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # an .xlsx with a password lies in such a file too
_BROKEN = (
    XLRDError, CompDocError, KeyError, ValueError, IndexError, TypeError, AttributeError, AssertionError,
    EOFError, NotImplementedError, RuntimeError, ArithmeticError, struct.error,
)  # fmt: skip


def read_old_workbook(path: Path) -> list[Sheet]:
    """The visible sheets of an .xls workbook; raises Refused with a sentence for anything else."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise Refused(limits.HUGE.format(name=path.name))
        data = path.read_bytes()
    except OSError:
        raise Refused(limits.UNREADABLE.format(name=path.name)) from None
    if _ENCRYPTED in data:
        raise Refused(limits.LOCKED.format(name=path.name))
    try:
        return _read(data, path.name)
    except _BROKEN as error:
        sentence = limits.LOCKED if "encrypted" in str(error).casefold() else limits.NOT_READABLE
        raise Refused(sentence.format(name=path.name)) from None


def _read(data: bytes, name: str) -> list[Sheet]:
    with open(os.devnull, "w") as log:
        book = xlrd.open_workbook(
            file_contents=data, logfile=log, formatting_info=True, on_demand=True, ragged_rows=True
        )
        if book.nsheets > limits.MOST_SHEETS:
            raise Refused(limits.MANY.format(name=name))
        sheets = [book.sheet_by_index(number) for number in range(book.nsheets)]
        return [_sheet(book, sheet) for sheet in sheets if sheet.visibility == 0]


def _sheet(book: Any, sheet: Any) -> Sheet:
    filled = [any(kind not in (0, 6) for kind in sheet.row_types(row)) for row in range(sheet.nrows)]
    if sum(filled) > limits.MOST_ROWS:
        raise Refused(limits.LONG.format(sheet=sheet.name))
    rows = tuple(_row(book, sheet, row) for row in range(sheet.nrows))
    if max(map(len, rows), default=0) > limits.MOST_COLUMNS:
        raise Refused(limits.WIDE.format(sheet=sheet.name))
    fonts = dict(_fonts(book, sheet))
    unseen = (number for number, row in sheet.rowinfo_map.items() if row.hidden)
    hidden = frozenset(number for number in unseen if any(filled[number : number + 1]))
    return Sheet(sheet.name, rows, tuple(_areas(sheet)), fonts, mac=bool(book.datemode), hidden=hidden)


def _row(book: Any, sheet: Any, row: int) -> tuple[Cell, ...]:
    cells = [_value(book, cell) for cell in sheet.row(row)]
    while cells and cells[-1] is None:
        cells.pop()
    return tuple(cells)


def _value(book: Any, cell: Any) -> Cell:
    match cell.ctype:
        case xlrd.XL_CELL_EMPTY | xlrd.XL_CELL_BLANK:
            return None
        case xlrd.XL_CELL_NUMBER:
            return int(cell.value) if float(cell.value).is_integer() else float(cell.value)
        case xlrd.XL_CELL_DATE:
            return _day(book, cell.value)
        case xlrd.XL_CELL_BOOLEAN:
            return bool(cell.value)
        case xlrd.XL_CELL_ERROR:
            return str(error_text_from_code.get(cell.value, "#VALUE!"))
    return str(cell.value) or None


def _day(book: Any, number: float) -> Cell:
    try:
        found: datetime = xldate_as_datetime(number, book.datemode)
    except XLDateError:
        return number
    return as_day(found.replace(microsecond=0))


def _fonts(book: Any, sheet: Any) -> Iterator[tuple[Place, str]]:
    for row in range(sheet.nrows):
        for column, cell in enumerate(sheet.row(row)):
            if cell.ctype == xlrd.XL_CELL_TEXT:
                font = book.font_list[_font(book, sheet, row, column, cell)].name
                if is_old_font(font):
                    yield (row, column), font


def _font(book: Any, sheet: Any, row: int, column: int, cell: Any) -> int:
    """The font of the first letter: letters may bear another one than their cell."""
    runs = sheet.rich_text_runlist_map.get((row, column))
    number = runs[0][1] if runs and runs[0][0] == 0 else book.xf_list[cell.xf_index].font_index
    return int(number)


def _areas(sheet: Any) -> Iterator[Area]:
    for first, below, left, right in sheet.merged_cells:
        yield first, left, below - 1, right - 1
