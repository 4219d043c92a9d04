"""Which files the records that travel speak of, and which packs of them were made for whom."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from .pen import Pen

PART = 500
REPLY = "superior_reply"  # of a superior's own files those of its replies go down, to whom they answer
_NAMED = "SELECT value FROM station WHERE name LIKE ? AND value <> ''"


class Filed(NamedTuple):
    """A file by its digest, as a record speaks of it."""

    digest: str
    size: int


@dataclass(frozen=True)
class Sought:
    """Files of records of `owners` changed after `since` which the instance `besides` did not bring.

    `holders` are the kinds of record whose attachments are meant, `copies` means signed copies too; `replies`
    narrows attachments of replies to those for the given units.
    """

    owners: Sequence[str]
    holders: Collection[str]
    copies: bool = True
    since: int = 0
    besides: str = ""
    replies: Sequence[str] = field(default=())


def spoken_of(pen: Pen, sought: Sought) -> list[Filed]:
    """Each file once, by its digest."""
    return sorted(set(_found(pen, sought, "", [])))


def among(pen: Pen, sought: Sought, digests: Sequence[str]) -> list[Filed]:
    """Those of the given files which such records speak of."""
    found: set[Filed] = set()
    for start in range(0, len(digests), PART):
        part = digests[start : start + PART]
        found |= set(_found(pen, sought, f" AND digest IN ({_marks(part)})", part))
    return sorted(found)


def packs_made(pen: Pen, name: str) -> list[str]:
    """What is noted under all names that begin so."""
    return [row[0] for row in pen.execute(_NAMED, (f"{name}%",)).fetchall()]


def _found(pen: Pen, sought: Sought, more: str, values: Sequence[str]) -> list[Filed]:
    where, given = _where(sought)
    attached, held = _attached(sought)
    wanted = f"SELECT digest, size FROM attachment WHERE {where}{attached}{more}"
    rows = pen.execute(wanted, (*given, *held, *values)).fetchall()
    if sought.copies:
        wanted = f"SELECT digest, size FROM signed_copy WHERE {where}{more}"
        rows += pen.execute(wanted, (*given, *values)).fetchall()
    return [Filed(digest, size or 0) for digest, size in rows if len(digest) == 64]


def _where(sought: Sought) -> tuple[str, list[Any]]:
    where, values = f"owner IN ({_marks(sought.owners)}) AND changed > ?", [*sought.owners, sought.since]
    if sought.besides:
        where, values = f"{where} AND origin <> ?", [*values, sought.besides]
    return f"{where} AND NOT gone", values


def _attached(sought: Sought) -> tuple[str, list[str]]:
    holders = sorted(sought.holders)
    where = f" AND record_kind IN ({_marks(holders)})"
    if not sought.replies:
        return where, holders
    to = f"SELECT id FROM {REPLY} WHERE NOT gone AND addressee IN ('', {_marks(sought.replies)})"
    return f"{where} AND record IN ({to})", [*holders, *sought.replies]


def _marks(values: Sequence[Any]) -> str:
    return ", ".join("?" * len(values))
