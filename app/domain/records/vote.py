"""Ý kiến của một đại biểu trong biểu quyết công khai theo tên; bỏ phiếu kín không bao giờ có bản ghi này."""

from dataclasses import dataclass
from typing import Annotated

from ..fields import Choice, Ref
from ..record import Record, record

OPTIONS = {"for": "Tán thành", "against": "Không tán thành", "abstain": "Không biểu quyết"}


@record("vote", "Ý kiến biểu quyết")
@dataclass(kw_only=True)
class Vote(Record):
    event: Annotated[str, Ref(label="Biểu quyết", target="vote_event", required=True)] = ""
    person: Annotated[str, Ref(label="Đại biểu", target="person", required=True, listed=True)] = ""
    option: Annotated[str, Choice(label="Ý kiến", options=OPTIONS, required=True, listed=True)] = ""
