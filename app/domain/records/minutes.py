"""Biên bản kỳ họp: ghép từ những gì đã ghi, giữ lời văn thư ký đã sửa (Nghị định 30/2020/NĐ-CP Mẫu 1.9)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from ..fields import Choice, Flag, Moment, Ref, Text
from ..record import Record, record

STATES = {"draft": "Dự thảo", "signed": "Đã ký"}


@record("minutes", "Biên bản")
@dataclass(kw_only=True)
class Minutes(Record):
    session: Annotated[str, Ref(label="Kỳ họp", target="session", required=True)] = ""
    number: Annotated[str, Text(label="Số, ký hiệu", listed=True, search=True, longest=60)] = ""
    number_entry: Annotated[str, Ref(label="Trong sổ", target="number_entry")] = ""
    state: Annotated[str, Choice(label="Tình trạng", options=STATES, required=True, listed=True)] = "draft"
    started_at: Annotated[datetime | None, Moment(label="Bắt đầu", listed=True)] = None
    ended_at: Annotated[datetime | None, Moment(label="Kết thúc")] = None
    read_aloud: Annotated[bool, Flag(label="Đã đọc và thông qua tại kỳ họp")] = False
    pages_note: Annotated[str, Text(label="Số trang, số bản")] = ""
