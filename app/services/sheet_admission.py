"""What a service would see to when such a record is entered by hand, for records that come from a table."""

from collections.abc import Callable
from typing import Any

from ..domain.errors import Refused
from ..domain.record import Record, type_of
from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.voice import Voice
from ..store.work import Work
from .context import Context
from .voices import SEALED


def admitted(context: Context, work: Work, record: Record) -> Record:
    """The record as it may come in; raises Refused where its service would."""
    rule = _RULES.get(type_of(record).name)
    return rule(context, work, record) if rule else record


def _voice(_context: Context, work: Work, voice: Voice) -> Voice:
    """Nothing is added to a meeting whose minutes are signed."""
    if work.get(ContactMeeting, voice.meeting).state == "signed":
        raise Refused(SEALED)
    return voice


_RULES: dict[str, Callable[[Context, Work, Any], Record]] = {"voice": _voice}
