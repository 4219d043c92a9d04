"""The SQLite file: how it is opened, and what a transaction is; the settings were measured.

What a PostgreSQL server needs instead is in `postgres`.
"""

import sqlite3
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Engine, create_engine, event

from ..domain.errors import Refused
from .pen import Pen
from .trouble import BROKEN, database_in_words, files_in_words

ENGINE_VERSION = sqlite3.sqlite_version
APPLICATION = 0x4E534855  # "NSHU", written into the file header so that a foreign database is recognised
# WAL with FULL is the only journal setting that lost nothing in power-cut replay and also holds on Windows.
PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "cell_size_check=ON",
    "mmap_size=0",
    "temp_store=MEMORY",
    "busy_timeout=5000",
    "wal_autocheckpoint=1000",
    "cache_size=-16000",
)
FOREIGN = "Tệp {name} không phải dữ liệu của Nghị Sự. Chọn đúng thư mục dữ liệu; tệp này được giữ nguyên."
UNSAFE = "Ổ đĩa này không nhận chế độ ghi an toàn. Chép thư mục dữ liệu sang ổ đĩa khác rồi mở lại."


def engine_for(path: Path) -> Engine:
    """An engine whose transactions are ours: BEGIN IMMEDIATE when the connection has option `writing`."""
    engine = create_engine(
        f"sqlite:///{path}",
        hide_parameters=True,
        pool_size=4,
        max_overflow=8,
        connect_args={"timeout": 5, "check_same_thread": False},
    )
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    return engine


def _configure(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None  # SQLAlchemy says BEGIN, not the driver
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    if connection.execute("PRAGMA synchronous").fetchone() != (2,):
        raise Refused(UNSAFE)


def _begin(connection: Connection) -> None:
    writing = connection.get_execution_options().get("writing", False)
    file_driver(connection).execute("BEGIN IMMEDIATE" if writing else "BEGIN")


def driver(connection: Connection) -> Pen:
    """The driver's own connection inside the open transaction, for the few statements that every save runs.

    Begins the transaction where nothing has been read yet.
    """
    if not connection.in_transaction():
        connection.begin()
    if connection.dialect.name == "sqlite":
        return file_driver(connection)
    from . import postgres

    return postgres.Pen(postgres.driver(connection))


def file_driver(connection: Connection) -> sqlite3.Connection:
    return cast(sqlite3.Connection, connection.connection.driver_connection)


def inspect_file(path: Path) -> None:
    """Refuse, with a sentence, a file that is foreign, broken or not writable; the file is left as it was."""
    if not path.exists():
        return
    with files_in_words(path.parent.name):
        begins = _beginning(path)
    if begins and begins != b"SQLite format 3\0":
        raise Refused(FOREIGN.format(name=path.name))
    try:
        with database_in_words(path.parent.name):
            _inspect(path)
    except sqlite3.DatabaseError:
        raise Refused(BROKEN.format(name=path.name)) from None


def _inspect(path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if application != APPLICATION and (application or tables):
            raise Refused(FOREIGN.format(name=path.name))
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
    finally:
        connection.close()


def _beginning(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(16)
