"""What a person should look at: records changed in two places, and numbers given twice."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services import conflicts, desk
from app.services.conflicts import Conflict
from app.services.desk import Doubled
from app.ui.exchange.words import title
from app.ui.page import Desk
from app.ui.parts import Cell, Column, Label, Stage, Table, card, column, empty_state
from app.ui.words import tr


class ConflictsTab(QWidget):
    """`opened(conflict)`."""

    opened = Signal(object)

    def __init__(self, desk_: Desk) -> None:
        super().__init__()
        self.desk = desk_
        self.waiting: list[Conflict] = []
        self.doubled: list[Doubled] = []
        columns = [
            Column("kind", tr("Loại"), 210, sortable=False),
            Column("called", tr("Bản ghi"), sortable=False),
            Column("day", tr("Ngày"), 110, sortable=False),
        ]
        self.table = Table(tr("Bản ghi hai nơi cùng sửa"), columns, self._cells)
        self.stage = Stage(self.table)
        self.table.opened.connect(lambda id: self.opened.emit(self.waiting[int(id)]))
        numbers = [
            Column("unit", tr("Đơn vị"), 220, sortable=False),
            Column("book", tr("Sổ"), sortable=False),
            Column("period", tr("Năm, nhiệm kỳ"), 130, sortable=False),
            Column("number", tr("Số"), 80, right=True, sortable=False),
            Column("times", tr("Số lần"), 90, right=True, sortable=False),
        ]
        self.numbers = Table(tr("Số văn bản cấp trùng"), numbers, self._number_cells)
        note = tr("Số cấp trùng không bị bỏ; báo đơn vị để sửa ở sổ của đơn vị.")
        heading = column(Label(tr("Số văn bản cấp trùng"), "h3"), Label(note, "small", "text2"), gap=2)
        first = card(column((self.stage, 1), margins=(1, 4, 1, 1)))
        self.below = card(
            column(column(heading, margins=(16, 10, 16, 4)), (self.numbers, 1), margins=(1, 1, 1, 1))
        )
        self.setLayout(column((first, 3), (self.below, 2), gap=12))

    def refresh(self) -> None:
        context = self.desk.context
        self.waiting, self.doubled = conflicts.waiting(context), desk.doubled_numbers(context)
        self.table.show_ids([str(n) for n in range(len(self.waiting))])
        self.numbers.show_ids([str(n) for n in range(len(self.doubled))])
        self.below.setVisible(bool(self.doubled))
        if self.waiting:
            self.stage.show_content()
            if not self.table.id():
                self.table.go_to_row(0)
        else:
            sentence = tr("Ở đây hiện bản ghi mà hai nơi cùng sửa mà chưa biết của nhau.")
            self.stage.show_state(empty_state(tr("Không có gì phải xem lại"), sentence, icon="circle-check"))

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        found = {id: self.waiting[int(id)] for id in ids if int(id) < len(self.waiting)}
        return {id: [title(one.kind), one.called, f"{one.kept.at:%d/%m/%Y}"] for id, one in found.items()}

    def _number_cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        found = {id: self.doubled[int(id)] for id in ids if int(id) < len(self.doubled)}
        return {
            id: [one.name, one.book, one.period, str(one.number), str(len(one.ids))]
            for id, one in found.items()
        }
