"""One process per data folder: a byte-range lock that the operating system frees when the process dies."""

import os
import sys
from pathlib import Path
from typing import IO

from ..domain.errors import Refused
from . import publish

HELD = "Nghị Sự đang mở ở một cửa sổ khác với cùng dữ liệu này. Dùng cửa sổ đang mở, hoặc đóng nó rồi mở lại."


class FolderLock:
    """Held from construction until `release` or the end of the process; raises Refused when taken."""

    def __init__(self, folder: Path) -> None:
        publish.make_folder(folder)
        self._file: IO[bytes] | None = open(folder / "lock", "a+b")  # noqa: SIM115  held for the process's life
        try:
            _take(self._file)
        except OSError:
            self.release()
            raise Refused(HELD) from None

    def release(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, 0, os.SEEK_SET)
