"""Small signed files on their way out: made in the data folder, then copied and compared."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .. import __version__
from ..exchange import stick
from ..exchange.envelope import Sealed
from ..exchange.trouble import unfinished, writing
from .context import Context

VERSION = __version__


def stamp(context: Context) -> str:
    """The time as manifests show it; nothing relies on it."""
    return f"{context.clock().isoformat()}+07:00"


@contextmanager
def made_here(context: Context) -> Iterator[Path]:
    """A name in the data folder for a file that is copied out and then needed no more."""
    with unfinished(context.folder / "outbox" / f"{secrets.token_hex(8)}.making") as target:
        with writing():
            target.parent.mkdir(parents=True, exist_ok=True)
        yield target


def lay_out(sealed: Sealed, code: str, folder: Path) -> Path:
    """Copy a sealed file into the folder NGHISU of a stick or of any folder; where it lies then."""
    sender = sealed.manifest.sender
    name = stick.file_name(sealed.manifest.kind, code, sender.instance, sender.seq, sealed.hash)
    target = ours(folder) / name
    stick.copy(sealed.path, target)
    return target


def ours(folder: Path) -> Path:
    """Where our files lie on a stick: in NGHISU, be it the stick or that folder which was chosen."""
    return folder if folder.name.upper() == stick.FOLDER else folder / stick.FOLDER
