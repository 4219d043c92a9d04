"""One search over all kinds of record: folded words find, exact marks come first."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select, text

from ..domain.record import Record, RecordType
from ..domain.text import clean, fold, words_of
from .schema import SEARCH

CANDIDATES = 400  # ranking by marks looks at this many hits; more would only cost time

_FIND = text(
    "SELECT e.kind, e.record, e.called, e.shown FROM search_words w JOIN search_entry e ON e.row = w.rowid"
    " WHERE w.folded MATCH :words ORDER BY w.rowid DESC LIMIT :most"
)
_FIND_KIND = text(
    "SELECT e.kind, e.record, e.called, e.shown FROM search_words w JOIN search_entry e ON e.row = w.rowid"
    " WHERE w.folded MATCH :words AND e.kind = :kind ORDER BY w.rowid DESC LIMIT :most"
)

# Written on every save and handed to the driver as they are: preparing them would cost more than running.
_ADD = "INSERT INTO search_entry (called, shown, kind, record) VALUES (?, ?, ?, ?)"
_ADD_WORDS = "INSERT INTO search_words (folded, rowid) VALUES (?, ?)"
_CHANGE = "UPDATE search_entry SET called = ?, shown = ? WHERE row = ?"
_CHANGE_WORDS = "UPDATE search_words SET folded = ? WHERE rowid = ?"
_ENTRY = "SELECT row, called, shown FROM search_entry WHERE record = ?"
_FORGET = "DELETE FROM search_entry WHERE row = ?"
_FORGET_WORDS = "DELETE FROM search_words WHERE rowid = ?"
# Segments keep the words of rows since changed until they are merged; before SQLite 3.42 there is no other.
_MERGE = "INSERT INTO search_words(search_words) VALUES ('optimize')"


@dataclass(frozen=True)
class Hit:
    """One record found; `shown` are its searchable words as written."""

    kind: str
    id: str
    called: str
    shown: str


def keep(connection: sqlite3.Connection, rtype: RecordType, record: Record, fresh: bool) -> None:
    """Bring the search entry of a saved record up to date."""
    called, shown = record.called(), rtype.shown(record)
    found = None if fresh else connection.execute(_ENTRY, (record.id,)).fetchone()
    if found is None and shown:
        row = connection.execute(_ADD, (called, shown, rtype.name, record.id)).lastrowid
        connection.execute(_ADD_WORDS, (_words(called, shown), row))
    elif found is not None and found[1:] != (called, shown):
        connection.execute(_CHANGE, (called, shown, found[0]))
        connection.execute(_CHANGE_WORDS, (_words(called, shown), found[0]))


def _words(called: str, shown: str) -> str:
    return fold(f"{called} {shown}")  # a person types "thôn Đông" or "bà Hường" as it is called


def forget(connection: sqlite3.Connection, id: str) -> None:
    found = connection.execute(_ENTRY, (id,)).fetchone()
    if found is not None:
        connection.execute(_FORGET, found[:1])
        connection.execute(_FORGET_WORDS, found[:1])


def forget_former(connection: sqlite3.Connection) -> None:
    """Let no word stay in the index that no entry has any more."""
    connection.execute(_MERGE)


def match(words: str) -> str:
    """The full-text query for what a person typed: every word, the last ones may be unfinished."""
    return " ".join(f'"{word}"*' for word in words_of(words))


def find(connection: Connection, words: str, most: int = 30, kind: str = "") -> list[Hit]:
    """Hits for all the words typed, those with the same marks first, then the newest."""
    typed = clean(words).casefold()
    query = match(typed)
    if not query:
        return []
    values = {"words": query, "most": CANDIDATES} | ({"kind": kind} if kind else {})
    rows = connection.execute(_FIND_KIND if kind else _FIND, values)
    hits = [Hit(*row) for row in rows]
    return sorted(hits, key=lambda hit: _rank(hit, typed, fold(typed)))[:most]


def _rank(hit: Hit, typed: str, folded: str) -> int:
    """0 for a name as typed, then all words with their marks, then a name without marks, then the rest."""
    called, shown = hit.called.casefold(), hit.shown.casefold()
    if typed in called:
        return 0
    if all(word in shown or word in called for word in typed.split()):
        return 1 if folded in fold(called) else 2
    return 3 if folded in fold(called) else 4


def called(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """How each of the given records is named, for references in lists."""
    wanted = list(dict.fromkeys(id for id in ids if id))
    found: dict[str, str] = {}
    for start in range(0, len(wanted), 500):
        part = select(SEARCH.c.record, SEARCH.c.called).where(
            SEARCH.c.record.in_(wanted[start : start + 500])
        )
        found |= {row.record: row.called for row in connection.execute(part)}
    return found
