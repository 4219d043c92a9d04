"""Builds the library that watches and fails file operations, and says how to run a program under it."""

import ctypes
import os
import shutil
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parent
COMPILER = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
MISSING = "no C compiler (cc) to build the library that fails file operations"


def build(folder: Path) -> Path:
    """Compile shim.c into the folder."""
    assert COMPILER
    library = folder / "shim.so"
    command = [COMPILER, "-shared", "-fPIC", "-O2", "-o", str(library), str(HERE / "shim.c"), "-ldl"]
    subprocess.run(command, check=True, capture_output=True)
    return library


def environment(library: Path, watched: Path, log: Path | None = None) -> dict[str, str]:
    """What a program is started with so that its operations below `watched` are seen."""
    recorded = {"SHIM_LOG": str(log)} if log else {}
    return {"LD_PRELOAD": str(library), "SHIM_DIR": str(watched)} | recorded


class Shim:
    """The library inside the process it was loaded into."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(os.environ["LD_PRELOAD"])

    def fail(self, operation: int, error: int, sticky: bool) -> None:
        """Fail that operation from now on counted, 1 being the next; with `sticky` every later one too."""
        self._library.shim_arm(0, operation, error, int(sticky))

    def record(self) -> None:
        """Note every operation from now on."""
        self._library.shim_record(1)

    def rest(self) -> int:
        """Let everything pass again; gives how many operations there were."""
        count: int = self._library.shim_count()
        self._library.shim_arm(0, 0, 0, 0)
        return count
