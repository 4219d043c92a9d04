"""Recommendations that say one thing, to be looked over and merged in one step."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.domain.records.recommendation import Recommendation
from app.domain.text import fold
from app.services import deeds, recommendation_duplicates
from app.services.recommendation_duplicates import Duplicates
from app.ui.look import px
from app.ui.page import Desk
from app.ui.parts import (
    Label,
    RowDelegate,
    RowList,
    Stage,
    card,
    clear,
    column,
    empty_state,
    holder,
    primary,
    quiet,
    row,
    scroll,
)
from app.ui.parts.paint import chip_width, paint_chip, paint_text, paint_tick_box
from app.ui.parts.rows import Index
from app.ui.words import tr


@dataclass(frozen=True)
class DuplicatesRow:
    """A group with its tick; the first item is the main one."""

    found: Duplicates
    ticked: bool

    @property
    def key(self) -> str:
        return self.found.items[0].id

    @property
    def count(self) -> str:
        return tr("{n} kiến nghị", n=len(self.found.items))

    @property
    def detail(self) -> str:
        shared = {fold(word) for word in self.found.words}
        spoken = [word.strip(".,;:()") for word in self.found.items[0].text.split()]
        words = dict.fromkeys(word for word in spoken if fold(word) in shared)
        return tr("Cùng các từ: {words}", words=", ".join(words))

    @property
    def spoken(self) -> str:
        ticked = tr("đã chọn") if self.ticked else tr("chưa chọn")
        return ", ".join((self.found.items[0].text, self.count, self.detail, ticked))


class DuplicatesDelegate(RowDelegate):
    """The tick, the words of the main item, under it why they are one, at the right how many."""

    def __init__(self) -> None:
        super().__init__(54, keep=True)

    def paint_row(self, painter: QPainter, rect: QRect, value: DuplicatesRow, index: Index) -> None:
        left, top = rect.left() + px(46), rect.top() + px(6)
        paint_tick_box(painter, rect.left() + px(16), rect.center().y() + 1, value.ticked)
        right = rect.right() - px(14) - chip_width(painter, value.count)
        paint_chip(painter, right, rect.center().y() + 1, value.count, "blue")
        room = right - px(12) - left
        paint_text(painter, QRect(left, top, room, px(22)), value.found.items[0].text)
        paint_text(painter, QRect(left, top + px(21), room, px(20)), value.detail, "text2", "small")


class DuplicatesList(QWidget):
    """Space ticks, the button merges what is ticked; `item_wanted(id)` opens one of them."""

    item_wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self._asked = desk, 0
        self._off: frozenset[str] = frozenset()
        self.rows: list[DuplicatesRow] = []
        self.list = RowList(
            tr("Nhóm kiến nghị trùng"), DuplicatesDelegate(), lambda one: one.spoken, key=lambda one: one.key
        )
        self.facts = Label("", "small", "text2", elide=True)
        self.merge_button = primary(tr("Gộp các nhóm đã chọn"), self.merge, "copy")
        self.all_button = quiet(tr("Chọn tất cả"), self.tick_all)
        self._inside = column(gap=8, margins=(16, 14, 16, 16))
        detail = card(column((scroll(self._inside), 1), margins=(1, 1, 1, 1)), 340)
        head = row((self.facts, 1), self.all_button, self.merge_button, gap=8)
        lists = row((card(column(self.list, margins=(1, 4, 1, 4))), 1), detail, gap=16)
        self.stage = Stage(holder(column(head, (holder(lists), 1), gap=12)))
        self.setLayout(column((self.stage, 1), gap=0))
        self.list.ticked.connect(self._tick)
        self.list.current.connect(self._show_group)

    def refresh(self) -> None:
        """Compared in the background: there may be thousands."""
        self._asked += 1
        asked, context = self._asked, self.desk.context
        self.stage.show_loading(tr("Đang so các kiến nghị…"))
        self.desk.tasks.run(
            lambda _: recommendation_duplicates.duplicates(context),
            lambda found: self._show(found) if asked == self._asked else None,
            title=tr("Đang so các kiến nghị…"),
        )

    def merge(self) -> None:
        groups = [[item.id for item in one.found.items] for one in self.rows if one.ticked]
        if not groups:
            self.desk.problem(tr("Chưa chọn nhóm nào. Dấu cách chọn nhóm đang đứng."))
            return
        deed = recommendation_duplicates.merge_all(self.desk.context, groups)
        self.desk.say(deed.words, lambda: deeds.take_back(self.desk.context, deed))

    def tick_all(self) -> None:
        every = all(one.ticked for one in self.rows)
        self._off = frozenset(one.key for one in self.rows) if every else frozenset()
        self._show([one.found for one in self.rows])

    def _tick(self, one: DuplicatesRow) -> None:
        self._off = self._off ^ {one.key}
        self._show([each.found for each in self.rows])

    def _show(self, found: list[Duplicates]) -> None:
        self.rows = [DuplicatesRow(one, one.items[0].id not in self._off) for one in found]
        if not found:
            words = tr("Không có hai kiến nghị nào đang theo dõi nói gần như nhau.")
            self.stage.show_state(empty_state(tr("Không có kiến nghị trùng"), words, icon="circle-check"))
            return
        self.stage.show_content()
        self.list.show_rows(self.rows)
        count = sum(len(one.items) for one in found)
        words = tr("{n} kiến nghị thành {m}; mọi ý kiến được giữ, tách ra lại được", n=count, m=len(found))
        self.facts.set_text(words)
        self._show_group(self.list.value() or self.rows[0])

    def _show_group(self, one: DuplicatesRow | None) -> None:
        clear(self._inside)
        if one is None:
            return
        for place, item in enumerate(one.found.items):
            self._inside.addWidget(self._item(item, main=not place))
        self._inside.addStretch(1)

    def _item(self, item: Recommendation, main: bool) -> QWidget:
        words = tr("{code} (kiến nghị chính)", code=item.code) if main else item.code
        button = quiet(words, lambda: self.item_wanted.emit(item.id))
        return holder(column(row(button, None), Label(item.text, wrap=True), gap=2))
