"""Reading tables out of an .xlsx workbook somebody else made: looked over first, then cell by cell."""

import warnings
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import ParseError

import defusedxml
import openpyxl
from openpyxl.utils.exceptions import InvalidFileException
from openpyxl.xml import DEFUSEDXML

from ..domain.errors import Refused

Cell = str | int | float | bool | date | datetime | None
MOST_ROWS, MOST_COLUMNS, MOST_SHEETS = 5_000, 100, 20
LARGEST_FILE, LARGEST_CONTENT, MOST_PARTS = 20_000_000, 150_000_000, 2_000
# Office packs text about tenfold; a bomb packs a thousandfold.
HIGHEST_RATIO, SMALL_PART = 200, 1_000_000

NOT_XLSX = "{name} không phải bảng tính .xlsx đọc được. Mở bằng Excel, chọn Lưu thành .xlsx rồi nhập lại."
OLD = "{name} là bảng tính kiểu cũ (.xls). Mở bằng Excel, chọn Lưu thành .xlsx rồi nhập lại."
HUGE = "{name} quá lớn để là một danh sách. Chép riêng phần cần nhập sang tệp mới rồi nhập lại."
LONG = "Trang {sheet} có hơn {rows} dòng. Chép riêng phần cần nhập sang tệp mới rồi nhập lại."
UNREADABLE = "Chưa mở được {name}. Đóng tệp trong Excel hoặc chép tệp vào máy này rồi nhập lại."
_BROKEN = (
    zipfile.BadZipFile, zlib.error, ParseError, InvalidFileException, defusedxml.DefusedXmlException,
    KeyError, ValueError, IndexError, TypeError, AttributeError, EOFError, NotImplementedError, RuntimeError,
)  # fmt: skip


@dataclass(frozen=True)
class Sheet:
    """One visible sheet; rows are as wide as they are filled, empty ones are left in their place."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]


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
        raise Refused(UNREADABLE.format(name=path.name)) from None
    except _BROKEN:
        raise Refused(NOT_XLSX.format(name=path.name)) from None


def _look_over(path: Path) -> None:
    """Refuse by the zip directory alone what would not fit into memory once unpacked."""
    with path.open("rb") as file:
        if file.read(8) == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
            raise Refused(OLD.format(name=path.name))
    with zipfile.ZipFile(path) as archive:
        parts = archive.infolist()
    swollen = any(p.file_size > SMALL_PART and p.file_size > HIGHEST_RATIO * p.compress_size for p in parts)
    content = sum(part.file_size for part in parts)
    if swollen or len(parts) > MOST_PARTS or content > LARGEST_CONTENT or path.stat().st_size > LARGEST_FILE:
        raise Refused(HUGE.format(name=path.name))


def _read(path: Path) -> list[Sheet]:
    # Opened here, so that the file is closed even where openpyxl gives up half-way: Windows locks open files.
    with path.open("rb") as file:
        book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
        try:
            visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
            return [Sheet(sheet.title, tuple(_rows(sheet))) for sheet in visible[:MOST_SHEETS]]
        finally:
            book.close()


def _rows(sheet: Any) -> Iterator[tuple[Cell, ...]]:
    # What the file says of its own size is not to be believed; the limits are ours.
    sheet.reset_dimensions()
    filled = sheet.iter_rows(max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS, values_only=True)
    for number, row in enumerate(filled, 1):
        if number > MOST_ROWS:
            raise Refused(LONG.format(sheet=sheet.title, rows=MOST_ROWS))
        yield _filled(tuple(_value(cell) for cell in row))


def _filled(row: tuple[Cell, ...]) -> tuple[Cell, ...]:
    """The row without the empty cells at its end."""
    width = max((index for index, cell in enumerate(row, 1) if cell is not None), default=0)
    return row[:width]


def _value(cell: Any) -> Cell:
    """Midnight means a day without a time: Excel knows no dates of their own."""
    if isinstance(cell, datetime) and (cell.hour, cell.minute, cell.second) == (0, 0, 0):
        return cell.date()
    return cell if isinstance(cell, Cell) else str(cell)
