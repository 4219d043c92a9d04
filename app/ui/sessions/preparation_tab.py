"""Chuẩn bị: every step with its explained deadline, ticked by one key, reckoned anew on demand."""

from functools import partial

from PySide6.QtWidgets import QBoxLayout, QWidget

from app.domain import fields as f
from app.domain import flow
from app.domain.records.session import Session
from app.services import preparation
from app.services.preparation import Step
from app.ui.failures import attempt
from app.ui.keys import hand_on
from app.ui.page import Desk
from app.ui.parts import Label, Notice, Stage, StepBar, card, column, empty_state, holder, quiet, row
from app.ui.sessions.recompute import ask_to_apply
from app.ui.sessions.step_rows import StepList
from app.ui.sessions.why_panel import WhyPanel
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr

OVER = flow.SEALED | {"cancelled"}


class PreparationTab(QWidget):
    """The steps above, why the current one is due below."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._session: Session | None = None
        self.words, self.bar = Label("", "small", "text2"), StepBar()
        self.steps = StepList(desk.context.today)
        self.why = WhyPanel(desk)
        self.changed = Notice("amber", "", action=tr("Xem thay đổi"), on=self.recompute)
        add = quiet(tr("Thêm việc"), self.add, "plus")
        self.stage = Stage(holder(column((self.steps, 1), gap=0)))
        head = row(self.words, (self.bar, 1), add, gap=12, margins=(16, 4, 8, 0))
        steps = card(column(head, (self.stage, 1), gap=0, margins=(1, 4, 1, 4)))
        self._parts = row((steps, 1), self.why, gap=12)
        self.setLayout(column(self.changed, (self._parts, 1), gap=12))
        self.arrange(False)
        hand_on(self, self.steps)
        self.steps.current.connect(self._explain)
        self.steps.ticked.connect(lambda step: attempt(self, self.tick, step))
        self.why.tick_asked.connect(lambda: attempt(self, self.tick, self.steps.value()))
        self.why.skip_asked.connect(lambda: attempt(self, self.skip, self.steps.value()))
        self.why.own_days_set.connect(self._show_changes)

    def show_session(self, session: Session) -> None:
        """Ask for the steps again; the current one stays."""
        other = self._session is None or self._session.id != session.id
        self._session = session
        found = preparation.steps(self.desk.context, session.id)
        done, total = preparation.summary(self.desk.context, session.id)
        sentence = tr("{done}/{total} bước", done=done, total=total)
        self.words.set_text(sentence)
        self.bar.show_steps(done, total, sentence)
        self.steps.show_rows(found)
        if found:
            self.stage.show_content()
            if other or self.steps.value() is None:
                self.steps.go_to_row(_first_open(found))
        else:
            words = tr("Kỳ họp này không có việc chuẩn bị nào. Thêm việc của văn phòng.")
            self.stage.show_state(empty_state(tr("Chưa có việc nào"), words))
        self._explain(self.steps.value())
        self._show_changes()

    def arrange(self, compact: bool) -> None:
        """Without a list of sessions beside it there is room for the reasons beside the steps."""
        direction = QBoxLayout.Direction
        self._parts.setDirection(direction.LeftToRight if compact else direction.TopToBottom)
        self.why.stand_beside(compact)

    def tick(self, step: Step | None) -> None:
        """Done today, or not done after all; the toast takes it back."""
        if step is None:
            return
        context, record = self.desk.context, step.record
        day = None if record.done_on else context.today
        preparation.tick(context, record.id, day)
        words = (
            tr("Đã xong: {step}", step=record.title) if day else tr("Chưa xong: {step}", step=record.title)
        )
        self.desk.say(words, partial(preparation.tick, context, record.id, record.done_on))

    def skip(self, step: Step | None) -> None:
        if step is not None:
            preparation.skip(self.desk.context, step.record.id, not step.record.skipped)

    def add(self) -> None:
        """A step of the office's own."""
        if self._session is None:
            return
        session = self._session.id
        fields = {
            "title": f.Text(label=tr("Việc"), required=True),
            "due_on": f.Day(label=tr("Hạn")),
        }

        def keep(title: str, due_on: object) -> None:
            preparation.add(self.desk.context, session, title, due_on)  # type: ignore[arg-type]

        ask_verb(self.desk, tr("Thêm việc chuẩn bị"), tr("Thêm việc"), fields, keep)

    def recompute(self) -> None:
        """Show what would move and apply it when wanted."""
        if self._session is None:
            return
        context = self.desk.context
        changes = preparation.recompute(context, self._session.id)
        before = [change.step for change in changes]
        if changes and ask_to_apply(self.desk, changes):
            self.desk.say(tr("Đã tính lại {n} hạn", n=len(before)))

    def _explain(self, step: Step | None) -> None:
        self.why.setVisible(step is not None)
        if step is not None:
            self.why.show_step(step)

    def _show_changes(self) -> None:
        session = self._session
        open_yet = session is not None and session.state not in OVER
        changes = preparation.recompute(self.desk.context, session.id) if session and open_yet else []
        words = tr(
            "{n} hạn không còn khớp với quy định, lịch nghỉ hoặc ngày khai mạc hiện nay.", n=len(changes)
        )
        self.changed.show_words(words)
        self.changed.setVisible(bool(changes))


def _first_open(steps: list[Step]) -> int:
    waiting = [n for n, step in enumerate(steps) if not step.record.done_on and not step.record.skipped]
    return waiting[0] if waiting else 0
