"""Rounds of voter contact whose plan is to be issued, or whose report is to be written."""

from collections.abc import Iterator
from datetime import date

from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.contact_round import ContactRound
from .due import Due, Look
from .due_contacts import HELD, STANDING

PLAN, REPORT = "round_plan", "round_report"
OVER = (*HELD, "postponed", "cancelled")


def rounds(look: Look) -> list[Due]:
    """What each round that is neither reported nor called off asks for next."""
    found = [one for state in ("planned", "issued") for one in look.work.find(ContactRound, state=state)]
    return [due for one in found for due in _of(look, one)]


def _of(look: Look, one: ContactRound) -> Iterator[Due]:
    """No text sets a day for the plan, but voters must know it by the first meeting."""
    if one.state == "planned" and one.starts_on:
        yield _due(look, PLAN, one, one.starts_on, "Ban hành kế hoạch")
    elif day := _all_reported_by(look, one):
        yield _due(look, REPORT, one, day, "Lập báo cáo tổng hợp")


def _all_reported_by(look: Look, one: ContactRound) -> date | None:
    """The day by which the last tổ reports, once every meeting of the round is over."""
    meetings = look.work.find(ContactMeeting, round=one.id)
    days = [meeting.report_due_on for meeting in meetings if meeting.report_due_on]
    over = all(meeting.state in OVER for meeting in meetings)
    return max(days) if days and over else None


def _due(look: Look, source: str, one: ContactRound, day: date, words: str) -> Due:
    title = f"{words}: {one.title}"
    return look.due(source, ("contact_round", one.id), title, day, words, who=STANDING)
