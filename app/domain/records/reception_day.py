"""Buổi tiếp công dân trong lịch; lịch niêm yết trước 05 ngày làm việc (Luật Tiếp công dân Điều 22, 24)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Annotated

from ..fields import Choice, Day, LongText, Moment, Refs, Text
from ..record import Problems, Record, record

KINDS = {"unscheduled": "Đột xuất", "regular": "Thường xuyên", "periodic": "Định kỳ"}
MODES = {"online": "Trực tuyến", "in_person": "Trực tiếp"}


def ends_after_it_starts(day: "ReceptionDay") -> Problems:
    if day.starts_at and day.ends_at and day.ends_at <= day.starts_at:
        return {"ends_at": "Giờ kết thúc phải sau giờ bắt đầu"} if day.ends_at < day.starts_at else {}
    return {}


@record("reception_day", "Buổi tiếp công dân", ends_after_it_starts)
@dataclass(kw_only=True)
class ReceptionDay(Record):
    kind: Annotated[str, Choice(label="Hình thức", options=KINDS, required=True, listed=True)] = "periodic"
    mode: Annotated[str, Choice(label="Cách tiếp", options=MODES, required=True)] = "in_person"
    starts_at: Annotated[datetime | None, Moment(label="Bắt đầu", required=True, listed=True)] = None
    ends_at: Annotated[datetime | None, Moment(label="Kết thúc")] = None
    place: Annotated[str, Text(label="Nơi tiếp", required=True, listed=True, search=True)] = ""
    receivers: Annotated[tuple[str, ...], Refs(label="Người tiếp", target="person")] = ()
    receivers_text: Annotated[str, Text(label="Thành phần khác", listed=True)] = ""
    content: Annotated[str, LongText(label="Dự kiến nội dung")] = ""
    post_by: Annotated[date | None, Day(label="Hạn niêm yết", listed=True)] = None
    rule_from: Annotated[str, Text(label="Quy định có từ", longest=10)] = ""
    calendar_version: Annotated[str, Text(label="Bản lịch nghỉ", longest=40)] = ""
    explanation: Annotated[str, LongText(label="Cách tính hạn")] = ""
    posted_on: Annotated[date | None, Day(label="Niêm yết ngày", listed=True)] = None

    def called(self) -> str:
        return f"{KINDS.get(self.kind, '')} {self.starts_at:%d/%m/%Y}" if self.starts_at else self.place
