"""Công văn that returns a letter to the body which sent it to the wrong place."""

from collections.abc import Iterator

from ..domain.petition_case import Case
from . import blocks as b
from .letter_parts import document, head, kind_words, own_words, received, signed, standing
from .naming import number_or_room

SYMBOL = "HĐND-VP"


def return_slip(case: Case) -> b.Document:
    """The whole letter."""
    blocks = (
        head(
            case,
            number_or_room(case.step.number, SYMBOL),
            about=f"V/v trả lại {kind_words(case.petition)} chuyển không đúng thẩm quyền",
        ),
        b.Addressees((case.body or case.sender,)),
        *own_words(case, _body(case)),
        signed(case, ("Như trên",)),
    )
    return document(case, "return", "Trả lại đơn", blocks)


def _body(case: Case) -> Iterator[b.Block]:
    yield b.Paragraph(received(case))
    yield b.Paragraph(f"Trích yếu: {case.petition.subject}.")
    to = f" mà thuộc thẩm quyền của {case.competent}" if case.competent else ""
    yield b.Paragraph(
        f"Sau khi xem xét, {standing(case.council)} thấy đơn không thuộc thẩm quyền, trách nhiệm giải "
        "quyết của "
        f"Hội đồng nhân dân{to}. {case.step.reason}".rstrip()
    )
    yield b.Paragraph(
        f"{standing(case.council)} gửi trả lại đơn cùng giấy tờ, tài liệu kèm theo để "
        f"{case.body or case.sender} "
        "xử lý theo quy định."
    )
