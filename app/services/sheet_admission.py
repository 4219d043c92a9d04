"""What a service would see to when such a record is entered by hand, for records that come from a table."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from ..domain.errors import Refused
from ..domain.record import Record, type_of
from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.petition import Petition
from ..domain.records.recommendation import Recommendation
from ..domain.records.voice import Voice
from ..store.work import Work
from . import petitions, records, rules
from .context import Context
from .recommendations import code_of, next_number
from .voices import SEALED

# Fields a kind requires and the office's own counting fills.
COUNTED = {"petition": {"code": "?"}}


class Admission:
    """Saves new records of one table within its transaction, each as its own service would."""

    def __init__(self, context: Context, work: Work) -> None:
        self._context, self._work = context, work
        self._law = rules.law_in(work)
        self._numbers: dict[int, int] = {}
        self._rules: dict[str, Callable[[Any], Record]] = {
            "voice": self._voice,
            "recommendation": self._recommendation,
            "petition": self._petition,
        }

    def save(self, record: Record) -> Record:
        """The record as it is kept; raises Refused or Invalid where its service would."""
        rule = self._rules.get(type_of(record).name, self._keep)
        return rule(record)

    def _keep(self, record: Record) -> Record:
        return records.keep(self._context, self._work, record)

    def _voice(self, voice: Voice) -> Record:
        """Nothing is added to a meeting whose minutes are signed."""
        if self._work.get(ContactMeeting, voice.meeting).state == "signed":
            raise Refused(SEALED)
        return self._keep(voice)

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
