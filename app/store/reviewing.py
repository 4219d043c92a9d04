"""Versions that gave way without having been seen by who wrote the other: for a person to look at."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

import msgspec

from .pen import Pen
from .statements import kept

_NAMES = "number, kind, record, version, gone, content, at, reviewed_at"
_decode = msgspec.json.decode


class Kept(NamedTuple):
    """One version that gave way, with what of it travels."""

    number: int
    kind: str
    record: str
    version: int
    gone: bool
    content: Mapping[str, Any]
    at: datetime
    reviewed: bool


def unreviewed(reader: Pen, most: int = 200) -> list[Kept]:
    """Those nobody has looked at, the newest first."""
    wanted = f"SELECT {_NAMES} FROM displaced WHERE conflict AND reviewed_at IS NULL ORDER BY number DESC"
    return [_kept(row) for row in reader.execute(f"{wanted} LIMIT {most:d}").fetchall()]


def one(reader: Pen, number: int) -> Kept | None:
    row = reader.execute(f"SELECT {_NAMES} FROM displaced WHERE number = ?", (number,)).fetchone()
    return _kept(row) if row else None


def review(pen: Pen, number: int, at: datetime | None) -> None:
    """Note that somebody looked, or, without a time, that nobody did."""
    pen.execute("UPDATE displaced SET reviewed_at = ? WHERE number = ?", (at and kept(at), number))


def _kept(row: Any) -> Kept:
    at = row[6] if isinstance(row[6], datetime) else datetime.fromisoformat(row[6])
    return Kept(row[0], row[1], row[2], row[3], bool(row[4]), _decode(row[5]), at, row[7] is not None)
