"""Who changed what and when, written in the same transaction as the change.

Rows stay as they are, but for two things: what is erased is erased here too, and a text saved every second
while somebody types is one change, not hundreds.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, RowMapping, func, select

from .pen import Pen
from .schema import HISTORY, TABLES
from .statements import add_history, kept

_HELD = "SELECT seq, before FROM history WHERE record = ? AND before <> ''"
_NEWEST = "SELECT seq, at, by, deed, before FROM history WHERE record = ? ORDER BY seq DESC LIMIT 1"
_DROP = "DELETE FROM history WHERE seq = ?"
TYPING = timedelta(minutes=2)
BUNDLE = "bundle"  # the kind of a row that stands for all records of one bundle
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
    pen: Pen,
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
    return pen.execute(add_history(), row).lastrowid or 0


def received(pen: Pen, bundle: str, at: datetime, by: str) -> int:
    """One row for all that a bundle changes; gives its sequence number, which all those records bear."""
    return write(pen, BUNDLE, bundle, 0, "received", at, by, {})


def typed_before(
    pen: Pen, record: str, at: datetime, by: str, before: Mapping[str, Any]
) -> Mapping[str, Any]:
    """What the fields held before this person began to type in them; the row of the last save makes room.

    Gives `before` itself where the newest change is another person's, of other fields, or is long past.
    """
    newest = pen.execute(_NEWEST, (record,)).fetchone()
    if newest is None or newest[2:4] != (by, "changed"):
        return before
    first: dict[str, Any] = json.loads(newest[4] or "{}")
    pause = at - datetime.fromisoformat(newest[1])
    if first.keys() != before.keys() or not timedelta() <= pause <= TYPING:
        return before
    pen.execute(_DROP, (newest[0],))
    return first


def forget(pen: Pen, record: str, fields: Collection[str]) -> None:
    """Take what the fields held out of every row of the record; that they changed is forgotten as well."""
    rows = pen.execute(_HELD, (record,)).fetchall()
    for seq, before in rows:
        rest = {name: value for name, value in json.loads(before).items() if name not in fields}
        pen.execute(_REST, (_told(rest), seq))


def of_record(connection: Connection, record: str) -> list[Change]:
    """Every change of one record, newest first."""
    rows = connection.execute(
        select(HISTORY).where(HISTORY.c.record == record).order_by(HISTORY.c.seq.desc())
    )
    return [_change(row._mapping) for row in rows]


def since(connection: Connection, seq: int) -> tuple[int, list[tuple[str, str]]]:
    """The newest sequence number and (kind, id) of every record saved or deleted after `seq`, each once."""
    newest = connection.scalar(select(func.max(HISTORY.c.seq))) or 0
    rows = connection.execute(
        select(HISTORY.c.kind, HISTORY.c.record)
        .where(HISTORY.c.seq > seq, HISTORY.c.kind != BUNDLE)
        .distinct()
    )
    return newest, [(row.kind, row.record) for row in rows] + _brought(connection, seq)


def _brought(connection: Connection, since: int) -> list[tuple[str, str]]:
    """Records that bundles brought after `since` and nobody changed again."""
    wanted = select(HISTORY.c.seq).where(HISTORY.c.seq > since, HISTORY.c.kind == BUNDLE)
    if connection.execute(wanted.limit(1)).one_or_none() is None:
        return []
    return [
        (kind, id)
        for kind, table in TABLES.items()
        for id in connection.scalars(select(table.c.id).where(table.c.changed.in_(wanted)))
    ]


def _told(before: Mapping[str, Any]) -> str:
    return json.dumps(before, ensure_ascii=False, separators=(",", ":")) if before else ""


def _change(row: RowMapping) -> Change:
    return Change(**{**row, "before": json.loads(row["before"] or "{}")})
