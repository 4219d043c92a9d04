"""Từ khóa để đề xuất lĩnh vực, thẩm quyền của một nội dung; người ghi quyết định sau cùng."""

from dataclasses import dataclass
from typing import Annotated

from ..competence import LEVELS
from ..fields import Choice, Flag, LongText, Ref
from ..record import Problems, Record, record


def proposes_something(rule: "KeywordRule") -> Problems:
    if not rule.topic and not rule.competence:
        return {"topic": "Chọn lĩnh vực hoặc thẩm quyền mà các từ này cho thấy"}
    return {}


@record("keyword_rule", "Từ khóa phân loại", proposes_something)
@dataclass(kw_only=True)
class KeywordRule(Record):
    words: Annotated[
        str,
        LongText(label="Từ khóa", required=True, listed=True, search=True, help="Mỗi dòng một từ, cụm từ"),
    ] = ""
    topic: Annotated[str, Ref(label="Cho thấy lĩnh vực", target="topic", listed=True)] = ""
    competence: Annotated[str, Choice(label="Cho thấy thẩm quyền", options=LEVELS, listed=True)] = ""
    active: Annotated[bool, Flag(label="Đang dùng", listed=True)] = True

    def called(self) -> str:
        first = (self.words.splitlines() or [""])[0]
        return first if first == self.words else f"{first}, …"
