"""Record identifiers: UUIDv7 text, so that ids sort in the order they were made (RFC 9562, 5.7 and 6.2)."""

import os
import threading
import time
from uuid import UUID

_STEP = 1 << 32  # ids of one millisecond differ by more than noise, always upwards
_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """A fresh id, greater than every id this process made before, even within one millisecond."""
    global _last
    with _lock:
        now = time.time_ns() // 1_000_000 << 74 | int.from_bytes(os.urandom(9), "big") & (1 << 73) - 1
        _last = now if now >> 74 > _last >> 74 else _last + _STEP
        return _shaped(_last)


def _shaped(number: int) -> str:
    """48 bits of time and 74 of counter and noise, with version 7 and the variant between them."""
    stamp, upper, lower = number >> 74, number >> 62 & 0xFFF, number & (1 << 62) - 1
    return str(UUID(int=stamp << 80 | 0x7 << 76 | upper << 64 | 0x2 << 62 | lower))
