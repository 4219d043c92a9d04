"""Người gửi đơn, người được tiếp; không bao giờ là người tố cáo (Nghị định 154/2026/NĐ-CP Điều 12)."""

from dataclasses import dataclass
from typing import Annotated

from ..fields import Choice, Flag, Name, Ref, Text
from ..record import Record, record

HONORIFICS = {"ong": "Ông", "ba": "Bà"}
TITLE = "Người gửi đơn"


@record("petitioner", TITLE)
@dataclass(kw_only=True)
class Petitioner(Record):
    """Nothing here is a search word: earlier files are looked up by services.people_search alone."""

    honorific: Annotated[str, Choice(label="Xưng hô", options=HONORIFICS, private=True, travels=False)] = ""
    full_name: Annotated[
        str,
        Name(
            label="Họ và tên, tên tổ chức",
            required=True,
            listed=True,
            private=True,
            travels=False,
            longest=200,
        ),
    ] = ""
    is_organization: Annotated[bool, Flag(label="Là cơ quan, tổ chức", travels=False)] = False
    address: Annotated[str, Text(label="Địa chỉ", listed=True, private=True, travels=False)] = ""
    area: Annotated[str, Ref(label="Thôn, tổ dân phố", target="area", private=True, travels=False)] = ""
    id_number: Annotated[
        str,
        Text(
            label="Số căn cước, hộ chiếu",
            help="12 số; giấy tờ khác thì ghi tên giấy tờ và số",
            private=True,
            travels=False,
            longest=60,
        ),
    ] = ""
    phone: Annotated[str, Text(label="Điện thoại", private=True, travels=False, longest=40)] = ""

    def called(self) -> str:
        return TITLE  # a name here would be shown wherever a record is named
