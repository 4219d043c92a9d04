"""Packs of files beside the bundles: attachments and signed copies, sent until they are known to be held."""

import hashlib
import json
import os
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from .. import __version__
from ..exchange import stick
from ..exchange.envelope import Sealed
from ..exchange.faults import Fault
from ..exchange.keys import StationKeys
from ..exchange.manifest import Attachment, Draft, Sender
from ..exchange.packs import PACK, Blob, open_files, packs, seal_files
from ..exchange.reading import Verified, look, verify
from ..exchange.trouble import settle, unfinished, writing
from ..store import filed, publish
from ..store.filed import Filed
from ..store.station_log import SUPERIOR, Peer
from ..store.trouble import files_in_words
from ..store.work import Work
from . import bundle_out, file_wants, station, station_cards
from .context import Context
from .leftovers import OUTBOX

KIND = "files"
MOST = 500  # files in one pack: its manifest names them all
WAITING = "inbox/files"
LARGEST_WAIT = 1 << 30  # bytes of one sender's files that no record speaks of yet
SEALED = "packs:"


@dataclass(frozen=True)
class _Lot:
    """Who packs what for whom; `name` tells one pack from another before it is sealed."""

    peer: Peer
    sender: Sender
    base: str | None
    files: Sequence[Filed]

    @property
    def name(self) -> str:
        told = [self.sender.key, self.peer.recipient, *(file.digest for file in self.files)]
        return hashlib.sha256("\n".join(told).encode()).hexdigest()


def waiting(context: Context, peer_key: str) -> tuple[int, int]:
    """How many files the next packs for a peer would hold, and how many bytes."""
    with context.store.read() as work:
        files = _due(context, work, bundle_out.addressee(work, peer_key))
    return len(files), sum(file.size for file in files)


def make(context: Context, peer_key: str, keys: StationKeys, largest: int = PACK) -> list[Path]:
    """Seal what a peer is not known to hold into packs in the outbox; to be called after its bundle was made.

    A pack that lies there already is not sealed again; those that are not needed any more are taken away.
    """
    with context.store.read() as work:
        peer = bundle_out.addressee(work, peer_key)
        peer = replace(peer, code=bundle_out.code_of(context, work, peer))  # for the names of files
        instance, number = work.log.fact(station.INSTANCE), int(work.log.fact(station.NUMBER) or 0)
        sender, base = Sender(keys.public.fingerprint, instance, number), work.log.fact(station.LAST) or None
        files = _due(context, work, peer)
        former = _sealed(work, peer)
    lots = [_Lot(peer, sender, base, files) for files in _parted(context, files, largest)]
    made: dict[str, str] = {}
    for lot in lots:
        if lot.name in former and _in_outbox(context, former[lot.name]).exists():
            made[lot.name] = former[lot.name]
        elif sealed := _seal(context, lot, keys):
            made |= sealed
    if made != former:
        with context.store.write() as work:
            work.log.note(f"{SEALED}{peer_key}", json.dumps(made) if made else "")
    for name in set(former.values()) - set(made.values()):
        _in_outbox(context, name).unlink(missing_ok=True)
    return [_in_outbox(context, name) for name in made.values()]


def ready(context: Context, peer_key: str) -> list[Path]:
    """The packs for a peer that lie in the outbox."""
    with context.store.read() as work:
        peer = work.log.peer(peer_key)
        names = _sealed(work, peer).values() if peer else ()
    return [path for name in names if (path := _in_outbox(context, name)).exists()]


def take(context: Context, path: Path, keys: StationKeys) -> int:
    """Take the files of a pack that records here speak of; gives how many those were. Raises Fault."""
    with context.store.read() as work:
        label = look(path)
        sender = station_cards.sender_of(work, label.manifest)
    return lay(
        context, verify(label, station_cards.public_of(sender), to=keys.public.fingerprint), sender, keys
    )


def lay(context: Context, pack: Verified, sender: Peer, keys: StationKeys) -> int:
    """Lay the files of a verified pack aside, each checked against its name, and take what is known of."""
    if pack.manifest.kind != KIND:
        raise Fault("not_a_bundle", "no pack")
    folder = _aside(context, sender)
    with files_in_words():
        publish.make_folder(folder)
    open_files(pack, [keys.identity], folder)
    return claim(context, sender)


