"""What is to be done before and after a session, by when and why, and which papers are still missing."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from ..domain.deadlines import BEFORE, Deadline, Rule
from ..domain.errors import Refused
from ..domain.records.preparation_step import PreparationStep
from ..domain.records.session import Session
from ..paths import resource
from ..store.work import Work
from . import records, rules
from .context import Context
from .law import Law
from .readiness import PaperState as PaperState
from .readiness import lacking as lacking
from .readiness import readiness as readiness

CONVENING = "convening"
GROUND = "Căn cứ: "


@dataclass(frozen=True)
class Step:
    """A step as it stands today; `late` also when it was done after its day. Days are calendar days."""

    record: PreparationStep
    due: date | None
    late: bool
    days_left: int | None
    explanation: tuple[str, ...]
    source: str


@dataclass(frozen=True)
class Change:
    """A deadline that would move, with the explanation of the new day; nothing is stored until applied."""

    step: PreparationStep
    before: date | None
    after: date | None
    explanation: tuple[str, ...]
    changed: PreparationStep


def steps(context: Context, session_id: str) -> list[Step]:
    """The steps in their order."""
    found = records.find(context, PreparationStep, session=session_id)
    return [_step(one, context.today) for one in sorted(found, key=lambda one: (one.order or 0, one.id))]


def summary(context: Context, session_id: str) -> tuple[int, int]:
    """(steps done, steps that apply)."""
    applying = [one for one in steps(context, session_id) if not one.record.skipped]
    return sum(one.record.done_on is not None for one in applying), len(applying)


def tick(context: Context, step_id: str, done_on: date | None) -> PreparationStep:
    """Note the day a step was done, or with None that it is not done."""
    return _change(context, step_id, done_on=done_on)


def skip(context: Context, step_id: str, skipped: bool = True) -> PreparationStep:
    """Note that a step does not apply to this session."""
    return _change(context, step_id, skipped=skipped)


def add(context: Context, session_id: str, title: str, due_on: date | None = None) -> PreparationStep:
    """A step of the office's own, with a day it sets itself."""
    order = max((one.record.order or 0 for one in steps(context, session_id)), default=0) + 1
    step = PreparationStep(session=session_id, title=title, due_on=due_on, order=order)
    return records.save(context, step)


def recompute(context: Context, session_id: str) -> list[Change]:
    """What would change if the open steps were reckoned anew with today's rules, calendar and dates."""
    known = rules.law(context)
    with context.store.read() as work:
        session = work.get(Session, session_id)
        found = work.find(PreparationStep, session=session_id)
    fresh = [(one, _reckoned(known, session, one)) for one in found if one.rule and one.done_on is None]
    return [
        Change(old, old.due_on, new.due_on, tuple(new.explanation.splitlines()), new)
        for old, new in fresh
        if (old.due_on, old.rule) != (new.due_on, new.rule)
    ]


def apply(context: Context, changes: list[Change]) -> list[PreparationStep]:
    """Store exactly the changes that were shown; refused when a step was edited since."""
    with context.store.write() as work:
        return [records.keep(context, work, one.changed) for one in changes]


def make_steps(context: Context, work: Work, known: Law, session: Session) -> list[PreparationStep]:
    """The steps of a session of this kind, from resources/law/preparation.toml, each with its day."""
    rows = [row for row in _file() if _belongs(row, session)]
    return [records.keep(context, work, _made(known, session, row, n)) for n, row in enumerate(rows, 1)]


def note_convened(context: Context, work: Work, known: Law, session: Session) -> None:
    """Tick the sending of the convening notice, because convening is that; untick it when that is undone."""
    rule = known.session_kind(session.kind, _opening(session)).convening_rule
    found = sorted(work.find(PreparationStep, session=session.id, rule=rule), key=lambda s: s.order or 0)
    if found and (found[0].done_on is None) != (session.convened_on is None):
        records.keep(context, work, replace(found[0], done_on=session.convened_on))


