"""The protocol of bundles as a model: stations, what they hold, what they send; no files, keys or database.

Each rule is a method of its own, so that a test can take one away and see that it is missed. The real thing
is `app/services/{station,bundle_out,bundle_in}.py` and `app/store/{outgoing,incoming}.py`.
"""

from collections.abc import Iterable
from itertools import count
from typing import Any, NamedTuple

_ever = count()
LATELY = 10  # bundles by which a peer's incarnations are known
ACKNOWLEDGED = 30  # bundles named in an acknowledgement


def fresh(what: str) -> str:
    """A name nobody else has: of an incarnation, a key, a bundle."""
    return f"{what}{next(_ever)}"


class Version(NamedTuple):
    """One version of a record, no words for a tombstone; of two the greater wins."""

    number: int
    words: str


class Row(NamedTuple):
    """The version that stands, the change it came with here, and the incarnation that brought it."""

    owner: str
    version: Version
    changed: int
    origin: str = ""


class Line(NamedTuple):
    """One version under way."""

    owner: str
    id: str
    version: Version


class Acknowledged(NamedTuple):
    """Bundles of one incarnation which the other side has taken in."""

    instance: str
    bundles: tuple[Any, ...]


class Bundle(NamedTuple):
    """What lies on a stick; `hash` is its identity."""

    hash: str
    sender: str
    instance: str
    number: int
    to: str
    base: str
    acknowledged: Acknowledged
    lines: tuple[Line, ...]
    former: tuple[Line, ...]


class Made(NamedTuple):
    """A bundle made here, and the change it reaches."""

    hash: str
    instance: str
    number: int
    upto: int
    to_instance: str
    echoed: bool


class Arrived(NamedTuple):
    """A bundle that came; `whole` when nothing before it is missing."""

    hash: str
    peer: str
    instance: str
    number: int
    taken: bool
    whole: bool


class Peer(NamedTuple):
    """The other side, the incarnation it last spoke as, and whether it lost what it wrote."""

    key: str
    unit: str
    instance: str = ""
    echo: bool = False


