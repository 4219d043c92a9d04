"""Sáp nhập, chia tách đơn vị: từ ngày nào hồ sơ của đơn vị cũ thuộc đơn vị nào; do cấp trên ghi."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Day, Ref, Refs, Text
from ..record import Problems, Record, record


def nobody_follows_himself(one: "Succession") -> Problems:
    if one.unit in one.successors:
        return {"successors": "Đơn vị không kế thừa chính nó được, chọn đơn vị khác"}
    return {}


@record("succession", "Sáp nhập, chia tách đơn vị", nobody_follows_himself)
@dataclass(kw_only=True)
class Succession(Record):
    """Kept apart from the unit, which its own commune writes: a late bundle of it must not undo this."""

    unit: Annotated[str, Ref(label="Đơn vị cũ", target="unit", required=True, listed=True)] = ""
    successors: Annotated[
        tuple[str, ...], Refs(label="Đơn vị kế thừa", target="unit", required=True, listed=True)
    ] = ()
    starts_on: Annotated[date | None, Day(label="Từ ngày", required=True, listed=True)] = None
    document: Annotated[str, Text(label="Căn cứ", search=True, listed=True)] = ""

    def called(self) -> str:
        return self.document
