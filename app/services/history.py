"""What happened to one record: who changed which fields, when, and what they held before."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ..domain.fields import BadValue, Field
from ..domain.record import TYPES, RecordType
from ..domain.roles import PROGRAM
from ..store.history import Change
from .context import Context


@dataclass(frozen=True)
class Former:
    """One field of an edit: what it is called and how it read before, "" when it was empty."""

    label: str
    before: str


@dataclass(frozen=True)
class Edit:
    """One saved edit; `deed` is made, changed, deleted or restored."""

    at: datetime
    who: str
    deed: str
    fields: tuple[Former, ...] = ()


def of_record(context: Context, kind: str, id: str, most: int = 50) -> list[Edit]:
    """The latest edits of a record, newest first; without what is sensitive or not this person's to see."""
    rtype = TYPES[kind]
    with context.store.read() as work:
        changes = work.changes(id)[:most]
        names = work.called([each.by for each in changes] + list(_pointed(rtype, changes)))
    private = context.user.may_see_private(kind)
    return [_edit(rtype, each, names, private) for each in changes]


def _pointed(rtype: RecordType, changes: Iterable[Change]) -> Iterable[str]:
    for change in changes:
        for name in rtype.references.keys() & change.before.keys():
            value = change.before[name]
            yield from [value] if isinstance(value, str) else value


def _edit(rtype: RecordType, change: Change, names: dict[str, str], private: bool) -> Edit:
    who = PROGRAM.name if change.by == PROGRAM.id else names.get(change.by, change.by)
    shown = change.before if change.deed == "changed" else {}
    formers = [
        Former(rtype.fields[name].label, _words(rtype.fields[name], value, names))
        for name, value in shown.items()
        if name in rtype.fields and _shows(rtype.fields[name], private)
    ]
    return Edit(change.at, who, change.deed, tuple(formers))


def _shows(field: Field, private: bool) -> bool:
    return not field.sensitive and (private or not field.private)


def _words(field: Field, data: Any, names: dict[str, str]) -> str:
    if isinstance(data, list):
        return ", ".join(names.get(id, "") for id in data)
    if isinstance(data, str) and data in names:
        return names[data]
    try:
        return field.format(field.from_json(data))
    except BadValue:
        return str(data)
