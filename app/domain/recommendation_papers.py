"""What the papers on voters' recommendations say, as plain values with every name looked up."""

from dataclasses import dataclass
from datetime import date

from .petition_case import Signing
from .records.forwarding import Forwarding
from .story import Council


@dataclass(frozen=True)
class Asked:
    """A recommendation as a letter lists it; `due_on` and `days_late` of the answer it waits for."""

    code: str
    text: str
    places: tuple[str, ...] = ()
    topic: str = ""
    voices: int = 0
    earlier: str = ""
    due_on: date | None = None
    days_late: int = 0


@dataclass(frozen=True)
class LetterStory:
    """A letter that passes on or reminds; `occasion` is the round or session, `by_topic` counts its items."""

    council: Council
    signing: Signing
    letter: Forwarding
    to: str
    occasion: str
    asked: tuple[Asked, ...]
    by_topic: tuple[tuple[str, int], ...]
    earlier: tuple[str, ...] = ()


@dataclass(frozen=True)
class CountedRow:
    """One line of a table: a label, how many there are and how they fall on the columns."""

    label: str
    total: int
    columns: tuple[int, ...]


@dataclass(frozen=True)
class Settled:
    """One recommendation in the annex of the report."""

    text: str
    places: tuple[str, ...]
    voices: int
    authority: str
    result: str
    reply: str
    verdict: str
    note: str
    difference: str


@dataclass(frozen=True, kw_only=True)
class ResultsStory:
    """The report on what became of the recommendations; each table's columns are those of `columns`."""

    council: Council
    signing: Signing
    scope: str
    on: date
    columns: tuple[str, ...]
    whole: CountedRow
    voices: int
    tables: tuple[tuple[str, tuple[CountedRow, ...]], ...]
    resolved: int
    verdict_names: tuple[str, ...]
    verdicts: tuple[CountedRow, ...]
    overdue: int
    carried: int
    told: int
    closed: int
    lines: tuple[Settled, ...]
    number: str = ""


@dataclass(frozen=True)
class ReadOut:
    """One answer to read out: who asked, what, and what was answered."""

    text: str
    places: tuple[str, ...]
    voices: int
    outcome: str
    reply: str
    number: str
    promised_on: date | None = None


@dataclass(frozen=True)
class ReadOutStory:
    """The answers to read out at a meeting of voters."""

    council: Council
    signing: Signing
    place: str
    on: date | None
    lines: tuple[ReadOut, ...]
