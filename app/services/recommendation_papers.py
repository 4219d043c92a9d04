"""Every paper on voters' recommendations by name: as blocks, as PDF, as a file."""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from ..documents.blocks import Document
from ..documents.forwarding_letter import LetterWords, forwarding_letter, usual_words
from ..documents.readout_list import readout_list
from ..documents.render import docx_bytes, pdf_bytes
from ..documents.results_report import results_report as results_paper
from ..domain.deadlines import overdue_days
from ..domain.errors import Refused
from ..domain.figures import Figure
from ..domain.outcomes import CLAIMS, VERDICTS
from ..domain.recommendation_papers import (
    Asked,
    CountedRow,
    LetterStory,
    ReadOut,
    ReadOutStory,
    ResultsStory,
    Settled,
)
from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.contact_round import ContactRound
from ..domain.records.forwarding import Forwarding
from ..domain.records.number_entry import NumberEntry
from ..domain.records.recommendation import Recommendation
from ..domain.records.reply import Reply
from ..domain.records.session import Session
from ..store.work import Work
from .context import Context
from .petition_gather import desk
from .printing import write_file
from .recommendation_tree import voices_in
from .results import COLUMNS, ResultLine, ResultRow, ResultsReport, results_report
from .telling import Telling, areas_in, to_tell

# What each paper is called, and by whose record it is asked for.
PAPERS = {
    "letter": "Công văn chuyển, đôn đốc kiến nghị",
    "results": "Báo cáo kết quả giải quyết kiến nghị cử tri",
    "readout": "Thông báo kết quả trả lời kiến nghị",
}
_UNSAFE = re.compile(r'[\\/:*?"<>|\s]+')
_LONGEST_NAME = 100
_WRITES = {".pdf": pdf_bytes, ".docx": docx_bytes}


def make(context: Context, paper: str, record_id: str) -> Document:
    """The letter of a forwarding, the report for a session, the answers to read out at a meeting."""
    match paper:
        case "letter":
            return letter(context, record_id)
        case "results":
            return results(context, record_id)
        case "readout":
            return readout(context, record_id)
    raise Refused(f"Không có loại giấy tờ “{paper}”. Chọn một trong: {', '.join(PAPERS)}.")


def letter(context: Context, forwarding_id: str) -> Document:
    """A letter that passes on or reminds, drafts too."""
    with context.store.read() as work:
        return forwarding_letter(_letter_story(context, work, work.get(Forwarding, forwarding_id)))


def usual(context: Context, letter: Forwarding) -> LetterWords:
    """What a letter not written yet says by itself, to be shown where the office may say it otherwise."""
    with context.store.read() as work:
        return usual_words(_letter_story(context, work, letter))


def readout(context: Context, meeting_id: str) -> Document:
    """What a meeting is to be told."""
    lines = tuple(_read_out(one) for one in to_tell(context, meeting_id))
    with context.store.read() as work:
        meeting = work.get(ContactMeeting, meeting_id)
        on = meeting.starts_at.date() if meeting.starts_at else None
        council, signing = desk(context, work, on or context.today)
    return readout_list(ReadOutStory(council, signing, meeting.place, on, lines))


def results(
    context: Context,
    session_id: str = "",
    *,
    since: date | None = None,
    until: date | None = None,
    number: NumberEntry | None = None,
) -> Document:
    """The report of a session's list, or of what was received in a period; a draft without a number."""
    on = number.given_on if number and number.given_on else context.today
    found = results_report(context, session_id, since=since, until=until)
    with context.store.read() as work:
        session = work.look_up(Session, session_id)
        council, signing = desk(context, work, on)
    return results_paper(
        ResultsStory(
            council=council,
            signing=signing,
            scope=f"trước {session.called()}" if session else _period(since, until),
            on=on,
            number=number.text if number else "",
            columns=tuple(COLUMNS.values()),
            whole=_row(found.whole),
            voices=found.voices.value,
            tables=_tables(found),
            resolved=sum(found.whole.columns[key].value for key in ("resolved", "explained")),
            verdict_names=tuple(VERDICTS.values()),
            verdicts=_verdicts(found.claim_by_verdict),
            overdue=found.overdue.value,
            carried=found.carried.value,
            told=found.told.value,
            closed=found.closed.value,
            lines=tuple(_settled(line) for line in found.lines),
        )
    )


def save_as(context: Context, paper: str, record_id: str, path: Path) -> Path:
    """Write the paper to a file, PDF or Word by its ending; whole or not at all."""
    kind = path.suffix.lower()
    if kind not in _WRITES:
        raise Refused("Tên tệp phải kết thúc bằng .pdf hoặc .docx.")
    return write_file(path, _WRITES[kind](make(context, paper, record_id)))


