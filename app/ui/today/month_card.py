"""The month with its meetings, deadlines and days off; a day picked filters the page."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from app.services.due import Due
from app.services.gatherings import Gathering
from app.ui.parts import DayMark, Label, MonthStrip, column, icon_button, quiet, row
from app.ui.parts.month import same_day_of_month
from app.ui.words import tr

Off = Callable[[date, date], Mapping[date, str]]


class MonthCard(QFrame):
    """`chosen(day)` when a day is picked, None when it is picked again; `off(first, last)` gives days off."""

    chosen = Signal(object)

    def __init__(self, off: Off) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self._off, self._today, self._month = off, date.min, date.min
        self._marks: dict[date, list[DayMark]] = {}
        self.picked: date | None = None
        self.title, self.strip = Label("", "h3"), MonthStrip()
        self.back = quiet(tr("Hôm nay"), self.go_to_today)
        before = icon_button("chevron-left", tr("Tháng trước"), lambda: self._turn(-1))
        after = icon_button("chevron-right", tr("Tháng sau"), lambda: self._turn(1))
        head = row(self.title, None, self.back, before, after, gap=0)
        self.setLayout(column(head, self.strip, gap=2, margins=(16, 8, 12, 8)))
        self.strip.turned.connect(self._go_on)
        self.strip.chosen.connect(self._pick)

    def show_marks(self, found: Sequence[Due], meetings: Sequence[Gathering], today: date) -> None:
        """Put these things and meetings on their days; the month on show stays."""
        self._marks = _marks(found, meetings)
        moved = self._today != today
        self._today = today
        if moved:
            self._month = today.replace(day=1)
        self._show()

    def shown_today(self) -> date:
        """The day that is shown as today."""
        return self._today

    def pick(self, day: date | None) -> None:
        self.picked = day
        self.strip.pick(day)

    def go_to_today(self) -> None:
        self._month = self._today.replace(day=1)
        self.strip.go_to(self._today)
        self._show()
        self.strip.setFocus()

    def _turn(self, months: int) -> None:
        self._month = same_day_of_month(self._month, months)
        self._show()

    def _go_on(self, day: date) -> None:
        self._month = day.replace(day=1)
        self.strip.go_to(day)
        self._show()

    def _pick(self, day: date) -> None:
        self.pick(None if day == self.picked else day)
        self.chosen.emit(self.picked)

    def _show(self) -> None:
        first = self._month
        last = same_day_of_month(first, 1) - timedelta(days=1)
        off = {day: [DayMark(tr(words), off=True)] for day, words in self._off(first, last).items()}
        marks = {day: [*off.get(day, []), *self._marks.get(day, [])] for day in {*off, *self._marks}}
        self.title.set_text(tr("Tháng {month} năm {year}", month=first.month, year=first.year))
        self.strip.show_month(first, self._today, marks, _legend())
        self.back.setVisible(first != self._today.replace(day=1))


def _legend() -> list[DayMark]:
    ring, off = DayMark(tr("Cuộc họp"), ring=True), DayMark(tr("Ngày nghỉ"), off=True)
    return [DayMark(tr("Hạn việc")), ring, off]


def _marks(found: Sequence[Due], meetings: Sequence[Gathering]) -> dict[date, list[DayMark]]:
    """Meetings first; what is late shows its red before what is in time."""
    marks: dict[date, list[DayMark]] = {}
    for meeting in meetings:
        for day in meeting.days if not meeting.called_off else ():
            marks.setdefault(day, []).append(DayMark(meeting.title, ring=True))
    for one in found:
        if not one.gathering:
            tone = "red" if one.late_days else "amber"
            marks.setdefault(one.day, []).append(DayMark(one.title, tone=tone))
    return marks
