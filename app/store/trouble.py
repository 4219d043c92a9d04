"""What a disk or a server refuses, said as a sentence for a person; a bug in our own code stays a bug."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError

from ..domain.errors import Refused
from . import server_trouble

FULL = "Ổ đĩa đã đầy nên chưa lưu được. Xóa bớt tệp không cần rồi lưu lại; nội dung đang gõ vẫn còn."
FAILED = "Ổ đĩa không ghi được nên chưa lưu. Kiểm tra ổ đĩa rồi bấm lưu lại; nội dung đang gõ vẫn còn."
BUSY = "Dữ liệu đang bị chương trình khác giữ. Đóng chương trình đó (đồng bộ, diệt vi-rút) rồi bấm lưu lại."
BROKEN = (
    "Tệp {name} không đọc được vì hỏng. Đừng xóa; mở Nghị Sự với bản sao lưu gần nhất và giữ tệp này lại."
)
READ_ONLY = (
    "Không ghi được vào thư mục dữ liệu {folder}. Bỏ thuộc tính chỉ đọc hoặc chọn thư mục khác rồi mở lại."
)
NAME = "nghisu.db"

_DATABASE = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_IOERR: FAILED,
    sqlite3.SQLITE_CANTOPEN: READ_ONLY,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_BUSY: BUSY,
    sqlite3.SQLITE_CORRUPT: BROKEN.replace("{name}", NAME),
    sqlite3.SQLITE_NOTADB: BROKEN.replace("{name}", NAME),
}
_FILES = {
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EROFS: READ_ONLY,
    errno.EACCES: READ_ONLY,
    errno.EPERM: READ_ONLY,
}


@contextmanager
def database_in_words(folder: str = "") -> Iterator[None]:
    """Raise Refused for what the disk, or the server, did to the database in the folder of that name."""
    try:
        yield
    except (DatabaseError, sqlite3.DatabaseError) as error:
        words = _words(getattr(error, "orig", error))
        if words is None:
            raise
        raise Refused(words.format(folder=folder).replace(" .", ".")) from error


def _words(error: BaseException) -> str | None:
    if hasattr(error, "sqlstate"):
        return server_trouble.in_words(error)
    return _DATABASE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)


@contextmanager
def files_in_words(folder: str = "") -> Iterator[None]:
    """Raise Refused for what the disk did to any other file in the folder of that name."""
    try:
        yield
    except OSError as error:
        words = _FILES.get(error.errno or 0, FAILED)
        raise Refused(words.format(folder=folder).replace(" .", ".")) from error
