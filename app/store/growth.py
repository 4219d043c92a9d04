"""What an older version kept without knowing it becomes records and fields, once this version knows them.

Nothing of what travels changes: versions, hashes and who brought them stay as they are.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any

import msgspec

from ..domain.fields import BadValue
from ..domain.record import TYPES
from . import joining, search
from .joins import Rules
from .wire import Coming, Wire, encode
from .work import Work

Wires = Mapping[str, Wire]
Lift = Callable[[str, dict[str, Any]], dict[str, Any]]
Group = dict[tuple[str, int], list[Coming]]  # (the instance that brought it, the change it bears) → versions
PART = 500
_PARKED = (
    "SELECT kind, record, owner, version, hash, gone, content, origin, changed FROM parked WHERE kind = ?"
)


def records(work: Work, wires: Wires, lift: Lift, at: datetime) -> int:
    """Make records of what is parked and known by now; what cannot be one stays parked. Gives how many."""
    kinds = {row[0] for row in work.pen.execute("SELECT DISTINCT kind FROM parked").fetchall()}
    return sum(_of_kind(work, wires[kind], lift, at) for kind in sorted(kinds & wires.keys()))


def _of_kind(work: Work, wire: Wire, lift: Lift, at: datetime) -> int:
    table, made = joining.Table(work.pen, wire), 0
    for (origin, changed), group in _parked(work, wire.kind, lift).items():
        here = table.held([line.id for line in group])
        ready = [line for line in group if line.id not in here and not table.problem(line)]
        table.put(ready, Rules(origin, frozenset(), changed, at))
        work.pen.executemany("DELETE FROM parked WHERE record = ?", [(line.id,) for line in ready])
        _find_again(work, wire.kind, [line.id for line in ready if not line.gone])
        made += len(ready)
    return made


def _parked(work: Work, kind: str, lift: Lift) -> Group:
    groups: Group = {}
    for row in work.pen.execute(_PARKED, (kind,)).fetchall():
        _, id, owner, version, hash, gone, content, origin, changed = row
        with suppress(BadValue):
            told = {} if gone else lift(kind, msgspec.json.decode(content))
            coming = Coming(kind, id, owner, version, hash, bool(gone), told)
            groups.setdefault((origin, changed), []).append(coming)
    return groups


def fields(work: Work, wires: Wires) -> int:
    """Give records the fields they came with and which are known by now; gives how many records that were."""
    unknown = dict(work.pen.execute("SELECT record, content FROM unknown_fields").fetchall())
    return sum(_fill(work, wire, unknown) for wire in wires.values()) if unknown else 0


def _fill(work: Work, wire: Wire, unknown: Mapping[str, str]) -> int:
    filled, left, spent = [], [], []
    for id, *values in _rows(work, wire, list(unknown)):
        if not msgspec.json.decode(unknown[id]).keys() & set(wire.names):
            continue
        try:
            row, more = wire.row(msgspec.json.decode(wire.content(values, unknown[id])))
        except BadValue:
            continue
        filled.append((*row, id))
        left += [(encode(more).decode(), id)] if more else []
        spent += [] if more else [(id,)]
    if filled:
        sets = ", ".join(f'"{name}" = ?' for name in wire.columns)
        work.pen.executemany(f'UPDATE "{wire.kind}" SET {sets} WHERE id = ?', filled)
    if left:
        work.pen.executemany("UPDATE unknown_fields SET content = ? WHERE record = ?", left)
    if spent:
        work.pen.executemany("DELETE FROM unknown_fields WHERE record = ?", spent)
    _find_again(work, wire.kind, [row[-1] for row in filled])
    return len(filled)


def _rows(work: Work, wire: Wire, ids: Sequence[str]) -> Iterator[Sequence[Any]]:
    names = "".join(f', "{name}"' for name in wire.names)
    for start in range(0, len(ids), PART):
        part = ids[start : start + PART]
        places = ", ".join("?" * len(part))
        wanted = f'SELECT id{names} FROM "{wire.kind}" WHERE NOT gone AND id IN ({places})'
        yield from work.pen.execute(wanted, part).fetchall()


def _find_again(work: Work, kind: str, ids: Sequence[str]) -> None:
    """Bring the search words up to date."""
    for id in ids:
        if record := work.last(TYPES[kind].cls, id):
            search.keep(work.pen, TYPES[kind], record, fresh=False)
    work.changed |= {kind} if ids else set()
