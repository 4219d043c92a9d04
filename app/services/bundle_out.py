"""Making a bundle: what the other side is not known to hold, sealed for it and signed by this station."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import msgspec

from .. import __version__
from ..domain.errors import Refused
from ..domain.records.unit import Unit
from ..exchange import stick
from ..exchange.envelope import seal
from ..exchange.keys import StationKeys
from ..exchange.manifest import Draft, Sender
from ..exchange.trouble import writing
from ..store import digest, outgoing
from ..store.outgoing import Wanted
from ..store.station_log import SUPERIOR, Made, Peer
from ..store.wire import Line
from ..store.work import Work
from . import file_wants, growing, leftovers, lifting, lines, station, station_cards, station_sidecar, travel
from .context import Context
from .leftovers import OUTBOX

REFUSALS_TOLD = 200
REVOKED = "{name} đã bị thu hồi đăng ký. Đăng ký lại nơi này rồi tạo gói."
ADDRESSED = "addressee"  # kinds with this field go only to the unit it names
_json = msgspec.json.Encoder().encode


@dataclass
class _Load:
    """What went into a bundle while it was written."""

    counts: Counter[str] = field(default_factory=Counter)

    def lines(self, work: Work, asked: list[Wanted]) -> Iterator[bytes]:
        wires = travel.wires(work)
        for wanted in asked:
            for line in outgoing.lines(work.pen, wires, wanted):
                self.counts[line.kind] += 1
                yield lines.written(line)


def make(context: Context, peer_key: str, keys: StationKeys) -> list[Made]:
    """Seal a bundle for a peer into the outbox of the data folder; on return it and its entry are on disk.

    One for each incarnation the peer lately spoke as, nearly always one. Raises Refused when the peer is
    unknown or revoked or the person may only look, Fault when the disk does not take it.
    """
    context.user.must_edit("bundle")
    with context.store.write() as work:
        growing.grow(work, context.clock())
        station_sidecar.check(context, work)
        peer = addressee(work, peer_key)
        station.speak_as(work, keys.public.fingerprint)
        spoken = [peer.instance] if peer.role == SUPERIOR else station.instances(work, peer)
        made = [_make_one(context, work, replace(peer, instance=name), keys) for name in spoken]
    for one in made:
        leftovers.name(context.folder / OUTBOX, one)
    station_sidecar.note(context)
    return made


def _make_one(context: Context, work: Work, peer: Peer, keys: StationKeys) -> Made:
    made = _make(context, work, peer, keys)
    work.log.keep_made(made)
    work.log.note(station.NUMBER, str(made.number))
    work.log.note(station.LAST, made.hash)
    return made


def addressee(work: Work, key: str) -> Peer:
    """The peer, if bundles may go to it."""
    peer = work.log.peer(key)
    if peer is None:
        raise Refused("Chưa biết nơi nhận này. Đăng ký nơi nhận trước rồi tạo gói.")
    if peer.revoked_at:
        raise Refused(REVOKED.format(name=peer.name))
    return peer


def waiting(context: Context, peer_key: str) -> Counter[str]:
    """How many records of each kind the next bundle for a peer would hold."""
    with context.store.read() as work:
        peer = addressee(work, peer_key)
        found: Counter[str] = Counter()
        for wanted in _asked(context, work, peer, station.base(work, peer)):
            found += outgoing.waiting(work.reader, travel.wires(work), wanted)
        return found


def leaving(context: Context, peer_key: str, kind: str, most: int = 200) -> list[Line]:
    """Records of a kind in the next bundle for a peer, exactly as they would leave."""
    with context.store.read() as work:
        peer, wire = addressee(work, peer_key), travel.wires(work)[kind]
        asked = _asked(context, work, peer, station.base(work, peer))
        return [line for wanted in asked for line in outgoing.look(work.reader, wire, wanted, most)][:most]


def _make(context: Context, work: Work, peer: Peer, keys: StationKeys) -> Made:
    instance, based = station.instance(work), station.base(work, peer)
    number = int(work.log.fact(station.NUMBER) or 0) + 1
    sender = Sender(keys.public.fingerprint, instance, number)
    draft = Draft(
        kind="up" if peer.role == SUPERIOR else "down",
        sender=sender,
        to=peer.key,
        base=based.hash if based else None,
        prev=work.log.fact(station.LAST) or None,
        created=f"{context.clock().isoformat()}+07:00",
        app=__version__,
        card=None if peer.role == SUPERIOR else station_cards.ours(work),
    )
    load, upto = _Load(), outgoing.newest(work.pen)
    making = leftovers.making(context.folder / OUTBOX, number, instance)
    with writing():
        making.parent.mkdir(exist_ok=True)
    body = _body(context, work, peer, draft, load)
    sealed = seal(making, draft, body, keys, peer.recipient.split())
    if peer.echo:
        load.counts[station.ECHOED] += 1
    return Made(
        hash=sealed.hash,
        peer=peer.key,
        to_instance=peer.instance,
        instance=instance,
        number=number,
        base=draft.base or "",
        upto=upto,
        at=context.clock(),
        file=stick.file_name(draft.kind, code_of(context, work, peer), instance, number, sealed.hash),
        size=sealed.size,
        counts=dict(load.counts),
        records=sum(n for kind, n in load.counts.items() if kind != station.ECHOED),
    )


def code_of(context: Context, work: Work, peer: Peer) -> str:
    """The administrative code in a file's name: the commune's, on the way up as on the way down."""
    own = context.store.owner if peer.role == SUPERIOR else ""
    unit = work.look_up(Unit, own) if own else None
    return unit.code if unit else peer.code


def _body(context: Context, work: Work, peer: Peer, draft: Draft, load: _Load) -> Iterator[bytes]:
    yield _json(_header(context, work, peer, draft))
    yield from load.lines(work, _asked(context, work, peer, station.base(work, peer)))
    state = {}
    for unit in [context.store.owner] if peer.role == SUPERIOR else _units(work, peer):
        records, total = digest.of_owner(work.pen, unit)
        state[unit] = {"n": records, "sum": total}
    yield _json({"end": 1, "n": sum(load.counts.values()), "counts": dict(load.counts), "state": state})


def _header(context: Context, work: Work, peer: Peer, draft: Draft) -> dict[str, Any]:
    heard = station.acknowledgement(work, peer)
    sender = draft.sender
    return {
        "h": 1,
        "from": {"key": sender.key, "instance": sender.instance, "seq": sender.seq},
        "to": draft.to,
        "base": draft.base,
        "to_instance": peer.instance,
        "acks": {"instance": heard.instance, "bundles": heard.bundles},
        "refused": _refused(work, peer),
        "schema": lifting.levels(),
        "lacks": file_wants.told(context, work, peer),
        "units": [] if peer.role == SUPERIOR else _units(work, peer),
        **({"station": json.loads(peer.card)} if peer.card and peer.role != SUPERIOR else {}),
    }


def _refused(work: Work, peer: Peer) -> list[list[str]]:
    """Lines of the peer's last bundles that were refused here: bundle, kind, id, why."""
    found = [[a.hash, *line] for a in work.log.arrivals(peer.key, 10) for line in a.refusals]
    return found[:REFUSALS_TOLD]


