"""Biên bản ghi nội dung trình bày of a citizen without a letter, read back and signed."""

from collections.abc import Iterator

from ..domain.petition_case import Visit
from ..domain.petition_kinds import KINDS
from . import blocks as b
from .letter_parts import PEN, SHORT_PEN, called, council_head, with_post
from .wording import count_words, day_words

SYMBOL = "/BB-HĐND"
_READ = (
    "Nội dung trên đã được đọc lại cho ông (bà) nghe. Ông (bà) công nhận ghi đầy đủ, đúng lời trình "
    "bày và ký tên "
    "hoặc điểm chỉ xác nhận"
)


def statement(paper: Visit) -> b.Document:
    """The whole paper; who denounces writes the own name by hand."""
    visit = paper.visit
    on = day_words(visit.received_on) if visit.received_on else ""
    blocks = (
        council_head(paper.council, SYMBOL),
        b.Title("Biên bản", ("Ghi nội dung trình bày của công dân",)),
        b.Paragraph(f"Thời gian: {on}. Địa điểm: {paper.place.rstrip('.')}."),
        b.Paragraph(f"Người tiếp công dân, ghi biên bản: {with_post(paper.receiver)}."),
        *_who(paper),
        b.Paragraph(f"Nội dung trình bày ({KINDS[visit.kind].lower()}):"),
        *_said(visit.statement or visit.content),
        b.Paragraph(f"{_READ}."),
        b.Signatures(
            left=b.Signer("", ("Người trình bày",), note="(Ký, ghi rõ họ tên hoặc điểm chỉ)"),
            right=b.Signer(
                paper.receiver.name if paper.receiver else "",
                ("Người tiếp công dân",),
                note="(Ký, ghi rõ họ tên)",
            ),
        ),
    )
    title = f"Biên bản ghi nội dung trình bày, lượt tiếp {visit.number} năm {on[-4:]}"
    return b.Document(title, "statement", b.ended(blocks), author=paper.council.name)


def _who(paper: Visit) -> Iterator[b.Block]:
    person = None if paper.secret else paper.person
    count = paper.visit.visitors or 1
    others = f" và {count_words(count - 1, 'người cùng đến')}" if count > 1 else ""
    if person is None:
        yield b.Paragraph(f"Công dân trình bày: ông (bà) {PEN}{others}")
        yield b.Paragraph(f"Địa chỉ: {PEN}")
        yield b.Paragraph(f"Số căn cước hoặc giấy tờ khác: {SHORT_PEN}")
        return
    yield b.Paragraph(f"Công dân trình bày: {called(person)}{others}.")
    yield b.Paragraph(f"Địa chỉ: {person.address or PEN}")
    yield b.Paragraph(f"Số căn cước hoặc giấy tờ khác: {person.id_number or SHORT_PEN}")


def _said(text: str) -> Iterator[b.Block]:
    """What was said, or lines to write it on."""
    lines = [line for line in text.split("\n") if line.strip()]
    yield from (b.Paragraph(line) for line in lines or [PEN * 2] * 8)
