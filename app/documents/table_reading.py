"""Tables out of what an office has: .xlsx and .xls in a process of their own, .csv and pasted text here."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..domain.errors import Refused
from . import sheet as limits
from .child_limits import SECONDS
from .separated import read_file, read_text
from .sheet import Cell, Sheet
from .table_child import DONE, REFUSED, ROWS, SHEET

ROOT = Path(__file__).resolve().parent.parent.parent
MOST_ANSWER, FAREWELL = 200_000_000, 5.0
WORKBOOKS, TEXTS = (".xlsx", ".xlsm", ".xltx", ".xls", ".xlt"), (".csv", ".txt", ".tsv")
UNKNOWN = "Chỉ nhập được tệp .xlsx, .xls hoặc .csv. Mở {name} bằng Excel, chọn Lưu thành .xlsx rồi nhập lại."
SLOW = "Đọc {name} quá lâu nên đã dừng. Chép riêng phần cần nhập sang tệp mới rồi nhập lại."

Progress = Callable[[int, int], None]


def read_tables(source: str | Path, progress: Progress | None = None) -> list[Sheet]:
    """The sheets of a file, or the one table of a pasted text; raises Refused with a sentence."""
    if isinstance(source, str):
        return [read_text(source)]
    suffix = source.suffix.casefold()
    if suffix in TEXTS:
        return [read_file(source)]
    if suffix not in WORKBOOKS:
        raise Refused(UNKNOWN.format(name=source.name))
    return _read_in_child(source, progress)


def _read_in_child(path: Path, progress: Progress | None) -> list[Sheet]:
    child = subprocess.Popen(
        [sys.executable, "-B", "-X", "utf8", "-m", "app.documents.table_child"],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    late = threading.Event()
    watch = threading.Timer(SECONDS, _end, (child, late))
    watch.start()
    try:
        sheets = _collected(child, path, progress)
        if sheets is None:
            with suppress(subprocess.TimeoutExpired):
                child.wait(FAREWELL)
    finally:
        watch.cancel()
        if child.poll() is None:
            child.kill()
        child.communicate()
    if sheets is None:
        raise Refused(_why_ended(child, late.is_set()).format(name=path.name))
    return sheets


def _why_ended(child: subprocess.Popen[bytes], late: bool) -> str:
    """Ended by us, by the system for what it took, or by itself over a file it could not make out."""
    if late:
        return SLOW
    return limits.NOT_READABLE if child.returncode == 1 else limits.HUGE


def _end(child: subprocess.Popen[bytes], late: threading.Event) -> None:
    late.set()
    child.kill()


def _collected(child: subprocess.Popen[bytes], path: Path, progress: Progress | None) -> list[Sheet] | None:
    """What the child says, or None when it was ended before it had said everything."""
    if child.stdin is None or child.stdout is None:
        raise RuntimeError("the child has no pipes")
    child.stdin.write(json.dumps(str(path.absolute())).encode() + b"\n")
    child.stdin.close()
    child.stdin = None
    sheets: list[Sheet] = []
    rows: list[tuple[Cell, ...]] = []
    for line in _told(child.stdout):
        if REFUSED in line:
            raise Refused(line[REFUSED])
        if DONE in line:
            return sheets
        if SHEET in line:
            sheets.append(_sheet(line, rows))
            rows = []
        rows += [tuple(map(_cell, row)) for row in line.get(ROWS, ())]
        if progress:
            progress(sum(len(each.rows) for each in sheets) + len(rows), 0)
    return None


def _told(stream: Any) -> Iterator[dict[str, Any]]:
    left = MOST_ANSWER
    while left > 0 and (line := stream.readline(left)).endswith(b"\n"):
        left -= len(line)
        yield json.loads(line)


def _sheet(line: dict[str, Any], rows: list[tuple[Cell, ...]]) -> Sheet:
    return Sheet(
        line[SHEET],
        tuple(rows),
        tuple((a, b, c, d) for a, b, c, d in line["merged"]),
        {(row, column): font for row, column, font in line["fonts"]},
        frozenset((row, column) for row, column in line["uncomputed"]),
        line["mac"],
        frozenset(line["hidden"]),
    )


def _cell(told: Any) -> Cell:
    if not isinstance(told, dict):
        return told  # type: ignore[no-any-return]
    if "t" in told:
        return datetime.fromisoformat(told["t"])
    return date.fromisoformat(told["d"]) if "d" in told else str(told["s"])
