"""Papers between offices: the proposal to accept, the reminder, the request to report, the filing slip."""

from collections.abc import Iterator

from ..domain.petition_case import Case
from . import blocks as b
from .letter_parts import (
    about,
    document,
    head,
    kind_words,
    own_words,
    received,
    sent_by,
    signed,
    standing,
    standing_signer,
)
from .naming import number_or_room
from .wording import day_words

SYMBOL = "HĐND-VP"


def acceptance_proposal(case: Case) -> b.Document:
    """Phiếu đề xuất thụ lý đơn, with room for the decision of the standing body."""
    body = (
        _code(case),
        b.Paragraph(received(case)),
        *(b.Paragraph(line) for line in about(case.petition)),
        b.Paragraph(
            f"Căn cứ {case.ground or 'quy định của pháp luật'}, đơn thuộc thẩm quyền và đủ điều kiện thụ lý."
        ),
        *((b.Paragraph(case.step.reason),) if case.step.reason.strip() else ()),
        b.Paragraph(f"Đề xuất {standing(case.council)} thụ lý để giải quyết theo quy định."),
    )
    clerk = case.signing.clerk
    proposed = b.Signer(clerk.name if clerk else "", ("Người đề xuất",), note="(Ký, ghi rõ họ tên)")
    approved = standing_signer(case.signing)
    blocks = (
        head(case, ""),
        b.Title("Phiếu đề xuất", (f"Thụ lý {kind_words(case.petition)}",)),
        b.Addressees((standing(case.council),)),
        *own_words(case, body),
        b.Signatures(right=approved, left=proposed),
    )
    return document(case, "proposal", "Phiếu đề xuất thụ lý đơn", blocks)


def reminder(case: Case) -> b.Document:
    """Công văn đôn đốc, the first, second, … time."""
    times = f" (lần {case.step.times})" if (case.step.times or 1) > 1 else ""
    return _official(
        case, f"V/v đôn đốc giải quyết {kind_words(case.petition)}{times}", _press(case), "Đôn đốc"
    )


def report_request(case: Case) -> b.Document:
    """Công văn that asks to report on the settlement, as supervision of it."""
    return _official(
        case, f"V/v báo cáo việc giải quyết {kind_words(case.petition)}", _ask(case), "Yêu cầu báo cáo"
    )


def filing_slip(case: Case) -> b.Document:
    """Why a letter is put away, or kept to be followed; who allowed it signs."""
    filed = case.step.kind == "file"
    verb = "Xếp lưu" if filed else "Lưu theo dõi"
    clerk = case.signing.clerk
    proposed = b.Signer(clerk.name if clerk else "", ("Người đề xuất",), note="(Ký, ghi rõ họ tên)")
    blocks = (
        head(case, ""),
        b.Title("Phiếu lưu đơn", (f"{verb} {kind_words(case.petition)}",)),
        *own_words(case, _put_away(case, filed)),
        b.Signatures(right=standing_signer(case.signing), left=proposed),
    )
    return document(case, "filing", f"Phiếu {verb.lower()} đơn", blocks)


def _official(case: Case, subject: str, body: Iterator[b.Block], title: str) -> b.Document:
    blocks = (
        head(case, number_or_room(case.step.number, SYMBOL), about=subject),
        b.Addressees((case.body,)),
        *own_words(case, body),
        signed(case, ("Như trên",)),
    )
    return document(case, "letter", f"{title} giải quyết đơn", blocks)


def _code(case: Case) -> b.Paragraph:
    """Papers that stay in the office bear the code of the file they lie in."""
    return b.Paragraph(f"Mã hồ sơ: {case.petition.code}.")


def _sent(case: Case) -> str:
    """ "Ngày …, tại Phiếu chuyển số …, Thường trực … chuyển đến … đơn khiếu nại của …, nội dung: …"."""
    sent = case.sent
    on = f"{day_words(sent.on)}" if sent is not None and sent.on else ""
    number = f", tại Phiếu chuyển số {sent.number}" if sent is not None and sent.number else ""
    what = f"{kind_words(case.petition)} {sent_by(case)}".strip()
    opening = f"{on[:1].upper()}{on[1:]}{number}, " if on else ""
    return (
        f"{opening}{standing(case.council)} đã chuyển đến {case.body} {what} (mã hồ sơ {case.petition.code}; "
        f"trích yếu: {case.petition.subject})."
    )


def _press(case: Case) -> Iterator[b.Block]:
    yield b.Paragraph(_sent(case))
    due = f", quá hạn {case.late} ngày so với {day_words(case.due_on)}" if case.late and case.due_on else ""
    yield b.Paragraph(f"Đến nay {standing(case.council)} chưa nhận được thông báo kết quả giải quyết{due}.")
    if case.step.reason.strip():
        yield b.Paragraph(case.step.reason)
    yield b.Paragraph(
        f"Đề nghị {case.body} khẩn trương giải quyết theo quy định của pháp luật, báo cáo nguyên nhân "
        "chậm và thông "
        f"báo kết quả đến {standing(case.council)} để theo dõi, trả lời công dân."
    )


def _ask(case: Case) -> Iterator[b.Block]:
    yield b.Paragraph(_sent(case))
    if case.step.reason.strip():
        yield b.Paragraph(case.step.reason)
    days = case.days.get("petition.supervision.standing", "")
    within = f" trong thời hạn {days}, kể từ ngày ra quyết định giải quyết" if days else ""
    yield b.Paragraph(
        f"Thực hiện nhiệm vụ giám sát việc giải quyết khiếu nại, tố cáo, kiến nghị của công dân, "
        f"{standing(case.council)} yêu cầu {case.body} báo cáo quá trình, kết quả giải quyết{within}."
    )


def _put_away(case: Case, filed: bool) -> Iterator[b.Block]:
    yield _code(case)
    yield b.Paragraph(received(case))
    yield from (b.Paragraph(line) for line in about(case.petition))
    if case.lacking:
        yield b.Paragraph("Điều kiện chưa đạt:")
        yield b.Items(tuple(f"{words};" for words in case.lacking))
    yield from (b.Paragraph(f"Lý do: {line}") for line in case.step.reason.split("\n") if line.strip())
    kept = "Thời hạn lưu 01 năm; việc tiêu hủy do người đứng đầu quyết định" if filed else "Lưu để theo dõi"
    yield b.Paragraph(f"Căn cứ: {case.ground}. {kept}." if case.ground else f"{kept}.")
    if case.petition.sealed_place:
        yield b.Paragraph(f"Nơi cất đơn giấy: {case.petition.sealed_place}.")
