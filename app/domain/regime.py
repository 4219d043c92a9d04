"""What is in force on a day: the one rule by which every dated row of the law is chosen."""

from collections.abc import Iterable
from datetime import date
from typing import Protocol, TypeVar


class Dated(Protocol):
    """Anything with a first and a last day of force; no last day means still in force."""

    @property
    def since(self) -> date: ...
    @property
    def until(self) -> date | None: ...


D = TypeVar("D", bound=Dated)


def holds(row: Dated, on: date) -> bool:
    return row.since <= on and (row.until is None or on <= row.until)


def in_force(rows: Iterable[D], on: date) -> tuple[D, ...]:
    """The rows in force on the day, in their given order."""
    return tuple(row for row in rows if holds(row, on))
