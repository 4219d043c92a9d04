"""Reads the whole story of a session in one transaction, for its papers."""

import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

from ..domain.posts import Held, post_words
from ..domain.record import Record
from ..domain.records.agenda_item import AgendaItem
from ..domain.records.answer import Answer
from ..domain.records.attendance_event import AttendanceEvent
from ..domain.records.candidate import Candidate
from ..domain.records.constituency import Constituency
from ..domain.records.invitee import Invitee
from ..domain.records.membership import Membership
from ..domain.records.minutes import Minutes
from ..domain.records.minutes_part import MinutesPart
from ..domain.records.office import Office
from ..domain.records.organization import Organization
from ..domain.records.paper import Paper
from ..domain.records.person import HONORIFICS, Person
from ..domain.records.promise import Promise
from ..domain.records.question import Question
from ..domain.records.resolution import Resolution
from ..domain.records.resolution_effect import ResolutionEffect
from ..domain.records.session import KINDS, Session
from ..domain.records.signed_copy import SignedCopy
from ..domain.records.sitting import Sitting
from ..domain.records.speech import Speech
from ..domain.records.term import Term
from ..domain.records.unit import KINDS as UNIT_KINDS
from ..domain.records.unit import Unit
from ..domain.records.vote import Vote
from ..domain.records.vote_event import VoteEvent
from ..domain.story import Council, Human, Story
from ..domain.text import name_key
from ..paths import resource
from ..store.work import Work
from .context import Context
from .law import Law
from .rules import law_in
from .seats import day_of

R = TypeVar("R", bound=Record)
_PAPERS = ("minutes", "resolution", "invitation")
_MINUTE = 60


def story(context: Context, session_id: str) -> Story:
    """Everything the papers of this session say; raises Refused when the session is gone."""
    with context.store.read() as work:
        return read(work, session_id)


def read(work: Work, session_id: str) -> Story:
    """The same inside a transaction that is already open."""
    session = work.get(Session, session_id)
    on, law = day_of(session), law_in(work)
    term, office = work.get(Term, session.term), next(iter(work.find(Office)), None)
    council = _council(work, term, office)
    organizations = {one.id: one for one in work.find(Organization)}
    held = _held(work, on)
    kind = law.session_kind(session.kind, on).words if session.kind else ""
    return Story(
        session=session,
        council=council,
        people=_people(work, held, organizations, council),
        delegates=_delegates(work, held, term),
        organizations={id: one.name for id, one in organizations.items()},
        quorum=law.quorum(on),
        requirements=law.requirements_on(on),
        kind_words=kind or KINDS.get(session.kind, ""),
        elected_total=session.elected_total or term.elected_total or 0,
        in_office=session.in_office or len(_delegates(work, held, term)),
        seconds=_seconds(law, office),
        recipients=_recipients(office),
        standing_chair=_holder(held, organizations, term, "chair"),
        standing_vice=_holder(held, organizations, term, "vice_chair"),
        normative_issues=_form("normative_opening", on) == "issues",
        wording=_templates("templates/vote_wording.toml"),
        **_course(work, session_id),
        **_outcomes(work, session_id),
        **_own_words(work, session_id),
    )


def _course(work: Work, session_id: str) -> dict[str, Any]:
    """What was planned and what happened, each kind in its own order."""
    sittings = work.find(Sitting, session=session_id)
    questions = _ordered(work.find(Question, session=session_id))
    return {
        "sittings": tuple(sorted(sittings, key=lambda one: (one.starts_at is None, one.starts_at, one.id))),
        "items": _ordered(work.find(AgendaItem, session=session_id)),
        "papers": tuple(work.find(Paper, session=session_id)),
        "events": tuple(work.find(AttendanceEvent, session=session_id)),
        "speeches": _ordered(work.find(Speech, session=session_id)),
        "questions": questions,
        "answers": tuple(answer for one in questions for answer in work.find(Answer, question=one.id)),
        "promises": tuple(work.find(Promise, session=session_id)),
        "invitees": _ordered(work.find(Invitee, session=session_id)),
    }


def _outcomes(work: Work, session_id: str) -> dict[str, Any]:
    votes = tuple(work.find(VoteEvent, session=session_id))
    resolutions = tuple(work.find(Resolution, session=session_id))
    effects = tuple(one for each in resolutions for one in work.find(ResolutionEffect, resolution=each.id))
    return {
        "votes": votes,
        "names_voted": tuple(vote for event in votes for vote in work.find(Vote, event=event.id)),
        "candidates": tuple(one for event in votes for one in _ordered(work.find(Candidate, event=event.id))),
        "resolutions": resolutions,
        "effects": effects,
        "affected": work.called([one.target for one in effects if one.target]),
    }


def _own_words(work: Work, session_id: str) -> dict[str, Any]:
    minutes = next(iter(work.find(Minutes, session=session_id)), None)
    parts = work.find(MinutesPart, minutes=minutes.id) if minutes else []
    copies = work.find(SignedCopy, document=minutes.id) if minutes else []
    return {
        "minutes": minutes,
        "own": {part.part: part.text for part in parts},
        "copies": tuple(sorted(copies, key=lambda one: one.order or 0)),
    }


