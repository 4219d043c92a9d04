"""A mark beside the database, outside its folder: by it a copy put back or carried elsewhere is noticed.

Without the mark nothing is lost: a bundle is acknowledged by its hash, and whoever is told of one it never
made becomes another incarnation then. With it that happens sooner, before the copy has said anything.
"""

import hashlib
import json
import os
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from uuid import getnode

from ..paths import secrets_folder
from ..store import outgoing
from ..store.work import Work
from . import station
from .context import Context

PLACE = "place"
_MACHINE = Path("/etc/machine-id")
_WINDOWS = r"SOFTWARE\Microsoft\Cryptography"


@dataclass(frozen=True)
class Mark:
    """How far this database had come when it last spoke."""

    instance: str
    newest: int
    last: str


def awake(context: Context) -> bool:
    """To be called when the database is opened; whether it was found to be a copy and is another one now."""
    with context.store.write() as work:
        renewed = check(context, work)
    if renewed:
        note(context)
    return renewed


def check(context: Context, work: Work) -> bool:
    """Become another incarnation if this is a copy: older than its mark, or lying elsewhere than before."""
    if context.store.on_a_server:  # several machines work on it, none is its place
        return False
    here, before = _place(context.folder), work.log.fact(PLACE)
    if here != before:
        work.log.note(PLACE, here)
    spoken = work.log.fact(station.INSTANCE)
    copied = bool(spoken) and (before not in ("", here) or _older(work, _read(here)))
    if copied:
        station.renew(work)
        work.changed.add("station")
    return copied


def note(context: Context) -> None:
    """Set the mark where the database is now; where none can be written there is none."""
    if context.store.on_a_server:
        return
    with context.store.read() as work:
        made = work.log.made_for(most=1)
        newest = outgoing.newest(work.reader)
        mark = Mark(work.log.fact(station.INSTANCE), newest, made[0].hash if made else "")
    path = _path(_place(context.folder))
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(".part")
        part.write_text(json.dumps(asdict(mark)), encoding="ascii")
        os.replace(part, path)


def _older(work: Work, mark: Mark | None) -> bool:
    """Whether this database does not know what it did already."""
    if mark is None:
        return False
    return outgoing.newest(work.pen) < mark.newest or bool(mark.last and work.log.made(mark.last) is None)


def _read(place: str) -> Mark | None:
    """The mark; one that cannot be read is none."""
    try:
        found = json.loads(_path(place).read_text("ascii"))
        return Mark(str(found["instance"]), int(found["newest"]), str(found["last"]))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _path(place: str) -> Path:
    return secrets_folder() / "marks" / f"{place}.json"


def _place(folder: Path) -> str:
    """This folder on this machine, in a way that tells nobody which."""
    told = f"{_machine()}\0{os.path.normcase(folder.resolve())}"
    return hashlib.sha256(told.encode("utf-8", errors="surrogateescape")).hexdigest()[:32]


def _machine() -> str:
    """What the system calls itself, alike until it is installed anew."""
    if sys.platform == "win32":
        import winreg

        with suppress(OSError), winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _WINDOWS) as key:
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])
    else:
        with suppress(OSError):
            return _MACHINE.read_text("ascii", errors="replace").strip()
    return str(getnode())
