"""Reads what a paper about a letter or a visit says, in one transaction."""

from collections.abc import Iterable
from datetime import date

from ..domain.errors import Refused
from ..domain.petition_case import Book, BookLine, Case, Schedule, Signing, Visit
from ..domain.petition_kinds import SECRET
from ..domain.records.account import Account
from ..domain.records.office import Office
from ..domain.records.organization import Organization
from ..domain.records.petition import Petition
from ..domain.records.petition_deadline import PetitionDeadline
from ..domain.records.petition_step import PetitionStep
from ..domain.records.petitioner import Petitioner
from ..domain.records.reception import Reception
from ..domain.records.reception_day import ReceptionDay
from ..domain.records.term import Term
from ..domain.regime import in_force
from ..domain.story import Council, Human
from ..store.work import Work
from . import petition_steps, rules
from .context import Context
from .council import council_in, term_on
from .gather_people import council_of, held_on, holder_of, people_of
from .petition_law import petition_law

_RULES = ("petition.result.forwarder", "petition.supervision.standing")


def case_of_step(context: Context, work: Work, step_id: str) -> Case:
    """The letter with what one step did with it."""
    step = work.get(PetitionStep, step_id)
    return case(context, work, work.get(Petition, step.petition), step)


def case(context: Context, work: Work, petition: Petition, step: PetitionStep) -> Case:
    """The letter with a step, also one that is not kept yet."""
    on = step.on or petition.received_on or context.today
    received = petition.received_on or on
    law = petition_law()
    council, signing = desk(context, work, on, step.signer)
    sent = petition_steps.last(work, petition.id, "forward") if step.kind != "forward" else None
    answer = _answer_due(work, petition)
    return Case(
        council=council,
        signing=signing,
        petition=petition,
        step=step,
        people=() if petition.kind == SECRET else _people(work, petition.petitioners),
        representatives=() if petition.kind == SECRET else _people(work, petition.representatives),
        form=law.form(step.kind, petition.kind, on),
        body=_body(work, step.body, step.body_text)
        or (_body(work, sent.body, sent.body_text) if sent else ""),
        sender=_body(work, petition.sender, petition.sender_text),
        competent=_body(work, petition.competent_body, petition.competent_text),
        ground=law.printed_ground(step.kind, petition.kind, received),
        once=_once(step.kind, petition.kind, received),
        sent=sent,
        late=max(0, (on - answer).days) if answer else 0,
        due_on=answer,
        lacking=_lacking(petition, received),
        days=_days(context, received),
    )


def visit(context: Context, work: Work, id: str) -> Visit:
    """A visit with its person and where it took place."""
    found = work.get(Reception, id)
    on = found.received_on or context.today
    council, signing = desk(context, work, on)
    day = work.look_up(ReceptionDay, found.day)
    ground = petition_law().refusal(found.refusal, on)
    form = petition_law().form("receipt", found.kind, on)
    petition = work.look_up(Petition, found.petition)
    return Visit(
        council=council,
        signing=signing,
        visit=found,
        place=day.place if day else place_in(work),
        person=None if found.kind == SECRET else work.look_up(Petitioner, found.visitor),
        receiver=_receiver(work, found, on) or signing.clerk,
        form=form,
        code=petition.code if petition else "",
        refusal=ground.words if ground else "",
        ground=ground.source if ground else "",
    )


def book(context: Context, work: Work, visits: Iterable[Reception], period: str, on: date) -> Book:
    """The lines of the book with what became of each letter."""
    council, _ = desk(context, work, on)
    lines = tuple(_line(work, one) for one in visits)
    return Book(council, period, lines, petition_law().form("book", "complaint", on))


def schedule(context: Context, work: Work, days: Iterable[ReceptionDay], period: str) -> Schedule:
    """The days to be posted with the names of who receives."""
    council, signing = desk(context, work, context.today)
    people = humans(work, context.today)
    listed = tuple((day, "\n".join(_named(people.get(id)) for id in day.receivers)) for day in days)
    return Schedule(council, signing, period, listed, context.today)


