"""From nothing to a window that answers, as whole processes, against an empty QMainWindow."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from measuring import Measured

from app.services.context import Context

TURNS, MOST = 9, 1.5
ROOT = Path(__file__).resolve().parents[2]
BARE = """
import os, sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1366, 768)
window.show()
app.processEvents()
print("usable", flush=True)
os._exit(0)
"""
OURS = """
import os, sys, pathlib
from app.ui import start
class Doors(start.Doors):
    def _show(self, window):
        super()._show(window)
        start.QApplication.instance().processEvents()
        print("usable", flush=True)
        os._exit(0)
start.Doors = Doors
start.start(pathlib.Path(sys.argv[1]))
"""


def run(context: Context) -> Iterator[Measured]:
    context.store.close()
    turns = [(_start(OURS, context.folder), _start(BARE, context.folder)) for _ in range(TURNS)]
    yield Measured("start to a usable window", *zip(*turns[1:], strict=True), most=MOST)


def _start(code: str, folder: Path) -> float:
    started = time.perf_counter()
    command = [sys.executable, "-X", "utf8", "-c", code, str(folder)]
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=env) as process:
        assert process.stdout is not None and process.stdout.readline() == "usable\n"
        return (time.perf_counter() - started) * 1000
