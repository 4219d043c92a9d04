"""Recommendations that say nearly the same, all of them at once, to be looked over and merged in one step."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ..domain.contact_flow import OPEN
from ..domain.records.recommendation import STATES, Recommendation
from ..domain.similarity import Phrasebook, groups
from ..store.work import Work
from .contact_standards import boilerplate
from .context import Context
from .deeds import Deed, Doing
from .recommendation_tree import leading

MERGED = "Đã gộp {count} kiến nghị trùng vào {main} kiến nghị chính"


@dataclass(frozen=True)
class Duplicates:
    """Main items that say one thing: first the one that has come furthest, of those the oldest.

    `words` are those they share, without marks.
    """

    items: tuple[Recommendation, ...]
    score: float
    words: tuple[str, ...]


def duplicates(context: Context) -> list[Duplicates]:
    """Among all that are still followed; what stands alone is left out. A thousand take a second or two."""
    with context.store.read() as work:
        items = {one.id: one for one in _open(work)}
    found = groups([(one.id, one.text) for one in items.values()], Phrasebook(boilerplate()))
    return [
        Duplicates(
            items=tuple(sorted((items[match.id] for match in matches), key=_furthest)),
            score=min(match.score for match in matches),
            words=matches[1].words,
        )
        for matches in found
        if len(matches) > 1
    ]


def merge_all(context: Context, found: Sequence[Sequence[str]]) -> Deed[list[Recommendation]]:
    """Of each group the first becomes the main item of the others; all groups or none."""
    with context.store.write() as work:
        doing, mains = Doing(context, work), []
        for main_id, *others in found:
            mains.append(leading(work, main_id))
            doing.keep_all(replace(leading(work, id), merged_into=main_id) for id in others)
        count = sum(len(ids) - 1 for ids in found)
        return doing.done(MERGED.format(count=count, main=len(mains)), mains)


def _furthest(item: Recommendation) -> tuple[int, str, str]:
    return -list(STATES).index(item.state), item.code, item.id


def _open(work: Work) -> list[Recommendation]:
    found = [one for state in sorted(OPEN) for one in work.find(Recommendation, state=state, merged_into="")]
    return sorted(found, key=lambda one: (one.code, one.id))
