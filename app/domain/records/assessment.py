"""Đánh giá của Thường trực HĐND, Ban về việc giải quyết một kiến nghị, để riêng với báo cáo của UBND."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Choice, Day, LongText, Ref
from ..outcomes import VERDICTS
from ..record import Record, record


@record("assessment", "Đánh giá giải quyết kiến nghị")
@dataclass(kw_only=True)
class Assessment(Record):
    recommendation: Annotated[
        str, Ref(label="Kiến nghị", target="recommendation", required=True, listed=True)
    ] = ""
    reply: Annotated[str, Ref(label="Xét trả lời", target="reply")] = ""
    assessed_on: Annotated[date | None, Day(label="Ngày đánh giá", required=True, listed=True)] = None
    organization: Annotated[str, Ref(label="Cơ quan đánh giá", target="organization", listed=True)] = ""
    verdict: Annotated[str, Choice(label="Đánh giá", options=VERDICTS, required=True, listed=True)] = ""
    reason: Annotated[str, LongText(label="Nhận xét, căn cứ", search=True, listed=True)] = ""
    request: Annotated[str, LongText(label="Yêu cầu tiếp theo", search=True)] = ""

    def called(self) -> str:
        return VERDICTS.get(self.verdict, "Đánh giá")
