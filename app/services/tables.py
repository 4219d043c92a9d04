"""A table somebody pastes or has in a file, as rows of cells, whatever program it comes from."""

import csv
from pathlib import Path

from ..documents.xlsx import MOST_ROWS, Cell, read_workbook
from ..domain.errors import Refused

Row = tuple[Cell, ...]
LARGEST_TEXT = 5_000_000
UNKNOWN = "Chỉ nhập được tệp .xlsx hoặc .csv. Mở {name} bằng Excel, chọn Lưu thành .xlsx rồi nhập lại."
NOT_TEXT = "{name} không phải văn bản UTF-8. Trong Excel chọn Lưu thành “CSV UTF-8” hoặc .xlsx rồi nhập lại."
LONG = "Bảng có hơn {rows} dòng. Chia nhỏ rồi nhập từng phần."


def tables_of(source: str | Path) -> list[list[Row]]:
    """The tables in a pasted text, a .csv file (one table) or an .xlsx workbook (one for each sheet)."""
    if isinstance(source, str):
        return [_separated(source)]
    suffix = source.suffix.casefold()
    if suffix in (".csv", ".txt", ".tsv"):
        return [_separated(_text(source))]
    if suffix in (".xlsx", ".xlsm", ".xls"):
        return [list(sheet.rows) for sheet in read_workbook(source)]
    raise Refused(UNKNOWN.format(name=source.name))


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_TEXT + 1)
    except OSError:
        raise Refused(f"Chưa mở được {path.name}. Chép tệp vào máy này rồi nhập lại.") from None
    wide = data[:2] in (b"\xff\xfe", b"\xfe\xff")  # Excel's "Unicode Text"
    try:
        return data.decode("utf-16" if wide else "utf-8-sig")
    except UnicodeDecodeError:
        raise Refused(NOT_TEXT.format(name=path.name)) from None


def _separated(text: str) -> list[Row]:
    """Tabs come from Excel and Word, semicolons from Excel in a Vietnamese Windows, commas from elsewhere."""
    if len(text) > LARGEST_TEXT:
        raise Refused(LONG.format(rows=MOST_ROWS))
    head = text.lstrip().split("\n", 1)[0]
    separator = next((mark for mark in "\t;," if mark in head), "\t")
    try:
        rows: list[Row] = [tuple(row) for row in csv.reader(text.splitlines(True), delimiter=separator)]
    except csv.Error:
        raise Refused("Bảng dán vào không đọc được. Chép lại từ Excel, kể cả dòng tiêu đề.") from None
    if len(rows) > MOST_ROWS:
        raise Refused(LONG.format(rows=MOST_ROWS))
    return rows