def claim(context: Context, sender: Peer) -> int:
    """Put files laid aside on the shelf once a record speaks of them; the rest waits for its bundle."""
    folder = _aside(context, sender)
    if not folder.is_dir():
        return 0
    with context.store.write() as work:
        names = sorted(path.name for path in folder.iterdir() if len(path.name) == 64)
        known = {
            file for one in file_wants.wanted_here(context, work, sender)
            for file in filed.among(work.reader, one, names)
        }  # fmt: skip
        with files_in_words():
            for file in known:
                _put(context, folder / file.digest, file)
        work.changed |= {"attachment", "signed_copy"} if known else set()
    _bound(folder)
    return len(known)


def count(pack: Verified) -> tuple[int, int]:
    """How many files a pack says it holds, and how many bytes; as its sender signed it."""
    files = pack.manifest.attachments
    return len(files), sum(file.size for file in files)


def held(context: Context, pack: Verified) -> bool:
    """Whether all files of a pack are on the shelf already."""
    files = (Filed(file.sha256, file.size) for file in pack.manifest.attachments)
    return all(file_wants.present(context.files, file) for file in files)


def _put(context: Context, path: Path, file: Filed) -> None:
    """The file was checked when it was laid aside; it may have come twice."""
    target = context.files.path(file.digest)
    if file_wants.present(context.files, file):
        path.unlink()
        return
    publish.make_folder(target.parent)
    publish.name(path, target)


def _bound(folder: Path) -> None:
    """Of what nobody speaks of only so much is kept, the newest; it will be sent again when asked for."""
    room = LARGEST_WAIT
    with files_in_words():
        stats = sorted(
            ((path.stat(), path) for path in folder.iterdir()), key=lambda one: -one[0].st_mtime_ns
        )
        for stat, path in stats:
            room -= stat.st_size
            if room < 0:
                path.unlink()
        if not stats:
            folder.rmdir()


def _due(context: Context, work: Work, peer: Peer) -> list[Filed]:
    """For each incarnation a peer lately spoke as."""
    spoken = [peer.instance] if peer.role == SUPERIOR else station.instances(work, peer)
    found = {file for name in spoken for file in file_wants.due_to(context, work, peer, name)}
    return sorted(found)


def _parted(context: Context, files: Sequence[Filed], largest: int) -> Iterator[list[Filed]]:
    for start in range(0, len(files), MOST):
        blobs = [Blob(context.files.path(f.digest), f.digest, f.size) for f in files[start : start + MOST]]
        yield from ([Filed(b.sha256, b.size) for b in pack] for pack in packs(blobs, largest))


def _seal(context: Context, lot: _Lot, keys: StationKeys) -> dict[str, str]:
    """Seal one pack into the outbox under its name for people; a file that broke on the shelf is left out."""
    try:
        return {lot.name: _seal_all(context, lot, keys)}
    except Fault as fault:
        if fault.code != "attachment_differs":
            raise
    sound = replace(lot, files=[file for file in lot.files if context.files.sound(file.digest)])
    return {sound.name: _seal_all(context, sound, keys)} if sound.files else {}


def _seal_all(context: Context, lot: _Lot, keys: StationKeys) -> str:
    draft = Draft(
        kind=KIND,
        sender=lot.sender,
        to=lot.peer.key,
        base=lot.base,
        created=f"{context.clock().isoformat()}+07:00",
        app=__version__,
        attachments=tuple(Attachment(file.digest, file.size) for file in lot.files),
    )
    blobs = [Blob(context.files.path(file.digest), file.digest, file.size) for file in lot.files]
    with unfinished(_in_outbox(context, f"{secrets.token_hex(8)}.making")) as making:
        with writing():
            making.parent.mkdir(exist_ok=True)
        sealed = seal_files(making, draft, blobs, keys, lot.peer.recipient.split())
        name = _called(lot, sealed)
        with writing():
            settle(making, _in_outbox(context, name))
    return name


def _called(lot: _Lot, sealed: Sealed) -> str:
    return stick.file_name(KIND, lot.peer.code, lot.sender.instance, lot.sender.seq, sealed.hash)


def _sealed(work: Work, peer: Peer) -> dict[str, str]:
    """Packs that were sealed for a peer: what they hold → the name of the file."""
    found: dict[str, str] = json.loads(work.log.fact(f"{SEALED}{peer.key}") or "{}")
    return found


def _in_outbox(context: Context, name: str) -> Path:
    return context.folder / OUTBOX / os.path.basename(name)


def _aside(context: Context, sender: Peer) -> Path:
    return context.folder / WAITING / sender.key