def count_from_closing(context: Context, work: Work, known: Law, session: Session) -> None:
    """Give the steps after the closing their day, or take it back when the session is opened again."""
    for step in work.find(PreparationStep, session=session.id):
        if step.rule and step.done_on is None and not _counts_back(known, session, step.rule):
            records.keep(context, work, _reckoned(known, session, step))


def _made(known: Law, session: Session, row: Mapping[str, Any], order: int) -> PreparationStep:
    step = PreparationStep(
        session=session.id, order=order, title=row["title"], responsible=row.get("responsible", "")
    )
    if "rule" not in row:
        return step
    kind = known.session_kind(session.kind, _opening(session))
    rule = kind.convening_rule if row["rule"] == CONVENING else row["rule"]
    return _reckoned(known, session, replace(step, rule=rule))


def _reckoned(known: Law, session: Session, step: PreparationStep) -> PreparationStep:
    """The step with the day its rule gives it now, the rule of a changed kind of session included."""
    opening, rule_id = _opening(session), step.rule
    if rule_id in {kind.convening_rule for kind in known.session_kinds}:
        rule_id = known.session_kind(session.kind, opening).convening_rule
    try:
        rule = known.rulebook.rule(rule_id, opening)
    except Refused as none_in_force:
        return _without_day(replace(step, rule=rule_id), str(none_in_force))
    if rule.direction == BEFORE:
        return _with_day(step, rules.deadline_in(known, rule_id, opening))
    if session.closed_at is None:
        return _without_day(replace(step, rule=rule_id), _waiting(rule))
    return _with_day(step, rules.deadline_in(known, rule_id, session.closed_at.date()))


def _counts_back(known: Law, session: Session, rule_id: str) -> bool:
    try:
        return known.rulebook.rule(rule_id, _opening(session)).direction == BEFORE
    except Refused:
        return True


def _waiting(rule: Rule) -> str:
    said = f"{rule.title}: {rule.words} kể từ {rule.event}."
    return f"{said}\n{GROUND}{rule.source}.\nNgày đến hạn có khi kỳ họp bế mạc."


def _with_day(step: PreparationStep, found: Deadline) -> PreparationStep:
    return replace(
        step,
        rule=found.rule_id,
        rule_from=found.rule_from.isoformat() if found.rule_from else "",
        calendar_version=found.calendar_version,
        due_on=found.day,
        explanation="\n".join(found.explanation),
    )


def _without_day(step: PreparationStep, why: str) -> PreparationStep:
    return replace(step, rule_from="", calendar_version="", due_on=None, explanation=why)


def _step(one: PreparationStep, today: date) -> Step:
    done_or_today = one.done_on or today
    late = bool(one.due_on and done_or_today > one.due_on and not one.skipped)
    waits = one.due_on is not None and one.done_on is None and not one.skipped
    left = (one.due_on - today).days if waits and one.due_on else None
    lines = tuple(one.explanation.splitlines())
    source = next((line.removeprefix(GROUND).rstrip(".") for line in lines if line.startswith(GROUND)), "")
    return Step(one, one.due_on, late, left, lines, source)


def _change(context: Context, step_id: str, **changes: Any) -> PreparationStep:
    with context.store.write() as work:
        return records.keep(context, work, replace(work.get(PreparationStep, step_id), **changes))


def _opening(session: Session) -> date:
    if session.opens_at is None:
        raise Refused("Kỳ họp chưa có ngày khai mạc. Nhập ngày, giờ khai mạc trước.")
    return session.opens_at.date()


def _belongs(row: Mapping[str, Any], session: Session) -> bool:
    in_time = row["from"] <= _opening(session) <= row.get("to", date.max)
    return in_time and session.kind in row.get("kinds", (session.kind,))


@cache
def _file() -> list[Mapping[str, Any]]:
    with resource("law/preparation.toml").open("rb") as file:
        rows: list[Mapping[str, Any]] = tomllib.load(file)["step"]
    return rows
