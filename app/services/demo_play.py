"""Plays a session of the demo from its script, step by step at the times written there."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from ..domain.records.agenda_item import AgendaItem
from ..domain.records.invitee import Invitee
from ..domain.records.paper import Paper
from ..domain.records.resolution import Resolution
from ..domain.records.session import Session
from . import agenda, attendance, minutes, preparation, records, resolutions, sessions
from .context import Context
from .demo_cast import Cast, Clock, Script
from .demo_scenes import questioning_scene, speech_scene, vote_scene


def play(context: Context, clock: Clock, cast: Cast, script: Script) -> Session:
    """Plan the session, prepare it and, when it was held, hold, close and record it."""
    clock.on(script["planned_on"])
    session = _plan(context, cast, script)
    items = _agenda(context, cast, session, script["item"])
    _prepare(context, clock, session, script)
    if "closed_at" in script:
        _hold(context, clock, cast, session, script, items)
        _write_minutes(context, clock, session, script)
    return records.get(context, Session, session.id)


def _plan(context: Context, cast: Cast, script: Script) -> Session:
    plain = ("number", "kind", "season", "title", "requested_by", "opens_at", "ends_at")
    given = {name: script[name] for name in plain if name in script}
    secretaries = tuple(cast.people[name] for name in script["secretaries"])
    session = sessions.plan(context, Session(**given, secretaries=secretaries))
    with context.store.write() as work:
        for order, (group, honorific, name, position) in enumerate(cast.guests, start=1):
            guest = Invitee(session=session.id, group=group, honorific=honorific, full_name=name, came=True)
            records.keep(context, work, replace(guest, position=position, order=order))
    return session


def _agenda(context: Context, cast: Cast, session: Session, scripts: list[Script]) -> list[AgendaItem]:
    """The script's agenda in place of the usual one, with its papers and drafts."""
    for usual in agenda.items(context, session.id):
        agenda.remove(context, usual.id)
    items = [_item(context, cast, session, script) for script in scripts]
    for item, script in zip(items, scripts, strict=True):
        for paper in script.get("paper", []):
            _paper(context, cast, session, item, paper)
        if draft := script.get("resolution"):
            made = resolutions.draft(context, session.id, item.id, "individual", draft["title"])
            records.save(context, replace(made, articles=draft["articles"].strip()))
    return items


def _item(context: Context, cast: Cast, session: Session, script: Script) -> AgendaItem:
    presenter = script.get("presenter", "")
    known = presenter in cast.people
    return agenda.add(
        context,
        session.id,
        script["title"],
        script["kind"],
        order=len(agenda.items(context, session.id)) + 1,
        presenter=cast.people.get(presenter, ""),
        presenter_text="" if known else presenter,
        planned_minutes=script.get("minutes"),
        decides=script.get("decides", False),
    )


def _paper(context: Context, cast: Cast, session: Session, item: AgendaItem, script: Script) -> None:
    given = {name: value for name, value in script.items() if name != "author"}
    author = cast.bodies.get(script["author"], "")
    records.save(context, Paper(session=session.id, items=(item.id,), author=author, **given))


def _prepare(context: Context, clock: Clock, session: Session, script: Script) -> None:
    """Convene when the script says so; tick what was done in time."""
    for step in preparation.steps(context, session.id):
        due, rule = step.record.due_on, step.record.rule
        if "closed_at" in script and due and due < script["opens_at"].date():
            preparation.tick(context, step.record.id, due - timedelta(days=1))
        elif rule and rule in script.get("done", []):
            preparation.tick(context, step.record.id, clock().date())
    if convened_on := script.get("convened_on"):
        clock.on(convened_on)
        sessions.convene(context, session.id, convened_on, script["convening_number"])


def _hold(
    context: Context, clock: Clock, cast: Cast, session: Session, script: Script, items: list[AgendaItem]
) -> None:
    clock.now = script["opens_at"]
    sessions.open_session(context, session.id)
    _roll_call(context, cast, session, script)
    for number, (item, scene) in enumerate(zip(items, script["item"], strict=True), start=1):
        _come_and_go(context, cast, session, script, item, number, clock.now, scene["at"])
        clock.now = scene["at"]
        _scene(context, clock, cast, session, item, scene)
    clock.now = script["closed_at"]
    agenda.finish_item(context, items[-1].id)
    sessions.close(context, session.id)


def _come_and_go(
    context: Context,
    cast: Cast,
    session: Session,
    script: Script,
    item: AgendaItem,
    number: int,
    since: datetime,
    until: datetime,
) -> None:
    """Those who came late since the item before, and those who left before this one."""
    for name, at, _ in script.get("late", []):
        if since < at <= until:
            attendance.arrive(context, session.id, cast.people[name], at=at)
    for name, at, before in script.get("leave", []):
        if before == number:
            attendance.leave(context, session.id, cast.people[name], at=at, item=item.id)


def _roll_call(context: Context, cast: Cast, session: Session, script: Script) -> None:
    for name, kind, reason in script.get("absent", []):
        absent = attendance.excuse if kind == "excused" else attendance.unexcuse
        absent(context, session.id, cast.people[name], reason=reason)
    for name, _, reason in script.get("late", []):
        attendance.excuse(context, session.id, cast.people[name], reason=reason)
    attendance.all_present(context, session.id)


def _scene(
    context: Context, clock: Clock, cast: Cast, session: Session, item: AgendaItem, scene: Script
) -> None:
    agenda.start_item(context, item.id)
    if "notes" in scene:
        agenda.write_notes(context, item.id, scene["notes"])
    speech_scene(context, clock, cast, item, scene.get("speeches", []))
    questioning_scene(context, clock, cast, session, item, scene.get("question", []))
    if "conclusion" in scene:
        agenda.conclude(context, item.id, scene["conclusion"])
    vote_scene(context, clock, cast, session, item, scene)
    if "outcome" in scene:
        agenda.finish_item(context, item.id, scene["outcome"])


def _write_minutes(context: Context, clock: Clock, session: Session, script: Script) -> None:
    """Sign the resolutions that were adopted, number them, and draft or sign the minutes."""
    made = minutes.minutes_of(context, session.id)
    if script["minutes"] == "signed":
        clock.on(script["signed_on"], 15)
        _certify(context, session, script)
        minutes.sign(context, made.id, script["signed_on"])
        _tick_the_rest(context, session, script["signed_on"])


def _tick_the_rest(context: Context, session: Session, on: date) -> None:
    """What was done in the room or after the closing; nothing of a finished session stays open."""
    for step in preparation.steps(context, session.id):
        if step.record.done_on is None:
            preparation.tick(context, step.record.id, on)


def _certify(context: Context, session: Session, script: Script) -> None:
    for resolution in records.find(context, Resolution, session=session.id):
        if resolution.state == "adopted":
            resolutions.sign(context, resolution.id, script["signed_on"])
            resolutions.give_number(context, resolution.id)
            resolutions.issue(context, resolution.id)
            resolutions.send_up(context, resolution.id)
