"""A sheet of somebody's workbook as plain values, and how much of one is read at most."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

Cell = str | int | float | bool | date | datetime | None
Place = tuple[int, int]  # row and column, from 0
Area = tuple[int, int, int, int]  # first row, first column, last row, last column, from 0

MOST_ROWS, MOST_COLUMNS, MOST_SHEETS = 50_000, 256, 50
# Excel holds 32,767 letters in a cell; merged areas count with all their cells.
LONGEST_CELL, MOST_MERGED, MOST_AREAS = 100_000, 2_000_000, 60_000

NOT_READABLE = "{name} không phải bảng tính đọc được. Mở bằng Excel, chọn Lưu thành .xlsx rồi nhập lại."
HUGE = "{name} quá lớn để là một danh sách. Chép riêng phần cần nhập sang tệp mới rồi nhập lại."
_GROUPED = f"{MOST_ROWS:,}".replace(",", ".")
LONG = f"Trang {{sheet}} có hơn {_GROUPED} dòng. Chép riêng phần cần nhập sang tệp mới rồi nhập lại."
WIDE = f"Trang {{sheet}} có hơn {MOST_COLUMNS} cột. Chép riêng các cột cần nhập sang tệp mới rồi nhập lại."
MANY = f"{{name}} có hơn {MOST_SHEETS} trang. Chép riêng các trang cần nhập sang tệp mới rồi nhập lại."
BLOATED = "Bảng có ô dài hơn Excel cho phép. Chép riêng phần cần nhập sang tệp mới rồi nhập lại."
LOCKED = "{name} có mật khẩu mở. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi nhập."
UNREADABLE = "Chưa mở được {name}. Đóng tệp trong Excel hoặc chép tệp vào máy này rồi nhập lại."


@dataclass(frozen=True)
class Sheet:
    """One visible sheet; rows are as wide as they are filled, empty ones are left in their place.

    `fonts` names the fonts of before Unicode, `uncomputed` the formulas without a stored value; `mac` tells
    that days are counted from 1904; `hidden` are the rows Excel does not show.
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    merged: tuple[Area, ...] = ()
    fonts: Mapping[Place, str] = field(default_factory=dict)
    uncomputed: frozenset[Place] = frozenset()
    mac: bool = False
    hidden: frozenset[int] = frozenset()


def as_day(cell: datetime) -> date | datetime:
    """Midnight means a day without a time: Excel knows no dates of their own."""
    return cell.date() if (cell.hour, cell.minute, cell.second) == (0, 0, 0) else cell


def is_old_font(name: str) -> bool:
    """Whether a font is one of those that showed Vietnamese before Unicode."""
    return name.casefold().startswith((".vn", "vni"))
