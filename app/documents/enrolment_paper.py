"""The signed page by which an office asks to be enrolled: its digits and square code vouch for its file."""

from dataclasses import dataclass
from datetime import datetime

from . import blocks as b
from .naming import UNNAMED_SYMBOL, number_or_room, receivers
from .wording import moment_words, place_date

_ROOM = "." * 40


@dataclass(frozen=True)
class EnrolmentSheet:
    """Who asks whom, and by what the file is known; `digits` are six groups of five."""

    agency: tuple[str, ...]
    unit: str
    code: str
    superior: str
    place: str
    digits: str
    qr: str
    file: str
    at: datetime


def enrolment_paper(sheet: EnrolmentSheet) -> b.Document:
    """One page to be signed by the chairman, stamped, and brought by hand together with the file."""
    blocks = (
        b.Letterhead(
            sheet.agency,
            number=number_or_room("", UNNAMED_SYMBOL),
            place_date=place_date(sheet.place, sheet.at.date()),
            about="V/v đăng ký gửi, nhận dữ liệu bằng tệp",
        ),
        b.Addressees((sheet.superior or _ROOM,)),
        b.Paragraph(
            f"Thường trực Hội đồng nhân dân {sheet.unit} (mã đơn vị {sheet.code or '..........'}) đề nghị"
            " đăng ký khóa của máy tính dùng để gửi, nhận dữ liệu bằng phần mềm Nghị Sự."
            " Khóa đó có dãy số xác nhận:"
        ),
        digit_groups(sheet.digits),
        b.Code(
            sheet.qr,
            (
                "Nơi nhận gõ dãy số trên hoặc quét mã bên cạnh; giống với tệp mới duyệt.",
                f"Tệp kèm theo: {sheet.file}",
                f"Lập lúc {moment_words(sheet.at)}.",
            ),
            size=42,
        ),
        b.Paragraph(
            "Máy tính và khóa do đơn vị giữ. Khi mất máy, thay máy hoặc nghi lộ khóa, đơn vị báo ngay để"
            " thu hồi và đăng ký lại."
        ),
        b.Signatures(
            right=b.Signer(
                "",
                ("Chủ tịch",),
                ("TM. Thường trực Hội đồng nhân dân",),
                note="(Ký, ghi rõ họ tên, đóng dấu)",
            ),
            recipients=receivers((), ("Như trên",)),
        ),
    )
    return b.Document(f"Đề nghị đăng ký, {sheet.unit}", "enrolment", b.ended(blocks), author=sheet.agency[-1])


def digit_groups(digits: str) -> b.Table:
    """Six numbered groups, to be read aloud and typed one after the other."""
    groups = tuple(digits.split())
    header = tuple(f"Nhóm {number}" for number in range(1, len(groups) + 1))
    aligns: tuple[b.Align, ...] = tuple("centre" for _ in groups)
    return b.Table(header, (), (1,) * len(groups), aligns, total=groups, row_height=9)
