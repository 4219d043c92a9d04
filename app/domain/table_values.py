"""What a cell of somebody's table means in a field: dates, numbers, yes and no, and clean text."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from . import fields as f
from .fields import BadValue, Field
from .text import clean, fold

Cell = str | int | float | bool | date | datetime | None
WINDOWS_EPOCH, MAC_EPOCH = date(1899, 12, 30), date(1904, 1, 1)
# Numbers that are days when a date is expected: 1927 to 2119.
_FIRST_SERIAL, _LAST_SERIAL = 10_000, 80_000
_PIVOT = 50  # a year of two digits from here on is of the last century
_PREFIX = re.compile(r"^\s*(?:[-–—•*+·]+\s+|[-–—•]+(?=[^\W\d_])|\d{1,4}[.)]\s+(?=\D)|[a-zđ][.)]\s+)")
_END = re.compile(r"[\s.]*\.\s*/\s*\.\s*$")
_LINE_PREFIX = re.compile(r"^\s*(?:[-–—•*+·]|\d{1,4}[.)]\s|[a-zđ][.)]\s)")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_EXCEL_ERROR = re.compile(r"#(REF!|N/A|VALUE!|NAME\?|DIV/0!|NULL!|NUM!|####+)")
_NUMBER = re.compile(r"[-+]?\d[\d.,\s]*")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?")
_TYPED = re.compile(r"(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})")
_WORDS = re.compile(r"(?:.*?,\s*)?ngay\s*(\d{1,2})\s*(?:thang|/)\s*(\d{1,2})\s*(?:,?\s*nam|/)\s*(\d{4})")
_MONTH = re.compile(r"(?:(?:trong )?thang|t)?\s*(\d{1,2})\s*(?:[/.-]|nam)\s*(?:nam)?\s*(\d{4})")
_YEAR = re.compile(r"(?:nam\s*)?((?:19|20)\d{2})")
_HOUR = re.compile(r"(\d{1,2})\s*(?:gio|g|h|:)\s*(\d{1,2})?\s*(?:phut|p)?(?::\d{2}(?:\.\d+)?)?")
_YES = frozenset(("co", "x", "true", "1", "yes", "y", "dung", "roi", "da", "v", "√", "✓", "✔", "☑"))
_NO = frozenset(("khong", "false", "0", "no", "n", "k", "ko", "sai", "chua", "-", "☐"))
_TITLES, _MIDDLE = ("ong", "ba"), ("thị", "văn")


class PartOfDay(BadValue):
    """A month or a year where a day is asked for; `days` are its first and its last."""

    def __init__(self, sentence: str, days: tuple[date, date]) -> None:
        super().__init__(sentence)
        self.days = days


@dataclass(frozen=True)
class Read:
    """A value of a field; `why` says in words what was mended, "" if nothing was."""

    value: Any
    why: str = ""


def empty(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not tidy(cell).strip())


def excel_error(cell: Cell) -> bool:
    return isinstance(cell, str) and bool(_EXCEL_ERROR.fullmatch(cell.strip()))


def tidy(text: str) -> str:
    """NFC with ordinary spaces, plain line ends and nothing that cannot be seen."""
    whole = unicodedata.normalize(
        "NFC", text.replace("\r\n", "\n").replace("\r", "\n").replace("_x000D_", "")
    )
    return _UNSEEN.sub("", _SPACES.sub(" ", whole))


def what_was_untidy(text: str) -> str:
    """What `tidy` mends in a text, in a few words; "" for nothing."""
    found = [
        words
        for words, wrong in (
            ("chữ tổ hợp (NFD)", not unicodedata.is_normalized("NFC", text)),
            ("khoảng trắng lạ", _SPACES.search(text) is not None),
            ("ký tự không nhìn thấy", _UNSEEN.search(text) is not None),
        )
        if wrong
    ]
    return ", ".join(found)


def without_prefix(text: str) -> str:
    """The text without "- " or "1." before it; a list of several such lines stays a list."""
    lines = [line for line in text.split("\n") if line.strip()]
    if sum(bool(_LINE_PREFIX.match(line)) for line in lines) > 1:
        return text
    return _PREFIX.sub("", text, count=1)


def without_end(text: str) -> str:
    """The text without the "./." that ends an official paper."""
    return _END.sub(".", text)


def words_of_cell(cell: Cell) -> str:
    """A cell as a person sees it."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "Có" if cell else "Không"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() else f"{cell:.12g}".replace(".", ",")
    if isinstance(cell, datetime):
        return f"{cell:%d/%m/%Y %H:%M}"
    return f"{cell:%d/%m/%Y}" if isinstance(cell, date) else str(cell)


