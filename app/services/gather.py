"""Reads the whole story of a session in one transaction, for its papers."""

import tomllib
from collections.abc import Iterable
from datetime import date
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

from ..domain.record import Record
from ..domain.records.agenda_item import AgendaItem
from ..domain.records.answer import Answer
from ..domain.records.attendance_event import AttendanceEvent
from ..domain.records.candidate import Candidate
from ..domain.records.invitee import Invitee
from ..domain.records.minutes import Minutes
from ..domain.records.minutes_part import MinutesPart
from ..domain.records.office import Office
from ..domain.records.organization import Organization
from ..domain.records.paper import Paper
from ..domain.records.promise import Promise
from ..domain.records.question import Question
from ..domain.records.resolution import Resolution
from ..domain.records.resolution_effect import ResolutionEffect
from ..domain.records.session import KINDS, Session
from ..domain.records.signed_copy import SignedCopy
from ..domain.records.sitting import Sitting
from ..domain.records.speech import Speech
from ..domain.records.term import Term
from ..domain.records.unit import Unit
from ..domain.records.vote import Vote
from ..domain.records.vote_event import VoteEvent
from ..domain.story import Story
from ..paths import resource
from ..store.work import Work
from .context import Context
from .gather_people import council_of, delegates_of, held_on, holder_of, people_of, stands, unit_of
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
    unit = unit_of(work, term, office)
    council = council_of(work, term, office, unit, on)
    organizations = {one.id: one for one in work.find(Organization)}
    held = held_on(work, on)
    kind = law.session_kind(session.kind, on).words if session.kind else ""
    return Story(
        session=session,
        council=council,
        people=people_of(work, held, organizations, council),
        delegates=delegates_of(work, held, term),
        organizations={id: one.name for id, one in organizations.items()},
        quorum=law.quorum(on),
        requirements=law.requirements_on(on),
        kind_words=kind or KINDS.get(session.kind, ""),
        elected_total=session.elected_total or term.elected_total or 0,
        in_office=session.in_office or len(delegates_of(work, held, term)),
        seconds=_seconds(law, office),
        recipients=_recipients(office, unit, on),
        standing_chair=holder_of(held, organizations, term, "chair"),
        standing_vice=holder_of(held, organizations, term, "vice_chair"),
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


def _recipients(office: Office | None, unit: Unit | None, on: date) -> dict[str, tuple[str, ...]]:
    """The office's own receivers; a unit or a level of former times had others."""
    if office is None or unit is None or unit.id != office.unit or not stands(unit, on):
        return {}
    written = {name: getattr(office, f"{name}_recipients").splitlines() for name in _PAPERS}
    return {name: tuple(line for line in lines if line.strip()) for name, lines in written.items()}
