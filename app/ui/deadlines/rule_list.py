"""The deadlines of the law to choose from: a search over their names, and the list."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QWidget

from app.domain.text import fold, words_of
from app.services.deadline_answers import Choice
from app.ui.look import px
from app.ui.parts import Label, RowDelegate, RowList, SearchField, card, column
from app.ui.parts.paint import paint_text
from app.ui.parts.rows import Index
from app.ui.words import tr

HIGH, LINE = 52, 20
WALK = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class RuleRow(RowDelegate):
    """The duty over its number of days and what it belongs to."""

    def __init__(self) -> None:
        super().__init__(HIGH, keep=True)

    def paint_row(self, painter: QPainter, rect: QRect, value: Choice, index: Index) -> None:
        line = QRect(rect.left() + px(12), rect.top() + px(6), rect.width() - px(20), px(LINE))
        paint_text(painter, line, value.title)
        under = tr("{days} · {group}", days=value.words, group=tr(value.group))
        paint_text(painter, line.translated(0, px(LINE)), under, "text2", "small")


class RuleList(QWidget):
    """`chosen(choice)` follows the current row; the arrows walk through the list while one types."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._choices = choices
        self.search = SearchField(tr("Tìm việc, điều luật"))
        self.list = RowList(tr("Thời hạn theo quy định"), RuleRow(), _spoken, key=lambda one: one.id)
        self.nothing = Label(tr("Không có thời hạn nào mang các chữ này."), "small", "text2", wrap=True)
        self.nothing.hide()
        framed = card(column(self.list, margins=(1, 4, 1, 4)))
        self.setLayout(column(self.search, (framed, 1), self.nothing, gap=8, margins=(3, 3, 3, 3)))
        self.search.asked.connect(self._find)
        self.search.installEventFilter(self)
        self.list.current.connect(lambda one: self.chosen.emit(one) if one else None)
        self.list.show_rows(choices)

    def value(self) -> Choice | None:
        found: Choice | None = self.list.value()
        return found

    def go_to(self, rule_id: str) -> None:
        self.list.go_to(rule_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = WALK.get(Qt.Key(event.key()), 0)
            if step and self.list.values():
                place = self.list.currentIndex().row() + step
                self.list.go_to_row(max(0, min(place, len(self.list.values()) - 1)))
                return True
        return False

    def _find(self, words: str) -> None:
        wanted, before = words_of(words), self.value()
        found = [one for one in self._choices if _fits(one, wanted)]
        self.list.show_rows(found)
        self.nothing.setVisible(not found)
        if found and before not in found:
            self.list.go_to_row(0)


def _fits(one: Choice, wanted: Sequence[str]) -> bool:
    words = f" {fold(f'{one.title} {one.group} {one.source} {one.event}')}"
    return all(f" {word}" in words for word in wanted)


def _spoken(one: Choice) -> str:
    return f"{one.title}, {one.words}, {one.group}"
