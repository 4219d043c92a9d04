"""A workbook of voters' recommendations with all the damage offices have in theirs, made up from a seed.

1,600 rows: 1,440 things to say and 160 said nearly again; 31 spellings of 10 authorities, 62 localities.
"""

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

import openpyxl
from openpyxl.styles import Font

from app.domain import legacy_text

ROWS, NEAR = 1_600, 160
AUTHORITIES = {
    "Bộ Giao thông vận tải": ("bộ giao thông", "bgtvt", "BGTVT", "Bộ GTVT", "BỘ GIAO THÔNG VẬN TẢI"),
    "Bộ Y tế": ("bộ y tế", "BYT", "Bộ Y Tế"),
    "Bộ Giáo dục và Đào tạo": ("Bộ GD&ĐT", "bộ gdđt", "Bộ Giáo dục & Đào tạo", "BGDĐT"),
    "Bộ Nội vụ": ("BNV", "bộ nội vụ"),
    "Bộ Công Thương": ("Bộ Công thương", "BCT", "bo cong thuong"),
    "Sở Tài nguyên và Môi trường": ("Sở TN&MT", "STNMT", "Sở TNMT", "sở tài nguyên và môi trường"),
    "Sở Xây dựng": ("SXD", "Sở xây dựng"),
    "Phòng Kinh tế": ("phòng kinh tế", "P. Kinh tế", "Phòng KT"),
    "Ủy ban nhân dân xã Gia Lộc": ("UBND xã", "UBND xã Gia Lộc", "Uỷ ban nhân dân xã Gia Lộc"),
    "Công an xã": ("công an xã", "CAX"),
}
SPELLINGS = [spelling for spellings in AUTHORITIES.values() for spelling in spellings]
FIRST = ("Đông", "Đoài", "Thượng", "Hạ", "Trung", "Bắc", "Nam", "Tân")
SECOND = ("Phúc", "Lộc", "An", "Hòa", "Bình", "Xuân", "Thanh", "Mỹ")
LOCALITIES = [f"thôn {one} {two}" for one in FIRST for two in SECOND][:62]
WHAT = (
    "sửa chữa, nâng cấp", "bố trí kinh phí làm mới", "nạo vét", "xử lý dứt điểm tình trạng hư hỏng của",
    "sớm hoàn thành", "kiểm tra chất lượng của", "công khai dự toán", "lắp đèn chiếu sáng cho", "mở rộng",
    "bàn giao cho dân quản lý",
)  # fmt: skip
THINGS = (
    "tuyến đường liên thôn", "kênh mương nội đồng", "trạm bơm", "nhà văn hóa", "trường mầm non",
    "hệ thống nước sạch", "cống thoát nước", "lưới điện hạ thế", "bãi tập kết rác", "nghĩa trang nhân dân",
    "chợ trung tâm", "sân thể thao",
)  # fmt: skip
WHY = (
    "vì mùa mưa nước ngập kéo dài, học sinh đi lại rất khó khăn",
    "do đã xuống cấp nhiều năm nay mà chưa được đầu tư",
    "để bảo đảm an toàn cho người và phương tiện qua lại",
    "theo nghị quyết đã được Hội đồng nhân dân thông qua",
    "nhằm phục vụ sản xuất vụ đông xuân của các hộ dân",
    "vì người dân đã kiến nghị nhiều lần nhưng chưa được trả lời",
)
HEADINGS = (
    "STT", "Nội dung kiến nghị", "Cử tri (thôn/tổ)", "Cơ quan giải quyết", "Ngày tiếp nhận", "Ghi chú"
)  # fmt: skip
TCVN3_FONT, VNI_FONT = Font(name=".VnTime"), Font(name="VNI-Times")


@dataclass(frozen=True)
class Line:
    """One row as it was meant."""

    text: str
    locality: str
    authority: str
    received: date


def lines() -> list[Line]:
    """What the workbook says underneath its damage, nearly repeated ones last."""
    chance = Random(31)
    made = [_line(chance, number) for number in range(ROWS - NEAR)]
    again = [_said_again(chance, chance.choice(made)) for _ in range(NEAR)]
    return made + again


