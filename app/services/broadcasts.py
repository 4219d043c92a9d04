"""Code lists, deadlines' rules and days off the superior publishes: one signed file for every stick.

It holds the whole list each time and a number that only grows; the lower one is refused. It is not secret,
and nothing of any commune is in it.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import msgspec

from .. import __version__
from ..domain.errors import Refused
from ..domain.record import TYPES
from ..exchange.envelope import seal
from ..exchange.faults import Fault
from ..exchange.keys import StationKeys
from ..exchange.lines import header_of, parse, trailer_of
from ..exchange.manifest import Draft, Sender
from ..exchange.opening import Limits, open_lines
from ..exchange.reading import Label, Verified, look, verify
from ..store import history, outgoing
from ..store.incoming import Incoming
from ..store.joins import Outcome, Rules
from ..store.looking import Looking
from ..store.outgoing import Wanted
from ..store.station_log import SUPERIOR, TAKEN, Arrived, Peer
from ..store.wire import Coming, Wire
from ..store.work import Work
from . import bundle_in, lines, station, station_cards, station_files, travel
from .bundle_in import Preview
from .context import Context

BROADCAST = "broadcast"
KINDS = ("topic", "reply_outcome", "rule_override", "calendar_day", "succession")
NOTHING = "Chưa có danh mục, quy tắc hay ngày nghỉ nào của cấp trên để phát. Thêm ở phần Danh mục trước."
LIMITS = Limits(lines=100_000)
_json = msgspec.json.Encoder().encode


def publish(context: Context, keys: StationKeys, folder: Path) -> Path:
    """Write the whole list under the next number into the folder NGHISU of a stick."""
    context.user.must_edit("office")
    with context.store.write() as work:
        number = int(work.log.fact(BROADCAST) or 0) + 1
        draft = Draft(
            kind=BROADCAST,
            sender=Sender(keys.public.fingerprint, station.instance(work), number),
            created=station_files.stamp(context),
            app=__version__,
            card=station_cards.ours(work),
        )
        body = list(_body(context, work, draft))
        if len(body) == 2:
            raise Refused(NOTHING)
        work.log.note(BROADCAST, str(number))
        with station_files.made_here(context) as target:
            return station_files.lay_out(seal(target, draft, body, keys, ()), "lists", folder)


def preview(context: Context, path: Path) -> Preview:
    """What a list would change; nothing is written. Raises Fault."""
    with context.store.read() as work:
        bundle, sender = _verified(work, look(path))
        here = work.log.arrived(bundle.hash)
        shown = Preview(path, sender, bundle.manifest, bundle.hash, here)
        if here:
            return shown
        _must_be_newer(work, sender, bundle)
        looking = Looking(work.reader, wires(), _rules(context, sender, bundle, 0))
        looking.take(_coming(bundle))
        return replace(shown, outcome=looking.finish(), seen=looking.seen)


def take(context: Context, path: Path) -> Arrived:
    """Take a list in; the one that is here already changes nothing. Raises Fault."""
    with context.store.write() as work:
        bundle, sender = _verified(work, look(path))
        here = work.log.arrived(bundle.hash)
        if here:
            return here
        _must_be_newer(work, sender, bundle)
        station_cards.believe(work, sender, context.clock())
        arrived = _join(context, work, bundle, sender)
        bundle_in.keep(context, path, arrived.file)
        work.log.keep_arrived(arrived)
        work.log.note(_fact(sender), str(bundle.manifest.sender.seq))
        work.changed |= {*arrived.outcome, "bundle"}
    return arrived


def _verified(work: Work, label: Label) -> tuple[Verified, Peer]:
    """A list is for everybody, but only from the superior."""
    if label.manifest.kind != BROADCAST:
        raise Fault("bad_line", "kind")
    sender = station_cards.sender_of(work, label.manifest)
    if sender.role != SUPERIOR:
        raise Fault("unknown_sender")
    return verify(label, station_cards.public_of(sender)), sender


@cache
def wires() -> dict[str, Wire]:
    """What leaves of each kind: what travels anyway, and of those that else stay here every field."""
    usual = travel.usual()
    return {kind: Wire(TYPES[kind], usual.get(kind) or TYPES[kind].fields) for kind in KINDS}


def _body(context: Context, work: Work, draft: Draft) -> Iterator[bytes]:
    sender = draft.sender
    said = {"key": sender.key, "instance": sender.instance, "seq": sender.seq}
    yield _json({"h": 1, "from": said, "to": draft.to, "base": draft.base})
    count = 0
    for line in outgoing.lines(work.pen, wires(), Wanted([context.store.owner], former=False)):
        if line.kind in KINDS:
            count += 1
            yield lines.written(line)
    yield _json({"end": 1, "n": count})


def _must_be_newer(work: Work, sender: Peer, bundle: Verified) -> None:
    if bundle.manifest.sender.seq <= int(work.log.fact(_fact(sender)) or 0):
        raise Fault("old_list")


def _fact(sender: Peer) -> str:
    return f"{BROADCAST}:{sender.unit}"


def _join(context: Context, work: Work, bundle: Verified, sender: Peer) -> Arrived:
    change = history.received(work.pen, bundle.hash, context.clock(), context.user.id)
    joining = Incoming(work.pen, wires(), _rules(context, sender, bundle, change))
    joining.take(_coming(bundle))
    return _entry(context, bundle, sender, change, joining.finish())


def _rules(context: Context, sender: Peer, bundle: Verified, change: int) -> Rules:
    return Rules(bundle.manifest.sender.instance, frozenset({sender.unit}), change, context.clock())


def _coming(bundle: Verified) -> list[Coming]:
    """The lines between header and trailer, both as they must be; lists are short."""
    found = open_lines(bundle, [], LIMITS)
    header_of(next(found, b""), bundle.manifest)
    *rows, last = list(found) or [b""]
    trailer_of(last, len(rows))
    coming = [lines.read(parse(row)) for row in rows]
    if any(line.kind not in KINDS for line in coming):
        raise Fault("bad_line", "kind")
    return coming


def _entry(context: Context, bundle: Verified, sender: Peer, change: int, outcome: Outcome) -> Arrived:
    told: dict[str, dict[str, int]] = {}
    for (kind, fate), number in sorted(outcome.counts.items()):
        told.setdefault(kind, {})[fate] = number
    at = context.clock()
    return Arrived(
        hash=bundle.hash,
        peer=sender.key,
        instance=BROADCAST,  # its numbers are not those of the bundles
        their_number=bundle.manifest.sender.seq,
        kind=BROADCAST,
        state=TAKEN,
        at=at,
        made_on=bundle.manifest.created,
        file=f"{bundle_in.ARCHIVE}/{at:%Y/%m}/{bundle.hash}.nghisu",
        size=bundle.label.size,
        changed=change,
        outcome=told,
        refusals=outcome.refusals,
    )
