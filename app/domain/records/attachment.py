"""Tệp kèm một bản ghi; nội dung giữ theo mã băm, tên gốc chỉ để hiển thị."""

from dataclasses import dataclass
from typing import Annotated

from ..fields import Text, Whole
from ..record import Record, record


@record("attachment", "Tệp kèm theo")
@dataclass(kw_only=True)
class Attachment(Record):
    record_kind: Annotated[str, Text(label="Loại bản ghi", required=True, longest=40)] = ""
    record: Annotated[str, Text(label="Mã bản ghi", required=True, longest=40)] = ""
    name: Annotated[str, Text(label="Tên tệp", required=True, listed=True, search=True)] = ""
    media_type: Annotated[str, Text(label="Kiểu tệp", longest=120)] = ""
    digest: Annotated[str, Text(label="Mã băm SHA-256", required=True, longest=64)] = ""
    size: Annotated[int | None, Whole(label="Dung lượng (byte)", required=True, listed=True, least=0)] = None
