"""Người dùng phần mềm trong văn phòng; một người có thể kiêm nhiều vai trò."""

from dataclasses import dataclass
from typing import Annotated

from ..fields import Flag, Name, Text
from ..record import Record, record


@record("account", "Người dùng")
@dataclass(kw_only=True)
class Account(Record):
    name: Annotated[str, Name(label="Họ và tên", required=True, listed=True, search=True, travels=False)] = ""
    position: Annotated[str, Text(label="Chức vụ", listed=True, travels=False)] = ""
    registrar: Annotated[bool, Flag(label="Văn thư", listed=True, section="Vai trò")] = False
    council_officer: Annotated[bool, Flag(label="Chuyên viên HĐND", listed=True, section="Vai trò")] = False
    petition_officer: Annotated[bool, Flag(label="Xử lý đơn", listed=True, section="Vai trò")] = False
    leader: Annotated[bool, Flag(label="Lãnh đạo (xem)", listed=True, section="Vai trò")] = False
    administrator: Annotated[bool, Flag(label="Quản trị", listed=True, section="Vai trò")] = False
    active: Annotated[bool, Flag(label="Đang dùng", listed=True)] = True
