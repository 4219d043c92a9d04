"""Hội nghị tiếp xúc cử tri tại một điểm (Nghị quyết liên tịch 72/2025/NQLT; khung biên bản: Mẫu 01/HNCT)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from ..fields import Choice, Day, LongText, Moment, Ref, Refs, Text, Whole
from ..record import Problems, Record, record

MODES = {"in_person": "Trực tiếp", "online": "Trực tuyến", "hybrid": "Trực tiếp kết hợp trực tuyến"}
STATES = {
    "planned": "Dự kiến",
    "running": "Đang diễn ra",
    "done": "Đã kết thúc",
    "signed": "Đã ký biên bản",
    "postponed": "Hoãn",
    "cancelled": "Hủy",
}


def ends_after_it_opens(meeting: "ContactMeeting") -> Problems:
    if meeting.opened_at and meeting.closed_at and meeting.closed_at < meeting.opened_at:
        return {"closed_at": "Giờ kết thúc trước giờ bắt đầu, sửa lại"}
    return {}


@record("contact_meeting", "Hội nghị tiếp xúc cử tri", ends_after_it_opens)
@dataclass(kw_only=True)
class ContactMeeting(Record):
    round: Annotated[str, Ref(label="Đợt tiếp xúc", target="contact_round", required=True, listed=True)] = ""
    order: Annotated[int | None, Whole(label="Điểm số", least=0, listed=True)] = None
    group: Annotated[str, Ref(label="Tổ đại biểu", target="organization", listed=True)] = ""
    place: Annotated[str, Text(label="Địa điểm", required=True, listed=True, search=True)] = ""
    areas: Annotated[tuple[str, ...], Refs(label="Thôn, tổ dân phố tham dự", target="area", listed=True)] = ()
    mode: Annotated[str, Choice(label="Hình thức", options=MODES, required=True)] = "in_person"
    links: Annotated[
        str, LongText(label="Các điểm cầu", help="Khi họp trực tuyến hoặc kết hợp; mỗi dòng một nơi")
    ] = ""
    starts_at: Annotated[datetime | None, Moment(label="Bắt đầu dự kiến", required=True, listed=True)] = None
    state: Annotated[str, Choice(label="Tình trạng", options=STATES, required=True, listed=True)] = "planned"
    opened_at: Annotated[datetime | None, Moment(label="Bắt đầu lúc", section="Diễn biến")] = None
    closed_at: Annotated[datetime | None, Moment(label="Kết thúc lúc", section="Diễn biến")] = None
    reason: Annotated[str, Text(label="Lý do hoãn, hủy", section="Diễn biến")] = ""
    chair: Annotated[str, Ref(label="Chủ trì", target="person", section="Thành phần")] = ""
    chair_text: Annotated[
        str, Text(label="Chủ trì (ghi tay)", section="Thành phần", help="Họ và tên khi không có trong sổ")
    ] = ""
    chair_post: Annotated[
        str, Text(label="Chức vụ người chủ trì", section="Thành phần", help="Ví dụ: Chủ tịch UBMTTQ xã")
    ] = ""
    secretary: Annotated[str, Ref(label="Thư ký", target="person", section="Thành phần")] = ""
    secretary_text: Annotated[str, Text(label="Thư ký (ghi tay)", section="Thành phần")] = ""
    secretary_post: Annotated[str, Text(label="Chức vụ thư ký", section="Thành phần")] = ""
    delegates: Annotated[
        tuple[str, ...], Refs(label="Đại biểu được phân công", target="person", section="Thành phần")
    ] = ()
    delegates_present: Annotated[
        tuple[str, ...], Refs(label="Đại biểu có mặt", target="person", section="Thành phần")
    ] = ()
    superiors: Annotated[
        str,
        LongText(
            label="Đại biểu Quốc hội, đại biểu HĐND cấp tỉnh",
            section="Thành phần",
            help="Mỗi dòng một người: họ tên, chức vụ",
        ),
    ] = ""
    officials: Annotated[
        str,
        LongText(
            label="Đại diện UBND, phòng, đơn vị, đoàn thể",
            section="Thành phần",
            help="Mỗi dòng một người: họ tên, chức vụ",
        ),
    ] = ""
    voters_invited: Annotated[
        int | None, Whole(label="Cử tri được mời", least=0, most=100_000, section="Thành phần")
    ] = None
    voters_present: Annotated[
        int | None, Whole(label="Cử tri có mặt", least=0, most=100_000, section="Thành phần", listed=True)
    ] = None
    reported: Annotated[
        str, LongText(label="Đại biểu báo cáo với cử tri", section="Nội dung", search=True)
    ] = ""
    reception: Annotated[
        str, LongText(label="Phần trả lời, tiếp thu chung", section="Nội dung", search=True)
    ] = ""
    conclusion: Annotated[str, LongText(label="Kết luận của chủ trì", section="Nội dung")] = ""
    number: Annotated[str, Text(label="Số biên bản", section="Biên bản", longest=60, search=True)] = ""
    number_entry: Annotated[
        str, Ref(label="Số biên bản trong sổ", target="number_entry", section="Biên bản")
    ] = ""
    signed_on: Annotated[date | None, Day(label="Ký biên bản ngày", section="Biên bản")] = None
    report_due_on: Annotated[date | None, Day(label="Hạn Tổ báo cáo", section="Báo cáo của Tổ")] = None
    report_due_why: Annotated[str, LongText(label="Cách tính hạn", section="Báo cáo của Tổ")] = ""
    reported_on: Annotated[date | None, Day(label="Tổ đã báo cáo ngày", section="Báo cáo của Tổ")] = None
    note: Annotated[str, LongText(label="Ghi chú")] = ""
