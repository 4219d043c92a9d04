"""Tài liệu trình kỳ họp: tờ trình, báo cáo, báo cáo thẩm tra, dự thảo nghị quyết."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Choice, Day, Flag, LongText, Ref, Refs, Text
from ..record import Problems, Record, record

KINDS = {
    "submission": "Tờ trình",
    "report": "Báo cáo",
    "verification": "Báo cáo thẩm tra",
    "draft": "Dự thảo nghị quyết",
    "plan": "Kế hoạch, đề án",
    "other": "Tài liệu khác",
}


def sent_after_received(paper: "Paper") -> Problems:
    if paper.received_on and paper.sent_on and paper.sent_on < paper.received_on:
        return {"sent_on": "Ngày gửi đại biểu trước ngày nhận, sửa lại một trong hai ngày"}
    return {}


@record("paper", "Tài liệu kỳ họp", sent_after_received)
@dataclass(kw_only=True)
class Paper(Record):
    session: Annotated[str, Ref(label="Kỳ họp", target="session", required=True)] = ""
    items: Annotated[tuple[str, ...], Refs(label="Mục chương trình", target="agenda_item")] = ()
    kind: Annotated[str, Choice(label="Loại", options=KINDS, required=True, listed=True)] = ""
    title: Annotated[
        str, Text(label="Tên tài liệu", required=True, listed=True, search=True, longest=1000)
    ] = ""
    number: Annotated[str, Text(label="Số, ký hiệu", listed=True, search=True, longest=60)] = ""
    issued_on: Annotated[date | None, Day(label="Ngày văn bản")] = None
    author: Annotated[str, Ref(label="Cơ quan soạn thảo, trình", target="organization", listed=True)] = ""
    author_text: Annotated[str, Text(label="Cơ quan trình (ghi tay)")] = ""
    presenter: Annotated[str, Ref(label="Người trình bày", target="person")] = ""
    verifies: Annotated[str, Ref(label="Thẩm tra tài liệu", target="paper")] = ""
    required: Annotated[bool, Flag(label="Bắt buộc phải có")] = True
    due_on: Annotated[date | None, Day(label="Hạn nhận")] = None
    received_on: Annotated[date | None, Day(label="Đã nhận ngày", listed=True)] = None
    sent_on: Annotated[date | None, Day(label="Gửi đại biểu ngày", listed=True)] = None
    note: Annotated[str, LongText(label="Ghi chú")] = ""

    def called(self) -> str:
        return f"{KINDS.get(self.kind, '')} {self.number}".strip() if self.number else self.title
