"""Kỳ họp Hội đồng nhân dân, đánh số trong khóa (Luật 72/2025/QH15 Điều 34)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from ..fields import Choice, Day, LongText, Moment, Ref, Refs, Text, Whole
from ..record import Problems, Record, record

KINDS = {
    "first": "kỳ họp thứ nhất",
    "regular": "kỳ họp thường lệ",
    "thematic": "kỳ họp chuyên đề",
    "urgent": "kỳ họp để giải quyết công việc phát sinh đột xuất",
    "extraordinary": "kỳ họp bất thường",
}
SEASONS = {"mid_year": "giữa năm", "year_end": "cuối năm"}
STATES = {
    "planned": "Dự kiến",
    "convened": "Đã triệu tập",
    "in_session": "Đang họp",
    "paused": "Tạm nghỉ",
    "closed": "Đã bế mạc",
    "minutes_drafted": "Có biên bản dự thảo",
    "signed": "Đã ký biên bản",
    "archived": "Đã lưu trữ",
    "postponed": "Hoãn",
    "cancelled": "Hủy",
}
OPENNESS = {"public": "Công khai", "closed": "Họp kín"}
MODES = {"in_person": "Trực tiếp", "online": "Trực tuyến", "hybrid": "Trực tiếp kết hợp trực tuyến"}


def ends_after_it_opens(session: "Session") -> Problems:
    if session.opens_at and session.ends_at and session.ends_at < session.opens_at:
        return {"ends_at": "Giờ bế mạc dự kiến trước giờ khai mạc, sửa lại"}
    if session.opened_at and session.closed_at and session.closed_at < session.opened_at:
        return {"closed_at": "Giờ bế mạc trước giờ bắt đầu, sửa lại"}
    return {}


def fewer_in_office_than_elected(session: "Session") -> Problems:
    if session.in_office and session.elected_total and session.in_office > session.elected_total:
        return {"in_office": f"Số hiện có {session.in_office} nhiều hơn số được bầu {session.elected_total}"}
    return {}


@record("session", "Kỳ họp", ends_after_it_opens, fewer_in_office_than_elected)
@dataclass(kw_only=True)
class Session(Record):
    term: Annotated[str, Ref(label="Nhiệm kỳ", target="term", required=True)] = ""
    number: Annotated[
        int | None, Whole(label="Kỳ họp thứ", required=True, listed=True, search=True, least=1, most=999)
    ] = None
    kind: Annotated[
        str, Choice(label="Loại kỳ họp", options=KINDS, required=True, listed=True, search=True)
    ] = ""
    season: Annotated[str, Choice(label="Thường lệ", options=SEASONS)] = ""
    title: Annotated[
        str, Text(label="Nội dung chính", search=True, help="Ví dụ: thông qua kế hoạch đầu tư công")
    ] = ""
    state: Annotated[str, Choice(label="Tình trạng", options=STATES, required=True, listed=True)] = "planned"
    opens_at: Annotated[datetime | None, Moment(label="Khai mạc", required=True, listed=True)] = None
    ends_at: Annotated[datetime | None, Moment(label="Dự kiến bế mạc")] = None
    place: Annotated[str, Text(label="Địa điểm", required=True, search=True)] = ""
    openness: Annotated[str, Choice(label="Công khai", options=OPENNESS, required=True)] = "public"
    mode: Annotated[str, Choice(label="Hình thức", options=MODES, required=True)] = "in_person"
    requested_by: Annotated[str, Text(label="Họp theo yêu cầu của")] = ""
    convened_on: Annotated[date | None, Day(label="Ngày triệu tập", section="Triệu tập")] = None
    convening_number: Annotated[str, Text(label="Số văn bản triệu tập", section="Triệu tập", longest=40)] = ""
    chairs: Annotated[tuple[str, ...], Refs(label="Chủ tọa", target="person", section="Điều hành")] = ()
    secretaries: Annotated[
        tuple[str, ...], Refs(label="Thư ký kỳ họp", target="person", section="Điều hành")
    ] = ()
    elected_total: Annotated[
        int | None, Whole(label="Tổng số đại biểu được bầu", least=1, most=200, section="Số đại biểu")
    ] = None
    in_office: Annotated[
        int | None, Whole(label="Số đại biểu hiện có", least=1, most=200, section="Số đại biểu")
    ] = None
    opened_at: Annotated[datetime | None, Moment(label="Bắt đầu thực tế", section="Diễn biến")] = None
    closed_at: Annotated[datetime | None, Moment(label="Bế mạc thực tế", section="Diễn biến")] = None
    reason: Annotated[str, Text(label="Lý do hoãn, hủy", section="Diễn biến")] = ""
    note: Annotated[str, LongText(label="Ghi chú")] = ""

    def called(self) -> str:
        return f"Kỳ họp thứ {self.number}"
