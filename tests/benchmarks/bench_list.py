"""A list of 200,000 in its window: opened, scrolled, sorted, against the bare SELECT of the ids in order."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from random import Random

from measuring import Measured, timed
from PySide6.QtWidgets import QApplication

from app.domain.record import TYPES
from app.services.context import Context
from app.ui.record_table import RecordTable

TURNS, SCROLLS = 5, 40
BARE = 'SELECT id FROM agenda_item WHERE NOT gone ORDER BY "{order}", id'


def run(context: Context) -> Iterator[Measured]:
    app = QApplication.instance() or QApplication([])
    with closing(sqlite3.connect(context.store.path)) as connection:

        def bare(order: str) -> object:
            return connection.execute(BARE.format(order=order)).fetchall()

        opened = [(timed(_open, context), timed(bare, "order")) for _ in range(TURNS)]
        yield Measured("list of 200,000, open", *zip(*opened, strict=True))
        table = _open(context)
        ways = [("title", bool(turn % 2)) for turn in range(TURNS)]
        sorted_ = [(timed(_sort, table, *way), timed(bare, "title_sort")) for way in ways]
        yield Measured("list of 200,000, sort by title", *zip(*sorted_, strict=True))
        chance = Random(1)
        places = [chance.randrange(table.model().rowCount()) for _ in range(SCROLLS)]
        scrolled = [(timed(_scroll, table, place), timed(bare, "order")) for place in places[:SCROLLS]]
        yield Measured("list of 200,000, jump anywhere", *zip(*scrolled, strict=True))
    table.close()
    app.processEvents()


def _open(context: Context) -> RecordTable:
    table = RecordTable(TYPES["agenda_item"], context)
    table.resize(1100, 600)
    table.refresh()
    table.show()
    QApplication.processEvents()
    table.grab()
    return table


def _sort(table: RecordTable, column: str, descending: bool) -> None:
    table.sort_by(column, descending)
    table.grab()


def _scroll(table: RecordTable, row: int) -> None:
    table.scrollTo(table.model().index(row, 0))
    table.grab()
