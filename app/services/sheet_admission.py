"""What a service would see to when such a record is entered by hand, for records that come from a table."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ..domain.errors import Invalid, Refused
from ..domain.record import Record, type_of
from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.petition import Petition
from ..domain.records.recommendation import Recommendation
from ..domain.records.voice import Voice
from ..store.work import Work
from . import petitions, records, rules, secrecy
from .context import Context
from .recommendations import code_of, next_number
from .voices import SEALED

# Fields a kind requires and the office's own counting fills.
COUNTED = {"petition": {"code": "?"}}


def objection(work: Work, record: Record) -> str:
    """Why a record may not come in although nothing in it alone is wrong; "" when it may."""
    try:
        secrecy.guard(work, record)
    except Refused as refusal:
        return str(refusal)
    except Invalid as problems:
        return "; ".join(problems.problems.values())
    if isinstance(record, Voice):
        meeting = work.look_up(ContactMeeting, record.meeting)
        return SEALED if meeting is not None and meeting.state == "signed" else ""
    return ""


class Admission:
    """Saves new records of one table within its transaction, each as its own service would."""

    def __init__(self, context: Context, work: Work) -> None:
        self._context, self._work = context, work
        self._law = rules.law_in(work)
        self._numbers: dict[int, int] = {}
        self._rules: dict[str, Callable[[Any], Record]] = {
            "recommendation": self._recommendation,
            "petition": self._petition,
        }

    def save(self, record: Record) -> Record:
        """The record as it is kept; raises Refused or Invalid where its service would."""
        if refused := objection(self._work, record):
            raise Refused(refused)
        rule = self._rules.get(type_of(record).name, self._keep)
        return rule(record)

    def _keep(self, record: Record) -> Record:
        return records.keep(self._context, self._work, record)

    def _recommendation(self, item: Recommendation) -> Record:
        """Numbered within its year; a code the table brings stays."""
        year = (item.received_on or self._context.today).year
        if not item.code:
            number = self._numbers.get(year) or next_number(self._work, year)
            self._numbers[year] = number + 1
            item = replace(item, code=code_of(year, number))
        return self._keep(item)

    def _petition(self, petition: Petition) -> Record:
        """Coded, looked through for names where it denounces, its deadlines reckoned."""
        return petitions.take_in_work(self._context, self._work, self._law, petition)
