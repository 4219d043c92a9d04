"""Which database a data folder uses: a file, its own unless `database.url` names one, or one on a server."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from ..domain.errors import Refused
from . import publish
from .trouble import NAME, files_in_words

FILE = "database.url"
UNREADABLE = (
    "Địa chỉ cơ sở dữ liệu không đúng dạng. Ghi một dòng như postgresql+psycopg://tên@máy-chủ/nghisu"
    " hoặc sqlite:///đường-dẫn/nghisu.db vào tệp database.url rồi mở lại."
)
_SERVERS = ("postgresql", "postgresql+psycopg", "postgres")
_FILES = ("sqlite", "sqlite+pysqlite")


@dataclass(frozen=True)
class Place:
    """A database: on a server, or the file `nghisu.db` in the data folder or in another one."""

    server: URL | None = None
    file: Path | None = None


def of_folder(folder: Path, line: str = "") -> Place:
    """The database at the given address, else at the folder's own, else the file in the folder itself."""
    return _place(folder, line or _noted(folder))


def home(folder: Path) -> Path:
    """Where the file of the database lies: in the folder, unless the folder's address names another one."""
    file = of_folder(folder).file
    return file.parent if file else folder


def _noted(folder: Path) -> str:
    file = folder / FILE
    with files_in_words(folder.name):
        return file.read_text(encoding="utf-8").strip() if file.exists() else ""


def _place(folder: Path, line: str) -> Place:
    url = _read(line) if line else None
    if url is None:
        return Place(file=folder / NAME)
    if url.drivername in _FILES:
        return Place(file=folder / str(url.database))
    return Place(server=url.set(drivername="postgresql+psycopg"))


def _read(line: str) -> URL:
    """The address; one that is neither a server's nor a file's is refused without repeating it."""
    try:
        url = make_url(line)
    except (ArgumentError, ValueError):
        raise Refused(UNREADABLE) from None
    file = url.drivername in _FILES and not url.host and Path(str(url.database)).name == NAME
    if not url.database or not (file or url.drivername in _SERVERS):
        raise Refused(UNREADABLE)
    return url


def settle(folder: Path, line: str) -> None:
    """Have the folder use that database from now on; only its owner may read the file."""
    _read(line)
    with files_in_words(folder.name):
        publish.make_folder(folder)
        publish.write(folder / FILE, f"{line.strip()}\n".encode())
        (folder / FILE).chmod(0o600)
