"""Every paper about letters and receptions by name: as blocks, as PDF, as a file."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from ..documents.blocks import Document
from ..documents.guidance_slip import guidance_slip, split_slip
from ..documents.petition_letters import acceptance_proposal, filing_slip, reminder, report_request
from ..documents.petition_notice import not_accepted_notice, prolonged_notice, result_notice
from ..documents.receipt_slip import receipt_slip
from ..documents.reception_book import reception_book
from ..documents.reception_schedule import reception_schedule
from ..documents.referral_slip import referral_slip
from ..documents.refusal_notice import refusal_notice
from ..documents.render import docx_bytes, pdf_bytes
from ..documents.return_slip import return_slip
from ..documents.statement import statement
from ..domain.errors import Refused
from ..domain.petition_case import Case
from ..domain.records.petition import Petition
from ..domain.records.petition_step import KINDS, PetitionStep
from ..store.work import Work
from . import petition_gather as gather
from . import petition_handling, reception
from .context import Context
from .printing import write_file

# What each paper is called, and by whose record it is asked for.
PAPERS = {
    "step": "Văn bản của một bước xử lý",
    "receipt": "Giấy biên nhận thông tin, tài liệu",
    "statement": "Biên bản ghi nội dung trình bày",
    "refusal": "Thông báo từ chối tiếp công dân",
    "book": "Sổ tiếp công dân",
    "schedule": "Lịch tiếp công dân",
}
_OF_A_STEP: dict[str, Callable[[Case], Document]] = {
    "accept": acceptance_proposal,
    "not_accept": not_accepted_notice,
    "guide": guidance_slip,
    "split": split_slip,
    "forward": referral_slip,
    "return": return_slip,
    "file": filing_slip,
    "watch": filing_slip,
    "remind": reminder,
    "request": report_request,
    "prolonged": prolonged_notice,
    "tell": result_notice,
}
_COUNTED = frozenset({"remind", "request"})
_UNSAFE = re.compile(r'[\\/:*?"<>|\s]+')
_LONGEST_NAME = 100
_WRITES = {".pdf": pdf_bytes, ".docx": docx_bytes}


def has_paper(step: PetitionStep) -> bool:
    """Whether this step has a paper to print."""
    return step.kind in _OF_A_STEP


def make(context: Context, paper: str, record_id: str) -> Document:
    """The paper as blocks: of a step, of a letter or visit (receipt), of a visit (statement, refusal)."""
    context.user.must_see_private("petition")
    with context.store.read() as work:
        return _made(context, work, paper, record_id)


def draft(context: Context, petition_id: str, step: PetitionStep) -> Document:
    """The paper a step would have, while it is not kept yet."""
    context.user.must_see_private("petition")
    with context.store.read() as work:
        return _of_step(gather.case(context, work, work.get(Petition, petition_id), step))


def drafted(
    context: Context,
    petition_id: str,
    kind: str,
    *,
    on: date | None = None,
    body: str = "",
    body_text: str = "",
    reason: str = "",
) -> PetitionStep:
    """The step as it would be noted, with who gets the paper; nothing is kept and nothing refused."""
    with context.store.read() as work:
        petition = work.get(Petition, petition_id)
        times = len(work.find(PetitionStep, petition=petition_id, kind=kind)) + 1
        bare = PetitionStep(petition=petition_id, kind=kind, on=on or context.today, reason=reason)
        addressed = petition_handling.addressed(petition, bare, body, body_text)
    return replace(addressed, times=times if kind in _COUNTED else None)


def make_book(context: Context, year: int, since: date | None = None, until: date | None = None) -> Document:
    """The reception book of a year, or of some days of it."""
    context.user.must_see_private("reception")
    first, last = since or date(year, 1, 1), until or date(year, 12, 31)
    visits = [
        one for one in reception.book(context, year) if one.received_on and first <= one.received_on <= last
    ]
    whole = (first, last) == (date(year, 1, 1), date(year, 12, 31))
    period = f"năm {year}" if whole else f"từ ngày {first:%d/%m/%Y} đến ngày {last:%d/%m/%Y}"
    with context.store.read() as work:
        return reception_book(gather.book(context, work, visits, period, last))


def make_schedule(context: Context, since: date, until: date) -> Document:
    """The schedule of a time, to be signed and posted."""
    planned = [one.record for one in reception.schedule(context, since, until)]
    if not planned:
        raise Refused("Chưa có buổi tiếp công dân nào trong thời gian này. Thêm buổi tiếp vào lịch trước.")
    with context.store.read() as work:
        return reception_schedule(gather.schedule(context, work, planned, _period(since, until)))


def pdf(context: Context, paper: str, record_id: str) -> bytes:
    return pdf_bytes(make(context, paper, record_id))


def save_as(context: Context, paper: str, record_id: str, path: Path) -> Path:
    """Write the paper to a file, PDF or Word by its ending; whole or not at all."""
    return save_document(make(context, paper, record_id), path)


def save_document(document: Document, path: Path) -> Path:
    """The same for a paper that is made already: a book, a schedule."""
    kind = path.suffix.lower()
    if kind not in _WRITES:
        raise Refused("Tên tệp phải kết thúc bằng .pdf hoặc .docx.")
    return write_file(path, _WRITES[kind](document))


def file_name(document: Document) -> str:
    """A name to offer for the file, without ending: the kind of paper and the code, nobody's name."""
    return _UNSAFE.sub(" ", document.title)[:_LONGEST_NAME].strip(" .")


def _made(context: Context, work: Work, paper: str, id: str) -> Document:
    match paper:
        case "step":
            return _of_step(gather.case_of_step(context, work, id))
        case "receipt":
            return _receipt(context, work, id)
        case "statement":
            return statement(gather.visit(context, work, id))
        case "refusal":
            return refusal_notice(gather.visit(context, work, id))
    raise Refused(f"Không có loại giấy tờ “{paper}”. Chọn một trong: {', '.join(PAPERS)}.")


def _of_step(case: Case) -> Document:
    compose = _OF_A_STEP.get(case.step.kind)
    if compose is None:
        raise Refused(f"Việc “{KINDS.get(case.step.kind, '')}” không có văn bản để in.")
    return compose(case)


def _receipt(context: Context, work: Work, id: str) -> Document:
    """Of a letter, or of what was handed over at a visit."""
    petition = work.look_up(Petition, id)
    if petition is None:
        visit = gather.visit(context, work, id)
        return receipt_slip(visit, _now(context, visit.visit.received_on), visit.place)
    bare = PetitionStep(petition=id, on=petition.received_on)
    case = gather.case(context, work, petition, bare)
    return receipt_slip(case, _now(context, petition.received_on), gather.place_in(work))


def _now(context: Context, on: date | None) -> datetime | None:
    """The hour to print, when the receipt is made on the day itself; later the pen writes it."""
    return context.clock() if on == context.today else None


def _period(since: date, until: date) -> str:
    if (since.year, since.month) == (until.year, until.month):
        return f"tháng {since.month} năm {since.year}"
    return f"từ ngày {since:%d/%m/%Y} đến ngày {until:%d/%m/%Y}"
