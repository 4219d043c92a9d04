"""Trả lời của cơ quan có thẩm quyền về một kiến nghị; một kiến nghị có thể được trả lời nhiều lần."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Day, LongText, Ref, Text
from ..record import Record, record


@record("reply", "Trả lời kiến nghị")
@dataclass(kw_only=True)
class Reply(Record):
    recommendation: Annotated[
        str, Ref(label="Kiến nghị", target="recommendation", required=True, listed=True)
    ] = ""
    organization: Annotated[str, Ref(label="Cơ quan trả lời", target="organization", listed=True)] = ""
    organization_text: Annotated[str, Text(label="Cơ quan trả lời (ghi tay)", search=True)] = ""
    number: Annotated[str, Text(label="Số văn bản", listed=True, search=True, longest=60)] = ""
    dated: Annotated[date | None, Day(label="Ngày văn bản", listed=True)] = None
    received_on: Annotated[date | None, Day(label="Nhận ngày", required=True, listed=True)] = None
    outcome: Annotated[str, Ref(label="Kết quả", target="reply_outcome", required=True, listed=True)] = ""
    text: Annotated[str, LongText(label="Nội dung trả lời", search=True, listed=True)] = ""
    promised_on: Annotated[date | None, Day(label="Sẽ xong ngày (lộ trình)")] = None
    evidence: Annotated[str, LongText(label="Minh chứng", help="Văn bản, hình ảnh, nơi lưu")] = ""

    def called(self) -> str:
        return f"Trả lời số {self.number}" if self.number else "Trả lời"
