"""Everything the panel shows of one letter at one moment, to the person who may see it."""

from dataclasses import dataclass

from app.domain.petition_kinds import SECRET
from app.domain.records.attachment import Attachment
from app.domain.records.petition import Petition
from app.domain.records.petition_step import PetitionStep
from app.domain.records.petitioner import Petitioner
from app.services import (
    attachments,
    petition_deadlines,
    petition_handling,
    petition_parts,
    petition_steps,
    petitions,
    records,
)
from app.services.context import Context
from app.services.petition_deadlines import Due
from app.services.petition_handling import Open


@dataclass(frozen=True)
class Held:
    """A letter with its days, its steps and, for who may see them, its people and files.

    `parts` were split from it, `siblings` from the same letter as it, `repeats` say the same as it does.
    """

    letter: Petition
    dues: tuple[Due, ...]
    steps: tuple[PetitionStep, ...]
    people: tuple[Petitioner, ...]
    outcomes: tuple[Open, ...]
    names: dict[str, str]
    lacking: tuple[str, ...]
    sees: bool
    days_late: int
    parts: tuple[Petition, ...] = ()
    siblings: tuple[Petition, ...] = ()
    repeats: tuple[Petition, ...] = ()
    files: tuple[Attachment, ...] = ()
    no_files: str = ""

    @property
    def secret(self) -> bool:
        return self.letter.kind == SECRET

    @property
    def body(self) -> str:
        return self.names.get(self.letter.competent_body, "") or self.letter.competent_text

    @property
    def last(self) -> PetitionStep | None:
        return self.steps[-1] if self.steps else None


def read_held(context: Context, id: str) -> Held:
    """Ask the services for everything."""
    letter = records.get(context, Petition, id)
    dues = tuple(petition_deadlines.deadlines(context, id))
    steps = tuple(petition_steps.steps(context, id))
    late = [-one.days_left for one in dues if one.open and one.days_left is not None and one.days_left < 0]
    missing = letter.lacking.split()
    return Held(
        letter=letter,
        dues=dues,
        steps=steps,
        people=tuple(records.get(context, Petitioner, one) for one in letter.petitioners),
        outcomes=tuple(petition_handling.outcomes(context, id)),
        names=records.called(context, sorted(_pointed(letter, steps))),
        lacking=tuple(one.words for one in petitions.conditions(letter) if one.id in missing),
        sees=context.user.may_see_private("petition"),
        days_late=0 if letter.state == "closed" else max(late, default=0),
        parts=tuple(petition_parts.parts_of(context, id)),
        siblings=tuple(one for one in petition_parts.parts_of(context, letter.split_from) if one.id != id),
        repeats=tuple(petition_parts.repeats_of(context, id)),
        files=tuple(attachments.attachments(context, id)),
        no_files=attachments.takes_files(context, "petition", id),
    )


def _pointed(letter: Petition, steps: tuple[PetitionStep, ...]) -> set[str]:
    of_the_letter = (letter.competent_body, letter.sender, letter.area, letter.responsible, letter.repeats,
                     letter.split_from)  # fmt: skip
    return {id for id in (*of_the_letter, *(one.body for one in steps)) if id}
