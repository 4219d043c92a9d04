"""Lời văn thư ký tự viết cho một phần của biên bản, thay cho câu máy ghép."""

from dataclasses import dataclass
from typing import Annotated

from ..fields import LongText, Ref, Text
from ..record import Record, record


@record("minutes_part", "Phần của biên bản")
@dataclass(kw_only=True)
class MinutesPart(Record):
    minutes: Annotated[str, Ref(label="Biên bản", target="minutes", required=True)] = ""
    part: Annotated[str, Text(label="Phần", required=True, longest=60)] = ""
    text: Annotated[str, LongText(label="Nội dung", search=True)] = ""
