"""The numbers of a book in order, every one with its state in words, and what is known of the current one."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app.services.numbers import Line
from app.ui.parts import Cell, Chip, Column, Label, card, column, danger, hline, row, secondary
from app.ui.parts.states import Stage
from app.ui.record_table import FittingTable
from app.ui.registers.held import TONES, Held
from app.ui.words import tr


class Lines(QWidget):
    """The table is over numbers as text; `table.current`, `table.opened` tell of them."""

    def __init__(
        self, open_document: Callable[[], Any], write: Callable[[], Any], cancel: Callable[[], Any]
    ) -> None:
        super().__init__()
        self._held: Held | None = None
        self.table = FittingTable(tr("Các số trong sổ"), _columns(), self._cells, main=240)
        self.stage = Stage(self.table)
        self.chip, self.number = Chip(), Label("", "strong")
        self.words = Label("", "small", "text2", wrap=True)
        self.open_button = secondary(tr("Mở văn bản"), open_document, "file-text")
        self.write_button = secondary(tr("Ghi số này"), write, "pen-line")
        self.cancel_button = danger(tr("Hủy số"), cancel)
        told = column(row(self.number, self.chip, None, gap=10), self.words, gap=2)
        buttons = (self.cancel_button, self.write_button, self.open_button)
        self.foot = QWidget()
        self.foot.setLayout(row((told, 1), *buttons, margins=(16, 10, 12, 10)))
        inside = column((self.stage, 1), hline(), self.foot, gap=0, margins=(1, 4, 1, 1))
        self.setLayout(column((card(inside), 1), gap=0))

    def show_held(self, held: Held, shown: Sequence[Line]) -> None:
        self._held = held
        self.table.show_ids([str(line.number) for line in shown])
        self.show_current()

    def line(self) -> Line | None:
        """The line the person stands on."""
        return self._held.line(self.table.id()) if self._held else None

    def show_current(self) -> None:
        """What is known of the current number, and what can be done with it."""
        line = self.line()
        self.foot.setVisible(line is not None)
        if line is None:
            return
        entry = line.entry
        self.number.set_text(line.text)
        self.chip.show_state(tr(line.state_words), TONES[line.state])
        self.words.set_text(_told(line))
        self.open_button.setVisible(bool(entry and entry.document))
        self.write_button.setVisible(entry is None)
        self.cancel_button.setVisible(bool(entry and not entry.document and line.state != "cancelled"))

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        lines = {str(line.number): line for line in self._held.lines} if self._held else {}
        return {id: _row(lines[id]) for id in ids if id in lines}


def _columns() -> list[Column]:
    return [
        Column("number", tr("Số, ký hiệu"), 150, sortable=False, role="body"),
        Column("subject", tr("Trích yếu"), sortable=False),
        Column("state", tr("Tình trạng"), 120, sortable=False),
        Column("day", tr("Ngày"), 104, sortable=False),
    ]


def _row(line: Line) -> list[Cell | str]:
    entry, live = line.entry, line.state in ("used", "reserved")
    day = f"{entry.given_on:%d/%m/%Y}" if entry and entry.given_on else ""
    words = (entry.subject or entry.reason) if entry else tr("Chưa rõ văn bản nào mang số này")
    return [
        Cell(line.text, "text" if live else "text3"),
        Cell(words, "text" if live else "text3"),
        Cell(tr(line.state_words), TONES[line.state], chip=True),
        day,
    ]


def _told(line: Line) -> str:
    """All that is known, in one or two sentences."""
    entry = line.entry
    if entry is None:
        return tr("Số bị bỏ cách. Tìm được văn bản giấy thì ghi vào, hoặc để nguyên.")
    day = f"{entry.given_on:%d/%m/%Y}" if entry.given_on else ""
    if line.state == "cancelled":
        why = tr("Đã hủy: {reason}", reason=entry.reason)
        return f"{why} · {entry.subject}" if entry.subject else why
    if line.state == "reserved":
        return tr("Giữ từ {day}: {reason}", day=day, reason=entry.reason)
    origin = "" if entry.document else tr(" · ghi từ sổ giấy")
    return f"{day} · {entry.subject}{origin}"
