"""Which kinds of record and which of their fields leave the office in a bundle."""

import json
from collections.abc import Iterable, Mapping
from functools import cache

from ..domain.errors import Refused
from ..domain.record import TYPES
from ..store.wire import Wire
from ..store.work import Work
from .context import Context

# What concerns only this office and its machine, whatever its fields say.
STAYS = frozenset(
    {"account", "office", "column_map", "keyword_rule", "rule_override", "calendar_day", "preparation_step"}
)
# Who denounced is nobody's to send, whatever an office chooses; of citizens at most what it chooses.
NEVER = frozenset({("petition", "sealed_place")})
SHARING = "sharing"
NO_SUCH_FIELD = "Không có mục này trong loại bản ghi đã chọn. Chọn lại mục cần gửi thêm."


@cache
def usual() -> Mapping[str, frozenset[str]]:
    """kind → fields which travel by themselves; kinds of which nothing travels are absent."""
    found = {
        name: frozenset(n for n, field in rtype.fields.items() if field.travels and (name, n) not in NEVER)
        for name, rtype in TYPES.items()
        if name not in STAYS
    }
    return {name: fields for name, fields in found.items() if fields}


def could_share(kind: str) -> dict[str, str]:
    """Fields of a kind which stay unless the office chooses otherwise, with their labels."""
    if kind in STAYS:
        return {}
    fields = TYPES[kind].fields.items()
    return {n: f.label for n, f in fields if not f.travels and not f.sensitive and (kind, n) not in NEVER}


def shared(work: Work) -> dict[str, tuple[str, ...]]:
    """What this office chose to send beyond the usual: kind → fields."""
    chosen = json.loads(work.log.fact(SHARING) or "{}")
    return {kind: tuple(names) for kind, names in chosen.items()}


def share(context: Context, kind: str, names: Iterable[str]) -> int:
    """Choose the fields of a kind to send beyond the usual; records concerned leave anew in the next bundle.

    Gives how many those are. Raises Refused for a field that never leaves or does not exist.
    """
    context.user.must_edit("office")
    wanted = tuple(sorted(set(names)))
    if not set(wanted) <= could_share(kind).keys():
        raise Refused(NO_SUCH_FIELD)
    with context.store.write() as work:
        chosen = shared(work)
        if chosen.get(kind, ()) == wanted:
            return 0
        work.log.note(SHARING, json.dumps({**chosen, kind: wanted}))
        mine = work.find(TYPES[kind].cls, owner=context.store.owner)
        for record in mine:
            work.save(record, by=context.user.id, at=context.clock())
        work.changed.add("bundle")
        return len(mine)


def wires(work: Work) -> dict[str, Wire]:
    """How each kind that travels lies in a bundle of this office."""
    chosen = shared(work)
    kinds = usual().keys() | chosen.keys()
    return {kind: _wire(kind, chosen.get(kind, ())) for kind in sorted(kinds)}


@cache
def _wire(kind: str, more: tuple[str, ...]) -> Wire:
    return Wire(TYPES[kind], usual().get(kind, frozenset()) | set(more))
