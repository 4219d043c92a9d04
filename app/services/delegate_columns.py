"""Which column of a list of delegates is which, and what its cells mean."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from ..domain.person_words import without_phone
from ..domain.text import clean, fold
from .tables import Row

# Folded headings without punctuation; a heading may go on after one of them. Two columns may feed one field.
HEADINGS: Mapping[str, tuple[str, ...]] = {
    "full_name": ("ho va ten", "ho ten", "ten dai bieu", "dai bieu", "ho va ten dai bieu"),
    "honorific": ("gioi tinh", "xung ho", "danh xung", "ong ba"),
    "birth": ("ngay sinh", "nam sinh", "sinh ngay", "ngay thang nam sinh", "ngay nam sinh", "sinh nam"),
    "position": ("nghe nghiep", "chuc vu", "chuc danh", "nghe nghiep chuc vu"),
    "workplace": ("noi cong tac", "don vi cong tac", "co quan cong tac", "noi lam viec", "co quan"),
    "hometown": ("que quan", "nguyen quan"),
    "address": ("noi o", "cho o", "dia chi", "noi thuong tru", "noi cu tru", "ho khau"),
    "phone": ("dien thoai", "so dien thoai", "sdt", "di dong", "so di dong"),
    "email": ("email", "e mail", "thu dien tu", "dia chi email", "dia chi thu dien tu"),
    "education": ("trinh do", "hoc van", "chuyen mon", "hoc ham"),
    "political_theory": ("ly luan chinh tri", "trinh do ly luan", "llct", "chinh tri", "trinh do chinh tri"),
    "party_joined": ("ngay vao dang", "vao dang", "ngay ket nap dang"),
    "other_councils": ("dai bieu quoc hoi", "dai bieu qh", "dai bieu hdnd", "da la dai bieu"),
    "ethnicity": ("dan toc",),
    "religion": ("ton giao",),
    "constituency": ("don vi bau cu", "dvbc"),
    "group": ("to dai bieu", "to", "to so"),
    "council_post": (
        "chuc vu trong hdnd", "chuc vu hdnd", "chuc danh hdnd", "chuc danh trong hdnd",
        "chuc vu trong hoi dong", "chuc danh trong hoi dong",
    ),
    "full_time": ("chuyen trach",),
    "note": ("ghi chu",),
}  # fmt: skip
PASSED_OVER = ("stt", "tt", "so tt", "so thu tu")
# In official lists the year of birth often stands in one of two columns headed "Nam" and "Nữ".
BY_SEX = {"nam": "ong", "nữ": "ba"}
SEXES = {"nam": "ong", "ong": "ong", "nu": "ba", "ba": "ba"}
LOOKED_AT = 20
FIRST_DAY_OF_EXCEL = date(1899, 12, 30)
_SECTION = re.compile(r"(don vi bau cu|to dai bieu)\s*(?:so)?\s*(\d+)")
_MARK = re.compile(r"\s*(?:[IVXLC]{1,6}|[A-ZĐ])\s*[.)]?\s*")
_DAY = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*(\d{4})")
_DAY_IN_WORDS = re.compile(r"(?:ngay )?(\d{1,2}) thang (\d{1,2}),? nam (\d{4})")
# Whoever was born in a year of two digits was born before 2000; nobody elected is younger than that yet.
_SHORT_DAY = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{1,2})\s*[/.\-]\s*([3-9]\d)")
_MONTH = re.compile(r"(\d{1,2})\s*[/.\-]\s*(\d{4})")


def header_of(rows: Sequence[Row]) -> tuple[int, dict[int, str]]:
    """(index of the row of headings, column → field); (-1, {0: "full_name"}) for a bare list of names."""
    known = [(index, columns_of(row)) for index, row in enumerate(rows[:LOOKED_AT])]
    named = [(index, columns) for index, columns in known if "full_name" in columns.values()]
    if named:
        index, columns = max(named, key=lambda pair: (len(pair[1]), -pair[0]))
        return index, columns | _below(rows[index + 1 : index + 2], columns)
    filled = [[cell for cell in row if not empty(cell)] for row in rows]
    return -1, {0: "full_name"} if all(len(row) <= 1 for row in filled) else {}


def _below(next_row: Sequence[Row], columns: Mapping[int, str]) -> dict[int, str]:
    """Headings of a second row under merged ones: "Trình độ" over "Chuyên môn" and "Lý luận chính trị"."""
    row = next_row[0] if next_row else ()
    nameless = all(empty(cell) for index, cell in enumerate(row) if columns.get(index) == "full_name")
    return columns_of(row) if nameless else {}


def columns_of(row: Row) -> dict[int, str]:
    found = {index: field_of(cell) for index, cell in enumerate(row) if isinstance(cell, str)}
    return {index: field for index, field in found.items() if field}


def field_of(heading: str) -> str:
    """The field a heading means; "" for one that is passed over or not known."""
    if clean(heading).casefold() in BY_SEX:
        return f"by_sex {BY_SEX[clean(heading).casefold()]}"
    words = _plain(heading)
    aliases = [(alias, field) for field, known in HEADINGS.items() for alias in known]
    # "Tổ" alone is a heading; what only begins with such a short word is another one.
    fitting = [(len(a), f) for a, f in aliases if words == a or (len(a) > 3 and words.startswith(f"{a} "))]
    return max(fitting, default=(0, ""))[1]


def passes(heading: str) -> bool:
    """Whether a heading is rightly passed over: a running number."""
    return _plain(heading) in PASSED_OVER


def section_of(row: Row) -> dict[str, str]:
    """What a row that is only a heading says of the rows below it: "II. Đơn vị bầu cử số 2: thôn Đông"."""
    filled = [cell for cell in row if not (empty(cell) or _MARK.fullmatch(str(cell)))]
    found = _SECTION.search(fold(str(filled[0]))) if len(filled) == 1 else None
    if not found:
        return {}
    return {"constituency" if found[1] == "don vi bau cu" else "group": found[2]}


def values_of(row: Row, columns: Mapping[int, str]) -> dict[str, str]:
    """The cells of one row as words, by field; empty ones left out."""
    values: dict[str, str] = {}
    for index, field in columns.items():
        cell = row[index] if index < len(row) else None
        if empty(cell):
            continue
        if field.startswith("by_sex "):
            values |= _by_sex(field.split()[1], cell)
        else:
            words = _words(field, cell)
            values[field] = f"{values[field]}; {words}" if field in values else words
    return _with_name(values)


def empty(cell: object) -> bool:
    return cell is None or (isinstance(cell, str) and not clean(cell))


def _plain(heading: str) -> str:
    """Folded words without what stands in brackets: "Họ và tên (chữ in hoa)" is "ho va ten"."""
    inside = re.sub(r"\([^)]*\)", " ", heading)
    return " ".join(re.findall(r"[^\W_]+", fold(clean(inside))))


def _words(field: str, cell: object) -> str:
    if field in ("birth", "party_joined"):
        return day_words(cell)
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    words = clean(f"{cell:%d/%m/%Y}" if isinstance(cell, date) else str(cell))
    if field == "phone" and isinstance(cell, int) and len(words) == 9:
        return f"0{words}"  # Excel takes the leading zero of a number away
    return words if field == "note" else " ".join(words.split())


def day_words(cell: object) -> str:
    """ "12/03/1968", "03/1968" or "1968" from a date, a number of Excel's or words; other words stay."""
    if isinstance(cell, date):
        return f"{cell:%d/%m/%Y}"
    if isinstance(cell, int | float) and cell > 3000:
        return f"{FIRST_DAY_OF_EXCEL + timedelta(days=int(cell)):%d/%m/%Y}"
    words = clean(str(int(cell) if isinstance(cell, float) else cell))
    if found := _DAY.fullmatch(words):
        return f"{int(found[1]):02d}/{int(found[2]):02d}/{found[3]}"
    if found := _DAY_IN_WORDS.fullmatch(fold(words)):
        return f"{int(found[1]):02d}/{int(found[2]):02d}/{found[3]}"
    if found := _SHORT_DAY.fullmatch(words):
        return f"{int(found[1]):02d}/{int(found[2]):02d}/19{found[3]}"
    found = _MONTH.fullmatch(words)
    return f"{int(found[1]):02d}/{found[2]}" if found else words


def _by_sex(honorific: str, cell: object) -> dict[str, str]:
    """A year or date in the column "Nam" or "Nữ" is the birth, any other mark only tells which."""
    words = day_words(cell)
    return {"honorific": honorific} | ({"birth": words} if re.search(r"\d{4}$", words) else {})


def _with_name(values: dict[str, str]) -> dict[str, str]:
    """ "Ông NGUYỄN VĂN ĐÔNG" is a man called "Nguyễn Văn Đông"."""
    name, phone = without_phone(values.get("full_name", ""))
    if phone:
        values |= {"full_name": name, "phone": values.get("phone") or phone}
    words = name.split()
    if len(words) > 2 and words[0].rstrip(":.").casefold() in ("ông", "bà"):
        values.setdefault("honorific", words[0].rstrip(":."))
        words = words[1:]
    if words and "".join(words).isupper():
        words = [word.capitalize() for word in words]
    if "full_name" in values:
        values["full_name"] = " ".join(words)
    if "honorific" in values:
        values["honorific"] = SEXES.get(fold(values["honorific"]), values["honorific"])
    return values
