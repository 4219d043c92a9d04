"""Tables in files called .xls that are web pages, or Excel's XML of 2003: other systems write such."""

import re
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path

from ..domain.errors import Refused
from . import sheet as limits
from .separated import decoded
from .sheet import Area, Cell, Sheet, as_day

LARGEST_FILE = 50_000_000
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)|encoding\s*=\s*[\"']([\w-]+)", re.IGNORECASE)
_TABLES, _ROWS, _CELLS = ("table", "worksheet"), ("tr", "row"), ("td", "th", "cell")
_SILENT = ("style", "script", "head", "title", "styles", "documentproperties")


def is_markup(head: bytes) -> bool:
    """Whether a file begins as a page or as XML does."""
    plain = head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    return plain.startswith((b"<html", b"<!doctype html", b"<table", b"<?xml", b"<meta", b"<style", b"<head"))


def read_markup(path: Path) -> list[Sheet]:
    """The tables of a page, those in which nothing stands left out; raises Refused when there is none."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise Refused(limits.HUGE.format(name=path.name))
        data = path.read_bytes()
    except OSError:
        raise Refused(limits.UNREADABLE.format(name=path.name)) from None
    reader = _Tables()
    reader.feed(_text(data))
    reader.close()
    sheets = [table.sheet(f"Bảng {number}") for number, table in enumerate(reader.tables, 1)]
    if not any(any(sheet.rows) for sheet in sheets):
        raise Refused(limits.NOT_READABLE.format(name=path.name))
    return [sheet for sheet in sheets if any(sheet.rows)]


def _text(data: bytes) -> str:
    """What the page says of its encoding is believed where it fits."""
    found = _CHARSET.search(data[:4000])
    name = (found[1] or found[2]).decode("ascii") if found else ""
    try:
        return data.decode(name) if name and data[:2] not in (b"\xff\xfe", b"\xfe\xff") else decoded(data)
    except (UnicodeDecodeError, LookupError):
        return decoded(data)


class _Table:
    """The cells of one table as they come, with those that reach over several rows or columns."""

    def __init__(self) -> None:
        self.name = ""
        self.rows: list[dict[int, Cell]] = []
        self.merged: list[Area] = []
        self._taken: set[tuple[int, int]] = set()

    def start_row(self, at: int | None) -> None:
        while at is not None and len(self.rows) < min(at - 1, limits.MOST_ROWS):
            self.rows.append({})
        self.rows.append({})
        if len(self.rows) > limits.MOST_ROWS:
            raise Refused(limits.LONG.format(sheet=self.name))

    def put(self, value: Cell, at: int | None, down: int, right: int) -> None:
        """A cell in the first free column, or in column `at`, over so many rows and columns."""
        row = len(self.rows) - 1
        column = at - 1 if at else 0
        while (row, column) in self._taken:
            column += 1
        if column + right > limits.MOST_COLUMNS:
            raise Refused(limits.WIDE.format(sheet=self.name))
        down = min(down, limits.MOST_ROWS - row)
        if len(self._taken) + down * right > limits.MOST_MERGED:
            raise Refused(limits.HUGE.format(name=self.name or "Bảng"))
        self._taken |= {(row + r, column + c) for r in range(down) for c in range(right)}
        self.rows[row][column] = value
        if down > 1 or right > 1:
            self.merged.append((row, column, row + down - 1, column + right - 1))

    def sheet(self, name: str) -> Sheet:
        rows = []
        for cells in self.rows:
            filled = [column for column, value in cells.items() if value is not None]
            rows.append(tuple(cells.get(column) for column in range(max(filled, default=-1) + 1)))
        return Sheet(self.name or name, tuple(rows), tuple(self.merged))


class _Tables(HTMLParser):
    """Pages and Excel's XML differ in the names of tags only; a table within a cell is read as its words."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[_Table] = []
        self._depth = 0
        self._silent = ""
        self._words: list[str] | None = None
        self._place: tuple[int | None, int, int] = (None, 1, 1)
        self._type = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        name, given = _plain(tag), {_plain(key): value or "" for key, value in attrs}
        if name in _SILENT and not self._silent:
            self._silent = name
        elif name in _TABLES:
            self._start_table(name, given)
        elif name in _ROWS and self.tables and self._depth == 1:
            self._end_cell()
            self.tables[-1].start_row(_number(given.get("index")))
        elif name in _CELLS and self.tables and self.tables[-1].rows and self._depth == 1:
            self._end_cell()
            self._words, self._type = [], ""
            down = _number(given.get("rowspan")) or (_number(given.get("mergedown")) or 0) + 1
            right = _number(given.get("colspan")) or (_number(given.get("mergeacross")) or 0) + 1
            self._place = (_number(given.get("index")), down, right)
        elif name == "data":
            self._type = given.get("type", "")
        elif name in ("br", "p", "div", "li") and self._words:
            self._words.append("\n")

    def handle_endtag(self, tag: str) -> None:
        name = _plain(tag)
        if name == self._silent:
            self._silent = ""
        elif name in (*_CELLS, *_ROWS) and self._depth == 1:
            self._end_cell()
        elif name in _TABLES:
            self._end_cell()
            self._depth = max(0, self._depth - 1)

    def handle_data(self, data: str) -> None:
        if self._words is not None and not self._silent:
            self._words.append(data)

    def _start_table(self, name: str, given: dict[str, str]) -> None:
        """A worksheet and the table in it are one; a table within a cell is none of its own."""
        if self._depth == 0 or (name == "table" and self.tables and not self.tables[-1].rows):
            if not (self.tables and not self.tables[-1].rows and self._depth):
                self.tables.append(_Table())
            self.tables[-1].name = given.get("name", self.tables[-1].name)
        self._depth = 1 if name == "worksheet" or self._words is None else self._depth + 1

    def _end_cell(self) -> None:
        if self._words is None:
            return
        text = "\n".join(" ".join(line.split()) for line in "".join(self._words).split("\n")).strip()
        self.tables[-1].put(_value(text, self._type), *self._place)
        self._words = None


def _plain(tag: str) -> str:
    return tag.rpartition(":")[2].casefold()


def _number(text: str | None) -> int | None:
    return min(int(text), 1_048_576) if text and text.isdecimal() else None


def _value(text: str, kind: str) -> Cell:
    try:
        if kind == "DateTime":
            return as_day(datetime.fromisoformat(text))
        if kind == "Number":
            return int(text) if re.fullmatch(r"-?\d+", text) else float(text)
    except ValueError:
        return text or None
    return text or None
