"""What a power cut or a killed program left half done in the data folder: finished or taken away."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from ..exchange.faults import Fault
from ..exchange.reading import look
from ..exchange.trouble import settle, writing
from ..store import filed
from ..store.station_log import Made
from ..store.store import Store

OUTBOX, INBOX, ARCHIVE = "outbox", "inbox", "archive"
PACK = "A-*.nghisu"
MONTHS = 2  # folders of the archive looked into: what was being written lies in the newest
LATELY = timedelta(days=1)


def making(outbox: Path, number: int, instance: str) -> Path:
    """Where a bundle lies until it is known to have been made."""
    return outbox / f"{number:06d}-{instance[:6]}.making"


def name(outbox: Path, made: Made) -> None:
    """Give a bundle its name for people, once its entry is on disk."""
    target = outbox / made.file
    with writing():
        try:
            settle(making(outbox, made.number, made.instance), target)
        except FileNotFoundError:
            if not target.exists():  # else another window that was just opened named it
                raise


def clear(folder: Path, store: Store, now: datetime) -> None:
    """To be called when a data folder is opened; what cannot be taken away now is tried another time.

    On a server another window may be writing at this moment: only what is older than a day is taken away.
    """
    before = now.timestamp() - LATELY.total_seconds() if store.on_a_server else None
    outbox = folder / OUTBOX
    for path in outbox.glob("*.making"):
        _finish(outbox, path, store, bool(_older([path], before)))
    parts = [*outbox.glob("*.part"), *(folder / INBOX).rglob("*.part"), *_archived(folder / ARCHIVE)]
    packs = list(outbox.glob(PACK))
    if packs:
        with store.read() as work:
            known = " ".join(filed.packs_made(work.reader, "packs:"))
        parts += [path for path in packs if path.name not in known]
    for path in _older(parts, before):
        with suppress(OSError):
            path.unlink()


def _finish(outbox: Path, path: Path, store: Store, old: bool) -> None:
    """A bundle whose entry is on disk was made and gets its name; one without was not, or not yet."""
    with suppress(OSError, Fault):
        try:
            hash = look(path).hash
        except Fault:
            hash = ""
        with store.read() as work:
            made = work.log.made(hash) if hash else None
        if made is not None and not (outbox / made.file).exists():
            settle(path, outbox / made.file)
        elif old:
            path.unlink()


def _archived(archive: Path) -> Iterator[Path]:
    months = sorted(archive.glob("[0-9]*/[0-9]*"))[-MONTHS:]
    for month in months:
        yield from month.glob("*.part")


def _older(paths: Iterable[Path], before: float | None) -> list[Path]:
    found = []
    for path in paths:
        with suppress(OSError):
            if before is None or path.stat().st_mtime < before:
                found.append(path)
    return found
