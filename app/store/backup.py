"""Copies of the database that are opened and checked before they count."""

import hashlib
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from ..domain.errors import Refused
from . import publish
from .trouble import database_in_words, files_in_words

DAMAGED = (
    "Bản sao lưu {name} không nguyên vẹn nên không dùng. Chọn bản sao lưu khác; dữ liệu hiện có vẫn nguyên."
)


def back_up(database: Path, folder: Path, at: datetime, why: str = "") -> Path:
    """Copy the live database with SQLite's own backup, check the copy, then give it its final name."""
    target = _free_name(folder, at, why)
    part = target.with_name(f"{target.name}.part")
    try:
        with files_in_words(), database_in_words():
            publish.make_folder(folder)
            part.unlink(missing_ok=True)
            _copy(database, part)
            verify(part)
            # The seal first: a copy without one could be damaged later and nobody would know.
            publish.write(_seal(target), f"{_digest(part)}  {target.name}\n".encode())
            publish.name(part, target)
    except Refused:
        publish.forget(part)
        raise
    return target


def verify(path: Path) -> None:
    """Raise Refused unless the file is a sound database whose hash, where one is kept, still agrees."""
    seal = _seal(path)
    if seal.exists() and seal.read_text(encoding="utf-8").split()[:1] != [_digest(path)]:
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


def _free_name(folder: Path, at: datetime, why: str) -> Path:
    """A name by the second; a copy made in the same second keeps its own."""
    target = folder / f"nghisu-{at:%Y%m%d-%H%M%S}{f'-{why}' if why else ''}.db"
    return _free_name(folder, at + timedelta(seconds=1), why) if target.exists() else target


def _seal(copy: Path) -> Path:
    return copy.with_suffix(".sha256")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
