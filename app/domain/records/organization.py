"""Cơ quan, tổ chức: HĐND, Thường trực, Ban, Tổ đại biểu, UBND và phòng, MTTQ (Luật 72/2025/QH15 Điều 29)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Choice, Day, Ref, Text, Whole
from ..record import Record, record

KINDS = {
    "council": "Hội đồng nhân dân",
    "standing": "Thường trực HĐND",
    "committee": "Ban của HĐND",
    "delegate_group": "Tổ đại biểu",
    "people_committee": "Ủy ban nhân dân",
    "department": "Phòng, đơn vị thuộc UBND",
    "front": "Mặt trận Tổ quốc, đoàn thể",
    "party": "Cấp ủy Đảng",
    "superior": "Cơ quan cấp trên",
    "other": "Khác",
}


@record("organization", "Cơ quan, tổ chức")
@dataclass(kw_only=True)
class Organization(Record):
    kind: Annotated[str, Choice(label="Loại", options=KINDS, required=True, listed=True)] = ""
    name: Annotated[str, Text(label="Tên đầy đủ", required=True, listed=True, search=True)] = ""
    short_name: Annotated[str, Text(label="Tên viết tắt", listed=True, search=True, longest=60)] = ""
    symbol: Annotated[
        str, Text(label="Ký hiệu trên văn bản", help="Ví dụ: HĐND, UBND, BKTNS", longest=30)
    ] = ""
    parent: Annotated[str, Ref(label="Thuộc", target="organization")] = ""
    unit: Annotated[str, Ref(label="Đơn vị hành chính", target="unit")] = ""
    valid_from: Annotated[date | None, Day(label="Từ ngày")] = None
    valid_to: Annotated[date | None, Day(label="Đến hết ngày")] = None
    successor: Annotated[str, Ref(label="Cơ quan kế thừa", target="organization")] = ""
    order: Annotated[int | None, Whole(label="Thứ tự", least=0)] = None