def desk(context: Context, work: Work, on: date, signer: str = "") -> tuple[Council, Signing]:
    """The council as it is on the day, and who may sign for its standing body."""
    term, office = _term(work, on), next(iter(work.find(Office)), None)
    unit = council_in(work).unit
    council = council_of(work, term, office, unit, on)
    people, held = humans(work, on), held_on(work, on)
    bodies = {one.id: one for one in work.find(Organization)}
    chair, vice = (people.get(holder_of(held, bodies, term, role)) for role in ("chair", "vice_chair"))
    clerk = people.get(signer) or _clerk(work, context)
    return council, Signing(chair, vice, people.get(signer), clerk)


def place_in(work: Work) -> str:
    """Where citizens are received when no day says otherwise: at the people's committee (Điều 22 khoản 1)."""
    return f"Trụ sở Ủy ban nhân dân {council_in(work).unit.called()}"


def _term(work: Work, on: date) -> Term:
    own = council_in(work)
    return term_on(work, own, on)


def humans(work: Work, on: date) -> dict[str, Human]:
    """Everybody in the book by id, with their posts of the day."""
    own, term = council_in(work), _term(work, on)
    office = next(iter(work.find(Office)), None)
    council = council_of(work, term, office, own.unit, on)
    bodies = {one.id: one for one in work.find(Organization)}
    return people_of(work, held_on(work, on), bodies, council)


def _clerk(work: Work, context: Context) -> Human | None:
    """The person at the keyboard, under the name of the account."""
    account = work.look_up(Account, context.user.id)
    if account is None:
        return None
    return Human(account.id, account.name, "", account.position)


def _receiver(work: Work, found: Reception, on: date) -> Human | None:
    named = humans(work, on).get(found.receiver)
    if named is None and found.receiver_text:
        return Human("", found.receiver_text)
    return named


def _people(work: Work, ids: Iterable[str]) -> tuple[Petitioner, ...]:
    found = (work.look_up(Petitioner, id) for id in ids)
    return tuple(one for one in found if one is not None)


def _body(work: Work, id: str, text: str) -> str:
    body = work.look_up(Organization, id)
    return body.name if body else text


def _answer_due(work: Work, petition: Petition) -> date | None:
    """The earliest day by which the body should have answered and did not."""
    open_ones = work.find(PetitionDeadline, petition=petition.id, holder="body", skipped=False, done_on=None)
    return min((one.due_on for one in open_ones if one.due_on), default=None)


def _once(outcome: str, kind: str, on: date) -> str:
    rows = [row for row in in_force(petition_law().once, on) if row.outcome == outcome and kind in row.kinds]
    if not rows:
        return ""
    return f"{rows[0].words} ({rows[0].source})" if rows[0].verified else rows[0].words


def _lacking(petition: Petition, on: date) -> tuple[str, ...]:
    missing = petition.lacking.split()
    return tuple(row.words for row in petition_law().conditions_on(petition.kind, on) if row.id in missing)


def _days(context: Context, on: date) -> dict[str, str]:
    book, found = rules.law(context).rulebook, {}
    for rule in _RULES:
        try:
            found[rule] = book.rule(rule, on).words
        except Refused:
            continue
    return found


def _line(work: Work, found: Reception) -> BookLine:
    petition = work.look_up(Petition, found.petition)
    person = None if found.kind == SECRET else work.look_up(Petitioner, found.visitor)
    if petition is None:
        return BookLine(found, person)
    guided, sent = (petition_steps.last(work, petition.id, kind) for kind in ("guide", "forward"))
    result = f"{petition.result_number} {petition.result_on:%d/%m/%Y}".strip() if petition.result_on else ""
    return BookLine(found, person, petition, _where(work, guided), _where(work, sent), result)


def _where(work: Work, step: PetitionStep | None) -> str:
    if step is None:
        return ""
    number = f"số {step.number}" if step.number else ""
    return ", ".join(part for part in (_body(work, step.body, step.body_text), number) if part)


def _named(human: Human | None) -> str:
    return f"{human.called}, {human.post}".rstrip(", ") if human else ""
