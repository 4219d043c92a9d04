"""What changed since, as lines for a bundle; records are counted into the digest as they leave."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from . import digest
from .pen import Pen
from .wire import GONE, Line, Wire, hash_of, share

CHUNK = 2000
Wires = Mapping[str, Wire]


@dataclass(frozen=True)
class Wanted:
    """What a bundle is to hold: records of `owners` changed after `since` which `besides` did not bring.

    `addressed` narrows kinds to those whose given column names one of the owners or nobody: what a superior
    writes for one commune. `former` asks for displaced versions too.
    """

    owners: Sequence[str]
    since: int = 0
    besides: str = ""
    addressed: Mapping[str, tuple[str, Sequence[str]]] = field(default_factory=dict)
    former: bool = True


def lines(pen: Pen, wires: Wires, wanted: Wanted) -> Iterator[Line]:
    """Every line wanted, kind by kind; whoever asks runs it to its end within one transaction."""
    counts = digest.Counts(pen)
    unknown = dict(pen.execute("SELECT record, content FROM unknown_fields").fetchall())
    for wire in wires.values():
        yield from _of_kind(pen, wire, wanted, unknown, counts)
    yield from _parked(pen, wanted)
    if wanted.former:
        yield from _displaced(pen, wanted)
    counts.keep()


def newest(pen: Pen) -> int:
    """The change counter of this station."""
    return int(pen.execute("SELECT coalesce(max(seq), 0) FROM history").fetchone()[0])


def waiting(pen: Pen, wires: Wires, wanted: Wanted) -> Counter[str]:
    """How many records of each kind a bundle would hold, without making one."""
    found: Counter[str] = Counter()
    for wire in wires.values():
        where, values = _where(wire.kind, wanted)
        (number,) = pen.execute(f'SELECT count(*) FROM "{wire.kind}" WHERE {where}', values).fetchone()
        found[wire.kind] += number
    return +found


def look(pen: Pen, wire: Wire, wanted: Wanted, most: int) -> list[Line]:
    """The first records of a kind as they would leave; nothing is counted, so a hash may be a former one."""
    where, values = _where(wire.kind, wanted)
    names = "".join(f', "{name}"' for name in wire.names)
    asked = f'SELECT id, owner, version, content_hash, gone{names} FROM "{wire.kind}" WHERE {where}'
    rows = pen.execute(f"{asked} ORDER BY changed DESC LIMIT {most:d}", values).fetchall()
    unknown = dict(pen.execute("SELECT record, content FROM unknown_fields").fetchall())
    return [_leaving(wire, row, unknown) for row in rows]


def _leaving(wire: Wire, row: Sequence[Any], unknown: Mapping[str, str]) -> Line:
    id, owner, version, hash, gone, *held = row
    content = GONE if gone else wire.content(held, unknown.get(id, ""))
    return Line(wire.kind, id, owner, version, hash, bool(gone), content)


def _of_kind(
    pen: Pen, wire: Wire, wanted: Wanted, unknown: Mapping[str, str], counts: digest.Counts
) -> Iterator[Line]:
    where, values = _where(wire.kind, wanted)
    names = "".join(f', "{name}"' for name in wire.names)
    envelope = "id, owner, version, content_hash, gone, counted"
    rows = pen.execute(f'SELECT {envelope}{names} FROM "{wire.kind}" WHERE {where}', values)
    while chunk := rows.fetchmany(CHUNK):
        fresh = []
        for id, owner, version, hash, gone, counted, *held in chunk:
            content = GONE if gone else wire.content(held, unknown.get(id, ""))
            if counted != version:
                former, hash = hash, hash_of(content)
                fresh.append((hash, version, id))
                counts.change(
                    owner, share(id, counted, former) if counted else None, share(id, version, hash)
                )
            yield Line(wire.kind, id, owner, version, hash, bool(gone), content)
        if fresh:
            pen.executemany(f'UPDATE "{wire.kind}" SET content_hash = ?, counted = ? WHERE id = ?', fresh)


def _where(kind: str, wanted: Wanted) -> tuple[str, list[Any]]:
    values: list[Any] = [*wanted.owners, wanted.since]
    where = f"owner IN ({_marks(wanted.owners)}) AND changed > ?"
    if wanted.besides:
        where, values = f"{where} AND origin <> ?", [*values, wanted.besides]
    if kind in wanted.addressed:
        column, to = wanted.addressed[kind]
        where, values = f"{where} AND \"{column}\" IN ('', {_marks(to)})", [*values, *to]
    return where, values


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))


def _parked(pen: Pen, wanted: Wanted) -> Iterator[Line]:
    where, values = _where("parked", wanted)
    names = "kind, record, owner, version, hash, gone, content"
    for row in pen.execute(f"SELECT {names} FROM parked WHERE {where}", values).fetchall():
        yield Line._make((*row[:5], bool(row[5]), row[6].encode()))


def _displaced(pen: Pen, wanted: Wanted) -> Iterator[Line]:
    values = [*wanted.owners, wanted.since]
    names = "kind, record, owner, version, hash, gone, content"
    where = f"owner IN ({_marks(wanted.owners)}) AND changed > ?"
    for row in pen.execute(f"SELECT {names} FROM displaced WHERE {where}", values).fetchall():
        yield Line._make((f"~{row[0]}", *row[1:5], bool(row[5]), row[6].encode()))
