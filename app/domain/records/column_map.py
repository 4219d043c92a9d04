"""Cách ghép cột và danh mục đã chọn khi nhập một bảng; chỉ giữ mã băm của chữ trong bảng."""

from dataclasses import dataclass
from typing import Annotated

from ..fields import LongText, Text
from ..record import Record, record


@record("column_map", "Cách ghép cột khi nhập bảng")
@dataclass(kw_only=True)
class ColumnMap(Record):
    """`source` is the mark of all headings of a table, `headings` lines "mark field", `spellings` lines
    "field mark code"; a mark tells nothing of the words it was made of."""

    record_kind: Annotated[str, Text(label="Loại bản ghi", required=True, listed=True, longest=40)] = ""
    source: Annotated[str, Text(label="Dấu của bảng", required=True, listed=True, longest=64)] = ""
    headings: Annotated[str, LongText(label="Cột và trường", travels=False)] = ""
    spellings: Annotated[str, LongText(label="Cách ghi danh mục", travels=False)] = ""
