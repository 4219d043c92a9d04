"""The database on a PostgreSQL server: how it is opened, and what a transaction is.

One writer at a time also here: every writing transaction first takes the advisory lock of the database, so
that the numbers in `changed` are committed in their order. Those who only read see one moment and never wait.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any
from uuid import uuid4

import psycopg
from psycopg import IsolationLevel
from sqlalchemy import URL, Column, Connection, Engine, Integer, create_engine, event
from sqlalchemy.dialects.postgresql.base import PGDDLCompiler
from sqlalchemy.exc import DatabaseError

from ..domain.errors import Refused
from .loading import MANY, load_of
from .pen import Rows
from .statements import kept

DRIVER = "postgresql+psycopg"
LOCK = 0x4E534855  # the advisory lock of whoever writes; locks of other databases do not meet it
NOT_UNICODE = (
    "Cơ sở dữ liệu này không dùng bảng mã UTF8 nên không giữ đúng tiếng Việt."
    " Tạo cơ sở dữ liệu khác với ENCODING 'UTF8' rồi mở lại."
)
# A machine that went away must not keep the others waiting: the server notices within a minute.
CONNECTING: Mapping[str, Any] = {
    "connect_timeout": 10,
    "application_name": "nghisu",
    "keepalives_idle": 20,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}
SETTINGS = (
    "SET lock_timeout = '5s'",  # as long as SQLite waits
    "SET idle_in_transaction_session_timeout = '10min'",
    "SET tcp_keepalives_idle = 20",
    "SET DateStyle = 'ISO, YMD'",
    # What was acknowledged is kept, whatever the server is set to for others.
    "SELECT set_config('synchronous_commit', 'on', false)"
    " WHERE current_setting('synchronous_commit') = 'off'",
)


class Pen:
    """Runs the statements written for SQLite's driver, and gives the values as SQLite's driver would."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self._connection = connection

    def execute(self, statement: str, values: Any = None, /) -> Rows:
        if statement.startswith("SELECT"):
            return _Question(self._connection, statement, values)
        cursor = _Cursor(self._connection, row_factory=_as_kept)
        with _values_untold():
            cursor.execute(translated(statement), values)
        return cursor

    def executemany(self, statement: str, values: Iterable[Any], /) -> Rows:
        rows, load = list(values), load_of(statement)
        cursor = _Cursor(self._connection, row_factory=_as_kept)
        with _values_untold():
            if load is not None and len(rows) >= MANY:
                load.run(cursor, rows)
            else:
                cursor.executemany(translated(statement), rows)
        return cursor


@contextmanager
def _values_untold() -> Iterator[None]:
    """The server's own message repeats what is in the row; ours says where it failed, for the log."""
    try:
        yield
    except psycopg.Error as error:
        raised = error
        if error.sqlstate:
            where = (error.diag.table_name, error.diag.column_name, error.diag.constraint_name)
            raised = type(error)(" ".join((error.sqlstate, *filter(None, where))))
        raise DatabaseError(None, None, raised, hide_parameters=True) from None


class _Cursor(psycopg.Cursor[Any]):
    @property
    def lastrowid(self) -> int | None:
        """The number the last INSERT of this transaction drew from a sequence."""
        with self._conn.cursor() as cursor:
            row = cursor.execute("SELECT lastval()").fetchone()
        return int(row[0]) if row else None


class _Question:
    """A SELECT, asked when its rows are fetched: at once, or a part at a time from the server's cursor."""

    lastrowid = None
    rowcount = -1

    def __init__(self, connection: psycopg.Connection[Any], statement: str, values: Any) -> None:
        self._connection, self._statement, self._values = connection, statement, values
        self._parts: psycopg.ServerCursor[Any] | None = None
        self._whole: psycopg.Cursor[Any] | None = None

    def fetchone(self) -> Any:
        with _values_untold():
            return self._answer().fetchone()

    def fetchall(self) -> list[Any]:
        with _values_untold():
            return self._answer().fetchall()

    def fetchmany(self, size: int = 1000, /) -> list[Any]:
        with _values_untold():
            if self._parts is None:
                name = f"c{uuid4().hex}"
                self._parts = psycopg.ServerCursor(self._connection, name, row_factory=_as_kept)
                self._parts.execute(translated(self._statement), self._values)
            found = self._parts.fetchmany(size)
            if not found:
                self._parts.close()
            return found

    def _answer(self) -> psycopg.Cursor[Any]:
        if self._whole is None:
            self._whole = psycopg.Cursor(self._connection, row_factory=_as_kept)
            self._whole.execute(translated(self._statement), self._values)
        return self._whole


def _as_kept(_cursor: object) -> Callable[[Sequence[Any]], tuple[Any, ...]]:
    return lambda values: tuple([kept(value) for value in values])


@cache
def translated(statement: str) -> bytes:
    """`:name` and `?` as psycopg writes them."""
    named = re.sub(r"(?<![:\w]):([a-z_]\w*)", r"%(\1)s", statement.replace("%", "%%"))
    return named.replace("?", "%s").encode()


def engine_for(url: URL) -> Engine:
    """An engine whose transactions are ours; one connection has option `writing`."""
    given = {name: value for name, value in CONNECTING.items() if name not in url.query}
    engine = create_engine(
        url.set(drivername=DRIVER),
        hide_parameters=True,
        pool_size=4,
        max_overflow=8,
        pool_pre_ping=True,  # a server may have been restarted since
        connect_args=given,
    )
    engine.dialect.ddl_compiler = _Columns
    engine.dialect.colspecs = {**engine.dialect.colspecs, Integer: Integer}  # as wide as the number needs
    event.listen(engine, "connect", _configure)
    event.listen(engine, "begin", _begin)
    return engine


class _Columns(PGDDLCompiler):
    """Texts are compared by their bytes and numbers have 64 bits, as in SQLite, on every server."""

    def get_column_specification(self, column: Column[Any], **given: Any) -> str:
        words = str(super().get_column_specification(column, **given))  # type: ignore[no-untyped-call]
        return _TYPE.sub(lambda found: f"{found[1]} {_TYPES.get(found[2]) or f'{found[2]} {_BYTES}'}", words)


_BYTES = 'COLLATE "C"'
_TYPES = {"INTEGER": "BIGINT", "SERIAL": "BIGSERIAL"}
_TYPE = re.compile(r'^("[^"]+"|\S+) (INTEGER|SERIAL|VARCHAR(?:\(\d+\))?)(?=\s|$)')


def _configure(connection: psycopg.Connection[Any], _record: object) -> None:
    if connection.info.parameter_status("server_encoding") != "UTF8":
        raise Refused(NOT_UNICODE)
    connection.autocommit = True
    for setting in SETTINGS:
        connection.execute(setting.encode())
    connection.autocommit = False


def _begin(connection: Connection) -> None:
    raw, reading = driver(connection), not connection.get_execution_options().get("writing", False)
    if raw.read_only is not reading:
        raw.read_only = reading
        raw.isolation_level = IsolationLevel.REPEATABLE_READ if reading else IsolationLevel.READ_COMMITTED
    if not reading:
        Pen(raw).execute("SELECT pg_advisory_xact_lock(?)", (LOCK,)).fetchone()


def driver(connection: Connection) -> psycopg.Connection[Any]:
    found = connection.connection.driver_connection
    assert isinstance(found, psycopg.Connection)
    return found
