"""Everything overdue by who owes it: the items, how late, which reminder is next; all letters at once."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from app.domain.deadlines import overdue_days
from app.domain.records.recommendation import Recommendation
from app.services import records, reminders
from app.services.reminders import Owed
from app.ui.page import Desk
from app.ui.parts import (
    Chip,
    Label,
    Stage,
    card,
    check_box,
    clear,
    column,
    empty_state,
    hline,
    holder,
    icon_button,
    primary,
    quiet,
    row,
    scroll,
)
from app.ui.words import tr


class RemindersView(QWidget):
    """`letters_wanted(owed)` for the bodies ticked, `item_wanted(id)` for one of their items."""

    letters_wanted = Signal(object)
    item_wanted = Signal(str)

    def __init__(self, desk: Desk, back: Callable[[], Any]) -> None:
        super().__init__()
        self.desk = desk
        self.owed: list[Owed] = []
        self.boxes: list[QCheckBox] = []
        self._chosen: dict[tuple[str, str], bool] = {}
        self.title = Label("", "h2", elide=True)
        self.button = primary(tr("Lập công văn đôn đốc"), self._ask, "bell")
        self._lines = column(gap=14, margins=(3, 3, 3, 3))
        self.stage = Stage(scroll(self._lines))
        way_back = icon_button("chevron-left", tr("Quay lại danh sách"), back, "Esc")
        head = row(way_back, (self.title, 1), self.button, gap=8)
        self.setLayout(column(head, (self.stage, 1), gap=12))

    def refresh(self) -> None:
        """Ask again; who was ticked or not by hand stays so."""
        self.owed = reminders.to_remind(self.desk.context)
        clear(self._lines)
        self.boxes = [self._add(one) for one in self.owed]
        self._lines.addStretch(1)
        count = sum(len(one.ids) for one in self.owed)
        words = tr("{n} kiến nghị quá hạn của {m} cơ quan", n=count, m=len(self.owed))
        self.title.set_text(words if self.owed else tr("Đôn đốc việc quá hạn"))
        if self.owed:
            self.stage.show_content()
        else:
            words = tr("Mọi kiến nghị đã chuyển còn trong hạn hoặc đã có trả lời.")
            self.stage.show_state(empty_state(tr("Không có việc quá hạn"), words, icon="circle-check"))
        self._count()

    def ticked(self) -> list[Owed]:
        return [one for one, box in zip(self.owed, self.boxes, strict=True) if box.isChecked()]

    def _ask(self) -> None:
        if found := self.ticked():
            self.letters_wanted.emit(found)
        else:
            self.desk.problem(tr("Chưa chọn cơ quan nào. Đánh dấu ô trước tên cơ quan."))

    def _add(self, owed: Owed) -> QCheckBox:
        """A card for one body; one that still has time by its last reminder is not ticked by itself."""
        box = check_box(owed.name or tr("Nơi nhận khác"))
        key = (owed.organization, owed.name)
        box.setChecked(self._chosen.get(key, not owed.has_time(self.desk.context.today)))
        box.clicked.connect(lambda on: self._tick(key, on))
        late = tr("{n} kiến nghị, lâu nhất {m} ngày", n=len(owed.ids), m=owed.days_late)
        head = row((box, 1), Label(late, "body", "red"), Chip(tr("Lần {n}", n=owed.ordinal), "amber"), gap=12)
        said = self._last(owed)
        notes: list[QWidget] = [Label(said, "small", "text2", wrap=True)] if said else []
        items = [self._item(records.get(self.desk.context, Recommendation, id)) for id in owed.ids]
        self._lines.addWidget(card(column(head, *notes, hline(), *items, gap=4, margins=(16, 10, 16, 10))))
        return box

    def _last(self, owed: Owed) -> str:
        last = owed.last
        if last is None or last.dated is None or last.due_on is None:
            return ""
        told = {"number": last.number, "day": f"{last.dated:%d/%m/%Y}", "due": f"{last.due_on:%d/%m/%Y}"}
        if owed.has_time(self.desk.context.today):
            return tr("Đã đôn đốc bằng {number} ngày {day}, còn thời gian trả lời đến {due}.", **told)
        return tr("Đã đôn đốc bằng {number} ngày {day}, quá {due} vẫn chưa trả lời.", **told)

    def _item(self, item: Recommendation) -> QWidget:
        code = quiet(item.code, lambda: self.item_wanted.emit(item.id))
        code.setMinimumWidth(code.sizeHint().width())
        due = item.due_on
        days = overdue_days(due, self.desk.context.today) if due else 0
        words = tr("hạn {day}, quá {n} ngày", day=f"{due:%d/%m/%Y}", n=days) if due else ""
        return holder(row(code, (Label(item.text, elide=True), 1), Label(words, "small", "red"), gap=10))

    def _tick(self, key: tuple[str, str], on: bool) -> None:
        self._chosen[key] = on
        self._count()

    def _count(self) -> None:
        count = len(self.ticked())
        self.button.set_words(tr("Lập {n} công văn đôn đốc", n=count))
        self.button.setVisible(bool(self.owed))

    def forget(self, made: Sequence[Owed]) -> None:
        """The bodies just written to are no longer ticked by hand."""
        for one in made:
            self._chosen.pop((one.organization, one.name), None)
