"""Trả lời một chất vấn, trực tiếp hoặc bằng văn bản."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from ..fields import Choice, LongText, Moment, Ref, Text
from ..record import Record, record

KINDS = {"oral": "Trực tiếp tại kỳ họp", "written": "Bằng văn bản"}


@record("answer", "Trả lời chất vấn")
@dataclass(kw_only=True)
class Answer(Record):
    question: Annotated[str, Ref(label="Chất vấn", target="question", required=True)] = ""
    respondent: Annotated[str, Ref(label="Người trả lời", target="person", listed=True)] = ""
    respondent_text: Annotated[str, Text(label="Người trả lời (ghi tay)", search=True)] = ""
    kind: Annotated[str, Choice(label="Hình thức", options=KINDS, required=True, listed=True)] = "oral"
    at: Annotated[datetime | None, Moment(label="Lúc", listed=True)] = None
    number: Annotated[str, Text(label="Số văn bản trả lời", longest=60, search=True)] = ""
    text: Annotated[str, LongText(label="Nội dung trả lời", required=True, search=True, listed=True)] = ""
