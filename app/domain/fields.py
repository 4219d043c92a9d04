"""The closed set of field kinds. A field knows its meaning, never its widget, column or paragraph."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from .text import clean


class BadValue(ValueError):
    """The text a person typed is not a value of this field; the message says what to type."""


@dataclass(frozen=True, kw_only=True)
class Field:
    """Facts about one field; `private` is personal data, `travels` may leave in a bundle."""

    label: str
    required: bool = False
    listed: bool = False
    search: bool = False
    help: str = ""
    section: str = ""
    private: bool = False
    sensitive: bool = False
    travels: bool = True

    def parse(self, text: str) -> Any:
        return clean(text)

    def format(self, value: Any) -> str:
        return "" if value is None else str(value)

    def to_json(self, value: Any) -> Any:
        return value

    def from_json(self, data: Any) -> Any:
        """The value in JSON as a value of this field; raises BadValue when it is of another type."""
        if not isinstance(data, str):
            raise BadValue("Phải là chữ")
        return clean(data)

    def check(self, value: Any) -> str | None:
        return f"Chưa nhập {self.label.lower()}" if self.required and value in (None, "", ()) else None


@dataclass(frozen=True, kw_only=True)
class Text(Field):
    longest: int = 300

    def parse(self, text: str) -> str:
        return " ".join(clean(text).split())

    def check(self, value: str) -> str | None:
        if len(value) > self.longest:
            return f"{self.label} dài {len(value)} ký tự; rút xuống còn tối đa {self.longest}"
        return super().check(value)


@dataclass(frozen=True, kw_only=True)
class Name(Text):
    """A person's full name: sorted by the given name, its last word."""

    longest: int = 120


@dataclass(frozen=True, kw_only=True)
class LongText(Field):
    """Several paragraphs, kept line by line."""


@dataclass(frozen=True, kw_only=True)
class Whole(Field):
    least: int | None = None
    most: int | None = None
    grouped: bool = True  # False for years: 2026, not 2.026

    def parse(self, text: str) -> int | None:
        digits = text.replace(".", "").strip()
        if not digits:
            return None
        if not re.fullmatch(r"-?\d{1,18}", digits):
            raise BadValue(f"{self.label} phải là số nguyên, ví dụ 25")
        return int(digits)

    def format(self, value: int | None) -> str:
        if value is None:
            return ""
        return f"{value:,}".replace(",", ".") if self.grouped else str(value)

    def from_json(self, data: Any) -> int | None:
        if data is not None and (not isinstance(data, int) or isinstance(data, bool)):
            raise BadValue("Phải là số nguyên hoặc null")
        return data

    def check(self, value: int | None) -> str | None:
        if value is not None and self.least is not None and value < self.least:
            return f"{self.label} không nhỏ hơn {self.least}"
        if value is not None and self.most is not None and value > self.most:
            return f"{self.label} không lớn hơn {self.most}"
        return super().check(value)


def _real_date(day: int, month: int, year: int, label: str) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        reason = f"tháng {month} năm {year} không có ngày {day}" if 1 <= month <= 12 else "không có tháng này"
        raise BadValue(f"{label}: {reason}, nhập lại ngày") from None


@dataclass(frozen=True, kw_only=True)
class Day(Field):
    def parse(self, text: str) -> date | None:
        if not text.strip():
            return None
        found = re.fullmatch(r"(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})", text.strip())
        if not found:
            raise BadValue(f"{self.label} ghi theo ngày/tháng/năm, ví dụ 05/01/2026")
        day, month, year = map(int, found.groups())
        return _real_date(day, month, year if year > 99 else 2000 + year, self.label)

    def format(self, value: date | None) -> str:
        return f"{value:%d/%m/%Y}" if value else ""

    def to_json(self, value: date | None) -> str | None:
        return value.isoformat() if value else None

    def from_json(self, data: Any) -> date | None:
        try:
            return date.fromisoformat(data) if data else None
        except (TypeError, ValueError):
            raise BadValue("Phải là ngày dạng 2026-12-15 hoặc null") from None


@dataclass(frozen=True, kw_only=True)
class Moment(Field):
    """Local time of Asia/Ho_Chi_Minh to the minute or second, without offset."""

    def parse(self, text: str) -> datetime | None:
        if not text.strip():
            return None
        shape = r"(\d{1,2})\s*(?:giờ|h|:)\s*(\d{0,2})(?:\s*phút)?[ ,]*(?:ngày)?\s*(\S+)"
        found = re.fullmatch(shape, text.strip().lower())
        if not found or int(found[1]) > 23 or int(found[2] or 0) > 59:
            raise BadValue(f"{self.label} ghi giờ rồi ngày, ví dụ 08:00 15/12/2026")
        day = Day(label=self.label).parse(found[3])
        return datetime(day.year, day.month, day.day, int(found[1]), int(found[2] or 0)) if day else None

    def format(self, value: datetime | None) -> str:
        return f"{value:%H:%M %d/%m/%Y}" if value else ""

    def to_json(self, value: datetime | None) -> str | None:
        return value.isoformat() if value else None

    def from_json(self, data: Any) -> datetime | None:
        try:
            value = datetime.fromisoformat(data) if data else None
        except (TypeError, ValueError):
            raise BadValue("Phải là thời điểm dạng 2026-12-15T08:00:00 hoặc null") from None
        if value is not None and value.tzinfo is not None:
            raise BadValue("Thời điểm ghi theo giờ Việt Nam, không kèm múi giờ")
        return value


@dataclass(frozen=True, kw_only=True)
class Choice(Field):
    options: Mapping[str, str]  # stored code -> words shown

    def parse(self, text: str) -> str:
        wanted = clean(text)
        return next((c for c, words in self.options.items() if wanted in (c, words)), wanted)

    def format(self, value: str) -> str:
        return self.options.get(value, value)

    def check(self, value: str) -> str | None:
        if value and value not in self.options:
            return f"{self.label}: “{value}” không có trong danh mục, chọn lại"
        return super().check(value)


@dataclass(frozen=True, kw_only=True)
class Flag(Field):
    def parse(self, text: str) -> bool:
        return clean(text).casefold() in ("có", "x", "true", "1")

    def format(self, value: bool) -> str:
        return "Có" if value else "Không"

    def from_json(self, data: Any) -> bool:
        if not isinstance(data, bool):
            raise BadValue("Phải là true hoặc false")
        return data


@dataclass(frozen=True, kw_only=True)
class Ref(Field):
    """The id of another record of kind `target`, or "" for none."""

    target: str


@dataclass(frozen=True, kw_only=True)
class Refs(Field):
    """Ids of other records of kind `target`, in the order given."""

    target: str

    def parse(self, text: str) -> tuple[str, ...]:
        return tuple(text.split())

    def format(self, value: tuple[str, ...]) -> str:
        return " ".join(value)

    def to_json(self, value: tuple[str, ...]) -> list[str]:
        return list(value)

    def from_json(self, data: Any) -> tuple[str, ...]:
        if not isinstance(data, list) or not all(isinstance(item, str) for item in data):
            raise BadValue("Phải là danh sách mã")
        return tuple(data)
