"""What a table points at by name: records here, bodies everybody knows, and records made on the way."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from ..domain import fields as f
from ..domain.code_lists import FREELY, INITIALS, NOT, PLACES, Match, Spellings, bare_key, mark_key
from ..domain.ids import new_id
from ..domain.person_words import people, somebody
from ..domain.record import TYPES, Record
from ..domain.table_values import honorific_of, in_small, parts, tidy
from ..store.work import Work
from .sheet_identity import may_be_one
from .sheet_words import authorities, words_for

# Names of bodies and of entries of a list are shortened in many ways; those of places by their kind only.
_SHORTENED = {
    "organization": FREELY,
    "topic": FREELY,
    "reply_outcome": FREELY,
    "area": PLACES,
    "unit": PLACES,
}
MOST_SHORTENED = 1_000


@dataclass(frozen=True)
class Candidate:
    """A record the words may mean."""

    id: str
    words: str


class Targets:
    """The records of one kind by the ways people write them, those still to be made among them."""

    def __init__(self, work: Work, kind: str) -> None:
        self.kind = kind
        rtype = TYPES[kind]
        here = work.find(rtype.cls)
        self._called = {record.id: record.called() for record in here}
        self.in_parts = {"full_name", "address", "id_number"} <= rtype.fields.keys()
        self._places = {record.id: getattr(record, "address", "") for record in here}
        how = _SHORTENED.get(kind, NOT) if len(here) < MOST_SHORTENED else NOT
        self._records = Spellings({record.id: names_of(kind, record) for record in here}, how)
        self._common: Spellings | None = None
        self._canonical: dict[str, str] = {}
        self.made: dict[str, Record] = {}

    def find(self, words: str) -> Match:
        if words in self._called:
            return Match((words,), "exact")
        found = self._records.find(self._bare(words))
        return self._of_that_place(words, found) if self.in_parts else found

    def entries(self, words: str, separators: str = ";\n") -> Sequence[str]:
        """The several names in one cell."""
        return people(words) if self.in_parts else parts(words, separators)

    def _of_that_place(self, words: str, found: Match) -> Match:
        """Two of one name who live in different places are two."""
        place = somebody(words).address
        same = tuple(id for id in found.codes if may_be_one(_place(self._places.get(id, "")), _place(place)))
        return Match(same, found.how if same else "")

    def has(self, id: str) -> bool:
        return id in self._called

    def called(self, id: str) -> str:
        return self._called.get(id, "")

    def candidates(self, ids: Iterable[str]) -> tuple[Candidate, ...]:
        return tuple(Candidate(id, self.called(id)) for id in ids)

    def gather(self, words: Iterable[str]) -> None:
        """Learn the spellings in a column nobody here knows: the longest of each stands for the others."""
        unknown = Counter(one for one in words if not self.find(one).codes)
        common = self._everybodys()
        for one, _ in sorted(unknown.items(), key=lambda pair: (-len(pair[0]), -pair[1], pair[0])):
            known = common.find(one).only or self._own.find(one).only
            self._canonical[one] = known or one
            if not known:
                self._own.add(one, one)

    def everybody_knows(self, words: str) -> bool:
        """Whether the words are those of a body beyond the commune."""
        return bool(self._everybodys().find(words).codes)

    def canonical(self, words: str) -> str:
        """The full name of a body that is no record here."""
        return self._canonical.get(words, words)

    def make(self, words: str) -> str:
        """The id of a record of that name, to be made when the table is taken in."""
        name = self.canonical(words)
        if found := self.find(name).only:
            return found
        record = replace(named_record(self.kind, name), id=new_id())
        self.made[record.id] = record
        self._called[record.id] = record.called()
        self._places[record.id] = getattr(record, "address", "")
        for each in (*names_of(self.kind, record), self._bare(name), self._bare(words)):
            self._records.add(record.id, each)
        return record.id

    def _everybodys(self) -> Spellings:
        if self._common is None:
            how = _SHORTENED.get(self.kind, NOT)
            known = authorities() if self.kind == "organization" else ()
            self._common = Spellings({name: (name,) for name in known}, how)
            self._own = Spellings({}, INITIALS if how == FREELY else how)
        return self._common

    def _bare(self, words: str) -> str:
        """People are pointed at with titles in front, "Đ/c Nguyễn Văn A", and with their address behind."""
        words = somebody(words).name if self.in_parts else words
        if not any(isinstance(field, f.Name) for field in TYPES[self.kind].fields.values()):
            return words
        for title in ("đồng chí ", "đ/c ", "đc "):
            if words.casefold().startswith(title):
                words = words[len(title) :]
        return honorific_of(words.strip(" :."))[1]


def names_of(kind: str, record: Record) -> list[str]:
    """The ways a record is written in tables."""
    fields = TYPES[kind].fields
    names = [fields[name].format(getattr(record, name)) for name in words_for(kind).names]
    return [name for name in dict.fromkeys([record.called(), *names]) if name]


def named_record(kind: str, name: str) -> Record:
    """A record called so; what else it must have is guessed from how its name begins."""
    rtype, words = TYPES[kind], words_for(kind)
    texts = (n for n in (*words.names, *words.key) if isinstance(rtype.fields[n], f.Text))
    own = next(texts, next(iter(rtype.fields)))
    values: dict[str, Any] = {own: rtype.fields[own].parse(tidy(name))}
    if {"full_name", "address", "id_number"} <= rtype.fields.keys():
        values = _in_parts(tidy(name))
    return rtype.cls(**completed(kind, values))


def _in_parts(words: str) -> dict[str, str]:
    """Name, address, telephone and papers of somebody written in one cell."""
    found = asdict(somebody(words))
    honorific, rest = honorific_of(found.pop("name"))
    return {"honorific": honorific, "full_name": in_small(rest), **found}


def _place(address: str) -> str:
    """An address by its first part: "thôn Đông, xã Gia Lộc" is in thôn Đông."""
    return mark_key(address.split(",")[0])


def completed(kind: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values with what their name says of the kind, or lets guess of it."""
    found = with_kind(kind, values)
    name = found.get("name")
    known = found.get("kind") or not isinstance(TYPES[kind].fields.get("kind"), f.Choice)
    return found if known or not name else found | _guessed(kind, name)


def with_kind(kind: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values with the kind that stands in their name: "thôn Đông" is the thôn called Đông."""
    found = dict(values)
    name = found.get("name")
    option = TYPES[kind].fields.get("kind")
    if not name or found.get("kind") or not isinstance(option, f.Choice):
        return found
    for code, rest in _split(option, words_for(kind).options.get("kind", {}), name):
        split = TYPES[kind].cls(**found | {"name": rest, "kind": code})
        if mark_key(split.called()) == mark_key(f"{option.options[code]} {rest}"):
            return found | {"name": rest, "kind": code}
    return found


def _split(option: f.Choice, words: Mapping[str, Sequence[str]], name: str) -> list[tuple[str, str]]:
    """(code, the rest of the name) for options the name begins with, the longest first."""
    starts = [
        (start, code) for code in option.options for start in (option.options[code], *words.get(code, ()))
    ]
    found = []
    for start, code in sorted(starts, key=lambda pair: -len(pair[0])):
        rest = name[len(start) :]
        if name.casefold().startswith(start.casefold()) and rest[:1].isspace() and rest.strip():
            found.append((code, rest.strip()))
    return found


def _guessed(kind: str, name: str) -> dict[str, str]:
    key = f"{bare_key(name)} "
    for guess in words_for(kind).guesses:
        if any(key.startswith(f"{bare_key(start)} ") for start in guess.begins):
            return {guess.field: guess.value}
    return {}
