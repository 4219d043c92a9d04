"""Mục trong chương trình kỳ họp, từ đề nghị đến thông qua, lùi hoặc rút."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from ..fields import Choice, Flag, LongText, Moment, Ref, Text, Whole
from ..record import Record, record

KINDS = {
    "opening": "Khai mạc",
    "procedure": "Thủ tục, chương trình",
    "report": "Báo cáo, tờ trình",
    "verification": "Báo cáo thẩm tra",
    "discussion": "Thảo luận",
    "questioning": "Chất vấn và trả lời chất vấn",
    "personnel": "Nhân sự",
    "resolution": "Thông qua nghị quyết",
    "closing": "Bế mạc",
    "break": "Nghỉ giải lao",
    "other": "Nội dung khác",
}
STATES = {
    "proposed": "Đề nghị",
    "ready": "Đủ hồ sơ",
    "scheduled": "Trong chương trình",
    "presenting": "Đang trình bày",
    "discussing": "Đang thảo luận",
    "voting": "Đang biểu quyết",
    "done": "Đã xong",
    "adopted": "Đã thông qua",
    "adopted_amended": "Thông qua có sửa đổi",
    "rejected": "Không thông qua",
    "deferred": "Lùi kỳ sau",
    "withdrawn": "Rút khỏi chương trình",
}
OPENNESS = {"public": "Công khai", "closed": "Họp kín"}


@record("agenda_item", "Mục chương trình")
@dataclass(kw_only=True)
class AgendaItem(Record):
    session: Annotated[str, Ref(label="Kỳ họp", target="session", required=True)] = ""
    sitting: Annotated[str, Ref(label="Phiên", target="sitting")] = ""
    order: Annotated[int | None, Whole(label="Thứ tự", required=True, listed=True, least=0)] = None
    title: Annotated[str, Text(label="Nội dung", required=True, listed=True, search=True, longest=1000)] = ""
    kind: Annotated[str, Choice(label="Loại", options=KINDS, required=True, listed=True)] = ""
    state: Annotated[str, Choice(label="Tình trạng", options=STATES, required=True, listed=True)] = (
        "scheduled"
    )
    presenter: Annotated[str, Ref(label="Người trình bày", target="person")] = ""
    presenter_text: Annotated[
        str, Text(label="Người trình bày (ghi tay)", help="Khi người trình bày không có trong danh bạ")
    ] = ""
    planned_at: Annotated[datetime | None, Moment(label="Dự kiến bắt đầu")] = None
    planned_minutes: Annotated[int | None, Whole(label="Dự kiến (phút)", least=0, most=1440)] = None
    decides: Annotated[bool, Flag(label="Cần biểu quyết")] = False
    openness: Annotated[str, Choice(label="Công khai", options=OPENNESS)] = ""
    started_at: Annotated[datetime | None, Moment(label="Bắt đầu")] = None
    ended_at: Annotated[datetime | None, Moment(label="Kết thúc")] = None
    notes: Annotated[str, LongText(label="Ghi chú diễn biến", search=True)] = ""
    conclusion: Annotated[str, LongText(label="Kết luận của chủ tọa", search=True)] = ""