def _asked(context: Context, work: Work, peer: Peer, based: Made | None) -> list[Wanted]:
    own, since = context.store.owner, based.upto if based else 0
    if peer.role == SUPERIOR:
        mine = Wanted(_held_units(work, own), since, peer.instance if based else "")
        lost = [Wanted([peer.unit], 0, former=False)] if peer.echo else []
        return [mine, *lost]
    units = _units(work, peer)
    theirs = Wanted([peer.unit], since, peer.instance, former=False)
    before = since if since >= station.handed_over(work, peer.unit) else 0
    left = [Wanted(units[1:], before, peer.instance, former=False)] if units[1:] else []
    ours = Wanted([own], since, addressed=_addressed(units), former=False)
    return [theirs, *left, ours]


def _addressed(units: list[str]) -> dict[str, tuple[str, list[str]]]:
    return {kind: (ADDRESSED, units) for kind, names in travel.usual().items() if ADDRESSED in names}


def _held_units(work: Work, own: str) -> list[str]:
    """The station's own unit and those whose records were handed to it."""
    return [own, *station.predecessors(work, own)]


def _units(work: Work, peer: Peer) -> list[str]:
    return [peer.unit, *station.predecessors(work, peer.unit)]


def outbox(context: Context, made: Made) -> Path:
    """Where a bundle made here lies."""
    return context.folder / OUTBOX / made.file
