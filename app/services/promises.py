"""Promises made at a session: who promised what until when, and what became of it."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from ..domain.deadlines import overdue_days
from ..domain.records.person import Person
from ..domain.records.promise import Promise
from ..domain.records.session import Session
from ..domain.text import clean
from ..store.work import Work
from . import records
from .context import Context

OPEN = ("open", "partly")


@dataclass(frozen=True)
class OpenPromise:
    """A promise of an earlier session not yet kept; `days_late` is 0 until its day is past."""

    promise: Promise
    session: Session
    days_late: int


def promise(
    context: Context,
    session_id: str,
    promised_by: str,
    text: str,
    *,
    due_on: date | None = None,
    question_id: str = "",
    item_id: str = "",
    organization: str = "",
    product: str = "",
) -> Promise:
    """What was promised, by whom, until when."""
    with context.store.write() as work:
        made = Promise(
            session=session_id,
            question=question_id,
            item=item_id,
            text=clean(text),
            organization=organization,
            product=product,
            due_on=due_on,
            **named(work, "promised_by", promised_by),
        )
        return records.keep(context, work, made)


def settle(
    context: Context, promise_id: str, state: str, result: str = "", done_on: date | None = None
) -> Promise:
    """What became of a promise; one kept has a day on which it was."""
    with context.store.write() as work:
        before = work.get(Promise, promise_id)
        day = (done_on or context.today) if state == "done" else None
        after = replace(before, state=state, result=clean(result) or before.result, done_on=day)
        return before if after == before else records.keep(context, work, after)


def open_promises(context: Context, before_session: str) -> list[OpenPromise]:
    """The promises of earlier sessions not yet kept, for the report to this one (mỗi lời hứa một dòng)."""
    with context.store.read() as work:
        ahead = work.get(Session, before_session).opens_at or datetime.max
        sessions = {one.id: one for one in work.find(Session) if one.opens_at and one.opens_at < ahead}
        found = [p for state in OPEN for p in work.find(Promise, state=state)]
    earlier = sorted((p for p in found if p.session in sessions), key=lambda p: (p.due_on or date.max, p.id))
    return [OpenPromise(p, sessions[p.session], _late(p, context.today)) for p in earlier]


def _late(promise: Promise, today: date) -> int:
    return overdue_days(promise.due_on, today) if promise.due_on else 0


def named(work: Work, field: str, who: str) -> dict[str, Any]:
    """The fields for somebody given by id, or in words where the office's book does not know them."""
    if work.look_up(Person, who):
        return {field: who, f"{field}_text": ""}
    return {field: "", f"{field}_text": clean(who)}