def read_cell(field: Field, cell: Cell, mac: bool = False, name: str = "") -> Read:
    """The value of a field that is neither a choice nor a reference; raises BadValue saying what to write."""
    match field:
        case f.Day():
            return _day(field, cell, mac)
        case f.Moment():
            return _moment(field, cell, mac)
        case f.Whole():
            return _whole(field, cell)
        case f.Flag():
            return _flag(field, cell)
    return _text(field, cell, name)


def _text(field: Field, cell: Cell, name: str) -> Read:
    words = tidy(words_of_cell(cell))
    if isinstance(cell, datetime) and (cell.hour, cell.minute) == (0, 0):
        words = f"{cell:%d/%m/%Y}"
    if name in ("phone", "mobile") and re.fullmatch(r"[1-9]\d{8}", words):
        return Read(f"0{words}", "số 0 ở đầu mà Excel bỏ mất")
    value = field.parse(without_end(without_prefix(words)) if _is_prose(field) else words)
    if isinstance(field, f.Name):
        value = in_small(value)
    return Read(value, _why_text(words, value, cell))


def _is_prose(field: Field) -> bool:
    return isinstance(field, f.LongText) or (isinstance(field, f.Text) and field.longest > 100)


def _why_text(words: str, value: str, cell: Cell) -> str:
    untidy = what_was_untidy(cell) if isinstance(cell, str) else ""
    if untidy:
        return untidy
    if isinstance(cell, str) and " ".join(value.split()) != " ".join(words.split()):
        same = value.casefold() == words.strip().casefold()
        return "viết hoa họ tên" if same else "gạch đầu dòng, số thứ tự, dấu ./."
    return ""


def in_small(name: str) -> str:
    """ "NGUYỄN VĂN ĐÔNG" is called "Nguyễn Văn Đông"."""
    return " ".join(word.capitalize() for word in name.split()) if name.isupper() else name


def honorific_of(name: str) -> tuple[str, str]:
    """("ong", "Nguyễn Văn A") of "Ông Nguyễn Văn A"; ("", the name) without a title."""
    first, _, rest = name.partition(" ")
    title = fold(first.rstrip(".:"))
    known = first.rstrip(".:").casefold() in ("ông", "bà") and title in _TITLES
    if rest.split(" ")[0].casefold() in _MIDDLE:
        return "", name  # Ông and Bà are families, too: "Ông Thị Yến"
    return (title, rest.strip()) if known and " " in rest.strip() else ("", name)


def _day(field: Field, cell: Cell, mac: bool) -> Read:
    if isinstance(cell, datetime):
        return Read(cell.date(), "" if cell.time() == time() else "chỉ lấy ngày, bỏ giờ")
    if isinstance(cell, date):
        return Read(cell)
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return Read(_from_serial(field, cell, mac).date(), "số ngày của Excel")
    words = tidy(str(cell)).strip() if cell is not None else ""
    if words.isdecimal() and _FIRST_SERIAL <= int(words) <= _LAST_SERIAL:
        return Read(_from_serial(field, int(words), mac).date(), "số ngày của Excel")
    return _typed_day(field, words) if words else Read(None)


def _from_serial(field: Field, number: float, mac: bool) -> datetime:
    if not _FIRST_SERIAL <= number <= _LAST_SERIAL:
        _refuse_part(field, words_of_cell(number), words_of_cell(number))
        raise BadValue(f"{field.label}: “{words_of_cell(number)}” không phải ngày, ghi như 05/01/2026")
    epoch = datetime.combine(MAC_EPOCH if mac else WINDOWS_EPOCH, time())
    return (epoch + timedelta(days=number) + timedelta(milliseconds=500)).replace(microsecond=0)


def _typed_day(field: Field, words: str) -> Read:
    folded = fold(words)
    if found := _ISO.fullmatch(words):
        return Read(_real(field, int(found[3]), int(found[2]), int(found[1]), words))
    found = _WORDS.fullmatch(folded) or _TYPED.fullmatch(re.sub(r"\s+\d{1,2}:\d{2}(:\d{2})?$", "", words))
    if not found:
        _refuse_part(field, folded, words)
        raise BadValue(f"{field.label}: “{words}” không phải ngày, ghi như 05/01/2026")
    day, month, year = map(int, found.groups())
    full = year if year > 99 else year + (1900 if year >= _PIVOT else 2000)
    if month > 12 >= day:
        return Read(_real(field, month, day, full, words), "tháng đứng trước ngày")
    return Read(_real(field, day, month, full, words), "năm hai chữ số" if year < 100 else "")


