"""Văn bản chuyển kiến nghị cử tri đến cơ quan có thẩm quyền, và văn bản đôn đốc (NĐ 30/2020 Mẫu 1.5)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Choice, Day, LongText, Ref, Refs, Text, Whole
from ..record import Problems, Record, record

KINDS = {"forward": "Chuyển kiến nghị", "remind": "Đôn đốc"}
STATES = {"draft": "Dự thảo", "sent": "Đã gửi", "withdrawn": "Đã thu hồi"}


def goes_to_somebody(letter: "Forwarding") -> Problems:
    if not letter.organization and not letter.organization_text:
        return {"organization": "Chưa chọn nơi nhận văn bản"}
    return {}


@record("forwarding", "Văn bản chuyển, đôn đốc kiến nghị", goes_to_somebody)
@dataclass(kw_only=True)
class Forwarding(Record):
    kind: Annotated[str, Choice(label="Loại", options=KINDS, required=True, listed=True)] = "forward"
    ordinal: Annotated[int | None, Whole(label="Đôn đốc lần", least=1, most=99, listed=True)] = None
    organization: Annotated[str, Ref(label="Kính gửi", target="organization", listed=True)] = ""
    organization_text: Annotated[str, Text(label="Kính gửi (ghi tay)", search=True)] = ""
    subject: Annotated[
        str, Text(label="Trích yếu", required=True, listed=True, search=True, longest=1000)
    ] = ""
    recommendations: Annotated[
        tuple[str, ...], Refs(label="Các kiến nghị", target="recommendation", required=True)
    ] = ()
    round: Annotated[str, Ref(label="Đợt tiếp xúc", target="contact_round")] = ""
    session: Annotated[str, Ref(label="Kỳ họp", target="session")] = ""
    state: Annotated[str, Choice(label="Tình trạng", options=STATES, required=True, listed=True)] = "draft"
    number: Annotated[str, Text(label="Số, ký hiệu", listed=True, search=True, longest=60)] = ""
    number_entry: Annotated[str, Ref(label="Trong sổ", target="number_entry")] = ""
    dated: Annotated[date | None, Day(label="Ngày văn bản", listed=True)] = None
    due_on: Annotated[date | None, Day(label="Hạn trả lời", listed=True, section="Thời hạn")] = None
    rule: Annotated[str, Text(label="Quy định tính hạn", section="Thời hạn", longest=60)] = ""
    rule_from: Annotated[str, Text(label="Quy định có hiệu lực từ", section="Thời hạn", longest=10)] = ""
    calendar_version: Annotated[str, Text(label="Bản lịch nghỉ", section="Thời hạn", longest=60)] = ""
    explanation: Annotated[str, LongText(label="Cách tính hạn", section="Thời hạn")] = ""
    opening: Annotated[str, LongText(label="Lời mở đầu văn bản", section="Văn bản")] = ""
    signer: Annotated[str, Ref(label="Người ký", target="person", section="Văn bản")] = ""
    signer_title: Annotated[str, Text(label="Chức vụ người ký", section="Văn bản")] = ""
    recipients: Annotated[
        str, LongText(label="Nơi nhận", help="Mỗi dòng một nơi nhận", section="Văn bản")
    ] = ""
    reason: Annotated[str, Text(label="Lý do thu hồi")] = ""
    note: Annotated[str, LongText(label="Ghi chú")] = ""
