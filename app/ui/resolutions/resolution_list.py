"""The list of resolutions: search, state pills, session, and a table that drives the panel beside it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.context import Context
from app.ui.parts import (
    Cell,
    Column,
    Combo,
    Pills,
    SearchField,
    Stage,
    card,
    column,
    empty_state,
    nothing_found,
    row,
    secondary,
)  # fmt: skip
from app.ui.record_table import FittingTable
from app.ui.resolutions.held import day
from app.ui.resolutions.listing import FILTERS, TONES, Shown, all_shown, sessions_of, wanted
from app.ui.words import tr


class ResolutionList(QWidget):
    """`current(id)` follows the row, "" for none; `opened(id)`; `new_wanted` from the empty list."""

    current = Signal(str)
    opened = Signal(str)
    new_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rows: dict[str, Shown] = {}
        self.total = 0
        self.search = SearchField(tr("Tìm số, trích yếu"), "Ctrl+F")
        self.sessions = Combo(compact=True)
        self.sessions.setAccessibleName(tr("Kỳ họp"))
        self.pills = Pills(_filters(), tr("Lọc theo tình trạng"))
        self.table = FittingTable(tr("Danh sách nghị quyết"), _columns(), self._cells, main=230)
        self.stage = Stage(self.table)
        sheet = card(column(self.stage, margins=(1, 4, 1, 4)))
        self.setLayout(column(row((self.search, 1), self.sessions), self.pills, (sheet, 1), gap=10))
        self._connect()

    def refresh(self) -> None:
        """Ask again; the current row stays, else the first becomes it."""
        every = all_shown(self._context)
        self.total = len(every)
        self.sessions.set_options({"": tr("Mọi kỳ họp")} | sessions_of(every))
        self.sessions.setVisible(self.sessions.count() > 2)
        found = [one for one in every if wanted(one, "", self.sessions.code(), self.search.text())]
        counts = Counter(code for one in found for code in FILTERS if one.resolution.state in FILTERS[code])
        self.pills.set_counts({code: counts[code] for code in FILTERS})
        shown = [one for one in found if one.resolution.state in FILTERS[self.pills.code()]]
        self._rows = {one.resolution.id: one for one in shown}
        self.table.show_quietly(list(self._rows))
        if self._rows and not self.table.id():
            self.table.go_quietly(next(iter(self._rows)))
        self._show_state()
        self.current.emit(self.table.id())

    def go_to(self, id: str) -> bool:
        """Make a row current, whatever the filters hide."""
        if id not in self._rows:
            self.clear_filters()
        found = self.table.go_to(id)
        return found

    def clear_filters(self) -> None:
        self.search.set_words("")
        self.pills.set_code("")
        self.sessions.set_code("")
        self.refresh()

    def _connect(self) -> None:
        self.search.asked.connect(lambda _: self.refresh())
        self.pills.chosen.connect(lambda _: self.refresh())
        self.sessions.activated.connect(lambda _: self.refresh())
        self.table.current.connect(self.current)
        self.table.opened.connect(self.opened)

    def _show_state(self) -> None:
        if self._rows:
            self.stage.show_content()
        elif self.total:
            self.stage.show_state(nothing_found(self.search.text(), self.clear_filters))
        else:
            words = tr("Soạn cho một mục của kỳ họp; căn cứ, các điều và nơi nhận có sẵn theo mẫu.")
            action = secondary(tr("Soạn nghị quyết"), self.new_wanted.emit, "plus")
            self.stage.show_state(empty_state(tr("Chưa có nghị quyết nào"), words, action, "landmark"))

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        return {id: _row(self._rows[id]) for id in ids if id in self._rows}


def _filters() -> dict[str, str]:
    return {
        "": tr("Tất cả"),
        "writing": tr("Đang soạn"),
        "finishing": tr("Chờ hoàn tất"),
        "issued": tr("Đã phát hành"),
        "over": tr("Không còn dùng"),
    }


def _columns() -> list[Column]:
    plain = partial(Column, sortable=False)
    return [
        plain("title", tr("Trích yếu")),
        plain("state", tr("Tình trạng"), 168),
        plain("number", tr("Số, ký hiệu"), 128),
        plain("adopted", tr("Thông qua"), 96),
        plain("session", tr("Kỳ họp"), 116),
    ]


def _row(one: Shown) -> list[Cell | str]:
    found = one.resolution
    return [
        found.title,
        Cell(one.state_words, TONES[found.state], chip=True),
        found.number,
        day(found.adopted_on),
        one.session.called() if one.session else "",
    ]
