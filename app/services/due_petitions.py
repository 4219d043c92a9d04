"""The legal days that run for letters of citizens; only their code is shown here, never a word of them."""

from typing import Any

from ..domain.records.petition_deadline import PetitionDeadline
from .due import Due, Look
from .due_receptions import OFFICE as DESK

SOURCE, OFFICE, CLOSED = "petition", "office", "closed"
COLUMNS = ["code", "state", "responsible", "competent_body", "competent_text"]
Letter = dict[str, Any]  # the columns above by name


def petitions(look: Look) -> list[Due]:
    """The open deadlines of letters, for those at the desk whose letters they are."""
    if not look.user.may_see_private("petition"):
        return []
    found = [one for one in look.work.find(PetitionDeadline, done_on=None, skipped=False) if one.due_on]
    letters = _open_letters(look, [one.petition for one in found])
    people = {id for one in letters.values() for id in (one["responsible"], one["competent_body"]) if id}
    names = look.work.called(people)
    return [_due(look, one, letters[one.petition], names) for one in found if one.petition in letters]


def _open_letters(look: Look, ids: list[str]) -> dict[str, Letter]:
    rows = look.work.rows("petition", sorted(set(ids)), COLUMNS) if ids else {}
    letters = {id: dict(zip(COLUMNS, row, strict=True)) for id, row in rows.items()}
    return {id: letter for id, letter in letters.items() if letter["state"] != CLOSED}


def _due(look: Look, one: PetitionDeadline, letter: Letter, names: dict[str, str]) -> Due:
    assert one.due_on is not None
    return look.due(
        SOURCE,
        ("petition_deadline", one.id),
        f"Đơn {letter['code']}: {one.title[:1].lower()}{one.title[1:]}",
        one.due_on,
        "Mở hồ sơ đơn",
        who=_holder(one, letter, names),
        outside=f"{one.title} (đơn thư)",
        within=("petition", one.petition),
        why=tuple(one.explanation.splitlines()),
    )


def _holder(one: PetitionDeadline, letter: Letter, names: dict[str, str]) -> str:
    """Who must act: the person the letter was given to, else the office; or the body it was sent to."""
    if one.holder == OFFICE:
        return names.get(letter["responsible"], DESK)
    return names.get(letter["competent_body"], letter["competent_text"]) or ""
