"""What is read out to the voters of a place at their next meeting, and that it was."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.recommendation import Recommendation
from ..domain.records.voice import Voice
from ..store.work import Work
from .context import Context
from .deeds import Deed, Doing
from .recommendation_steps import moved
from .recommendation_tree import leading, tree_of
from .replies import branches, latest

ANSWERED = ("answered", "assessed", "told")


@dataclass(frozen=True)
class Telling:
    """One answer to read out: who asked (thôn, and how many voices), what, and what was answered."""

    recommendation: Recommendation
    areas: tuple[str, ...]
    voices: int
    outcome: str
    reply: str
    number: str


def to_tell(context: Context, meeting_id: str) -> list[Telling]:
    """The answers not yet read out here, of this meeting's thôn first and then of no thôn in particular."""
    with context.store.read() as work:
        meeting = work.get(ContactMeeting, meeting_id)
        items = [one for state in ANSWERED for one in work.find(Recommendation, state=state, merged_into="")]
        places = {one.id: areas_in(work, one) for one in items}
        here = [one for one in items if _concerns(meeting, one, places[one.id])]
        paths = {branch.record.id: branch.path for branch in branches(work, every=True)}
        named = work.called(id for one in here for id in places[one.id])
        here.sort(key=lambda one: (not places[one.id], one.code))
        return [_telling(work, one, places[one.id], named, paths) for one in here]


def tell(context: Context, meeting_id: str, ids: Sequence[str]) -> Deed[list[Recommendation]]:
    """Note that these answers were read out at a meeting."""
    with context.store.write() as work:
        doing, meeting = Doing(context, work), work.get(ContactMeeting, meeting_id)
        moment = meeting.opened_at or meeting.starts_at or context.clock()
        told = doing.keep_all(_told(leading(work, id), meeting.id, moment.date()) for id in ids)
        return doing.done(f"Đã trả lời cử tri {len(told)} kiến nghị", told)


def areas_in(work: Work, item: Recommendation) -> tuple[str, ...]:
    """The thôn a recommendation comes from, those of everything merged into it among them."""
    found: dict[str, None] = {}
    for one in tree_of(work, item):
        found |= dict.fromkeys(one.areas)
        found |= dict.fromkeys(v.area for v in work.find(Voice, recommendation=one.id) if v.area)
    return tuple(found)


def _concerns(meeting: ContactMeeting, item: Recommendation, places: Iterable[str]) -> bool:
    return meeting.id not in item.told_at and (not places or bool(set(places) & set(meeting.areas)))


def _told(item: Recommendation, meeting_id: str, day: object) -> Recommendation:
    places = tuple(dict.fromkeys((*item.told_at, meeting_id)))
    return moved(item, "tell", told_at=places, told_on=day)


def _telling(
    work: Work,
    item: Recommendation,
    places: Sequence[str],
    named: dict[str, str],
    paths: dict[str, str],
) -> Telling:
    reply = latest(work, item.id)
    heard = sum(len(work.find(Voice, recommendation=one.id)) for one in tree_of(work, item))
    return Telling(
        recommendation=item,
        areas=tuple(named.get(id, "") for id in places),
        voices=heard,
        outcome=paths.get(item.claim, ""),
        reply=reply.text if reply else "",
        number=reply.number if reply else "",
    )
