"""The demo's round of voter contact, held, reported and passed on through the services a clerk uses."""

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from ..domain.records.area import Area
from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.contact_round import ContactRound
from ..domain.records.session import Session
from ..domain.records.voice import Voice
from ..paths import resource
from . import contact_meetings, contacts, forwarding, recommendations, records, topics, voices
from .context import Context
from .demo_cast import Cast, Clock, Script


def play_contacts(context: Context, clock: Clock, cast: Cast) -> ContactRound:
    """Plan the round, hold each meeting, and forward what was taken away."""
    script = _file()
    clock.on(script["round"]["plan_on"])
    planned = _plan(context, cast, script)
    contacts.issue_plan(context, planned.id)
    for meeting, scene in zip(contacts.points(context, planned.id), script["meeting"], strict=True):
        _hold(context, clock, cast, meeting, scene)
    clock.on(script["round"]["forwarded_on"])
    _forward(context, cast, planned, script["round"]["to"])
    return planned


@cache
def _file() -> Mapping[str, Any]:
    with resource("demo/contacts.toml").open("rb") as file:
        return tomllib.load(file)


def _plan(context: Context, cast: Cast, script: Script) -> ContactRound:
    given = script["round"]
    (session,) = records.find(context, Session, number=given["session"])
    days = {name: given[name] for name in ("kind", "starts_on", "ends_on", "content")}
    chair, secretary = script["chair"], script["secretary"]
    points = [
        replace(
            _point(context, cast, scene),
            chair_text=chair["name"],
            chair_post=chair["post"],
            secretary=cast.people[secretary["name"]],
        )
        for scene in script["meeting"]
    ]
    return contacts.plan_round(context, ContactRound(session=session.id, **days), points).result


def _point(context: Context, cast: Cast, scene: Script) -> ContactMeeting:
    areas = {area.name: area.id for area in records.find(context, Area)}
    return ContactMeeting(
        group=cast.bodies[f"delegate_group{scene['group']}"],
        place=scene["place"],
        areas=tuple(areas[name] for name in scene["areas"]),
        starts_at=scene["starts_at"],
        voters_invited=scene["invited"],
        voters_present=scene["present"],
    )


def _hold(context: Context, clock: Clock, cast: Cast, meeting: ContactMeeting, scene: Script) -> None:
    clock.now = scene["starts_at"]
    contact_meetings.open_meeting(context, meeting.id)
    areas = {area.name: area.id for area in records.find(context, Area)}
    by = cast.people[_file()["answers"]["by"]]
    for speaker, honorific, area, kind, topic, text, answer in scene["voices"]:
        said = Voice(meeting=meeting.id, speaker=speaker, honorific=honorific, area=areas[area], kind=kind)
        proposed = topics.propose(context, text)
        heard = replace(said, text=text, competence=proposed.competence)
        made = voices.add(context, replace(heard, topic=topics.topic_of(context, topic).id))
        if answer:
            voices.handle(context, made.id, "answered", answer, by)
    clock.now = scene["ends_at"]
    contact_meetings.close_meeting(context, meeting.id)
    contact_meetings.sign(context, meeting.id)
    contact_meetings.report_received(context, meeting.id)


def _forward(context: Context, cast: Cast, planned: ContactRound, to: str) -> None:
    """Each voice taken away is a recommendation of its own; one letter carries all of them."""
    taken = [
        voice.id
        for meeting in contacts.points(context, planned.id)
        for voice in voices.voices(context, meeting.id)
        if voice.handling == "taken"
    ]
    groups = [recommendations.Group((id,)) for id in taken]
    made = recommendations.make_all(context, groups).result
    ids = [item.id for item in made]
    body = cast.bodies[to]
    recommendations.classify(context, ids, authority=body)
    forwarding.forward(context, ids, body, due_on=_file()["round"]["answer_by"])
