"""Cây kết quả trả lời kiến nghị; mỗi nhánh thuộc một nhóm để báo cáo giữ nguyên nghĩa khi đổi tên nhánh."""

from dataclasses import dataclass
from typing import Annotated

from ..fields import Choice, Flag, Ref, Text, Whole
from ..outcomes import CLAIMS
from ..record import Record, record


@record("reply_outcome", "Kết quả trả lời")
@dataclass(kw_only=True)
class ReplyOutcome(Record):
    name: Annotated[str, Text(label="Tên kết quả", required=True, listed=True, search=True)] = ""
    group: Annotated[str, Choice(label="Nhóm", options=CLAIMS, required=True, listed=True)] = ""
    parent: Annotated[str, Ref(label="Thuộc nhánh", target="reply_outcome", listed=True)] = ""
    code: Annotated[str, Text(label="Mã", longest=40, help="Mã của nhánh có sẵn; để trống khi tự thêm")] = ""
    dated: Annotated[bool, Flag(label="Phải ghi ngày hoàn thành theo lộ trình")] = False
    order: Annotated[int | None, Whole(label="Thứ tự", least=0)] = None
    active: Annotated[bool, Flag(label="Đang dùng", listed=True)] = True
