"""Kiến nghị cử tri được theo dõi đến cùng (Luật 72/2025/QH15 Điều 33; Luật 121/2025/QH15 về giám sát).

Bốn trục để riêng: bước xử lý, kết quả theo báo cáo của cơ quan trả lời, đánh giá của HĐND, mức công khai.
"""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..competence import LEVELS
from ..fields import Choice, Day, LongText, Ref, Refs, Text
from ..outcomes import VERDICTS
from ..record import Problems, Record, record

SOURCES = {
    "contact": "Tiếp xúc cử tri",
    "reception": "Tiếp công dân",
    "petition": "Đơn thư",
    "delegate": "Đại biểu phản ánh",
    "supervision": "Giám sát, khảo sát",
    "superior": "Cấp trên chuyển đến",
    "press": "Báo chí, mạng xã hội",
    "other": "Nguồn khác",
}
STATES = {
    "recorded": "Đã ghi nhận",
    "consolidated": "Đã tổng hợp",
    "forwarded": "Đã chuyển, chờ trả lời",
    "answered": "Đã có trả lời",
    "assessed": "HĐND đã đánh giá",
    "told": "Đã trả lời cử tri",
    "closed": "Đã kết thúc",
}
VISIBILITY = {"internal": "Nội bộ", "public": "Công khai"}


def is_not_its_own_main_item(one: "Recommendation") -> Problems:
    if one.id and one.merged_into == one.id:
        return {"merged_into": "Kiến nghị không gộp vào chính nó được, chọn kiến nghị khác"}
    return {}


@record("recommendation", "Kiến nghị cử tri", is_not_its_own_main_item)
@dataclass(kw_only=True)
class Recommendation(Record):
    code: Annotated[str, Text(label="Mã", listed=True, search=True, longest=40)] = ""
    text: Annotated[str, LongText(label="Nội dung kiến nghị", required=True, listed=True, search=True)] = ""
    source: Annotated[str, Choice(label="Nguồn", options=SOURCES, required=True)] = "contact"
    source_text: Annotated[str, Text(label="Nguồn (ghi rõ)", search=True)] = ""
    received_on: Annotated[date | None, Day(label="Ngày tiếp nhận", required=True, listed=True)] = None
    round: Annotated[str, Ref(label="Đợt tiếp xúc", target="contact_round")] = ""
    areas: Annotated[tuple[str, ...], Refs(label="Thôn, tổ dân phố", target="area", listed=True)] = ()
    area_text: Annotated[str, Text(label="Nơi kiến nghị (ghi tay)", search=True)] = ""
    topic: Annotated[str, Ref(label="Lĩnh vực", target="topic", listed=True)] = ""
    competence: Annotated[str, Choice(label="Thẩm quyền", options=LEVELS, listed=True)] = ""
    authority: Annotated[str, Ref(label="Cơ quan giải quyết", target="organization", listed=True)] = ""
    authority_text: Annotated[str, Text(label="Cơ quan giải quyết (ghi tay)", search=True)] = ""
    session: Annotated[
        str, Ref(label="Theo dõi đến kỳ họp", target="session", section="Theo dõi", listed=True)
    ] = ""
    carried_from: Annotated[
        tuple[str, ...], Refs(label="Chuyển tiếp từ các kỳ họp", target="session", section="Theo dõi")
    ] = ()
    state: Annotated[
        str, Choice(label="Bước xử lý", options=STATES, required=True, listed=True, section="Theo dõi")
    ] = "recorded"
    forwarding: Annotated[
        str, Ref(label="Văn bản chuyển gần nhất", target="forwarding", section="Theo dõi")
    ] = ""
    due_on: Annotated[date | None, Day(label="Hạn trả lời", listed=True, section="Theo dõi")] = None
    due_why: Annotated[str, LongText(label="Cách tính hạn, gia hạn", section="Theo dõi")] = ""
    claim: Annotated[
        str, Ref(label="Kết quả theo báo cáo", target="reply_outcome", listed=True, section="Kết quả")
    ] = ""
    promised_on: Annotated[date | None, Day(label="Sẽ xong ngày (lộ trình)", section="Kết quả")] = None
    assessment: Annotated[
        str, Choice(label="HĐND đánh giá", options=VERDICTS, listed=True, section="Kết quả")
    ] = ""
    told_at: Annotated[
        tuple[str, ...], Refs(label="Đã trả lời tại hội nghị", target="contact_meeting", section="Kết quả")
    ] = ()
    told_on: Annotated[date | None, Day(label="Trả lời cử tri ngày", section="Kết quả")] = None
    closed_on: Annotated[date | None, Day(label="Kết thúc ngày", section="Kết quả")] = None
    closed_why: Annotated[str, Text(label="Lý do kết thúc, mở lại", section="Kết quả")] = ""
    visibility: Annotated[str, Choice(label="Mức công khai", options=VISIBILITY, required=True)] = "internal"
    merged_into: Annotated[str, Ref(label="Gộp vào kiến nghị", target="recommendation")] = ""
    note: Annotated[str, LongText(label="Ghi chú")] = ""

    def called(self) -> str:
        text = self.text if len(self.text) <= 90 else f"{self.text[:89].rstrip()}…"
        return f"{self.code} {text}".strip()
