"""Lượt ý kiến hoặc kiến nghị của một cử tri tại hội nghị (hai loại khác nhau, thống kê riêng)."""

from dataclasses import dataclass
from typing import Annotated

from ..competence import LEVELS
from ..fields import Choice, LongText, Name, Ref, Text, Whole
from ..record import Problems, Record, record

KINDS = {"opinion": "Ý kiến", "recommendation": "Kiến nghị"}
HANDLING = {
    "taken": "Tiếp thu, chuyển cơ quan có thẩm quyền",
    "answered": "Đã trả lời tại hội nghị",
    "noted": "Ghi nhận",
}
HONORIFICS = {"ong": "Ông", "ba": "Bà"}


def an_answer_is_written_down(voice: "Voice") -> Problems:
    if voice.handling == "answered" and not (voice.answer or voice.answered_by or voice.answered_by_text):
        return {"answer": "Ghi ai trả lời hoặc trả lời thế nào"}
    return {}


@record("voice", "Ý kiến, kiến nghị cử tri", an_answer_is_written_down)
@dataclass(kw_only=True)
class Voice(Record):
    meeting: Annotated[str, Ref(label="Hội nghị", target="contact_meeting", required=True)] = ""
    order: Annotated[int | None, Whole(label="Thứ tự", least=0, listed=True)] = None
    honorific: Annotated[str, Choice(label="Xưng hô", options=HONORIFICS, private=True, travels=False)] = ""
    speaker: Annotated[str, Name(label="Cử tri", listed=True, search=True, private=True, travels=False)] = ""
    area: Annotated[str, Ref(label="Thôn, tổ dân phố", target="area", listed=True)] = ""
    area_text: Annotated[str, Text(label="Thôn, tổ dân phố (ghi tay)", search=True)] = ""
    kind: Annotated[str, Choice(label="Loại", options=KINDS, required=True, listed=True)] = "recommendation"
    text: Annotated[str, LongText(label="Nội dung", required=True, listed=True, search=True)] = ""
    topic: Annotated[str, Ref(label="Lĩnh vực", target="topic", listed=True)] = ""
    competence: Annotated[str, Choice(label="Thẩm quyền", options=LEVELS, listed=True)] = ""
    handling: Annotated[
        str, Choice(label="Xử lý tại hội nghị", options=HANDLING, required=True, listed=True)
    ] = "taken"
    answered_by: Annotated[str, Ref(label="Người trả lời", target="person")] = ""
    answered_by_text: Annotated[str, Text(label="Người trả lời (ghi tay)", search=True)] = ""
    answer: Annotated[str, LongText(label="Nội dung trả lời", search=True)] = ""
    recommendation: Annotated[str, Ref(label="Đưa vào kiến nghị", target="recommendation")] = ""

    def called(self) -> str:
        """Never by the speaker's name: it would stand in titles and lists of what was opened."""
        return self.text if len(self.text) <= 90 else f"{self.text[:89].rstrip()}…"
