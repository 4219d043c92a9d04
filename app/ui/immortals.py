"""Keeps None, True and False alive on Python 3.11, where PySide6 6.12 gives away references it never took.

Its wheels are compiled for Pythons whose singletons never die (3.12 and later): there "return None" needs no
new reference. On 3.11 each setText, repaint or emit loses one, and after some ten thousand the process aborts
with "deallocating None". References to spare cost nothing and outlast any session.
"""

import ctypes
import sys

SPARE = 1 << 36
SINGLETONS = (None, True, False, NotImplemented)


def keep_alive() -> None:
    """Give the singletons references to spare, once, where they can die at all."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for singleton in SINGLETONS:
        if sys.getrefcount(singleton) < SPARE // 2:
            ctypes.c_ssize_t.from_address(id(singleton)).value += SPARE
