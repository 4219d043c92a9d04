"""Sổ đăng ký văn bản đi, printed from a number book, gaps and cancelled numbers included."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from . import blocks as b

HEADER = (
    "Số, ký hiệu văn bản",
    "Ngày tháng văn bản",
    "Tên loại và trích yếu nội dung văn bản",
    "Người ký",
    "Nơi nhận văn bản",
    "Đơn vị, người nhận bản lưu",
    "Số lượng bản",
    "Ngày chuyển",
    "Ký nhận",
    "Ghi chú",
)
_ALIGNS: tuple[b.Align, ...] = ("left", "centre")
_WIDTHS = (45, 29, 54, 26, 20, 20, 18, 20, 14, 25)


@dataclass(frozen=True)
class RegisterLine:
    """One number of the book; `note` says what became of a number without a paper."""

    number: str
    on: date | None = None
    subject: str = ""
    signer: str = ""
    recipients: str = ""
    note: str = ""


@dataclass(frozen=True)
class RegisterSheet:
    """A book in one year or term: "Nghị quyết cá biệt", "2026"."""

    council: tuple[str, str]
    book: str
    period: str
    lines: tuple[RegisterLine, ...]


def register(sheet: RegisterSheet) -> b.Document:
    """The ten columns of Annex IV, on their side; columns filled by hand stay empty."""
    name = f"{sheet.book}, {sheet.period}"
    blocks = (
        b.PageBreak(landscape=True),
        b.Letterhead(agency=sheet.council),
        b.Title("Sổ đăng ký văn bản đi", (name,)),
        b.Table(HEADER, _rows(sheet.lines), _WIDTHS, _ALIGNS, row_height=9),
    )
    return b.Document(f"Sổ đăng ký văn bản đi {name}", "register", blocks, author=" ".join(sheet.council))


def _rows(lines: Sequence[RegisterLine]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (
            line.number,
            f"{line.on:%d/%m/%Y}" if line.on else "",
            line.subject,
            line.signer,
            line.recipients,
            "", "", "", "",
            line.note,
        )
        for line in lines
    )  # fmt: skip
