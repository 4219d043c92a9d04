"""A deadline asked for by hand: the day, every reading of the texts, every regime, each day of the count."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from ..domain.calendar import Calendar, day_words, days_between
from ..domain.deadlines import WORKING_DAYS, Alternative, Deadline, Rule, Rulebook, due
from . import rules
from .context import Context

START, COUNTED, WORKED, OFF, DUE = "start", "counted", "worked", "off", "due"
LONGEST_SHOWN = 400
"""Days between start and deadline up to which each day is listed."""
GROUPS = {
    "complaint": "Khiếu nại",
    "denunciation": "Tố cáo",
    "petition": "Đơn thư",
    "reception": "Tiếp công dân",
    "voter": "Tiếp xúc cử tri, kiến nghị",
    "dialogue": "Đối thoại với Nhân dân",
    "session": "Kỳ họp",
    "habit": "Kỳ họp",
    "promise": "Chất vấn, lời hứa",
    "question": "Chất vấn, lời hứa",
    "resolution": "Nghị quyết, văn bản",
    "decision": "Nghị quyết, văn bản",
    "election": "Nghị quyết, văn bản",
    "document": "Nghị quyết, văn bản",
    "archive": "Nghị quyết, văn bản",
    "supervision": "Giám sát",
}
OTHERS = "Việc khác"


@dataclass(frozen=True)
class Choice:
    """A rule one can ask for: its name as of today, or as it was last where it no longer applies."""

    id: str
    title: str
    words: str
    group: str
    source: str
    event: str


@dataclass(frozen=True)
class Reading:
    """What another text, or another time, would give: its number, its ground and the day."""

    words: str
    source: str
    verified: bool
    day: date


@dataclass(frozen=True)
class Regime:
    """One time of a rule: from when to when and the day it gives; `applies` for one of them."""

    since: date
    until: date | None
    reading: Reading
    applies: bool


@dataclass(frozen=True)
class DayCounted:
    """A day of the count; `number` for those counted, `words` says why one is not."""

    day: date
    kind: str
    number: int = 0
    words: str = ""


@dataclass(frozen=True)
class Answer:
    """Everything the screen shows of one deadline; without a rule there is no article and no regime."""

    title: str
    start: date
    deadline: Deadline
    rule: Rule | None
    readings: tuple[Reading, ...]
    regimes: tuple[Regime, ...]
    days: tuple[DayCounted, ...]

    @property
    def moved(self) -> bool:
        """Whether it ended on a day off and runs on to the next working day."""
        return self.deadline.day != self.deadline.unshifted_day

    @property
    def reasons(self) -> tuple[str, ...]:
        """The explanation without the lines of the other texts, which `readings` tell one by one."""
        lines, last = self.deadline.explanation, len(self.readings) + 1
        return (*lines[:-last], lines[-1])

    def text(self) -> str:
        """All of it in words, for a letter or a file note."""
        head = f"{self.title}: {day_words(self.deadline.day)}."
        return "\n".join((head, *self.deadline.explanation))


def choices(context: Context) -> list[Choice]:
    """Every rule of every time once, those of letters first, in the order of the shipped law."""
    book, on = rules.law(context).rulebook, context.today
    now = {rule.id: rule for rule in book.in_force(on)}
    known = [now.get(rule.id, rule) for rule in {rule.id: rule for rule in book.rules}.values()]
    order = list(dict.fromkeys((*GROUPS.values(), OTHERS)))
    return sorted((_choice(rule) for rule in known), key=lambda one: order.index(one.group))


def answer(context: Context, rule_id: str, start: date) -> Answer:
    """The deadline of the rule in force on the day of the event; refused where the law had none."""
    known = rules.law(context)
    rule = known.rulebook.rule(rule_id, start)
    found = due(rule, start, known.calendar)
    readings = tuple(_reading(_other(rule, one), start, known.calendar) for one in rule.alternatives)
    regimes = tuple(_regimes(known.rulebook, rule, start, known.calendar))
    days = _days(start, found, rule.unit == WORKING_DAYS, known.calendar)
    return Answer(rule.title, start, found, rule, readings, regimes, days)


def count(context: Context, days: int, working: bool, start: date) -> Answer:
    """So many days after an event, working days or all."""
    found = rules.count(context, days, working, start)
    unit = "ngày làm việc" if working else "ngày"
    listed = _days(start, found, working, rules.law(context).calendar)
    return Answer(f"{days:02d} {unit} kể từ {day_words(start)}", start, found, None, (), (), listed)


def _choice(rule: Rule) -> Choice:
    group = GROUPS.get(rule.id.split(".")[0], OTHERS)
    return Choice(rule.id, rule.title, rule.words, group, rule.source, rule.event)


def _other(rule: Rule, other: Alternative) -> Rule:
    return replace(rule, value=other.value, unit=other.unit, source=other.source, alternatives=())


def _reading(rule: Rule, start: date, calendar: Calendar) -> Reading:
    return Reading(rule.words, rule.source, rule.verified, due(rule, start, calendar).day)


def _regimes(book: Rulebook, used: Rule, start: date, calendar: Calendar) -> Iterator[Regime]:
    """The law's own rows of this rule in time; nothing when it never changed."""
    rows = sorted((rule for rule in book.rules if rule.id == used.id), key=lambda rule: rule.since)
    law = used.overrides or used
    for rule in rows if len(rows) > 1 else ():
        yield Regime(rule.since, rule.until, _reading(rule, start, calendar), rule == law)


def _days(start: date, found: Deadline, working: bool, calendar: Calendar) -> tuple[DayCounted, ...]:
    """Start, every day up to the deadline, numbered where it counts; empty for a very long one."""
    if abs((found.day - start).days) > LONGEST_SHOWN:
        return ()
    listed = [
        DayCounted(start, START, words="ngày xảy ra sự kiện, không đếm"),
        *_between(start, found, working, calendar),
    ]
    return tuple(sorted(listed, key=lambda one: one.day))


def _between(start: date, found: Deadline, working: bool, calendar: Calendar) -> Iterator[DayCounted]:
    later, one = found.day >= start, timedelta(days=1)
    span = list(days_between(start + one, found.day) if later else days_between(found.day, start - one))
    end, number = found.unshifted_day, 0
    for day in span if later else reversed(span):
        past = day > end if later else day < end
        counts = not past and (not working or calendar.is_working(day))
        number += counts
        yield DayCounted(
            day, _kind(day, found.day, counts, calendar), number if counts else 0, _why(day, calendar)
        )


def _kind(day: date, end: date, counts: bool, calendar: Calendar) -> str:
    if day == end:
        return DUE
    if not counts:
        return OFF
    return WORKED if day in calendar.worked else COUNTED


def _why(day: date, calendar: Calendar) -> str:
    """The holiday or the weekday of a day off; what a worked weekend makes up for."""
    return calendar.worked[day].name if day in calendar.worked else calendar.why_off(day)
