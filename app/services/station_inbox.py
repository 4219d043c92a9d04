"""Bundles that came before their sender was enrolled: kept as they are, listed, and tried again."""

import hashlib
import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..exchange.faults import Fault
from ..exchange.keys import StationKeys
from ..exchange.reading import look
from ..exchange.trouble import reading, writing
from ..store import publish
from ..store.station_log import Arrived
from ..store.trouble import files_in_words
from . import bundle_in, station_keys
from .context import Context

INBOX = "inbox"
MOST = 10_000  # files: a province's communes three times over; whatever more comes stays on its stick


@dataclass(frozen=True)
class Held:
    """A bundle that waits; whose it is, is only what it says itself."""

    path: Path
    key: str
    instance: str
    created: str
    size: int


def hold(context: Context, path: Path) -> Held | None:
    """Keep a bundle whose sender is not enrolled, the same file once; None when too many wait."""
    label, own = look(path), station_keys.public(context)
    if own and label.manifest.to != own.fingerprint:
        raise Fault("wrong_recipient")
    with reading(), path.open("rb") as file:
        name = hashlib.file_digest(file, "sha256").hexdigest()
    target = context.folder / INBOX / f"{name}.nghisu"
    if not target.exists():
        publish.make_folder(target.parent)
        if sum(1 for _ in target.parent.glob("*.nghisu")) >= MOST:
            return None
        part = target.with_name(f"{name}.part")
        with files_in_words():
            shutil.copyfile(path, part)
            publish.name(part, target)
    sender = label.manifest.sender
    return Held(target, sender.key, sender.instance, label.manifest.created, label.size)


def held(context: Context) -> list[Held]:
    """What waits, in no order that means anything; files that are no bundles any more are left out."""
    found = []
    for path in sorted((context.folder / INBOX).glob("*.nghisu")):
        with suppress(Fault):
            label = look(path)
            sender = label.manifest.sender
            found.append(Held(path, sender.key, sender.instance, label.manifest.created, label.size))
    return found


def retry(context: Context, keys: StationKeys) -> list[tuple[Held, Arrived | Fault]]:
    """Take in what waits from senders known by now, in the order they made it; the rest waits on."""
    with context.store.read() as work:
        ready = [one for one in held(context) if work.log.peer(one.key)]
    return [(one, _take(context, one, keys)) for one in sorted(ready, key=_in_order)]


def _take(context: Context, one: Held, keys: StationKeys) -> Arrived | Fault:
    """It waits no longer, whatever comes of it: what was taken lies in the archive."""
    try:
        outcome: Arrived | Fault = bundle_in.take(context, one.path, keys)
    except Fault as fault:
        outcome = fault
    if not isinstance(outcome, Fault) or outcome.code not in ("unreadable", "vanished", "too_new"):
        with writing():
            one.path.unlink(missing_ok=True)
    return outcome


def _in_order(one: Held) -> tuple[str, str, int]:
    return one.key, one.instance, look(one.path).manifest.sender.seq
