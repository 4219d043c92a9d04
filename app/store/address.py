"""Which database a data folder uses: a file of its own, or the one on a server named in `database.url`."""

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from ..domain.errors import Refused
from . import publish
from .trouble import files_in_words

FILE = "database.url"
UNREADABLE = (
    "Địa chỉ cơ sở dữ liệu không đúng dạng. Ghi một dòng như postgresql+psycopg://tên@máy-chủ/nghisu"
    " vào tệp database.url rồi mở lại."
)
_SERVERS = ("postgresql", "postgresql+psycopg", "postgres")


def of_folder(folder: Path) -> URL | None:
    """The server's database this folder belongs to; None for the file in the folder itself."""
    file = folder / FILE
    with files_in_words(folder.name):
        line = file.read_text(encoding="utf-8").strip() if file.exists() else ""
    return server(line)


def server(line: str) -> URL | None:
    """A PostgreSQL address; None for none. What is neither is refused without repeating it."""
    if not line:
        return None
    try:
        url = make_url(line)
    except (ArgumentError, ValueError):
        raise Refused(UNREADABLE) from None
    if url.drivername not in _SERVERS or not url.database:
        raise Refused(UNREADABLE)
    return url.set(drivername="postgresql+psycopg")


def settle(folder: Path, line: str) -> None:
    """Have the folder use the server's database from now on; only its owner may read the file."""
    server(line)
    with files_in_words(folder.name):
        publish.make_folder(folder)
        publish.write(folder / FILE, f"{line.strip()}\n".encode())
        (folder / FILE).chmod(0o600)