def _line(chance: Random, number: int) -> Line:
    what, thing, why = chance.choice(WHAT), chance.choice(THINGS), chance.choice(WHY)
    locality = LOCALITIES[number % len(LOCALITIES)]
    text = f"Đề nghị {what} {thing} số {number} {locality}, {why}"
    received = date(2025, 7, 1) + timedelta(days=number % 400)
    return Line(text, locality, SPELLINGS[number % len(SPELLINGS)], received)


def _said_again(chance: Random, line: Line) -> Line:
    words = line.text.replace("Đề nghị", "Cử tri đề nghị").split()
    at = chance.randrange(len(words) - 3, len(words))
    return Line(" ".join([*words[:at], *words[at + 1 :]]), line.locality, line.authority, line.received)


def write(path: Path, rows: int = ROWS) -> list[Line]:
    """Write the workbook and give what it means."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Tổng hợp"
    sheet["A1"] = "BẢNG TỔNG HỢP KIẾN NGHỊ CỬ TRI"
    sheet.merge_cells("A1:F1")
    sheet.append([])
    sheet.append(
        ["STT", "Nội dung kiến nghị", "Cử tri (thôn/tổ)", "Cơ quan giải quyết", "Ngày tiếp nhận", "Ghi chú"]
    )
    sheet.append([1, 2, 3, 4, 5, 6])
    meant = lines()[:rows]
    for number, line in enumerate(meant):
        sheet.append([number + 1, line.text, line.locality, line.authority, line.received])
        _damage(sheet, number, sheet.max_row, line)
        if number % 200 == 199:
            sheet.append([])
    sheet.append(["Tổng cộng", None, len(meant)])
    book.save(path)
    return meant


def _damage(sheet, number: int, row: int, line: Line) -> None:
    text, day = sheet.cell(row, 2), sheet.cell(row, 5)
    day.number_format = "dd/mm/yyyy"
    match number % 10:
        case 0:
            text.value, text.font = in_tcvn3(line.text), TCVN3_FONT
        case 1:
            text.value, text.font = in_vni(line.text), VNI_FONT
        case 2:
            text.value = unicodedata.normalize("NFD", line.text)
        case 3:
            text.value = line.text.replace(" ", "\u00a0", 3) + "\u00ad"
        case 4:
            text.value, day.value = (
                f"- {line.text}",
                f"{line.received.day}/{line.received.month}/{line.received:%y}",
            )
        case 5:
            text.value, day.value = f"{number}. {line.text}", f"{line.received:%d.%m.%Y}"
        case 6:
            day.value, day.number_format = (line.received - date(1899, 12, 30)).days, "General"
        case 7:
            text.value, day.value = f"  {line.text} \n", datetime.combine(line.received, datetime.min.time())


def in_tcvn3(text: str) -> str:
    """Small letters as a TCVN3 font shows them; capitals with tones it cannot show."""
    signs = dict(zip(legacy_text._TCVN3_LETTERS, legacy_text._TCVN3_SIGNS, strict=True))
    return "".join(signs.get(char, char) for char in text)


def in_vni(text: str) -> str:
    marks = {mark: sign for sign, mark in legacy_text._VNI_MARKS.items()}
    signs = {letter: sign for sign, letter in legacy_text._VNI_SIGNS.items()}
    return "".join(_vni_letter(char, marks, signs) for char in unicodedata.normalize("NFC", text))


def _vni_letter(char: str, marks: dict[str, str], signs: dict[str, str]) -> str:
    if char in "ìíÌÍ":
        return char
    if char.casefold() in signs:
        return _like(signs[char.casefold()], char)
    base, *rest = unicodedata.normalize("NFD", char)
    if "\u031b" in rest:
        rest.remove("\u031b")
        base = _like(signs["ơ" if base.casefold() == "o" else "ư"], base)
    wanted = "".join(sorted(rest, key="\u0302\u0306".find, reverse=True))
    return base + _like(marks[wanted], char) if rest and wanted in marks else char if rest else base


def _like(sign: str, char: str) -> str:
    return sign.upper() if char.isupper() else sign
