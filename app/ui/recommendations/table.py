"""The table of recommendations: rows to tick with Space, the least needed columns gone when it is narrow."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent

from app.ui.look import px
from app.ui.parts import Cell, Column, Table
from app.ui.parts.paint import paint_tick_box
from app.ui.parts.rows import Index
from app.ui.parts.table import CellDelegate
from app.ui.recommendations.listing import Shown, chip_of
from app.ui.words import tr

MAIN = 220
SPARE = ("place", "due")
"""Columns that go, in this order, while the words would have too little room."""


class TickDelegate(CellDelegate):
    """A box in the first column, filled where the row is ticked."""

    def paint_row(self, painter: QPainter, rect: QRect, value: Cell, index: Index) -> None:
        if self.columns[index.column()].name == "tick":
            paint_tick_box(painter, rect.left() + px(12), rect.center().y() + 1, bool(value.text))
        else:
            super().paint_row(painter, rect, value, index)


class RecommendationTable(Table):
    """`ticks_changed` after each tick; Space ticks the current row, Ctrl+A all that are shown or none."""

    ticks_changed = Signal()

    def __init__(self) -> None:
        self._shown: dict[str, Shown] = {}
        self._ticked: dict[str, None] = {}
        self._columns = [
            Column("tick", "", 36, sortable=False),
            Column("code", tr("Mã"), 68),
            Column("text", tr("Nội dung kiến nghị")),
            Column("place", tr("Nơi nêu"), 116),
            Column("due", tr("Hạn"), 72),
            Column("state", tr("Trạng thái"), 144),
        ]
        super().__init__(tr("Danh sách kiến nghị"), self._columns, self._cells)
        self._delegate = TickDelegate(self._columns, keep=True)
        self.setItemDelegate(self._delegate)
        self.clicked.connect(self._click)

    def show_rows(self, shown: Sequence[Shown]) -> None:
        """Show these; what is ticked and still on show stays ticked."""
        self._shown = {one.item.id: one for one in shown}
        self._ticked = {id: None for id in self._ticked if id in self._shown}
        self.blockSignals(True)
        self.show_ids(list(self._shown))
        self.blockSignals(False)

    def ticked(self) -> list[str]:
        """In the order of the list."""
        return [id for id in self.ids() if id in self._ticked]

    def tick(self, ids: Iterable[str], on: bool = True) -> None:
        for id in ids:
            if on:
                self._ticked[id] = None
            else:
                self._ticked.pop(id, None)
        self._model.show_ids(self.ids())
        self.ticks_changed.emit()

    def toggle(self, id: str) -> None:
        if id:
            self.tick([id], id not in self._ticked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.toggle(self.id())
        elif event.key() == Qt.Key.Key_A and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.tick(self.ids(), len(self._ticked) < len(self._shown))
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.viewport().width() - px(MAIN) - sum(px(each.width) for each in self._columns)
        for name in SPARE:
            number = next(n for n, each in enumerate(self._columns) if each.name == name)
            self.setColumnHidden(number, room < 0)
            room += px(self._columns[number].width) if room < 0 else 0

    def _click(self, index: Index) -> None:
        if index.column() == 0:
            self.toggle(self.id())

    def _cells(self, ids: Sequence[str]) -> dict[str, list[Cell | str]]:
        return {id: self._row(self._shown[id]) for id in ids if id in self._shown}

    def _row(self, one: Shown) -> list[Cell | str]:
        words, tone = chip_of(one)
        more = tr(" (+{n} trùng)", n=one.merged) if one.merged else ""
        return [
            tr("Đã chọn") if one.item.id in self._ticked else "",
            one.short_code,
            f"{one.item.text}{more}",
            one.place,
            Cell(one.due_words, "red" if one.days_late else "", weight=500 if one.days_late else None),
            Cell(words, tone, chip=True),
        ]
