"""The reception book of a year as a workbook in its twelve columns; personal data only when asked for."""

from datetime import date
from pathlib import Path

from ..documents.reception_book import book_table
from ..documents.render import xlsx_bytes
from . import petition_gather as gather
from . import reception
from .context import Context
from .printing import write_file

ENDING = ".xlsx"


def save_book(context: Context, year: int, path: Path, *, named: bool = False) -> Path:
    """Write it to a file, whole or not at all; `named` with who came and what they said."""
    return write_file(path, book_bytes(context, year, named=named))


def book_bytes(context: Context, year: int, *, named: bool = False) -> bytes:
    """The same as bytes."""
    if named:
        context.user.must_see_private("reception")
    with context.store.read() as work:
        visits = reception.book(context, year)
        book = gather.book(context, work, visits, f"năm {year}", date(year, 12, 31))
    return xlsx_bytes(book_table(book, named), context.clock())


def file_name(year: int) -> str:
    return f"so-tiep-cong-dan-{year}{ENDING}"
