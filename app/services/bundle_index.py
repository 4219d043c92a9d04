"""Words of records that came by bundle are made searchable afterwards, a few at a time."""

from ..domain.record import TYPES
from ..store.station_log import Arrived
from ..store.work import Work
from .context import Context

PLACE = "indexing"  # kind and id where the last transaction left off
MOST = 500


def catch_up(context: Context) -> bool:
    """Index the next few records; gives whether more are left. For the worker, between other things."""
    with context.store.write() as work:
        waiting = work.log.unsearched()
        if not waiting:
            return False
        _some_of(work, waiting[0])
        return len(waiting) > 1 or bool(work.log.fact(PLACE))


def _some_of(work: Work, arrived: Arrived) -> None:
    """Index some records of one bundle, or note that its last are in the index."""
    kinds = [kind for kind in sorted(arrived.outcome) if kind in TYPES]
    kind, _, after = work.log.fact(PLACE).partition(" ")
    at = kinds.index(kind) if kind in kinds else 0
    while at < len(kinds):
        after = work.index(kinds[at], arrived.changed, after, MOST)
        if after:
            work.log.note(PLACE, f"{kinds[at]} {after}")
            return
        at += 1
    work.log.note(PLACE, "")
    work.log.searched(arrived.hash)
