"""Who changed what and when, written in the same transaction as the change.

Rows stay as they are, but for two things: what is erased is erased here too, and a text saved every second
while somebody types is one change, not hundreds.
"""

import json
import sqlite3
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, RowMapping, func, select

from .schema import HISTORY
from .statements import add_history, kept

_HELD = "SELECT seq, before FROM history WHERE record = ? AND before <> ''"
_NEWEST = "SELECT seq, at, by, deed, before FROM history WHERE record = ? ORDER BY seq DESC LIMIT 1"
_DROP = "DELETE FROM history WHERE seq = ?"
TYPING = timedelta(minutes=2)
_REST = "UPDATE history SET before = ? WHERE seq = ?"


@dataclass(frozen=True)
class Change:
    """One saved edit; `before` maps each changed field to its former JSON value."""

    seq: int
    kind: str
    record: str
    version: int
    deed: str
    at: datetime
    by: str
    before: Mapping[str, Any]


def write(
    connection: sqlite3.Connection,
    kind: str,
    record: str,
    version: int,
    deed: str,
    at: datetime,
    by: str,
    before: Mapping[str, Any],
) -> int:
    """Add one row and give its sequence number, which is also the station's change counter."""
    row = {
        "kind": kind,
        "record": record,
        "version": version,
        "deed": deed,
        "at": kept(at),
        "by": by,
        "before": _told(before),
    }
    return connection.execute(add_history(), row).lastrowid or 0


def typed_before(
    connection: sqlite3.Connection, record: str, at: datetime, by: str, before: Mapping[str, Any]
) -> Mapping[str, Any]:
    """What the fields held before this person began to type in them; the row of the last save makes room.

    Gives `before` itself where the newest change is another person's, of other fields, or is long past.
    """
    newest = connection.execute(_NEWEST, (record,)).fetchone()
    if newest is None or newest[2:4] != (by, "changed"):
        return before
    first: dict[str, Any] = json.loads(newest[4] or "{}")
    pause = at - datetime.fromisoformat(newest[1])
    if first.keys() != before.keys() or not timedelta() <= pause <= TYPING:
        return before
    connection.execute(_DROP, (newest[0],))
    return first


def forget(connection: sqlite3.Connection, record: str, fields: Collection[str]) -> None:
    """Take what the fields held out of every row of the record; that they changed is forgotten as well."""
    rows = connection.execute(_HELD, (record,)).fetchall()
    for seq, before in rows:
        rest = {name: value for name, value in json.loads(before).items() if name not in fields}
        connection.execute(_REST, (_told(rest), seq))


def of_record(connection: Connection, record: str) -> list[Change]:
    """Every change of one record, newest first."""
    rows = connection.execute(
        select(HISTORY).where(HISTORY.c.record == record).order_by(HISTORY.c.seq.desc())
    )
    return [_change(row._mapping) for row in rows]


def since(connection: Connection, seq: int) -> tuple[int, list[tuple[str, str]]]:
    """The newest sequence number and (kind, id) of every record saved or deleted after `seq`, each once."""
    newest = connection.scalar(select(func.max(HISTORY.c.seq))) or 0
    rows = connection.execute(select(HISTORY.c.kind, HISTORY.c.record).where(HISTORY.c.seq > seq).distinct())
    return newest, [(row.kind, row.record) for row in rows]


def _told(before: Mapping[str, Any]) -> str:
    return json.dumps(before, ensure_ascii=False, separators=(",", ":")) if before else ""


def _change(row: RowMapping) -> Change:
    return Change(**{**row, "before": json.loads(row["before"] or "{}")})
