"""The legal days that run for letters of citizens; only their code is shown here, never a word of them."""

from ..domain.records.petition import Petition
from ..domain.records.petition_deadline import PetitionDeadline
from .due import Due, Look

SOURCE = "petition"
OFFICE = "office"


def petitions(look: Look) -> list[Due]:
    """The open deadlines of letters, for those at the desk whose letters they are."""
    if not look.user.may_see_private("petition"):
        return []
    found = [one for one in look.work.find(PetitionDeadline, done_on=None, skipped=False) if one.due_on]
    letters = {id: look.work.look_up(Petition, id) for id in {one.petition for one in found}}
    open_letters = {id: one for id, one in letters.items() if one is not None and one.state != "closed"}
    people = {id for one in open_letters.values() for id in (one.responsible, one.competent_body) if id}
    names = look.work.called(people)
    return [
        _due(look, one, open_letters[one.petition], names) for one in found if one.petition in open_letters
    ]


def _due(look: Look, one: PetitionDeadline, letter: Petition, names: dict[str, str]) -> Due:
    assert one.due_on is not None
    body = names.get(letter.competent_body, letter.competent_text)
    return look.due(
        SOURCE,
        ("petition_deadline", one.id),
        one.title,
        one.due_on,
        "Mở hồ sơ đơn",
        who=names.get(letter.responsible, "") if one.holder == OFFICE else body,
        outside=f"{one.title} (đơn thư)",
        about=f"Đơn {letter.code}",
        within=("petition", letter.id),
        why=tuple(one.explanation.splitlines()),
    )
