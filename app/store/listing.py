"""What a list shows and in which order, as one SELECT of ids."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, ColumnElement, Select, column, select

from . import search
from .schema import TABLES, sort_column


@dataclass(frozen=True)
class Query:
    """What a list asks for: typed words, exact field values, and the column that orders it."""

    words: str = ""
    order: str = "id"
    descending: bool = False
    equals: Mapping[str, Any] = field(default_factory=dict)
    among: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)


def listing(kind: str, query: Query, dialect: str = "sqlite") -> Select[Any]:
    """Ids of the living records of a kind that answer the query."""
    table = TABLES[kind]
    name = sort_column(query.order) if sort_column(query.order) in table.c else query.order
    order = _order(table.c[name], query.descending, dialect)
    found = select(table.c.id).where(~table.c.gone).order_by(order, table.c.id)
    for name, value in query.equals.items():
        found = found.where(table.c[name] == value)
    for name, wanted in query.among.items():
        found = found.where(table.c[name].in_(wanted))
    if words := search.match(query.words, dialect):
        hits = search.found_records(dialect).bindparams(words=words).columns(column("record"))
        found = found.where(table.c.id.in_(hits))
    return found


def _order(by: Column[Any], descending: bool, dialect: str) -> ColumnElement[Any]:
    """Empty before everything else, as SQLite has it by itself."""
    if dialect == "sqlite":
        return by.desc() if descending else by
    return by.desc().nulls_last() if descending else by.asc().nulls_first()
