"""Đơn vị hành chính các cấp; mã là chữ, có hiệu lực theo ngày (Luật 72/2025/QH15)."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Choice, Day, Ref, Refs, Text
from ..record import Problems, Record, record

KINDS = {
    "xa": "xã",
    "phuong": "phường",
    "dac_khu": "đặc khu",
    "thi_tran": "thị trấn",
    "huyen": "huyện",
    "quan": "quận",
    "thi_xa": "thị xã",
    "thanh_pho_thuoc_tinh": "thành phố thuộc tỉnh",
    "tinh": "tỉnh",
    "thanh_pho": "thành phố",
}
LEVELS = {"commune": "Cấp xã", "district": "Cấp huyện (trước 01/7/2025)", "province": "Cấp tỉnh"}


def ends_after_it_starts(unit: "Unit") -> Problems:
    if unit.valid_from and unit.valid_to and unit.valid_to < unit.valid_from:
        return {"valid_to": "Ngày hết hiệu lực trước ngày bắt đầu, sửa lại một trong hai ngày"}
    return {}


@record("unit", "Đơn vị hành chính", ends_after_it_starts)
@dataclass(kw_only=True)
class Unit(Record):
    code: Annotated[str, Text(label="Mã đơn vị", required=True, listed=True, search=True, longest=13)] = ""
    kind: Annotated[str, Choice(label="Loại", options=KINDS, required=True, listed=True)] = ""
    name: Annotated[str, Text(label="Tên", required=True, listed=True, search=True)] = ""
    level: Annotated[str, Choice(label="Cấp", options=LEVELS, required=True, listed=True)] = ""
    parent: Annotated[str, Ref(label="Đơn vị cấp trên", target="unit")] = ""
    valid_from: Annotated[date | None, Day(label="Từ ngày", listed=True)] = None
    valid_to: Annotated[date | None, Day(label="Đến hết ngày")] = None
    successors: Annotated[tuple[str, ...], Refs(label="Đơn vị kế thừa", target="unit")] = ()

    def called(self) -> str:
        return f"{KINDS.get(self.kind, '')} {self.name}".strip()
