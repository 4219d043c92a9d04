"""The recommendations of the list: which are shown, in which order, and in what words."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.deadlines import overdue_days
from app.domain.outcomes import SETTLED, VERDICTS
from app.domain.records.recommendation import SOURCES, Recommendation
from app.domain.records.topic import Topic
from app.domain.text import sort_key, words_of
from app.services.assessments import claim_groups
from app.services.context import Context
from app.ui.words import tr

STATES = ("recorded", "consolidated", "forwarded", "late", "answered", "assessed", "told", "closed")
FILTERS = {
    "": STATES,
    "unsent": ("recorded", "consolidated"),
    "waiting": ("forwarded",),
    "late": ("late",),
    "answered": ("answered", "assessed", "told"),
    "closed": ("closed",),
}


CLAIMED = ("resolved", "explained")
UNSETTLED = frozenset(VERDICTS) - SETTLED


@dataclass(frozen=True)
class Shown:
    """A main item with where it was raised, its field, and how late its answer is."""

    item: Recommendation
    place: str
    topic: str
    days_late: int
    merged: int
    today: date
    claim: str = ""

    @property
    def doubted(self) -> bool:
        """Whether the answer says it is settled and the council found that it is not."""
        return self.claim in CLAIMED and self.item.assessment in UNSETTLED

    @property
    def step(self) -> str:
        """Its state; an answer that is overdue is a step of its own."""
        return "late" if self.days_late else self.item.state

    @property
    def short_code(self) -> str:
        """ "0147" of this year, "0147/25" of another."""
        _, _, rest = self.item.code.partition("-")
        year, _, number = rest.partition("-")
        if not number:
            return self.item.code
        return number if year == str(self.today.year) else f"{number}/{year[-2:]}"

    @property
    def due_words(self) -> str:
        due = self.item.due_on
        if due is None:
            return ""
        return f"{due:%d/%m}" if due.year == self.today.year else f"{due:%d/%m/%y}"

    @property
    def sought(self) -> list[str]:
        item = self.item
        told = (item.code, item.text, self.place, self.topic, item.authority_text, item.source_text)
        return words_of(" ".join(told))


def state_of(item: Recommendation, days_late: int) -> tuple[str, str]:
    """("Quá hạn", "red"): the words and the tone of a chip."""
    if days_late:
        return tr("Quá hạn"), "red"
    settled = item.assessment in SETTLED
    return {
        "recorded": (tr("Đã ghi nhận"), "grey"),
        "consolidated": (tr("Chờ chuyển"), "amber"),
        "forwarded": (tr("Chờ trả lời"), "blue"),
        "answered": (tr("Chờ đánh giá"), "amber"),
        "assessed": (tr("Đã đánh giá"), "green") if settled else (tr("Chưa đạt"), "amber"),
        "told": (tr("Đã báo cử tri"), "green"),
        "closed": (tr("Đã kết thúc"), "grey"),
    }[item.state]


def late_days(item: Recommendation, today: date) -> int:
    """Days past the day an answer was due, of what still waits for one."""
    return overdue_days(item.due_on, today) if item.state == "forwarded" and item.due_on else 0


def all_shown(context: Context) -> list[Shown]:
    """Every main item, the newest first."""
    with context.store.read() as work:
        every = work.find(Recommendation)
        claims = claim_groups(work)
        topics = {one.id: one.name for one in work.find(Topic)}
        named = work.called({area for one in every for area in one.areas})
    merged: dict[str, int] = {}
    for one in every:
        merged[one.merged_into] = merged.get(one.merged_into, 0) + 1
    shown = [
        Shown(
            one,
            ", ".join(named.get(area, "") for area in one.areas) or one.area_text or _source(one),
            topics.get(one.topic, ""),
            late_days(one, context.today),
            merged.get(one.id, 0),
            context.today,
            claims.get(one.claim, ""),
        )
        for one in every
        if not one.merged_into
    ]
    return sorted(shown, key=lambda one: one.item.code, reverse=True)


def chip_of(one: Shown) -> tuple[str, str]:
    """What the row says of its state: how late it is, or that the two sides differ, before anything else."""
    if one.days_late:
        return tr("Quá hạn {n} ngày", n=one.days_late), "red"
    return (tr("Khác báo cáo"), "amber") if one.doubted else state_of(one.item, 0)


def wanted(one: Shown, topic: str, words: Sequence[str]) -> bool:
    """Whether an item answers the search and the chosen field."""
    if topic and one.item.topic != topic:
        return False
    sought = one.sought
    return all(any(each.startswith(word) for each in sought) for word in words)


def in_order(shown: Sequence[Shown], column: str, descending: bool) -> list[Shown]:
    return sorted(shown, key=_KEYS[column], reverse=descending)


_KEYS: dict[str, Callable[[Shown], Any]] = {
    "tick": lambda one: one.item.code,
    "code": lambda one: one.item.code,
    "text": lambda one: sort_key(one.item.text),
    "place": lambda one: sort_key(one.place),
    "due": lambda one: one.item.due_on or date.max,
    "state": lambda one: STATES.index(one.step),
}


def _source(item: Recommendation) -> str:
    return "" if item.source == "contact" else item.source_text or tr(SOURCES.get(item.source, ""))
