"""Looks at a data folder with SQLite alone, none of the store's code, and says what is wrong with it."""

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from deeds import Contents, expected

from app.domain.record import TYPES

NAME = "nghisu.db"
OK, LOST, TORN, CORRUPT = "ok", "lost", "torn", "corrupt"

# The newest history row of a record is the one its row names and tells of its version; the oldest made it.
_ROWS = """
SELECT r.id FROM "{kind}" r
LEFT JOIN history h ON h.seq = (SELECT max(seq) FROM history WHERE record = r.id)
WHERE h.seq IS NULL OR h.seq != r.changed OR h.version != r.version OR h.kind != '{kind}'
   OR (SELECT deed || version FROM history WHERE record = r.id ORDER BY seq LIMIT 1) != 'made1'
   OR r.version < (SELECT count(*) FROM history WHERE record = r.id)
   OR r.gone != (h.deed = 'deleted')
   OR r.gone = EXISTS (SELECT 1 FROM search_entry WHERE record = r.id)
"""
_STRAYS = """
SELECT record FROM history WHERE kind = '{kind}' AND record NOT IN (SELECT id FROM "{kind}")
UNION ALL SELECT record FROM search_entry WHERE kind = '{kind}' AND record NOT IN (SELECT id FROM "{kind}")
"""
_SEARCH = """
SELECT row FROM search_entry WHERE row NOT IN (SELECT rowid FROM search_words)
UNION ALL SELECT rowid FROM search_words WHERE rowid NOT IN (SELECT row FROM search_entry)
"""
_KINDS = tuple(kind for kind, rtype in TYPES.items() if any(field.search for field in rtype.fields.values()))


def judge(folder: Path, acknowledged: int) -> tuple[str, int]:
    """(verdict, number of the last deed found); with nothing acknowledged there may be no database yet."""
    path = folder / NAME
    if not path.exists():
        return (OK if acknowledged <= 0 else LOST), 0
    try:
        with closing(sqlite3.connect(path)) as db:
            return _judge(db, folder, acknowledged)
    except sqlite3.DatabaseError:
        return CORRUPT, 0


def _judge(db: sqlite3.Connection, folder: Path, acknowledged: int) -> tuple[str, int]:
    db.execute("PRAGMA synchronous=OFF")
    if db.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
        return CORRUPT, 0
    if not db.execute("SELECT 1 FROM sqlite_master WHERE name = 'search_words'").fetchone():
        empty = not db.execute("SELECT 1 FROM sqlite_master").fetchone()
        return (TORN if not empty else OK if acknowledged <= 0 else LOST), 0
    db.execute("INSERT INTO search_words(search_words, rank) VALUES ('integrity-check', 1)")
    db.rollback()
    found = contents(db)
    if any(disagreements(db)) or found != expected(found.done) or not _files_are_there(folder, found):
        return TORN, found.done
    return (OK if found.done >= acknowledged else LOST), found.done


def disagreements(db: sqlite3.Connection) -> Iterator[str]:
    """Ids of records whose row, history and search entry do not tell the same story."""
    used = {kind for (kind,) in db.execute("SELECT DISTINCT kind FROM history")}
    used |= {kind for (kind,) in db.execute("SELECT DISTINCT kind FROM search_entry")}
    for kind in {*used, "agenda_item", "session", "attachment"} & set(_KINDS):
        yield from (row[0] for row in db.execute(_ROWS.format(kind=kind)))
        yield from (row[0] for row in db.execute(_STRAYS.format(kind=kind)))
    yield from (str(row[0]) for row in db.execute(_SEARCH))


def contents(db: sqlite3.Connection) -> Contents:
    numbers = db.execute("SELECT note FROM session WHERE NOT gone").fetchall()
    items = db.execute('SELECT "order", title, notes, conclusion FROM agenda_item WHERE NOT gone')
    files = db.execute("SELECT name, digest FROM attachment WHERE NOT gone")
    return Contents(
        int(numbers[0][0]) if numbers else 0, {row[0]: tuple(row[1:]) for row in items}, dict(files)
    )


def _files_are_there(folder: Path, found: Contents) -> bool:
    return all(_sound(folder / "files" / digest[:2] / digest) for digest in found.files.values())


def _sound(path: Path) -> bool:
    return path.exists() and hashlib.sha256(path.read_bytes()).hexdigest() == path.name
