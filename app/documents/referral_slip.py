"""Phiếu chuyển đơn to the body that must settle it; who denounced is left to the pen."""

from collections.abc import Iterator

from ..domain.petition_case import Case
from . import blocks as b
from .letter_parts import about, document, head, matter, own_words, pen_lines, received, signed, standing
from .naming import number_or_room

SYMBOL = "PC-HĐND"
_TELL_US = {"complaint": "petition.result.forwarder", "denunciation": "petition.result.forwarder"}
_RETURNED = "Đơn và tài liệu kèm theo gửi cùng phiếu này"


def referral_slip(case: Case) -> b.Document:
    """The whole slip."""
    name = (case.form.title if case.form else "Phiếu chuyển đơn").removeprefix("Phiếu chuyển ")
    blocks = (
        head(case, number_or_room(case.step.number, SYMBOL)),
        b.Title("Phiếu chuyển", (name[:1].upper() + name[1:],)),
        b.Addressees((case.body,)),
        *own_words(case, _body(case)),
        signed(case, _receivers(case)),
    )
    return document(case, "referral", f"Phiếu chuyển {name}", blocks)


def _body(case: Case) -> Iterator[b.Block]:
    yield b.Paragraph(received(case))
    yield from pen_lines(case)
    yield from (b.Paragraph(line) for line in about(case.petition))
    ground = f"Căn cứ {case.ground}, đơn" if case.ground else "Đơn"
    yield b.Paragraph(f"{ground} thuộc thẩm quyền, trách nhiệm giải quyết của {case.body}.")
    if case.step.reason.strip():
        yield b.Paragraph(case.step.reason)
    yield b.Paragraph(
        f"{standing(case.council)} chuyển đơn đến {case.body} để xem xét, giải quyết. {_RETURNED}."
    )
    yield b.Paragraph(_answer(case))
    if case.secret:
        yield b.Paragraph(
            "Họ tên, địa chỉ, bút tích và thông tin cá nhân khác của người tố cáo được giữ bí mật "
            "theo quy định "
            "của Luật Tố cáo; người nhận phiếu này quản lý hồ sơ theo chế độ đó."
        )


def _answer(case: Case) -> str:
    """Within how many days the body tells the result, where the law says so."""
    rule = _TELL_US.get(case.petition.kind, "")
    days = case.days.get(rule, "")
    to = f"thông báo kết quả cho {standing(case.council)}"
    if not days:
        return f"Đề nghị {case.body} xem xét, giải quyết theo quy định của pháp luật và {to}."
    return (
        f"Đề nghị {case.body} xem xét, giải quyết theo quy định của pháp luật và {to} trong thời hạn {days}, "
        "kể từ ngày vụ việc được giải quyết (khoản 2 Điều 27 Luật Tiếp công dân)."
    )


def _receivers(case: Case) -> tuple[str, ...]:
    told = f"Người {matter(case.petition)} (để biết)"
    return ("Như trên", *((case.sender,) if case.sender else ()), told)
