"""Một lần biểu quyết: ai có mặt, số phiếu, tỷ lệ cần và kết quả (Luật 72/2025/QH15 Điều 35)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from ..fields import Choice, Flag, LongText, Moment, Ref, Refs, Text, Whole
from ..record import Record, record

METHODS = {
    "show_of_hands": "Giơ tay",
    "by_name": "Biểu quyết công khai theo tên",
    "secret_ballot": "Bỏ phiếu kín",
    "electronic": "Biểu quyết điện tử",
}
STATES = {"open": "Đang biểu quyết", "recorded": "Đã ghi kết quả", "replaced": "Đã biểu quyết lại"}
OUTCOMES = {"passed": "Được thông qua", "failed": "Không được thông qua"}


@record("vote_event", "Biểu quyết")
@dataclass(kw_only=True)
class VoteEvent(Record):
    session: Annotated[str, Ref(label="Kỳ họp", target="session", required=True)] = ""
    item: Annotated[str, Ref(label="Mục chương trình", target="agenda_item", required=True)] = ""
    resolution: Annotated[str, Ref(label="Nghị quyết", target="resolution")] = ""
    title: Annotated[
        str, Text(label="Nội dung biểu quyết", required=True, listed=True, search=True, longest=1000)
    ] = ""
    method: Annotated[str, Choice(label="Hình thức", options=METHODS, required=True, listed=True)] = ""
    decision: Annotated[str, Text(label="Loại quyết định", required=True, longest=60)] = ""
    requirement: Annotated[str, Text(label="Tỷ lệ cần", required=True, longest=60)] = ""
    state: Annotated[str, Choice(label="Tình trạng", options=STATES, required=True, listed=True)] = "open"
    opened_at: Annotated[datetime | None, Moment(label="Bắt đầu", listed=True)] = None
    recorded_at: Annotated[datetime | None, Moment(label="Ghi kết quả")] = None
    elected_total: Annotated[int | None, Whole(label="Tổng số đại biểu được bầu", least=1)] = None
    in_office: Annotated[int | None, Whole(label="Số đại biểu hiện có", least=1)] = None
    present: Annotated[int | None, Whole(label="Có mặt khi biểu quyết", least=0, listed=True)] = None
    present_people: Annotated[tuple[str, ...], Refs(label="Đại biểu có mặt", target="person")] = ()
    in_favour: Annotated[int | None, Whole(label="Tán thành", least=0, listed=True)] = None
    against: Annotated[int | None, Whole(label="Không tán thành", least=0, listed=True)] = None
    abstained: Annotated[int | None, Whole(label="Không biểu quyết", least=0, listed=True)] = None
    issued: Annotated[int | None, Whole(label="Phiếu phát ra", least=0)] = None
    returned: Annotated[int | None, Whole(label="Phiếu thu vào", least=0)] = None
    valid: Annotated[int | None, Whole(label="Phiếu hợp lệ", least=0)] = None
    invalid: Annotated[int | None, Whole(label="Phiếu không hợp lệ", least=0)] = None
    seats: Annotated[int | None, Whole(label="Số người được bầu", least=1)] = None
    tellers: Annotated[tuple[str, ...], Refs(label="Ban kiểm phiếu", target="person")] = ()
    counted_by: Annotated[str, Text(label="Người đếm phiếu")] = ""
    needed: Annotated[int | None, Whole(label="Số cần để thông qua", least=0)] = None
    base: Annotated[int | None, Whole(label="Tính trên", least=0)] = None
    quorate: Annotated[bool, Flag(label="Đủ đại biểu để biểu quyết")] = False
    outcome: Annotated[str, Choice(label="Kết quả", options=OUTCOMES, listed=True)] = ""
    sentence: Annotated[str, LongText(label="Kết quả bằng lời")] = ""
    explanation: Annotated[str, LongText(label="Cách tính")] = ""
    corrects: Annotated[str, Ref(label="Biểu quyết lại thay cho", target="vote_event")] = ""
    correction_reason: Annotated[str, Text(label="Lý do biểu quyết lại")] = ""