def _refuse_part(field: Field, folded: str, words: str) -> None:
    """Nobody is to guess the day of what only says a month or a year."""
    if (found := _MONTH.fullmatch(folded)) and 1 <= int(found[1]) <= 12:
        first = date(int(found[2]), int(found[1]), 1)
        last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        raise PartOfDay(f"{field.label}: “{words}” chỉ có tháng. Chọn ngày", (first, last))
    if found := _YEAR.fullmatch(folded):
        year = int(found[1])
        raise PartOfDay(
            f"{field.label}: “{words}” chỉ có năm. Chọn ngày", (date(year, 1, 1), date(year, 12, 31))
        )


def _real(field: Field, day: int, month: int, year: int, words: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise BadValue(f"{field.label}: không có ngày {words}, xem lại trong bảng") from None


def _moment(field: Field, cell: Cell, mac: bool) -> Read:
    if isinstance(cell, datetime):
        return Read(cell.replace(microsecond=0, tzinfo=None))
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return Read(_from_serial(field, cell, mac), "số ngày của Excel")
    if isinstance(cell, date):
        return Read(datetime.combine(cell, time()), "không ghi giờ, lấy 00:00")
    words = tidy(str(cell)).strip() if cell is not None else ""
    return _typed_moment(field, words) if words else Read(None)


def _typed_moment(field: Field, words: str) -> Read:
    if re.match(r"\d{4}-\d{2}-\d{2}[T ]\d", words):
        try:
            return Read(datetime.fromisoformat(words).replace(microsecond=0, tzinfo=None))
        except ValueError:
            raise BadValue(f"{field.label}: “{words}” không phải thời điểm") from None
    folded = fold(words)
    hour = _HOUR.search(folded)
    if not hour:
        return Read(datetime.combine(_typed_day(field, words).value, time()), "không ghi giờ, lấy 00:00")
    if int(hour[1]) > 23 or int(hour[2] or 0) > 59:
        raise BadValue(f"{field.label}: “{words}” không phải giờ, ghi như 08:00 15/12/2026")
    rest = f"{folded[: hour.start()]} {folded[hour.end() :]}".strip(" ,-;")
    rest = rest if rest.count("thang") else rest.removeprefix("ngay").strip()
    day = _typed_day(field, rest).value
    return Read(datetime(day.year, day.month, day.day, int(hour[1]), int(hour[2] or 0)))


def _whole(field: Field, cell: Cell) -> Read:
    if isinstance(cell, (bool, date)):
        raise BadValue(f"{field.label}: “{words_of_cell(cell)}” không phải số")
    if isinstance(cell, int) or cell is None:
        return Read(cell)
    if isinstance(cell, float):
        if not cell.is_integer():
            raise BadValue(f"{field.label}: “{words_of_cell(cell)}” không phải số nguyên")
        return Read(int(cell))
    words = re.sub(r"\s", "", tidy(cell))
    if not words:
        return Read(None)
    value = _number(words)
    if value is None:
        raise BadValue(f"{field.label}: “{tidy(cell).strip()}” không phải số nguyên, ghi như 1.250")
    return Read(value, "" if words.isdecimal() else "dấu phân cách số")


def _number(words: str) -> int | None:
    """1.234 and 1,234 and 1.234,00 are 1234; 1,5 is no whole number."""
    if not _NUMBER.fullmatch(words):
        return None
    whole = re.sub(r"[.,]0{1,2}$", "", words) if re.search(r"[.,]0{1,2}$", words) else words
    if re.fullmatch(r"[-+]?\d{1,18}", whole):
        return int(whole)
    grouped = re.fullmatch(r"[-+]?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*", whole)
    return int(re.sub(r"[.,]", "", whole)) if grouped else None


def _flag(field: Field, cell: Cell) -> Read:
    if isinstance(cell, bool):
        return Read(cell)
    words = fold(tidy(words_of_cell(cell))).strip(" .")
    if words in _YES or words in _NO or not words:
        return Read(words in _YES)
    raise BadValue(f"{field.label}: “{words_of_cell(cell)}” không rõ có hay không, ghi Có hoặc Không")


def parts(words: str, separators: str = ";\n") -> Sequence[str]:
    """The several entries in one cell: "thôn Đông; thôn Đoài"."""
    found = re.split(f"[{re.escape(separators)}]", words)
    return [clean(without_prefix(part)) for part in found if clean(part)]
