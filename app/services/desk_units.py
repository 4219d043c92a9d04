"""Units by day: which followed which, and under whom a record of a dissolved commune is shown."""

from collections.abc import Mapping, Sequence
from datetime import date

from ..domain.errors import Refused
from ..domain.records.succession import Succession
from ..domain.records.unit import Unit
from ..domain.text import sort_key
from ..store.work import Work
from . import records
from .context import Context

UNKNOWN = "Đơn vị này chưa gửi gói nào nên chưa có trong dữ liệu. Nhập gói của đơn vị rồi ghi lại."
IN_A_RING = "{unit} đã được ghi là kế thừa chính đơn vị này. Sửa lần ghi trước rồi ghi lại."


def hand_over(context: Context, old: str, new: Sequence[str], day: date, document: str = "") -> Succession:
    """From a day on, what a dissolved unit left belongs to others; its late bundles are still taken in.

    One successor takes all its records over; where there are several, each receives them to read and the
    superior still shows them under the old name. Ids never change.
    """
    with context.store.write() as work:
        for unit in (old, *new):
            if work.look_up(Unit, unit) is None:
                raise Refused(UNKNOWN)
            if unit in new and old in followers(work, unit):
                raise Refused(IN_A_RING.format(unit=work.get(Unit, old).called()))
        former = work.find(Succession, unit=old)
        made = Succession(unit=old, successors=tuple(new), starts_on=day, document=document)
        if former:
            made.id, made.version, made.owner = former[0].id, former[0].version, former[0].owner
        return records.keep(context, work, made)


def followers(work: Work, unit: str) -> set[str]:
    """Units that took a unit's records over, those after them too."""
    found: set[str] = set()
    waiting = [unit]
    every = {one.unit: one.successors for one in work.find(Succession)}
    while waiting:
        more = set(every.get(waiting.pop(), ())) - found
        found |= more
        waiting += more
    return found


def shown_under(work: Work, day: date) -> Mapping[str, str]:
    """Dissolved unit → the one unit that has followed it by the day, through every step."""
    step = {
        one.unit: one.successors[0]
        for one in work.find(Succession)
        if len(one.successors) == 1 and one.starts_on and one.starts_on <= day
    }
    return {unit: _end(step, unit) for unit in step}


def chain(work: Work, unit: str, day: date) -> list[Unit]:
    """The units above one on a day, the nearest first: a district before 7/2025, none after."""
    found: list[Unit] = []
    above = work.look_up(Unit, unit)
    while above and above.parent and len(found) < 5:
        above = work.look_up(Unit, above.parent)
        if above and _stands(above, day):
            found.append(above)
    return found


def names(work: Work) -> dict[str, tuple[str, str]]:
    """Unit → (what it is called, its code)."""
    return {one.id: (one.called(), one.code) for one in work.find(Unit)}


def in_order(work: Work) -> list[Unit]:
    """All communes here by name."""
    return sorted(work.find(Unit, level="commune"), key=lambda one: sort_key(one.name))


def _end(step: Mapping[str, str], unit: str) -> str:
    seen = {unit}
    while unit in step and step[unit] not in seen:
        unit = step[unit]
        seen.add(unit)
    return unit


def _stands(unit: Unit, day: date) -> bool:
    return (not unit.valid_from or unit.valid_from <= day) and (not unit.valid_to or day <= unit.valid_to)
