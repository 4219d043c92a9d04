"""Một lần đến, về hoặc báo vắng của đại biểu; số có mặt luôn tính từ đây (Luật 72/2025/QH15 Điều 33)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from ..fields import Choice, Moment, Ref, Text
from ..record import Record, record

KINDS = {"arrive": "Đến", "leave": "Về", "excused": "Vắng có lý do", "unexcused": "Vắng không lý do"}


@record("attendance_event", "Điểm danh")
@dataclass(kw_only=True)
class AttendanceEvent(Record):
    session: Annotated[str, Ref(label="Kỳ họp", target="session", required=True)] = ""
    person: Annotated[str, Ref(label="Đại biểu", target="person", required=True, listed=True)] = ""
    kind: Annotated[str, Choice(label="Việc", options=KINDS, required=True, listed=True)] = ""
    at: Annotated[datetime | None, Moment(label="Lúc", required=True, listed=True)] = None
    item: Annotated[str, Ref(label="Tại mục", target="agenda_item")] = ""
    reason: Annotated[str, Text(label="Lý do", listed=True, private=True, travels=False)] = ""
