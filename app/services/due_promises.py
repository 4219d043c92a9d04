"""Promises with a day that are not kept yet."""

from ..domain.records.promise import Promise
from .due import Due, Look, Place
from .promises import OPEN

SOURCE = "promise"


def promises(look: Look) -> list[Due]:
    """Every promise of a session or a voter contact meeting still open, with the day it was given."""
    found = [one for state in OPEN for one in look.work.find(Promise, state=state) if one.due_on]
    names = look.work.called([id for one in found for id in (one.organization, one.promised_by) if id])
    return [_due(look, one, names) for one in found]


def _due(look: Look, one: Promise, names: dict[str, str]) -> Due:
    assert one.due_on is not None
    session = look.sessions.get(one.session)
    about = session.called() if session else "Tiếp xúc cử tri"
    within: Place = ("session", one.session) if one.session else ("contact_meeting", one.meeting)
    return look.due(
        SOURCE,
        ("promise", one.id),
        f"Lời hứa: {one.text}",
        one.due_on,
        "Ghi kết quả thực hiện",
        who=names.get(one.organization) or names.get(one.promised_by) or one.promised_by_text,
        outside=f"Lời hứa đến hạn ({about})",
        about=about,
        within=within,
    )
