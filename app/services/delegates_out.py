"""The delegates a list shows as a workbook, with their group, post and constituency."""

from collections.abc import Sequence
from pathlib import Path

from ..documents.listed import Heading, Table, Value
from ..documents.render import xlsx_bytes
from .context import Context
from .council import Delegate
from .printing import write_file

TITLE = "Đại biểu"
HEADINGS = (
    "STT", "Họ và tên", "Giới tính", "Nghề nghiệp, chức vụ", "Nơi công tác", "Chức vụ trong HĐND",
    "Tổ đại biểu", "Đơn vị bầu cử", "Từ ngày", "Đến ngày",
)  # fmt: skip
SEX = {"ong": "Nam", "ba": "Nữ"}


def save_list(context: Context, delegates: Sequence[Delegate], path: Path) -> Path:
    """Write them to a file, whole or not at all; nothing of it is private."""
    rows = [_row(number, delegate) for number, delegate in enumerate(delegates, 1)]
    table = Table(TITLE, [Heading(words) for words in HEADINGS], rows)
    return write_file(path, xlsx_bytes(table, context.clock()))


def _row(number: int, delegate: Delegate) -> tuple[Value, ...]:
    person, seat = delegate.person, delegate.membership
    return (
        number,
        person.full_name,
        SEX.get(person.honorific, ""),
        person.position,
        person.workplace,
        delegate.post or "Đại biểu",
        delegate.group_name,
        delegate.constituency_name,
        seat.starts_on,
        seat.ends_on,
    )
