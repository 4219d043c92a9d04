"""Taking a bundle in: verified before it is opened, shown before it is believed, all of it or nothing."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any

from ..domain.errors import Refused
from ..exchange.faults import Fault
from ..exchange.keys import StationKeys
from ..exchange.lines import header_of, parse, trailer_of
from ..exchange.manifest import Manifest
from ..exchange.opening import open_lines
from ..exchange.reading import Label, Verified, look, verify
from ..store import digest, history, publish
from ..store.incoming import Incoming
from ..store.joins import NEW, Outcome, Rules
from ..store.looking import Looking, Seen
from ..store.station_log import SUPERIOR, TAKEN, WAITING, Arrived, Peer
from ..store.trouble import files_in_words
from ..store.work import Work
from . import (
    bundle_files,
    file_wants,
    growing,
    lifting,
    lines,
    station,
    station_cards,
    station_return,
    travel,
)
from .context import Context

CHUNK = 2000
ARCHIVE = "archive"


@dataclass(frozen=True)
class Preview:
    """What a bundle would do: `already` it is here; `waits` for one that has not come yet.

    Of a pack of files only their number and their size are told.
    """

    path: Path
    sender: Peer
    manifest: Manifest
    hash: str
    already: Arrived | None = None
    waits: bool = False
    outcome: Outcome = field(default_factory=Outcome)
    seen: Sequence[Seen] = ()
    files: int = 0
    size: int = 0


def preview(context: Context, path: Path, keys: StationKeys) -> Preview:
    """Open a bundle and say what would become of its lines; nothing is written. Raises Fault."""
    with context.store.read() as work:
        bundle, sender = opened(work, path, keys)
        shown = Preview(path, sender, bundle.manifest, bundle.hash, work.log.arrived(bundle.hash))
        if bundle.manifest.kind == bundle_files.KIND:
            files, size = bundle_files.count(bundle)
            shown.outcome.counts["attachment", NEW] = files
            held = bundle_files.held(context, bundle)
            already = _entry(context, bundle, sender, state=TAKEN) if held else None
            return replace(shown, already=already, files=files, size=size)
        if shown.already and shown.already.state == TAKEN:
            return shown
        body = _Body(bundle, keys)
        rules = _rules(context, work, sender, bundle, body.header(), change=0)
        looking = Looking(work.reader, travel.wires(work), rules)
        _take_lines(looking, body)
        waits = not _whole(work, sender, bundle) and sender.role != SUPERIOR
        outcome = looking.finish()
        return Preview(path, sender, bundle.manifest, bundle.hash, None, waits, outcome, looking.seen)


def take(context: Context, path: Path, keys: StationKeys) -> Arrived:
    """Take a bundle in, all of it or nothing; the same one again changes nothing. Raises Fault."""
    label = look(path)
    if label.manifest.kind == bundle_files.KIND:
        return _take_files(context, label, keys)
    context.user.must_edit("bundle")
    with context.store.write() as work:
        growing.grow(work, context.clock())
        bundle, sender = _verified(work, label, keys)
        here = work.log.arrived(bundle.hash)
        if here and here.state == TAKEN:
            return here
        station_cards.believe(work, sender, context.clock())
        station.speak_as(work, keys.public.fingerprint)
        sender = station.meet(work, sender, bundle.manifest.sender.instance)
        whole = _whole(work, sender, bundle)
        if whole or sender.role == SUPERIOR:
            arrived = _join(context, work, bundle, sender, keys, whole)
        else:
            arrived = _entry(context, bundle, sender, state=WAITING)
        keep(context, path, arrived.file)
        _log(work, arrived)
        became = station_return.become(context, work) if sender.role == SUPERIOR else ""
    context.store.owner = became or context.store.owner
    with suppress(Refused):  # it is in; files that lie ready are taken with the next one
        bundle_files.claim(context, sender)
    return arrived


def _take_files(context: Context, label: Label, keys: StationKeys) -> Arrived:
    """Files have no place in the order of bundles: a pack is neither logged nor kept, what it brought is."""
    with context.store.read() as work:
        bundle, sender = _verified(work, label, keys)
    taken = bundle_files.lay(context, bundle, sender, keys)
    files, _ = bundle_files.count(bundle)
    told = {"new": taken, "waiting": files - taken}
    return _entry(
        context, bundle, sender, state=TAKEN, outcome={"attachment": {k: v for k, v in told.items() if v}}
    )


def _log(work: Work, arrived: Arrived) -> None:
    work.log.keep_arrived(arrived)
    work.changed |= {kind for kind, fates in arrived.outcome.items() if _changes(fates)} | {"bundle"}


def opened(work: Work, path: Path, keys: StationKeys) -> tuple[Verified, Peer]:
    """The bundle and its sender, both known to be what they say; raises Fault otherwise."""
    return _verified(work, look(path), keys)


def _verified(work: Work, label: Label, keys: StationKeys) -> tuple[Verified, Peer]:
    sender = station_cards.sender_of(work, label.manifest)
    return verify(label, station_cards.public_of(sender), to=keys.public.fingerprint), sender


def _join(
    context: Context, work: Work, bundle: Verified, sender: Peer, keys: StationKeys, whole: bool
) -> Arrived:
    body = _Body(bundle, keys)
    header = body.header()
    station_cards.hear(work, sender, header)
    station.hear(work, sender, _acks(header), context.clock())
    station.note_refusals(work, sender, header.get("refused"))
    file_wants.hear(work, sender, header)
    known = station.base(work, sender)
    change = history.received(work.pen, bundle.hash, context.clock(), context.user.id)
    rules = _rules(context, work, sender, bundle, header, change, known.upto if known else 0)
    joining = Incoming(work.pen, travel.wires(work), rules)
    _take_lines(joining, body)
    outcome = joining.finish()
    return _entry(
        context,
        bundle,
        sender,
        state=TAKEN,
        whole=whole,
        changed=change,
        outcome=_told(outcome),
        refusals=outcome.refusals,
        differs=_differs(work, sender, body.trailer),
    )


class _Body:
    """The lines of a payload with its header before and its trailer after them."""

    def __init__(self, bundle: Verified, keys: StationKeys) -> None:
        self._manifest = bundle.manifest
        self.app = bundle.manifest.app
        self._lines = open_lines(bundle, [keys.identity])
        self._header: dict[str, Any] | None = None
        self.trailer: dict[str, Any] = {}

    def header(self) -> dict[str, Any]:
        if self._header is None:
            first = next(self._lines, None)
            if first is None:
                raise Fault("incomplete")
            self._header = header_of(first, self._manifest)
        return self._header

    def lines(self) -> Iterator[dict[str, Any]]:
        """Each line but the last, parsed; the last must be the trailer that counts them."""
        self.header()
        former, count = None, 0
        for line in self._lines:
            if former is not None:
                count += 1
                yield parse(former)
            former = line
        if former is None:
            raise Fault("incomplete")
        self.trailer = trailer_of(former, count)


def _take_lines(joining: Incoming, body: _Body) -> None:
    found = lifting.lifted((lines.read(line) for line in body.lines()), body.header(), body.app)
    while chunk := list(islice(found, CHUNK)):
        joining.take(chunk)


def _whole(work: Work, sender: Peer, bundle: Verified) -> bool:
    """Whether nothing is missing between what is here and this bundle."""
    base = bundle.manifest.base
    if base is None:
        return True
    held = work.log.arrived(base)
    return held is not None and held.state == TAKEN and (held.whole or sender.role != SUPERIOR)


def _rules(
    context: Context,
    work: Work,
    sender: Peer,
    bundle: Verified,
    header: Mapping[str, Any],
    change: int,
    known: int = 0,
) -> Rules:
    own, theirs = context.store.owner, [sender.unit, *station.predecessors(work, sender.unit)]
    instance, at = bundle.manifest.sender.instance, context.clock()
    if sender.role == SUPERIOR:
        # The superior says whose records it hands over; that they are is only known after this bundle.
        given = [unit for unit in _units(header) if isinstance(unit, str)]
        owners = frozenset({own, *station.predecessors(work, own), *theirs, *given})
        return Rules(instance, owners, change, at, known)
    lost = bool(work.log.fact(station.LOST))
    return Rules(instance, frozenset(theirs), change, at, known, True, frozenset({own}), lost)


def _units(header: Mapping[str, Any]) -> list[Any]:
    units = header.get("units", [])
    if not isinstance(units, list) or len(units) > 1000:
        raise Fault("bad_line", "units")
    return units


def _acks(header: Mapping[str, Any]) -> station.Acknowledged:
    acks = header.get("acks")
    if not isinstance(acks, dict) or not isinstance(acks.get("bundles"), list):
        raise Fault("bad_line", "acks")
    hashes = [hash for hash in acks["bundles"] if isinstance(hash, str)]
    return station.Acknowledged(str(acks.get("instance", "")), tuple(hashes[:1000]))


def _differs(work: Work, sender: Peer, trailer: Mapping[str, Any]) -> bool:
    """Whether a commune's state, as it says, is not the one held of it here."""
    state = trailer.get("state")
    if sender.role == SUPERIOR or not isinstance(state, dict) or not isinstance(state.get(sender.unit), dict):
        return False
    records, total = digest.of_owner(work.pen, sender.unit)
    told = state[sender.unit]
    return (told.get("n"), told.get("sum")) != (records, total)


def _told(outcome: Outcome) -> dict[str, dict[str, int]]:
    """Counts by kind and fate."""
    found: dict[str, dict[str, int]] = {}
    for (kind, fate), number in sorted(outcome.counts.items()):
        found.setdefault(kind, {})[fate] = number
    return found


def _changes(fates: Mapping[str, int]) -> bool:
    return any(fates.get(fate) for fate in ("new", "changed", "displaced"))


def _entry(context: Context, bundle: Verified, sender: Peer, **more: Any) -> Arrived:
    manifest, at = bundle.manifest, context.clock()
    return Arrived(
        hash=bundle.hash,
        peer=sender.key,
        instance=manifest.sender.instance,
        their_number=manifest.sender.seq,
        kind=manifest.kind,
        at=at,
        base=manifest.base or "",
        previous=manifest.prev or "",
        made_on=manifest.created,
        file=f"{ARCHIVE}/{at:%Y/%m}/{bundle.hash}.nghisu",
        size=bundle.label.size,
        **more,
    )


def keep(context: Context, path: Path, file: str) -> None:
    """A copy of each bundle is in the archive before the records are, so that all can be replayed from it."""
    target = context.folder / file
    if not target.exists():
        with files_in_words():
            publish.copy(path, target)
