"""What is due before and after a session: its preparation steps not done yet."""

from datetime import date

from ..domain.records.preparation_step import PreparationStep
from ..domain.records.session import Session
from .due import Due, Look

SOURCE = "preparation"
AHEAD = frozenset({"planned", "convened"})
HELD = frozenset({"in_session", "paused", "closed", "minutes_drafted", "signed"})


def preparation_steps(look: Look) -> list[Due]:
    """The open steps that have a day. Of a session already opened only what comes after it still counts."""
    steps = look.work.find(PreparationStep, done_on=None, skipped=False)
    convening = _convening(look, steps)
    found = []
    for step in steps:
        session = look.sessions.get(step.session)
        if session and step.due_on and _counts(session, step.due_on):
            found.append(_due(look, step, session, step.due_on, step.id in convening))
    return found


def _counts(session: Session, day: date) -> bool:
    if session.state in AHEAD:
        return True
    opened = session.opened_at or session.opens_at
    return session.state in HELD and opened is not None and day > opened.date()


def _convening(look: Look, steps: list[PreparationStep]) -> set[str]:
    """The first step of each session under the rule of its convening: convening itself ticks that one."""
    rules = {kind.convening_rule for kind in look.known.session_kinds}
    firsts: dict[str, PreparationStep] = {}
    for step in sorted((s for s in steps if s.rule in rules), key=lambda s: s.order or 0):
        firsts.setdefault(step.session, step)
    sessions = look.sessions
    return {step.id for id, step in firsts.items() if id in sessions and sessions[id].convened_on is None}


def _due(look: Look, step: PreparationStep, session: Session, day: date, convening: bool) -> Due:
    return look.due(
        SOURCE,
        ("preparation_step", step.id),
        step.title,
        day,
        "Triệu tập kỳ họp" if convening else "Ghi đã xong hôm nay",
        who=step.responsible,
        outside=f"{_shipped(step)} ({session.called()})",
        about=session.called(),
        within=("session", session.id),
        at_once=not convening,
        why=tuple(step.explanation.splitlines()),
    )


def _shipped(step: PreparationStep) -> str:
    """The words of the law's own steps; a step of the office's own may name people."""
    return step.title if step.rule else "Việc chuẩn bị kỳ họp"
