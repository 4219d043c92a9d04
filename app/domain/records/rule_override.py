"""Số ngày theo Quy chế làm việc của chính Hội đồng nhân dân này, thay cho quy định chung."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Choice, Day, Text, Whole
from ..record import Record, record

UNITS = {"ngày": "ngày", "ngày làm việc": "ngày làm việc"}


@record("rule_override", "Quy định riêng")
@dataclass(kw_only=True)
class RuleOverride(Record):
    rule: Annotated[str, Text(label="Mã quy định", required=True, listed=True, search=True, longest=80)] = ""
    days: Annotated[int | None, Whole(label="Số ngày", required=True, listed=True, least=0, most=3660)] = None
    unit: Annotated[str, Choice(label="Đơn vị", options=UNITS, required=True, listed=True)] = ""
    source: Annotated[
        str,
        Text(
            label="Căn cứ", required=True, listed=True, search=True, help="Ví dụ: Quy chế làm việc, Điều 12"
        ),
    ] = ""
    since: Annotated[date | None, Day(label="Từ ngày", required=True, listed=True)] = None
