"""What happens when something goes wrong: refusals become the quiet bar, bugs a log line and one dialog."""

import logging
import platform
import sys
import threading
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from traceback import walk_tb
from types import CodeType, TracebackType
from typing import Any

import PySide6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import Invalid, Refused

Refusal = Refused | Invalid
LOG_SIZE = 200_000


def sentence_of(refusal: Refusal) -> str:
    """The words of a refusal for the quiet bar."""
    if isinstance(refusal, Invalid):
        return " ".join(refusal.problems.values())
    return str(refusal)


def attempt(widget: QWidget, verb: Callable[..., Any], *args: Any) -> bool:
    """Run a verb for a widget; a refusal is told by the nearest page or window above it. False if refused."""
    try:
        verb(*args)
    except (Refused, Invalid) as refusal:
        teller = _teller(widget)
        if teller is None:
            raise
        teller(sentence_of(refusal))
        return False
    return True


def guard(widget: QWidget, verb: Callable[..., Any]) -> Callable[..., bool]:
    """A slot that runs a verb through `attempt`: an exception does not travel through a signal."""
    return lambda *args: attempt(widget, verb, *args)


def _teller(widget: QWidget | None) -> Callable[[str], None] | None:
    while widget is not None:
        tell: Callable[[str], None] | None = getattr(widget, "tell_problem", None)
        if tell is not None:
            return tell
        widget = widget.parentWidget()
    return None


def details_of(error: BaseException) -> str:
    """What a helper needs, with nobody's data in it: kinds of errors and places in the code, never messages.

    A message may quote what was typed, and a path the person's name; only the ends of paths stay.
    """
    lines = [f"Nghị Sự · Qt {PySide6.__version__} · Python {platform.python_version()} · {platform.system()}"]
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        lines.append(type(link).__name__)
        lines += [f"  {_place(frame.f_code, line)}" for frame, line in walk_tb(link.__traceback__)]
        link = link.__cause__ or link.__context__
    return "\n".join(lines)


def _place(code: CodeType, line: int) -> str:
    return f"{'/'.join(Path(code.co_filename).parts[-2:])}:{line} {code.co_name}"


class Failures(QObject):
    """Catches what nobody caught, in every thread: an exception in a slot must never look like success.

    `refused(sentence)` is for the quiet bar, `broken(details)` for the dialog; both come on the GUI thread.
    """

    refused = Signal(str)
    broken = Signal(str)
    _caught = Signal(object)

    def __init__(self, logs: Path) -> None:
        super().__init__()
        self._log = logging.getLogger("nghisu.failures")
        file = logs / "failures.log"
        handler = RotatingFileHandler(file, "a", LOG_SIZE, backupCount=1, encoding="utf-8", delay=True)
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        self._handler = handler
        self._log.addHandler(handler)
        self._log.propagate = False
        self._caught.connect(self.report)

    def install(self) -> None:
        """From now on; exceptions that end the program (Ctrl+C) keep their usual way."""
        sys.excepthook = self._from_main
        threading.excepthook = self._from_thread

    def remove(self) -> None:
        """Back to Python's own hooks; the log is closed."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        self._log.removeHandler(self._handler)
        self._handler.close()

    def report(self, error: BaseException) -> None:
        """A refusal goes to the quiet bar; anything else is logged and shown."""
        if isinstance(error, (Refused, Invalid)):
            self.refused.emit(sentence_of(error))
            return
        details = details_of(error)
        self._log.error("%s", details)
        self.broken.emit(details)

    def _from_main(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, Exception):
            self._caught.emit(error)
        else:
            sys.__excepthook__(kind, error, trace)

    def _from_thread(self, args: threading.ExceptHookArgs) -> None:
        if isinstance(args.exc_value, Exception):
            self._caught.emit(args.exc_value)
