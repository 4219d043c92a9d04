"""The list of recommendations: search, field, state pills with counts, the table, and what was ticked."""

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.text import words_of
from app.services import topics
from app.services.context import Context
from app.store.listing import Query
from app.ui.look import px
from app.ui.parts import (
    Combo,
    SearchField,
    Stage,
    card,
    column,
    empty_state,
    nothing_found,
    quiet,
    row,
    secondary,
)  # fmt: skip
from app.ui.recommendations.bulk_bar import BulkBar
from app.ui.recommendations.listing import FILTERS, Shown, all_shown, in_order, wanted
from app.ui.recommendations.narrowing import Narrowing
from app.ui.recommendations.table import RecommendationTable
from app.ui.recommendations.wrapped_pills import WrappedPills
from app.ui.words import tr

TOPICS = 190


class RecommendationList(QWidget):
    """`current(id)` follows the row, "" for none; `opened(id)`; `new_wanted` from the empty list.

    `gather_wanted` for what is said twice.
    """

    current = Signal(str)
    opened = Signal(str)
    new_wanted = Signal()
    gather_wanted = Signal()

    def __init__(self, context: Context, bulk: BulkBar) -> None:
        super().__init__()
        self._context = context
        self.every: list[Shown] = []
        self._sort = ("code", True)
        self.search = SearchField(tr("Tìm trong danh sách"), "Ctrl+F")
        self.topics = Combo()
        self.topics.setFixedWidth(px(TOPICS))
        self.topics.setAccessibleName(tr("Lĩnh vực"))
        self.narrowing = Narrowing()
        others = (self.narrowing.doubt, self.narrowing.remind)
        self.pills = WrappedPills(_filters(), tr("Lọc theo trạng thái"), *others)
        self.table = RecommendationTable()
        self.stage = Stage(self.table)
        self.bulk = bulk
        self.gather = quiet(tr("Gộp trùng"), self.gather_wanted.emit, "copy")
        sheet = card(column((self.stage, 1), self.bulk, gap=0, margins=(1, 4, 1, 1)))
        self.setLayout(
            column(
                row((self.search, 1), self.topics, self.gather),
                self.pills,
                self.narrowing,
                (sheet, 1),
                gap=10,
            )
        )
        self._connect()

    def refresh(self) -> None:
        """Ask again; the current row stays, else the first becomes it."""
        self.every = all_shown(self._context)
        known = {one.id: one.name for one in topics.topics(self._context)}
        self.topics.set_options({"": tr("Mọi lĩnh vực")} | known)
        self.show_wanted()

    def show_wanted(self) -> None:
        """What search, field and pill leave of the recommendations read last."""
        words = words_of(self.search.text())
        found = [one for one in self._narrowed() if wanted(one, self.topics.code(), words)]
        steps = Counter(one.step for one in found)
        self.pills.set_counts({code: sum(steps[step] for step in FILTERS[code]) for code in FILTERS})
        self.narrowing.show_counts(steps["late"], sum(one.doubted for one in found))
        self.pills.fit()
        shown = [one for one in found if one.step in FILTERS[self.pills.code()]]
        self.table.show_rows(in_order(shown, *self._sort))
        if shown and not self.table.id():
            self.table.blockSignals(True)
            self.table.go_to_row(0)
            self.table.blockSignals(False)
        self._show_state(bool(shown))
        self.bulk.show_ticked(self.table.ticked())
        self.current.emit(self.table.id())

    def go_to(self, id: str) -> bool:
        """Make a row current, whatever the filters hide."""
        if id not in self.table.ids():
            self.clear_filters()
        return self.table.go_to(id)

    def is_filtered(self) -> bool:
        chosen = self.search.text() or self.topics.code() or self.pills.code()
        return bool(chosen or self.narrowing.is_narrowed())

    def clear_filters(self) -> None:
        self.search.set_words("")
        self.topics.set_code("")
        self.pills.set_code("")
        self.narrowing.clear()
        self.refresh()

    def show_only(self, words: str, ids: Sequence[str]) -> None:
        """Exactly these, whatever was searched for before; `words` say what they are."""
        self.search.set_words("")
        self.topics.set_code("")
        self.pills.set_code("")
        self.refresh()
        self.narrowing.show_only(words, ids)

    def count(self, code: str) -> int:
        """How many of all stand in the steps of a pill, whatever the filters hide."""
        return sum(one.step in FILTERS[code] for one in self.every)

    def query(self) -> Query:
        """The rows on show, as another reads them."""
        sort, descending = self._sort
        order = {"due": "due_on", "place": "area_text", "tick": "code"}.get(sort, sort)
        if self.is_filtered():
            return Query(order=order, descending=descending, among={"id": tuple(self.table.ids())})
        return Query(order=order, descending=descending, equals={"merged_into": ""})

    def _narrowed(self) -> list[Shown]:
        only, doubted = self.narrowing.only, self.narrowing.doubt.isChecked()
        return [
            one
            for one in self.every
            if (only is None or one.item.id in only) and (one.doubted or not doubted)
        ]

    def _connect(self) -> None:
        self.search.asked.connect(lambda _: self.show_wanted())
        self.pills.chosen.connect(lambda _: self.show_wanted())
        self.topics.activated.connect(lambda _: self.show_wanted())
        self.narrowing.changed.connect(self.show_wanted)
        self.table.current.connect(self.current)
        self.table.opened.connect(self.opened)
        self.table.sort_asked.connect(self._sort_by)
        self.table.ticks_changed.connect(lambda: self.bulk.show_ticked(self.table.ticked()))
        self.bulk.cleared.connect(lambda: self.table.tick(self.table.ids(), False))

    def _sort_by(self, column: str, descending: bool) -> None:
        self._sort = (column, descending)
        self.show_wanted()

    def _show_state(self, some: bool) -> None:
        if some:
            self.stage.show_content()
        elif self.every:
            self.stage.show_state(nothing_found(self.search.text(), self.clear_filters))
        else:
            words = tr("Kiến nghị lập từ ý kiến của hội nghị tiếp xúc cử tri, hoặc ghi từ nguồn khác.")
            action = secondary(tr("Thêm kiến nghị"), self.new_wanted.emit, "plus")
            self.stage.show_state(
                empty_state(tr("Chưa có kiến nghị nào"), words, action, "message-square-text")
            )


def _filters() -> dict[str, str]:
    return {
        "": tr("Tất cả"),
        "unsent": tr("Chờ chuyển"),
        "waiting": tr("Chờ trả lời"),
        "late": tr("Quá hạn"),
        "answered": tr("Đã trả lời"),
        "closed": tr("Xong"),
    }
