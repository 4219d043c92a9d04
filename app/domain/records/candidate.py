"""Người trong danh sách bầu, miễn nhiệm, bãi nhiệm hoặc bỏ phiếu tín nhiệm; chỉ giữ tổng số phiếu."""

from dataclasses import dataclass
from typing import Annotated

from ..fields import Choice, Name, Ref, Text, Whole
from ..record import Record, record

RESULTS = {"yes": "Trúng cử", "no": "Không trúng cử"}


@record("candidate", "Người ứng cử, người được lấy phiếu")
@dataclass(kw_only=True)
class Candidate(Record):
    event: Annotated[str, Ref(label="Biểu quyết", target="vote_event", required=True)] = ""
    order: Annotated[int | None, Whole(label="Thứ tự", least=0)] = None
    person: Annotated[str, Ref(label="Người", target="person", listed=True)] = ""
    name: Annotated[str, Name(label="Họ và tên", required=True, listed=True, search=True)] = ""
    post: Annotated[str, Text(label="Chức vụ", required=True, listed=True, search=True)] = ""
    in_favour: Annotated[int | None, Whole(label="Đồng ý", least=0, listed=True)] = None
    against: Annotated[int | None, Whole(label="Không đồng ý", least=0, listed=True)] = None
    elected: Annotated[str, Choice(label="Kết quả", options=RESULTS, listed=True)] = ""
