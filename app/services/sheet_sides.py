"""A row of a table beside the record it is like, field by field, for a person to decide between them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..domain import fields as f
from ..domain.record import TYPES
from ..store.work import Work
from .context import Context
from .records import shows_sensitive
from .sheet_outcome import Plan, PlanRow


@dataclass(frozen=True)
class Side:
    """One field in words: what is here, what the table says, and whether taking it would change anything."""

    label: str
    here: str
    table: str
    differs: bool


def sides(context: Context, plan: Plan, row: PlanRow) -> tuple[Side, ...]:
    """The fields either of the two says something in, those that differ first; nothing without another."""
    if row.other is None:
        return ()
    rtype, sensitive = TYPES[plan.kind], shows_sensitive(context)
    with context.store.read() as work:
        values = {name: getattr(row.other, name) for name in rtype.fields}
        names = _names(work, plan, (values, row.own))
        found = []
        for name, field in rtype.fields.items():
            if field.sensitive and not sensitive:
                continue
            here, table = (_words(field, one.get(name), names) for one in (values, row.own))
            if here or table:
                found.append(Side(field.label, here, table, bool(table) and here != table))
    return tuple(sorted(found, key=lambda side: not side.differs))


def _names(work: Work, plan: Plan, both: Iterable[Mapping[str, Any]]) -> dict[str, str]:
    """What the records pointed at are called, those made on the way among them."""
    ids = [id for one in both for name in TYPES[plan.kind].references for id in _ids(one.get(name))]
    return work.called(ids) | {one.id: one.called() for one in plan.made}


def _words(field: f.Field, value: Any, names: dict[str, str]) -> str:
    if isinstance(field, f.Ref | f.Refs):
        return "; ".join(filter(None, (names.get(id, "") for id in _ids(value))))
    return "" if value is None else field.format(value)


def _ids(value: Any) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else (value or "",)
