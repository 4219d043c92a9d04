"""What this station knows of itself, of its peers, and of the bundles that went and came."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any, TypeVar

from .pen import Pen
from .statements import kept
from .station_tables import ARRIVED, MADE, PEER

T = TypeVar("T")
COMMUNE, SUPERIOR = "commune", "superior"
TAKEN, WAITING, REFUSED = "taken", "waiting", "refused"


@dataclass(frozen=True, kw_only=True)
class Peer:
    """Another station, by the fingerprint of its keys; `card` is the signed JSON it was enrolled by."""

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
    made_on: str = ""
    file: str = ""
    size: int = 0
    changed: int = 0
    outcome: Mapping[str, Any] = field(default_factory=dict)
    refusals: Sequence[Sequence[str]] = ()
    differs: bool = False
    searched: bool = False


_JSON = frozenset({"counts", "outcome", "refusals"})
_TRUTHS = frozenset({"echo", "whole", "differs", "searched"})
_KEYS: dict[type, str] = {Peer: "key", Made: "hash", Arrived: "hash"}
_TABLES: dict[type, str] = {Peer: PEER.name, Made: MADE.name, Arrived: ARRIVED.name}
_NAMES: dict[type, tuple[str, ...]] = {
    cls: tuple(f.name for f in fields(cls)) for cls in (Peer, Made, Arrived)
}


class StationLog:
    """Reads and writes these facts inside the transaction that is open; the statements go as they are."""

    def __init__(self, pen: Pen) -> None:
        self._pen = pen

    def fact(self, name: str) -> str:
        """One fact about this installation, "" while unknown."""
        row = self._pen.execute("SELECT value FROM station WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else ""

    def note(self, name: str, value: str) -> None:
        self._pen.execute(_NOTE, (name, value))

    def peers(self, role: str = "") -> list[Peer]:
        where, values = ("role = ?", (role,)) if role else ("1 = 1", ())
        return self._find(Peer, f"{where} ORDER BY code, name, key", values)

    def peer(self, key: str) -> Peer | None:
        return self._one(Peer, key)

    def keep_peer(self, peer: Peer) -> None:
        self._keep(peer)

    def keep_made(self, made: Made) -> None:
        self._keep(made)

    def made(self, hash: str) -> Made | None:
        return self._one(Made, hash)

    def made_among(self, hashes: Sequence[str]) -> list[Made]:
        """Those of the given bundles that were made here."""
        return self._find(Made, f"hash IN ({', '.join('?' * len(hashes))})", hashes) if hashes else []

    def made_for(self, peer: str = "", most: int = 100) -> list[Made]:
        """Bundles for a peer ("" for all), newest first."""
        where, values = ("peer = ?", (peer,)) if peer else ("1 = 1", ())
        return self._find(Made, f"{where} ORDER BY at DESC, number DESC LIMIT {most:d}", values)

    def keep_arrived(self, arrived: Arrived) -> None:
        """Add it, or change what is known of it; the number is given by the order of arrival."""
        self._keep(arrived)

    def arrived(self, hash: str) -> Arrived | None:
        return self._one(Arrived, hash)

    def arrivals(self, peer: str = "", most: int = 100) -> list[Arrived]:
        """What came from a peer ("" for all), newest first."""
        where, values = ("peer = ?", (peer,)) if peer else ("1 = 1", ())
        return self._find(Arrived, f"{where} ORDER BY number DESC LIMIT {most:d}", values)

    def unsearched(self) -> list[Arrived]:
        """Bundles whose words are not in the search index yet, oldest first."""
        return self._find(Arrived, "NOT searched AND state = ? ORDER BY number LIMIT 2", (TAKEN,))

    def searched(self, hash: str) -> None:
        self._pen.execute("UPDATE bundle_arrived SET searched = TRUE WHERE hash = ?", (hash,))

    def acknowledged(self, peer: str, instance: str, most: int = 30) -> list[str]:
        """Hashes of the last whole bundles taken in from that instance of a peer, oldest first."""
        rows = self._pen.execute(_ACKNOWLEDGED, (peer, instance, TAKEN, most)).fetchall()
        return [row[0] for row in rows][::-1]

    def _one(self, cls: type[T], key: str) -> T | None:
        found = self._find(cls, f"{_KEYS[cls]} = ?", (key,))
        return found[0] if found else None

    def _find(self, cls: type[T], where: str, values: Sequence[Any]) -> list[T]:
        names = _NAMES[cls]
        wanted = f"SELECT {', '.join(names)} FROM {_TABLES[cls]} WHERE {where}"
        rows = self._pen.execute(wanted, tuple(values)).fetchall()
        return [cls(**{n: _read(n, v) for n, v in zip(names, row, strict=True)}) for row in rows]

    def _keep(self, row: Peer | Made | Arrived) -> None:
        cls = type(row)
        names = [name for name in _NAMES[cls] if name != "number" or cls is Made]
        self._pen.execute(_upsert(cls, names), tuple(_told(getattr(row, name)) for name in names))


_NOTE = (
    "INSERT INTO station (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
_ACKNOWLEDGED = (
    "SELECT hash FROM bundle_arrived WHERE peer = ? AND instance = ? AND state = ? AND whole"
    " ORDER BY number DESC LIMIT ?"
)


def _upsert(cls: type, names: Sequence[str]) -> str:
    places, sets = ", ".join("?" * len(names)), ", ".join(f"{name} = excluded.{name}" for name in names)
    head = f"INSERT INTO {_TABLES[cls]} ({', '.join(names)}) VALUES ({places})"
    return f"{head} ON CONFLICT ({_KEYS[cls]}) DO UPDATE SET {sets}"


def _told(value: Any) -> Any:
    if isinstance(value, Mapping | list | tuple):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return kept(value)


def _read(name: str, value: Any) -> Any:
    if name in _JSON:
        return json.loads(value)
    if name in _TRUTHS:
        return bool(value)
    return datetime.fromisoformat(value) if value and (name == "at" or name.endswith("_at")) else value
