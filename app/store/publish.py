"""Files that appear under their name whole and flushed to the disk, or not at all."""

import os
import shutil
from contextlib import suppress
from pathlib import Path


def make_folder(folder: Path) -> None:
    """Make the folder and those above it that are missing, so that they outlast a power cut."""
    if not folder.exists():
        make_folder(folder.parent)
        folder.mkdir(exist_ok=True)
        flush_folder(folder.parent)


def write(target: Path, content: bytes) -> None:
    """Put the bytes under the name; what was there before gives way only to all of them."""
    part = target.with_name(f"{target.name}.part")
    try:
        part.write_bytes(content)
        name(part, target)
    except OSError:
        forget(part)
        raise


def copy(source: Path, target: Path) -> None:
    """Put a copy of a file under the name, in a folder made where it is missing."""
    make_folder(target.parent)
    part = target.with_name(f"{target.name}.part")
    try:
        shutil.copyfile(source, part)
        name(part, target)
    except OSError:
        forget(part)
        raise


def name(part: Path, target: Path) -> None:
    """Give a finished file its name for good; its folder may be as new as the file."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
    for folder in target.parents[:2]:
        flush_folder(folder)


def forget(part: Path) -> None:
    """Take away an unfinished file; where even that fails the next try writes over it."""
    with suppress(OSError):
        part.unlink(missing_ok=True)


def flush_folder(folder: Path) -> None:
    if os.name == "posix":  # Windows cannot open a folder; NTFS journals the change of a name itself
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
