"""Reminding who has not answered: whom, of what, for which time; by a letter like those that pass on."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from ..domain.deadlines import overdue_days
from ..domain.errors import Refused
from ..domain.records.forwarding import Forwarding
from ..domain.records.recommendation import Recommendation
from ..store.work import Work
from . import records
from .context import Context
from .forwarding import drafted, sent

NOT_WAITING = "Kiến nghị {code} không còn chờ trả lời nên không đôn đốc."
SUBJECT = "đôn đốc trả lời kiến nghị của cử tri (lần {ordinal})"


@dataclass(frozen=True)
class Owed:
    """What one body has not answered in time; `ordinal` of the reminder that is due, days of the latest.

    `last` is the reminder it had last of any of these, and may still be within the time that one gave.
    """

    organization: str
    name: str
    ids: tuple[str, ...]
    ordinal: int
    days_late: int
    last: Forwarding | None = None

    def has_time(self, today: date) -> bool:
        """Whether the last reminder gave time until a day that is not over yet."""
        return bool(self.last and self.last.due_on and self.last.due_on >= today)


def to_remind(context: Context) -> list[Owed]:
    """Every body with answers overdue today, the latest first."""
    with context.store.read() as work:
        late: dict[tuple[str, str], list[Recommendation]] = {}
        letters = {one.id: one for one in work.find(Forwarding)}
        for item in work.find(Recommendation, state="forwarded", merged_into=""):
            if item.due_on and item.due_on < context.today and item.forwarding in letters:
                letter = letters[item.forwarding]
                late.setdefault((letter.organization, letter.organization_text), []).append(item)
        named = work.called([organization for organization, _ in late])
        found = [
            _owed(context, letters.values(), organization, named.get(organization, words), items)
            for (organization, words), items in late.items()
        ]
    return sorted(found, key=lambda owed: -owed.days_late)


def draft(
    context: Context, ids: Sequence[str], organization: str, subject: str = "", **given: Any
) -> Forwarding:
    """A reminder not sent yet; send it with forwarding.send."""
    with context.store.write() as work:
        return records.keep(context, work, _drafted(work, ids, organization, subject, given))


def planned(
    context: Context, ids: Sequence[str], organization: str, subject: str = "", **given: Any
) -> Forwarding:
    """The reminder as it would be drafted, kept nowhere."""
    with context.store.read() as work:
        return _drafted(work, ids, organization, subject, given)


def remind_all(
    context: Context,
    owed: Sequence[Owed],
    *,
    dated: date | None = None,
    due_on: date | None = None,
    **given: Any,
) -> list[Forwarding]:
    """A numbered reminder to each body, all in one step or none."""
    with context.store.write() as work:
        made = []
        for one in owed:
            letter = _drafted(work, one.ids, one.organization or one.name, "", given)
            kept = records.keep(context, work, letter)
            made.append(sent(context, work, kept, dated or context.today, due_on, None))
        return made


def remind(
    context: Context,
    ids: Sequence[str],
    organization: str,
    subject: str = "",
    *,
    dated: date | None = None,
    due_on: date | None = None,
    number: int | None = None,
    **given: Any,
) -> Forwarding:
    """Write and send a reminder in one step; the day the answer was due does not move."""
    with context.store.write() as work:
        letter = records.keep(context, work, _drafted(work, ids, organization, subject, given))
        return sent(context, work, letter, dated or context.today, due_on, number)


def ordinal_of(letters: Sequence[Forwarding], ids: Sequence[str]) -> int:
    """Which time the next reminder of these items is: one more than the most any of them had."""
    asked = set(ids)
    had = [one.ordinal or 0 for one in letters if is_reminder(one) and asked & set(one.recommendations)]
    return max(had, default=0) + 1


def last_of(letters: Iterable[Forwarding], ids: Sequence[str]) -> Forwarding | None:
    """The reminder sent last of any of these items."""
    asked = set(ids)
    had = [one for one in letters if is_reminder(one) and asked & set(one.recommendations)]
    return max(had, key=lambda one: (one.dated or date.min, one.id), default=None)


def is_reminder(letter: Forwarding) -> bool:
    return letter.kind == "remind" and letter.state == "sent"


def _drafted(
    work: Work, ids: Sequence[str], organization: str, subject: str, given: dict[str, Any]
) -> Forwarding:
    for item in (work.get(Recommendation, id) for id in ids):
        if item.state != "forwarded":
            raise Refused(NOT_WAITING.format(code=item.code))
    ordinal = ordinal_of(work.find(Forwarding, kind="remind"), ids)
    words = subject or SUBJECT.format(ordinal=ordinal)
    return replace(drafted(work, ids, organization, words, given), kind="remind", ordinal=ordinal)


def _owed(
    context: Context,
    letters: Iterable[Forwarding],
    organization: str,
    name: str,
    items: Sequence[Recommendation],
) -> Owed:
    ids = tuple(item.id for item in items)
    late = max(overdue_days(item.due_on, context.today) for item in items if item.due_on)
    known = list(letters)
    return Owed(organization, name, ids, ordinal_of(known, ids), late, last_of(known, ids))
