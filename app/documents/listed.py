"""A list as it goes into a workbook: its title, its columns and its rows of values."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

Value = str | int | float | bool | date | datetime | None


@dataclass(frozen=True)
class Heading:
    """One column; a `hidden` one is there for the way back only."""

    words: str
    hidden: bool = False


@dataclass(frozen=True)
class Table:
    """A list by its title, its columns and its rows of values."""

    title: str
    headings: Sequence[Heading]
    rows: Sequence[Sequence[Value]]
