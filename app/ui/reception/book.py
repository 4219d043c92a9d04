"""The reception book of a year: its lines, the newest first, with a search and the choice of the year."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.petition_kinds import KINDS
from app.domain.records.reception import Reception
from app.domain.text import words_of
from app.services import reception
from app.services.context import Context
from app.ui.look import px
from app.ui.parts import (
    Cell,
    Column,
    Combo,
    SearchField,
    Stage,
    Table,
    card,
    column,
    empty_state,
    nothing_found,
    row,
    secondary,
)
from app.ui.words import tr

YEAR_WIDTH = 128


class BookTab(QWidget):
    """`current(id)` follows the row, "" for none; `opened(id)`; `new_wanted` from the empty book."""

    current = Signal(str)
    opened = Signal(str)
    new_wanted = Signal()
    year_chosen = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.visits: dict[str, Reception] = {}
        self.lines = 0
        self.search = SearchField(tr("Tìm theo trích yếu"), "Ctrl+F")
        self.years = Combo()
        self.years.setAccessibleName(tr("Năm của sổ"))
        self.years.setFixedWidth(px(YEAR_WIDTH))
        columns = [Column("number", tr("STT"), 56), Column("day", tr("Ngày tiếp"), 96),
                   Column("subject", tr("Nội dung")), Column("kind", tr("Phân loại"), 128)]  # fmt: skip
        self.table = Table(tr("Sổ tiếp công dân"), columns, self._cells)
        self.stage = Stage(self.table)
        sheet = card(column((self.stage, 1), gap=0, margins=(1, 4, 1, 1)))
        self.setLayout(column(row((self.search, 1), self.years), (sheet, 1), gap=10))
        self.search.asked.connect(lambda _: self.refresh())
        self.years.activated.connect(lambda _: self.year_chosen.emit())
        self.table.current.connect(self.current)
        self.table.opened.connect(self.opened)

    def year(self) -> int:
        return int(self.years.code() or self._context.today.year)

    def refresh(self) -> None:
        """Ask again; the year and the current row stay."""
        chosen = self.year()
        listed = sorted({*reception.years(self._context), chosen}, reverse=True)
        self.years.set_options({str(year): tr("Năm {year}", year=year) for year in listed})
        self.years.set_code(str(chosen))
        every = reception.book(self._context, chosen)
        self.lines = len(every)
        words = words_of(self.search.text())
        self.visits = {one.id: one for one in reversed(every) if _wanted(one, words)}
        self.table.show_ids(list(self.visits))
        if self.visits and not self.table.id():
            self.table.go_to_row(0)
        self._show_stage()
        self.current.emit(self.table.id())

    def show_year(self, year: int) -> None:
        self.years.set_options({str(year): tr("Năm {year}", year=year)})
        self.years.set_code(str(year))
        self.refresh()

    def go_to(self, id: str) -> bool:
        """Make a line current, whatever year and words hide it."""
        found = reception.line(self._context, id)
        if found is None or found.received_on is None:
            return False
        self.search.set_words("")
        self.show_year(found.received_on.year)
        return self.table.go_to(id)

    def _show_stage(self) -> None:
        if self.visits:
            self.stage.show_content()
        elif self.lines:
            self.stage.show_state(nothing_found(self.search.text(), self.search.clear))
        else:
            action = secondary(tr("Thêm lượt tiếp"), self.new_wanted.emit, "plus")
            words = tr("Mỗi lượt tiếp là một dòng của Sổ tiếp công dân, Mẫu số 03/TCD.")
            title = tr("Chưa có lượt tiếp nào năm {year}", year=self.year())
            self.stage.show_state(empty_state(title, words, action, "users"))

    def _cells(self, ids: Sequence[str]) -> dict[str, list[Cell | str]]:
        return {id: _row(self.visits[id]) for id in ids if id in self.visits}


def _wanted(visit: Reception, words: Sequence[str]) -> bool:
    sought = words_of(visit.subject)
    return all(any(each.startswith(word) for each in sought) for word in words)


def _row(visit: Reception) -> list[Cell | str]:
    day = f"{visit.received_on:%d/%m/%Y}" if visit.received_on else ""
    return [str(visit.number or ""), day, visit.subject, Cell(tr(KINDS.get(visit.kind, "")), chip=True)]
