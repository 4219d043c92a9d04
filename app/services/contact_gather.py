"""Reads a round of voter contact, or one meeting of it, in one transaction, for its papers."""

import tomllib
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import Any

from ..domain.competence import LEVELS
from ..domain.contact_story import Heard, MeetingStory, Pledge, Point, RoundStory
from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.contact_round import ContactRound
from ..domain.records.person import HONORIFICS, Person
from ..domain.records.promise import Promise
from ..domain.records.session import Session
from ..domain.records.voice import Voice
from ..paths import resource
from ..store.work import Work
from .contacts import points_in
from .context import Context
from .petition_gather import desk, humans
from .voices import in_order


def round_story(context: Context, work: Work, round_id: str) -> RoundStory:
    """The round with every point by tổ and time, in the order of the printed plan."""
    planned = work.get(ContactRound, round_id)
    on = planned.plan_on or planned.starts_on or context.today
    council, signing = desk(context, work, on)
    session = work.look_up(Session, planned.session)
    meetings = points_in(work, round_id)
    points = tuple(sorted((_point(work, one) for one in meetings), key=_by_group))
    return RoundStory(
        council=council,
        signing=signing,
        round=planned,
        session=session.called() if session else "",
        points=points,
        grounds=_grounds(on),
    )


def meeting_story(context: Context, work: Work, meeting_id: str) -> MeetingStory:
    """One meeting with what was said and promised."""
    meeting = work.get(ContactMeeting, meeting_id)
    on = (meeting.opened_at or meeting.starts_at or context.clock()).date()
    known = humans(work, on)
    people = {id: human.called for id, human in known.items()}
    named = {id: f"{human.called}, {human.post}".rstrip(", ") for id, human in known.items()}
    away = [id for id in meeting.delegates if id not in meeting.delegates_present]
    return MeetingStory(
        of=round_story(context, work, meeting.round),
        point=_point(work, meeting, named),
        chair=people.get(meeting.chair, meeting.chair_text),
        secretary=people.get(meeting.secretary, meeting.secretary_text),
        present=_names(meeting.delegates_present, named),
        absent=_names(away, named) if meeting.delegates_present else (),
        heard=heard_of(work, in_order(work.find(Voice, meeting=meeting_id))),
        pledges=_pledges(work, meeting_id),
    )


def heard_of(work: Work, spoken: Sequence[Voice]) -> tuple[Heard, ...]:
    """Voices with their places, fields and levels in words."""
    named = work.called([id for v in spoken for id in (v.area, v.topic) if id])
    people = {id: _called(work, id) for v in spoken if (id := v.answered_by)}
    return tuple(
        Heard(
            voice=voice,
            place=named.get(voice.area, voice.area_text),
            topic=named.get(voice.topic, ""),
            competence=LEVELS.get(voice.competence, ""),
            answered_by=people.get(voice.answered_by, voice.answered_by_text),
        )
        for voice in spoken
    )


def _point(work: Work, meeting: ContactMeeting, people: dict[str, str] | None = None) -> Point:
    named = work.called([meeting.group, *meeting.areas])
    delegates = (
        _names(meeting.delegates, people) if people else tuple(_title(work, id) for id in meeting.delegates)
    )
    areas = tuple(named.get(id, "") for id in meeting.areas)
    return Point(meeting, named.get(meeting.group, ""), delegates, areas)


def _by_group(point: Point) -> tuple[str, str, int]:
    at = point.meeting.starts_at
    return point.group, at.isoformat() if at else "", point.meeting.order or 0


def _names(ids: Iterable[str], named: dict[str, str]) -> tuple[str, ...]:
    return tuple(named[id] for id in ids if id in named)


def _title(work: Work, id: str) -> str:
    """ "Ông Trần Văn Đạt", as the plan lists delegates."""
    person = work.look_up(Person, id)
    return f"{HONORIFICS.get(person.honorific, '')} {person.full_name}".strip() if person else ""


def _called(work: Work, id: str) -> str:
    """ "ông Trần Văn Đạt", inside a sentence."""
    words = _title(work, id)
    return words[:1].lower() + words[1:]


def _pledges(work: Work, meeting_id: str) -> tuple[Pledge, ...]:
    found = sorted(work.find(Promise, meeting=meeting_id), key=lambda one: one.id)
    named = work.called([one.organization for one in found if one.organization])
    return tuple(
        Pledge(
            one,
            _title(work, one.promised_by) if one.promised_by else one.promised_by_text,
            named.get(one.organization, ""),
        )
        for one in found
    )


def _grounds(on: date) -> tuple[str, ...]:
    return tuple(
        str(row["words"]) for row in _law()["ground"] if row["from"] <= on <= row.get("to", date.max)
    )


@cache
def _law() -> dict[str, Any]:
    with resource("law/contact.toml").open("rb") as file:
        return tomllib.load(file)
