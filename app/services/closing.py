"""What stands in the way of closing a session: closing decides nothing, so everything is decided before."""

from collections.abc import Iterable
from dataclasses import dataclass

from ..domain import flow
from ..domain.errors import Refused
from ..domain.records.agenda_item import STATES, AgendaItem
from ..domain.records.resolution import Resolution
from ..domain.records.speech import Speech
from ..domain.records.vote_event import VoteEvent
from ..store.work import Work
from .agenda import items_in

STATES_OF_A_DRAFT = ("draft", "verified")


@dataclass(frozen=True)
class Missing:
    """One thing that stands in the way of closing: the record and a sentence on what to do with it."""

    kind: str
    id: str
    sentence: str


class Unfinished(Refused):
    """Refused to close; `missing` is the list of what is missing."""

    def __init__(self, missing: list[Missing]) -> None:
        lines = " ".join(one.sentence for one in missing)
        super().__init__(f"Chưa bế mạc được, còn {len(missing)} việc. {lines}")
        self.missing = missing


def missing_in(work: Work, id: str) -> list[Missing]:
    """Every open thing of the session, items first; empty when it can close."""
    items = items_in(work, id)
    drafts = [
        draft for state in STATES_OF_A_DRAFT for draft in work.find(Resolution, session=id, state=state)
    ]
    decided = {item.id for item in items if item.state in ("adopted", "adopted_amended")}
    return [
        *_items(items, {draft.item for draft in drafts}),
        *(
            Missing("vote_event", vote.id, f"Biểu quyết “{vote.title}”: ghi kết quả hoặc bỏ.")
            for vote in work.find(VoteEvent, session=id, state="open")
        ),
        *(
            Missing("speech", speech.id, "Có người đang phát biểu: bấm dừng.")
            for state in ("speaking", "paused")
            for speech in work.find(Speech, session=id, state=state)
        ),
        *(
            Missing("resolution", draft.id, f"{draft.called()}: gắn với biểu quyết đã thông qua.")
            for draft in drafts
            if draft.item in decided
        ),
    ]


def _items(items: Iterable[AgendaItem], drafted: set[str]) -> list[Missing]:
    """Items to decide that are not decided, and items still going on; the closing itself may be going on.

    What has a draft is to be decided too, although it was finished like an item that decides nothing.
    """
    found = []
    for number, item in enumerate((one for one in items if one.kind != "break"), 1):
        name = f"Mục {number}. {item.title}"
        if item.decides and item.state not in flow.DECIDED:
            words = f"{name}: chưa quyết định. Biểu quyết, lùi kỳ sau hoặc rút."
        elif item.state == "done" and item.id in drafted:
            words = f"{name}: có dự thảo nghị quyết chưa biểu quyết. Mở lại mục rồi biểu quyết, lùi hoặc rút."
        elif item.state in flow.RUNNING and item.kind != "closing":
            words = f"{name}: {STATES[item.state].lower()}. Kết thúc mục này."
        else:
            continue
        found.append(Missing("agenda_item", item.id, words))
    return found
