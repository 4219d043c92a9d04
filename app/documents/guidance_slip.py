"""Công văn to the citizen: where to send a letter, or to write one for each matter."""

from collections.abc import Iterator

from ..domain.petition_case import Case
from . import blocks as b
from .letter_parts import about, citizen, document, head, kind_words, own_words, received, signed, standing
from .naming import number_or_room

SYMBOL = "HĐND-VP"
PAPERS_BACK = "Gửi trả ông (bà) giấy tờ, tài liệu gốc kèm theo đơn: {list}."


def guidance_slip(case: Case) -> b.Document:
    """The letter that tells the competent body; said once where the law says so."""
    subject = f"V/v hướng dẫn gửi {kind_words(case.petition)}"
    return _letter(case, subject, _where(case), "Hướng dẫn gửi đơn")


def split_slip(case: Case) -> b.Document:
    """The letter that asks for a letter of its own for each matter."""
    return _letter(case, "V/v hướng dẫn tách đơn có nhiều nội dung", _apart(case), "Hướng dẫn tách đơn")


def _letter(case: Case, subject: str, body: Iterator[b.Block], title: str) -> b.Document:
    blocks = (
        head(case, number_or_room(case.step.number, SYMBOL), about=subject),
        b.Addressees((citizen(case),)),
        *own_words(case, body),
        signed(case, ("Như trên", *((case.body,) if case.body else ()))),
    )
    return document(case, "guidance", title, blocks)


def _where(case: Case) -> Iterator[b.Block]:
    yield b.Paragraph(received(case))
    yield from (b.Paragraph(line) for line in about(case.petition))
    to = case.body or case.competent or "cơ quan có thẩm quyền"
    ground = f"Căn cứ {case.ground}, nội" if case.ground else "Nội"
    yield b.Paragraph(
        f"{ground} dung đơn không thuộc thẩm quyền giải quyết của Hội đồng nhân dân, "
        f"{standing(case.council)} mà "
        f"thuộc thẩm quyền của {to}. {standing(case.council)} hướng dẫn ông (bà) gửi đơn đến {to} để "
        "được xem xét, "
        "giải quyết theo quy định của pháp luật."
    )
    if case.step.reason.strip():
        yield b.Paragraph(case.step.reason)
    if case.once:
        yield b.Paragraph(f"{case.once}.")
    yield from _originals(case)


def _apart(case: Case) -> Iterator[b.Block]:
    yield b.Paragraph(received(case))
    yield from (b.Paragraph(line) for line in about(case.petition))
    yield b.Paragraph(
        "Đơn có nhiều nội dung khác nhau, thuộc thẩm quyền giải quyết của nhiều cơ quan. Căn cứ "
        "khoản 3 Điều 25 "
        f"Luật Tiếp công dân, {standing(case.council)} hướng dẫn ông (bà) viết riêng từng nội dung "
        "khiếu nại, tố "
        "cáo, kiến nghị, phản ánh thành từng đơn và gửi đến cơ quan có thẩm quyền giải quyết."
    )
    if case.step.reason.strip():
        yield b.Paragraph(case.step.reason)
    yield from _originals(case)


def _originals(case: Case) -> Iterator[b.Block]:
    lines = [line.strip().rstrip(";.") for line in case.petition.originals.split("\n") if line.strip()]
    if lines:
        yield b.Paragraph(PAPERS_BACK.format(list="; ".join(lines)))