def file_name(paper: Document) -> str:
    """A name to offer for the file, without ending: the paper's title, nobody's name."""
    return _UNSAFE.sub(" ", paper.title)[:_LONGEST_NAME].strip(" .")


def _letter_story(context: Context, work: Work, found: Forwarding) -> LetterStory:
    items = [work.get(Recommendation, id) for id in found.recommendations]
    on = found.dated or context.today
    council, signing = desk(context, work, on, found.signer)
    to = work.called([found.organization]).get(found.organization, "") or found.organization_text
    asked = tuple(_asked(work, item, on) for item in items)
    topics = Counter(one.topic or "Lĩnh vực khác" for one in asked)
    earlier = tuple(dict.fromkeys(one.earlier for one in asked if one.earlier))
    return LetterStory(
        council, signing, found, to, _occasion(work, found), asked, tuple(topics.most_common()),
        earlier if found.kind == "remind" else (),
    )  # fmt: skip


def _asked(work: Work, item: Recommendation, on: date) -> Asked:
    areas = areas_in(work, item)
    named = work.called([*areas, item.topic])
    places = tuple(named.get(id, "") for id in areas) or _written(item.area_text)
    former = work.look_up(Forwarding, item.forwarding)
    dated = f" ngày {former.dated:%d/%m/%Y}" if former and former.dated else ""
    return Asked(
        code=item.code,
        text=item.text,
        places=places,
        topic=named.get(item.topic, ""),
        voices=len(voices_in(work, item)),
        earlier=f"Công văn số {former.number}{dated}" if former else "",
        due_on=item.due_on,
        days_late=overdue_days(item.due_on, on) if item.due_on else 0,
    )


def _occasion(work: Work, found: Forwarding) -> str:
    """ "tiếp xúc cử tri trước Kỳ họp thứ 4"."""
    if session := work.look_up(Session, found.session):
        return f"tiếp xúc cử tri trước {session.called()}"
    begun = work.look_up(ContactRound, found.round)
    if begun is None:
        return ""
    title = f"{begun.title[:1].lower()}{begun.title[1:]}"
    return title if "tiếp xúc" in title else f"tiếp xúc cử tri {title}"


def _read_out(one: Telling) -> ReadOut:
    item = one.recommendation
    return ReadOut(item.text, one.areas, one.voices, one.outcome, one.reply, one.number, item.promised_on)


def _tables(found: ResultsReport) -> tuple[tuple[str, tuple[CountedRow, ...]], ...]:
    named = (
        ("Lĩnh vực", found.by_topic),
        ("Ban của HĐND", found.by_committee),
        ("Thẩm quyền", found.by_competence),
        ("Cơ quan giải quyết", found.by_authority),
    )
    return tuple((what, tuple(_row(row) for row in rows)) for what, rows in named)


def _row(row: ResultRow) -> CountedRow:
    return CountedRow(row.label, row.total.value, tuple(row.columns[key].value for key in COLUMNS))


def _verdicts(found: Mapping[tuple[str, str], Figure]) -> tuple[CountedRow, ...]:
    """A row for each claim: how many of them the council found to be what."""
    rows = []
    for claim, words in CLAIMS.items():
        counts = tuple(found[claim, verdict].value for verdict in VERDICTS)
        rows.append(CountedRow(words, sum(counts), counts))
    return tuple(rows)


def _settled(line: ResultLine) -> Settled:
    item = line.recommendation
    promised = f", hẹn xong {item.promised_on:%d/%m/%Y}" if item.promised_on else ""
    notes = [f"Quá hạn {line.days_late} ngày" if line.days_late else ""]
    notes.append(f"Chuyển tiếp {line.carried} kỳ" if line.carried else "")
    notes.append("Đã báo cử tri" if item.told_at else "")
    return Settled(
        text=item.text,
        places=line.areas,
        voices=line.voices.value,
        authority=line.authority,
        result=f"{line.outcome or COLUMNS[line.column]}{promised}",
        reply=_reply(line.reply),
        verdict=line.verdict,
        note="; ".join(filter(None, notes)),
        difference=line.difference,
    )


def _reply(reply: Reply | None) -> str:
    if reply is None:
        return ""
    on = reply.dated or reply.received_on
    number = f"Số {reply.number}" if reply.number else "Đã trả lời"
    return f"{number} ngày {on:%d/%m/%Y}" if on else number


def _period(since: date | None, until: date | None) -> str:
    first = f"từ ngày {since:%d/%m/%Y}" if since else ""
    last = f"đến ngày {until:%d/%m/%Y}" if until else ""
    return " ".join(filter(None, (first, last)))


def _written(area_text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in area_text.split(";") if part.strip())