class Station:
    """One installation: a commune's, or the superior's (`desk`)."""

    def __init__(self, unit: str, desk: bool = False) -> None:
        self.unit, self.desk = unit, desk
        self.key, self.instance, self.number = fresh("key"), fresh("instance"), 0
        self.begun_with = self.key
        self.change, self.lost = 0, False
        self.rows: dict[str, Row] = {}
        self.displaced: dict[Line, int] = {}
        self.made: dict[str, Made] = {}
        self.arrived: dict[str, Arrived] = {}
        self.peers: dict[str, Peer] = {}
        self.bases: dict[str, str] = {}

    # What happens to an installation

    def knows(self, other: "Station") -> None:
        self.peers.setdefault(other.key, Peer(other.key, other.unit))

    def write(self, id: str, words: str) -> None:
        """A new version of a record of this unit; a tombstone without words."""
        former = self.rows.get(id)
        number = former.version.number + 1 if former else 1
        self.change += 1
        self.rows[id] = Row(self.unit, Version(number, words), self.change)

    def state(self) -> dict[str, Any]:
        """Everything in the database and beside it, as a backup holds it."""
        return _copied(vars(self))

    def restore(self, state: dict[str, Any]) -> None:
        """The file of a backup is copied over the database; nobody is told."""
        vars(self).update(_copied(state))

    def copy(self) -> "Station":
        """The disk is copied to another laptop."""
        twin = type(self)(self.unit, self.desk)
        twin.restore(self.state())
        return twin

    def enrol_anew(self) -> None:
        """The keys were lost; they are no part of the database."""
        self.key = fresh("key")

    def renew(self) -> None:
        """Become another incarnation: nothing made before counts any more."""
        self.lost, self.instance, self.number = True, fresh("instance"), 0

    def own(self) -> None:
        """An incarnation belongs to its keys: under others, even an old backup is a new one."""
        if self.begun_with != self.key:
            self.renew()
        self.begun_with = self.key

    # What goes out

    def send(self, key: str) -> list[Bundle]:
        """A bundle for a peer; for a commune one for each incarnation it lately spoke as."""
        self.own()
        peer = self.peers[key]
        names = self.incarnations(peer) if self.desk else [peer.instance]
        return [self._make(peer._replace(instance=name)) for name in names]

    def incarnations(self, peer: Peer) -> list[str]:
        lately = [came for came in self.arrived.values() if came.peer == peer.key][-LATELY:]
        return list(dict.fromkeys(came.instance for came in lately)) or [peer.instance]

    def _make(self, peer: Peer) -> Bundle:
        base, self.number = self.base(peer), self.number + 1
        since = base.upto if base else 0
        bundle = Bundle(
            hash=fresh("bundle"),
            sender=self.key,
            instance=self.instance,
            number=self.number,
            to=peer.key,
            base=base.hash if base else "",
            acknowledged=self.acknowledgement(peer),
            lines=tuple(self.lines(peer, since)),
            former=() if self.desk else tuple(self.former(since)),
        )
        made = Made(bundle.hash, self.instance, self.number, self.change, peer.instance, peer.echo)
        self.made[bundle.hash] = made
        return bundle

    def lines(self, peer: Peer, since: int) -> Iterable[Line]:
        """What the peer is not known to hold and did not bring itself; what it lost is given back whole."""
        mine = self.unit if self.desk else peer.unit
        for id, row in self.rows.items():
            if row.owner != mine:
                brought = row.origin == peer.instance and (self.desk or since)
                wanted = row.changed > since and not brought
                if wanted and row.owner == (peer.unit if self.desk else self.unit):
                    yield Line(row.owner, id, row.version)
            elif (self.desk and row.changed > since) or (not self.desk and peer.echo):
                yield Line(row.owner, id, row.version)

    def former(self, since: int) -> Iterable[Line]:
        """Versions that gave way here go out, too."""
        return [line for line, changed in self.displaced.items() if changed > since]

    def base(self, peer: Peer) -> Made | None:
        """The newest bundle of this incarnation the peer is known to hold; without one everything goes."""
        found = self.made.get(self.bases.get(self.stream(peer), ""))
        return found if found and found.instance == self.instance else None

    def stream(self, peer: Peer) -> str:
        """A superior is one; of a commune each incarnation is owed what it has not got."""
        return f"{peer.key} {peer.instance}" if self.desk else peer.key

    def acknowledgement(self, peer: Peer) -> Acknowledged:
        """Bundles are acknowledged by their hashes, and only those of an unbroken chain."""
        whole = [a for a in self.arrived.values() if (a.peer, a.instance) == (peer.key, peer.instance)]
        hashes = [came.hash for came in whole if came.taken and came.whole]
        return Acknowledged(peer.instance, tuple(hashes[-ACKNOWLEDGED:]))

    # What comes in

    def receive(self, bundle: Bundle) -> None:
        """Take a bundle in, or keep it until its base comes."""
        peer = self.peers.get(bundle.sender)
        if peer is None or bundle.to != self.key or self.already(bundle):
            return
        whole = self.whole(bundle)
        taken = whole or not self.desk
        self.arrived[bundle.hash] = Arrived(
            bundle.hash, peer.key, bundle.instance, bundle.number, taken, taken and whole
        )
        peer = self.meet(peer, bundle.instance)
        if taken:
            self.own()
            self._take(peer, bundle)

    def already(self, bundle: Bundle) -> bool:
        """Only the very same bundle is passed over."""
        came = self.arrived.get(bundle.hash)
        return came is not None and came.taken

    def whole(self, bundle: Bundle) -> bool:
        """Whether nothing is missing between what is here and the bundle."""
        if not bundle.base:
            return True
        came = self.arrived.get(bundle.base)
        return came is not None and came.taken and (came.whole or self.desk)

    def meet(self, peer: Peer, spoken_as: str) -> Peer:
        """A peer that is another incarnation than before may have lost what it wrote."""
        if peer.instance != spoken_as:
            peer = peer._replace(instance=spoken_as, echo=peer.echo or bool(peer.instance))
            self.peers[peer.key] = peer
        return peer

    def _take(self, peer: Peer, bundle: Bundle) -> None:
        self.hear(peer, bundle.acknowledged)
        self.change += 1
        for line in bundle.lines:
            self._join(line, bundle.instance, peer)
        for line in bundle.former:
            self.displaced.setdefault(line, self.change)

    def hear(self, peer: Peer, heard: Acknowledged) -> None:
        """Move the base to what the peer holds now; a bundle never made here was made by a copy."""
        if heard.instance != self.instance:
            return
        known = self.made_here(heard)
        newest = self.newest(peer, known)
        self.bases[self.stream(peer)] = newest.hash if newest else ""
        if len(known) < len(heard.bundles):
            self.hear_of_a_copy()
        elif newest and newest.echoed and newest.to_instance == peer.instance:
            self.peers[peer.key] = peer._replace(echo=False)

    def made_here(self, heard: Acknowledged) -> list[Made]:
        made = [self.made[hash] for hash in heard.bundles if hash in self.made]
        return [bundle for bundle in made if bundle.instance == heard.instance]

    def newest(self, peer: Peer, known: list[Made]) -> Made | None:
        """The newest acknowledged last, even where that goes back; for a commune only of those for it."""
        own = [made for made in known if made.to_instance == peer.instance or not self.desk]
        return max(own, key=lambda made: made.upto, default=None)

    def hear_of_a_copy(self) -> None:
        self.renew()

    def _join(self, line: Line, instance: str, peer: Peer) -> None:
        here = self.rows.get(line.id)
        if here is None:
            self._stand(line, instance)
        elif line.version == here.version:
            if self.desk:
                self.rows[line.id] = here._replace(origin=instance)
        elif line.version < here.version:
            if self.desk:
                self.keep(line)
                self.rows[line.id] = self.given_back(here, instance)
        elif not self.desk or line.owner == peer.unit or self.lost:
            self.keep(Line(here.owner, line.id, here.version))
            self._stand(line, instance)

    def _stand(self, line: Line, instance: str) -> None:
        self.rows[line.id] = Row(line.owner, line.version, self.change, instance)

    def keep(self, line: Line) -> None:
        """What gives way is kept."""
        self.displaced.setdefault(line, self.change)

    def given_back(self, here: Row, sender: str) -> Row:
        """Who sent a lesser version gets the greater one."""
        origin = "" if here.origin == sender else here.origin
        return here._replace(changed=self.change, origin=origin)


def _copied(state: dict[str, Any]) -> dict[str, Any]:
    return {name: value.copy() if isinstance(value, dict) else value for name, value in state.items()}
