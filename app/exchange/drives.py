"""The drives a person may have plugged in, with their room and their file system."""

import ctypes
import re
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_MOUNTS = Path("/proc/mounts")
_PLACES = ("/run/media/", "/media/", "/mnt/")
_UNREAL = {"tmpfs", "proc", "sysfs", "overlay", "squashfs", "autofs", "devtmpfs", "cgroup2", "ramfs"}
_REMOVABLE = 2  # DRIVE_REMOVABLE of GetDriveTypeW


@dataclass(frozen=True)
class Drive:
    """A stick or another disk that can be taken away."""

    path: Path
    name: str
    file_system: str
    free: int
    total: int
    read_only: bool


@dataclass(frozen=True)
class Mount:
    """A line of the system's list of file systems."""

    path: Path
    file_system: str
    read_only: bool


def drives() -> list[Drive]:
    """All removable drives there are now, by path; one that goes away meanwhile is left out."""
    found = _windows() if sys.platform == "win32" else _removable(mounts(_MOUNTS))
    return sorted(found, key=lambda drive: str(drive.path))


def file_system_of(folder: Path) -> str:
    """The name of the file system a folder lies on, "" where the system does not tell."""
    if sys.platform == "win32":
        return _volume(folder.resolve().anchor)[1]
    here = folder.resolve()
    holding = [mount for mount in mounts(_MOUNTS) if here.is_relative_to(mount.path)]
    return max(holding, key=lambda mount: len(mount.path.parts)).file_system if holding else ""


def mounts(listing: Path) -> list[Mount]:
    """What Linux has mounted; blanks in its paths are written as octal numbers (man 5 fstab)."""
    try:
        lines = listing.read_text("utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return []
    parts = [line.split(" ") for line in lines]
    return [
        Mount(Path(_plain(part[1])), part[2], "ro" in part[3].split(",")) for part in parts if len(part) >= 4
    ]


def _plain(path: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), path)


def _removable(mounted: list[Mount]) -> Iterator[Drive]:
    for mount in mounted:
        if str(mount.path).startswith(_PLACES) and mount.file_system not in _UNREAL:
            try:
                room = shutil.disk_usage(mount.path)
            except OSError:
                continue
            name = mount.path.name
            yield Drive(mount.path, name, mount.file_system, room.free, room.total, mount.read_only)


def _windows() -> Iterator[Drive]:
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    kernel.SetThreadErrorMode(1, None)  # No window of the system's own about a card reader without a card.
    letters: int = kernel.GetLogicalDrives()
    for number in range(26):
        root = f"{chr(ord('A') + number)}:\\"
        if letters >> number & 1 and kernel.GetDriveTypeW(ctypes.c_wchar_p(root)) == _REMOVABLE:
            try:
                room = shutil.disk_usage(root)
            except OSError:
                continue
            name, file_system, read_only = _volume(root)
            yield Drive(Path(root), name or root[:2], file_system, room.free, room.total, read_only)


def _volume(root: str) -> tuple[str, str, bool]:
    """Label, file system and write protection of a Windows volume (GetVolumeInformationW)."""
    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    label, system = ctypes.create_unicode_buffer(261), ctypes.create_unicode_buffer(261)
    flags = ctypes.c_uint32(0)
    known = kernel.GetVolumeInformationW(
        ctypes.c_wchar_p(root), label, 261, None, None, ctypes.byref(flags), system, 261
    )
    return (label.value, system.value, bool(flags.value & 0x00080000)) if known else ("", "", False)
