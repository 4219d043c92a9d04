"""Files kept with a record, taken in by what they are and never with a denunciation."""

import re
from dataclasses import replace
from pathlib import Path

from ..domain.errors import Refused
from ..domain.records.attachment import Attachment
from ..domain.roles import PETITIONS
from ..domain.text import clean
from . import records, secrecy
from .context import Context
from .printing import write_file

LARGEST = 30_000_000
# What a file of the kind begins with; a program or a script is none of these.
_BEGINS = {
    b"%PDF-": "application/pdf",
    b"\xff\xd8\xff": "image/jpeg",
    b"\x89PNG\r\n\x1a\n": "image/png",
    b"PK\x03\x04": "application/zip",
}
_OFFICE = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_NUMBER = re.compile(r"Tệp (\d+)")
NOT_TAKEN = (
    "Tệp này không phải PDF, ảnh JPG, PNG, DOCX hoặc XLSX. Chụp hoặc lưu lại thành một trong các loại đó."
)
TOO_LARGE = "Tệp lớn hơn 30 MB. Giảm độ phân giải ảnh chụp rồi kèm lại."
UNREADABLE = "Chưa đọc được tệp. Chép tệp vào máy này rồi kèm lại."


def attach(context: Context, record_kind: str, record_id: str, path: Path) -> Attachment:
    """Keep a copy of the file with the record; of one that takes no files not a byte is read."""
    context.user.must_edit(record_kind)
    bare = Attachment(record_kind=record_kind, record=record_id, name=clean(path.name))
    with context.store.read() as work:
        secrecy.guard(work, bare)
    content = _content(path)
    media = _media(content, path.suffix.lower())
    digest = context.files.keep(content)
    name = _name(context, bare, path.suffix.lower())
    return records.save(context, replace(bare, name=name, media_type=media, digest=digest, size=len(content)))


def attachments(context: Context, record_id: str) -> list[Attachment]:
    """The files kept with a record, in the order they came; a person who may not see them is shown none."""
    found = records.find(context, Attachment, record=record_id)
    return [one for one in found if context.user.may_see_private(one.record_kind)]


def remove(context: Context, attachment_id: str) -> Attachment:
    """Take a file off its record; its bytes stay, so that it can come back."""
    found = records.get(context, Attachment, attachment_id)
    context.user.must_edit(found.record_kind)
    records.delete(context, found)
    return found


def put_back(context: Context, removed: Attachment) -> Attachment:
    """Undo the removal."""
    return records.undelete(context, removed)


def takes_files(context: Context, record_kind: str, record_id: str) -> str:
    """Why this record takes no files, "" when it does."""
    with context.store.read() as work:
        try:
            secrecy.guard(work, Attachment(record_kind=record_kind, record=record_id))
        except Refused as refusal:
            return str(refusal)
    return ""


def save_copy(context: Context, attachment: Attachment, path: Path) -> Path:
    """Write the file out as it came in, whole or not at all."""
    return write_file(path, content(context, attachment))


def content(context: Context, attachment: Attachment) -> bytes:
    """The bytes of the file as they were taken in."""
    context.user.must_see_private(attachment.record_kind)
    return context.files.read(attachment.digest)


def _content(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise Refused(TOO_LARGE)
        return path.read_bytes()
    except OSError:
        raise Refused(UNREADABLE) from None


def _name(context: Context, bare: Attachment, suffix: str) -> str:
    """Of a citizen's paper a number only: what somebody called the file may be the citizen's name."""
    if bare.record_kind not in PETITIONS:
        return bare.name
    numbers = (_NUMBER.match(one.name) for one in records.find(context, Attachment, record=bare.record))
    return f"Tệp {max((int(found[1]) for found in numbers if found), default=0) + 1}{suffix}"


def _media(content: bytes, suffix: str) -> str:
    """What the file is, by its first bytes; an office file is told by its ending among the zipped ones."""
    found = next((media for begins, media in _BEGINS.items() if content.startswith(begins)), "")
    if found == "application/zip":
        found = _OFFICE.get(suffix, "")
    if not found:
        raise Refused(NOT_TAKEN)
    return found
