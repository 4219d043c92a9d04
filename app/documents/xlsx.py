"""Reading tables out of an .xlsx workbook somebody else made: looked over first, then cell by cell."""

import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, ParseError

import defusedxml
import openpyxl
from openpyxl.utils.datetime import MAC_EPOCH
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.worksheet._reader import FORMULA_TAG, WorkSheetParser
from openpyxl.xml import DEFUSEDXML

from ..domain.errors import Refused
from . import sheet as limits
from .sheet import Area, Cell, Place, Sheet, as_day, is_old_font

LARGEST_FILE, LARGEST_CONTENT, MOST_PARTS = 50_000_000, 250_000_000, 2_000
# Office packs text about tenfold; a bomb packs a thousandfold.
HIGHEST_RATIO, SMALL_PART = 200, 1_000_000
_BROKEN = (
    zipfile.BadZipFile, zlib.error, ParseError, InvalidFileException, defusedxml.DefusedXmlException,
    KeyError, ValueError, IndexError, TypeError, AttributeError, EOFError, NotImplementedError, RuntimeError,
)  # fmt: skip
_ZEROS = re.compile(r"0{2,20}")  # the number format of a code written as a number: 00000


def read_workbook(path: Path) -> list[Sheet]:
    """The visible sheets of a workbook, values only; raises Refused with a sentence for anything else."""
    if not DEFUSEDXML:
        raise RuntimeError("openpyxl does not use defusedxml: a workbook could exhaust memory")
    try:
        _look_over(path)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Styles and extensions we do not read.
            return _read(path)
    except OSError:
        raise Refused(limits.UNREADABLE.format(name=path.name)) from None
    except _BROKEN:
        raise Refused(limits.NOT_READABLE.format(name=path.name)) from None


def _look_over(path: Path) -> None:
    """Refuse by the zip directory alone what would not fit into memory once unpacked."""
    with zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
    swollen = any(p.file_size > SMALL_PART and p.file_size > HIGHEST_RATIO * p.compress_size for p in parts)
    content = sum(part.file_size for part in parts)
    if swollen or len(parts) > MOST_PARTS or content > LARGEST_CONTENT or path.stat().st_size > LARGEST_FILE:
        raise Refused(limits.HUGE.format(name=path.name))


def _read(path: Path) -> list[Sheet]:
    # Opened here, so that the file is closed even where openpyxl gives up half-way: Windows locks open files.
    with path.open("rb") as file:
        book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
        try:
            visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
            if len(visible) > limits.MOST_SHEETS:
                raise Refused(limits.MANY.format(name=path.name))
            return [_sheet(book, sheet) for sheet in visible]
        finally:
            book.close()


class _Parser(WorkSheetParser):
    """The cells of one sheet as they come, with those whose formula has no stored value."""

    def __init__(self, source: Any, book: Any, strings: Any) -> None:
        super().__init__(
            source,
            strings,
            data_only=True,
            epoch=book.epoch,
            date_formats=book._date_formats,
            timedelta_formats=book._timedelta_formats,
        )
        self.uncomputed: set[Place] = set()
        self.hidden: set[int] = set()
        self._last_uncomputed = -1

    def parse_row(self, row: Element) -> Any:
        number, cells = super().parse_row(row)
        if row.get("hidden") in ("1", "true"):
            self.hidden.add(number - 1)
        return number, cells

    def parse_cell(self, element: Element) -> dict[str, Any]:
        cell: dict[str, Any] = super().parse_cell(element)
        if cell["value"] is None and element.find(FORMULA_TAG) is not None:
            self.uncomputed.add((cell["row"] - 1, cell["column"] - 1))
            self._last_uncomputed = cell["row"] - 1
        return cell

    def uncomputed_in(self, row: int) -> bool:
        """Whether the row read last has such a formula."""
        return self._last_uncomputed == row


def _sheet(book: Any, sheet: Any) -> Sheet:
    fonts: dict[Place, str] = {}
    with sheet._get_source() as source:
        parser = _Parser(source, book, sheet._shared_strings)
        rows = _rows(parser, _Styles(book), fonts, sheet.title)
    return Sheet(
        sheet.title,
        tuple(rows),
        tuple(_areas(parser.merged_cells, len(rows), sheet.title)),
        fonts,
        frozenset(parser.uncomputed),
        book.epoch == MAC_EPOCH,
        frozenset(number for number in parser.hidden if number < len(rows) and rows[number]),
    )


def _rows(parser: _Parser, styles: "_Styles", fonts: dict[Place, str], title: str) -> list[tuple[Cell, ...]]:
    # What the file says of its own size is not to be believed; the limits are ours.
    rows: list[tuple[Cell, ...]] = []
    filled = 0
    for number, cells in parser.parse():
        values = {cell["column"] - 1: styles.value(cell) for cell in cells if cell["value"] is not None}
        if not values and not parser.uncomputed_in(number - 1):
            continue
        filled += 1
        width = max(values, default=-1) + 1
        _check_size(filled, number, width, title, len(rows))
        rows.extend(() for _ in range(len(rows), number - 1))
        rows.append(tuple(map(values.get, range(width))))
        for cell in cells:
            if isinstance(cell["value"], str) and (font := styles.old_font(cell["style_id"])):
                fonts[number - 1, cell["column"] - 1] = font
    return rows


def _check_size(filled: int, number: int, width: int, title: str, before: int) -> None:
    if filled > limits.MOST_ROWS or number > 1_048_576:
        raise Refused(limits.LONG.format(sheet=title))
    if width > limits.MOST_COLUMNS:
        raise Refused(limits.WIDE.format(sheet=title))
    if number <= before:
        raise ValueError("the rows of the sheet are not in order")


class _Styles:
    """What the style of a cell says of its value: fonts of before Unicode, codes kept as numbers."""

    def __init__(self, book: Any) -> None:
        self._book = book
        self._fonts: dict[int, str] = {}
        self._zeros: dict[int, int] = {}

    def old_font(self, style: int) -> str:
        if style not in self._fonts:
            name = self._book._fonts[self._book._cell_styles[style].fontId].name or ""
            self._fonts[style] = name if is_old_font(name) else ""
        return self._fonts[style]

    def value(self, cell: dict[str, Any]) -> Cell:
        value = cell["value"]
        if isinstance(value, str) and len(value) > limits.LONGEST_CELL:
            raise Refused(limits.BLOATED)
        if isinstance(value, datetime):
            return as_day(value)
        if type(value) is int and (width := self._width(cell["style_id"])) and value >= 0:
            return str(value).zfill(width)
        return value if isinstance(value, str | int | float | bool | date) else str(value)

    def _width(self, style: int) -> int:
        if style not in self._zeros:
            number = self._book._cell_styles[style].numFmtId
            formats = self._book._number_formats
            form = formats[number - 164] if 164 <= number < 164 + len(formats) else ""
            self._zeros[style] = len(form) if _ZEROS.fullmatch(form) else 0
        return self._zeros[style]


def _areas(merged: Any, rows: int, title: str) -> Iterator[Area]:
    """Merged areas where there are rows; what would take an age to look through is refused."""
    high = 0
    for number, one in enumerate(merged.mergeCell if merged else ()):
        if number >= limits.MOST_AREAS or high > limits.MOST_MERGED:
            raise Refused(limits.HUGE.format(name=title))
        found = openpyxl.utils.cell.range_boundaries(one.ref)
        if None not in found and found[1] <= rows:
            high += min(found[3], rows) - found[1] + 1
            yield found[1] - 1, found[0] - 1, found[3] - 1, found[2] - 1
