"""Ngày nghỉ hoặc ngày làm bù theo thông báo hằng năm, văn phòng tự thêm."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Choice, Day, Text
from ..record import Record, record

KINDS = {"off": "Ngày nghỉ", "worked": "Ngày làm bù"}


@record("calendar_day", "Ngày nghỉ, ngày làm bù")
@dataclass(kw_only=True)
class CalendarDay(Record):
    day: Annotated[date | None, Day(label="Ngày", required=True, listed=True)] = None
    kind: Annotated[str, Choice(label="Loại", options=KINDS, required=True, listed=True)] = ""
    name: Annotated[str, Text(label="Tên", required=True, listed=True, search=True)] = ""
    source: Annotated[str, Text(label="Căn cứ", listed=True)] = ""
