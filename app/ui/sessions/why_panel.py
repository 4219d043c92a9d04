"""Why a deadline falls on its day: the rule, its article, the count; and the office's own number of days."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from app.domain.record import TYPES
from app.domain.records.rule_override import RuleOverride
from app.services import records
from app.services.preparation import Step
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import Label, card, clear, column, quiet, row, scroll
from app.ui.sessions.words import short_day
from app.ui.verb_dialog import ask_verb
from app.ui.words import tr

HEIGHT, WIDTH = 182, 372
BOUNDLESS = 16_777_215
"""Qt's own word for no limit."""
FIELDS = ("days", "unit", "source", "since")


class WhyPanel(QWidget):
    """One step explained; ticking and skipping it are left to the page."""

    tick_asked = Signal()
    skip_asked = Signal()
    own_days_set = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.step: Step | None = None
        self.title = Label("", "strong", elide=True)
        self._lines = column(gap=2, margins=(16, 0, 16, 8))
        self.own_days = quiet(tr("Sửa số ngày"), self.ask_own_days, tip=tr("Số ngày theo quy chế của đơn vị"))
        self.skip = quiet(tr("Không áp dụng"), self.skip_asked.emit)
        self.tick = quiet(tr("Xong hôm nay"), self.tick_asked.emit, "check")
        buttons = row(self.own_days, self.skip, self.tick, None, gap=2)
        self._head = row((self.title, 1), buttons, gap=2, margins=(16, 6, 8, 2))
        inside = column(self._head, (scroll(self._lines), 1), gap=0, margins=(1, 1, 1, 1))
        self.setLayout(column(card(inside, kind="soft"), gap=0))
        self.stand_beside(False)

    def stand_beside(self, beside: bool) -> None:
        """Beside the steps where the page is wide and low, else under them."""
        direction = QBoxLayout.Direction
        self._head.setDirection(direction.TopToBottom if beside else direction.LeftToRight)
        self._head.setContentsMargins(px(16 if not beside else 6), px(10 if beside else 6), px(8), px(2))
        self.title.setContentsMargins(px(10 if beside else 0), 0, 0, 0)
        self.tick.setVisible(not beside)  # there the box of the row and the space bar do it
        self.setMinimumSize(0, 0)
        self.setMaximumSize(BOUNDLESS, BOUNDLESS)
        if beside:
            self.setFixedWidth(px(WIDTH))
        else:
            self.setFixedHeight(px(HEIGHT))

    def show_step(self, step: Step) -> None:
        self.step = step
        record = step.record
        due = tr("Vì sao hạn {day}", day=short_day(step.due)) if step.due else tr("Chưa có ngày đến hạn")
        self.title.set_text(due if step.explanation else record.title)
        clear(self._lines)
        for line in step.explanation or (tr("Việc này không có hạn theo quy định."),):
            self._lines.addWidget(Label(line, "small", "text2", wrap=True))
        self._lines.addStretch(1)
        self.own_days.setVisible(bool(record.rule))
        self.skip.set_words(tr("Có áp dụng") if record.skipped else tr("Không áp dụng"))
        self.tick.set_words(tr("Chưa xong") if record.done_on else tr("Xong hôm nay"))

    def ask_own_days(self) -> None:
        """Ask for the number of days of the office's own rules and keep it."""
        if self.step is None:
            return
        context, rule = self.desk.context, self.step.record.rule
        known = records.find(context, RuleOverride, rule=rule)
        before = known[-1] if known else RuleOverride(rule=rule, unit="ngày", since=context.today)

        def keep(days: int | None, unit: str, source: str, since: date | None) -> None:
            records.save(context, replace(before, days=days, unit=unit, source=source, since=since))

        fields = {name: TYPES["rule_override"].fields[name] for name in FIELDS}
        values: dict[str, Any] = {name: getattr(before, name) for name in FIELDS}
        text = tr(
            "{step}: số ngày theo quy chế của đơn vị, thay cho quy định chung.", step=self.step.record.title
        )
        if ask_verb(self.desk, tr("Số ngày của đơn vị"), tr("Ghi số ngày"), fields, keep, text, values):
            self.own_days_set.emit()
