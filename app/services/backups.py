"""Backups of the office's data, and whether the data is sound."""

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import Any

from ..domain.record import TYPES
from ..paths import backups_folder
from ..store import backup, restore
from ..store.database import ENGINE_VERSION
from ..store.listing import Query
from ..store.trouble import files_in_words
from . import station
from .context import Clock, Context, open_context, vietnam_now

KEPT = 30  # daily copies of about a month; older ones make room


def engine_version() -> str:
    """The version of SQLite that keeps the data."""
    return ENGINE_VERSION


def back_up(context: Context, why: str = "") -> Path:
    """Make a checked copy now and let go of the oldest beyond those kept."""
    with files_in_words(context.folder.name):
        folder = backups_folder(context.folder)
    made = backup.back_up(context.store.path, folder, context.clock(), why)
    with suppress(OSError):  # the new copy counts; what cannot go now goes next time
        for old in sorted(folder.glob("nghisu-*.db"))[:-KEPT]:
            old.unlink()
            old.with_suffix(".sha256").unlink(missing_ok=True)
    return made


def copies(folder: Path) -> list[Path]:
    """The copies of a data folder, newest first, those made before an upgrade or a restore among them."""
    return sorted(backups_folder(folder).glob("nghisu-*.db"), reverse=True)


def is_broken(folder: Path) -> bool:
    """Whether the data of a folder cannot be read at all, so that only a copy helps."""
    return restore.is_broken(folder)


def put_back(folder: Path, copy: Path, clock: Clock = vietnam_now) -> Context:
    """Open the data folder, closed before, with the records of one of its copies.

    What was there is kept among the copies. The exchange is told that this is another incarnation, so that
    the superior gives back what the copy does not hold. Raises Refused with everything as it was.
    """
    restore.put_back(folder, copy, clock())
    context = open_context(folder, clock)
    with context.store.write() as work:
        station.renew(work)
    return context


def last_backup(context: Context) -> Path | None:
    """The newest copy, or None when there is none yet."""
    return max(backups_folder(context.folder).glob("nghisu-*.db"), default=None)


def last_backup_day(context: Context) -> date | None:
    """The day of the newest copy."""
    last = last_backup(context)
    return datetime.strptime(last.name.split("-")[1], "%Y%m%d").date() if last else None


def back_up_daily(context: Context) -> Path | None:
    """A copy unless there is one of today already; of data on a server its administrator makes them."""
    if context.store.on_a_server or last_backup_day(context) == context.today:
        return None
    return back_up(context)


def problems(context: Context) -> list[str]:
    """What is wrong with the stored data: the database itself, references to nothing, files that are gone."""
    return context.store.check() + _dangling(context) + _lost_files(context)


def _dangling(context: Context) -> list[str]:
    found = []
    with context.store.read() as work:
        living = {name: set(work.ids(name, Query())) for name in TYPES}
        for name, rtype in TYPES.items():
            for field, ref in rtype.references.items():
                lost = _lost(work.column(name, field), living[ref.target])
                found += [f"{name} {id}: {field} → {target}" for id, target in lost]
    return found


def _lost(column: list[tuple[str, Any]], living: set[str]) -> Iterator[tuple[str, str]]:
    for id, value in column:
        for target in [value] if isinstance(value, str) else value:
            if target and target not in living:
                yield id, target


def _lost_files(context: Context) -> list[str]:
    found = []
    with context.store.read() as work:
        for kind in ("attachment", "signed_copy"):
            for id, digest in work.column(kind, "digest"):
                if not context.files.sound(digest):
                    found.append(f"{kind} {id}: {digest[:12]}")
    return found
