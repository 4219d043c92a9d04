"""Public votes by name: each answer kept as it is given, recorded when everybody present has answered."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..domain.errors import Invalid, Refused
from ..domain.records.vote import OPTIONS, Vote
from ..domain.records.vote_event import VoteEvent
from ..store.work import Work
from . import records
from .context import Context
from .seats import seats
from .vote_results import get_open, record
from .vote_rules import counted


def noted_names(context: Context, event_id: str) -> dict[str, str]:
    """The answers kept so far, by person."""
    with context.store.read() as work:
        return {vote.person: vote.option for vote in work.find(Vote, event=event_id)}


def note_name(context: Context, event_id: str, person_id: str, option: str) -> None:
    """Keep one delegate's answer while the names are called; "" takes it back."""
    with context.store.write() as work:
        event = _by_name(work, event_id)
        _must_be_present(work, event, [person_id])
        _keep(context, work, event, {person_id: option})


def record_names(context: Context, event_id: str, options: Mapping[str, str] | None = None) -> VoteEvent:
    """Record what each delegate present answered (for, against, abstain), with the answers kept before."""
    with context.store.write() as work:
        event = _by_name(work, event_id)
        _keep(context, work, event, options or {})
        given = {vote.person: vote.option for vote in work.find(Vote, event=event.id)}
        _must_be_present(work, event, list(given))
        if missing := [person for person in event.present_people if person not in given]:
            raise Invalid({"present_people": f"Chưa ghi ý kiến của {_names(work, event, missing)}."})
        numbers = Counter(given.values())
        return record(context, work, event, counted(event, *(numbers[option] for option in OPTIONS)))


def forget_absent(context: Context, work: Work, event: VoteEvent) -> None:
    """Take away the answers of those who are not among the people present any more."""
    for vote in work.find(Vote, event=event.id):
        if vote.person not in event.present_people:
            work.delete(vote, by=context.user.id, at=context.clock())


def _by_name(work: Work, event_id: str) -> VoteEvent:
    event = get_open(work, event_id)
    if event.method != "by_name":
        raise Refused("Chỉ biểu quyết công khai theo tên mới ghi ý kiến từng đại biểu.")
    return event


def _keep(context: Context, work: Work, event: VoteEvent, options: Mapping[str, str]) -> None:
    before = {vote.person: vote for vote in work.find(Vote, event=event.id)}
    for person, option in options.items():
        vote = before.get(person) or Vote(event=event.id, person=person)
        if option and option != vote.option:
            records.keep(context, work, replace(vote, option=option))
        elif not option and vote.id:
            work.delete(vote, by=context.user.id, at=context.clock())


def _must_be_present(work: Work, event: VoteEvent, people: Sequence[str]) -> None:
    if strangers := [person for person in people if person not in event.present_people]:
        names = _names(work, event, strangers)
        raise Invalid({"present_people": f"{names} không có mặt khi biểu quyết."})


def _names(work: Work, event: VoteEvent, people: Sequence[str]) -> str:
    known = seats(work, event.session)
    return ", ".join(known.name(person) or "người không phải đại biểu" for person in people)
