"""Thông báo to the citizen: not accepted, needs longer, forwarded, settled (Luật Tiếp công dân Điều 28)."""

from collections.abc import Iterator

from ..domain.petition_case import Case
from ..domain.records.petition import REPLIES
from . import blocks as b
from .letter_parts import citizen, document, head, kind_words, own_words, received, signed, standing
from .naming import number_or_room
from .wording import day_words

SYMBOL = "TB-HĐND"


def not_accepted_notice(case: Case) -> b.Document:
    """Why a letter is not taken up."""
    subject = f"Về việc {kind_words(case.petition)} không đủ điều kiện thụ lý giải quyết"
    return _notice(case, subject, _why_not(case), "Thông báo không thụ lý")


def prolonged_notice(case: Case) -> b.Document:
    """That examining takes longer."""
    return _notice(case, f"Về việc xem xét {kind_words(case.petition)}", _longer(case), "Thông báo kéo dài")


def result_notice(case: Case) -> b.Document:
    """What came of a letter: the result, or where it lies now."""
    subject = f"Kết quả xử lý {kind_words(case.petition)}"
    return _notice(case, subject, _told(case), "Thông báo kết quả xử lý đơn")


def _notice(case: Case, subject: str, body: Iterator[b.Block], title: str) -> b.Document:
    blocks = (
        head(case, number_or_room(case.step.number, SYMBOL)),
        b.Title("Thông báo", (subject,)),
        b.Addressees((citizen(case),)),
        *own_words(case, body),
        signed(case, ("Như trên",)),
    )
    return document(case, "notice", title, blocks)


def _why_not(case: Case) -> Iterator[b.Block]:
    yield b.Paragraph(received(case))
    ground = f"Căn cứ {case.ground}, {standing(case.council)}" if case.ground else standing(case.council)
    yield b.Paragraph(f"{ground} thông báo không thụ lý giải quyết đơn vì lý do sau đây:")
    yield from (b.Paragraph(line) for line in case.step.reason.split("\n") if line.strip())
    if case.lacking:
        yield b.Items(tuple(f"Chưa đạt: {words[:1].lower()}{words[1:]};" for words in case.lacking))
    yield b.Paragraph(f"{standing(case.council)} thông báo để ông (bà) biết và thực hiện theo quy định.")


def _longer(case: Case) -> Iterator[b.Block]:
    yield b.Paragraph(received(case))
    yield b.Paragraph(
        f"Việc xem xét đơn cần kéo dài thời gian do cần xác minh thêm. Lý do: {case.step.reason.rstrip('.')}."
    )
    yield b.Paragraph(f"{standing(case.council)} thông báo để ông (bà) biết.")


def _told(case: Case) -> Iterator[b.Block]:
    yield b.Paragraph(received(case))
    yield from _what_became(case)
    if case.step.reason.strip():
        yield b.Paragraph(case.step.reason)
    yield b.Paragraph(f"{standing(case.council)} thông báo để ông (bà) biết.")


def _what_became(case: Case) -> Iterator[b.Block]:
    petition, sent = case.petition, case.sent
    if sent is not None and sent.on:
        number = f" tại Phiếu chuyển số {sent.number}" if sent.number else ""
        to = f"Ngày {sent.on:%d/%m/%Y}, {standing(case.council)} đã chuyển đơn{number} đến {case.body}"
        yield b.Paragraph(f"{to} để xem xét, giải quyết.")
    if petition.result_on is None:
        return
    number = f" tại văn bản số {petition.result_number}" if petition.result_number else ""
    who = case.body or "cơ quan có thẩm quyền"
    reply = f" ({REPLIES[petition.reply].lower()})" if petition.reply in REPLIES else ""
    yield b.Paragraph(
        f"{who[:1].upper()}{who[1:]} đã trả lời{number}, nhận {day_words(petition.result_on)}{reply}:"
    )
    yield from (b.Paragraph(line) for line in petition.result.split("\n") if line.strip())
