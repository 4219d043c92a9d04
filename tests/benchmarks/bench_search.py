"""What a person types into the search box, letter by letter and whole, against the bare full-text query."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from random import Random

from material import FAMILIES, GIVEN, MIDDLE, WORDS, words
from measuring import Measured, timed

from app.services.context import Context
from app.store.search import match

QUERIES, LIMIT = 300, 30.0  # milliseconds
BARE = "SELECT rowid FROM search_words WHERE search_words MATCH ? ORDER BY rowid DESC LIMIT 30"


def run(context: Context) -> Iterator[Measured]:
    ours, bare = [], []
    with closing(sqlite3.connect(context.store.path)) as connection:
        for query in _typed(Random(5), QUERIES):
            ours.append(timed(_search, context, query))
            bare.append(timed(lambda asked: connection.execute(BARE, (asked,)).fetchall(), match(query)))
    yield Measured("search", ours, bare, limit=LIMIT)


def _search(context: Context, query: str) -> None:
    with context.store.read() as work:
        work.search(query)


def _typed(chance: Random, count: int) -> list[str]:
    """Names, words, beginnings of words, down to a single letter."""
    ways = (
        lambda: " ".join(chance.choice(names) for names in (FAMILIES, MIDDLE, GIVEN)),
        lambda: chance.choice(GIVEN).lower(),
        lambda: words(chance, 2),
        lambda: words(chance, 3),
        lambda: chance.choice(WORDS),
        lambda: chance.choice(WORDS)[:2],
        lambda: chance.choice(WORDS)[0],
        lambda: f"{chance.choice(WORDS)} {chance.choice(WORDS)[0]}",
    )
    return [ways[number % len(ways)]() for number in range(count)]
