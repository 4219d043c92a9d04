"""The next meetings with voters and receptions of citizens, each with what is still to be made ready."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.contact_round import ContactRound
from ..domain.records.reception_day import ReceptionDay
from . import records
from .context import Context
from .gatherings import Gathering

SESSION = "session"
Check = tuple[str, bool]  # what must be ready, and whether it is


@dataclass(frozen=True)
class MeetingAhead:
    """A meeting with its checklist; `missing` names what is not ready yet."""

    gathering: Gathering
    done: int
    total: int
    missing: tuple[str, ...]


def meetings_ahead(context: Context, found: Iterable[Gathering], most: int = 3) -> list[MeetingAhead]:
    """The nearest of `found` from today on, sessions left out: they have a card of their own."""
    ahead = [
        one
        for one in found
        if one.kind != SESSION and not one.called_off and one.starts_at.date() >= context.today
    ]
    return [_with_checks(one, tuple(_checks(context, one))) for one in ahead[:most]]


def _with_checks(one: Gathering, checks: tuple[Check, ...]) -> MeetingAhead:
    missing = tuple(words for words, ready in checks if not ready)
    return MeetingAhead(one, len(checks) - len(missing), len(checks), missing)


def _checks(context: Context, one: Gathering) -> Iterator[Check]:
    if one.kind == "contact_meeting":
        yield from _of_contact(context, records.get(context, ContactMeeting, one.id))
    else:
        day = records.get(context, ReceptionDay, one.id)
        yield "người tiếp", bool(day.receivers or day.receivers_text)
        yield "niêm yết lịch", day.posted_on is not None


def _of_contact(context: Context, one: ContactMeeting) -> Iterator[Check]:
    yield "ban hành kế hoạch", records.get(context, ContactRound, one.round).state != "planned"
    yield "chủ trì", bool(one.chair or one.chair_text)
    yield "thư ký", bool(one.secretary or one.secretary_text)
    yield "đại biểu", bool(one.delegates)
    yield "mời cử tri", bool(one.areas or one.voters_invited)
