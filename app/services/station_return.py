"""A laptop that was set up from nothing gets the records of its office back and becomes that office again.

The superior approves it for the unit it knows; with the first bundle down the unit of the new set-up gives
way: what both have is kept once, what was made here meanwhile goes to the old unit, the settings point there.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from ..domain.fields import Refs
from ..domain.record import TYPES, Record, type_of
from ..domain.records.unit import Unit
from ..domain.text import fold
from ..store.work import Work
from . import station, station_cards
from .context import Context

# By what a record of the new set-up is known to be the one that came back.
_ALIKE: Mapping[str, Callable[[Any], tuple[object, ...]]] = {
    "unit": lambda one: (one.code,),
    "organization": lambda one: (one.kind, fold(one.name)),
    "term": lambda one: (one.number,),
    "constituency": lambda one: (fold(one.name),),
    "number_book": lambda one: (one.document_kind, one.symbol, one.scope),
    "area": lambda one: (fold(one.name),),
    "topic": lambda one: (one.code, fold(one.name)),
}


def claim_units(context: Context, work: Work) -> None:
    """Units were made before anybody owned them; from the first word to the superior on the office does."""
    for unit in work.find(Unit, owner=""):
        work.save(replace(unit, owner=context.store.owner), by=context.user.id, at=context.clock())


def become(context: Context, work: Work) -> str:
    """The unit this installation is from now on, "" when it stays what it is."""
    own, given = context.store.owner, _given(work)
    if not own or given in ("", own) or work.look_up(Unit, given) is None:
        return ""
    same = _same(work, own, given)
    for rtype in TYPES.values():
        for record in [*work.find(rtype.cls, owner=own), *work.find(rtype.cls, owner="")]:
            if record.id in same:
                work.delete(record, by=context.user.id, at=context.clock())
            else:
                moved = replace(record, owner=given, **_pointing(record, same))
                work.save(moved, by=context.user.id, at=context.clock())
    station.renew(work)
    work.changed.add("station")
    return given


def _given(work: Work) -> str:
    """The unit on the card the superior gave this installation."""
    peer = station_cards.superior(work)
    province = station_cards.known_card(peer) if peer else None
    card = station_cards.station_card(work, province) if province else None
    return card.unit if card else ""


def _same(work: Work, own: str, given: str) -> dict[str, str]:
    """Record of the new set-up → the one of the old unit."""
    found = {own: given}
    for kind, key in _ALIKE.items():
        back = {key(one): one.id for one in work.find(TYPES[kind].cls, owner=given)}
        mine = [*work.find(TYPES[kind].cls, owner=own), *work.find(TYPES[kind].cls, owner="")]
        found |= {one.id: back[key(one)] for one in mine if key(one) in back}
    return found


def _pointing(record: Record, same: Mapping[str, str]) -> dict[str, Any]:
    """The references of a record, led to what stays."""
    changed: dict[str, Any] = {}
    for name, field in type_of(record).references.items():
        value = getattr(record, name)
        led = tuple(same.get(id, id) for id in value) if isinstance(field, Refs) else same.get(value, value)
        if led != value:
            changed[name] = led
    return changed
