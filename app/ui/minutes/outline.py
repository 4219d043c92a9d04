"""The parts of the minutes in the order of the paper, each with its state in words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.services.minutes import COMPLETED, COMPOSED, OWN, Part
from app.ui.look import pixmap, px
from app.ui.parts import Combo, Label, RowDelegate, RowList, column, row
from app.ui.parts.paint import RIGHT, chip_width, paint_text
from app.ui.parts.rows import Index
from app.ui.words import tr

ROW_HEIGHT = 31
ROWS_SEEN = 4
HEAD_AND_FOOT = 44


@dataclass(frozen=True)
class OutlineRow:
    """A part, its place on the paper, and how many things it lacks."""

    number: int
    part: Part
    lacking: int

    @property
    def title(self) -> str:
        return f"{self.number}. {self.part.title}"

    @property
    def words(self) -> str:
        """The state in two words; what is missing comes first."""
        if self.lacking:
            return tr("Thiếu {n}", n=self.lacking)
        states = {COMPOSED: tr("Tự ghép"), OWN: tr("Lời thư ký"), COMPLETED: tr("Có ghi thêm")}
        return states[self.part.state]

    @property
    def spoken(self) -> str:
        return f"{self.title}, {self.words}"


class OutlineDelegate(RowDelegate):
    """Tick, circle or pen; the title; the state at the right."""

    def __init__(self) -> None:
        super().__init__(ROW_HEIGHT, keep=True, divider=False)

    def paint_row(self, painter: QPainter, rect: QRect, value: OutlineRow, index: Index) -> None:
        picture, tone = ("circle", "amber") if value.lacking else ("circle-check", "green")
        if not value.lacking and value.part.state != COMPOSED:
            picture, tone = "pen-line", "accent_text"
        painter.drawPixmap(rect.left() + px(16), rect.center().y() - px(8), pixmap(picture, tone, 18))
        wide = chip_width(painter, value.words, 4)
        state = QRect(rect.right() - px(12) - wide, rect.top(), wide, rect.height())
        paint_text(painter, state, value.words, "amber" if value.lacking else "text3", "small", align=RIGHT)
        title = QRect(rect.left() + px(44), rect.top(), state.left() - rect.left() - px(52), rect.height())
        paint_text(painter, title, value.title)


class Outline(QWidget):
    """`chosen(key)` when the person goes to another part; a list, or a choice when there is no room."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.count = Label("", "small", "text3")
        name = tr("Nội dung biên bản")
        self.list = RowList(name, OutlineDelegate(), lambda one: one.spoken, key=lambda one: one.part.key)
        self.list.setMinimumHeight(px(ROW_HEIGHT) * ROWS_SEEN)
        self.combo = Combo()
        self.combo.setAccessibleName(name)
        self.combo.hide()
        self._rows = ROWS_SEEN
        head = row(Label(name.upper(), "caption"), None, self.count, margins=(16, 12, 16, 4))
        self._combo_row = column(self.combo, margins=(11, 0, 11, 10))
        self.setLayout(column(head, (self.list, 1), self._combo_row, gap=0, margins=(0, 0, 0, 4)))
        self.list.current.connect(lambda one: self._choose(one.part.key if one else ""))
        self.combo.activated.connect(lambda _: self._choose(self.combo.code()))

    def show_parts(self, parts: Sequence[Part], lacking: Mapping[str, int]) -> None:
        rows = [OutlineRow(n, part, lacking.get(part.key, 0)) for n, part in enumerate(parts, start=1)]
        done = sum(not one.lacking for one in rows)
        self.count.set_text(tr("{done}/{total} phần", done=done, total=len(rows)))
        self.list.blockSignals(True)
        self.list.show_rows(rows)
        self.list.blockSignals(False)
        self.combo.set_options({one.part.key: f"{one.title} · {one.words}" for one in rows})
        self._rows = len(rows)
        self._fit()

    def key(self) -> str:
        """The part on show, "" when there is none."""
        one = self.list.value()
        return one.part.key if one else ""

    def go_to(self, key: str) -> bool:
        """Show a part as the current one, without telling."""
        self.list.blockSignals(True)
        found = self.list.go_to(key)
        self.list.blockSignals(False)
        self.combo.set_code(self.key())
        return found

    def arrange(self, compact: bool) -> None:
        self.list.setVisible(not compact)
        self.combo.setVisible(compact)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.scrollTo(self.list.currentIndex())

    def _choose(self, key: str) -> None:
        if key:
            self.go_to(key)
            self.chosen.emit(key)

    def _fit(self) -> None:
        """Never higher than its rows: the room below belongs to the words."""
        rows = 0 if self.list.isHidden() else px(ROW_HEIGHT) * self._rows
        self.setMaximumHeight(rows + px(HEAD_AND_FOOT + (0 if rows else 52)))
