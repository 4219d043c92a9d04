"""Lĩnh vực của ý kiến, kiến nghị; mỗi lĩnh vực giao một Ban thẩm tra và một phòng tham mưu."""

from dataclasses import dataclass
from typing import Annotated

from ..fields import Flag, Ref, Text, Whole
from ..record import Record, record


@record("topic", "Lĩnh vực")
@dataclass(kw_only=True)
class Topic(Record):
    name: Annotated[str, Text(label="Tên lĩnh vực", required=True, listed=True, search=True)] = ""
    code: Annotated[
        str, Text(label="Mã", longest=40, help="Mã của lĩnh vực có sẵn; để trống khi tự thêm")
    ] = ""
    committee: Annotated[str, Ref(label="Ban của HĐND", target="organization", listed=True)] = ""
    department: Annotated[str, Ref(label="Phòng, đơn vị tham mưu", target="organization", listed=True)] = ""
    order: Annotated[int | None, Whole(label="Thứ tự", least=0)] = None
    active: Annotated[bool, Flag(label="Đang dùng", listed=True)] = True
