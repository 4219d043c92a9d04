"""Tables written as text: pasted from Excel or Word, or kept in a .csv file of whatever encoding."""

import csv
import io
from collections import Counter
from itertools import dropwhile
from pathlib import Path

from ..domain.errors import Refused
from . import sheet as limits
from .sheet import Cell, Sheet

LARGEST_TEXT = 20_000_000
LOOKED_AT, MOSTLY, ALWAYS = 15, 0.6, 1.0
BROKEN = "Bảng không đọc được. Chép lại từ Excel, kể cả dòng tiêu đề."
PASTED = "Bảng dán vào"


def read_file(path: Path) -> Sheet:
    """The one table of a text file; raises Refused with a sentence."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_TEXT + 1)
    except OSError:
        raise Refused(limits.UNREADABLE.format(name=path.name)) from None
    if b"\x00" in data[:4000] and data[:2] not in (b"\xff\xfe", b"\xfe\xff"):
        raise Refused(limits.NOT_READABLE.format(name=path.name))
    return read_text(decoded(data), path.name, MOSTLY)


def read_text(text: str, name: str = PASTED, surely: float = ALWAYS) -> Sheet:
    """Tabs come from Excel and Word, semicolons from Excel in a Vietnamese Windows, commas from elsewhere.

    `surely` is what share of the rows must have the same width to be taken apart at semicolons or commas.
    """
    if len(text) > LARGEST_TEXT:
        raise Refused(limits.HUGE.format(name=name))
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text, surely)))
    except csv.Error:
        raise Refused(BROKEN) from None
    if sum(map(any, rows)) > limits.MOST_ROWS:
        raise Refused(limits.LONG.format(sheet=name))
    if max(map(len, rows), default=0) > limits.MOST_COLUMNS:
        raise Refused(limits.WIDE.format(sheet=name))
    return Sheet(name, tuple(map(_cells, rows)))


def decoded(data: bytes) -> str:
    """UTF-16 is Excel's "Unicode Text"; what is not UTF-8 is of the days before."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        page = "cp1258" if _has_marks_of_1258(data) else "cp1252"
    try:
        return data.decode(page)
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _has_marks_of_1258(data: bytes) -> bool:
    """Whether the five tones of Windows-1258 follow vowels, as they do in nothing else."""
    try:
        words = data.decode("cp1258")
    except UnicodeDecodeError:
        return False
    after = [
        words[at - 1] for at, char in enumerate(words) if char in "\u0300\u0301\u0303\u0309\u0323" and at
    ]
    vowels = sum(char.casefold() in "aeiouyăâêôơư" for char in after)
    return len(after) > 0 and vowels > 0.9 * len(after)


def _separator(text: str, surely: float) -> str:
    """The mark that gives most rows the same width; commas in a plain list are just commas."""
    lines = [line for line in text[:50_000].split("\n") if line.strip()][:LOOKED_AT]
    if any("\t" in line for line in lines):
        return "\t"
    shares = {mark: _share(lines, mark) for mark in ";,"}
    best = max(shares, key=lambda mark: shares[mark])
    return best if shares[best] >= surely else "\t"


def _share(lines: list[str], mark: str) -> float:
    """What share of the rows has the width most of them have, if that is more than one column."""
    rows = list(csv.reader(io.StringIO("\n".join(lines), newline=""), delimiter=mark))
    if mark == ";":  # titles above the table have none, a text has many a comma
        rows = list(dropwhile(lambda row: len(row) == 1, rows))
    (width, count), *_ = Counter(map(len, rows)).most_common(1) or [(0, 0)]
    return count / len(rows) if width > 1 and len(rows[0]) == width else 0.0


def _cells(row: list[str]) -> tuple[Cell, ...]:
    cells: list[Cell] = [cell if cell.strip() else None for cell in row]
    while cells and cells[-1] is None:
        cells.pop()
    return tuple(cells)
