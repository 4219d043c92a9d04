"""Numbers of documents: taken from a book after signing, reserved, cancelled, listed; never given twice."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from ..domain import numbering
from ..domain.errors import Invalid, Refused
from ..domain.numbering import Taken
from ..domain.records.number_book import NumberBook
from ..domain.records.number_entry import STATES, NumberEntry
from ..domain.records.office import Office
from ..domain.records.term import Term
from ..paths import resource
from ..store.work import Work
from . import records
from .context import Context
from .rules import deadline

LISTED_STATES = {**STATES, numbering.GAP: "Khuyết số"}


@dataclass(frozen=True)
class Line:
    """One line of a book; a number nobody accounts for has the state "gap" and no entry."""

    number: int
    text: str
    state: str
    state_words: str
    entry: NumberEntry | None = None


def books(context: Context) -> list[NumberBook]:
    """The books in use, in the order in which they were opened."""
    return records.find(context, NumberBook, active=True)


def ensure_books(context: Context, work: Work) -> None:
    """Open the standard books that were never opened; whatever the office changed stays as it is."""
    known = {book.document_kind for book in work.find(NumberBook)}
    with resource("templates/books.toml").open("rb") as file:
        standard = tomllib.load(file)["book"]
    for row in standard:
        if row["document_kind"] not in known:
            records.keep(context, work, NumberBook(**row))


def book_for(context: Context, work: Work, kind: str) -> NumberBook:
    """The newest book in use for this kind of document; the standard ones are opened when first asked for."""
    ensure_books(context, work)
    found = work.find(NumberBook, document_kind=kind, active=True)
    if not found:
        raise Refused("Chưa có sổ số cho loại văn bản này. Mở sổ trong phần Sổ số văn bản rồi cấp số.")
    return found[-1]


def period(context: Context, book: NumberBook, on: date | None = None) -> str:
    """The run of a book on a day: "2026", or the council's term."""
    with context.store.read() as work:
        return _period(work, book, on or context.today)


def next_number(context: Context, book: NumberBook, on: date | None = None) -> int:
    """The number the next document gets, all reserved and cancelled ones passed over."""
    with context.store.read() as work:
        entries = _entries(work, book, _period(work, book, on or context.today))
    return numbering.next_number(_taken(entries), book.first_number or 1)


def take(
    context: Context,
    work: Work,
    book_kind: str,
    document_kind: str,
    document: str,
    subject: str,
    on: date,
    *,
    number: int | None = None,
) -> NumberEntry:
    """Give a document, dated `on`, its number: the next one, or `number` when that is reserved or free."""
    if had := work.find(NumberEntry, document=document, state=numbering.USED):
        raise Refused(f"Văn bản này đã có số {had[0].text}; số đã cấp không đánh lại.")
    book = book_for(context, work, book_kind)
    entry = _entry(work, book, on, number, (numbering.RESERVED,))
    used = replace(
        entry,
        state=numbering.USED,
        given_on=on,
        subject=subject,
        document_kind=document_kind,
        document=document,
    )
    return records.keep(context, work, used)


def reserve(
    context: Context, book: NumberBook, reason: str, on: date | None = None, number: int | None = None
) -> NumberEntry:
    """Keep a number free for a document to come; the reason is shown in the book."""
    _must_say_why(reason, "giữ số")
    with context.store.write() as work:
        entry = _entry(work, book, on or context.today, number)
        return records.keep(context, work, replace(entry, state=numbering.RESERVED, reason=reason))


def enter(context: Context, book: NumberBook, number: int, on: date, subject: str) -> NumberEntry:
    """Write down a number that was given on paper before the book was kept here."""
    with context.store.write() as work:
        entry = _entry(work, book, on, number)
        return records.keep(context, work, replace(entry, state=numbering.USED, subject=subject))


