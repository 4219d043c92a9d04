"""Rounds of voter contact: planned tổ by point by day, made known, and at the end reported on as a whole."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from ..domain import contact_flow, flow
from ..domain.errors import Invalid, Refused
from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.contact_round import KINDS, STATES, ContactRound
from ..domain.records.membership import Membership
from ..domain.records.number_entry import NumberEntry
from ..domain.records.session import Session
from ..domain.records.voice import Voice
from ..store.work import Work
from . import numbers, records
from .contact_meetings import SEALED
from .context import Context
from .council import delegates_on, holds
from .deeds import Deed, Doing

HAS_VOICES = "Hội nghị này đã ghi {count} ý kiến nên không xóa được. Chuyển hội nghị sang tình trạng hủy."
MORE_TO_DO = "Hội nghị tại {place} chưa kết thúc. Kết thúc, hoãn hoặc hủy hội nghị đó rồi lập báo cáo."
NO_REASON = {"reason": "Chưa ghi lý do hủy đợt tiếp xúc cử tri"}
PAPERS = {"plan": "Kế hoạch", "report": "Báo cáo tổng hợp"}
OVER = frozenset({"done", "signed", "cancelled", "postponed"})


@dataclass(frozen=True)
class PlanRow:
    """A line of the plan: the tổ, its delegates in the order of the list, the thôn invited."""

    meeting: ContactMeeting
    group: str
    delegates: tuple[str, ...]
    areas: tuple[str, ...]


def plan_round(
    context: Context, planned: ContactRound, points: Sequence[ContactMeeting] = ()
) -> Deed[ContactRound]:
    """Save a new round with its meeting points; the title, and each tổ's delegates, are filled in."""
    with context.store.write() as work:
        doing = Doing(context, work)
        saved = doing.keep(_titled(work, planned))
        for order, point in enumerate(points, 1):
            doing.keep(_filled(work, saved, point, order))
        return doing.done(f"Đã lập {saved.title.lower()}", saved)


def keep_round(context: Context, planned: ContactRound) -> ContactRound:
    """Save a round as its form has it; a new one is planned, which gives it its title."""
    return records.save(context, planned) if planned.id else plan_round(context, planned).result


def add_point(context: Context, round_id: str, point: ContactMeeting) -> ContactMeeting:
    """One more meeting point, after the others."""
    with context.store.write() as work:
        known = work.find(ContactMeeting, round=round_id)
        order = max((one.order or 0 for one in known), default=0) + 1
        return records.keep(context, work, _filled(work, work.get(ContactRound, round_id), point, order))


def assign_group(context: Context, meeting_id: str, group_id: str) -> ContactMeeting:
    """Give a point to another tổ: its delegates take the place of the former's, those added by hand stay."""
    with context.store.write() as work:
        before = work.get(ContactMeeting, meeting_id)
        if before.group == group_id:
            return before
        return records.keep(context, work, _regrouped(work, before, replace(before, group=group_id)))


def keep_point(context: Context, given: ContactMeeting) -> ContactMeeting:
    """Save a point as its form has it; given to another tổ it takes that tổ's delegates."""
    with context.store.write() as work:
        before = work.get(ContactMeeting, given.id)
        if before.state == "signed":
            raise Refused(SEALED)
        moved = given.group != before.group and given.delegates == before.delegates
        return records.keep(context, work, _regrouped(work, before, given) if moved else given)


def remove_point(context: Context, meeting_id: str) -> Deed[None]:
    """Take out a meeting at which nobody spoke yet."""
    with context.store.write() as work:
        meeting, doing = work.get(ContactMeeting, meeting_id), Doing(context, work)
        if heard := work.find(Voice, meeting=meeting_id):
            raise Refused(HAS_VOICES.format(count=len(heard)))
        doing.drop(meeting)
        return doing.done("Đã xóa một điểm tiếp xúc", None)


def points(context: Context, round_id: str) -> list[ContactMeeting]:
    """The meetings of a round in their order."""
    with context.store.read() as work:
        return points_in(work, round_id)


def points_in(work: Work, round_id: str) -> list[ContactMeeting]:
    return sorted(work.find(ContactMeeting, round=round_id), key=lambda one: (one.order or 0, one.id))


def plan_rows(context: Context, round_id: str) -> list[PlanRow]:
    """The plan by tổ, then by time, with the names it is printed with."""
    with context.store.read() as work:
        meetings = points_in(work, round_id)
        named = work.called([id for one in meetings for id in (one.group, *one.delegates, *one.areas)])
    rows = [_row(meeting, named) for meeting in meetings]
    return sorted(rows, key=lambda row: (row.group, row.meeting.starts_at or datetime.max, row.meeting.id))


def issue_plan(
    context: Context, round_id: str, on: date | None = None, number: int | None = None
) -> ContactRound:
    """Give the plan its number and day; from now on the round is known."""
    return _numbered(context, round_id, "issue", "plan", on or context.today, number)


def issue_report(
    context: Context, round_id: str, on: date | None = None, number: int | None = None
) -> ContactRound:
    """Give the report on the round its number and day; refused while a meeting of it is still open."""
    return _numbered(context, round_id, "consolidate", "report", on or context.today, number)


