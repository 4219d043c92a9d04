"""Đơn vị bầu cử đại biểu Hội đồng nhân dân."""

from dataclasses import dataclass
from typing import Annotated

from ..fields import Ref, Refs, Text, Whole
from ..record import Record, record


@record("constituency", "Đơn vị bầu cử")
@dataclass(kw_only=True)
class Constituency(Record):
    term: Annotated[str, Ref(label="Nhiệm kỳ", target="term", required=True)] = ""
    name: Annotated[
        str, Text(label="Tên", required=True, listed=True, search=True, help="Ví dụ: Đơn vị bầu cử số 1")
    ] = ""
    areas: Annotated[tuple[str, ...], Refs(label="Gồm các thôn, tổ dân phố", target="area")] = ()
    description: Annotated[str, Text(label="Địa bàn", listed=True)] = ""
    seats: Annotated[int | None, Whole(label="Số đại biểu được bầu", listed=True, least=1, most=30)] = None
