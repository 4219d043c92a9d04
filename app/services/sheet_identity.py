"""Which record here a row of a table is, by its id or by what such records are told apart by."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..domain import fields as f
from ..domain.code_lists import mark_key
from ..domain.record import TYPES, Record

Key = tuple[str, ...]


class Known:
    """The records of a kind, those still to be made among them, found by the key of the kind."""

    def __init__(self, kind: str, key: Sequence[str], here: Iterable[Record]) -> None:
        self._fields = TYPES[kind].fields
        texts = [name for name in key if not isinstance(self._fields[name], f.Ref | f.Refs | f.Choice)]
        self.key = [*texts[:1], *(name for name in key if name not in texts[:1])]
        self.by_id: dict[str, Record] = {}
        self._by_first: dict[str, dict[str, None]] = defaultdict(dict)
        for record in here:
            self.put(record)

    def put(self, record: Record) -> None:
        """Add a record, or the newer form of one."""
        self.by_id[record.id] = record
        if self.key and (first := self._part(getattr(record, self.key[0]))):
            self._by_first[first][record.id] = None

    def find(self, values: Mapping[str, Any]) -> list[Record]:
        """The records that may be the one with these values: nothing both have in the key is different."""
        first = self._part(values.get(self.key[0])) if self.key else ""
        if not first:
            return []
        near = [self.by_id[id] for id in self._by_first.get(first, ())]
        rest = {name: self._part(values.get(name)) for name in self.key[1:]}
        fitting = [record for record in near if self._fits(record, rest)]
        whole = [record for record in fitting if self._fits(record, rest, wholly=True)]
        return whole if len(whole) == 1 else fitting

    def _fits(self, record: Record, rest: Mapping[str, str], wholly: bool = False) -> bool:
        pairs = ((self._part(getattr(record, name)), wanted) for name, wanted in rest.items())
        return all(one == other if wholly else may_be_one(one, other) for one, other in pairs)

    def _part(self, value: Any) -> str:
        if value is None or value == "" or value == ():
            return ""
        return mark_key(value) if isinstance(value, str) else str(value)


def may_be_one(one: str, other: str) -> bool:
    """Equal, or one unknown, or one the year of the other's date."""
    if not one or not other or one == other:
        return True
    short, long = sorted((one, other), key=len)
    return short.isdecimal() and long.endswith(f" {short}")


def differences(before: Record, values: Mapping[str, Any]) -> dict[str, Any]:
    """What of the values is new to the record, by field; lists only grow, other spellings change nothing."""
    found: dict[str, Any] = {}
    for name, value in values.items():
        old = getattr(before, name)
        if value in ("", None, ()) or value == old or _pointed_instead(before, name):
            continue
        if isinstance(value, tuple):
            if more := tuple(one for one in value if one not in old):
                found[name] = (*old, *more)
        elif name == "note":
            if lines := [line for line in value.split("\n") if mark_key(line) not in mark_key(old)]:
                found[name] = "\n".join(filter(None, [old, *lines]))
        elif not (isinstance(value, str) and old and _same_words(value, old)):
            found[name] = value
    return found


def _same_words(value: str, old: str) -> bool:
    one, other = mark_key(value), mark_key(old)
    return one == other or (may_be_one(one, other) and len(other) > len(one))


def _pointed_instead(before: Record, name: str) -> bool:
    """Whether a name written by hand has meanwhile become a reference."""
    if not name.endswith("_text"):
        return False
    base = name.removesuffix("_text")
    return any(getattr(before, each, None) for each in (base, f"{base}s"))
