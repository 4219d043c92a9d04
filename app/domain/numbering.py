"""Numbers of documents: how they are written, which comes next, which are missing; none is ever changed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from .errors import Refused

RESERVED, USED, CANCELLED, GAP = "reserved", "used", "cancelled", "gap"
YEAR, TERM = "year", "term"
_SYMBOL = re.compile(r"(\d{1,5})(?:/(\d{4}))?/([^\W\d_]+(?:-[^\W\d_]+)*)")


@dataclass(frozen=True)
class Taken:
    """A number of a book that is reserved, used or cancelled."""

    number: int
    state: str


@dataclass(frozen=True)
class Symbol:
    """The parts of "12/2026/NQ-HĐND": number, year where written, and what stands behind."""

    number: int
    year: int | None
    symbol: str


def written(number: int, symbol: str, year: int | None = None) -> str:
    """ "05/NQ-HĐND", or with the year of a legal normative document "05/2026/NQ-HĐND" (Nghị định 30/2020)."""
    inside = "" if year is None else f"/{year}"
    return f"{number:02d}{inside}/{symbol}"


def parse_symbol(text: str) -> Symbol:
    """The parts of a written number; refuses what is not one."""
    found = _SYMBOL.fullmatch(text.replace(" ", ""))
    if not found or int(found[1]) == 0:
        raise Refused(f"“{text}” không phải số, ký hiệu văn bản. Viết như 05/NQ-HĐND hoặc 12/2026/NQ-HĐND.")
    return Symbol(int(found[1]), int(found[2]) if found[2] else None, found[3])


def period_of(scope: str, day: date, term: str) -> str:
    """The run a number belongs to: the calendar year (Nghị định 30/2020 Điều 15) or the council's term."""
    return str(day.year) if scope == YEAR else term


def next_number(taken: Iterable[Taken], first: int = 1) -> int:
    """One after the highest number, whatever became of it; gaps and cancelled numbers are not filled."""
    return max((entry.number for entry in taken), default=first - 1) + 1


def gaps(taken: Iterable[Taken], first: int = 1) -> tuple[int, ...]:
    """The numbers from `first` to the highest that nobody accounts for."""
    numbers = {entry.number for entry in taken}
    return tuple(number for number in range(first, max(numbers, default=0)) if number not in numbers)


def listing(taken: Iterable[Taken], first: int = 1) -> tuple[Taken, ...]:
    """The whole book in order, the gaps shown as entries of state "gap"."""
    entries = tuple(taken)
    missing = tuple(Taken(number, GAP) for number in gaps(entries, first))
    return tuple(sorted(entries + missing, key=lambda entry: entry.number))


def number_problem(number: int, taken: Iterable[Taken], symbol: str, first: int = 1) -> str:
    """Why this number cannot be given anew, as a sentence; empty when it can."""
    entries = tuple(taken)
    if number < first:
        return f"Số nhỏ nhất của sổ là {first:02d}."
    found = next((entry for entry in entries if entry.number == number), None)
    if found is None:
        return ""
    words = {RESERVED: "đã giữ trước", USED: "đã dùng", CANCELLED: "đã hủy và không dùng lại"}[found.state]
    return f"Số {written(number, symbol)} {words}. Số tiếp theo là {next_number(entries, first):02d}."
