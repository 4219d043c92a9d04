"""Records in, records out: opens the database of a data folder and hands out transactions."""

import sqlite3
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

from sqlalchemy import URL, Connection, Engine
from sqlalchemy.exc import DatabaseError, OperationalError

from ..domain.errors import Refused
from . import address, backup, database, migrate
from .lock import FolderLock
from .pen import Pen
from .trouble import BROKEN, NAME, database_in_words, files_in_words
from .work import Work

Listener = Callable[[frozenset[str]], None]


ON_A_SERVER = (
    "Dữ liệu này nằm trên máy chủ PostgreSQL nên người quản trị máy chủ sao lưu và phục hồi"
    " (pg_dump, pg_basebackup); Nghị Sự không chép được từ máy này."
)


class Notices(Protocol):
    """Word from and to the others who work on the same database."""

    def send(self, pen: Pen, kinds: Iterable[str]) -> None: ...

    def start(self) -> None: ...

    def stop(self) -> None: ...


class Store:
    """The records of one data folder, in its file or on a server. One writer at a time; readers never wait.

    `owner` is the opaque id of the unit whose records are made here, "" before set-up.
    """

    def __init__(self, engine: Engine, lock: FolderLock | None = None) -> None:
        self._engine = engine
        self._lock = lock
        self._writer = threading.RLock()
        self._writing = False
        self._log_holds_erased = False
        self._pen: Connection | None = None  # held: one from the pool each time costs more than BEGIN
        self._listeners: list[Listener] = []
        self._others = _others(engine, self._announce)
        self.owner = ""

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each commit with the kinds that changed; gives a function that stops it.

        On a server it is called for the commits of others as well, from another thread.
        """
        self._listeners.append(listener)
        if self._others:
            self._others.start()

        def stop() -> None:
            with suppress(ValueError):
                self._listeners.remove(listener)

        return stop

    @contextmanager
    def read(self) -> Iterator[Work]:
        with database_in_words(), self._engine.connect() as connection:
            yield Work(connection)

    @contextmanager
    def write(self) -> Iterator[Work]:
        """BEGIN IMMEDIATE … COMMIT, or nothing; listeners hear of it once the commit is on disk."""
        with self._writer:
            if self._writing:
                raise RuntimeError("write() inside write(): pass the Work down instead")
            self._writing = True
            try:
                with database_in_words(), self._transaction() as connection:
                    work = Work(connection, writing=True)
                    yield work
                    if self._others and work.changed:
                        self._others.send(work.pen, work.changed)
                self._empty_log(work.erased)
            finally:
                self._writing = False
        if work.changed:
            self._announce(frozenset(work.changed))

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """A transaction on the one connection that writes; one that failed is not used again."""
        if self._others:  # a server may have been away: the pool asks whether it is there
            with self._engine.connect().execution_options(writing=True) as connection, connection.begin():
                yield connection
            return
        if self._pen is None:
            self._pen = self._engine.connect().execution_options(writing=True)
        try:
            with self._pen.begin():
                yield self._pen
        except (DatabaseError, sqlite3.DatabaseError):
            self._put_down()
            raise

    def _empty_log(self, erased: bool) -> None:
        """Once something was erased no former page stays in the log; tried again while somebody reads it."""
        self._log_holds_erased |= erased
        if self._log_holds_erased and self._pen is not None:
            with suppress(sqlite3.Error):  # the transaction is on disk already
                file = database.file_driver(self._pen)
                busy, *_ = file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
                self._log_holds_erased = bool(busy)

    def _put_down(self) -> None:
        pen, self._pen = self._pen, None
        if pen is not None:
            pen.detach()
            pen.close()

    def _announce(self, kinds: frozenset[str]) -> None:
        for listener in list(self._listeners):
            listener(kinds)

    @property
    def path(self) -> Path:
        """The file of the database; raises Refused for one on a server."""
        if self._others:
            raise Refused(ON_A_SERVER)
        return Path(str(self._engine.url.database))

    @property
    def on_a_server(self) -> bool:
        """Whether others may work on the same data, and its copies are made by somebody else."""
        return self._others is not None

    def check(self) -> list[str]:
        """What the engine finds wrong with its own files and the search index; empty when sound."""
        if not self._others:
            return backup.check(self.path)
        with self.read() as work:
            return work.unsound()

    def close(self) -> None:
        if self._others:
            self._others.stop()
        self._put_down()
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()


def _others(engine: Engine, told: Listener) -> Notices | None:
    """Only on a server is anybody else at work."""
    if engine.dialect.name == "sqlite":
        return None
    from . import notices  # the driver is loaded only where it is needed

    return notices.Notices(engine, told)


def open_store(folder: Path, url: str = "") -> Store:
    """Open, or make, the database of `folder`; raises Refused with a sentence when that is not safe.

    It is the one at `url`, a server's or a file's, else at the folder's `database.url`, else the file in it.
    """
    place = address.of_folder(folder, url)
    if place.server is not None:
        return Store(_on_server(place.server))
    path = place.file or folder / NAME
    if str(path).startswith("\\\\"):
        raise Refused(
            "Thư mục dữ liệu nằm trên máy khác trong mạng nên không an toàn. Chọn thư mục trên máy này."
        )
    with files_in_words(path.parent.name):
        lock = FolderLock(path.parent)
    try:
        return Store(_ready(path), lock)
    except BaseException:
        lock.release()
        raise


def _on_server(url: URL) -> Engine:
    from . import postgres

    engine = postgres.engine_for(url)
    try:
        with database_in_words():
            migrate.upgrade(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _ready(path: Path) -> Engine:
    database.inspect_file(path)
    engine = database.engine_for(path)
    try:
        with database_in_words():
            migrate.upgrade(engine, path)
    except OperationalError as error:
        engine.dispose()
        raise Refused(BROKEN.format(name=path.name)) from error
    except BaseException:
        engine.dispose()
        raise
    return engine
