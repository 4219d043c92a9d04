"""One search over all kinds of record: folded words find, exact marks come first."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, text, update

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


@dataclass(frozen=True)
class Hit:
    """One record found; `shown` are its searchable words as written."""

    kind: str
    id: str
    called: str
    shown: str


def keep(connection: Connection, rtype: RecordType, record: Record, fresh: bool) -> None:
    """Bring the search entry of a saved record up to date."""
    shown = rtype.shown(record)
    if fresh:
        if shown:
            _add(connection, rtype.name, record, shown)
        return
    found = connection.execute(select(SEARCH).where(SEARCH.c.record == record.id)).one_or_none()
    if found is None:
        keep(connection, rtype, record, fresh=True)
    elif (found.shown, found.called) != (shown, record.called()):
        _change(connection, found, record, shown)


def _add(connection: Connection, kind: str, record: Record, shown: str) -> None:
    entry = {"kind": kind, "record": record.id, "called": record.called(), "shown": shown}
    row = connection.scalar(insert(SEARCH).values(entry).returning(SEARCH.c.row))
    words = fold(f"{entry['called']} {shown}")  # a person types "thôn Đông" or "bà Hường" as it is called
    connection.exec_driver_sql("INSERT INTO search_words(rowid, folded) VALUES (?, ?)", (row, words))


def _change(connection: Connection, found: Row[Any], record: Record, shown: str) -> None:
    new = {"called": record.called(), "shown": shown}
    connection.execute(update(SEARCH).where(SEARCH.c.row == found.row).values(new))
    words = fold(f"{new['called']} {shown}")
    connection.exec_driver_sql("UPDATE search_words SET folded = ? WHERE rowid = ?", (words, found.row))


def forget(connection: Connection, id: str) -> None:
    row = connection.scalar(select(SEARCH.c.row).where(SEARCH.c.record == id))
    if row is not None:
        connection.exec_driver_sql("DELETE FROM search_words WHERE rowid = ?", (row,))
        connection.execute(delete(SEARCH).where(SEARCH.c.row == row))


def match(words: str) -> str:
    """The full-text query for what a person typed: every word, the last ones may be unfinished."""
    return " ".join(f'"{word}"*' for word in words_of(words))


def find(connection: Connection, words: str, most: int = 30, kind: str = "") -> list[Hit]:
    """Hits for all the words typed, those with the same marks first, then the newest."""
    query = match(clean(words))
    if not query:
        return []
    values = {"words": query, "most": CANDIDATES} | ({"kind": kind} if kind else {})
    rows = connection.execute(_FIND_KIND if kind else _FIND, values)
    hits = [Hit(*row) for row in rows]
    return sorted(hits, key=lambda hit: _rank(hit, clean(words)))[:most]


def _rank(hit: Hit, words: str) -> tuple[bool, bool, bool]:
    """False sorts first: the name as typed, then all words with their marks, then the name without."""
    typed, called, shown = words.casefold(), hit.called.casefold(), hit.shown.casefold()
    marked = all(word in shown or word in called for word in typed.split())
    return typed not in called, not marked, fold(typed) not in fold(called)


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
