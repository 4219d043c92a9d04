"""Whether two databases hold the same of everything that travels."""

from collections.abc import Container, Iterator, Sequence
from itertools import zip_longest
from typing import Any

from .pen import Pen
from .wire import Wire

_PART = 2000
_FORMER = "record, kind, owner, version, hash, gone, content"
_PARKED = "record, kind, owner, version, hash, gone, content"


def written_here(pen: Pen, wires: Sequence[Wire], owners: Sequence[str]) -> dict[str, str]:
    """Records of the given owners that were edited in this database itself, each with its owner."""
    found: dict[str, str] = {}
    for wire in wires:
        asked = (
            f'SELECT id, owner FROM "{wire.kind}" WHERE owner IN ({_places(owners)})'
            " AND id IN (SELECT record FROM history WHERE kind = ?)"
        )
        found |= dict(pen.execute(asked, [*owners, wire.kind]).fetchall())
    return found


def differences(
    here: Pen, there: Pen, wires: Sequence[Wire], owners: Sequence[str], but: Container[str] = ()
) -> dict[str, int]:
    """Table → how many of its rows differ, of records of the given owners; empty when all are equal.

    Rows that begin with one of `but` are left out of it.
    """

    def count(asked: str) -> int:
        pairs = zip_longest(_rows(here, asked, owners, but), _rows(there, asked, owners, but))
        return sum(one != other for one, other in pairs)

    found = {wire.kind: count(_records(wire, owners)) for wire in wires}
    places = _places(owners)
    former = f"SELECT {_FORMER} FROM displaced WHERE owner IN ({places}) ORDER BY record, version, hash"
    found["displaced"] = count(former)
    parked = f"SELECT {_PARKED} FROM parked WHERE owner IN ({places}) ORDER BY record"
    found["parked"] = count(parked)
    digest = f"SELECT owner, records, sum FROM digest WHERE owner IN ({places}) ORDER BY owner"
    found["digest"] = count(digest)
    return {table: number for table, number in found.items() if number}


def records(pen: Pen, wires: Sequence[Wire], owners: Sequence[str]) -> int:
    """How many records of the owners there are, tombstones among them."""
    where = f"owner IN ({_places(owners)})"
    asked = (f'SELECT count(*) FROM "{wire.kind}" WHERE {where}' for wire in wires)
    return sum(int(pen.execute(one, list(owners)).fetchone()[0]) for one in asked)


def _records(wire: Wire, owners: Sequence[str]) -> str:
    names = "".join(f', "{name}"' for name in wire.names)
    where = f"owner IN ({_places(owners)})"
    return (
        f'SELECT id, owner, version, content_hash, gone{names} FROM "{wire.kind}" WHERE {where} ORDER BY id'
    )


def _places(owners: Sequence[str]) -> str:
    return ", ".join("?" * len(owners)) or "''"


def _rows(pen: Pen, asked: str, owners: Sequence[str], but: Container[str]) -> Iterator[tuple[Any, ...]]:
    rows = pen.execute(asked, list(owners))
    while part := rows.fetchmany(_PART):
        yield from (tuple(row) for row in part if row[0] not in but)
