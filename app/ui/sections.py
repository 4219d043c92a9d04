"""A page of several parts: their names at the left, or in a choice above, and one part at the right."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.look import px
from app.ui.parts import Combo, RowDelegate, RowList, card, column, row
from app.ui.parts.paint import paint_text
from app.ui.parts.rows import Index

WIDTH = 212


@dataclass(frozen=True)
class Part:
    """One part: its name and how it is made, which happens when it is first shown."""

    name: str
    words: str
    build: Callable[[], QWidget]


class PartDelegate(RowDelegate):
    """The name of a part."""

    def __init__(self) -> None:
        super().__init__(36, keep=True, divider=False)

    def paint_row(self, painter: QPainter, rect: QRect, value: Part, index: Index) -> None:
        paint_text(painter, rect.adjusted(px(14), 0, -px(6), 0), value.words)


class Sections(QWidget):
    """`shown(name)` when another part was shown; `may_leave` is asked of the part on show before."""

    shown = Signal(str)

    def __init__(self, title: str, parts: Sequence[Part], may_leave: Callable[[QWidget], bool]) -> None:
        super().__init__()
        self._parts, self._may_leave = {part.name: part for part in parts}, may_leave
        self._built: dict[str, QWidget] = {}
        self.name = ""
        self.list = RowList(title, PartDelegate(), lambda part: part.words, key=lambda part: part.name)
        self.combo = Combo({part.name: part.words for part in parts})
        self.combo.setAccessibleName(title)
        self._stack = QStackedWidget()
        self._card = card(column(self.list, margins=(1, 6, 1, 6)), WIDTH)
        self.combo.hide()
        self.setLayout(row(self._card, (column(self.combo, (self._stack, 1), gap=12), 1), gap=16))
        self.list.show_rows(list(parts))
        self.list.current.connect(lambda part: self._chosen(part.name if part else ""))
        self.combo.activated.connect(lambda _: self._chosen(self.combo.code()))

    def part(self) -> QWidget | None:
        return self._built.get(self.name)

    def built(self) -> dict[str, QWidget]:
        return dict(self._built)

    def go(self, name: str) -> bool:
        """Show a part; False when the one on show wants to stay."""
        if name == self.name:
            return True
        here = self.part()
        if here is not None and not self._may_leave(here):
            self._mark(self.name)
            return False
        self._show(name)
        return True

    def arrange(self, compact: bool) -> None:
        """Without room the names become a choice above the part."""
        self._card.setVisible(not compact)
        self.combo.setVisible(compact)

    def _chosen(self, name: str) -> None:
        if name:
            self.go(name)

    def _show(self, name: str) -> None:
        if name not in self._built:
            self._built[name] = self._parts[name].build()
            self._stack.addWidget(self._built[name])
        self.name = name
        self._stack.setCurrentWidget(self._built[name])
        self._mark(name)
        self.shown.emit(name)

    def _mark(self, name: str) -> None:
        self.list.blockSignals(True)
        self.list.go_to(name)
        self.list.blockSignals(False)
        self.combo.set_code(name)
