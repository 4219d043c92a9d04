"""The statements of every day, built once: building one anew costs several times its execution."""

from functools import cache
from typing import Any

from sqlalchemy import Insert, Select, Update, bindparam, insert, select, update

from .schema import HISTORY, TABLES

add_history = insert(HISTORY)


@cache
def one(kind: str) -> Select[Any]:
    """The row whose id is `wanted`."""
    table = TABLES[kind]
    return select(table).where(table.c.id == bindparam("wanted"))


@cache
def living(kind: str, names: tuple[str, ...], empty: tuple[str, ...] = ()) -> Select[Any]:
    """The rows whose `names` equal the parameters and whose `empty` ones have no value, oldest first."""
    table = TABLES[kind]
    wanted = [table.c[name] == bindparam(name) for name in names]
    none = [table.c[name].is_(None) for name in empty]
    return select(table).where(~table.c.gone, *wanted, *none).order_by(table.c.id)


@cache
def add(kind: str) -> Insert:
    return insert(TABLES[kind])


@cache
def change(kind: str) -> Update:
    """Sets the columns named in the parameters on the row whose id is `wanted`."""
    table = TABLES[kind]
    return update(table).where(table.c.id == bindparam("wanted"))
