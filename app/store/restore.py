"""Putting a backup in the place of the database: what was there is kept aside first, whatever its state."""

import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from ..domain.errors import Refused
from . import address, backup, publish
from .lock import FolderLock
from .trouble import NAME, files_in_words

ASIDE = "truoc-khoi-phuc"
BUSY = "Còn việc đang ghi vào dữ liệu nên chưa khôi phục được. Đợi việc đó xong rồi khôi phục lại."


def put_back(folder: Path, copy: Path, at: datetime) -> Path:
    """Make a verified copy the database of a folder nobody has open; gives where the former one lies.

    Raises Refused, with everything as it was, when the copy is damaged or the folder is in use. Until the
    last step, one renaming, the former database stands; a power cut at any point leaves one or the other.
    """
    backup.verify(copy)
    folder = address.home(folder)
    with files_in_words(folder.name):
        lock = FolderLock(folder)
    try:
        with files_in_words(folder.name):
            aside = _keep_aside(folder, at)
            _replace(folder, copy)
    finally:
        lock.release()
    return aside


def is_broken(folder: Path) -> bool:
    """Whether the database of the folder itself cannot be read."""
    database = address.home(folder) / NAME
    if not database.exists():
        return False
    try:
        backup.verify(database)
    except Refused:
        return True
    return False


def _keep_aside(folder: Path, at: datetime) -> Path:
    """A checked copy of the database as it is, or, of one that is broken, its files as they are."""
    database = folder / NAME
    if not database.exists():
        return database
    with suppress(Refused, sqlite3.DatabaseError):
        return backup.back_up(database, folder / "backups", at, ASIDE)
    aside = folder / "backups" / f"hong-{at:%Y%m%d-%H%M%S}"
    publish.make_folder(aside)
    for file in sorted(folder.glob(f"{NAME}*")):
        part = aside / f"{file.name}.part"
        shutil.copyfile(file, part)
        publish.name(part, aside / file.name)
    return aside / NAME


def _replace(folder: Path, copy: Path) -> None:
    database = folder / NAME
    part = folder / f"{NAME}.part"
    shutil.copyfile(copy, part)
    _empty_log(database)
    for log in (folder / f"{NAME}-wal", folder / f"{NAME}-shm"):
        log.unlink(missing_ok=True)
    publish.name(part, database)


def _empty_log(database: Path) -> None:
    """Bring what is in the log into the file: nothing of it may meet the file that comes."""
    if not database.exists():
        return
    with suppress(sqlite3.DatabaseError), closing(sqlite3.connect(database, timeout=5)) as connection:
        busy, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise Refused(BUSY)
