"""What one press of the switch means: the roll call put right, an arrival, a departure, a slip undone."""

from datetime import datetime, timedelta

from app.domain import flow
from app.domain.records.agenda_item import AgendaItem
from app.domain.records.attendance_event import AttendanceEvent
from app.domain.records.session import Session
from app.services import attendance, records
from app.services.attendance import Presence
from app.services.context import Context
from app.ui.session_console.room import Room

SLIP = timedelta(minutes=2)
"""A departure taken back within this time was a slip of the finger, not a delegate who came back."""


def switch(context: Context, room: Room, person: Presence) -> None:
    """Present becomes absent and absent present, in the way that fits the moment of the session."""
    last = last_event(context, room.session.id, person.person_id)
    if person.present:
        _away(context, room, person.person_id, last)
    else:
        _here(context, room, person.person_id, last)


def last_event(context: Context, session_id: str, person_id: str) -> AttendanceEvent | None:
    """What was recorded of the delegate last."""
    mine = records.find(context, AttendanceEvent, session=session_id, person=person_id)
    return max(mine, key=lambda event: (event.at or datetime.min, event.id), default=None)


def calling_the_roll(room: Room) -> bool:
    """Until the first item is over, a switch puts the roll call right; afterwards people come and go."""
    begun = [item for item in room.items if item.started_at]
    return not room.session.opened_at or not any(item.state in flow.FINISHED for item in begun)


def _away(context: Context, room: Room, person: str, last: AttendanceEvent | None) -> None:
    if calling_the_roll(room):
        attendance.unexcuse(context, room.session.id, person)
    elif (
        last is not None and last.kind == "arrive" and _just_now(context, last) and _late(room.session, last)
    ):
        attendance.remove(context, last.id)
    else:
        attendance.leave(context, room.session.id, person, item=_item(room))


def _here(context: Context, room: Room, person: str, last: AttendanceEvent | None) -> None:
    opening = room.session.opened_at or context.clock()
    if last is not None and last.kind == "leave" and _just_now(context, last):
        attendance.remove(context, last.id)
    elif not calling_the_roll(room):
        attendance.arrive(context, room.session.id, person, item=_item(room))
    elif last is None:
        attendance.arrive(context, room.session.id, person, at=opening)
    else:
        attendance.amend(context, last.id, kind="arrive", at=min(last.at or opening, opening), reason="")


def _item(room: Room) -> str:
    running: AgendaItem | None = room.running
    return running.id if running else ""


def _just_now(context: Context, event: AttendanceEvent) -> bool:
    return event.at is not None and context.clock() - event.at <= SLIP


def _late(session: Session, event: AttendanceEvent) -> bool:
    return session.opened_at is not None and event.at is not None and event.at > session.opened_at
