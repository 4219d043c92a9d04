"""What voters said and nobody has answered yet, counted by what it waits for."""

from collections.abc import Iterator
from dataclasses import dataclass

from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.recommendation import Recommendation
from ..domain.records.voice import Voice
from ..store.work import Work
from .context import Context
from .due_contacts import HELD

NOT_SENT, UNANSWERED, NOT_ASSESSED, NOT_TOLD = (
    ("recorded", "consolidated"),
    ("forwarded",),
    ("answered",),
    ("assessed",),
)


@dataclass(frozen=True)
class Waiting:
    """So many wait for the same thing: for what, in words, their kind and ids, and how many are late."""

    words: str
    kind: str
    ids: tuple[str, ...]
    late: int = 0


def waiting(context: Context) -> list[Waiting]:
    """The voices of voters on their way to an answer, nearest to the voter last; nothing where none waits."""
    with context.store.read() as work:
        found = [_voices(work), *_recommendations(context, work)]
    return [one for one in found if one.ids]


def _voices(work: Work) -> Waiting:
    held = {one.id for state in sorted(HELD) for one in work.find(ContactMeeting, state=state)}
    taken = work.find(Voice, kind="recommendation", recommendation="", handling="taken")
    ids = tuple(one.id for one in taken if one.meeting in held)
    return Waiting("chưa tổng hợp", "voice", ids)


def _recommendations(context: Context, work: Work) -> Iterator[Waiting]:
    yield _in(work, "chưa chuyển cơ quan giải quyết", NOT_SENT)
    sent = [one for state in UNANSWERED for one in work.find(Recommendation, state=state, merged_into="")]
    late = sum(one.due_on is not None and one.due_on < context.today for one in sent)
    yield Waiting("chờ trả lời", "recommendation", tuple(one.id for one in sent), late)
    yield _in(work, "có trả lời, chưa đánh giá", NOT_ASSESSED)
    yield _in(work, "chưa báo lại cử tri", NOT_TOLD)


def _in(work: Work, words: str, states: tuple[str, ...]) -> Waiting:
    found = [one for state in states for one in work.find(Recommendation, state=state, merged_into="")]
    return Waiting(words, "recommendation", tuple(one.id for one in found))
