"""Đợt tiếp xúc cử tri (Luật 72/2025/QH15 Điều 33 khoản 3; Nghị quyết liên tịch 72/2025/NQLT)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Choice, Day, LongText, Ref, Text
from ..record import Problems, Record, record

KINDS = {
    "before_session": "Trước kỳ họp",
    "after_session": "Sau kỳ họp",
    "thematic": "Theo chuyên đề",
    "residence": "Nơi cư trú",
    "workplace": "Nơi làm việc",
    "outside": "Ngoài đơn vị bầu cử",
}
STATES = {
    "planned": "Dự kiến",
    "issued": "Đã ban hành kế hoạch",
    "consolidated": "Đã tổng hợp",
    "cancelled": "Hủy",
}
JOINT = {
    "province": "Cùng đại biểu HĐND cấp tỉnh",
    "national": "Cùng đại biểu Quốc hội",
    "both": "Cùng đại biểu Quốc hội và đại biểu HĐND cấp tỉnh",
}


def ends_after_it_starts(one: "ContactRound") -> Problems:
    if one.starts_on and one.ends_on and one.ends_on < one.starts_on:
        return {"ends_on": "Ngày cuối trước ngày đầu của đợt, sửa lại một trong hai ngày"}
    return {}


@record("contact_round", "Đợt tiếp xúc cử tri", ends_after_it_starts)
@dataclass(kw_only=True)
class ContactRound(Record):
    kind: Annotated[str, Choice(label="Loại đợt", options=KINDS, required=True, listed=True)] = ""
    session: Annotated[str, Ref(label="Kỳ họp", target="session", listed=True)] = ""
    title: Annotated[str, Text(label="Tên đợt", required=True, listed=True, search=True)] = ""
    starts_on: Annotated[date | None, Day(label="Từ ngày", required=True, listed=True)] = None
    ends_on: Annotated[date | None, Day(label="Đến ngày", listed=True)] = None
    state: Annotated[str, Choice(label="Tình trạng", options=STATES, required=True, listed=True)] = "planned"
    joint: Annotated[str, Choice(label="Tiếp xúc chung nhiều cấp", options=JOINT)] = ""
    content: Annotated[str, LongText(label="Nội dung báo cáo với cử tri", search=True)] = ""
    plan_number: Annotated[str, Text(label="Số kế hoạch", section="Kế hoạch", longest=60)] = ""
    plan_entry: Annotated[
        str, Ref(label="Số kế hoạch trong sổ", target="number_entry", section="Kế hoạch")
    ] = ""
    plan_on: Annotated[date | None, Day(label="Ngày kế hoạch", section="Kế hoạch")] = None
    report_number: Annotated[
        str, Text(label="Số báo cáo tổng hợp", section="Báo cáo tổng hợp", longest=60)
    ] = ""
    report_entry: Annotated[
        str, Ref(label="Số báo cáo trong sổ", target="number_entry", section="Báo cáo tổng hợp")
    ] = ""
    report_on: Annotated[date | None, Day(label="Ngày báo cáo tổng hợp", section="Báo cáo tổng hợp")] = None
    reason: Annotated[str, Text(label="Lý do hủy")] = ""
    note: Annotated[str, LongText(label="Ghi chú")] = ""
