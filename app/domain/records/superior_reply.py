"""Cấp trên giao hoặc trả lời một kiến nghị do xã gửi lên; văn bản của cấp trên, xã chỉ đọc."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Choice, Day, LongText, Ref, Text
from ..outcomes import CLAIMS
from ..record import Problems, Record, record

STEPS = {"assigned": "Đã giao giải quyết", "answered": "Đã trả lời"}


def somebody_answers(reply: "SuperiorReply") -> Problems:
    if reply.step == "assigned" and not reply.organization:
        return {"organization": "Chưa ghi cơ quan được giao"}
    return {}


def an_answer_says_something(reply: "SuperiorReply") -> Problems:
    if reply.step == "answered" and not reply.text and not reply.number:
        return {"text": "Chưa ghi nội dung hoặc số văn bản trả lời"}
    return {}


@record("superior_reply", "Trả lời của cấp trên", somebody_answers, an_answer_says_something)
@dataclass(kw_only=True)
class SuperiorReply(Record):
    """`addressee` is the unit whose recommendation it is: bundles take it there and nowhere else."""

    addressee: Annotated[str, Ref(label="Gửi đơn vị", target="unit", required=True)] = ""
    recommendation: Annotated[
        str, Ref(label="Kiến nghị", target="recommendation", required=True, listed=True)
    ] = ""
    step: Annotated[str, Choice(label="Việc đã làm", options=STEPS, required=True, listed=True)] = "answered"
    organization: Annotated[str, Text(label="Cơ quan giải quyết, trả lời", listed=True, search=True)] = ""
    number: Annotated[str, Text(label="Số văn bản", listed=True, search=True, longest=60)] = ""
    dated: Annotated[date | None, Day(label="Ngày văn bản", required=True, listed=True)] = None
    due_on: Annotated[date | None, Day(label="Hạn giải quyết")] = None
    outcome: Annotated[str, Choice(label="Kết quả", options=CLAIMS, listed=True)] = ""
    text: Annotated[str, LongText(label="Nội dung", search=True, listed=True)] = ""

    def called(self) -> str:
        return f"{STEPS.get(self.step, self.step)} {self.number}".strip()
