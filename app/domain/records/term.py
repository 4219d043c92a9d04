"""Khóa và nhiệm kỳ của HĐND; số khóa là dữ liệu, không bao giờ tính ra (Luật 72/2025/QH15 Điều 49)."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Day, LongText, Ref, Text, Whole
from ..record import Problems, Record, record


def number_is_roman(term: "Term") -> Problems:
    if not re.fullmatch(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})", term.number):
        return {"number": f"Khóa ghi bằng số La Mã, ví dụ XXI; “{term.number}” chưa đúng"}
    return {}


def years_run_forward(term: "Term") -> Problems:
    if term.first_year and term.last_year and term.last_year < term.first_year:
        return {"last_year": "Năm kết thúc trước năm bắt đầu nhiệm kỳ, sửa lại"}
    if term.starts_on and term.ends_on and term.ends_on < term.starts_on:
        return {"ends_on": "Ngày kết thúc trước ngày bắt đầu nhiệm kỳ, sửa lại"}
    return {}


@record("term", "Khóa, nhiệm kỳ", number_is_roman, years_run_forward)
@dataclass(kw_only=True)
class Term(Record):
    council: Annotated[str, Ref(label="Hội đồng nhân dân", target="organization", required=True)] = ""
    number: Annotated[
        str,
        Text(label="Khóa", help="Số La Mã, ví dụ XXI", required=True, listed=True, search=True, longest=12),
    ] = ""
    starts_on: Annotated[date | None, Day(label="Bắt đầu nhiệm kỳ", required=True, listed=True)] = None
    ends_on: Annotated[date | None, Day(label="Kết thúc nhiệm kỳ", listed=True)] = None
    first_year: Annotated[
        int | None,
        Whole(label="Nhiệm kỳ từ năm", required=True, listed=True, least=1946, most=2200, grouped=False),
    ] = None
    last_year: Annotated[
        int | None,
        Whole(label="Nhiệm kỳ đến năm", required=True, listed=True, least=1946, most=2200, grouped=False),
    ] = None
    elected_total: Annotated[
        int | None, Whole(label="Tổng số đại biểu được bầu", required=True, listed=True, least=1, most=200)
    ] = None
    note: Annotated[str, LongText(label="Ghi chú")] = ""

    def called(self) -> str:
        return f"Khóa {self.number}, nhiệm kỳ {self.first_year} - {self.last_year}"
