"""Which papers of a session are here, which went to the delegates, and which are late or missing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from ..domain.records.agenda_item import AgendaItem
from ..domain.records.paper import KINDS, Paper
from ..domain.records.preparation_step import PreparationStep
from ..domain.text import sort_key
from .agenda import items_in
from .context import Context

PAPERS, VERIFICATION = "session.papers", "session.verification"
# Items the council cannot treat without something on paper.
NEED_A_PAPER = frozenset({"report", "verification", "resolution"})


@dataclass(frozen=True)
class PaperState:
    """A paper as it stands today; `present` it was received, `sent` it went to the delegates."""

    paper: Paper
    present: bool
    sent: bool
    late: bool
    sentence: str


def readiness(context: Context, session_id: str) -> list[PaperState]:
    """Every paper entered for the session, in the order of the agenda, then by kind and title."""
    with context.store.read() as work:
        papers = work.find(Paper, session=session_id)
        places = {item.id: number for number, item in enumerate(items_in(work, session_id))}
        due = _days(work.find(PreparationStep, session=session_id))
    papers.sort(key=lambda paper: _place(paper, places))
    return [_state(paper, due, context.today) for paper in papers]


def lacking(context: Context, session_id: str) -> list[str]:
    """What no paper was entered for, one sentence each: items without a paper, drafts nobody verified."""
    with context.store.read() as work:
        papers = work.find(Paper, session=session_id)
        agenda = items_in(work, session_id)
    return _items_without(agenda, papers) + _drafts_unverified(papers)


def _place(paper: Paper, places: dict[str, int]) -> tuple[int, int, bytes]:
    """Papers without an item come last."""
    item = min((places[id] for id in paper.items if id in places), default=len(places))
    return item, list(KINDS).index(paper.kind), sort_key(paper.title)


def _days(steps: Iterable[PreparationStep]) -> dict[str, date]:
    return {step.rule: step.due_on for step in steps if step.due_on and not step.skipped}


def _state(paper: Paper, due: dict[str, date], today: date) -> PaperState:
    usual = due.get(VERIFICATION) if paper.kind == "verification" else None
    wanted = paper.due_on or usual or due.get(PAPERS)
    here, there = paper.received_on or paper.sent_on, paper.sent_on
    if here is None:
        late, sentence = _waiting("Chưa nhận", wanted, today)
    elif there is None:
        late, words = _waiting("chưa gửi đại biểu", due.get(PAPERS), today)
        sentence = f"Đã nhận {here:%d/%m/%Y}, {words}"
    else:
        late, sentence = _sent(there, due.get(PAPERS))
    late = late or bool(here and wanted and here > wanted)
    return PaperState(paper, here is not None, there is not None, late, sentence + ".")


def _waiting(what: str, due: date | None, today: date) -> tuple[bool, str]:
    if due is None:
        return False, what
    if today > due:
        return True, f"{what}, quá hạn {(today - due).days} ngày (hạn {due:%d/%m/%Y})"
    left = "hết hạn hôm nay" if today == due else f"còn {(due - today).days} ngày"
    return False, f"{what}, hạn {due:%d/%m/%Y}, {left}"


def _sent(on: date, due: date | None) -> tuple[bool, str]:
    words = f"Đã gửi đại biểu {on:%d/%m/%Y}"
    if due is None or on <= due:
        return False, words
    return True, f"{words}, chậm {(on - due).days} ngày (hạn {due:%d/%m/%Y})"


def _items_without(agenda: list[AgendaItem], papers: list[Paper]) -> list[str]:
    covered = {item for paper in papers for item in paper.items}
    numbered = enumerate((item for item in agenda if item.kind != "break"), 1)
    return [
        f"Mục {number}. {item.title}: chưa có tài liệu nào."
        for number, item in numbered
        if item.kind in NEED_A_PAPER and item.id not in covered and item.state != "withdrawn"
    ]


def _drafts_unverified(papers: list[Paper]) -> list[str]:
    verified = {paper.verifies for paper in papers if paper.kind == "verification"}
    drafts = (paper for paper in papers if paper.kind == "draft" and paper.id not in verified)
    return [f"{KINDS['draft']} “{paper.title}”: chưa có báo cáo thẩm tra." for paper in drafts]
