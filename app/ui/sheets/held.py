"""A table on its way in: read, planned and taken in by the worker; only the newest answer counts."""

from collections.abc import Callable, Mapping
from concurrent.futures import CancelledError
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.errors import Invalid, Refused
from app.services import sheets
from app.services.sheets import Matching, Plan, Reading
from app.ui.failures import sentence_of
from app.ui.page import Desk
from app.ui.tasks import Cancelled, Progress, Task


class Held(QObject):
    """`planned` when there is a new plan, `refused(why)` when there is none, `done(answer)` at the end."""

    planned = Signal()
    refused = Signal(str)
    done = Signal(object)

    def __init__(self, desk: Desk, kind: str, fills: Mapping[str, str]) -> None:
        super().__init__()
        self.desk, self.kind, self._fills = desk, kind, dict(fills)
        self.reading: Reading | None = None
        self.plan: Plan | None = None
        self.matching = Matching()
        self.writing = False
        self._task: Task | None = None

    @property
    def busy(self) -> bool:
        return self._task is not None

    def read(self, source: str | Path) -> None:
        """Read a pasted text or a file and plan it as proposed; nothing is written."""
        self.reading, self.plan = None, None
        context, kind = self.desk.context, self.kind
        chosen = Matching(fills=self._fills)

        def work(progress: Progress) -> Plan:
            return sheets.plan(
                context, sheets.read(context, kind, source, progress=progress), chosen, progress
            )

        self._run(work, self._take_plan)

    def match(self, **choices: Any) -> None:
        """Plan again with what the person chose."""
        if self.reading is None:
            return
        context, reading = self.desk.context, self.reading
        self.matching = chosen = replace(self.matching, **choices)
        self._run(
            lambda progress: sheets.plan(context, reading, chosen, progress),
            self._take_plan,
            self._fail_to_plan,
        )

    def take_in(self) -> None:
        """Write what the plan says, in one transaction."""
        context, plan = self.desk.context, self.plan
        if plan is None or self.busy:
            return
        self._run(lambda progress: sheets.take_in(context, plan, progress), self._finish)
        self.writing = True

    def forget(self) -> None:
        self.stop()
        self.reading, self.plan = None, None

    def stop(self) -> None:
        """Ask the work to stop; while it writes, its answer is still waited for."""
        if self._task is not None:
            self._task.stop.set()
            self._task = self._task if self.writing else None

    def _run(
        self,
        verb: Callable[[Progress], Any],
        done: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        self.stop()
        mine: list[Task] = []

        def answered(how: Callable[[Any], None], answer: Any) -> None:
            if mine and self._task is mine[0]:
                self._task, self.writing = None, False
                how(answer)

        run = self.desk.tasks.run
        mine.append(
            run(
                verb,
                lambda answer: answered(done, answer),
                lambda error: answered(failed or self._fail, error),
            )
        )
        self._task = mine[0]

    def _take_plan(self, plan: Plan) -> None:
        self.reading, self.plan, self.matching = plan.reading, plan, plan.matching
        self.planned.emit()

    def _finish(self, answer: sheets.Done) -> None:
        self.done.emit(answer)

    def _fail_to_plan(self, error: BaseException) -> None:
        """What was planned before is no longer what the person chose."""
        self.plan = None
        self._fail(error)

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, Refused | Invalid):
            self.refused.emit(sentence_of(error))
        elif isinstance(error, Cancelled | CancelledError):
            self.refused.emit("")
        else:
            self.desk.tasks.unhandled.emit(error)
            self.refused.emit("")
