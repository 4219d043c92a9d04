"""Communes of today and of before July 2025: finding one by a few letters, and which followed which."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from heapq import nsmallest

from ..domain.text import clean, fold, sort_key
from ..paths import resource

Rank = tuple[bool, int, bytes, bytes]
_APOSTROPHES = str.maketrans("", "", "'’‘ʼ")  # "Ea H'Leo" is typed with any of them or with none


@dataclass(frozen=True)
class Province:
    """A province or centrally run city; `code` has two digits."""

    code: str
    kind: str
    name: str


@dataclass(frozen=True)
class Place:
    """A commune of today: "Xã Gia Lộc" of "Thành phố Hải Phòng"; `code` is text of five digits."""

    code: str
    kind: str
    name: str
    short: str
    province_code: str
    province: str


@dataclass(frozen=True)
class FormerPlace:
    """A commune of before July 2025 under the names of its time; `successors` are codes of today."""

    code: str
    kind: str
    name: str
    district: str
    province: str
    successors: tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """A place with its texts for searching, each beginning with a space so that a word starts after one."""

    place: Place
    folded: str
    written: str
    name: str
    keys: tuple[bytes, bytes]


def search_places(words: str, limit: int = 20) -> list[Place]:
    """The communes whose words begin with the words typed, in any order; the same marks first, then nearness.

    The code, the province and the former province may be typed too: "gia l", "10999", "gia lộc hải dương".
    """
    written = _plain(words).split()
    if not written:
        return []
    folded = [fold(word) for word in written]
    found = (entry for entry in _entries() if all(f" {word}" in entry.folded for word in folded))
    best = nsmallest(limit, found, key=lambda entry: _rank(entry, written, folded))
    return [entry.place for entry in best]


def place(code: str) -> Place | None:
    """The commune of today with this code."""
    return _places().get(code)


def provinces() -> tuple[Province, ...]:
    """The provinces of today by code."""
    return tuple(_provinces().values())


def places() -> tuple[Place, ...]:
    """All communes of today by code."""
    return tuple(_places().values())


def former_units(code: str) -> tuple[FormerPlace, ...]:
    """The communes of before July 2025 of which the commune of today took over all or a part."""
    return _predecessors().get(code, ())


def former_unit(old_code: str) -> FormerPlace | None:
    """The commune of before July 2025 with this code."""
    return _former().get(old_code)


def successors(old_code: str) -> tuple[Place, ...]:
    """The communes of today that took over the former commune, the likeliest first."""
    former = former_unit(old_code)
    return tuple(_places()[code] for code in former.successors) if former else ()


def _rank(entry: Entry, written: list[str], folded: list[str]) -> Rank:
    other_marks = not all(f" {word}" in entry.written for word in written)
    phrase, kind = " ".join(folded), fold(entry.place.kind)
    if entry.name.startswith(phrase) or f"{kind} {entry.name}".startswith(phrase):
        nearness = 0
    elif all(f" {word}" in f" {kind} {entry.name}" for word in folded):
        nearness = 1
    else:
        nearness = 2
    return other_marks, nearness, *entry.keys


def _plain(text: str) -> str:
    return clean(text).casefold().translate(_APOSTROPHES)


def _rows(name: str) -> Iterator[list[str]]:
    with resource(f"units/{name}.tsv").open(encoding="utf-8") as file:
        next(file)
        for line in file:
            yield line.rstrip("\n").split("\t")


@cache
def _provinces() -> Mapping[str, Province]:
    return {row[0]: Province(*row) for row in _rows("provinces")}


@cache
def _places() -> Mapping[str, Place]:
    names = {code: f"{one.kind} {one.name}" for code, one in _provinces().items()}
    return {
        code: Place(code, kind, f"{kind} {short}", short, province, names[province])
        for code, kind, short, province in _rows("communes")
    }


@cache
def _former() -> Mapping[str, FormerPlace]:
    return {
        code: FormerPlace(code, kind, f"{kind} {name}", district, province, tuple(heirs.split(",")))
        for code, kind, name, district, province, heirs in _rows("former_units")
    }


@cache
def _predecessors() -> Mapping[str, tuple[FormerPlace, ...]]:
    found: dict[str, list[FormerPlace]] = defaultdict(list)
    for former in _former().values():
        for code in former.successors:
            found[code].append(former)
    return {code: tuple(units) for code, units in found.items()}


@cache
def _entries() -> tuple[Entry, ...]:
    return tuple(_entry(one) for one in _places().values())


def _entry(one: Place) -> Entry:
    former = sorted({unit.province for unit in former_units(one.code)} - {one.province})
    written = " " + _plain(" ".join([one.name, one.province, one.code, *former]))
    return Entry(
        one, fold(written), written, fold(_plain(one.short)), (sort_key(one.short), sort_key(one.province))
    )
