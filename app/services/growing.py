"""After this program was replaced by a newer one: what it kept for that one becomes records and fields."""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache

from ..store import growth
from ..store.wire import Wire
from ..store.work import Work
from . import lifting, travel
from .context import Context

READS = "reads"  # what the program knew when it last looked


def replay_parked(context: Context) -> int:
    """To be called when a data folder is opened; gives how many records were made or filled."""
    with context.store.read() as work:
        if work.log.fact(READS) == _told(travel.wires(work)):
            return 0
    with context.store.write() as work:
        return grow(work, context.clock())


def grow(work: Work, at: datetime) -> int:
    """The same within a transaction; nothing but one look unless the program or what is shared changed."""
    wires = travel.wires(work)
    known = _told(wires)
    if work.log.fact(READS) == known:
        return 0
    work.log.note(READS, known)
    return growth.records(work, wires, lifting.lift, at) + growth.fields(work, wires)


def _told(wires: Mapping[str, Wire]) -> str:
    levels = ",".join(f"{kind}:{level}" for kind, level in lifting.levels().items())
    return f"{_names(tuple(wires.values()))} {levels}".strip()


@lru_cache(maxsize=4)
def _names(wires: tuple[Wire, ...]) -> str:
    """Asked with every bundle, of the same few objects."""
    named = [f"{wire.kind}:{','.join(wire.names)}" for wire in wires]
    return hashlib.sha256("\n".join(named).encode()).hexdigest()[:32]
