"""Citizen reception: the schedule and its posting, each visit a line of the book, what was said, refused."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ..domain.deadlines import Deadline
from ..domain.errors import Invalid, Refused
from ..domain.petition_kinds import SECRET
from ..domain.petition_secrecy import NOBODY
from ..domain.records.petition import Petition
from ..domain.records.petitioner import Petitioner
from ..domain.records.reception import Reception
from ..domain.records.reception_day import ReceptionDay
from ..store.work import Work
from . import records, rules, secrecy
from .context import Context
from .law import Law
from .petition_law import petition_law
from .petition_sealing import erase_visit
from .petitions import TELLS, take_in_work

POSTING = "reception.schedule"
REFUSING = "reception.refusal"
NO_STATEMENT = "Ghi lời trình bày của công dân trước khi đọc lại và ký"
NOT_READ = "Đọc lại lời trình bày cho công dân nghe trước khi ký"
HAS_PETITION = "Lượt tiếp này đã có đơn {code}. Mở đơn đó để ghi tiếp."


@dataclass(frozen=True)
class Planned:
    """A reception day with its posting as it stands today."""

    record: ReceptionDay
    late: bool
    days_left: int | None
    explanation: tuple[str, ...]


def plan_day(context: Context, day: ReceptionDay) -> ReceptionDay:
    """Put a reception day on the schedule, or change one; the day to post it by is reckoned and kept."""
    known = rules.law(context)
    with context.store.write() as work:
        return records.keep(context, work, _with_posting(known, day))


def schedule(context: Context, since: date, until: date) -> list[Planned]:
    """The reception days of a time in order, each with how its posting stands."""
    known = rules.law(context)
    found = [day for day in records.find(context, ReceptionDay) if day.starts_at]
    inside = [day for day in found if day.starts_at and since <= day.starts_at.date() <= until]
    # A day that came from a table was never reckoned.
    reckoned = [day if day.post_by else _with_posting(known, day) for day in inside]
    return [_planned(day, context.today) for day in sorted(reckoned, key=lambda day: str(day.starts_at))]


def post(context: Context, ids: Collection[str], on: date | None = None) -> list[ReceptionDay]:
    """Note that the schedule with these days was put up."""
    known = rules.law(context)
    with context.store.write() as work:
        found = [work.get(ReceptionDay, id) for id in ids]
        days = [day if day.post_by else _with_posting(known, day) for day in found]
        return [records.keep(context, work, replace(day, posted_on=on or context.today)) for day in days]


def receive(
    context: Context, visit: Reception, person: Petitioner | None = None, *, vouched: bool = False
) -> Reception:
    """Enter a visit in the book with its running number; of one who denounces no person is entered."""
    with context.store.write() as work:
        on = visit.received_on or context.today
        numbered = replace(visit, received_on=on, number=visit.number or _next_number(work, on.year))
        return _keep(context, work, numbered, person, vouched)


def change(
    context: Context, id: str, person: Petitioner | None = None, *, vouched: bool = False, **fields: Any
) -> Reception:
    """Correct or complete a line of the book."""
    with context.store.write() as work:
        before = work.get(Reception, id)
        if fields.get("kind", before.kind) == SECRET != before.kind:
            return _become_secret(context, work, before, fields, vouched)
        return _keep(context, work, replace(before, **fields), person, vouched)


def write_statement(context: Context, id: str, text: str, *, vouched: bool = False) -> Reception:
    """Write down what a citizen without a letter says; a changed text must be read back and signed again."""
    with context.store.write() as work:
        before = work.get(Reception, id)
        if before.statement != text:
            before = replace(before, statement=text, read_back=False, signed=False)
        return _keep(context, work, before, None, vouched)


def read_back(context: Context, id: str) -> Reception:
    """Note that the statement was read to the citizen (Nghị định 154/2026/NĐ-CP Điều 14 khoản 1)."""
    with context.store.write() as work:
        visit = work.get(Reception, id)
        if not visit.statement.strip():
            raise Invalid({"statement": NO_STATEMENT})
        return _keep(context, work, replace(visit, read_back=True), None, False)


def sign(context: Context, id: str) -> Reception:
    """Note that the citizen signed, or put a finger to, the statement that was read back."""
    with context.store.write() as work:
        visit = work.get(Reception, id)
        if not visit.read_back:
            raise Refused(f"{NOT_READ}.")
        return _keep(context, work, replace(visit, signed=True), None, False)


def to_petition(context: Context, id: str, petition: Petition, *, vouched: bool = False) -> Petition:
    """Register the letter handed over, or the statement taken, at a visit, with its person and day."""
    known = rules.law(context)
    with context.store.write() as work:
        visit = work.get(Reception, id)
        if earlier := work.look_up(Petition, visit.petition):
            raise Refused(HAS_PETITION.format(code=earlier.code))
        made = take_in_work(context, work, known, _drafted(visit, petition), vouched=vouched)
        linked = replace(visit, petition=made.id, same_content=visit.same_content or made.people)
        _keep(context, work, linked, None, vouched)
        return made


def refuse(context: Context, id: str, ground: str) -> tuple[Reception, Deadline | None]:
    """Note on what ground a citizen was turned away, with the day of the written notice where one is due."""
    with context.store.write() as work:
        saved = _keep(context, work, replace(work.get(Reception, id), refusal=ground), None, False)
    return saved, refusal_due(context, saved)


def refusal_due(context: Context, visit: Reception) -> Deadline | None:
    """By when the refusal is put in writing, explained; None where it is said on the spot."""
    on = visit.received_on or context.today
    found = petition_law().refusal(visit.refusal, on)
    return rules.deadline(context, REFUSING, on) if found is not None and found.notice else None


def book(context: Context, year: int) -> list[Reception]:
    """The lines of the book of a year in the order of their numbers."""
    found = records.find(context, Reception)
    inside = [one for one in found if one.received_on and one.received_on.year == year]
    return sorted(inside, key=lambda one: (one.number or 0, one.id))


def years(context: Context) -> list[int]:
    """The years that have a book, the newest first; this year has one from its first day."""
    with context.store.read() as work:
        days = [day for _, day in work.column("reception", "received_on") if day]
    return sorted({context.today.year, *(int(str(day)[:4]) for day in days)}, reverse=True)


def line(context: Context, id: str) -> Reception | None:
    """A line of the book, None when it is gone."""
    with context.store.read() as work:
        return work.look_up(Reception, id)


def new_visit(context: Context) -> Reception:
    """A visit about to be written down: of today, at today's reception day and, where one sits, by whom."""
    today = context.today
    days = [one.record for one in schedule(context, today, today)]
    if len(days) != 1:
        return Reception(received_on=today, visitors=1)
    receiver = days[0].receivers[0] if days[0].receivers else ""
    return Reception(received_on=today, visitors=1, day=days[0].id, receiver=receiver)


