"""The report on results as an issued paper: its number from the book, and the files of that day."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..documents.blocks import Document
from ..documents.listed import Heading, Table, Value
from ..documents.render import docx_bytes, pdf_bytes, xlsx_bytes
from ..domain.competence import LEVELS
from ..domain.errors import Refused
from ..domain.numbering import USED
from ..domain.records.number_entry import NumberEntry
from ..domain.records.signed_copy import SignedCopy
from ..domain.records.topic import Topic
from ..store.work import Work
from . import numbers, proofs, records
from .context import Context
from .printing import write_file
from .recommendation_papers import file_name, results
from .results import COLUMNS, ResultLine, ResultsReport, results_report

BOOK, KIND, WORD = "report", "results_report", "results_report_word"
_SPAN = re.compile(r"(\d{4}-\d\d-\d\d)-(\d{4}-\d\d-\d\d)")
NOT_ISSUED = "Báo cáo này chưa có số nên không thu hồi."
HEADINGS = (
    "TT", "Mã", "Nội dung kiến nghị", "Lĩnh vực", "Ban của HĐND", "Cử tri (thôn, tổ)", "Lượt ý kiến",
    "Thẩm quyền", "Cơ quan giải quyết", "Kết quả", "Kết quả theo báo cáo", "Văn bản trả lời", "Ngày trả lời",
    "HĐND đánh giá", "Hai bên khác nhau", "Hạn trả lời", "Quá hạn (ngày)", "Chuyển tiếp (kỳ)",
)  # fmt: skip


@dataclass(frozen=True)
class Scope:
    """What a report is of: the list of a session, or what was received in a span of days."""

    session: str = ""
    since: date | None = None
    until: date | None = None

    @property
    def key(self) -> str:
        """Under which its number stands in the book."""
        return f"kq-{self.session}" if self.session else f"kq-{self.since}-{self.until}"


def scope_of(key: str) -> Scope:
    """The other way: from what the book says to what the report is of."""
    rest = key.removeprefix("kq-")
    days = _SPAN.fullmatch(rest)
    if days is None:
        return Scope(rest)
    return Scope(since=date.fromisoformat(days[1]), until=date.fromisoformat(days[2]))


def report(context: Context, scope: Scope) -> ResultsReport:
    return results_report(context, scope.session, since=scope.since, until=scope.until)


def issued(context: Context, scope: Scope) -> NumberEntry | None:
    """The number the report bears, None while it is a draft."""
    with context.store.read() as work:
        return _issued(work, scope)


def issue(context: Context, scope: Scope, on: date | None = None, number: int | None = None) -> NumberEntry:
    """Give the report its number and day; the paper stays from now on what it is today."""
    day = on or context.today
    with context.store.write() as work:
        subject = results(context, scope.session, since=scope.since, until=scope.until).title
        entry = numbers.take(context, work, BOOK, KIND, scope.key, subject, day, number=number)
        paper = results(context, scope.session, since=scope.since, until=scope.until, number=entry)
        for kind, data in ((KIND, pdf_bytes(paper)), (WORD, docx_bytes(paper))):
            copy = SignedCopy(
                document_kind=kind,
                document=entry.id,
                order=1,
                title=paper.title,
                signed_on=day,
                digest=context.files.keep(data),
                size=len(data),
            )
            records.keep(context, work, copy)
        return entry


def withdraw(context: Context, scope: Scope, reason: str) -> NumberEntry:
    """Take back a report issued by mistake: its number stays cancelled, the paper is a draft again."""
    with context.store.write() as work:
        entry = _issued(work, scope)
        if entry is None:
            raise Refused(NOT_ISSUED)
        return numbers.release(context, work, entry, reason)


def source(context: Context, scope: Scope) -> proofs.Source:
    """The paper for the preview: as the records now say it, or once it has a number as it was then."""
    entry = issued(context, scope)
    if entry is None:

        def draft() -> Document:
            return results(context, scope.session, since=scope.since, until=scope.until)

        return proofs.composed(draft, lambda: file_name(draft()))
    pdf = records.find(context, SignedCopy, document=entry.id, document_kind=KIND)[0]
    word = records.find(context, SignedCopy, document=entry.id, document_kind=WORD)[0]

    def save(path: Path) -> Path:
        copy = word if path.suffix.lower() == ".docx" else pdf
        return write_file(path, context.files.read(copy.digest))

    kept = proofs.signed_copy(context, pdf)
    return proofs.Source(kept.make, save, lambda: f"{entry.text} {pdf.title}".replace("/", "-")[:100])


def sheet(context: Context, scope: Scope, path: Path) -> Path:
    """The annex line by line as a workbook, with real days and numbers to sort and filter by."""
    found = report(context, scope)
    with context.store.read() as work:
        committees = _committees(work)
    rows = [_row(place, line, committees) for place, line in enumerate(found.lines, 1)]
    table = Table("Kết quả giải quyết kiến nghị", [Heading(words) for words in HEADINGS], rows)
    return write_file(path, xlsx_bytes(table, context.clock()))


def _issued(work: Work, scope: Scope) -> NumberEntry | None:
    found = work.find(NumberEntry, document=scope.key, document_kind=KIND, state=USED)
    return found[0] if found else None


def _committees(work: Work) -> dict[str, str]:
    """Field -> the name of the Ban that follows it."""
    topics = work.find(Topic)
    named = work.called([one.committee for one in topics if one.committee])
    return {one.id: named.get(one.committee, "") for one in topics}


def _row(place: int, line: ResultLine, committees: dict[str, str]) -> Sequence[Value]:
    item, reply = line.recommendation, line.reply
    return (
        place, item.code, item.text, line.topic, committees.get(item.topic, ""), "; ".join(line.areas),
        line.voices.value, LEVELS.get(item.competence, ""), line.authority, COLUMNS[line.column],
        line.outcome, reply.number if reply else "", (reply.dated or reply.received_on) if reply else None,
        line.verdict, line.difference, item.due_on, line.days_late or None, line.carried or None,
    )  # fmt: skip
