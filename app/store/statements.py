"""The statements of every day, put into words once: building one anew costs many times its execution.

Those around a save go to the driver as they are, with values as `kept` makes them and `told` reads them; that
is what holds a save within twice the time of the bare transaction.
"""

import json
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, select

from ..domain import fields as f
from .schema import HISTORY, TABLES

_FORMS: dict[type, Callable[[Any], str]] = {
    date: date.isoformat,
    datetime: lambda value: value.isoformat(" ", "microseconds"),
    tuple: json.dumps,
}


@cache
def one(kind: str) -> Select[Any]:
    """The row whose id is `wanted`."""
    table = TABLES[kind]
    return select(table).where(table.c.id == bindparam("wanted"))


@cache
def living(
    kind: str, names: tuple[str, ...], empty: tuple[str, ...] = (), wished: tuple[str, ...] = ()
) -> Select[Any]:
    """The rows whose `names` equal the parameters and whose `empty` ones have no value, oldest first.

    `wished` are the columns to read; all of them unless given.
    """
    table = TABLES[kind]
    read: list[Any] = [table.c[name] for name in wished] or [table]
    wanted = [table.c[name] == bindparam(name) for name in names]
    none = [table.c[name].is_(None) for name in empty]
    return select(*read).where(~table.c.gone, *wanted, *none).order_by(table.c.id)


@cache
def columns(kind: str) -> tuple[str, ...]:
    return tuple(column.name for column in TABLES[kind].columns)


@cache
def former(kind: str) -> str:
    """The columns of the row whose id is the parameter, in the driver's own values."""
    names = ", ".join(f'"{name}"' for name in columns(kind))
    return f'SELECT {names} FROM "{kind}" WHERE id = ?'


@cache
def add(kind: str) -> str:
    return _insert(kind, columns(kind))


@cache
def change(kind: str) -> str:
    """Sets every column of the row whose id is `id`."""
    names = ", ".join(f'"{name}" = :{name}' for name in columns(kind))
    return f'UPDATE "{kind}" SET {names} WHERE id = :id'


@cache
def bury(kind: str) -> str:
    """Marks the row whose id is `id` as deleted."""
    marks = "gone = TRUE, origin = '', version = :version, changed = :changed"
    return f'UPDATE "{kind}" SET {marks} WHERE id = :id'


@cache
def add_history() -> str:
    return _insert(HISTORY.name, [column.name for column in HISTORY.columns if column.name != "seq"])


def kept(value: Any) -> Any:
    """A value as the driver keeps it, in the form SQLAlchemy reads back."""
    form = _FORMS.get(type(value))
    return form(value) if form else value


def told(field: f.Field, value: Any) -> Any:
    """The value of a field which the driver keeps as `value`."""
    match field:
        case f.Day() if value:
            return date.fromisoformat(value)
        case f.Moment() if value:
            return datetime.fromisoformat(value)
        case f.Flag():
            return bool(value)
        case f.Refs():
            return tuple(json.loads(value))
    return value


def _insert(table: str, names: Sequence[str]) -> str:
    places, values = ", ".join(f'"{name}"' for name in names), ", ".join(f":{name}" for name in names)
    return f'INSERT INTO "{table}" ({places}) VALUES ({values})'
