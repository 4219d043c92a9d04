"""One search over all kinds of record: folded words find, exact marks come first."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Connection, TextClause, select, text

from ..domain.record import Record, RecordType
from ..domain.text import clean, fold, words_of
from .full_text import DIALECTS, of_pen
from .pen import Pen
from .schema import SEARCH

CANDIDATES = 400  # ranking by marks looks at this many hits; more would only cost time

_JOINED = 'FROM search_words w JOIN search_entry e ON e."row" = w.rowid'

# Written on every save and handed to the driver as they are: preparing them would cost more than running.
_ADD = "INSERT INTO search_entry (called, shown, kind, record) VALUES (?, ?, ?, ?)"
_CHANGE = 'UPDATE search_entry SET called = ?, shown = ? WHERE "row" = ?'
_ENTRY = 'SELECT "row", called, shown FROM search_entry WHERE record = ?'
_FORGET = 'DELETE FROM search_entry WHERE "row" = ?'
_APART = (
    'SELECT e."row", w.rowid FROM search_entry e FULL JOIN search_words w ON e."row" = w.rowid'
    ' WHERE e."row" IS NULL OR w.rowid IS NULL'
)
_FORGET_WORDS = "DELETE FROM search_words WHERE rowid = ?"


@dataclass(frozen=True)
class Hit:
    """One record found; `shown` are its searchable words as written."""

    kind: str
    id: str
    called: str
    shown: str


def keep(pen: Pen, rtype: RecordType, record: Record, fresh: bool) -> None:
    """Bring the search entry of a saved record up to date."""
    called, shown = record.called(), rtype.shown(record)
    found = None if fresh else pen.execute(_ENTRY, (record.id,)).fetchone()
    index = of_pen(pen)
    if found is None and shown:
        row = pen.execute(_ADD, (called, shown, rtype.name, record.id)).lastrowid
        pen.execute(index.add, (index.kept(_words(called, shown)), row))
    elif found is not None and found[1:] != (called, shown):
        pen.execute(_CHANGE, (called, shown, found[0]))
        pen.execute(index.change, (index.kept(_words(called, shown)), found[0]))


def _words(called: str, shown: str) -> str:
    return f"{called} {shown}"  # a person types "thôn Đông" or "bà Hường" as it is called


def forget(pen: Pen, id: str) -> None:
    found = pen.execute(_ENTRY, (id,)).fetchone()
    if found is not None:
        pen.execute(_FORGET, found[:1])
        pen.execute(_FORGET_WORDS, found[:1])


def forget_former(pen: Pen) -> None:
    """Let no word stay in the index that no entry has any more."""
    if merge := of_pen(pen).merge:
        pen.execute(merge)


def match(words: str, dialect: str) -> str:
    """The full-text query for what a person typed: every word, the last ones may be unfinished."""
    return DIALECTS[dialect].query(words_of(words))


@cache
def found_records(dialect: str) -> TextClause:
    """The ids of the records that have `:words`."""
    return text(f"SELECT e.record {_JOINED} WHERE {DIALECTS[dialect].test}")


@cache
def _finding(dialect: str, one_kind: bool) -> TextClause:
    kind = " AND e.kind = :kind" if one_kind else ""
    return text(
        f"SELECT e.kind, e.record, e.called, e.shown {_JOINED}"
        f" WHERE {DIALECTS[dialect].test}{kind} ORDER BY w.rowid DESC LIMIT :most"
    )


def find(connection: Connection, words: str, most: int = 30, kind: str = "") -> list[Hit]:
    """Hits for all the words typed, those with the same marks first, then the newest."""
    typed, dialect = clean(words).casefold(), connection.dialect.name
    query = match(typed, dialect)
    if not query:
        return []
    values = {"words": query, "most": CANDIDATES} | ({"kind": kind} if kind else {})
    rows = connection.execute(_finding(dialect, bool(kind)), values)
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


def unsound(connection: Connection) -> list[str]:
    """Rows of one of the two tables that have none in the other."""
    rows = connection.execute(text(_APART))
    return [f"search index: {row[0] or row[1]}" for row in rows]
