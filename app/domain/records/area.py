"""Thôn, tổ dân phố và tên gọi tương đương ở địa phương (Nghị định 185/2026/NĐ-CP)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Choice, Day, Ref, Text, Whole
from ..record import Record, record

KINDS = {
    "thon": "thôn",
    "to_dan_pho": "tổ dân phố",
    "khu_pho": "khu phố",
    "ap": "ấp",
    "ban": "bản",
    "buon": "buôn",
    "lang": "làng",
}


@record("area", "Thôn, tổ dân phố")
@dataclass(kw_only=True)
class Area(Record):
    kind: Annotated[str, Choice(label="Loại", options=KINDS, required=True, listed=True)] = ""
    name: Annotated[str, Text(label="Tên", required=True, listed=True, search=True)] = ""
    unit: Annotated[str, Ref(label="Thuộc đơn vị", target="unit")] = ""
    head: Annotated[
        str, Text(label="Trưởng thôn, tổ trưởng", listed=True, search=True, private=True, travels=False)
    ] = ""
    households: Annotated[int | None, Whole(label="Số hộ", least=0)] = None
    voters: Annotated[int | None, Whole(label="Số cử tri", least=0)] = None
    valid_from: Annotated[date | None, Day(label="Từ ngày")] = None
    valid_to: Annotated[date | None, Day(label="Đến hết ngày")] = None
    successor: Annotated[str, Ref(label="Nhập vào", target="area")] = ""

    def called(self) -> str:
        return f"{KINDS.get(self.kind, '')} {self.name}".strip()
