"""Sổ cấp số văn bản theo loại, năm hoặc nhiệm kỳ (Nghị định 30/2020/NĐ-CP Điều 15)."""

from dataclasses import dataclass
from typing import Annotated

from ..fields import Choice, Flag, Text, Whole
from ..record import Record, record

SCOPES = {"year": "Năm", "term": "Nhiệm kỳ"}


@record("number_book", "Sổ số văn bản")
@dataclass(kw_only=True)
class NumberBook(Record):
    name: Annotated[str, Text(label="Tên sổ", required=True, listed=True, search=True)] = ""
    document_kind: Annotated[str, Text(label="Loại văn bản", required=True, listed=True, longest=40)] = ""
    symbol: Annotated[
        str, Text(label="Ký hiệu", required=True, listed=True, longest=40, help="Ví dụ: NQ-HĐND")
    ] = ""
    scope: Annotated[str, Choice(label="Đánh số theo", options=SCOPES, required=True, listed=True)] = "year"
    year_inside: Annotated[
        bool, Flag(label="Ghi năm trong số", help="Văn bản quy phạm pháp luật: 12/2026/NQ-HĐND")
    ] = False
    first_number: Annotated[int | None, Whole(label="Số đầu tiên", required=True, least=1)] = 1
    active: Annotated[bool, Flag(label="Đang dùng", listed=True)] = True
