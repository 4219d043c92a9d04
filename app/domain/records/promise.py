"""Lời hứa tại kỳ họp hoặc với cử tri: rõ người, rõ việc, rõ tiến độ, rõ hiệu quả, rõ trách nhiệm."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Choice, Day, LongText, Ref, Text
from ..record import Problems, Record, record

STATES = {
    "open": "Đang thực hiện",
    "partly": "Xong một phần",
    "done": "Đã xong",
    "not_done": "Không thực hiện",
}


def somebody_promised(promise: "Promise") -> Problems:
    if not promise.promised_by and not promise.promised_by_text:
        return {"promised_by": "Chưa ghi người hứa"}
    return {}


def promised_somewhere(promise: "Promise") -> Problems:
    if not promise.session and not promise.meeting:
        return {"session": "Chọn kỳ họp hoặc hội nghị tiếp xúc cử tri có lời hứa này"}
    return {}


@record("promise", "Lời hứa", somebody_promised, promised_somewhere)
@dataclass(kw_only=True)
class Promise(Record):
    session: Annotated[str, Ref(label="Kỳ họp", target="session")] = ""
    question: Annotated[str, Ref(label="Từ chất vấn", target="question")] = ""
    item: Annotated[str, Ref(label="Mục chương trình", target="agenda_item")] = ""
    text: Annotated[str, LongText(label="Việc đã hứa", required=True, listed=True, search=True)] = ""
    promised_by: Annotated[str, Ref(label="Người hứa", target="person", listed=True)] = ""
    promised_by_text: Annotated[str, Text(label="Người hứa (ghi tay)", search=True)] = ""
    organization: Annotated[str, Ref(label="Cơ quan chủ trì", target="organization", listed=True)] = ""
    product: Annotated[str, Text(label="Sản phẩm phải có")] = ""
    due_on: Annotated[date | None, Day(label="Hạn", listed=True)] = None
    state: Annotated[str, Choice(label="Kết quả", options=STATES, required=True, listed=True)] = "open"
    result: Annotated[str, LongText(label="Kết quả thực hiện, minh chứng")] = ""
    done_on: Annotated[date | None, Day(label="Xong ngày")] = None
    meeting: Annotated[str, Ref(label="Hội nghị tiếp xúc cử tri", target="contact_meeting")] = ""
    voice: Annotated[str, Ref(label="Từ ý kiến cử tri", target="voice")] = ""
