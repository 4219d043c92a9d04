"""Chất vấn của đại biểu và tình trạng trả lời (Luật 87/2015/QH13 Điều 60; nay Luật 121/2025/QH15)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from ..fields import Choice, Day, LongText, Moment, Ref, Text, Whole
from ..record import Problems, Record, record

CHANNELS = {"oral": "Trực tiếp tại kỳ họp", "slip": "Phiếu chất vấn"}
SATISFIED = {"yes": "Đồng ý với trả lời", "no": "Chưa đồng ý với trả lời"}


def somebody_is_asked(question: "Question") -> Problems:
    if not question.respondent and not question.respondent_text:
        return {"respondent": "Chưa chọn người bị chất vấn"}
    return {}


@record("question", "Chất vấn", somebody_is_asked)
@dataclass(kw_only=True)
class Question(Record):
    session: Annotated[str, Ref(label="Kỳ họp", target="session", required=True)] = ""
    item: Annotated[str, Ref(label="Mục chương trình", target="agenda_item")] = ""
    order: Annotated[int | None, Whole(label="Thứ tự", least=0)] = None
    asker: Annotated[str, Ref(label="Đại biểu chất vấn", target="person", required=True, listed=True)] = ""
    respondent: Annotated[str, Ref(label="Người bị chất vấn", target="person", listed=True)] = ""
    respondent_text: Annotated[str, Text(label="Người bị chất vấn (ghi tay)", search=True)] = ""
    text: Annotated[str, LongText(label="Nội dung chất vấn", required=True, search=True, listed=True)] = ""
    channel: Annotated[str, Choice(label="Hình thức", options=CHANNELS, required=True)] = "oral"
    asked_at: Annotated[datetime | None, Moment(label="Lúc", listed=True)] = None
    further_to: Annotated[str, Ref(label="Chất vấn lại câu", target="question")] = ""
    satisfied: Annotated[str, Choice(label="Ý kiến của người chất vấn", options=SATISFIED)] = ""
    written_due_on: Annotated[date | None, Day(label="Hạn trả lời bằng văn bản", listed=True)] = None
    written_due_why: Annotated[str, LongText(label="Cách tính hạn")] = ""
