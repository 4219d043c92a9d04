"""The law as this office applies it: what is shipped, with the office's own days and numbers of days."""

import hashlib
import tomllib
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from ..domain.calendar import DayOff, WorkedDay
from ..domain.deadlines import Deadline, Rule, Rulebook, count_days, due
from ..domain.records.calendar_day import CalendarDay
from ..domain.records.rule_override import RuleOverride
from ..paths import resource
from ..store.work import Work
from .context import Context
from .law import Law, load_law

OWN = "đơn vị"


def law(context: Context) -> Law:
    """The law with the office's overrides and calendar days; two small queries, so ask whenever needed."""
    with context.store.read() as work:
        return law_in(work)


def law_in(work: Work) -> Law:
    """The same inside a transaction that is already open."""
    overrides, days = work.find(RuleOverride), work.find(CalendarDay)
    shipped = _with_habits()
    if not overrides and not days:
        return shipped
    own_rules = _with_overrides(shipped.rulebook, overrides)
    return replace(_with_days(shipped, days), rulebook=own_rules)


def deadline(context: Context, rule_id: str, start: date) -> Deadline:
    """The deadline of the rule in force on `start`, explained; raises Refused when there is no such rule."""
    return deadline_in(law(context), rule_id, start)


def count(context: Context, days: int, working: bool, start: date) -> Deadline:
    """So many days from `start`, working days or all, explained, by the office's own calendar."""
    return count_days(days, working, start, law(context).calendar)


def deadline_in(known: Law, rule_id: str, start: date) -> Deadline:
    return due(known.rulebook.rule(rule_id, start), start, known.calendar)


@cache
def _with_habits() -> Law:
    """The shipped law and then what offices do by habit, whose days an office may set too."""
    shipped = load_law()
    with resource("law/preparation.toml").open("rb") as file:
        habits = tuple(_habit(row) for row in tomllib.load(file)["rule"])
    return replace(shipped, rulebook=Rulebook(shipped.rulebook.rules + habits))


def _habit(row: dict[str, Any]) -> Rule:
    rest = {name: value for name, value in row.items() if name not in ("from", "to")}
    return Rule(**rest, since=row["from"], until=row.get("to"))


def _with_overrides(book: Rulebook, overrides: list[RuleOverride]) -> Rulebook:
    """An override of a rule that is no longer shipped is left aside rather than stopping all the others."""
    known = {rule.id for rule in book.rules}
    for own in overrides:
        if own.rule in known and own.days is not None and own.since:
            book = book.with_override(own.rule, own.days, own.unit, own.source, own.since)
    return book


def _with_days(shipped: Law, days: list[CalendarDay]) -> Law:
    off = [DayOff(d.day, d.name, OWN, source=d.source) for d in days if d.day and d.kind == "off"]
    worked = [WorkedDay(d.day, d.name, source=d.source) for d in days if d.day and d.kind == "worked"]
    version = f"{shipped.calendar.version}{_mark(days)}"
    return replace(shipped, calendar=shipped.calendar.with_changes(off, worked, version))


def _mark(days: list[CalendarDay]) -> str:
    """A short mark of the office's own days, so that a stored deadline names the very calendar it used."""
    if not days:
        return ""
    listed = "\n".join(sorted(f"{day.day} {day.kind}" for day in days))
    return f"+{hashlib.sha256(listed.encode()).hexdigest()[:6]}"
