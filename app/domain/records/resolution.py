"""Nghị quyết của HĐND, từ dự thảo đến hiệu lực (Luật 72/2025/QH15 Điều 32, 35; NĐ 30/2020 Mẫu 1.1)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Choice, Day, LongText, Ref, Text
from ..record import Record, record

KINDS = {"individual": "Nghị quyết cá biệt", "normative": "Nghị quyết quy phạm pháp luật"}
STATES = {
    "draft": "Dự thảo",
    "verified": "Đã thẩm tra",
    "adopted": "Đã thông qua",
    "rejected": "Không được thông qua",
    "signed": "Đã ký chứng thực",
    "issued": "Đã phát hành",
    "expired": "Hết hiệu lực",
}


@record("resolution", "Nghị quyết")
@dataclass(kw_only=True)
class Resolution(Record):
    session: Annotated[str, Ref(label="Kỳ họp", target="session", required=True)] = ""
    item: Annotated[str, Ref(label="Mục chương trình", target="agenda_item")] = ""
    kind: Annotated[str, Choice(label="Loại", options=KINDS, required=True, listed=True)] = "individual"
    title: Annotated[
        str,
        Text(
            label="Trích yếu",
            required=True,
            listed=True,
            search=True,
            longest=1000,
            help="Viết tiếp sau “Nghị quyết …”, ví dụ: về dự toán ngân sách xã năm 2027",
        ),
    ] = ""
    number: Annotated[str, Text(label="Số, ký hiệu", listed=True, search=True, longest=60)] = ""
    number_entry: Annotated[str, Ref(label="Trong sổ", target="number_entry")] = ""
    state: Annotated[str, Choice(label="Tình trạng", options=STATES, required=True, listed=True)] = "draft"
    grounds: Annotated[
        str, LongText(label="Căn cứ", help="Mỗi dòng một căn cứ", search=True, section="Nội dung")
    ] = ""
    considering: Annotated[str, LongText(label="Xét", section="Nội dung")] = ""
    articles: Annotated[
        str,
        LongText(
            label="Các điều",
            help="Mỗi điều bắt đầu bằng “Điều 1.” trên dòng riêng",
            search=True,
            section="Nội dung",
        ),
    ] = ""
    recipients: Annotated[
        str, LongText(label="Nơi nhận", help="Mỗi dòng một nơi nhận", section="Nội dung")
    ] = ""
    vote_event: Annotated[str, Ref(label="Biểu quyết thông qua", target="vote_event")] = ""
    adopted_on: Annotated[date | None, Day(label="Thông qua ngày", listed=True)] = None
    signed_on: Annotated[date | None, Day(label="Ký chứng thực ngày")] = None
    signer: Annotated[str, Ref(label="Người ký", target="person")] = ""
    signer_title: Annotated[str, Text(label="Chức vụ người ký")] = ""
    effective_on: Annotated[date | None, Day(label="Có hiệu lực từ")] = None
    expired_on: Annotated[date | None, Day(label="Hết hiệu lực từ")] = None
    sent_on: Annotated[date | None, Day(label="Gửi cấp trên ngày")] = None

    def called(self) -> str:
        return f"Nghị quyết số {self.number}" if self.number else f"Dự thảo nghị quyết {self.title}"
