"""Long work off the GUI thread, one piece at a time, with progress, cancel and the answer on that thread."""

import itertools
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

Progress = Callable[[int, int], None]


class Cancelled(Exception):
    """Raised inside a verb when the person pressed Dừng; an open write rolls itself back."""


@dataclass
class Task:
    """One piece of work and whom to tell."""

    number: int
    title: str
    verb: Callable[[Progress], Any]
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None] | None
    progress: Progress | None
    stop: Event


class Tasks(QObject):
    """One worker thread; `run(verb, done, …)` calls `verb(progress)` there and `done(answer)` here.

    Without `failed`, an error goes to `unhandled`, which the window answers (quiet bar, "đã dừng", dialog).
    """

    started = Signal(str)
    advanced = Signal(int, int)
    idle = Signal()
    unhandled = Signal(object)
    _progressed = Signal(object, int, int)
    _finished = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._worker = ThreadPoolExecutor(max_workers=1, thread_name_prefix="task")
        self._numbers = itertools.count()
        self._waiting: dict[int, Task] = {}
        self._closed = False
        self._progressed.connect(self._tell_progress)
        # Queued even when the verb was done before the callback was set: its progress comes first.
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        verb: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None = None,
        progress: Progress | None = None,
        title: str = "",
    ) -> Task:
        """Queue the verb; it may call `progress(done, total)`, which also is where a cancel reaches it."""
        task = Task(next(self._numbers), title, verb, done, failed, progress, Event())
        self._waiting[task.number] = task
        if len(self._waiting) == 1:
            self.started.emit(title)
        future = self._worker.submit(self._work, task)
        future.add_done_callback(lambda answer: self._finished.emit(task, answer))
        return task

    def busy(self) -> bool:
        return bool(self._waiting)

    def cancel(self) -> None:
        """Ask every piece of work, running or queued, to stop at its next progress call."""
        for task in self._waiting.values():
            task.stop.set()

    def close(self) -> None:
        """Stop the work, wait for the worker to leave, and tell nobody any more."""
        self._closed = True
        self.cancel()
        self._worker.shutdown(wait=True, cancel_futures=True)
        self._waiting.clear()

    def _work(self, task: Task) -> Any:
        def report(done: int, total: int) -> None:
            if task.stop.is_set():
                raise Cancelled
            self._progressed.emit(task, done, total)

        report(0, 0)
        return task.verb(report)

    @Slot(object, int, int)
    def _tell_progress(self, task: Task, done: int, total: int) -> None:
        if self._closed:
            return
        self.advanced.emit(done, total)
        if task.progress:
            task.progress(done, total)

    @Slot(object, object)
    def _deliver(self, task: Task, answer: "Future[Any]") -> None:
        if self._closed:
            return
        del self._waiting[task.number]
        self._announce_next()
        error = CancelledError() if answer.cancelled() else answer.exception()
        if error is None:
            task.done(answer.result())
        elif task.failed:
            task.failed(error)
        else:
            self.unhandled.emit(error)

    def _announce_next(self) -> None:
        if self._waiting:
            self.started.emit(next(iter(self._waiting.values())).title)
        else:
            self.idle.emit()
