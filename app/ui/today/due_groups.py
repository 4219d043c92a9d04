"""What is late, due today and coming, one card each, walked through with the arrows as one list."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.services.due import Due
from app.services.today import Grouped
from app.ui.parts import Label, Segmented, column, holder, quiet, row
from app.ui.parts.layout import Item
from app.ui.today.day_words import long_day
from app.ui.today.due_list import DueList
from app.ui.words import tr

SHOWN = 7
"""Rows of a card before the rest is folded away."""


class DueCard(QFrame):
    """A title with its count, the rows, and a sentence where there are none; long cards are folded."""

    def __init__(self, title: str, tone: str = "", *extra: Item) -> None:
        super().__init__()
        self.setProperty("card", "true")
        self.title, self.count = Label(title, "h3", tone), Label("", "small", "text3")
        self.list = DueList(title)
        self.nothing = Label("", "small", "text2", wrap=True)
        self.more = quiet("", self._unfold)
        self._all: Sequence[Due] = ()
        self._folds, self._today, self._years = True, date.min, False
        head = row(self.title, self.count, None, *extra, gap=8, margins=(16, 8, 12, 6))
        self._empty = holder(row(self.nothing, margins=(16, 0, 16, 8)))
        self._foot = holder(row(self.more, None, margins=(6, 2, 6, 2)))
        self.setLayout(column(head, self.list, self._empty, self._foot, 4, gap=0, margins=(1, 1, 1, 1)))

    def show_due(self, found: Sequence[Due], today: date, years: bool, nothing: str) -> None:
        """Without rows the sentence `nothing`; without that the card goes away."""
        self._all, self._today, self._years = found, today, years
        self.count.set_text(str(len(found)) if found else "")
        self.nothing.set_text(nothing)
        self._empty.setVisible(not found)
        self.list.setVisible(bool(found))
        self.setVisible(bool(found or nothing))
        self._show_rows()

    def _show_rows(self) -> None:
        folded = self._folds and len(self._all) > SHOWN + 1
        self.list.show_due(self._all[:SHOWN] if folded else self._all, self._today, self._years)
        self._foot.setVisible(folded)
        self.more.set_words(tr("Xem cả {n} việc", n=len(self._all)))

    def _unfold(self) -> None:
        self._folds = False
        self._show_rows()
        self.list.setFocus()
        self.list.go_to_row(SHOWN)


class DueGroups(QWidget):
    """`opened(due)`, `ticked(due)`, `at(widget)` when the keyboard stands on another row."""

    opened = Signal(object)
    ticked = Signal(object)
    window_chosen = Signal(int)
    day_left = Signal()
    at = Signal(object)

    def __init__(self, windows: Sequence[int]) -> None:
        super().__init__()
        words = {str(n): str(n) for n in windows}
        self.window_choice = Segmented(words, tr("Sắp đến trong bao nhiêu ngày làm việc"))
        self.window_choice.set_code(str(windows[-1]))
        self.window_choice.chosen.connect(lambda code: self.window_chosen.emit(int(code)))
        self.late = DueCard(tr("Quá hạn"), "red")
        self.today = DueCard(tr("Hôm nay"))
        unit = Label(tr("Số ngày làm việc"), "small", "text3")
        self.coming = DueCard(tr("Sắp đến"), "", unit, self.window_choice)
        self.of_day = DueCard("", "", quiet(tr("Bỏ lọc ngày"), self.day_left.emit, "x"))
        self._cards = (self.late, self.today, self.coming, self.of_day)
        for each in self._cards:
            self._listen(each.list)
        self.setLayout(column(*self._cards, None, gap=12))

    def days_ahead(self) -> int:
        """How many working days ahead are on show."""
        return int(self.window_choice.code())

    def show_groups(self, found: Grouped, today: date) -> None:
        years = any(one.day.year != today.year for one in (*found.late, *found.today, *found.coming))
        self.of_day.hide()
        self.late.show_due(found.late, today, years, "")
        self.today.show_due(found.today, today, years, tr("Không có việc nào phải xong hôm nay."))
        soon = tr("Không có việc nào trong {n} ngày làm việc tới.", n=self.days_ahead())
        later = tr("Sau đó còn {n} việc.", n=found.later) if found.later else ""
        self.coming.show_due(found.coming, today, years, f"{soon} {later}".strip())

    def show_day(self, day: date, found: Sequence[Due], today: date) -> None:
        """Only what is on one day."""
        for each in (self.late, self.today, self.coming):
            each.hide()
        self.of_day.title.set_text(long_day(day))
        self.of_day.list.setAccessibleName(long_day(day))
        years = day.year != today.year
        self.of_day.show_due(found, today, years, tr("Ngày này chưa có việc hay cuộc họp nào."))

    def lists(self) -> list[DueList]:
        """The lists on show that have rows, from the top."""
        return [each.list for each in self._cards if not each.isHidden() and each.list.values()]

    def take_keyboard(self) -> None:
        """Stand on the first row."""
        if found := self.lists():
            found[0].setFocus()
            found[0].go_to_row(max(0, found[0].currentIndex().row()))

    def arrange(self) -> None:
        """The window became narrow, or wide again."""
        for each in self._cards:
            each.list.arrange()

    def _listen(self, view: DueList) -> None:
        view.opened.connect(self.opened)
        view.ticked.connect(self.ticked)
        view.passed.connect(lambda step: self._pass(view, step))
        view.current.connect(lambda value: self.at.emit(view) if value else None)

    def _pass(self, view: DueList, step: int) -> None:
        """Go on with the list above or below, at its near end."""
        found = self.lists()
        place = found.index(view) + step
        if 0 <= place < len(found):
            view.clearSelection()
            there = found[place]
            there.setFocus()
            there.go_to_row(0 if step > 0 else len(there.values()) - 1)
