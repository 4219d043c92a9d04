"""Saving a record on a PostgreSQL server, against the same rows by the bare driver under the same lock."""

import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import psycopg
from bench_save import TURNS, WARMING, item
from measuring import Measured, timed
from province_server import MISSING, programs, running

from app.domain.records.agenda_item import AgendaItem
from app.services import records
from app.services.context import Context, open_context
from app.store.postgres import LOCK

MOST = 3.0
Rows = dict[str, dict[str, Any]]  # table -> the row a save wrote there


def run(folder: Path) -> Iterator[Measured]:
    bin = programs()
    if bin is None:
        print(MISSING)
        return
    with running(bin, settings={"fsync": "on", "synchronous_commit": "on"}) as server:
        ours, bare = server.make("ours"), server.make("bare")
        context = open_context(folder, url=ours)
        open_context(folder, url=bare).store.close()
        with closing(_connect(ours)) as look, closing(_connect(bare)) as raw:
            yield Measured(
                "save on a server, new",
                *_race(context, [item(n) for n in range(TURNS)], look, raw),
                most=MOST,
            )
            edited = [replace(one, planned_minutes=15) for one in records.find(context, AgendaItem)]
            yield Measured("save on a server, an edit", *_race(context, edited, look, raw), most=MOST)
        context.store.close()


def _connect(url: str) -> psycopg.Connection[Any]:
    return psycopg.connect(url.replace("+psycopg", ""), row_factory=psycopg.rows.dict_row)


def _race(
    context: Context, items: list[AgendaItem], look: psycopg.Connection[Any], bare: psycopg.Connection[Any]
) -> tuple[list[float], list[float]]:
    ours, raw = [], []
    for one in items:
        ours.append(timed(records.save, context, one))
        rows = _written(look)
        raw.append(timed(_write, bare, rows))
    return ours[WARMING:], raw[WARMING:]


def _written(look: psycopg.Connection[Any]) -> Rows:
    history = look.execute("SELECT * FROM history ORDER BY seq DESC LIMIT 1").fetchone()
    assert history is not None
    wanted = {"agenda_item": "id = %s"} | ({"search_entry": "record = %s"} if history["version"] == 1 else {})
    rows = {
        table: look.execute(f"SELECT * FROM {table} WHERE {test}".encode(), (history["record"],)).fetchone()
        for table, test in wanted.items()
    }
    if entry := rows.get("search_entry"):
        words = look.execute("SELECT * FROM search_words WHERE rowid = %s", (entry["row"],))
        rows["search_words"] = words.fetchone()
    look.commit()
    return {"history": history} | {table: row for table, row in rows.items() if row}


def _write(bare: psycopg.Connection[Any], rows: Rows) -> None:
    bare.execute("SELECT pg_advisory_xact_lock(%s)", (LOCK,))
    for table, row in rows.items():
        names = ", ".join(f'"{name}"' for name in row)
        key = {"history": "seq", "agenda_item": "id"}.get(table, "")
        again = ", ".join(f'"{name}" = excluded."{name}"' for name in row)
        conflict = f" ON CONFLICT ({key}) DO UPDATE SET {again}" if key else ""
        places = ", ".join(["%s"] * len(row))
        bare.execute(
            f"INSERT INTO {table} ({names}) VALUES ({places}){conflict}".encode(), tuple(row.values())
        )
    bare.commit()
