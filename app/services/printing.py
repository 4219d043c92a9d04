"""Every paper of the office by name: as blocks, as PDF, as a file, and whether a file obeys Decree 30."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..documents.ballot_minutes import ballot_minutes
from ..documents.blocks import Document
from ..documents.delegate_list import delegate_list
from ..documents.invitation import invitation
from ..documents.minutes import minutes
from ..documents.programme import programme
from ..documents.register import RegisterLine, RegisterSheet, register
from ..documents.render import check, docx_bytes, pdf_bytes
from ..documents.resolution import resolution
from ..documents.script import script
from ..domain.errors import Refused
from ..domain.record import type_of
from ..domain.records.invitee import Invitee
from ..domain.records.minutes import Minutes
from ..domain.records.number_book import NumberBook
from ..domain.records.person import Person
from ..domain.records.resolution import Resolution
from ..domain.records.session import Session
from ..domain.records.vote_event import VoteEvent
from ..domain.story import Story
from ..store.work import Work
from . import gather
from . import minutes as minutes_service
from .context import Context
from .council import council
from .numbers import Line
from .numbers import register as lines_of
from .records import R

if TYPE_CHECKING:
    from ..documents.layout_check import Deviation

# What each paper is called, and by whose record it is asked for.
PAPERS = {
    "minutes": "Biên bản kỳ họp",
    "resolution": "Nghị quyết",
    "invitation": "Giấy mời",
    "programme": "Chương trình kỳ họp",
    "delegates": "Danh sách đại biểu",
    "script": "Kịch bản điều hành",
    "ballots": "Biên bản kiểm phiếu",
}
_OF_A_SESSION: dict[str, Callable[[Story], Document]] = {
    "minutes": minutes,
    "invitation": invitation,
    "programme": programme,
    "delegates": delegate_list,
    "script": script,
}
_UNSAFE = re.compile(r'[\\/:*?"<>|\s]+')
_LONGEST_NAME = 100
_WRITES = {".pdf": pdf_bytes, ".docx": docx_bytes}


def make(context: Context, paper: str, record_id: str) -> Document:
    """The paper as blocks: by a session's id, or the id of minutes, an invitee, a resolution, a vote."""
    if paper not in PAPERS:
        raise Refused(f"Không có loại giấy tờ “{paper}”. Chọn một trong: {', '.join(PAPERS)}.")
    with context.store.read() as work:
        return _made(work, paper, record_id)


def latest(context: Context, paper: str) -> str:
    """The record whose paper is asked for as the latest: the newest resolution, session, or session held."""
    if paper == "resolution":
        return _newest(context, Resolution, lambda one: one.id)
    if paper == "minutes":
        return _newest(context, Session, lambda one: one.opened_at)
    return _newest(context, Session, lambda one: one.opens_at)


def _newest(context: Context, cls: type[R], when: Callable[[R], Any]) -> str:
    with context.store.read() as work:
        found = [one for one in work.find(cls) if when(one) is not None]
    if not found:
        raise Refused(f"Chưa có {type_of(cls()).title.lower()} nào để in. Tạo trước rồi in lại.")
    return max(found, key=when).id


def pdf(context: Context, paper: str, record_id: str) -> bytes:
    """The paper as PDF/A-2b; of signed minutes, the latest copy exactly as it was signed."""
    signed = _signed(context, record_id) if paper == "minutes" else None
    return signed if signed is not None else pdf_bytes(make(context, paper, record_id))


def save_as(context: Context, paper: str, record_id: str, path: Path) -> Path:
    """Write the paper to a file, PDF or Word by its ending; whole or not at all."""
    kind = path.suffix.lower()
    if kind not in _WRITES:
        raise Refused("Tên tệp phải kết thúc bằng .pdf hoặc .docx.")
    data = pdf(context, paper, record_id) if kind == ".pdf" else docx_bytes(make(context, paper, record_id))
    return write_file(path, data)


def file_name(context: Context, paper: str, record_id: str) -> str:
    """A name to offer for the file, without ending: the paper's title, nothing of a guest."""
    title = make(context, paper, record_id).title
    return _UNSAFE.sub(" ", title)[:_LONGEST_NAME].strip(" .")


def make_register(context: Context, book: NumberBook, period: str) -> Document:
    """The whole book of a year or term, gaps and cancelled numbers among the rest."""
    known = council(context)
    with context.store.read() as work:
        signers = {one.number_entry: one.signer for one in work.find(Resolution) if one.number_entry}
        names = {one.id: one.full_name for one in work.find(Person)} if signers else {}
    signed = {entry: names.get(person, "") for entry, person in signers.items()}
    lines = tuple(_line(line, signed) for line in lines_of(context, book, period))
    agency = ("Hội đồng nhân dân", known.unit.called())
    return register(RegisterSheet(agency, book.name, period, lines))


def save_register(context: Context, book: NumberBook, period: str, path: Path) -> Path:
    """The printed book as a file."""
    kind = path.suffix.lower()
    if kind not in _WRITES:
        raise Refused("Tên tệp phải kết thúc bằng .pdf hoặc .docx.")
    return write_file(path, _WRITES[kind](make_register(context, book, period)))


def layout_problems(path: Path) -> list[Deviation]:
    """Every deviation of a PDF from Decree 30/2020; raises Refused when the file cannot be read."""
    try:
        return check(path)
    except OSError:
        raise Refused(f"Không mở được tệp {path.name}. Kiểm tra tên tệp rồi thử lại.") from None


def _made(work: Work, paper: str, id: str) -> Document:
    if paper == "resolution":
        record = work.get(Resolution, id)
        return resolution(gather.read(work, record.session), record)
    if paper == "ballots":
        event = work.get(VoteEvent, id)
        return ballot_minutes(gather.read(work, event.session), event)
    if paper == "invitation" and (guest := work.look_up(Invitee, id)):
        return invitation(gather.read(work, guest.session), guest)
    return _OF_A_SESSION[paper](gather.read(work, _session(work, id)))


def _session(work: Work, id: str) -> str:
    """The session meant by its own id or by that of its minutes."""
    found = work.look_up(Minutes, id)
    return found.session if found else work.get(Session, id).id


def _signed(context: Context, id: str) -> bytes | None:
    with context.store.read() as work:
        found = work.look_up(Minutes, id) or next(iter(work.find(Minutes, session=id)), None)
    return minutes_service.signed_pdf(context, found.id) if found else None


def write_file(path: Path, data: bytes) -> Path:
    """A file is there whole or not at all; what the disk refuses becomes a sentence."""
    part = path.with_name(f"{path.name}.part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise Refused(
            f"Không ghi được tệp {path.name}. Đóng tệp nếu đang mở, hoặc chọn thư mục khác."
        ) from None
    return path


def _line(line: Line, signed: dict[str, str]) -> RegisterLine:
    entry = line.entry
    if entry is None:
        return RegisterLine(line.text, note=line.state_words)
    note = "" if line.state == "used" else f"{line.state_words}: {entry.reason}".rstrip(": ")
    return RegisterLine(line.text, entry.given_on, entry.subject, signed.get(entry.id, ""), note=note)
