"""Many rows into one table of a PostgreSQL server: COPY into a staging table, then one INSERT that merges.

What is written for `executemany` goes this way from `MANY` rows on, so nobody else need know of it.
"""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import psycopg

MANY = 50  # below it one statement for each row costs no more
_INSERT = re.compile(
    r"INSERT INTO (?P<table>\S+) \((?P<names>[^()]+)\) VALUES \([?, ]+\)"
    r"(?P<conflict> ON CONFLICT \((?P<key>[^()]+)\) .+)?"
)


@dataclass(frozen=True)
class Load:
    """The statements of one such INSERT; `key` are the places of the values by which rows meet."""

    stage: bytes
    copy: bytes
    merge: bytes
    clear: bytes
    key: tuple[int, ...]

    def run(self, cursor: psycopg.Cursor[Any], rows: Sequence[Sequence[Any]]) -> None:
        cursor.execute(self.stage)
        with cursor.copy(self.copy) as copy:
            for row in self._last(rows):
                copy.write_row(row)
        cursor.execute(self.merge)
        cursor.execute(self.clear)

    def _last(self, rows: Sequence[Sequence[Any]]) -> Iterable[Sequence[Any]]:
        """Of rows that meet one another the last counts: one statement may touch each row only once."""
        if not self.key:
            return rows
        return {tuple([row[place] for place in self.key]): row for row in rows}.values()


@cache
def load_of(statement: str) -> Load | None:
    """How to load rows for the statement; None for one that is no plain INSERT of values."""
    found = _INSERT.fullmatch(statement)
    if found is None:
        return None
    table, names, conflict = found["table"], found["names"], found["conflict"] or ""
    columns = names.split(", ")
    stage = f"staging_{hashlib.sha256(f'{table} {names}'.encode()).hexdigest()[:16]}"
    made = f"CREATE TEMPORARY TABLE IF NOT EXISTS {stage} ON COMMIT DROP AS SELECT {names} FROM {table}"
    merge = f"INSERT INTO {table} ({names}) SELECT {names} FROM {stage}{conflict}"
    return Load(
        stage=f"{made} WITH NO DATA".encode(),
        copy=f"COPY {stage} ({names}) FROM STDIN".encode(),
        merge=merge.encode(),
        clear=f"TRUNCATE {stage}".encode(),
        key=tuple(_place(columns, name) for name in found["key"].split(", ")) if conflict else (),
    )


def _place(columns: Sequence[str], name: str) -> int:
    return next(i for i, column in enumerate(columns) if column.strip('"') == name.strip('"'))