def cancel(context: Context, entry_id: str, reason: str) -> NumberEntry:
    """Cancel a number no document bears; it stays in the book and is not given again."""
    with context.store.write() as work:
        entry = work.get(NumberEntry, entry_id)
        if entry.document:
            raise Refused(f"Số {entry.text} đang ghi trên một văn bản. Gỡ số ở văn bản đó rồi hủy.")
        return release(context, work, entry, reason)


def release(context: Context, work: Work, entry: NumberEntry, reason: str) -> NumberEntry:
    """Cancel a number inside a transaction that takes it off its document as well."""
    _must_say_why(reason, "hủy số")
    if entry.state == numbering.CANCELLED:
        raise Refused(f"Số {entry.text} đã hủy từ trước.")
    return records.keep(context, work, replace(entry, state=numbering.CANCELLED, reason=reason))


def gaps(context: Context, book: NumberBook, period: str) -> tuple[int, ...]:
    """The numbers up to the highest that nobody accounts for."""
    with context.store.read() as work:
        return numbering.gaps(_taken(_entries(work, book, period)), book.first_number or 1)


def register(context: Context, book: NumberBook, period: str) -> list[Line]:
    """The whole book of a year or term in order, the gaps among the rest."""
    with context.store.read() as work:
        entries = {entry.number: entry for entry in _entries(work, book, period)}
    listing = numbering.listing(_taken(entries.values()), book.first_number or 1)
    return [_line(book, period, taken, entries.get(taken.number)) for taken in listing]


def late_words(context: Context, signed_on: date, given_on: date) -> str:
    """A sentence when a number comes later than the rule allows after signing; else ""."""
    due = deadline(context, "document.number", signed_on)
    if given_on <= due.day:
        return ""
    return (
        f"Ký ngày {signed_on:%d/%m/%Y} thì cấp số chậm nhất ngày {due.day:%d/%m/%Y}; "
        f"số này cấp ngày {given_on:%d/%m/%Y}."
    )


def _entry(
    work: Work, book: NumberBook, on: date, number: int | None, usable: tuple[str, ...] = ()
) -> NumberEntry:
    """A fresh entry, or the one that stands in a `usable` state under the number asked for."""
    run = _period(work, book, on)
    entries = _entries(work, book, run)
    found = next((e for e in entries if e.number == number and e.state in usable), None)
    if found is not None:
        return found
    first = book.first_number or 1
    wanted = numbering.next_number(_taken(entries), first) if number is None else number
    if problem := numbering.number_problem(wanted, _taken(entries), book.symbol, first):
        raise Invalid({"number": problem})
    text = numbering.written(wanted, book.symbol, on.year if book.year_inside else None)
    return NumberEntry(book=book.id, period=run, number=wanted, text=text, given_on=on)


def _entries(work: Work, book: NumberBook, period: str) -> list[NumberEntry]:
    return work.find(NumberEntry, book=book.id, period=period)


def _taken(entries: Iterable[NumberEntry]) -> tuple[Taken, ...]:
    return tuple(Taken(entry.number or 0, entry.state) for entry in entries)


def _period(work: Work, book: NumberBook, on: date) -> str:
    if book.scope == numbering.YEAR:
        return numbering.period_of(book.scope, on, "")
    office = next(iter(work.find(Office)), None)
    if office is None:
        raise Refused("Chưa thiết lập nhiệm kỳ. Mở phần Thiết lập rồi cấp số.")
    term = work.get(Term, office.term)
    return numbering.period_of(book.scope, on, f"Khóa {term.number} ({term.first_year}-{term.last_year})")


def _line(book: NumberBook, period: str, taken: Taken, entry: NumberEntry | None) -> Line:
    year = int(period) if book.year_inside and book.scope == numbering.YEAR else None
    text = entry.text if entry else numbering.written(taken.number, book.symbol, year)
    return Line(taken.number, text, taken.state, LISTED_STATES[taken.state], entry)


def _must_say_why(reason: str, deed: str) -> None:
    if not reason.strip():
        raise Invalid({"reason": f"Ghi lý do {deed}"})
