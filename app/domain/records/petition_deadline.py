"""Thời hạn của một đơn thư, kèm điều luật và cách tính; không tự đổi khi lịch hoặc luật đổi."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Choice, Day, Flag, LongText, Ref, Text
from ..record import Record, record

HOLDERS = {"office": "Văn phòng HĐND", "body": "Cơ quan giải quyết"}


@record("petition_deadline", "Thời hạn xử lý đơn")
@dataclass(kw_only=True)
class PetitionDeadline(Record):
    """Counted from the day of `event` (see resources/law/petitions.toml); overdue is derived, never kept."""

    petition: Annotated[str, Ref(label="Đơn thư", target="petition", required=True)] = ""
    title: Annotated[str, Text(label="Việc phải làm", required=True, listed=True)] = ""
    holder: Annotated[str, Choice(label="Ai làm", options=HOLDERS, required=True, listed=True)] = "office"
    event: Annotated[str, Text(label="Tính từ việc", longest=40)] = ""
    counted_from: Annotated[date | None, Day(label="Tính từ ngày")] = None
    rule: Annotated[str, Text(label="Quy định", longest=80)] = ""
    rule_from: Annotated[str, Text(label="Quy định có từ", longest=10)] = ""
    calendar_version: Annotated[str, Text(label="Bản lịch nghỉ", longest=40)] = ""
    due_on: Annotated[date | None, Day(label="Hạn", listed=True)] = None
    explanation: Annotated[str, LongText(label="Cách tính hạn")] = ""
    done_on: Annotated[date | None, Day(label="Xong ngày", listed=True)] = None
    skipped: Annotated[bool, Flag(label="Không áp dụng")] = False
