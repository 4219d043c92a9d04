"""The books of the office and what one of them holds in a year or term."""

from collections import Counter
from dataclasses import dataclass

from app.domain.numbering import CANCELLED, GAP, RESERVED, USED
from app.domain.records.number_book import NumberBook
from app.domain.records.number_entry import NumberEntry
from app.domain.text import words_of
from app.services import numbers, records
from app.services.context import Context
from app.services.numbers import Line
from app.ui.words import tr

TONES = {USED: "green", RESERVED: "blue", CANCELLED: "grey", GAP: "amber"}


@dataclass(frozen=True)
class Held:
    """A book in one year or term, at one moment; `next_number` is 0 where numbers are given no more."""

    book: NumberBook
    period: str
    lines: tuple[Line, ...]
    next_number: int

    @property
    def counts(self) -> Counter[str]:
        return Counter(line.state for line in self.lines)

    def line(self, number: str) -> Line | None:
        return next((line for line in self.lines if str(line.number) == number), None)


def all_books(context: Context) -> list[NumberBook]:
    """The books in use, then those closed that still tell of former years."""
    found = records.find(context, NumberBook)
    return sorted(found, key=lambda book: not book.active)


def given_now(context: Context, books: list[NumberBook]) -> dict[str, int]:
    """How many numbers each book in use accounts for in its present year or term."""
    entries = Counter((entry.book, entry.period) for entry in records.find(context, NumberEntry))
    return {book.id: entries[book.id, numbers.period(context, book)] for book in books if book.active}


def periods(context: Context, book: NumberBook) -> list[str]:
    """The years or terms the book has, the present one first."""
    known = {entry.period for entry in records.find(context, NumberEntry, book=book.id)}
    now = numbers.period(context, book)
    return [now, *sorted(known - {now}, reverse=True)]


def read_held(context: Context, book: NumberBook, period: str) -> Held:
    lines = tuple(numbers.register(context, book, period))
    current = book.active and period == numbers.period(context, book)
    return Held(book, period, lines, numbers.next_number(context, book) if current else 0)


def matches(line: Line, words: str) -> bool:
    """Whether every word searched for begins a word of the line."""
    entry = line.entry
    told = [line.text, entry.subject, entry.reason] if entry else [line.text]
    text = f" {' '.join(words_of(' '.join(told)))}"
    return all(f" {word}" in text for word in words_of(words))


def period_words(book: NumberBook, period: str) -> str:
    return tr("Năm {year}", year=period) if book.scope == "year" else period
