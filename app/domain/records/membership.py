"""Tư cách thành viên và chức vụ của một người trong một tổ chức, có ngày bắt đầu và thôi."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Choice, Day, Flag, Ref, Text, Whole
from ..record import Problems, Record, record

ROLES = {
    "delegate": "Đại biểu",
    "chair": "Chủ tịch",
    "vice_chair": "Phó Chủ tịch",
    "head": "Trưởng Ban",
    "deputy_head": "Phó Trưởng Ban",
    "member": "Ủy viên",
    "group_head": "Tổ trưởng",
    "group_deputy": "Tổ phó",
    "group_member": "Thành viên Tổ",
    "manager": "Trưởng phòng, thủ trưởng",
    "other": "Khác",
}


def ends_after_it_starts(membership: "Membership") -> Problems:
    if membership.starts_on and membership.ends_on and membership.ends_on < membership.starts_on:
        return {"ends_on": "Ngày thôi trước ngày bắt đầu, sửa lại một trong hai ngày"}
    return {}


@record("membership", "Chức vụ, tư cách thành viên", ends_after_it_starts)
@dataclass(kw_only=True)
class Membership(Record):
    person: Annotated[str, Ref(label="Người", target="person", required=True, listed=True)] = ""
    organization: Annotated[
        str, Ref(label="Cơ quan, tổ chức", target="organization", required=True, listed=True)
    ] = ""
    role: Annotated[str, Choice(label="Vai trò", options=ROLES, required=True, listed=True)] = ""
    post: Annotated[
        str, Text(label="Chức vụ ghi trên văn bản", help="Để trống thì lấy theo vai trò", search=True)
    ] = ""
    term: Annotated[str, Ref(label="Nhiệm kỳ", target="term")] = ""
    constituency: Annotated[str, Ref(label="Đơn vị bầu cử", target="constituency")] = ""
    full_time: Annotated[bool, Flag(label="Chuyên trách")] = False
    starts_on: Annotated[date | None, Day(label="Từ ngày", required=True, listed=True)] = None
    ends_on: Annotated[
        date | None, Day(label="Thôi từ ngày", help="Ngày đầu tiên không còn giữ chức vụ", listed=True)
    ] = None
    end_reason: Annotated[str, Text(label="Lý do thôi")] = ""
    order: Annotated[int | None, Whole(label="Thứ tự", least=0)] = None
