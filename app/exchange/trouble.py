"""What the system says when a disk or a stick fails, as a fault a person can act on."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.exchange.faults import Fault

_CODES = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "fat_limit",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
    errno.ENOENT: "vanished",
    errno.ENODEV: "vanished",
    errno.ENXIO: "vanished",
    errno.ENOTDIR: "vanished",
    errno.ESTALE: "vanished",
}
# Windows: write-protected, device not ready, no such path, device gone, file too large, disk full.
_WINDOWS = {19: "read_only", 21: "vanished", 3: "vanished", 55: "vanished", 223: "fat_limit", 112: "full"}


def fault_of(error: OSError, otherwise: str) -> Fault:
    """The fault behind an error of the system."""
    windows = getattr(error, "winerror", None)
    return Fault(_WINDOWS.get(windows or 0) or _CODES.get(error.errno or 0, otherwise), type(error).__name__)


@contextmanager
def reading() -> Iterator[None]:
    """Reading from a disk or a stick that may fail; being not allowed to read is not being read-only."""
    try:
        yield
    except OSError as error:
        fault = fault_of(error, "unreadable")
        raise (fault if fault.code == "vanished" else Fault("unreadable", fault.about)) from error


@contextmanager
def writing() -> Iterator[None]:
    """Writing to a disk or a stick that may fail."""
    try:
        yield
    except OSError as error:
        raise fault_of(error, "unwritable") from error


@contextmanager
def unfinished(path: Path) -> Iterator[Path]:
    """A file that is taken away again when what follows does not finish."""
    try:
        yield path
    finally:
        with suppress(OSError):
            path.unlink(missing_ok=True)


def settle(part: Path, target: Path) -> None:
    """Give a finished file its name; after this the name is on the disk, too."""
    os.replace(part, target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        except OSError as error:
            if error.errno != errno.EINVAL:  # Some file systems of sticks cannot flush a folder.
                raise
        finally:
            os.close(folder)
