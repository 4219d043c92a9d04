"""The index of folded words, which each engine keeps in its own way: fts5 in SQLite, tsvector in PostgreSQL.

Both have a table `search_words` with the number of the entry and its words.
"""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from ..domain.text import fold, words_of
from .pen import Pen

LONGEST = 100  # letters of one word that count; PostgreSQL takes no more than 2,046 bytes
MOST = 900_000  # bytes of all words of one entry; PostgreSQL takes no more than a megabyte


@dataclass(frozen=True)
class FullText:
    """Statements and values of one engine; `test` is the condition on `:words`, `merge` drops old words."""

    add: str
    change: str
    test: str
    merge: str
    kept: Callable[[str], str]
    query: Callable[[Sequence[str]], str]


def _lexemes(text: str) -> str:
    """The different words of a text, each once, with blanks between."""
    words = list(dict.fromkeys(word[:LONGEST] for word in words_of(text)))
    while sum(len(word.encode()) + 4 for word in words) > MOST:
        words = words[: len(words) * 9 // 10]
    return " ".join(words)


def _fts5(words: Sequence[str]) -> str:
    return " ".join(f'"{word}"*' for word in words)


def _tsquery(words: Sequence[str]) -> str:
    return " & ".join(f"'{word[:LONGEST]}':*" for word in words)  # words have no quotes: see words_of


FTS5 = FullText(
    add="INSERT INTO search_words (folded, rowid) VALUES (?, ?)",
    change="UPDATE search_words SET folded = ? WHERE rowid = ?",
    test="w.folded MATCH :words",
    # Segments keep the words of rows since changed until merged; before SQLite 3.42 there is no other.
    merge="INSERT INTO search_words(search_words) VALUES ('optimize')",
    kept=fold,
    query=_fts5,
)
_VECTOR = "array_to_tsvector(string_to_array(?, ' '))"
TSVECTOR = FullText(
    add=f"INSERT INTO search_words (folded, rowid) VALUES ({_VECTOR}, ?)",
    change=f"UPDATE search_words SET folded = {_VECTOR} WHERE rowid = ?",
    test="w.folded @@ CAST(:words AS tsquery)",
    merge="",  # a row's index entry goes with the row; the pages are the server's to clean
    kept=_lexemes,
    query=_tsquery,
)
DIALECTS = {"sqlite": FTS5, "postgresql": TSVECTOR}
TSVECTOR_TABLE = (
    "CREATE TABLE search_words (rowid BIGINT PRIMARY KEY, folded TSVECTOR NOT NULL)",
    "CREATE INDEX search_words_folded ON search_words USING gin (folded)",
)


def of_pen(pen: Pen) -> FullText:
    return FTS5 if isinstance(pen, sqlite3.Connection) else TSVECTOR
