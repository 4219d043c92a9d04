"""What this station knows of itself, of its peers, and of the bundles that went and came."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, insert, select, update

from .station_tables import ARRIVED, MADE, PEER, STATION

T = TypeVar("T")
COMMUNE, SUPERIOR = "commune", "superior"
TAKEN, WAITING, REFUSED = "taken", "waiting", "refused"


@dataclass(frozen=True, kw_only=True)
class Peer:
    """Another station, by the fingerprint of its signing key; `card` is the signed JSON it was enrolled by."""

    key: str
    role: str
    unit: str
    name: str
    signing: str
    recipient: str
    code: str = ""
    card: str = ""
    instance: str = ""
    echo: bool = False
    enrolled_at: datetime | None = None
    revoked_at: datetime | None = None
    revoked_why: str = ""


@dataclass(frozen=True, kw_only=True)
class Made:
    """A bundle made here; `upto` is the change counter it reaches."""

    hash: str
    peer: str
    instance: str
    number: int
    upto: int
    at: datetime
    file: str
    size: int
    base: str = ""
    to_instance: str = ""
    counts: Mapping[str, int] = field(default_factory=dict)
    records: int = 0
    given_at: datetime | None = None
    given_to: str = ""
    confirmed_at: datetime | None = None


@dataclass(frozen=True, kw_only=True)
class Arrived:
    """A bundle that came. `whole`: nothing before it is missing, so it may be acknowledged."""

    hash: str
    peer: str
    instance: str
    their_number: int
    kind: str
    state: str
    at: datetime
    number: int = 0
    base: str = ""
    previous: str = ""
    why: str = ""
    whole: bool = False
    made_at: str = ""
    file: str = ""
    size: int = 0
    changed: int = 0
    outcome: Mapping[str, Any] = field(default_factory=dict)
    refusals: Sequence[Sequence[str]] = ()
    differs: bool = False
    searched: bool = False


class StationLog:
    """Reads and writes these facts inside the transaction that is open."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def fact(self, name: str) -> str:
        """One fact about this installation, "" while unknown."""
        wanted = select(STATION.c.value).where(STATION.c.name == name)
        return self._connection.scalar(wanted) or ""

    def note(self, name: str, value: str) -> None:
        changed = self._connection.execute(update(STATION).where(STATION.c.name == name).values(value=value))
        if not changed.rowcount:
            self._connection.execute(insert(STATION).values(name=name, value=value))

    def peers(self, role: str = "") -> list[Peer]:
        wanted = select(PEER).order_by(PEER.c.code, PEER.c.name, PEER.c.key)
        rows = self._connection.execute(wanted.where(PEER.c.role == role) if role else wanted)
        return [Peer(**row._mapping) for row in rows]

    def peer(self, key: str) -> Peer | None:
        row = self._connection.execute(select(PEER).where(PEER.c.key == key)).one_or_none()
        return Peer(**row._mapping) if row else None

    def keep_peer(self, peer: Peer) -> None:
        values = _values(peer)
        if not self._connection.execute(update(PEER).where(PEER.c.key == peer.key).values(values)).rowcount:
            self._connection.execute(insert(PEER).values(values))

    def add_made(self, made: Made) -> None:
        self._connection.execute(insert(MADE).values(_values(made)))

    def change_made(self, made: Made) -> None:
        self._connection.execute(update(MADE).where(MADE.c.hash == made.hash).values(_values(made)))

    def made(self, hash: str) -> Made | None:
        row = self._connection.execute(select(MADE).where(MADE.c.hash == hash)).one_or_none()
        return _read(Made, dict(row._mapping)) if row else None

    def made_for(self, peer: str, most: int = 100) -> list[Made]:
        """Bundles for a peer ("" for all), newest first."""
        wanted = select(MADE).order_by(MADE.c.at.desc(), MADE.c.number.desc()).limit(most)
        rows = self._connection.execute(wanted.where(MADE.c.peer == peer) if peer else wanted)
        return [_read(Made, dict(row._mapping)) for row in rows]

    def add_arrived(self, arrived: Arrived) -> None:
        values = _values(arrived)
        values.pop("number")
        self._connection.execute(insert(ARRIVED).values(values))

    def change_arrived(self, arrived: Arrived) -> None:
        self._connection.execute(
            update(ARRIVED).where(ARRIVED.c.hash == arrived.hash).values(_values(arrived))
        )

    def arrived(self, hash: str) -> Arrived | None:
        row = self._connection.execute(select(ARRIVED).where(ARRIVED.c.hash == hash)).one_or_none()
        return _read(Arrived, dict(row._mapping)) if row else None

    def arrivals(self, peer: str = "", most: int = 100) -> list[Arrived]:
        """What came from a peer ("" for all), newest first."""
        wanted = select(ARRIVED).order_by(ARRIVED.c.number.desc()).limit(most)
        rows = self._connection.execute(wanted.where(ARRIVED.c.peer == peer) if peer else wanted)
        return [_read(Arrived, dict(row._mapping)) for row in rows]

    def acknowledged(self, peer: str, instance: str, most: int = 30) -> list[str]:
        """Hashes of the last whole bundles taken in from that instance of a peer, oldest first."""
        wanted = (
            select(ARRIVED.c.hash)
            .where(ARRIVED.c.peer == peer, ARRIVED.c.instance == instance, ARRIVED.c.whole)
            .where(ARRIVED.c.state == TAKEN)
            .order_by(ARRIVED.c.number.desc())
            .limit(most)
        )
        return list(self._connection.scalars(wanted))[::-1]

    def same_number(self, peer: str, instance: str, number: int) -> int:
        """How many different bundles of that instance bear the number: two mean that a copy speaks too."""
        wanted = select(ARRIVED.c.hash).where(
            ARRIVED.c.peer == peer, ARRIVED.c.instance == instance, ARRIVED.c.their_number == number
        )
        return len(self._connection.scalars(wanted).all())


def _values(row: Any) -> dict[str, Any]:
    values = {f.name: getattr(row, f.name) for f in fields(row)}
    return {name: _told(value) for name, value in values.items()}


def _told(value: Any) -> Any:
    if isinstance(value, Mapping | list | tuple):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return value


def _read(cls: type[T], row: Mapping[str, Any]) -> T:
    values = dict(row)
    for name in ("counts", "outcome", "refusals"):
        if name in values:
            values[name] = json.loads(values[name])
    return cls(**values)

