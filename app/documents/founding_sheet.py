"""What a province locks away when it founds its exchange: the root and the recovery key, on paper only."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from . import blocks as b
from .enrolment_paper import digit_groups
from .wording import moment_words


@dataclass(frozen=True)
class RootSheet:
    """`recovery` is "" when only the card was renewed."""

    name: str
    number: int
    digits: str
    root: str
    recovery: str
    at: datetime


def founding_sheet(sheet: RootSheet) -> b.Document:
    """One page for a sealed envelope, printed once."""
    blocks = (
        b.Letterhead((sheet.name,)),
        b.Title("Phiếu lưu", (f"Khóa gốc và khóa dự phòng, thẻ số {sheet.number}",)),
        b.Paragraph(f"Lập lúc {moment_words(sheet.at)}. Khóa gốc, chỉ dùng khi làm thẻ mới:"),
        b.Centred(_lines(sheet.root, 7)),
        *_recovery(sheet.recovery),
        b.Paragraph("Dãy số xác nhận, ghi trong công văn gửi các xã:"),
        digit_groups(sheet.digits),
        b.Paragraph(
            "In 02 bản, bỏ vào hai phong bì niêm phong, cất ở hai nơi khác nhau. Không chụp, không chép vào"
            " máy tính. Máy tính không giữ hai khóa này."
        ),
        b.Signatures(
            left=b.Signer("", ("Người lập",), note="(Ký, ghi rõ họ tên)"),
            right=b.Signer("", ("Người cất giữ",), note="(Ký, ghi rõ họ tên, đóng dấu)"),
        ),
    )
    return b.Document("Phiếu lưu khóa gốc", "root", b.ended(blocks), author=sheet.name)


def _recovery(words: str) -> Iterator[b.Block]:
    if words:
        yield b.Paragraph("Khóa dự phòng, mở gói các xã gửi lên khi khóa hằng ngày mất:")
        half = len(words) // 2
        yield b.Centred((words[:half], words[half:]))


def _lines(words: str, each: int) -> tuple[str, ...]:
    groups = words.split()
    return tuple("   ".join(groups[at : at + each]) for at in range(0, len(groups), each))
