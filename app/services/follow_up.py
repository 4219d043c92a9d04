"""What of the voters' recommendations is due, late, promised or not yet taken up; derived, never stored."""

from dataclasses import dataclass
from datetime import date

from ..domain.deadlines import Deadline, overdue_days
from ..domain.errors import Refused
from ..domain.records.forwarding import Forwarding
from ..domain.records.preparation_step import PreparationStep
from ..domain.records.recommendation import Recommendation
from ..domain.records.session import Session
from ..domain.records.voice import Voice
from .context import Context
from .reminders import is_reminder
from .rules import deadline_in, law_in

COMMITTEE_REPORT = "voter.committee_report"
NO_OPENING = "Kỳ họp chưa có ngày khai mạc. Nhập ngày, giờ khai mạc trước."


@dataclass(frozen=True)
class Waiting:
    """A recommendation passed on and not answered; days are calendar days, None without a deadline."""

    recommendation: Recommendation
    due_on: date | None
    days_left: int | None
    days_late: int
    reminders: int


@dataclass(frozen=True)
class CommitteeReport:
    """UBND's report on what became of the recommendations: by when for this session, and whether it came."""

    deadline: Deadline
    received_on: date | None
    days_late: int


def waiting(context: Context) -> list[Waiting]:
    """Everything passed on that has no answer, the longest overdue first."""
    with context.store.read() as work:
        reminded = [set(one.recommendations) for one in work.find(Forwarding) if is_reminder(one)]
        items = work.find(Recommendation, state="forwarded", merged_into="")
    found = [_waiting(one, context.today, sum(one.id in those for those in reminded)) for one in items]
    return sorted(found, key=lambda one: (one.due_on or date.max, one.recommendation.code))


def overdue(context: Context) -> list[Waiting]:
    return [one for one in waiting(context) if one.days_late]


def unkept(context: Context) -> list[Recommendation]:
    """Answers "being done, by a day" whose day is past, not closed since, the oldest day first."""
    with context.store.read() as work:
        states = ("answered", "assessed", "told")
        items = [one for state in states for one in work.find(Recommendation, state=state, merged_into="")]
    late = [one for one in items if one.promised_on and one.promised_on < context.today]
    return sorted(late, key=lambda one: one.promised_on or date.max)


def not_taken_up(context: Context) -> list[Voice]:
    """Recommendations taken away from meetings that nobody has put into a main item yet."""
    with context.store.read() as work:
        return work.find(Voice, kind="recommendation", handling="taken", recommendation="")


def committee_report(context: Context, session_id: str) -> CommitteeReport:
    """When UBND must report before a session, explained; received as its preparation step says."""
    with context.store.read() as work:
        session = work.get(Session, session_id)
        if session.opens_at is None:
            raise Refused(NO_OPENING)
        found = deadline_in(law_in(work), COMMITTEE_REPORT, session.opens_at.date())
        steps = work.find(PreparationStep, session=session_id, rule=COMMITTEE_REPORT)
    received = next((step.done_on for step in steps if step.done_on), None)
    return CommitteeReport(found, received, overdue_days(found.day, received or context.today))


def _waiting(item: Recommendation, today: date, reminders: int) -> Waiting:
    left = (item.due_on - today).days if item.due_on else None
    late = overdue_days(item.due_on, today) if item.due_on else 0
    return Waiting(item, item.due_on, left, late, reminders)
