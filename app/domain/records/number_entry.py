"""Một số trong sổ: giữ trước, đã dùng hoặc hủy; không bao giờ đánh lại."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Choice, Day, Ref, Text, Whole
from ..record import Record, record

STATES = {"reserved": "Giữ trước", "used": "Đã dùng", "cancelled": "Đã hủy"}


@record("number_entry", "Số văn bản")
@dataclass(kw_only=True)
class NumberEntry(Record):
    book: Annotated[str, Ref(label="Sổ", target="number_book", required=True)] = ""
    period: Annotated[str, Text(label="Năm, nhiệm kỳ", required=True, listed=True, longest=40)] = ""
    number: Annotated[int | None, Whole(label="Số", required=True, listed=True, least=1)] = None
    text: Annotated[str, Text(label="Số, ký hiệu", required=True, listed=True, search=True, longest=60)] = ""
    state: Annotated[str, Choice(label="Tình trạng", options=STATES, required=True, listed=True)] = "used"
    given_on: Annotated[date | None, Day(label="Ngày", required=True, listed=True)] = None
    subject: Annotated[str, Text(label="Trích yếu", listed=True, search=True, longest=1000)] = ""
    document_kind: Annotated[str, Text(label="Loại bản ghi", longest=40)] = ""
    document: Annotated[str, Text(label="Mã bản ghi", longest=40)] = ""
    reason: Annotated[str, Text(label="Lý do giữ, hủy")] = ""
