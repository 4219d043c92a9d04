"""A record type is a dataclass whose annotations say everything about each field."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar, get_type_hints

from .fields import BadValue, Field, Ref, Refs

Problems = dict[str, str]  # field name -> what is wrong, in words


@dataclass(kw_only=True)
class Record:
    """`owner`: opaque id of the unit that may write it; `version`: +1 per saved edit, 0 = new."""

    id: str = ""
    owner: str = ""
    version: int = 0

    def called(self) -> str:
        """How a person names this record in a list, a search result or a reference."""
        fields = type_of(self).fields
        name = next((n for n, f in fields.items() if f.search), "")
        return fields[name].format(getattr(self, name)) if name else ""


ENVELOPE = ("id", "owner", "version")


@dataclass(frozen=True)
class RecordType:
    name: str
    title: str
    cls: type[Record]
    fields: Mapping[str, Field]
    rules: tuple[Callable[[Any], Problems], ...] = ()

    @cached_property
    def listed(self) -> dict[str, Field]:
        return {name: f for name, f in self.fields.items() if f.listed}

    @cached_property
    def references(self) -> dict[str, Ref | Refs]:
        return {name: f for name, f in self.fields.items() if isinstance(f, Ref | Refs)}

    def check(self, record: Record) -> Problems:
        """Every problem of the record by field name; empty when it may be saved."""
        found = {name: f.check(getattr(record, name)) for name, f in self.fields.items()}
        problems = {name: problem for name, problem in found.items() if problem}
        for rule in self.rules if not problems else ():
            problems |= rule(record)
        return problems

    def shown(self, record: Record) -> str:
        """The searchable words of a record as written, joined by " · "; never sensitive fields."""
        words = (f.format(getattr(record, name)) for name, f in self.fields.items() if f.search)
        return " · ".join(w for w in words if w)

    def to_json(self, record: Record) -> dict[str, Any]:
        """The record as plain JSON values, envelope first."""
        values = {name: f.to_json(getattr(record, name)) for name, f in self.fields.items()}
        return {name: getattr(record, name) for name in ENVELOPE} | values

    def from_json(self, data: Mapping[str, Any]) -> Record:
        """The record a JSON object describes; fields left out keep their default. Raises BadValue."""
        values: dict[str, Any] = {name: data[name] for name in ENVELOPE if name in data}
        for name, f in self.fields.items():
            if name in data:
                values[name] = _value(name, f, data[name])
        return self.cls(**values)


def _value(name: str, field: Field, data: Any) -> Any:
    try:
        return field.from_json(data)
    except BadValue as problem:
        raise BadValue(f"{name}: {problem}") from None


TYPES: dict[str, RecordType] = {}
_BY_CLASS: dict[type[Record], RecordType] = {}
T = TypeVar("T", bound=Record)


def record(name: str, title: str, *rules: Callable[[Any], Problems]) -> Callable[[type[T]], type[T]]:
    """Register a dataclass as a kind of record; `rules` check several fields against each other."""

    def register(cls: type[T]) -> type[T]:
        hints = get_type_hints(cls, include_extras=True)
        marked = ((n, m) for n, h in hints.items() for m in getattr(h, "__metadata__", ()))
        fields = {n: m for n, m in marked if isinstance(m, Field)}
        TYPES[name] = _BY_CLASS[cls] = RecordType(name, title, cls, fields, rules)
        return cls

    return register


def type_of(record: Record) -> RecordType:
    return _BY_CLASS[type(record)]
