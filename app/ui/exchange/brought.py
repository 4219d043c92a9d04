"""What bundles brought, with a way to each record."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services import due_exchange, receiving
from app.services.receiving import Brought, Taken
from app.store.station_log import WAITING, Arrived
from app.ui.exchange.head import ViewHead
from app.ui.exchange.sides import Sides
from app.ui.exchange.words import title as title_of
from app.ui.page import Desk
from app.ui.parts import Cell, Column, Notice, Stage, Table, card, column, empty_state, row
from app.ui.words import tr


class BroughtView(QWidget):
    """`opened(record)` by Enter or double click; `read(record)` when the person went to it."""

    opened = Signal(object)
    read = Signal(object)
    review_asked = Signal()

    def __init__(self, desk: Desk, back: Callable[[], Any]) -> None:
        super().__init__()
        self.desk = desk
        self.records: list[Brought] = []
        self.notice = Notice("amber", "", "", tr("Xem lại"), self.review_asked.emit)
        columns = [
            Column("kind", tr("Loại"), 168, sortable=False),
            Column("called", tr("Bản ghi"), sortable=False),
            Column("state", tr("Trạng thái"), 96, sortable=False),
        ]
        self.table = Table(tr("Bản ghi mới về"), columns, self._cells)
        self.stage = Stage(self.table)
        self.head = ViewHead(back)
        self.facts = Sides("", "")
        left = card(column((self.stage, 1), margins=(1, 4, 1, 1)))
        self.beside = card(column(self.facts, margins=(1, 1, 1, 1)))
        body = row((left, 5), (self.beside, 4), gap=16)
        self.setLayout(column(self.head.sheet, self.notice, (body, 1), gap=12))
        self.table.current.connect(self._show_record)
        self.table.opened.connect(lambda id: self.opened.emit(self.records[int(id)]))

    def show_taken(self, taken: Sequence[Taken], conflicts: int) -> None:
        """What was just taken in, all bundles together, and how many records two people changed."""
        came = [one.arrived for one in taken if one.arrived]
        problems = [tr("{name}: {why}", name=one.found.name, why=one.fault) for one in taken if one.fault]
        if waits := sum(one.state == WAITING for one in came):
            problems.append(tr("{n} gói chờ gói trước nó; được giữ lại, chưa mất gì.", n=waits))
        if conflicts:
            problems.insert(0, tr("{n} bản ghi hai nơi cùng sửa, cần xem lại.", n=conflicts))
        self.show_bundles(tr("Đã nhận {n} gói, có thể rút USB", n=len(came)), came, problems)
        self.notice.button.setVisible(conflicts > 0)

    def show_bundles(self, title: str, bundles: Sequence[Arrived], problems: Sequence[str] = ()) -> None:
        """What these bundles brought; `problems` tell of those that could not be taken."""
        self.records = [each for one in bundles for each in receiving.contents(self.desk.context, one)]
        self.records.sort(key=lambda one: one.kind not in due_exchange.ANSWERS)
        self.head.show_words(title, tr("Enter: mở bản ghi"))
        refused = [
            tr("{title}: {why}", title=title_of(line[0]), why=line[-1])
            for one in bundles
            for line in one.refusals
        ]
        words = [*problems, *refused]
        shown = words[:4] + ([tr("và {n} dòng nữa", n=len(words) - 4)] if len(words) > 4 else [])
        self.notice.show_words("\n".join(shown))
        self.notice.setVisible(bool(words))
        self.notice.button.hide()
        self.table.show_ids([str(number) for number in range(len(self.records))])
        self.beside.setVisible(bool(self.records))
        if self.records:
            self.stage.show_content()
            self._show_first()
        else:
            text = tr("Mọi mục trong gói đã có ở đây, hoặc đã được sửa tiếp từ đó.")
            self.stage.show_state(empty_state(tr("Không có gì mới"), text))

    def _show_first(self) -> None:
        """It is on show but not read yet: nobody asked for it."""
        self.table.blockSignals(True)
        self.table.go_to_row(0)
        self.table.blockSignals(False)
        self._show_words(self.records[0])
        self.table.setFocus()

    def go_to(self, id: str) -> None:
        """Make one record current."""
        for number, one in enumerate(self.records):
            if one.id == id:
                self.table.go_to_row(number)

    def _show_record(self, number: str) -> None:
        if number and int(number) < len(self.records):
            self._show_words(self.records[int(number)])
            self.read.emit(self.records[int(number)])

    def _show_words(self, one: Brought) -> None:
        gone = [(tr("Trạng thái"), tr("Đã xóa ở nơi gửi"))]
        self.facts.show_facts(gone if one.gone else receiving.facts(self.desk.context, one))

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        return {id: _row(self.records[int(id)]) for id in ids if int(id) < len(self.records)}


def _row(one: Brought) -> list[Cell | str]:
    state = Cell(tr("Đã xóa"), "grey", chip=True) if one.gone else Cell(tr("Mới về"), "green", chip=True)
    return [title_of(one.kind), one.called, state]
