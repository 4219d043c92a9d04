"""Tables written as text: pasted from Excel or Word, or kept in a .csv file of whatever encoding."""

import csv
import io
from pathlib import Path

from ..domain.errors import Refused
from . import sheet as limits
from .sheet import Cell, Sheet

LARGEST_TEXT = 20_000_000
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
    return read_text(_decoded(data), path.name)


def read_text(text: str, name: str = PASTED) -> Sheet:
    """Tabs come from Excel and Word, semicolons from Excel in a Vietnamese Windows, commas from elsewhere."""
    if len(text) > LARGEST_TEXT:
        raise Refused(limits.HUGE.format(name=name))
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text)))
    except csv.Error:
        raise Refused(BROKEN) from None
    if sum(map(any, rows)) > limits.MOST_ROWS:
        raise Refused(limits.LONG.format(sheet=name))
    if max(map(len, rows), default=0) > limits.MOST_COLUMNS:
        raise Refused(limits.WIDE.format(sheet=name))
    return Sheet(name, tuple(map(_cells, rows)))


def _decoded(data: bytes) -> str:
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


def _separator(text: str) -> str:
    """The mark that most of the first lines have equally often; a line may be only a title."""
    lines = [line for line in text[:20_000].split("\n") if line.strip()][:15]
    counts = {mark: [line.count(mark) for line in lines] for mark in "\t;,"}
    fitting = {mark: sum(1 for c in found if c and c == max(found)) for mark, found in counts.items()}
    best = max(fitting, key=lambda mark: (fitting[mark], mark == "\t", mark == ";"))
    return "\t" if any(counts["\t"]) or not fitting[best] else best


def _cells(row: list[str]) -> tuple[Cell, ...]:
    cells: list[Cell] = [cell if cell.strip() else None for cell in row]
    while cells and cells[-1] is None:
        cells.pop()
    return tuple(cells)
