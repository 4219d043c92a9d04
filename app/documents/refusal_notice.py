"""Thông báo từ chối tiếp công dân (Mẫu số 01/TCD, Nghị định 154/2026/NĐ-CP)."""

from ..domain.petition_case import Visit
from . import blocks as b
from .letter_parts import PEN, SHORT_PEN, called, council_head, standing, standing_signer
from .naming import receivers
from .wording import day_words, place_date

SYMBOL = "/TB-HĐND"


def refusal_notice(paper: Visit) -> b.Document:
    """The whole notice in the words of the form."""
    visit, person = paper.visit, None if paper.secret else paper.person
    whom = called(person) if person else f"ông (bà) {SHORT_PEN}"
    on = day_words(visit.received_on) if visit.received_on else ""
    number = (person.id_number if person else "") or SHORT_PEN
    subject = visit.content.split("\n")[0] or visit.subject
    blocks = (
        council_head(paper.council, SYMBOL, place_date(paper.council.place, None)),
        b.Title("Thông báo", ("Về việc từ chối tiếp công dân",)),
        b.Addressees((f"{whom[:1].upper()}{whom[1:]}",)),
        b.Paragraph(f"{on[:1].upper()}{on[1:]}, {whom}"),
        b.Paragraph(
            "Số căn cước, giấy chứng nhận căn cước, số định danh cá nhân, số hộ chiếu hoặc giấy tờ "
            "tùy thân: "
            f"{number}; ngày cấp: {'.' * 16}, nơi cấp: {'.' * 36}"
        ),
        b.Paragraph(f"đến {paper.place.rstrip('.')} để trình bày: {subject.rstrip('.')}."),
        b.Paragraph(f"Lý do từ chối: {paper.refusal or PEN}."),
        b.Paragraph(
            f"Căn cứ {paper.ground or 'Luật Tiếp công dân'}, {standing(paper.council)} từ chối tiếp "
            "nhận nội dung "
            f"khiếu nại, tố cáo, kiến nghị, phản ánh của {whom} và thông báo để {whom} được biết."
        ),
        b.Signatures(
            right=standing_signer(paper.signing), recipients=receivers((), ("Như trên", "Lưu: VT, hồ sơ"))
        ),
    )
    title = f"Thông báo từ chối tiếp công dân, lượt tiếp {visit.number} năm {on[-4:]}"
    return b.Document(title, "refusal", b.ended(blocks), author=paper.council.name)
