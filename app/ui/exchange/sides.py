"""Two versions of a record beside each other, field by field; what differs first."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.bundle_words import Side
from app.ui.look import px
from app.ui.parts import Label, clear, column, hline, row, scroll
from app.ui.parts.layout import ScrollArea
from app.ui.words import tr

NAME = 132


class Sides(QWidget):
    """`show_sides(what stands here, what comes)`; equal fields are shown once, under those that differ."""

    def __init__(self, ours: str, theirs: str) -> None:
        super().__init__()
        self._heads = (ours, theirs)
        self._lines = column(gap=8)
        self.area: ScrollArea = scroll(column(self._lines, None, margins=(16, 12, 16, 12)))
        self.setLayout(column((self.area, 1), gap=0))

    def show_sides(self, sides: Sequence[Side]) -> None:
        clear(self._lines)
        differing = [side for side in sides if side.differs]
        same = [side for side in sides if not side.differs]
        if differing:
            self._lines.addLayout(_line("", *self._heads, role="caption", tone="text3"))
        for side in differing:
            self._lines.addWidget(hline())
            empty = tr("(để trống)")
            self._lines.addLayout(_line(tr(side.label), side.ours or empty, side.theirs or empty))
        if same:
            words = tr("Giống nhau ở cả hai bản") if differing else tr("Hai bản giống nhau")
            self._lines.addWidget(hline())
            self._lines.addWidget(Label(words.upper(), "caption", "text3"))
        for side in same:
            self._lines.addLayout(_line(tr(side.label), side.ours))
        self.area.verticalScrollBar().setValue(0)
        told = "; ".join(f"{side.label}: {side.ours} / {side.theirs}" for side in differing)
        self.setAccessibleName(told or tr("Hai bản giống nhau"))

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """One version alone."""
        clear(self._lines)
        for number, (label, words) in enumerate(facts):
            if number:
                self._lines.addWidget(hline())
            self._lines.addLayout(_line(tr(label), words))
        self.area.verticalScrollBar().setValue(0)


def _line(name: str, *words: str, role: str = "body", tone: str = "text") -> QHBoxLayout:
    label = Label(name, "small", "text3", wrap=True)
    label.setFixedWidth(px(NAME))
    cells = [(_cell(each, role, tone), 1) for each in words]
    return row(label, *cells, gap=12, top=True)


def _cell(words: str, role: str, tone: str) -> Label:
    cell = Label(words, role, tone, wrap=True)
    cell.setMinimumWidth(px(60))
    return cell
