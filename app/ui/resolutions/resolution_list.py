"""The list of resolutions: search, state pills, session, and the rows that drive the panel beside it."""

from collections import Counter

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.services.context import Context
from app.ui.look import px
from app.ui.parts import (
    Combo,
    Pills,
    RowDelegate,
    RowList,
    SearchField,
    Stage,
    card,
    column,
    empty_state,
    nothing_found,
    row,
    secondary,
)  # fmt: skip
from app.ui.parts.paint import paint_chip, paint_text
from app.ui.parts.rows import Index
from app.ui.resolutions.listing import FILTERS, TONES, Shown, all_shown, sessions_of, wanted
from app.ui.words import tr

ROW_HEIGHT, STATE_WIDTH = 54, 172


class ResolutionRow(RowDelegate):
    """The title over number, day and session; the state at the right, its left edges in line."""

    def __init__(self) -> None:
        super().__init__(ROW_HEIGHT, keep=True)

    def paint_row(self, painter: QPainter, rect: QRect, value: Shown, index: Index) -> None:
        state = rect.right() - px(STATE_WIDTH)
        wide = state - rect.left() - px(28)
        upper = QRect(rect.left() + px(16), rect.top() + px(7), wide, px(22))
        paint_text(painter, upper, value.title)
        paint_text(painter, upper.translated(0, px(21)), value.facts, "text2", "small")
        paint_chip(painter, state, rect.center().y() + 1, value.state_words, TONES[value.resolution.state])


class ResolutionList(QWidget):
    """`current(id)` follows the row, "" for none; `opened(id)`; `new_wanted` from the empty list."""

    current = Signal(str)
    opened = Signal(str)
    new_wanted = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.total = 0
        self.search = SearchField(tr("Tìm số, trích yếu"), "Ctrl+F")
        self.sessions = Combo(compact=True)
        self.sessions.setAccessibleName(tr("Kỳ họp"))
        self.pills = Pills(_filters(), tr("Lọc theo tình trạng"))
        self.rows = RowList(
            tr("Danh sách nghị quyết"),
            ResolutionRow(),
            lambda one: one.spoken,
            key=lambda one: one.resolution.id,
        )
        self.stage = Stage(self.rows)
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
        self.rows.blockSignals(True)
        self.rows.show_rows(shown)
        if shown and self.rows.value() is None:
            self.rows.go_to_row(0)
        self.rows.blockSignals(False)
        self._show_state(bool(shown))
        self.current.emit(self.id())

    def id(self) -> str:
        """The current row's, "" when there is none."""
        one = self.rows.value()
        return one.resolution.id if one else ""

    def go_to(self, id: str) -> bool:
        """Make a row current, whatever the filters hide."""
        if id not in {one.resolution.id for one in self.rows.values()}:
            self.clear_filters()
        return self.rows.go_to(id)

    def clear_filters(self) -> None:
        self.search.set_words("")
        self.pills.set_code("")
        self.sessions.set_code("")
        self.refresh()

    def _connect(self) -> None:
        self.search.asked.connect(lambda _: self.refresh())
        self.pills.chosen.connect(lambda _: self.refresh())
        self.sessions.activated.connect(lambda _: self.refresh())
        self.rows.current.connect(lambda _: self.current.emit(self.id()))
        self.rows.opened.connect(lambda one: self.opened.emit(one.resolution.id))

    def _show_state(self, some: bool) -> None:
        if some:
            self.stage.show_content()
        elif self.total:
            self.stage.show_state(nothing_found(self.search.text(), self.clear_filters))
        else:
            words = tr("Soạn cho một mục của kỳ họp; căn cứ, các điều và nơi nhận có sẵn theo mẫu.")
            action = secondary(tr("Soạn nghị quyết"), self.new_wanted.emit, "plus")
            self.stage.show_state(empty_state(tr("Chưa có nghị quyết nào"), words, action, "landmark"))


def _filters() -> dict[str, str]:
    return {
        "": tr("Tất cả"),
        "writing": tr("Đang soạn"),
        "finishing": tr("Chờ hoàn tất"),
        "issued": tr("Đã phát hành"),
        "over": tr("Không dùng"),
    }
