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
    held = {id for state in HELD for (id,) in work.pick(ContactMeeting, ("id",), state=state)}
    asked = {"kind": "recommendation", "recommendation": "", "handling": "taken"}
    taken = work.pick(Voice, ("id", "meeting"), **asked)
    return Waiting("chưa tổng hợp", "voice", tuple(id for id, meeting in taken if meeting in held))


def _recommendations(context: Context, work: Work) -> Iterator[Waiting]:
    yield _in(context, work, "chưa chuyển cơ quan giải quyết", NOT_SENT)
    yield _in(context, work, "chờ trả lời", UNANSWERED)
    yield _in(context, work, "có trả lời, chưa đánh giá", NOT_ASSESSED)
    yield _in(context, work, "chưa báo lại cử tri", NOT_TOLD)


def _in(context: Context, work: Work, words: str, states: tuple[str, ...]) -> Waiting:
    """Only what waits for an answer is late; an answer that came has kept its day or not."""
    columns = ("id", "due_on")
    rows = [row for s in states for row in work.pick(Recommendation, columns, state=s, merged_into="")]
    late = sum(day is not None and day < context.today for _, day in rows) if states == UNANSWERED else 0
    return Waiting(words, "recommendation", tuple(id for id, _ in rows), late)
