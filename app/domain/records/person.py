"""Người: đại biểu, cán bộ, người được mời (dữ liệu cá nhân: Luật 91/2025/QH15)."""

import re
from dataclasses import dataclass
from typing import Annotated

from ..fields import Choice, LongText, Name, Text
from ..record import Problems, Record, record

HONORIFICS = {"ong": "Ông", "ba": "Bà"}


def birth_is_a_date_or_a_year(person: "Person") -> Problems:
    if person.birth and not re.fullmatch(r"(\d{1,2}/)?(\d{1,2}/)?\d{4}", person.birth):
        return {"birth": "Ghi ngày/tháng/năm, tháng/năm hoặc chỉ năm, ví dụ 12/03/1968 hoặc 1968"}
    return {}


@record("person", "Người", birth_is_a_date_or_a_year)
@dataclass(kw_only=True)
class Person(Record):
    honorific: Annotated[str, Choice(label="Xưng hô", options=HONORIFICS, listed=True)] = ""
    full_name: Annotated[str, Name(label="Họ và tên", required=True, listed=True, search=True)] = ""
    birth: Annotated[
        str,
        Text(
            label="Ngày, năm sinh",
            help="Ghi được cả khi chỉ biết năm, ví dụ 1968",
            listed=True,
            private=True,
            travels=False,
            longest=10,
        ),
    ] = ""
    position: Annotated[str, Text(label="Nghề nghiệp, chức vụ", listed=True, search=True)] = ""
    workplace: Annotated[str, Text(label="Nơi công tác", search=True)] = ""
    hometown: Annotated[str, Text(label="Quê quán", section="Lý lịch", private=True, travels=False)] = ""
    address: Annotated[str, Text(label="Nơi ở hiện nay", section="Lý lịch", private=True, travels=False)] = ""
    phone: Annotated[
        str, Text(label="Điện thoại", section="Lý lịch", private=True, travels=False, longest=40)
    ] = ""
    email: Annotated[
        str, Text(label="Thư điện tử", section="Lý lịch", private=True, travels=False, longest=120)
    ] = ""
    education: Annotated[
        str, Text(label="Trình độ học vấn, chuyên môn", section="Lý lịch", private=True, travels=False)
    ] = ""
    political_theory: Annotated[
        str, Text(label="Lý luận chính trị", section="Lý lịch", private=True, travels=False)
    ] = ""
    party_joined: Annotated[
        str, Text(label="Ngày vào Đảng", section="Lý lịch", private=True, travels=False, longest=10)
    ] = ""
    other_councils: Annotated[
        str, Text(label="Đại biểu Quốc hội, HĐND các khóa", section="Lý lịch", travels=False)
    ] = ""
    ethnicity: Annotated[
        str,
        Text(
            label="Dân tộc",
            section="Dữ liệu nhạy cảm",
            private=True,
            sensitive=True,
            travels=False,
            longest=60,
        ),
    ] = ""
    religion: Annotated[
        str,
        Text(
            label="Tôn giáo",
            section="Dữ liệu nhạy cảm",
            private=True,
            sensitive=True,
            travels=False,
            longest=60,
        ),
    ] = ""
    note: Annotated[str, LongText(label="Ghi chú", travels=False)] = ""

    def called(self) -> str:
        return f"{HONORIFICS.get(self.honorific, '')} {self.full_name}".strip()
