"""The long work of the page, done by the worker: make and write a bundle, look at a stick, take in."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.errors import Refused
from app.exchange.keys import StationKeys
from app.services import receiving, sending
from app.services.receiving import Found, Looked, Taken
from app.services.sending import Made
from app.ui.page import Desk
from app.ui.tasks import Progress
from app.ui.words import tr


@dataclass
class Job:
    """What is being sent: the bundle stays known where writing it fails."""

    place: Path
    made: Made | None = None
    written: list[Path] = field(default_factory=list)


class Courier(QObject):
    """`written(made, path)`, `looked(looked, place)`, `taken([Taken])`, `failed(sentence, made or None)`."""

    written = Signal(object, object)
    looked = Signal(object, object)
    taken = Signal(object)
    failed = Signal(str, object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.busy = False

    def send(self, keys: StationKeys, place: Path) -> None:
        """Make a bundle and write it."""
        job, context = Job(place), self.desk.context

        def work(progress: Progress) -> Path:
            job.made = sending.make(context, keys)
            return sending.write(context, job.made, place, progress)

        self._run(work, tr("Đang tạo và ghi gói…"), lambda path: self.written.emit(job.made, path), job)

    def copy(self, made: Made, place: Path) -> None:
        """Write a bundle made before once more."""
        job, context = Job(place, made), self.desk.context
        self._run(
            lambda progress: sending.write(context, made, place, progress),
            tr("Đang ghi gói số {n}…", n=made.number),
            lambda path: self.written.emit(made, path),
            job,
        )

    def look(self, keys: StationKeys, place: Path) -> None:
        """Find and open the bundles on a stick."""
        context = self.desk.context

        def show(found: Looked) -> None:
            self.looked.emit(found, place)

        self._run(lambda p: receiving.look_at(context, place, keys, p), tr("Đang xem gói trên USB…"), show)

    def take(self, keys: StationKeys, found: list[Found]) -> None:
        """Take in all good ones; what came becomes searchable afterwards."""
        context = self.desk.context

        def show(taken: list[Taken]) -> None:
            self.taken.emit(taken)
            self.desk.tasks.run(
                lambda progress: receiving.make_searchable(context, progress),
                lambda _: None,
                title=tr("Đang lập chỉ mục tìm kiếm…"),
            )

        self._run(lambda p: receiving.take_all(context, found, keys, p), tr("Đang nhận gói…"), show)

    def _run(
        self, work: Callable[[Progress], Any], title: str, done: Callable[[Any], None], job: Job | None = None
    ) -> None:
        if self.busy:
            raise Refused(tr("Đang làm dở việc trước. Chờ xong rồi bấm lại."))

        def finish(answer: Any) -> None:
            self.busy = False
            done(answer)

        def fail(error: BaseException) -> None:
            self.busy = False
            if isinstance(error, Refused):
                self.failed.emit(str(error), job.made if job else None)
            else:
                self.desk.tasks.unhandled.emit(error)

        self.busy = True
        self.desk.tasks.run(work, finish, fail, title=title)
