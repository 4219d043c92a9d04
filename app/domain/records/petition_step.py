"""Một việc đã làm với đơn thư: chuyển, hướng dẫn, trả lại, đôn đốc, nhận kết quả, báo công dân, giám sát."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Choice, Day, LongText, Ref, Text, Whole
from ..record import Record, record

KINDS = {
    "accept": "Đề xuất thụ lý",
    "not_accept": "Thông báo không thụ lý",
    "guide": "Hướng dẫn",
    "forward": "Chuyển đơn",
    "return": "Trả lại đơn",
    "file": "Lưu đơn",
    "watch": "Lưu theo dõi",
    "split": "Hướng dẫn tách đơn",
    "accepted": "Cơ quan có thẩm quyền thụ lý",
    "prolonged": "Báo cần kéo dài thời gian xem xét",
    "remind": "Đôn đốc",
    "request": "Yêu cầu báo cáo việc giải quyết",
    "result": "Nhận kết quả giải quyết",
    "assess": "Đánh giá việc giải quyết",
    "tell": "Thông báo cho công dân",
    "originals": "Trả giấy tờ, tài liệu gốc",
}


@record("petition_step", "Bước xử lý đơn")
@dataclass(kw_only=True)
class PetitionStep(Record):
    """`reason` stands in the paper of this step, `text` is the office's own wording of its body if any."""

    petition: Annotated[str, Ref(label="Đơn thư", target="petition", required=True)] = ""
    kind: Annotated[str, Choice(label="Việc", options=KINDS, required=True, listed=True)] = ""
    on: Annotated[date | None, Day(label="Ngày", required=True, listed=True)] = None
    body: Annotated[str, Ref(label="Cơ quan", target="organization", listed=True)] = ""
    body_text: Annotated[str, Text(label="Cơ quan (ghi tay)", travels=False)] = ""
    number: Annotated[str, Text(label="Số văn bản", listed=True, travels=False, longest=60)] = ""
    number_entry: Annotated[str, Ref(label="Số trong sổ", target="number_entry", travels=False)] = ""
    reason: Annotated[str, LongText(label="Lý do", private=True, travels=False)] = ""
    text: Annotated[str, LongText(label="Nội dung văn bản (sửa)", private=True, travels=False)] = ""
    times: Annotated[int | None, Whole(label="Lần thứ", least=1)] = None
    signer: Annotated[str, Ref(label="Người ký", target="person", travels=False)] = ""
    names_checked: Annotated[
        str, Text(label="Đã soát tên người trong nội dung", travels=False, longest=40)
    ] = ""
