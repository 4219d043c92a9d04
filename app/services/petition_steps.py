"""Noting one thing done with a letter: kept, numbered from its book, and taken back when noted by mistake."""

from dataclasses import replace
from typing import Any

from ..domain.errors import Invalid, Refused
from ..domain.petition_flow import STATE_AFTER, TELLING
from ..domain.record import type_of
from ..domain.records.number_entry import NumberEntry
from ..domain.records.petition import OUTCOMES, Petition
from ..domain.records.petition_step import KINDS, PetitionStep
from ..store.work import Work
from . import numbers, records, rules, secrecy
from .context import Context
from .petitions import keep_in

# The book a paper takes its number from.
BOOKS = {
    "not_accept": "notice", "guide": "letter", "forward": "referral", "return": "letter", "split": "letter",
    "remind": "letter", "request": "letter", "tell": "notice", "prolonged": "notice",
}  # fmt: skip
NO_PAPER = "Việc “{words}” không có văn bản đánh số."
NOT_LAST = "Chỉ bỏ được việc ghi sau cùng. Bỏ lần lượt từ việc mới nhất."
# Judged so, the case is not at its end: the body is to settle it further.
NOT_ENOUGH = frozenset({"incomplete", "doubtful"})
_RESULT = {
    "result": "",
    "result_on": None,
    "result_number": "",
    "reply": "",
    "assessment": "",
    "decided_on": None,
}


def steps(context: Context, id: str) -> list[PetitionStep]:
    """What was done with a letter, in order."""
    with context.store.read() as work:
        return [records.seen(context, step) for step in steps_of(work, id)]


def give_number(context: Context, step_id: str, number: int | None = None) -> PetitionStep:
    """Take a number for the paper of a step from its book: the next one, or one that is free or reserved."""
    with context.store.write() as work:
        return numbered(context, work, work.get(PetitionStep, step_id), number)


def take_back(context: Context, step_id: str) -> Petition:
    """Undo the last step of a letter, noted by mistake; a number it took is cancelled in its book."""
    with context.store.write() as work:
        step = work.get(PetitionStep, step_id)
        petition = work.get(Petition, step.petition)
        if steps_of(work, petition.id)[-1].id != step_id:
            raise Refused(NOT_LAST)
        if entry := work.look_up(NumberEntry, step.number_entry):
            freed = replace(entry, document="", document_kind="")
            numbers.release(context, work, freed, f"Ghi nhầm, hồ sơ {petition.code}")
        work.delete(step, by=context.user.id, at=context.clock())
        return settle(context, work, petition, **_as_without(work, petition, step))


def steps_of(work: Work, id: str) -> list[PetitionStep]:
    return sorted(work.find(PetitionStep, petition=id), key=lambda step: step.id)


def last(work: Work, id: str, kind: str) -> PetitionStep | None:
    """The newest step of this kind."""
    found = [step for step in steps_of(work, id) if step.kind == kind]
    return found[-1] if found else None


def keep(context: Context, work: Work, step: PetitionStep, vouched: bool = False) -> PetitionStep:
    """Save a step inside a transaction that is already open."""
    return records.keep(context, work, secrecy.looked_through(work, step, vouched))


def settle(
    context: Context, work: Work, petition: Petition, vouched: bool = False, **changes: Any
) -> Petition:
    """Bring the letter and its deadlines up to what was done."""
    return keep_in(context, work, rules.law_in(work), replace(petition, **changes), vouched)


def numbered(context: Context, work: Work, step: PetitionStep, number: int | None = None) -> PetitionStep:
    """The step with a number from its book; the book tells the code of the letter and nobody's name."""
    if step.kind not in BOOKS:
        raise Refused(NO_PAPER.format(words=KINDS[step.kind]))
    if step.number:
        raise Invalid({"number": f"Đã có số {step.number}; số đã cấp không đánh lại"})
    petition = work.get(Petition, step.petition)
    about = f"{KINDS[step.kind]}, hồ sơ {petition.code}"
    on = step.on or context.today
    entry = numbers.take(context, work, BOOKS[step.kind], "petition_step", step.id, about, on, number=number)
    return keep(context, work, replace(step, number=entry.text, number_entry=entry.id))


def _as_without(work: Work, petition: Petition, taken: PetitionStep) -> dict[str, Any]:
    """What the letter is once the step is gone, read from the steps that stay."""
    left = steps_of(work, petition.id)
    changes: dict[str, Any] = _former_result(work, petition, left) if taken.kind == "result" else {}
    changes |= {"originals_returned_on": None} if taken.kind == "originals" else {}
    changes |= {"assessment": ""} if taken.kind == "assess" else {}
    told = [step.on for step in left if step.kind in TELLING]
    done = [step.kind for step in left if step.kind in OUTCOMES]
    result_on = changes.get("result_on", petition.result_on)
    changes |= {"told_on": told[-1] if told else None, "outcome": done[-1] if done else ""}
    state = _state(petition, done, bool(result_on), bool(told))
    wanting = changes.get("assessment", petition.assessment) in NOT_ENOUGH
    return changes | {"state": "handled" if wanting else state}


def _former_result(work: Work, petition: Petition, left: list[PetitionStep]) -> dict[str, Any]:
    """What stood there before the last answer was noted, from the history; nothing where it was the first."""
    noted = (change.before for change in work.changes(petition.id) if "result" in change.before)
    before = next(noted, None) if any(step.kind == "result" for step in left) else None
    if before is None:
        return dict(_RESULT)
    fields = type_of(petition).fields
    return {
        name: fields[name].from_json(before[name]) if name in before else getattr(petition, name)
        for name in _RESULT
    }


def _state(petition: Petition, done: list[str], answered: bool, told: bool) -> str:
    if not done:
        return "examined" if petition.eligibility or petition.competence else "received"
    state = STATE_AFTER.get(done[-1], "closed")
    if state == "handled" and answered:
        return "told" if told else "answered"
    return state
