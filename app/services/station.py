"""This installation in the exchange: who it is, whom it talks to, and how far the other side is known."""

import json
import secrets
from dataclasses import dataclass, replace
from datetime import datetime

from ..store import overview
from ..store.station_log import REFUSED, SUPERIOR, Made, Peer
from ..store.work import Work

INSTANCE, NUMBER, LAST = "instance", "number", "last"
KEYS = "keys"  # the fingerprint this incarnation has spoken under
LOST = "lost"  # something written here was lost with a former incarnation and may be given back
LATELY = 10  # bundles
ECHOED = "echo"  # among the counts of a bundle: what it gave back to a superior that had lost it


@dataclass(frozen=True)
class Acknowledged:
    """Bundles of one instance which the other side has taken in, oldest first."""

    instance: str
    bundles: tuple[str, ...]


def instance(work: Work) -> str:
    """The id of this incarnation of the database; made when first asked for."""
    return work.log.fact(INSTANCE) or renew(work)


def renew(work: Work) -> str:
    """Become another incarnation: after a restore, or when a copy of this one is heard of.

    Nothing made before counts any more, so that the next bundle holds everything.
    """
    if work.log.fact(INSTANCE):
        work.log.note(LOST, "1")
    work.log.note(INSTANCE, secrets.token_hex(16))
    work.log.note(NUMBER, "0")
    work.log.note(LAST, "")
    return work.log.fact(INSTANCE)


def speak_as(work: Work, key: str) -> None:
    """An incarnation belongs to its keys: under new ones an old backup would be taken for another."""
    if work.log.fact(KEYS) not in ("", key):
        renew(work)
    work.log.note(KEYS, key)


def base(work: Work, peer: Peer) -> Made | None:
    """The newest bundle of this instance that the peer, as it last spoke, is known to hold."""
    found = work.log.made(work.log.fact(_base_of(peer)))
    return found if found is not None and found.instance == instance(work) else None


def hear(work: Work, peer: Peer, heard: Acknowledged, at: datetime) -> None:
    """Move the base to what the peer acknowledges: set, not raised, for he may have lost what he knew.

    Where he names a bundle of this instance that was never made here, a copy of this database speaks too.
    """
    if heard.instance != instance(work):
        return
    made = work.log.made_among(heard.bundles)
    known = [bundle for bundle in made if bundle.instance == heard.instance]
    for bundle in known:
        if bundle.confirmed_at is None:
            work.log.keep_made(replace(bundle, confirmed_at=at))
    newest = max(_bases(peer, known), key=lambda bundle: bundle.upto, default=None)
    work.log.note(_base_of(peer), newest.hash if newest else "")
    if len(known) < len(set(heard.bundles)):
        renew(work)
    elif newest and peer.echo and newest.counts.get(ECHOED) and newest.to_instance == peer.instance:
        work.log.keep_peer(replace(peer, echo=False))


def _bases(peer: Peer, known: list[Made]) -> list[Made]:
    """Of a commune only what was made for that incarnation: another one's leaves out what that brought."""
    return [made for made in known if peer.role == SUPERIOR or made.to_instance == peer.instance]


def meet(work: Work, peer: Peer, spoken_as: str) -> Peer:
    """Remember the instance a peer speaks as; a superior that is another one may have lost what it wrote."""
    if peer.instance == spoken_as:
        return peer
    met = replace(peer, instance=spoken_as, echo=peer.echo or bool(peer.instance))
    work.log.keep_peer(met)
    return met


def predecessors(work: Work, unit: str) -> list[str]:
    """Units whose records were handed to this one when communes were merged or divided, at any remove."""
    return sorted({one for one, _ in _handed_to(work, unit)} - {unit})


def handed_over(work: Work, unit: str) -> int:
    """The change by which records of another unit were last handed to this one, 0 when never."""
    return max((changed for _, changed in _handed_to(work, unit)), default=0)


def _handed_to(work: Work, unit: str) -> set[tuple[str, int]]:
    steps = overview.successions(work.reader)
    found: set[tuple[str, int]] = set()
    waiting = {unit} if steps else set()
    while waiting:
        more = {(s.unit, s.changed) for s in steps if waiting & set(s.successors)} - found
        found |= more
        waiting = {one for one, _ in more}
    return found


def acknowledgement(work: Work, peer: Peer) -> Acknowledged:
    """What this station has taken in from the peer, as it last spoke; nothing, where all is wanted again."""
    if wants_all(work, peer):
        return Acknowledged(peer.instance, ())
    return Acknowledged(peer.instance, tuple(work.log.acknowledged(peer.key, peer.instance)))


def want_all(work: Work, peer: Peer, wanted: bool) -> None:
    """Let the peer send everything once more, or be content."""
    work.log.note(f"all:{peer.key}", "1" if wanted else "")


def wants_all(work: Work, peer: Peer) -> bool:
    return bool(work.log.fact(f"all:{peer.key}"))


def note_refusals(work: Work, peer: Peer, told: object) -> None:
    """Keep what the peer says it could not take: bundle, kind, id, why."""
    lines = [line for line in told if _is_refusal(line)] if isinstance(told, list) else []
    work.log.note(f"refused:{peer.key}", json.dumps(lines, ensure_ascii=False))


def told_refusals(work: Work, peer: Peer) -> list[list[str]]:
    """Lines of our last bundles the peer could not take: bundle, kind, id, why."""
    found: list[list[str]] = json.loads(work.log.fact(f"refused:{peer.key}") or "[]")
    return found


def _is_refusal(line: object) -> bool:
    return isinstance(line, list) and len(line) == 4 and all(isinstance(word, str) for word in line)


def instances(work: Work, peer: Peer) -> list[str]:
    """The incarnations a peer lately spoke as, the last one last: more than one when its disk was copied."""
    lately = [arrived.instance for arrived in work.log.arrivals(peer.key, LATELY) if arrived.state != REFUSED]
    return list(dict.fromkeys(lately))[::-1] or [peer.instance]


def _base_of(peer: Peer) -> str:
    """A superior is one, whatever happened to it; of a commune each copy is owed what it has not got."""
    return f"base:{peer.key}" if peer.role == SUPERIOR else f"base:{peer.key}:{peer.instance}"
