"""Recommendations that are one: merged under a main item, every voice kept, and taken apart again at will."""

from collections.abc import Sequence
from dataclasses import replace

from ..domain.errors import Refused
from ..domain.records.recommendation import Recommendation
from ..domain.records.voice import Voice
from ..store.work import Work
from .context import Context
from .deeds import Deed, Doing
from .voices import in_order

ALREADY = "{code} đã gộp vào {main}. Tách ra rồi gộp vào kiến nghị khác."
ITSELF = "{code} là kiến nghị chính được chọn. Chọn kiến nghị khác để gộp vào."
FOLLOWS = "{code} đã gộp vào {main} nên việc này làm ở {main}. Mở {main}, hoặc tách {code} ra trước."
ALONE = "{code} chưa gộp vào kiến nghị nào."


def merge(context: Context, main_id: str, other_ids: Sequence[str]) -> Deed[Recommendation]:
    """Put others under a main item; they keep their words, voices and state, and can be taken out again."""
    with context.store.write() as work:
        doing, main = Doing(context, work), leader(work, work.get(Recommendation, main_id))
        for other in (work.get(Recommendation, id) for id in other_ids):
            if other.id == main.id:
                raise Refused(ITSELF.format(code=main.code))
            if other.merged_into:
                raise Refused(ALREADY.format(code=other.code, main=leader(work, other).code))
            doing.keep(replace(other, merged_into=main.id))
        return doing.done(f"Đã gộp {len(other_ids)} kiến nghị vào {main.code}", main)


def unmerge(context: Context, recommendation_id: str) -> Deed[Recommendation]:
    """Let a merged recommendation stand by itself again, as it was, with its own voices."""
    with context.store.write() as work:
        doing, item = Doing(context, work), work.get(Recommendation, recommendation_id)
        if not item.merged_into:
            raise Refused(ALONE.format(code=item.code))
        return doing.done(f"Đã tách {item.code}", doing.keep(replace(item, merged_into="")))


def voices_of(context: Context, recommendation_id: str) -> list[Voice]:
    """Every voice of a recommendation and of all that is merged into it."""
    with context.store.read() as work:
        return voices_in(work, work.get(Recommendation, recommendation_id))


def voices_in(work: Work, item: Recommendation) -> list[Voice]:
    heard = [voice for one in tree_of(work, item) for voice in work.find(Voice, recommendation=one.id)]
    return in_order(heard)


def tree_of(work: Work, item: Recommendation) -> list[Recommendation]:
    """The item and everything merged into it, at any depth."""
    found, waiting = [item], [item]
    while waiting:
        under = work.find(Recommendation, merged_into=waiting.pop().id)
        found += under
        waiting += under
    return found


def leader(work: Work, item: Recommendation) -> Recommendation:
    """The main item a recommendation belongs to; itself when it was merged into none."""
    while above := work.look_up(Recommendation, item.merged_into):
        item = above
    return item


def leading(work: Work, recommendation_id: str) -> Recommendation:
    """The record, refused when it was merged into another: what is done is done to the main item."""
    item = work.get(Recommendation, recommendation_id)
    if item.merged_into:
        raise Refused(FOLLOWS.format(code=item.code, main=leader(work, item).code))
    return item
