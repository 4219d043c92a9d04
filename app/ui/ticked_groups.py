"""Groups of things that say the same: ticked one by one, looked at beside the list, done in one step."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.domain.text import fold
from app.ui.look import px
from app.ui.parts import (
    Label,
    RowDelegate,
    RowList,
    Stage,
    card,
    clear,
    column,
    holder,
    primary,
    quiet,
    row,
    scroll,
)
from app.ui.parts.paint import chip_width, paint_chip, paint_text, paint_tick_box
from app.ui.parts.rows import Index
from app.ui.words import tr

T = TypeVar("T")


@dataclass(frozen=True)
class Shown:
    """A group in words: its first text, how many there are, and under it why they are one."""

    key: str
    text: str
    count: str
    detail: str
    tone: str = "blue"


@dataclass(frozen=True)
class GroupRow(Generic[T]):
    """A group with its tick."""

    found: T
    shown: Shown
    ticked: bool

    @property
    def spoken(self) -> str:
        ticked = tr("đã chọn") if self.ticked else tr("chưa chọn")
        return ", ".join((self.shown.text, self.shown.count, self.shown.detail, ticked))


class GroupDelegate(RowDelegate):
    """The tick, the words of the first, under it why they are one, at the right how many."""

    def __init__(self) -> None:
        super().__init__(54, keep=True)

    def paint_row(self, painter: QPainter, rect: QRect, value: GroupRow[T], index: Index) -> None:
        shown = value.shown
        left, top = rect.left() + px(46), rect.top() + px(6)
        paint_tick_box(painter, rect.left() + px(16), rect.center().y() + 1, value.ticked)
        right = rect.right() - px(14) - chip_width(painter, shown.count)
        paint_chip(painter, right, rect.center().y() + 1, shown.count, shown.tone)
        room = right - px(12) - left
        paint_text(painter, QRect(left, top, room, px(22)), shown.text)
        paint_text(painter, QRect(left, top + px(21), room, px(20)), shown.detail, "text2", "small")


class TickedGroups(QWidget, Generic[T]):
    """Space ticks; the button hands the ticked groups to `wanted`. What stands beside is the owner's."""

    wanted = Signal(list)  # the groups ticked, never none
    none_ticked = Signal(str)  # a sentence

    def __init__(
        self,
        title: str,
        verb: tuple[str, str],
        width: float,
        told: Callable[[T], Shown],
        beside: Callable[[T], Sequence[QWidget]],
    ) -> None:
        super().__init__()
        self._told, self._beside = told, beside
        self._off: frozenset[str] = frozenset()
        self.rows: list[GroupRow[T]] = []
        self.list = RowList(title, GroupDelegate(), lambda one: one.spoken, key=lambda one: one.shown.key)
        self.facts = Label("", "small", "text2", elide=True)
        words, icon = verb
        self.button = primary(words, self.carry_out, icon)
        self.all_button = quiet(tr("Chọn tất cả"), self.tick_all)
        self._inside = column(gap=8, margins=(16, 14, 16, 16))
        detail = card(column((scroll(self._inside), 1), margins=(1, 1, 1, 1)), width)
        head = row((self.facts, 1), self.all_button, self.button, gap=8)
        lists = row((card(column(self.list, margins=(1, 4, 1, 4))), 1), detail, gap=16)
        self.stage = Stage(holder(column(head, (holder(lists), 1), gap=12)))
        self.setLayout(column((self.stage, 1), gap=0))
        self.list.ticked.connect(self._tick)
        self.list.current.connect(self._show_beside)

    def forget_ticks(self) -> None:
        """Other groups are coming: all of them are ticked again."""
        self._off = frozenset()

    def show_groups(self, found: Sequence[T], facts: str) -> None:
        """What was found, at least one; those seen before keep their ticks."""
        shown = [(one, self._told(one)) for one in found]
        self.rows = [GroupRow(one, words, words.key not in self._off) for one, words in shown]
        self.facts.set_text(facts)
        self.stage.show_content()
        self.list.show_rows(self.rows)
        self._show_beside(self.list.value() or self.rows[0])

    def carry_out(self) -> None:
        ticked = [one.found for one in self.rows if one.ticked]
        if ticked:
            self.wanted.emit(ticked)
        else:
            self.none_ticked.emit(tr("Chưa chọn nhóm nào. Dấu cách chọn nhóm đang đứng."))

    def tick_all(self) -> None:
        every = all(one.ticked for one in self.rows)
        self._off = frozenset(one.shown.key for one in self.rows) if every else frozenset()
        self._show_again()

    def _tick(self, one: GroupRow[T]) -> None:
        self._off = self._off ^ {one.shown.key}
        self._show_again()

    def _show_again(self) -> None:
        self.show_groups([one.found for one in self.rows], self.facts.text())

    def _show_beside(self, one: GroupRow[T] | None) -> None:
        clear(self._inside)
        for widget in self._beside(one.found) if one else ():
            self._inside.addWidget(widget)
        self._inside.addStretch(1)


def as_written(words: Collection[str], text: str) -> str:
    """Folded words with their marks, as the text has them and in its order."""
    shared = {fold(word) for word in words}
    spoken = [word.strip(".,;:()") for word in text.split()]
    return ", ".join(dict.fromkeys(word for word in spoken if fold(word) in shared))
