"""Figures over all communes, counted by the database; each opens the communes and records behind it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ..domain.figures import Figure
from ..domain.petition_kinds import KINDS as PETITION_KINDS
from ..domain.records import petition, promise, recommendation, resolution, session
from ..domain.text import sort_key
from ..store import overview
from ..store.overview import Measure, Period
from ..store.work import Work
from . import desk_units
from .context import Context

MOST = 5000  # records a list opens at once
NOTHING = "Chưa ghi"
HELD = ("in_session", "paused", "closed", "minutes_drafted", "signed", "archived")
ADOPTED = ("adopted", "signed", "issued", "expired")


@dataclass(frozen=True)
class Subject:
    """One table of figures: what is counted and the words of its columns; none: the words are the values."""

    code: str
    title: str
    measure: Measure
    words: Mapping[str, str] = field(default_factory=dict)


SUBJECTS: tuple[Subject, ...] = (
    Subject(
        "sessions",
        "Kỳ họp đã họp",
        Measure("session", "kind", "opens_at", ("state", HELD)),
        session.KINDS,
    ),
    Subject(
        "resolutions",
        "Nghị quyết đã thông qua",
        Measure("resolution", "kind", "adopted_on", ("state", ADOPTED)),
        resolution.KINDS,
    ),
    Subject(
        "fields",
        "Kiến nghị theo lĩnh vực",
        Measure("recommendation", "topic", "received_on", ("merged_into", ("",)), "topic"),
    ),
    Subject(
        "steps",
        "Kiến nghị theo bước xử lý",
        Measure("recommendation", "state", "received_on", ("merged_into", ("",))),
        recommendation.STATES,
    ),
    Subject("petitions", "Đơn thư theo loại", Measure("petition", "kind", "received_on"), PETITION_KINDS),
    Subject(
        "outcomes",
        "Đơn thư theo hướng xử lý",
        Measure("petition", "outcome", "received_on"),
        petition.OUTCOMES,
    ),
    Subject("promises", "Lời hứa", Measure("promise", "state"), promise.STATES),
)


@dataclass(frozen=True)
class Row:
    """One commune, or all of them ("" as unit): numbers by value, and their sum."""

    unit: str
    name: str
    numbers: Mapping[str, int]

    @property
    def total(self) -> int:
        return sum(self.numbers.values())


@dataclass(frozen=True)
class Table:
    """Columns by value with their words, the sum over all, then the communes by name."""

    subject: Subject
    columns: Mapping[str, str]
    whole: Row
    communes: tuple[Row, ...]


def figures(context: Context, first: date | None = None, last: date | None = None) -> list[Table]:
    """Every table, over records of the days given; a promise has no day of its own and is always counted."""
    with context.store.read() as work:
        look = _Look(context, work)
        return [look.table(subject, Period(first, last)) for subject in SUBJECTS]


def subject_of(code: str) -> Subject:
    return next(one for one in SUBJECTS if one.code == code)


def behind(
    context: Context,
    code: str,
    unit: str = "",
    value: str | None = None,
    first: date | None = None,
    last: date | None = None,
) -> Figure:
    """The records a number was counted from, with those of units that went into this one."""
    subject = subject_of(code)
    with context.store.read() as work:
        look = _Look(context, work)
        owners = [one for one in look.owners() if not unit or look.shown(one) == unit]
        period = Period(first, last)
        ids = overview.behind(work.reader, subject.measure, period, owners, value, MOST)
    return Figure(len(ids), subject.measure.kind, tuple(ids))


class _Look:
    """Which units there are, and under which one each is shown today."""

    def __init__(self, context: Context, work: Work) -> None:
        self._own, self._work = context.store.owner, work
        self._under, self._names = desk_units.shown_under(work, context.today), desk_units.names(work)

    def shown(self, owner: str) -> str:
        return self._under.get(owner, owner)

    def owners(self) -> list[str]:
        return [owner for owner in overview.held(self._work.reader) if owner != self._own]

    def table(self, subject: Subject, period: Period) -> Table:
        by_unit: dict[str, dict[str, int]] = {}
        whole: dict[str, int] = {}
        for (owner, value), number in overview.counted(self._work.reader, subject.measure, period).items():
            if owner != self._own:
                row = by_unit.setdefault(self.shown(owner), {})
                row[value] = row.get(value, 0) + number
                whole[value] = whole.get(value, 0) + number
        rows = [Row(unit, self._names.get(unit, ("", ""))[0], numbers) for unit, numbers in by_unit.items()]
        rows.sort(key=lambda row: sort_key(row.name))
        return Table(subject, _columns(subject, whole), Row("", "", whole), tuple(rows))


def _columns(subject: Subject, whole: Mapping[str, int]) -> dict[str, str]:
    """In the order of the words; where there are none the greatest first; the unclassified last."""
    if subject.words:
        known = {value: words for value, words in subject.words.items() if value in whole}
    else:
        named = sorted(
            (value for value in whole if value), key=lambda value: (-whole[value], sort_key(value))
        )
        known = {value: value for value in named}
    rest = {value: value or NOTHING for value in whole if value not in known and value}
    return known | rest | ({"": NOTHING} if "" in whole else {})
