"""What the statements around a save are written with: the driver's own connection, of either engine.

SQLite's connection is one as it is. Statements name their values `:name` or `?`; dates, texts, numbers and
truths go in as `statements.kept` gives them and come back as SQLite would give them.
"""

from typing import Any, Protocol


class Rows(Protocol):
    """What came of a statement; `lastrowid` is the number given to the row it added."""

    @property
    def lastrowid(self) -> int | None: ...

    @property
    def rowcount(self) -> int: ...

    def fetchone(self) -> Any: ...

    def fetchmany(self, size: int = ..., /) -> list[Any]: ...

    def fetchall(self) -> list[Any]: ...


class Pen(Protocol):
    """Runs statements inside the transaction that is open."""

    def execute(self, statement: str, values: Any = ..., /) -> Rows: ...

    def executemany(self, statement: str, values: Any, /) -> Rows: ...