def _keep(
    context: Context, work: Work, visit: Reception, person: Petitioner | None, vouched: bool
) -> Reception:
    """Save a visit with its person; all that is wrong is said at once, by field."""
    if person is not None:
        if visit.kind == SECRET:
            raise Invalid({"visitor": NOBODY})
        if not person.is_organization and secrecy.names(visit.subject, person.full_name):
            raise Invalid({"subject": TELLS})
        known = work.look_up(Petitioner, person.id)
        kept = person if known == person else records.keep(context, work, person)
        visit = replace(visit, visitor=kept.id)
    return records.keep(context, work, secrecy.looked_through(work, visit, vouched))


def _become_secret(
    context: Context, work: Work, visit: Reception, fields: dict[str, Any], vouched: bool
) -> Reception:
    """A visit of another kind turns out to be a denunciation: who came and every text is erased."""
    if visit.petition:
        raise Refused("Lượt tiếp này đã có đơn. Chuyển đơn đó thành đơn tố cáo; lượt tiếp được đổi theo.")
    bare = erase_visit(context, work, visit)
    return _keep(context, work, replace(bare, **{"subject": "Tố cáo"} | fields), None, vouched)


def _drafted(visit: Reception, petition: Petition) -> Petition:
    """The letter with what the visit already tells where it says nothing itself."""
    return replace(
        petition,
        kind=petition.kind or visit.kind,
        source=petition.source or "reception",
        received_on=petition.received_on or visit.received_on,
        subject=petition.subject or visit.subject,
        content=petition.content or visit.content or visit.statement,
        petitioners=petition.petitioners or ((visit.visitor,) if visit.visitor else ()),
        people=petition.people or visit.visitors,
        originals=petition.originals or visit.papers,
    )


def _with_posting(known: Law, day: ReceptionDay) -> ReceptionDay:
    if day.starts_at is None:
        return day
    on = day.starts_at.date()
    rule, due = known.rulebook.rule(POSTING, on), rules.deadline_in(known, POSTING, on)
    return replace(
        day,
        post_by=due.day,
        rule_from=rule.since.isoformat(),
        calendar_version=due.calendar_version,
        explanation="\n".join(due.explanation),
    )


def _planned(day: ReceptionDay, today: date) -> Planned:
    late = day.post_by is not None and (day.posted_on or today) > day.post_by
    left = (day.post_by - today).days if day.post_by and day.posted_on is None else None
    return Planned(day, late, left, tuple(day.explanation.splitlines()))


def _next_number(work: Work, year: int) -> int:
    lines = (visit for visit in work.find(Reception) if visit.received_on and visit.received_on.year == year)
    return max((visit.number or 0 for visit in lines), default=0) + 1
