"""USB sticks: finding bundles wherever a worm has hidden them, and writing what is then read again."""

import hashlib
import os
import re
import shutil
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.exchange.drives import file_system_of
from app.exchange.faults import Fault
from app.exchange.reading import MAGIC
from app.exchange.trouble import reading, settle, unfinished, writing

FOLDER, SUFFIX = "NGHISU", ".nghisu"
DEEPEST, MOST = 16, 200_000
_BLOCK = 1 << 20
_FAT_FILE = 2**32 - 1
_SPARE = 1 << 20  # What the file system itself may need for a new folder and name.
_LETTERS = {
    "up": "U",
    "down": "D",
    "files": "A",
    "broadcast": "B",
    "enrolment": "E",
    "card": "C",
    "receipt": "R",
}

Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Scan:
    """What lies on a stick; `whole` says whether all of it could be looked at."""

    found: tuple[Path, ...]
    whole: bool


def file_name(kind: str, code: str, instance: str, seq: int, hash: str) -> str:
    """A name for people, at most 60 letters of ASCII; nothing is ever read out of it."""
    code, instance = (re.sub("[^0-9A-Za-z]", "", text)[:12] for text in (code, instance))
    return f"{_LETTERS[kind]}-{code or 'X'}-{instance[:6] or 'X'}-{seq:06d}-{hash[:8]}{SUFFIX}"


def scan(folder: Path) -> Scan:
    """All bundles in a folder and below, known by their first bytes, or by their names if broken there.

    A file chosen by a person is taken for one. Hidden folders are looked into; links and whatever is not an
    ordinary file are left alone.
    """
    if folder.is_file():
        return Scan((folder,), True)
    with reading():
        waiting = [(folder, 0)]
        os.scandir(folder).close()
    found: list[Path] = []
    whole, seen = True, 0
    while waiting:
        here, depth = waiting.pop()
        entries, complete = _entries(here, MOST - seen)
        seen += len(entries)
        whole = whole and complete
        found += [Path(entry.path) for entry in entries if _is_file(entry) and _is_ours(entry)]
        folders = [(Path(entry.path), depth + 1) for entry in entries if _is_folder(entry)]
        whole = whole and not (folders and depth >= DEEPEST)
        waiting += folders if depth < DEEPEST else []
    return Scan(tuple(sorted(found)), whole)


def _entries(folder: Path, most: int) -> tuple[list[os.DirEntry[str]], bool]:
    entries: list[os.DirEntry[str]] = []
    try:
        with os.scandir(folder) as listing:
            for entry in listing:
                if len(entries) >= most:
                    return entries, False
                entries.append(entry)
    except OSError:
        return entries, False
    return entries, True


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False) and not _leads_elsewhere(entry)
    except OSError:
        return False


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file(follow_symlinks=False) and not _leads_elsewhere(entry)
    except OSError:
        return False


def _leads_elsewhere(entry: os.DirEntry[str]) -> bool:
    """Whether a folder of Windows is a junction, which is a link by another name."""
    attributes: int = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    return bool(attributes & stat.FILE_ATTRIBUTE_REPARSE_POINT)


def _is_ours(entry: os.DirEntry[str]) -> bool:
    if entry.name.lower().endswith(SUFFIX):
        return True
    try:
        with open(entry.path, "rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def copy(source: Path, target: Path, progress: Progress | None = None) -> str:
    """Copy a file so that `target` appears only whole, flushed and read again; the answer is its SHA-256."""
    with reading():
        size = source.stat().st_size
    check_room(target.parent, size)
    with unfinished(target.with_name(target.name + ".part")) as part:
        written = _write(source, part, size, progress)
        with writing():
            if _read_again(part) != written:
                raise Fault("copy_differs")
            settle(part, target)
    return written


def check_room(folder: Path, size: int) -> None:
    """See before writing that a file of this size can lie there."""
    with writing():
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    if size > _FAT_FILE and file_system_of(folder) in ("vfat", "msdos", "FAT32", "FAT"):
        raise Fault("fat_limit")
    if size + _SPARE > free:
        raise Fault("full")


def _write(source: Path, part: Path, size: int, progress: Progress | None) -> str:
    digest, done = hashlib.sha256(), 0
    with writing(), part.open("wb") as file:
        for block in _blocks(source):
            file.write(block)
            digest.update(block)
            done += len(block)
            if progress:
                progress(done, size)
        file.flush()
        os.fsync(file.fileno())
    return digest.hexdigest()


def _blocks(path: Path) -> Iterator[bytes]:
    with reading(), path.open("rb") as file:
        while block := file.read(_BLOCK):
            yield block


def _read_again(path: Path) -> str:
    """The SHA-256 of what the stick gives back, past the system's memory of it where the system lets us."""
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        return hashlib.file_digest(file, "sha256").hexdigest()
