"""A list written as an .xlsx workbook: real days and numbers, a heading row that stays, ready to print."""

import re
from collections.abc import Iterable, Iterator
from copy import copy
from datetime import date, datetime
from io import BytesIO
from typing import Any

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

from .letters import clean
from .listed import Table, Value

LONGEST_CELL, PIECE = 32_767, 32_000
CONTINUED = "Phần dài"
GOES_ON = " … (xem tiếp trang “{sheet}”, ô {cell})"
NARROWEST, WIDEST = 12, 60
A4 = 9  # the number of the paper in the file format
DAY, MOMENT, WHOLE = "dd/mm/yyyy", "hh:mm dd/mm/yyyy", "#,##0"
FACE, SIZE = "Times New Roman", 12
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")


def xlsx_bytes(table: Table, at: datetime) -> bytes:
    """The workbook; `at` is the time written into its properties."""
    book = openpyxl.Workbook(write_only=True)
    book.properties.creator = book.properties.lastModifiedBy = "Nghị Sự"
    book.properties.title = clean(table.title)
    book.properties.created = book.properties.modified = at
    sheet = book.create_sheet(_sheet_name(table.title))
    _lay_out(sheet, table)
    rest: list[tuple[str, str]] = []
    styles = _Styles(sheet)
    sheet.append([_heading(sheet, heading.words) for heading in table.headings])
    for number, row in enumerate(table.rows, 2):
        places = (f"{get_column_letter(column)}{number}" for column in range(1, len(row) + 1))
        cells = (_cell(sheet, value, place, rest, styles) for value, place in zip(row, places, strict=True))
        sheet.append(list(cells))
    if rest:
        _continue(book, rest)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _lay_out(sheet: Any, table: Table) -> None:
    """What must be said of a sheet before its first row: widths, the frozen heading, the printed page."""
    last = get_column_letter(max(len(table.headings), 1))
    for number, heading in enumerate(table.headings, 1):
        column = sheet.column_dimensions[get_column_letter(number)]
        column.width = _width(heading.words, (row[number - 1] for row in table.rows[:500]))
        column.hidden = heading.hidden
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{last}{len(table.rows) + 1}"
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    sheet.oddHeader.center.text = clean(table.title).replace("&", "&&")
    sheet.oddFooter.center.text = "Trang &P/&N"


def _heading(sheet: Any, words: str) -> Any:
    cell = _text(sheet, words)
    cell.font = Font(name=FACE, size=SIZE, bold=True)
    cell.fill = PatternFill("solid", fgColor="E7ECF2")
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    return cell


class _Styles:
    """The looks of a cell, worked out once for each kind of value: a list has many thousands of cells."""

    def __init__(self, sheet: Any) -> None:
        self._sheet = sheet
        self._known: dict[tuple[str, bool], Any] = {}

    def dress(self, cell: Any, form: str, words: bool) -> None:
        if (form, words) not in self._known:
            like = WriteOnlyCell(self._sheet)
            like.font, like.border, like.number_format = _PLAIN, _LINES, form
            like.alignment = _WORDS if words else _FIGURES
            self._known[form, words] = like._style
        prefix = cell.quotePrefix
        cell._style = copy(self._known[form, words])
        cell.quotePrefix = prefix


_PLAIN = Font(name=FACE, size=SIZE)
_LINES = Border(*(Side(style="thin", color="BFC7D1") for _ in range(4)))
_WORDS = Alignment(vertical="top", wrap_text=True)
_FIGURES = Alignment(vertical="top", horizontal="right")


def _cell(sheet: Any, value: Value, place: str, rest: list[tuple[str, str]], styles: _Styles) -> Any:
    words = isinstance(value, str) and value != ""
    if isinstance(value, str) and words:
        cell = _text(sheet, _fitting(value, place, rest))
    else:
        cell = WriteOnlyCell(sheet, None if value == "" else value)
    styles.dress(cell, _format(value), words)
    return cell


def _format(value: Value) -> str:
    if isinstance(value, datetime):
        return MOMENT
    if isinstance(value, date):
        return DAY
    return WHOLE if isinstance(value, int) and not isinstance(value, bool) else "General"


def _text(sheet: Any, words: str) -> Any:
    """Words stay words, also those that begin like a formula, even after somebody edits the cell."""
    cell = WriteOnlyCell(sheet, "")
    cell.value = clean(words)
    cell.data_type = "s"
    cell.quotePrefix = words[:1] in ("=", "+", "-", "@", "\t")
    return cell


def _fitting(words: str, place: str, rest: list[tuple[str, str]]) -> str:
    """A cell holds 32,767 characters; what is longer goes on on a sheet of its own, nothing is cut off."""
    if len(words) <= LONGEST_CELL:
        return words
    rest += [(place, words[start : start + PIECE]) for start in range(PIECE, len(words), PIECE)]
    return words[:PIECE] + GOES_ON.format(sheet=CONTINUED, cell=place)


def _continue(book: Any, rest: Iterable[tuple[str, str]]) -> None:
    sheet = book.create_sheet(CONTINUED)
    sheet.column_dimensions["B"].width = 2 * WIDEST
    sheet.append([_heading(sheet, "Ô"), _heading(sheet, "Nội dung tiếp theo")])
    for place, words in rest:
        sheet.append([_text(sheet, place), _text(sheet, words)])


def _width(heading: str, values: Iterable[Value]) -> float:
    longest = max((max(map(len, lines)) for lines in _lines(values)), default=0)
    return float(min(WIDEST, max(NARROWEST, longest + 3, max(map(len, heading.split()), default=0) + 5)))


def _lines(values: Iterable[Value]) -> Iterator[list[str]]:
    for value in values:
        if isinstance(value, datetime):
            yield ["00:00 00/00/0000"]
        elif isinstance(value, date):
            yield ["00/00/0000"]
        elif value is not None:
            yield str(value).split("\n")


def _sheet_name(title: str) -> str:
    return _NOT_IN_A_NAME.sub(" ", clean(title)).strip("' ")[:31] or "Danh sách"