def _ordered(records: Iterable[R]) -> tuple[R, ...]:
    """By the number the clerk sees; what has none comes last, in the order it was made."""
    place = attrgetter("order")
    return tuple(sorted(records, key=lambda one: (place(one) is None, place(one) or 0)))


def _council(work: Work, term: Term, office: Office | None) -> Council:
    """The council of the term, under the name and the unit of its own time."""
    body = work.get(Organization, term.council)
    unit = work.look_up(Unit, body.unit) or (work.look_up(Unit, office.unit) if office else None)
    above = work.look_up(Unit, unit.parent) if unit else None
    own_place = office.place_name if office and unit and office.unit == unit.id else ""
    return Council(
        name=body.name,
        unit_kind=UNIT_KINDS.get(unit.kind, "") if unit else "",
        unit_name=unit.name if unit else "",
        superior=above.called() if above else "",
        place=own_place or (unit.name if unit else ""),
        term=term.number,
        years=f"{term.first_year} - {term.last_year}",
    )


def _held(work: Work, on: date) -> list[Membership]:
    """The memberships in force on the day."""
    return [one for one in work.find(Membership) if one.starts_on and _runs(one, one.starts_on, on)]


def _runs(one: Membership, starts_on: date, on: date) -> bool:
    return starts_on <= on and (one.ends_on is None or on < one.ends_on)


def _people(
    work: Work, held: Iterable[Membership], organizations: Mapping[str, Organization], council: Council
) -> dict[str, Human]:
    """Everybody in the office's book, named by what they are on the day."""
    by_person: dict[str, list[Membership]] = defaultdict(list)
    for one in held:
        by_person[one.person].append(one)
    districts = {one.id: one.name for one in work.find(Constituency)}
    return {
        person.id: _human(person, by_person[person.id], organizations, districts, council)
        for person in work.find(Person)
    }


def _human(
    person: Person,
    held: list[Membership],
    organizations: Mapping[str, Organization],
    districts: Mapping[str, str],
    council: Council,
) -> Human:
    known = [(one, organizations[one.organization]) for one in held if one.organization in organizations]
    posts = [Held(body.kind, council.without_place(body.name), one.role, one.post) for one, body in known]
    group = next((body.name for _, body in known if body.kind == "delegate_group"), "")
    seat = next((one for one, body in known if one.role == "delegate" and body.kind == "council"), None)
    return Human(
        id=person.id,
        name=person.full_name,
        honorific=HONORIFICS.get(person.honorific, ""),
        post=post_words(posts, council.short) or ("" if seat else _occupation(person)),
        group=group,
        constituency=districts.get(seat.constituency, "") if seat else "",
        delegate=seat is not None,
    )


def _occupation(person: Person) -> str:
    return ", ".join(word for word in (person.position, person.workplace) if word)


def _delegates(work: Work, held: Iterable[Membership], term: Term) -> tuple[str, ...]:
    """The delegates in office, in the order of the list, then by name."""
    seats = [one for one in held if one.role == "delegate" and one.organization == term.council]
    mine = [one for one in seats if one.term in ("", term.id)]
    names = {person.id: person.full_name for person in work.find(Person)}
    listed = sorted(
        mine, key=lambda one: (one.order is None, one.order or 0, name_key(names.get(one.person, "")))
    )
    return tuple(dict.fromkeys(one.person for one in listed))


def _holder(
    held: Iterable[Membership], organizations: Mapping[str, Organization], term: Term, role: str
) -> str:
    """Who holds the post in the council or in its standing body."""
    for one in held:
        body = organizations.get(one.organization)
        mine = body is not None and (body.id == term.council or body.parent == term.council)
        if body and mine and body.kind in ("council", "standing") and one.role == role:
            return one.person
    return ""


def _seconds(law: Law, office: Office | None) -> dict[str, int]:
    """Speaking times by kind of speech: the office's own, else those every office starts with."""
    own = {
        "report": office.report_minutes if office else None,
        "speech": office.discussion_minutes if office else None,
        "question": office.question_minutes if office else None,
        "answer": office.answer_minutes if office else None,
    }
    usual = dict(law.office_defaults.speaking_times)
    return usual | {kind: minutes * _MINUTE for kind, minutes in own.items() if minutes}


def _form(id: str, on: date) -> str:
    """The form of a paper on the day; "" before the first that is known."""
    rows = [row for row in _templates("law/forms.toml")["form"] if row["id"] == id]
    return next((row["value"] for row in rows if row["from"] <= on <= row.get("to", date.max)), "")


@cache
def _templates(name: str) -> dict[str, Any]:
    with resource(name).open("rb") as file:
        return tomllib.load(file)


def _recipients(office: Office | None) -> dict[str, tuple[str, ...]]:
    if office is None:
        return {}
    written = {name: getattr(office, f"{name}_recipients").splitlines() for name in _PAPERS}
    return {name: tuple(line for line in lines if line.strip()) for name, lines in written.items()}
