"""Copies of the database that are opened and checked before they count."""

import hashlib
import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from ..domain.errors import Refused

DAMAGED = (
    "Bản sao lưu {name} không nguyên vẹn nên không dùng. Chọn bản sao lưu khác; dữ liệu hiện có vẫn nguyên."
)


def back_up(database: Path, folder: Path, at: datetime, why: str = "") -> Path:
    """Copy the live database with SQLite's own backup, check the copy, then give it its final name."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"nghisu-{at:%Y%m%d-%H%M%S}{f'-{why}' if why else ''}.db"
    part = target.with_suffix(".part")
    part.unlink(missing_ok=True)
    _copy(database, part)
    verify(part)
    _publish(part, target)
    seal = target.with_suffix(".sha256")
    seal.write_text(f"{_digest(target)}  {target.name}\n", encoding="utf-8")
    _flush(seal)
    return target


def verify(path: Path) -> None:
    """Raise Refused unless the file is a sound database whose hash, where one is kept, still agrees."""
    seal = path.with_suffix(".sha256")
    if seal.exists() and seal.read_text(encoding="utf-8").split()[0] != _digest(path):
        raise Refused(DAMAGED.format(name=path.name))
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as copy:
            sound = copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    except sqlite3.DatabaseError:
        sound = False
    if not sound:
        raise Refused(DAMAGED.format(name=path.name))


def check(database: Path) -> list[str]:
    """Problems SQLite finds in the live database and its search index; empty when sound."""
    with closing(sqlite3.connect(database)) as connection:
        found = [row[0] for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        try:
            connection.execute("INSERT INTO search_words(search_words, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError as error:
            found.append(f"search index: {error}")
    return found


def _copy(source: Path, target: Path) -> None:
    with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(target)) as copy:
        live.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")


def _publish(part: Path, target: Path) -> None:
    _flush(part)
    part.replace(target)
    _flush_folder(target.parent)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _flush_folder(folder: Path) -> None:
    if os.name == "posix":  # Windows cannot open a folder; NTFS journals the rename itself
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
