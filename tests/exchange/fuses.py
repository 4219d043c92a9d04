"""A fuse that ends the process at one exact operation of its own, as `kill -9` from outside would."""

import os
import signal
import sys
from types import FrameType
from typing import Any

# Functions that reach the disk, the database or the server, by whatever library; before and after each.
_TOUCHING = """
execute executemany executescript fetchone fetchmany fetchall commit rollback copy write_row write flush fsync
open close replace rename unlink mkdir copyfile copyfileobj sendall send
"""
TOUCHING = frozenset(_TOUCHING.split())
_EVENTS = frozenset({"call", "return", "c_call", "c_return"})


class Fuse:
    """Burns with each operation; at 0 it never reaches its end and only counts."""

    def __init__(self, length: int = 0) -> None:
        self._length = length
        self.burnt = 0

    def light(self) -> None:
        """From now on this thread burns it."""
        sys.setprofile(self._step)

    def put_out(self) -> None:
        """Nothing burns any more."""
        sys.setprofile(None)

    def _step(self, frame: FrameType, event: str, of: Any) -> None:
        if event not in _EVENTS:
            return
        name = frame.f_code.co_name if event in ("call", "return") else getattr(of, "__name__", "")
        if name in TOUCHING:
            self.burnt += 1
            if self.burnt == self._length:
                os.kill(os.getpid(), signal.SIGKILL)
