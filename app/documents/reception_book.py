"""Sổ tiếp công dân in the twelve columns of Mẫu số 03/TCD, on its side."""

from dataclasses import replace

from ..domain.petition_case import Book, BookLine
from ..domain.petition_kinds import KINDS, SECRET
from ..domain.records.reception import REFUSALS
from . import blocks as b
from .letter_parts import called, council_head
from .listed import Heading, Table, Value

HEADER = (
    "Số thứ tự",
    "Ngày tiếp",
    "Họ tên, địa chỉ",
    "CCCD/ Hộ chiếu của công dân",
    "Tóm tắt nội dung vụ việc",
    "Phân loại đơn của công dân",
    "Số công dân có đơn cùng một nội dung",
    "Cơ quan, tổ chức, đơn vị đã giải quyết hết thẩm quyền",
    "Thuộc thẩm quyền giải quyết",
    "Hướng dẫn đến cơ quan, tổ chức, đơn vị; số văn bản",
    "Cơ quan, tổ chức, đơn vị thụ lý; số văn bản chuyển đơn",
    "Theo dõi quá trình, kết quả giải quyết",
)
# Shares of the 262 mm between the margins of a sheet on its side.
_WIDTHS = (10, 20, 31, 25, 37, 17, 15, 20, 14, 22, 25, 26)
_ALIGNS: tuple[b.Align, ...] = (
    "centre", "centre", "left", "left", "left", "centre", "centre", "left", "centre", "left", "left", "left",
)  # fmt: skip
_PAGE = b.Page(left=20, right=15, top=20, bottom=15, table=10)


def reception_book(book: Book) -> b.Document:
    """The book of a period; the place of a person who denounced is left empty for no pen either."""
    form = book.form.number if book.form else ""
    head = tuple(f"{words}\n({number})" for number, words in enumerate(HEADER, 1))
    blocks = (
        b.PageBreak(landscape=True),
        *((b.Paragraph((b.Run(form, italic=True),), style="right"),) if form else ()),
        council_head(book.council),
        b.Title("Sổ tiếp công dân", (book.period,)),
        b.Table(head, tuple(_row(line) for line in book.lines), _WIDTHS, _ALIGNS, row_height=9),
    )
    return b.Document(
        f"Sổ tiếp công dân {book.period}", "reception_book", blocks, author=book.council.name, page=_PAGE
    )


def book_table(book: Book, named: bool) -> Table:
    """The same columns for a workbook; who came and what they said only when `named`."""
    headings = [Heading(f"{words} ({number})") for number, words in enumerate(HEADER, 1)]
    lines = book.lines if named else tuple(_unnamed(line) for line in book.lines)
    return Table(f"Sổ tiếp công dân {book.period}", headings, [_values(line) for line in lines])


def _unnamed(line: BookLine) -> BookLine:
    return replace(line, visit=replace(line.visit, content="", follow_up=""), person=None)


def _values(line: BookLine) -> tuple[Value, ...]:
    """Numbers as numbers and days as days."""
    visit, words = line.visit, list[Value](_row(line))
    words[0], words[1], words[6] = visit.number, visit.received_on, visit.same_content
    return tuple(words)


def _row(line: BookLine) -> tuple[str, ...]:
    visit, petition = line.visit, line.petition
    code = f"\nHồ sơ {petition.code}" if petition else ""
    return (
        str(visit.number or ""),
        f"{visit.received_on:%d/%m/%Y}" if visit.received_on else "",
        _who(line),
        line.person.id_number if line.person else "",
        f"{visit.content or visit.subject}{code}",
        KINDS.get(visit.kind, ""),
        str(visit.same_content or ""),
        visit.settled_by,
        "x" if visit.is_competent else "",
        _and(visit.guided_to, visit.guide_number) or line.guided,
        _and(visit.accepted_by, visit.forward_number) or line.forwarded,
        visit.follow_up or line.result or _refused(visit.refusal),
    )


def _refused(ground: str) -> str:
    return f"Từ chối tiếp: {REFUSALS[ground][:1].lower()}{REFUSALS[ground][1:]}" if ground else ""


def _who(line: BookLine) -> str:
    if line.visit.kind == SECRET or line.person is None:
        return ""
    more = (line.visit.visitors or 1) - 1
    also = f"\n(cùng {more} người)" if more > 0 else ""
    return f"{called(line.person, opening=True)}\n{line.person.address}{also}"


def _and(body: str, number: str) -> str:
    return ", ".join(part for part in (body, f"số {number}" if number else "") if part)
