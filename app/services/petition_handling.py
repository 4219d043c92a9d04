"""What becomes of a letter: proposed, guided, forwarded, returned, filed, as law allows a council office."""

from dataclasses import dataclass, replace
from datetime import date

from ..domain.errors import Invalid, Refused
from ..domain.flow import after
from ..domain.petition_flow import MOVES, STATE_AFTER, TELLING
from ..domain.records.petition import OUTCOMES, STATES, Petition
from ..domain.records.petition_step import PetitionStep
from ..store.work import Work
from . import petition_steps
from .context import Context
from .petition_law import facts_of, petition_law
from .petition_parts import family

NO_BODY = "Ghi cơ quan nhận đơn"
NO_REASON = "Ghi lý do; lý do đứng trong văn bản"
_SENT_TO_A_BODY = frozenset({"forward", "return"})
_NEEDS_REASON = frozenset({"not_accept", "return", "file"})


@dataclass(frozen=True)
class Open:
    """An outcome with why it is closed to this letter, "" when it is open, and the article it rests on."""

    outcome: str
    words: str
    problem: str
    ground: str


def outcomes(context: Context, id: str) -> list[Open]:
    """Every outcome in the order of a button row, each with what opens or closes it to this letter."""
    with context.store.read() as work:
        petition = work.get(Petition, id)
        return [_open(work, petition, outcome) for outcome in OUTCOMES]


def handle(
    context: Context,
    id: str,
    outcome: str,
    *,
    on: date | None = None,
    body: str = "",
    body_text: str = "",
    reason: str = "",
    numbered: bool = False,
    vouched: bool = False,
) -> PetitionStep:
    """Decide what becomes of a letter; raises Refused with the article where the law does not allow it.

    `body` is who gets it, else the competent body noted, or for a return the body that sent it; `numbered`
    takes a number for the paper at once.
    """
    with context.store.write() as work:
        petition = work.get(Petition, id)
        if problem := _problem(work, petition, outcome):
            raise Refused(problem)
        after(MOVES, petition.state, "handle", STATES, f"Đơn {petition.code}")
        bare = PetitionStep(petition=id, kind=outcome, on=on or context.today, reason=reason)
        sent = _whole(addressed(petition, bare, body, body_text))
        step = petition_steps.keep(context, work, sent, vouched)
        told_on = step.on if outcome in TELLING else petition.told_on
        state = STATE_AFTER.get(outcome, "closed")
        petition_steps.settle(context, work, petition, state=state, outcome=outcome, told_on=told_on)
        return petition_steps.numbered(context, work, step) if numbered else step


def split_guidance(context: Context, id: str, on: date | None = None, reason: str = "") -> PetitionStep:
    """Note that the citizen was told to write a letter for each matter (Luật Tiếp công dân Điều 25)."""
    with context.store.write() as work:
        petition = work.get(Petition, id)
        if petition.kind != "mixed":
            raise Refused("Chỉ hướng dẫn tách đơn loại Nhiều nội dung. Sửa loại đơn trước.")
        step = PetitionStep(petition=id, kind="split", on=on or context.today, reason=reason)
        saved = petition_steps.keep(context, work, step)
        petition_steps.settle(context, work, petition, state="told", outcome="guide", told_on=saved.on)
        return saved


def _open(work: Work, petition: Petition, outcome: str) -> Open:
    assert petition.received_on is not None
    ground = petition_law().ground_of(outcome, petition.kind, petition.received_on)
    return Open(outcome, OUTCOMES[outcome], _problem(work, petition, outcome), ground)


def _problem(work: Work, petition: Petition, outcome: str) -> str:
    """Why the law, or what was done for the same content already, closes the outcome; "" when it is open."""
    assert petition.received_on is not None
    law, on = petition_law(), petition.received_on
    if problem := law.outcome_problem(outcome, facts_of(petition), on):
        return problem
    for one in family(work, petition):
        days = [step.on for step in work.find(PetitionStep, petition=one.id, kind=outcome) if step.on]
        if problem := law.once_problem(outcome, petition.kind, min(days, default=None), on):
            return problem if one.id == petition.id else f"{problem} Đơn trước: {one.code}."
    return ""


def addressed(petition: Petition, step: PetitionStep, body: str, body_text: str) -> PetitionStep:
    """The step with who gets the letter: whom the person named, else whom the letter itself tells."""
    if step.kind not in OUTCOMES:
        return step
    body, body_text = (body, body_text) if body or body_text else _usual_body(petition, step.kind)
    return replace(step, body=body, body_text="" if body else body_text)


def _whole(step: PetitionStep) -> PetitionStep:
    """Raises Invalid where a body or a reason is missing."""
    named = step.body or step.body_text
    problems = {"body": NO_BODY} if step.kind in _SENT_TO_A_BODY and not named else {}
    if step.kind in _NEEDS_REASON and not step.reason.strip():
        problems["reason"] = NO_REASON
    if problems:
        raise Invalid(problems)
    return step


def _usual_body(petition: Petition, outcome: str) -> tuple[str, str]:
    if outcome == "return":
        return petition.sender, petition.sender_text
    return petition.competent_body, petition.competent_text
