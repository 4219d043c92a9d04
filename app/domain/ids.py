"""Record identifiers: UUIDv7 text, so that ids sort by the time they were made (RFC 9562, 5.7)."""

import os
import time
from uuid import UUID


def new_id(milliseconds: int | None = None) -> str:
    """A fresh id; `milliseconds` since 1970 and is only given where a run must be repeatable."""
    stamp = time.time_ns() // 1_000_000 if milliseconds is None else milliseconds
    return shape_id(stamp, os.urandom(10))


def shape_id(milliseconds: int, noise: bytes) -> str:
    """UUIDv7 from 48 bits of time and 10 bytes of noise."""
    number = (milliseconds & 0xFFFF_FFFF_FFFF) << 80 | int.from_bytes(noise, "big")
    number = number & ~(0xF << 76) | 0x7 << 76
    return str(UUID(int=number & ~(0x3 << 62) | 0x2 << 62))
