"""The plan of a round: its points in rows to type in, what clashes or is missing, the days of the law."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.records.area import Area
from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.contact_round import ContactRound
from app.domain.text import sort_key
from app.services import contact_plan, contacts, delegates, records
from app.services.contact_plan import RoundDate
from app.ui.contacts.plan_row import PlanRow, captions
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import Label, Notice, card, clear, column, hline, holder, row, scroll
from app.ui.words import tr

ROOMY = 820
"""Width from which on the state of each point has room."""


class PlanTab(QWidget):
    """`opened(meeting id)` asks for the page of a meeting, `asked` for the form of its point."""

    opened = Signal(str)
    asked = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self._round = desk, ContactRound()
        self.rows: list[PlanRow] = []
        self._narrow = False
        self._lines = column(gap=8)
        self.warnings = Notice("amber", "")
        self.warnings.hide()
        self._dates = column(gap=10)
        title = Label(tr("Các điểm tiếp xúc"), "h3")
        hint = Label(tr("Enter ở dòng cuối thêm điểm mới; mọi chữ tự lưu"), "small", "text3", elide=True)
        heads, self._spared = captions()
        table = column(row(title, 12, (hint, 1)), heads, self._lines, gap=10, margins=(16, 14, 16, 16))
        law = column(
            Label(tr("Các ngày tính theo luật"), "h3"), self._dates, gap=10, margins=(16, 14, 16, 16)
        )
        self._law = card(law)
        body = column(card(table), self.warnings, self._law, None, gap=12)
        self.setLayout(column((scroll(body, margins=0), 1), gap=0))

    def show_round(self, planned: ContactRound) -> None:
        """Show the points and a row for one more; a row with the keyboard stays where it is."""
        found = contacts.points(self.desk.context, planned.id)
        if planned.id != self._round.id:
            self._fit_rows(0)
        self._round = planned
        self._fit_rows(len(found) + self._spare(planned))
        groups = delegates.groups(self.desk.context)
        areas = sorted(records.find(self.desk.context, Area), key=lambda one: sort_key(one.called()))
        named = records.called(self.desk.context, [id for one in found for id in one.delegates])
        blank = ContactMeeting(round=planned.id)
        for number, shown in enumerate(self.rows, 1):
            shown.set_choices(groups, areas)
            point = found[number - 1] if number <= len(found) else blank
            shown.show_point(point, number, [named[id] for id in point.delegates if id in named])
        self._show_warnings()
        self._show_dates()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow = self.width() < px(ROOMY)
        for head in self._spared:
            head.setVisible(not self._narrow)
        for shown in self.rows:
            shown.fit(self._narrow)

    def flush(self) -> bool:
        saved = [shown.flush() for shown in self.rows]
        return all(saved)

    def begin(self) -> None:
        """Ctrl+N here: to the row of a new point."""
        if self.rows:
            self.rows[-1].begin()

    def _spare(self, planned: ContactRound) -> int:
        return 0 if planned.state in ("cancelled", "consolidated") else 1

    def _fit_rows(self, count: int) -> None:
        while len(self.rows) > count:
            gone = self.rows.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.rows) < count:
            made = PlanRow(self.desk)
            made.opened.connect(self.opened)
            made.asked.connect(self.asked)
            made.added.connect(lambda point, made=made: self._add(made, point))
            made.ended.connect(lambda made=made: self._next_after(made))
            made.fit(self._narrow)
            self.rows.append(made)
            self._lines.addWidget(made)

    def _add(self, spare: PlanRow, point: ContactMeeting) -> None:
        """The spare row became a point; another spare row follows it."""
        spare.meeting = contacts.add_point(self.desk.context, self._round.id, point)
        self.show_round(self._round)

    def _next_after(self, done: PlanRow) -> None:
        """Enter: to the row under this one."""
        if not done.flush() or done not in self.rows:
            return
        at = self.rows.index(done)
        if at + 1 < len(self.rows):
            self.rows[at + 1].begin()

    def _show_warnings(self) -> None:
        found = contact_plan.plan_warnings(self.desk.context, self._round.id)
        self.warnings.setVisible(bool(found))
        self.warnings.show_words(
            "\n".join(one.sentence for one in found), tr("Xem lại kế hoạch") if found else ""
        )

    def _show_dates(self) -> None:
        clear(self._dates)
        found = contact_plan.dates(self.desk.context, self._round.id)
        self._law.setVisible(bool(found))
        for number, one in enumerate(found):
            if number:
                self._dates.addWidget(hline())
            self._dates.addWidget(_date(one))


def _date(one: RoundDate) -> QWidget:
    """The day, what it is, and how it was counted."""
    lines: tuple[Any, ...] = tuple(one.deadline.explanation)
    words = column(
        Label(one.title, "strong", wrap=True), Label("\n".join(lines), "small", "text2", wrap=True), gap=2
    )
    day = Label(f"{one.deadline.day:%d/%m/%Y}", "strong", "accent_text")
    return holder(row(holder(row(day, None), 104), (words, 1), gap=12, top=True))
