"""Bản PDF đã đóng băng khi ký, giữ theo mã băm; sửa sau khi ký là bản đính chính có số."""

from dataclasses import dataclass
from datetime import date
from typing import Annotated

from ..fields import Day, Text, Whole
from ..record import Record, record


@record("signed_copy", "Bản đã ký")
@dataclass(kw_only=True)
class SignedCopy(Record):
    document_kind: Annotated[str, Text(label="Loại bản ghi", required=True, longest=40)] = ""
    document: Annotated[str, Text(label="Mã bản ghi", required=True, longest=40)] = ""
    order: Annotated[int | None, Whole(label="Bản thứ", required=True, listed=True, least=1)] = None
    title: Annotated[
        str, Text(label="Tên văn bản", required=True, listed=True, search=True, longest=1000)
    ] = ""
    signed_on: Annotated[date | None, Day(label="Ngày ký", required=True, listed=True)] = None
    signers: Annotated[str, Text(label="Người ký", listed=True)] = ""
    digest: Annotated[str, Text(label="Mã băm SHA-256", required=True, longest=64)] = ""
    size: Annotated[int | None, Whole(label="Dung lượng (byte)", required=True, least=1)] = None
    reason: Annotated[str, Text(label="Lý do đính chính", listed=True)] = ""

    def called(self) -> str:
        return self.title if self.order == 1 else f"{self.title} (đính chính {(self.order or 1) - 1})"
