"""Which files of records that travel are missing, here and at the other side, told in every bundle.

Each side says what it lacks, so that a lost pack, a lost disk and a superior that went back heal in the same
way. What was asked for, and how far the other side is known to hold all else, is one fact for each peer.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ..store import filed, outgoing
from ..store.filed import Filed, Sought
from ..store.files import FileShelf
from ..store.station_log import SUPERIOR, Peer
from ..store.work import Work
from . import growing, station
from .context import Context

# Whose files leave the office. What citizens write, sign or bring stays, and a denunciation has no files.
HOLDERS = frozenset(
    {
        "session", "sitting", "agenda_item", "paper", "question", "answer", "promise", "vote_event",
        "resolution", "resolution_effect", "minutes", "minutes_part", "forwarding", "reply", "assessment",
    }
)  # fmt: skip
REPLIES = frozenset({filed.REPLY})
TOLD = 1000  # files named in a header; the next bundle names the next ones
_DIGEST = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True)
class Theirs:
    """What a peer said: files it lacks, and the change up to which it holds all others."""

    upto: int = 0
    lacks: tuple[str, ...] = ()


def present(shelf: FileShelf, file: Filed) -> bool:
    """Whether the file is on the shelf, by its size: reading all of them would take hours."""
    try:
        return shelf.path(file.digest).stat().st_size == file.size
    except OSError:
        return False


def told(context: Context, work: Work, peer: Peer) -> list[str]:
    """What the next bundle for a peer says is lacking here; the look at it is remembered."""
    lacks = missing(context, work, peer)
    noted = {"by": _looker(work), "upto": outgoing.newest(work.reader), "lacks": lacks}
    _note(work, _lacking(peer), noted)
    return lacks[:TOLD]


def missing(context: Context, work: Work, peer: Peer) -> list[str]:
    """Files which records shared with a peer speak of and which are not here, in a fixed order.

    Only what changed since the last look is looked at, and what was missing then.
    """
    noted = json.loads(work.log.fact(_lacking(peer)) or "{}")
    copied = noted.get("upto", 0) > outgoing.newest(work.reader)
    if copied or noted.get("by") != _looker(work):
        noted = {}
    files: set[Filed] = set()
    for one in wanted_here(context, work, peer):
        files |= set(filed.among(work.reader, one, noted.get("lacks", [])))
        files |= set(filed.spoken_of(work.reader, replace(one, since=noted.get("upto", 0))))
    return sorted(file.digest for file in files if not present(context.files, file))


def _looker(work: Work) -> str:
    """Another incarnation, or a program that knows more kinds, looks at everything again."""
    return f"{work.log.fact(station.INSTANCE)} {work.log.fact(growing.READS)}"


def _lacking(peer: Peer) -> str:
    return f"lacking:{peer.key}"


def wanted_here(context: Context, work: Work, peer: Peer) -> list[Sought]:
    """Files a peer has, or ought to have, for this office."""
    if peer.role != SUPERIOR:
        return [Sought([peer.unit, *station.predecessors(work, peer.unit)], HOLDERS)]
    own = [context.store.owner, *station.predecessors(work, context.store.owner)]
    return [Sought(own, HOLDERS), Sought([peer.unit], REPLIES, copies=False, replies=own)]


def wanted_there(context: Context, work: Work, peer: Peer) -> list[Sought]:
    """Files of the records that go to a peer; the other half of `wanted_here`."""
    own = context.store.owner
    if peer.role == SUPERIOR:
        return [Sought([own, *station.predecessors(work, own)], HOLDERS)]
    units = [peer.unit, *station.predecessors(work, peer.unit)]
    return [Sought(units, HOLDERS), Sought([own], REPLIES, copies=False, replies=units)]


def due_to(context: Context, work: Work, peer: Peer, instance: str) -> list[Filed]:
    """Files one incarnation of a peer is not known to hold, among those that are here."""
    said = heard(work, replace(peer, instance=instance))
    files: set[Filed] = set()
    for one in wanted_there(context, work, peer):
        files |= set(filed.spoken_of(work.reader, replace(one, since=said.upto, besides=instance)))
        files |= set(filed.among(work.reader, one, said.lacks))
    return sorted(file for file in files if present(context.files, file))


def hear(work: Work, peer: Peer, header: Mapping[str, Any]) -> None:
    """Keep what a peer says it lacks; all else that its acknowledged bundles speak of it holds."""
    lacks = header.get("lacks")
    if not isinstance(lacks, list):
        return
    named = [one for one in lacks[:TOLD] if isinstance(one, str) and _DIGEST.fullmatch(one)]
    base = station.base(work, peer)
    upto = max(heard(work, peer).upto, base.upto if base else 0)
    _note(work, _name(peer), {"upto": upto, "lacks": named})


def heard(work: Work, peer: Peer) -> Theirs:
    """What a peer, as it last spoke, said of files."""
    noted = json.loads(work.log.fact(_name(peer)) or "{}")
    return Theirs(noted.get("upto", 0), tuple(noted.get("lacks", ())))


def _name(peer: Peer) -> str:
    """As with bases: a superior is one, of a commune each copy has its own disk."""
    return f"files:{peer.key}" if peer.role == SUPERIOR else f"files:{peer.key}:{peer.instance}"


def _note(work: Work, name: str, values: Mapping[str, Any]) -> None:
    work.log.note(name, json.dumps(values, separators=(",", ":")))
