"""The slip that goes with a bundle: what, when, and who received it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from . import blocks as b
from .wording import moment_words, place_date

_SHORT = 16  # letters of the hash: enough to tell two bundles apart by eye
_ROOM = "." * 40


@dataclass(frozen=True)
class BundleSheet:
    """One bundle on a stick; `contents` are counted words: "2 kỳ họp"."""

    agency: tuple[str, ...]
    receiver: str
    place: str
    number: int
    made_at: datetime
    file: str
    size: int
    hash: str
    contents: Sequence[str]
    on: datetime


def bundle_slip(sheet: BundleSheet) -> b.Document:
    """Two copies, one for each side; the signature says that the file came, not what is in it."""
    contents = ", ".join(sheet.contents) or "xác nhận đã nhận, không có bản ghi mới"
    blocks = (
        b.Letterhead(sheet.agency, place_date=place_date(sheet.place, sheet.on.date())),
        b.Title("Phiếu giao nhận", (f"Gói dữ liệu số {sheet.number}",)),
        b.Table(
            ("Mục", "Nội dung"),
            (
                ("Nơi nhận", sheet.receiver or _ROOM),
                ("Tên tệp", sheet.file),
                ("Mã gói", short(sheet.hash)),
                ("Tạo lúc", moment_words(sheet.made_at)),
                ("Dung lượng", _size(sheet.size)),
                ("Trong gói có", contents),
            ),
            (35, 130),
            ("left", "left"),
            row_height=8,
        ),
        b.Paragraph(
            "Gói đã mã hóa, chỉ nơi nhận mở được. Phiếu lập 02 bản, mỗi bên giữ 01 bản. Khi nhập, mã gói trên"
            " màn hình phải giống mã gói trên phiếu này."
        ),
        b.Paragraph("Thời điểm giao nhận: ....... giờ ....... ngày ...... tháng ...... năm .........."),
        b.Signatures(
            left=b.Signer("", ("Người giao",), note="(Ký, ghi rõ họ tên)"),
            right=b.Signer("", ("Người nhận",), note="(Ký, ghi rõ họ tên)"),
        ),
    )
    return b.Document(f"Phiếu giao nhận gói số {sheet.number}", "slip", blocks, author=sheet.agency[-1])


def short(hash: str) -> str:
    """The first letters of a hash in groups of four, to compare by eye."""
    return " ".join(hash[at : at + 4] for at in range(0, _SHORT, 4))


def _size(bytes: int) -> str:
    """ "1,2 MB"; what is less than a kilobyte counts as one."""
    if bytes < 1_000_000:
        return f"{max(1, round(bytes / 1000))} kB"
    return f"{bytes / 1_000_000:.1f} MB".replace(".", ",")
