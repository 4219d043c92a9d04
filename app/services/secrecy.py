"""Keeps the person who denounced out of everything that is written, whichever way it comes in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from ..domain.errors import Invalid, Refused
from ..domain.identity_hints import Hint, hints, mark
from ..domain.lookup_code import read_code
from ..domain.petition_kinds import SECRET
from ..domain.petition_secrecy import free_texts, secrecy_problems
from ..domain.record import Record, type_of
from ..domain.records.area import Area
from ..domain.records.attachment import Attachment
from ..domain.records.organization import Organization
from ..domain.records.petition import Petition
from ..domain.records.petition_deadline import PetitionDeadline
from ..domain.records.petition_step import PetitionStep
from ..domain.records.petitioner import Petitioner
from ..domain.records.reception import Reception
from ..domain.records.unit import Unit
from ..domain.text import fold
from ..store.work import Work
from .context import Context

_DENOUNCES = re.compile(r"\btố +cáo\b", re.IGNORECASE)
_CODE = re.compile(r"(?<!\d)\d{2}[\s.\-–/]?\d{4,6}[\s.\-–/]?[A-Z](?!\w)", re.IGNORECASE)
Secret = TypeVar("Secret", Petition, PetitionStep, Reception)
BECOMES = "Đổi thành đơn tố cáo bằng lệnh “Chuyển thành đơn tố cáo”: dữ liệu về người gửi bị xóa hẳn."
NO_FILES = "Đơn tố cáo không kèm tệp nào. Cất bản giấy vào bì niêm phong và ghi nơi cất."
NO_LINK = (
    "Đơn tố cáo không nối với đơn loại khác vì từ đơn kia tìm ra được người tố cáo. Bỏ chỗ nối rồi lưu lại."
)
CODE = "Hồ sơ {code} là đơn tố cáo: không ghi mã đó vào nơi có tên người. Bỏ mã rồi lưu lại."
NO_DENOUNCER = "Người tố cáo không ghi vào danh sách người gửi đơn. Lập đơn loại Tố cáo, để trống người gửi."
NO_VISITOR = "Lượt tiếp người tố cáo không ghi tên, giấy tờ người đến. Chọn phân loại Tố cáo và để trống."


@dataclass(frozen=True)
class Finding:
    """A stretch of a field that may tell who somebody is; its places are those of the cleaned text."""

    field: str
    label: str
    hint: Hint


def findings(context: Context, record: Secret) -> list[Finding]:
    """What to point out before a denunciation is saved; the office's own places and bodies are not."""
    with context.store.read() as work:
        return findings_in(work, record)


def findings_in(work: Work, record: Secret) -> list[Finding]:
    """The same inside a transaction that is already open."""
    fields = type_of(record).fields
    known = set(_names(work))
    return [
        Finding(name, fields[name].label, hint)
        for name, text in free_texts(record).items()
        for hint in hints(text, known)
    ]


def looked_through(work: Work, record: Secret, vouched: bool) -> Secret:
    """The record with the mark of its texts, once somebody vouched for just these or they name nobody.

    Without the mark a denunciation in whose texts a name may stand is not saved.
    """
    if not _concerns_a_denunciation(work, record):
        return replace(record, names_checked="")
    texts = free_texts(record)
    sound = vouched or record.names_checked == mark(texts) or not findings_in(work, record)
    return replace(record, names_checked=mark(texts) if sound else "")


def _concerns_a_denunciation(work: Work, record: Secret) -> bool:
    return is_secret(work, record.petition) if isinstance(record, PetitionStep) else record.kind == SECRET


def is_secret(work: Work, petition_id: str) -> bool:
    found = work.look_up(Petition, petition_id)
    return found is not None and found.kind == SECRET


def names(text: str, full_name: str) -> bool:
    """Whether the text has the name in it, with or without marks."""
    return bool(full_name.strip()) and fold(full_name) in fold(text)


def guard_change(work: Work, record: Record) -> None:
    """Refuse to make a denunciation of what was another kind: its former values would stay in the history."""
    if isinstance(record, Petition | Reception) and record.kind == SECRET:
        before = work.look_up(type(record), record.id)
        if before is not None and before.kind not in ("", SECRET):
            raise Refused(BECOMES)


def guard(work: Work, record: Record) -> None:
    """Refuse a record that would tell who denounced; called for every record on its way to the disk."""
    guard_change(work, record)
    _guard_people(work, record)
    match record:
        case Petition():
            _guard_links(work, record)
        case PetitionStep() | PetitionDeadline() if is_secret(work, record.petition):
            if problems := secrecy_problems(record):
                raise Invalid(problems)
        case Reception() if record.kind != SECRET and is_secret(work, record.petition):
            raise Refused(NO_VISITOR)
        case Reception() if (
            record.kind == SECRET and record.petition and not is_secret(work, record.petition)
        ):
            raise Refused(NO_LINK)
        case Attachment() if _of_a_denunciation(work, record.record):
            raise Refused(NO_FILES)


def _guard_people(work: Work, record: Record) -> None:
    """Where a person stands, no word and no code may lead to a denunciation."""
    if not isinstance(record, Petition | Petitioner | Reception) or getattr(record, "kind", "") == SECRET:
        return
    texts = "\n".join(free_texts(record).values())
    if isinstance(record, Petitioner) and _DENOUNCES.search(texts):
        raise Refused(NO_DENOUNCER)
    for found in _CODE.finditer(texts):
        code = read_code(found[0])
        if code and any(one.kind == SECRET for one in work.find(Petition, code=code)):
            raise Refused(CODE.format(code=code))


def _guard_links(work: Work, petition: Petition) -> None:
    for other in (petition.repeats, petition.split_from):
        found = work.look_up(Petition, other)
        if found is not None and (found.kind == SECRET) != (petition.kind == SECRET):
            raise Refused(NO_LINK)
    if petition.kind == SECRET and petition.id:
        if work.find(Attachment, record=petition.id):
            raise Refused(NO_FILES)
        if any(visit.kind != SECRET for visit in work.find(Reception, petition=petition.id)):
            raise Refused(NO_VISITOR)


def _of_a_denunciation(work: Work, id: str) -> bool:
    if is_secret(work, id):
        return True
    step = work.look_up(PetitionStep, id)
    visit = work.look_up(Reception, id)
    return (step is not None and is_secret(work, step.petition)) or (
        visit is not None and visit.kind == SECRET
    )


def _names(work: Work) -> Iterator[str]:
    for unit in work.find(Unit):
        yield from (unit.name, unit.called())
    for area in work.find(Area):
        yield from (area.name, area.called())
    for body in work.find(Organization):
        yield from (body.name, body.short_name)
