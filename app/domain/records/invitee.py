"""Khách mời dự kỳ họp: cấp trên, Đảng ủy, UBND, MTTQ, đoàn thể, trưởng thôn, đại diện cử tri."""

from dataclasses import dataclass
from typing import Annotated

from ..fields import Choice, Flag, Name, Ref, Text, Whole
from ..record import Record, record

GROUPS = {
    "superior": "HĐND, UBND cấp trên",
    "party": "Đảng ủy",
    "people_committee": "Ủy ban nhân dân, phòng, đơn vị",
    "front": "Mặt trận Tổ quốc, đoàn thể",
    "area": "Trưởng thôn, tổ trưởng tổ dân phố",
    "voter": "Đại diện cử tri",
    "other": "Khách khác",
}
HONORIFICS = {"ong": "Ông", "ba": "Bà"}


@record("invitee", "Khách mời")
@dataclass(kw_only=True)
class Invitee(Record):
    session: Annotated[str, Ref(label="Kỳ họp", target="session", required=True)] = ""
    group: Annotated[str, Choice(label="Thành phần", options=GROUPS, required=True, listed=True)] = ""
    honorific: Annotated[str, Choice(label="Xưng hô", options=HONORIFICS)] = ""
    full_name: Annotated[
        str,
        Name(label="Họ và tên", listed=True, search=True, help="Để trống khi mời theo chức danh"),
    ] = ""
    position: Annotated[str, Text(label="Chức vụ, cơ quan", required=True, listed=True, search=True)] = ""
    came: Annotated[bool, Flag(label="Có dự", listed=True)] = False
    order: Annotated[int | None, Whole(label="Thứ tự", least=0)] = None
