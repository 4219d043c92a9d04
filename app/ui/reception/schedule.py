"""The schedule of reception: days to come with the day to post them by, and why."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.records.reception_day import KINDS
from app.services import reception
from app.services.context import Context
from app.services.reception import Planned
from app.ui.parts import (
    Cell,
    Column,
    Label,
    Stage,
    card,
    column,
    empty_state,
    hline,
    quiet,
    row,
    secondary,
)
from app.ui.record_table import FittingTable
from app.ui.words import tr

AHEAD = timedelta(days=366)
MAIN = 120
"""The least room of the place before the last columns go."""


class ScheduleTab(QWidget):
    """`new_wanted`, `edit_wanted(id)`, `post_wanted` and `print_wanted` for all that are not posted yet."""

    new_wanted = Signal()
    edit_wanted = Signal(str)
    post_wanted = Signal()
    print_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.days: dict[str, Planned] = {}
        columns = [
            Column("starts", tr("Bắt đầu"), 140), Column("place", tr("Nơi tiếp")),
            Column("post_by", tr("Hạn niêm yết"), 116), Column("posted", tr("Niêm yết"), 140),
            Column("kind", tr("Hình thức"), 108),
        ]  # fmt: skip
        self.table = FittingTable(tr("Lịch tiếp công dân"), columns, self._cells, MAIN)
        self.stage = Stage(self.table)
        self.why = Label("", "small", "text2", wrap=True)
        self.post = secondary(tr("Đã niêm yết"), self.post_wanted.emit, "check")
        printer = quiet(tr("In lịch"), self.print_wanted.emit, "printer")
        foot = row((self.why, 1), printer, self.post, margins=(16, 8, 12, 8))
        self.setLayout(column((card(column((self.stage, 1), hline(), foot, gap=0, margins=(1, 4, 1, 1))), 1)))
        self.table.current.connect(self._follow)
        self.table.opened.connect(self.edit_wanted)

    def refresh(self) -> None:
        today = self._context.today
        found = reception.schedule(self._context, date(today.year, 1, 1), today + AHEAD)
        self.days = {one.record.id: one for one in found}
        self.table.show_ids(list(self.days))
        if found and not self.table.id():
            ahead = [
                n
                for n, one in enumerate(found)
                if one.record.starts_at and one.record.starts_at.date() >= today
            ]
            self.table.go_to_row(ahead[0] if ahead else len(found) - 1)
        self.post.setVisible(bool(self.unposted()))
        self._follow(self.table.id())
        if found:
            self.stage.show_content()
        else:
            action = secondary(tr("Thêm buổi tiếp"), self.new_wanted.emit, "plus")
            words = tr("Lịch được niêm yết trước 05 ngày làm việc; hạn tính sẵn cho từng buổi.")
            self.stage.show_state(empty_state(tr("Chưa có buổi tiếp nào"), words, action, "calendar-days"))

    def unposted(self) -> list[str]:
        return [id for id, one in self.days.items() if one.record.posted_on is None]

    def _follow(self, id: str) -> None:
        self.why.set_text("\n".join(self.days[id].explanation) if id in self.days else "")

    def _cells(self, ids: Sequence[str]) -> dict[str, list[Cell | str]]:
        return {id: _row(self.days[id]) for id in ids if id in self.days}


def _row(one: Planned) -> list[Cell | str]:
    day = one.record
    starts = f"{day.starts_at:%d/%m/%Y %H:%M}" if day.starts_at else ""
    by = Cell(f"{day.post_by:%d/%m/%Y}" if day.post_by else "", "red" if one.late else "")
    if day.posted_on:
        posted = Cell(tr("Ngày {day}", day=f"{day.posted_on:%d/%m/%Y}"), "green", chip=True)
    else:
        posted = Cell(
            tr("Quá hạn") if one.late else tr("Chưa niêm yết"), "red" if one.late else "amber", chip=True
        )
    return [starts, day.place, by, posted, tr(KINDS[day.kind])]
