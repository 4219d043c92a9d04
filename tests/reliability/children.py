"""Runs deeds in forked children that may be killed, and hears through a pipe what they acknowledged."""

import os
import signal
import traceback
from collections.abc import Callable


def scale() -> float:
    """How many times larger than in CI a run is to be."""
    return float(os.environ.get("RELIABILITY_SCALE", "1"))


def start(work: Callable[[int], None]) -> tuple[int, int]:
    """Fork; the child runs `work(pipe)` and ends. Gives the child's id and the end of the pipe to read."""
    hear, say = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(hear)
        code = 1
        try:
            work(say)
            code = 0
        except Exception:
            traceback.print_exc()
        finally:
            os._exit(code)
    os.close(say)
    return child, hear


def say(pipe: int, word: object) -> None:
    os.write(pipe, f"{word}\n".encode())


def kill(child: int) -> bool:
    """End the child at once; False when it had ended by itself."""
    os.kill(child, signal.SIGKILL)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def rest(pipe: int) -> list[str]:
    """Every whole line still in the pipe, until the child is gone."""
    heard = b""
    while piece := os.read(pipe, 65536):
        heard += piece
    os.close(pipe)
    return heard.decode().split("\n")[:-1]
