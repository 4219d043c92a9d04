"""Versions that gave way to greater ones which came by file: kept for ever, some of them for review."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from .pen import Pen
from .statements import kept
from .wire import Line

_KEEP = (
    "INSERT INTO displaced (kind, record, owner, version, hash, gone, content, origin, conflict, changed, at)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (record, version, hash) DO NOTHING"
)


class Former(NamedTuple):
    """A version that does not stand, the instance it came from, and whether a person should look."""

    line: Line
    origin: str
    conflict: bool = False


def forget(pen: Pen, record: str) -> None:
    """Empty what is kept of a record's former versions, after something in it was erased."""
    pen.execute("UPDATE displaced SET content = '{}' WHERE record = ?", (record,))


def keep(pen: Pen, versions: Iterable[Former], change: int, at: datetime) -> None:
    """Keep each version once, however often it comes."""
    rows: list[tuple[Any, ...]] = [
        (*line[:6], line.content.decode(), origin, conflict, change, kept(at))
        for line, origin, conflict in versions
    ]
    if rows:
        pen.executemany(_KEEP, rows)
