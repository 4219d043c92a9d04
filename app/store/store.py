"""Records in, records out: opens the database of a data folder and hands out transactions."""

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError, OperationalError

from ..domain.errors import Refused
from . import database, migrate
from .lock import FolderLock
from .trouble import BROKEN, NAME, database_in_words, files_in_words
from .work import Work

Listener = Callable[[frozenset[str]], None]


class Store:
    """The records of one data folder. One writer at a time; readers never wait.

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
        self.owner = ""

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each commit with the kinds that changed; gives a function that stops it."""
        self._listeners.append(listener)

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
                self._empty_log(work.erased)
            finally:
                self._writing = False
        if work.changed:
            self._announce(frozenset(work.changed))

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """A transaction on the one connection that writes; one that failed is not used again."""
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
                busy, *_ = database.driver(self._pen).execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
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
        return Path(str(self._engine.url.database))

    def close(self) -> None:
        self._put_down()
        self._engine.dispose()
        if self._lock is not None:
            self._lock.release()


def open_store(folder: Path) -> Store:
    """Open, or make, the database in `folder`; raises Refused with a sentence when that is not safe."""
    if str(folder).startswith("\\\\"):
        raise Refused(
            "Thư mục dữ liệu nằm trên máy khác trong mạng nên không an toàn. Chọn thư mục trên máy này."
        )
    with files_in_words(folder.name):
        lock = FolderLock(folder)
    try:
        return Store(_ready(folder / NAME), lock)
    except BaseException:
        lock.release()
        raise


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
