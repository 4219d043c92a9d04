"""Looking over the plan of a round: what clashes or is missing, and the days the law counts from it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import timedelta

from ..domain.deadlines import Deadline
from ..domain.records.area import Area
from ..domain.records.contact_meeting import MODES, ContactMeeting
from ..domain.records.contact_round import ContactRound
from ..domain.records.organization import Organization
from ..domain.records.session import Session
from ..store.work import Work
from .contacts import points_in
from .context import Context
from .rules import deadline_in, law_in

TOGETHER = timedelta(hours=3)  # two meetings nearer than this cannot both be attended
OFF = frozenset({"postponed", "cancelled"})


@dataclass(frozen=True)
class PlanWarning:
    """One thing to look at before the plan goes out; `meetings` are those it is about."""

    sentence: str
    meetings: tuple[str, ...] = ()


@dataclass(frozen=True)
class RoundDate:
    """A day that follows from the round by rule, explained; `meeting` where it follows from one of them."""

    title: str
    deadline: Deadline
    meeting: str = ""


def plan_warnings(context: Context, round_id: str) -> list[PlanWarning]:
    """Delegates in two places at once, tổ and thôn without a meeting, days outside, who is not named."""
    with context.store.read() as work:
        planned = work.get(ContactRound, round_id)
        meetings = [one for one in points_in(work, round_id) if one.state not in OFF]
        named = work.called([id for one in meetings for id in one.delegates])
        found = [*_clashes(meetings, named), *_outside(planned, meetings), *_unlinked(meetings)]
        found += _without_superiors(meetings) if planned.joint else []
        if planned.kind in ("before_session", "after_session"):
            found += [*_without_group(work, meetings), *_without_area(work, meetings)]
        return found


def dates(context: Context, round_id: str) -> list[RoundDate]:
    """The legal days around a round, the earliest first, each with its explanation."""
    with context.store.read() as work:
        planned = work.get(ContactRound, round_id)
        found = [*_meeting_dates(work, planned), *_session_dates(work, planned)]
    return sorted(found, key=lambda one: one.deadline.day)


def _clashes(meetings: list[ContactMeeting], named: dict[str, str]) -> Iterator[PlanWarning]:
    timed = sorted((one for one in meetings if one.starts_at), key=lambda one: (one.starts_at, one.id))
    for number, one in enumerate(timed):
        for other in timed[number + 1 :]:
            if (
                one.starts_at is None
                or other.starts_at is None
                or other.starts_at - one.starts_at >= TOGETHER
            ):
                break
            if both := set(one.delegates) & set(other.delegates):
                names = ", ".join(sorted(named.get(id, "") for id in both))
                words = f"{names} được phân công cùng lúc tại {one.place} và {other.place}."
                yield PlanWarning(words, (one.id, other.id))


def _outside(planned: ContactRound, meetings: Iterable[ContactMeeting]) -> Iterator[PlanWarning]:
    for one in meetings:
        day = one.starts_at.date() if one.starts_at else None
        early = day and planned.starts_on and day < planned.starts_on
        late = day and planned.ends_on and day > planned.ends_on
        if day and (early or late):
            yield PlanWarning(f"Hội nghị tại {one.place} ngày {day:%d/%m/%Y} nằm ngoài đợt này.", (one.id,))


def _unlinked(meetings: Iterable[ContactMeeting]) -> Iterator[PlanWarning]:
    for one in meetings:
        if one.mode != "in_person" and not one.links.strip():
            words = f"Hội nghị tại {one.place} họp {MODES[one.mode].lower()} nhưng chưa ghi các điểm cầu."
            yield PlanWarning(words, (one.id,))


def _without_superiors(meetings: Iterable[ContactMeeting]) -> Iterator[PlanWarning]:
    lacking = [one for one in meetings if not one.superiors.strip()]
    if lacking:
        places = ", ".join(one.place for one in lacking)
        words = f"Đợt tiếp xúc chung nhiều cấp nhưng chưa ghi đại biểu cấp trên tại: {places}."
        yield PlanWarning(words, tuple(one.id for one in lacking))


def _without_group(work: Work, meetings: list[ContactMeeting]) -> Iterator[PlanWarning]:
    planned = {one.group for one in meetings}
    missing = [one.name for one in work.find(Organization, kind="delegate_group") if one.id not in planned]
    if missing:
        yield PlanWarning(f"Chưa có điểm tiếp xúc của {', '.join(missing)}.")


def _without_area(work: Work, meetings: list[ContactMeeting]) -> Iterator[PlanWarning]:
    invited = {area for one in meetings for area in one.areas}
    missing = [one.called() for one in work.find(Area, valid_to=None) if one.id not in invited]
    if missing and invited:
        yield PlanWarning(f"Chưa mời cử tri: {', '.join(missing)}.")


def _meeting_dates(work: Work, planned: ContactRound) -> Iterator[RoundDate]:
    known, rules = law_in(work), ["voter.group_report"]
    rules += ["voter.outside.notice"] if planned.kind == "outside" else []
    for meeting in points_in(work, planned.id):
        if meeting.starts_at is None or meeting.state in OFF:
            continue
        for rule in rules:
            day = (meeting.closed_at or meeting.starts_at).date()
            title = known.rulebook.rule(rule, day).title
            yield RoundDate(f"{title} ({meeting.place})", deadline_in(known, rule, day), meeting.id)


def _session_dates(work: Work, planned: ContactRound) -> Iterator[RoundDate]:
    session = work.look_up(Session, planned.session)
    if session and session.opens_at:
        known, opening = law_in(work), session.opens_at.date()
        rule = "voter.committee_report"
        yield RoundDate(known.rulebook.rule(rule, opening).title, deadline_in(known, rule, opening))
