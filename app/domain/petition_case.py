"""Everything a paper about a letter or a visit says, as plain values read at one moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from .petition_flow import Form
from .petition_kinds import SECRET
from .records.petition import Petition
from .records.petition_step import PetitionStep
from .records.petitioner import Petitioner
from .records.reception import Reception
from .records.reception_day import ReceptionDay
from .story import Council, Human


@dataclass(frozen=True)
class Signing:
    """Who may sign for the standing body on the day: its chairman, a vice chairman, or the person chosen."""

    chair: Human | None = None
    vice: Human | None = None
    chosen: Human | None = None
    clerk: Human | None = None


@dataclass(frozen=True)
class Case:
    """A letter with what is done with it by one step.

    `days` are periods in words by rule id ("07 ngày làm việc"), `lacking` the conditions not met in words,
    `sent` the step by which it was forwarded before, `late` how many days its answer is overdue.
    """

    council: Council
    signing: Signing
    petition: Petition
    step: PetitionStep
    people: tuple[Petitioner, ...] = ()
    representatives: tuple[Petitioner, ...] = ()
    form: Form | None = None
    body: str = ""
    sender: str = ""
    competent: str = ""
    ground: str = ""
    once: str = ""
    sent: PetitionStep | None = None
    late: int = 0
    due_on: date | None = None
    lacking: tuple[str, ...] = ()
    days: Mapping[str, str] = field(default_factory=dict)

    @property
    def secret(self) -> bool:
        """Whether who sent it is nowhere in the program, and the pen fills it in."""
        return self.petition.kind == SECRET


@dataclass(frozen=True)
class Visit:
    """A visit of a citizen with its person, if it is not one who denounces."""

    council: Council
    signing: Signing
    visit: Reception
    place: str
    person: Petitioner | None = None
    receiver: Human | None = None
    form: Form | None = None
    code: str = ""
    refusal: str = ""
    ground: str = ""

    @property
    def secret(self) -> bool:
        return self.visit.kind == SECRET


@dataclass(frozen=True)
class BookLine:
    """A line of the reception book: the visit, who came, the letter it led to."""

    visit: Reception
    person: Petitioner | None = None
    petition: Petition | None = None
    guided: str = ""
    forwarded: str = ""
    result: str = ""


@dataclass(frozen=True)
class Book:
    """The reception book of a year or a part of it: "năm 2026"."""

    council: Council
    period: str
    lines: tuple[BookLine, ...]
    form: Form | None = None


@dataclass(frozen=True)
class Schedule:
    """The reception days of a time with who receives, for posting."""

    council: Council
    signing: Signing
    period: str
    days: tuple[tuple[ReceptionDay, str], ...]
    on: date | None = None
