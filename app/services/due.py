"""A thing that is due, and what every source of such things looks with."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from ..domain.calendar import Calendar, days_between
from ..domain.deadlines import overdue_days
from ..domain.records.session import Session
from ..domain.roles import User
from ..store.work import Work
from .law import Law

Place = tuple[str, str]  # kind and id of a record


@dataclass(frozen=True)
class Due:
    """Something somebody must do by a day; how late it is follows from today and is never stored.

    `late_days` are calendar days, 0 while in time; `working_days_left` counts from tomorrow to the day.
    `source` tells two duties about one record apart. `about` names what it belongs to; `within` is the record
    whose page shows it where it has none of its own. `at_once`: its next step needs no more than one key;
    `gathering`: people meet that day, nothing is handed in.
    `outside` is the title without anybody's words or name, for what leaves the office.
    """

    kind: str
    id: str
    title: str
    who: str
    day: date
    late_days: int
    working_days_left: int
    next_step: str
    source: str
    outside: str
    about: str = ""
    within: Place | None = None
    at_once: bool = False
    gathering: bool = False
    why: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str, str]:
        """What stays the same from one look to the next."""
        return self.source, self.kind, self.id


@dataclass(frozen=True)
class Look:
    """One look at everything: an open transaction, the day, who looks, the law, and the sessions by id."""

    work: Work
    today: date
    user: User
    known: Law
    sessions: Mapping[str, Session]
    _left: dict[date, int] = field(default_factory=dict)

    def due(
        self,
        source: str,
        place: Place,
        title: str,
        day: date,
        next_step: str,
        *,
        who: str = "",
        outside: str = "",
        about: str = "",
        within: Place | None = None,
        at_once: bool = False,
        gathering: bool = False,
        why: tuple[str, ...] = (),
    ) -> Due:
        """The thing with its lateness as of today; `outside` is the title itself unless given."""
        return Due(
            kind=place[0],
            id=place[1],
            title=title,
            who=who,
            day=day,
            late_days=overdue_days(day, self.today),
            working_days_left=self._working_days_to(day),
            next_step=next_step,
            source=source,
            outside=outside or title,
            about=about,
            within=within,
            at_once=at_once,
            gathering=gathering,
            why=why,
        )

    def _working_days_to(self, day: date) -> int:
        if day not in self._left:
            self._left[day] = working_days(self.known.calendar, self.today, day)
        return self._left[day]


def working_days(calendar: Calendar, today: date, day: date) -> int:
    """Working days from tomorrow up to `day`; 0 when the day is here or past."""
    return sum(calendar.is_working(each) for each in days_between(today + timedelta(days=1), day))
