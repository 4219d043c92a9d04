"""Phiên họp trong một kỳ họp: trù bị, khai mạc, làm việc, bế mạc."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from ..fields import Choice, Moment, Ref, Text
from ..record import Problems, Record, record

KINDS = {
    "preparatory": "Phiên trù bị",
    "opening": "Phiên khai mạc",
    "working": "Phiên làm việc",
    "group": "Thảo luận tổ",
    "closing": "Phiên bế mạc",
}
OPENNESS = {"public": "Công khai", "closed": "Họp kín"}


def ends_after_it_starts(sitting: "Sitting") -> Problems:
    if sitting.starts_at and sitting.ends_at and sitting.ends_at < sitting.starts_at:
        return {"ends_at": "Giờ kết thúc trước giờ bắt đầu, sửa lại"}
    return {}


@record("sitting", "Phiên họp", ends_after_it_starts)
@dataclass(kw_only=True)
class Sitting(Record):
    session: Annotated[str, Ref(label="Kỳ họp", target="session", required=True)] = ""
    name: Annotated[str, Text(label="Tên phiên", required=True, listed=True, search=True)] = ""
    kind: Annotated[str, Choice(label="Loại", options=KINDS, required=True, listed=True)] = ""
    starts_at: Annotated[datetime | None, Moment(label="Bắt đầu", required=True, listed=True)] = None
    ends_at: Annotated[datetime | None, Moment(label="Kết thúc", listed=True)] = None
    place: Annotated[str, Text(label="Địa điểm")] = ""
    openness: Annotated[str, Choice(label="Công khai", options=OPENNESS, required=True)] = "public"
