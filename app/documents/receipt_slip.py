"""Giấy biên nhận thông tin, tài liệu (Mẫu số 02/TCD), with the code by which the citizen asks later."""

from collections.abc import Iterator
from datetime import date, datetime

from ..domain.petition_case import Case, Visit
from ..domain.petition_kinds import KINDS
from . import blocks as b
from .letter_parts import PEN, SHORT_PEN, called, council_head, with_post
from .wording import day_words, hour_words, place_date

_COPIES = "Giấy biên nhận này được lập thành 02 bản, giao cho người cung cấp thông tin, tài liệu 01 bản"
_ASK = "Ông (bà) giữ giấy này. Khi hỏi kết quả chỉ cần nêu mã tra cứu."
_LEAST_LINES = 3


def receipt_slip(paper: Case | Visit, at: datetime | None, place: str) -> b.Document:
    """The receipt of a letter and what came with it, or of what was handed over at a visit."""
    code = paper.petition.code if isinstance(paper, Case) else paper.code
    receiver = paper.signing.clerk if isinstance(paper, Case) else paper.receiver or paper.signing.clerk
    blocks = (
        council_head(paper.council, "", place_date(paper.council.place, _day(paper))),
        b.Title("Giấy biên nhận", ("Thông tin, tài liệu",)),
        b.Paragraph(f"{_when(at, _day(paper))} tại: {place.rstrip('.')}."),
        b.Paragraph(f"Tôi là: {with_post(receiver)}"),
        b.Paragraph(f"đã nhận của {_giver(paper)}", style="flush"),
        b.Paragraph("các thông tin, tài liệu sau:", style="flush"),
        *_listed(paper),
        b.Paragraph(f"{_COPIES}."),
        *_code(code),
        b.Signatures(
            left=b.Signer("", ("Người cung cấp thông tin, tài liệu",), note="(Ký, ghi rõ họ tên)"),
            right=b.Signer(
                receiver.name if receiver else "",
                ("Người nhận",),
                note="(Ký, ghi rõ họ tên, đóng dấu - nếu có)",
            ),
        ),
    )
    title = f"Giấy biên nhận, hồ sơ {code}" if code else "Giấy biên nhận thông tin, tài liệu"
    return b.Document(title, "receipt", blocks, author=paper.council.name)


def _day(paper: Case | Visit) -> date | None:
    return paper.petition.received_on if isinstance(paper, Case) else paper.visit.received_on


def _when(at: datetime | None, day: date | None) -> str:
    """The hour is known only while the citizen stands there; the day is in the book."""
    hour = hour_words(at) if at else "....... giờ ....... phút"
    return f"Vào {hour}, {day_words(day) if day else 'ngày ...... tháng ...... năm ..........'}"


def _giver(paper: Case | Visit) -> str:
    """Who handed it over, or room for the pen where that is kept nowhere else."""
    person = paper.person if isinstance(paper, Visit) else next(iter(paper.people), None)
    if paper.secret or person is None:
        return f"ông (bà): {SHORT_PEN} Địa chỉ: {SHORT_PEN}"
    return f"{called(person)}. Địa chỉ: {person.address or PEN}"


def _listed(paper: Case | Visit) -> Iterator[b.Block]:
    """What was taken, line by line; room to write when nothing was noted."""
    told = paper.petition.originals if isinstance(paper, Case) else paper.visit.papers
    lines = [line.strip().lstrip("-").strip() for line in told.split("\n") if line.strip()]
    given = [line.rstrip(";.") for line in (*_letter(paper), *lines)]
    if not given:
        yield b.Items((PEN * 2,) * _LEAST_LINES)
        return
    yield b.Items((*(f"{line};" for line in given[:-1]), f"{given[-1]}."))


def _letter(paper: Case | Visit) -> tuple[str, ...]:
    """The letter itself, by the day written on it; at a visit by its kind, unless it was only spoken."""
    if isinstance(paper, Visit):
        handed_over = paper.code and not paper.visit.statement
        return (f"Đơn {KINDS[paper.visit.kind].lower()}",) if handed_over else ()
    if paper.petition.written_on is None:
        return ()
    return (f"Đơn đề ngày {paper.petition.written_on:%d/%m/%Y}",)


def _code(code: str) -> Iterator[b.Block]:
    if code:
        yield b.Code(code, ("Mã tra cứu:", (b.Run(code, bold=True),), _ASK))
