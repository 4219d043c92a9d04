"""Saving a record through the services, against the same rows in one raw transaction with WAL and FULL."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

from measuring import Measured, timed

from app.domain.records.agenda_item import AgendaItem
from app.services import records
from app.services.context import Context, open_context
from app.store.database import PRAGMAS

TURNS, WARMING, MOST = 400, 30, 2.0
Rows = dict[str, tuple[Any, ...]]  # table -> the row a save wrote there


def run(folder: Path) -> Iterator[Measured]:
    context = open_context(folder / "ours")
    open_context(folder / "bare").store.close()
    with closing(_connect(context.store.path)) as look, closing(_connect(folder / "bare/nghisu.db")) as bare:
        new = [item(n) for n in range(TURNS)]
        yield Measured("save, new", *_race(context, new, look, bare), most=MOST)
        edited = [replace(item, planned_minutes=15) for item in records.find(context, AgendaItem)]
        yield Measured("save, an edit", *_race(context, edited, look, bare), most=MOST)
    context.store.close()


def _race(
    context: Context, items: list[AgendaItem], look: sqlite3.Connection, bare: sqlite3.Connection
) -> tuple[list[float], list[float]]:
    """Save each item our way, read back the rows that made, and write the same rows the bare way."""
    ours, raw = [], []
    for item in items:
        ours.append(timed(records.save, context, item))
        rows = _written(look)
        raw.append(timed(_write, bare, rows))
    return ours[WARMING:], raw[WARMING:]


def item(n: int) -> AgendaItem:
    return AgendaItem(session="s", order=n, title=f"Báo cáo kinh tế - xã hội số {n}", kind="report")


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _written(look: sqlite3.Connection) -> Rows:
    history = look.execute("SELECT * FROM history ORDER BY seq DESC LIMIT 1").fetchone()
    record, version = history[2], history[3]
    rows = {
        "history": history,
        "agenda_item": look.execute("SELECT * FROM agenda_item WHERE id = ?", (record,)).fetchone(),
    }
    if version == 1:
        entry = look.execute("SELECT * FROM search_entry WHERE record = ?", (record,)).fetchone()
        words = look.execute("SELECT rowid, folded FROM search_words WHERE rowid = ?", entry[:1]).fetchone()
        rows |= {"search_entry": entry, "search_words(rowid, folded)": words}
    return rows


def _write(bare: sqlite3.Connection, rows: Rows) -> None:
    bare.execute("BEGIN IMMEDIATE")
    for table, row in rows.items():
        bare.execute(f"INSERT OR REPLACE INTO {table} VALUES ({', '.join('?' * len(row))})", row)
    bare.execute("COMMIT")
