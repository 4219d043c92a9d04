"""The list of letters: search, kind, state pills with counts, the table."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from app.domain.petition_kinds import KINDS
from app.domain.text import words_of
from app.services.context import Context
from app.store.listing import Query
from app.ui.look import px
from app.ui.parts import (
    Cell,
    Column,
    Combo,
    Pills,
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
from app.ui.petitions.listing import FILTERS, Shown, all_shown, in_order, state_of, wanted
from app.ui.words import tr

KIND_WIDTH = 190
MAIN = 190
"""The least room the subject is given before other columns go."""
SPARE = ("kind", "due")


class LetterTable(Table):
    """Hides its spare columns when the words would have too little room."""

    def __init__(self, columns: list[Column], fetch: "PetitionList") -> None:
        self._columns = columns
        super().__init__(tr("Danh sách đơn thư"), columns, fetch.cells)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width() - px(MAIN) - sum(px(each.width) for each in self._columns)
        for name in SPARE:
            number = next(n for n, each in enumerate(self._columns) if each.name == name)
            self.setColumnHidden(number, room < 0)
            room += px(self._columns[number].width) if room < 0 else 0


class PetitionList(QWidget):
    """`current(id)` follows the row, "" for none; `opened(id)`; `new_wanted` from the empty list."""

    current = Signal(str)
    opened = Signal(str)
    new_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.every: list[Shown] = []
        self._shown: dict[str, Shown] = {}
        self._sort = ("code", True)
        self.search = SearchField(tr("Tìm theo mã hồ sơ, trích yếu"), "Ctrl+F")
        self.kinds = Combo({"": tr("Mọi loại đơn")} | {code: tr(words) for code, words in KINDS.items()})
        self.kinds.setFixedWidth(px(KIND_WIDTH))
        self.kinds.setAccessibleName(tr("Loại đơn"))
        self.pills = Pills(_filters(), tr("Lọc theo tình trạng"), gap=4)
        columns = [
            Column("code", tr("Mã hồ sơ"), 104),
            Column("subject", tr("Trích yếu")),
            Column("kind", tr("Loại đơn"), 112),
            Column("due", tr("Hạn"), 72),
            Column("state", tr("Tình trạng"), 124),
        ]
        self.table = LetterTable(columns, self)
        self.stage = Stage(self.table)
        sheet = card(column((self.stage, 1), gap=0, margins=(1, 4, 1, 1)))
        self.setLayout(column(row((self.search, 1), self.kinds), self.pills, (sheet, 1), gap=10))
        self._connect()

    def refresh(self) -> None:
        """Ask again; the current row stays, else the first becomes it."""
        self.every = all_shown(self._context)
        self.show_wanted()

    def show_wanted(self) -> None:
        """What search, kind and pill leave of the letters read last."""
        words = words_of(self.search.text())
        found = [one for one in self.every if wanted(one, self.kinds.code(), words)]
        steps = Counter(one.step for one in found)
        self.pills.set_counts({code: sum(steps[step] for step in FILTERS[code]) for code in FILTERS})
        shown = in_order([one for one in found if one.step in FILTERS[self.pills.code()]], *self._sort)
        self._shown = {one.letter.id: one for one in shown}
        self.table.blockSignals(True)
        self.table.show_ids(list(self._shown))
        if shown and not self.table.id():
            self.table.go_to_row(0)
        self.table.blockSignals(False)
        self._show_state(bool(shown))
        self.current.emit(self.table.id())

    def cells(self, ids: Sequence[str]) -> dict[str, list[Cell | str]]:
        return {id: _row(self._shown[id]) for id in ids if id in self._shown}

    def go_to(self, id: str) -> bool:
        """Make a row current, whatever the filters hide."""
        if id not in self.table.ids():
            self.clear_filters()
        return self.table.go_to(id)

    def is_filtered(self) -> bool:
        return bool(self.search.text() or self.kinds.code() or self.pills.code())

    def clear_filters(self) -> None:
        self.search.set_words("")
        self.kinds.set_code("")
        self.pills.set_code("")
        self.refresh()

    def count(self, code: str) -> int:
        """How many of all stand in the steps of a pill, whatever the filters hide."""
        return sum(one.step in FILTERS[code] for one in self.every)

    def query(self) -> Query:
        """What is on show, for a workbook; a column no record has is put in the order of codes."""
        order, descending = self._sort
        known = order if order in ("subject", "kind", "state") else "code"
        return Query(order=known, descending=descending, among={"id": tuple(self._shown)})

    def _connect(self) -> None:
        self.search.asked.connect(lambda _: self.show_wanted())
        self.pills.chosen.connect(lambda _: self.show_wanted())
        self.kinds.activated.connect(lambda _: self.show_wanted())
        self.table.current.connect(self.current)
        self.table.opened.connect(self.opened)
        self.table.sort_asked.connect(self._sort_by)

    def _sort_by(self, column: str, descending: bool) -> None:
        self._sort = (column, descending)
        self.show_wanted()

    def _show_state(self, some: bool) -> None:
        if some:
            self.stage.show_content()
        elif self.every:
            self.stage.show_state(nothing_found(self.search.text(), self.clear_filters))
        else:
            words = tr("Đơn gửi đến HĐND được ghi vào sổ, có mã hồ sơ và thời hạn từng việc.")
            action = secondary(tr("Nhận đơn"), self.new_wanted.emit, "plus")
            self.stage.show_state(empty_state(tr("Chưa có đơn nào"), words, action))


def _row(one: Shown) -> list[Cell | str]:
    words, tone = state_of(one.letter, one.days_late)
    due = Cell(one.due_words, "red" if one.days_late else "", weight=500 if one.days_late else None)
    return [one.letter.code, one.letter.subject, one.kind_words, due, Cell(words, tone, chip=True)]


def _filters() -> dict[str, str]:
    return {
        "": tr("Tất cả"),
        "new": tr("Chờ xử lý"),
        "waiting": tr("Chờ kết quả"),
        "late": tr("Quá hạn"),
        "answered": tr("Chờ báo dân"),
        "ended": tr("Xong"),
    }
