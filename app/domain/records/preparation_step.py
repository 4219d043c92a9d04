"""Việc chuẩn bị một kỳ họp; hạn kèm điều luật và cách tính, không tự đổi khi lịch đổi."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Day, Flag, LongText, Ref, Text, Whole
from ..record import Record, record


@record("preparation_step", "Việc chuẩn bị")
@dataclass(kw_only=True)
class PreparationStep(Record):
    session: Annotated[str, Ref(label="Kỳ họp", target="session", required=True)] = ""
    order: Annotated[int | None, Whole(label="Thứ tự", least=0)] = None
    title: Annotated[str, Text(label="Việc", required=True, listed=True, search=True)] = ""
    rule: Annotated[str, Text(label="Quy định", longest=80)] = ""
    rule_from: Annotated[str, Text(label="Quy định có từ", longest=10)] = ""
    calendar_version: Annotated[str, Text(label="Bản lịch nghỉ", longest=40)] = ""
    due_on: Annotated[date | None, Day(label="Hạn", listed=True)] = None
    explanation: Annotated[str, LongText(label="Cách tính hạn")] = ""
    responsible: Annotated[str, Text(label="Người làm", listed=True)] = ""
    done_on: Annotated[date | None, Day(label="Xong ngày", listed=True)] = None
    skipped: Annotated[bool, Flag(label="Không áp dụng")] = False
    note: Annotated[str, Text(label="Ghi chú")] = ""
