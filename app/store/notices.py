"""Word of what others changed in the same database on a server, by PostgreSQL's own LISTEN and NOTIFY.

Every writing transaction says, as a part of itself, which kinds it changed; the server passes that on once
the transaction is committed. Who was cut off for a while is told that anything may have changed.
"""

import threading
from collections.abc import Callable, Iterable
from uuid import uuid4

import psycopg
from sqlalchemy import Engine
from sqlalchemy.exc import DatabaseError

from ..domain.errors import Refused
from ..domain.record import TYPES
from .pen import Pen

CHANNEL = "nghisu"
LISTENING = 0.5  # seconds until it is looked whether to stop
RESTING = 3.0  # seconds between two tries to reach the server again
Told = Callable[[frozenset[str]], None]


class Notices:
    """Calls `told` from a thread of its own with the kinds that others changed, from `start` to `stop`."""

    def __init__(self, engine: Engine, told: Told) -> None:
        self._engine = engine
        self._told = told
        self._name = uuid4().hex
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def send(self, pen: Pen, kinds: Iterable[str]) -> None:
        """Tell the others once this transaction is committed; nobody hears of one that is not."""
        words = " ".join((self._name, *sorted(kinds)))
        pen.execute("SELECT pg_notify(?, ?)", (CHANNEL, words)).fetchone()

    def start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="notices", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        self._stopped.set()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(5)

    def _run(self) -> None:
        missed = False
        while not self._stopped.is_set():
            try:
                self._listen(missed)
            except (psycopg.Error, DatabaseError, Refused):
                missed = True
                self._stopped.wait(RESTING)

    def _listen(self, missed: bool) -> None:
        fairy = self._engine.raw_connection()
        connection = fairy.driver_connection
        assert isinstance(connection, psycopg.Connection)
        fairy.detach()  # it is ours until it is closed
        with connection:
            connection.autocommit = True
            connection.execute(f"LISTEN {CHANNEL}".encode())
            if missed:
                self._told(frozenset(TYPES))
            while not self._stopped.is_set():
                for notice in connection.notifies(timeout=LISTENING):
                    self._pass_on(notice.payload)

    def _pass_on(self, payload: str) -> None:
        sender, *kinds = payload.split()
        if sender != self._name:
            self._told(frozenset(kinds) & frozenset(TYPES))
