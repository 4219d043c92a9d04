"""What is known of tables from elsewhere: headings, keys, spellings, in resources/templates/columns.toml."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from ..domain import fields as f
from ..domain.record import TYPES, RecordType
from ..domain.table_columns import Vocabulary
from ..paths import resource

Texts = Sequence[str]


@dataclass(frozen=True)
class Guess:
    """A record whose name begins with one of the words has this value in the field."""

    field: str
    value: str
    begins: Texts


@dataclass(frozen=True)
class Words:
    """How one kind of record is written in tables; see the comment in the file."""

    key: Texts
    near: str
    names: Texts
    opens: Mapping[str, str]
    aliases: Mapping[str, Texts]
    options: Mapping[str, Mapping[str, Texts]]
    guesses: Sequence[Guess] = field(default_factory=tuple)
    derived: Mapping[str, str] = field(default_factory=dict)
    makes: Texts = ()


@cache
def words_for(kind: str) -> Words:
    rtype, shipped = TYPES[kind], _shipped("columns")
    own: Mapping[str, Any] = shipped["kind"].get(kind, {})
    common: Mapping[str, Texts] = shipped["aliases"]
    special: Mapping[str, Texts] = own.get("aliases", {})
    return Words(
        key=own.get("key", _usual_key(rtype)),
        near=own.get("near", ""),
        names=own.get("names", _usual_names(rtype)),
        opens=own.get("opens", {}),
        aliases={name: [*special.get(name, ()), *common.get(name, ())] for name in rtype.fields},
        options=shipped["words"] | own.get("words", {}),
        guesses=tuple(Guess(**row) for row in own.get("guess", ())),
        derived=own.get("derived", {}),
        makes=own.get("makes", ()),
    )


def vocabulary(kind: str, learned: Iterable[tuple[str, str]] = ()) -> Vocabulary:
    """The words of a kind's fields, with the headings people have matched before."""
    found = Vocabulary(TYPES[kind], words_for(kind).aliases)
    for heading, name in learned:
        found.learn(heading, name)
    return found


@cache
def authorities() -> Texts:
    """Full names of bodies beyond the commune."""
    names: Texts = _shipped("authorities")["names"]
    return names


def written_beside(kind: str, name: str) -> str:
    """The field in which what a reference cannot point at is written by hand, "" where there is none."""
    fields = TYPES[kind].fields
    beside = (f"{name}_text", f"{name.removesuffix('s')}_text")
    return next((each for each in beside if each in fields), "")


def _usual_key(rtype: RecordType) -> Texts:
    """What a kind requires; of choices and flags nothing that only says in which state a record is."""
    required = {name: field for name, field in rtype.fields.items() if field.required}
    telling = [name for name, field in required.items() if not isinstance(field, f.Choice | f.Flag)]
    return telling or list(required) or list(rtype.fields)[:1]


def _usual_names(rtype: RecordType) -> Texts:
    """The first words a search finds a record by, and a name, number or code of its own."""
    own = [name for name in ("name", "full_name", "title", "number", "code") if name in rtype.fields]
    first = [name for name, field in rtype.fields.items() if field.search][:1]
    return list(dict.fromkeys(first + own))


@cache
def _shipped(name: str) -> Mapping[str, Any]:
    with resource(f"templates/{name}.toml").open("rb") as file:
        return tomllib.load(file)
