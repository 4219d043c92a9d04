"""Một lượt phát biểu tại kỳ họp, có đồng hồ và nội dung."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from ..fields import Choice, LongText, Moment, Ref, Text, Whole
from ..record import Problems, Record, record

KINDS = {
    "report": "Trình bày",
    "discussion": "Thảo luận",
    "question": "Nêu chất vấn",
    "answer": "Trả lời chất vấn",
    "explanation": "Giải trình",
}
STATES = {"waiting": "Chờ", "speaking": "Đang nói", "paused": "Tạm dừng", "done": "Đã xong"}


def somebody_speaks(speech: "Speech") -> Problems:
    if not speech.speaker and not speech.speaker_text:
        return {"speaker": "Chưa chọn người phát biểu"}
    return {}


@record("speech", "Phát biểu", somebody_speaks)
@dataclass(kw_only=True)
class Speech(Record):
    session: Annotated[str, Ref(label="Kỳ họp", target="session", required=True)] = ""
    item: Annotated[str, Ref(label="Mục chương trình", target="agenda_item", required=True)] = ""
    speaker: Annotated[str, Ref(label="Người phát biểu", target="person", listed=True)] = ""
    speaker_text: Annotated[str, Text(label="Người phát biểu (ghi tay)", search=True, listed=True)] = ""
    kind: Annotated[str, Choice(label="Loại", options=KINDS, required=True, listed=True)] = "discussion"
    order: Annotated[int | None, Whole(label="Thứ tự", required=True, least=0)] = None
    state: Annotated[str, Choice(label="Tình trạng", options=STATES, required=True)] = "waiting"
    started_at: Annotated[datetime | None, Moment(label="Bắt đầu", listed=True)] = None
    resumed_at: Annotated[datetime | None, Moment(label="Nói tiếp từ")] = None
    seconds: Annotated[int | None, Whole(label="Đã nói (giây)", least=0)] = None
    allowed_seconds: Annotated[int | None, Whole(label="Được nói (giây)", least=0)] = None
    text: Annotated[str, LongText(label="Nội dung", search=True)] = ""
