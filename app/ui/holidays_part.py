"""The days off of a year as deadlines reckon with them: shipped, forecast, and the office's own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain.calendar import WEEKDAYS, DayOff, WorkedDay
from app.domain.record import TYPES
from app.domain.records.calendar_day import CalendarDay
from app.services import records, rules
from app.ui.page import Desk
from app.ui.parts import Cell, Column, Combo, Label, Notice, card, column, primary, row
from app.ui.record_panel import RecordPanel
from app.ui.record_table import FittingTable
from app.ui.side import Side
from app.ui.words import tr


@dataclass(frozen=True)
class Entry:
    """One day of the calendar; `own` is the office's record of it, if it made one."""

    day: date
    name: str
    kind: str
    source: str
    forecast: bool
    verified: bool
    own: str = ""


class HolidaysPart(QWidget):
    """One year at a time; the office adds days of the yearly notice, and edits only those it added."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._entries: dict[str, Entry] = {}
        self._years: tuple[int, ...] = ()
        self.year = Combo()
        self.year.setAccessibleName(tr("Năm"))
        self.notice = Notice("amber", "")
        self.table = FittingTable(tr("Ngày nghỉ"), _columns(), self._cells)
        self.panel = RecordPanel(desk, TYPES["calendar_day"])
        self.side = Side(self.panel)
        add = primary(tr("Thêm ngày"), self.new, "plus", "Ctrl+N")
        head = row(Label(tr("Năm"), "label", "text2"), self.year, None, add, margins=(0, 2, 0, 0))
        sheet = card(column(self.table, margins=(1, 4, 1, 4)))
        self.setLayout(row((column(head, self.notice, (sheet, 1), gap=12), 1), self.side, gap=16))
        self.year.activated.connect(lambda _: self.refresh())
        self.table.current.connect(self._follow)
        self.panel.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))

    def refresh(self) -> None:
        context = self.desk.context
        calendar = rules.law(context).calendar
        self._offer_years(range(calendar.first_year, calendar.last_year + 1))
        own = {each.day: each.id for each in records.find(context, CalendarDay) if each.day}
        days: list[DayOff | WorkedDay] = [*calendar.off.values(), *calendar.worked.values()]
        year = int(self.year.code())
        found = sorted(
            (_entry(each, own.get(each.day, "")) for each in days if each.day.year == year), key=_by_day
        )
        self._entries = {entry.own or entry.day.isoformat(): entry for entry in found}
        self.table.show_quietly(list(self._entries))
        self._tell(year, sum(entry.forecast for entry in found))
        self.panel.refresh()

    def new(self) -> None:
        if self.side.save_typed():
            self.panel.show_new(kind="off")

    def edit(self) -> None:
        self.panel.edit()

    def save(self) -> None:
        self.side.save()

    def save_typed(self) -> bool:
        return self.side.save_typed()

    def escape(self) -> bool:
        return self.side.escape()

    def open_id(self, id: str) -> bool:
        day = next((each.day for each in records.find(self.desk.context, CalendarDay) if each.id == id), None)
        if day is None or not self.side.save_typed():
            return False
        self.year.set_code(str(day.year))
        self.refresh()
        self.table.go_to(id)
        self.panel.show_id(id)
        return True

    def _follow(self, id: str) -> None:
        """Only the office's own days open; the shipped ones are all said in their row."""
        entry = self._entries.get(id)
        if entry is not None and self.side.save_typed():
            self.panel.show_id(entry.own)
        elif entry is not None and self.panel.record is not None:
            self.table.go_quietly(self.panel.record.id)

    def _offer_years(self, years: range) -> None:
        if tuple(years) != self._years:
            self._years = tuple(years)
            self.year.set_options({str(year): str(year) for year in years})
            self.year.set_code(str(min(max(self.desk.context.today.year, years[0]), years[-1])))

    def _tell(self, year: int, forecasts: int) -> None:
        words = tr(
            "{n} ngày của năm {year} là dự báo. Khi có thông báo hằng năm, thêm ngày đúng ở đây.",
            n=forecasts, year=year,
        )  # fmt: skip
        self.notice.show_words(words)
        self.notice.setVisible(bool(forecasts))

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        return {id: _row(self._entries[id]) for id in ids}


def _columns() -> list[Column]:
    return [
        Column("day", tr("Ngày"), 104, sortable=False),
        Column("weekday", tr("Thứ"), 92, sortable=False),
        Column("name", tr("Tên"), sortable=False),
        Column("state", "", 132, sortable=False),
        Column("kind", tr("Loại"), 110, sortable=False),
        Column("source", tr("Căn cứ"), 260, sortable=False),
    ]


def _entry(each: DayOff | WorkedDay, own: str) -> Entry:
    kind = each.kind if isinstance(each, DayOff) else "làm bù"
    forecast = isinstance(each, DayOff) and each.forecast
    return Entry(each.day, each.name, kind, each.source, forecast, each.verified, own)


def _by_day(entry: Entry) -> date:
    return entry.day


def _row(entry: Entry) -> list[Cell | str]:
    state = Cell("")
    if entry.own:
        state = Cell(tr("Đơn vị thêm"), "blue", chip=True)
    elif entry.forecast:
        state = Cell(tr("Dự báo"), "amber", chip=True)
    elif not entry.verified:
        state = Cell(tr("Cần xem lại"), "grey", chip=True)
    kind = tr("Nghỉ") if entry.kind == "đơn vị" else tr(entry.kind.capitalize())
    weekday = tr(WEEKDAYS[entry.day.weekday()])
    return [f"{entry.day:%d/%m/%Y}", weekday, entry.name, state, kind, entry.source]