def withdraw_plan(context: Context, round_id: str, reason: str) -> ContactRound:
    """Take back a plan issued by mistake: its number stays cancelled."""
    return _unnumbered(context, round_id, "withdraw_plan", "plan", reason)


def withdraw_report(context: Context, round_id: str, reason: str) -> ContactRound:
    """Take back the report on a round: its number stays cancelled."""
    return _unnumbered(context, round_id, "withdraw_report", "report", reason)


def cancel_round(context: Context, round_id: str, reason: str) -> ContactRound:
    if not reason.strip():
        raise Invalid(NO_REASON)
    return _move(context, round_id, "cancel", reason=reason)


def reinstate_round(context: Context, round_id: str) -> ContactRound:
    return _move(context, round_id, "reinstate", reason="")


def members_of(work: Work, group_id: str, on: date) -> tuple[str, ...]:
    """Ids of the delegates of a tổ on a day, in the order of the council's list."""
    inside = {one.person for one in work.find(Membership, organization=group_id) if holds(one, on)}
    return tuple(one.person.id for one in delegates_on(work, on) if one.person.id in inside)


def _titled(work: Work, planned: ContactRound) -> ContactRound:
    if planned.title or not planned.kind:
        return planned
    session = work.look_up(Session, planned.session)
    words = f"Tiếp xúc cử tri {KINDS[planned.kind].lower()}"
    if session and planned.kind in ("before_session", "after_session"):
        words = f"{words.removesuffix(' kỳ họp')} {session.called()}"
    return replace(planned, title=words)


def _filled(work: Work, planned: ContactRound, point: ContactMeeting, order: int) -> ContactMeeting:
    """A point with the delegates of its tổ, unless some were chosen."""
    day = point.starts_at.date() if point.starts_at else planned.starts_on
    chosen = point.delegates or (members_of(work, point.group, day) if point.group and day else ())
    return replace(point, round=planned.id, order=order, delegates=chosen)


def _regrouped(work: Work, before: ContactMeeting, moved: ContactMeeting) -> ContactMeeting:
    planned = work.get(ContactRound, before.round)
    day = before.starts_at.date() if before.starts_at else planned.starts_on
    former = members_of(work, before.group, day) if before.group and day else ()
    now = members_of(work, moved.group, day) if moved.group and day else ()
    by_hand = (id for id in before.delegates if id not in former)
    return replace(moved, delegates=tuple(dict.fromkeys((*now, *by_hand))))


def _row(meeting: ContactMeeting, named: dict[str, str]) -> PlanRow:
    delegates = tuple(named.get(id, "") for id in meeting.delegates)
    return PlanRow(meeting, named.get(meeting.group, ""), delegates, _names(meeting.areas, named))


def _names(ids: Iterable[str], named: dict[str, str]) -> tuple[str, ...]:
    return tuple(named.get(id, "") for id in ids)


def _numbered(
    context: Context, round_id: str, verb: str, paper: str, on: date, number: int | None
) -> ContactRound:
    """A step along the graph that gives one of the round's two papers its number."""
    with context.store.write() as work:
        before = work.get(ContactRound, round_id)
        state = flow.after(contact_flow.ROUND, before.state, verb, STATES, before.title)
        if paper == "report":
            _must_be_over(work, round_id)
        subject = f"{PAPERS[paper]} {before.title[:1].lower()}{before.title[1:]}"
        # Two documents of one record: the book tells them apart by what stands behind its id.
        document = f"{round_id}/{paper[:3]}"
        entry = numbers.take(context, work, paper, "contact_round", document, subject, on, number=number)
        given: dict[str, Any] = {f"{paper}_number": entry.text, f"{paper}_entry": entry.id, f"{paper}_on": on}
        return records.keep(context, work, replace(before, state=state, **given))


def _unnumbered(context: Context, round_id: str, verb: str, paper: str, reason: str) -> ContactRound:
    with context.store.write() as work:
        before = work.get(ContactRound, round_id)
        state = flow.after(contact_flow.ROUND, before.state, verb, STATES, before.title)
        numbers.release(context, work, work.get(NumberEntry, getattr(before, f"{paper}_entry")), reason)
        # A round may be reported on without a plan having been issued.
        state = state if before.plan_number else "planned"
        gone: dict[str, Any] = {f"{paper}_number": "", f"{paper}_entry": "", f"{paper}_on": None}
        return records.keep(context, work, replace(before, state=state, **gone))


def _must_be_over(work: Work, round_id: str) -> None:
    for meeting in points_in(work, round_id):
        if meeting.state not in OVER:
            raise Refused(MORE_TO_DO.format(place=meeting.place))


def _move(context: Context, round_id: str, verb: str, **changes: Any) -> ContactRound:
    with context.store.write() as work:
        before = work.get(ContactRound, round_id)
        state = flow.after(contact_flow.ROUND, before.state, verb, STATES, before.title)
        return records.keep(context, work, replace(before, state=state, **changes))
