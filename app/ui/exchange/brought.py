"""What bundles brought, with a way to each record."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services import receiving
from app.services.receiving import Brought
from app.store.station_log import Arrived
from app.ui.exchange.head import ViewHead
from app.ui.exchange.words import title as title_of
from app.ui.page import Desk
from app.ui.parts import Cell, Column, Notice, Stage, Table, card, column, empty_state
from app.ui.words import tr


class BroughtView(QWidget):
    """`opened(record)` by Enter or double click."""

    opened = Signal(object)

    def __init__(self, desk: Desk, back: Callable[[], Any]) -> None:
        super().__init__()
        self.desk = desk
        self.records: list[Brought] = []
        self.notice = Notice("amber", "")
        columns = [
            Column("kind", tr("Loại"), 230, sortable=False),
            Column("called", tr("Bản ghi"), sortable=False),
            Column("state", tr("Trạng thái"), 120, sortable=False),
        ]
        self.table = Table(tr("Bản ghi mới về"), columns, self._cells)
        self.stage = Stage(self.table)
        self.head = ViewHead(back)
        body = card(column((self.stage, 1), margins=(1, 4, 1, 1)))
        self.setLayout(column(self.head.sheet, self.notice, (body, 1), gap=12))
        self.table.opened.connect(lambda id: self.opened.emit(self.records[int(id)]))

    def show_bundles(self, title: str, bundles: Sequence[Arrived], problems: Sequence[str] = ()) -> None:
        """What these bundles brought; `problems` tell of those that could not be taken."""
        self.records = [each for one in bundles for each in receiving.contents(self.desk.context, one)]
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
        self.table.show_ids([str(number) for number in range(len(self.records))])
        if self.records:
            self.stage.show_content()
            self.table.go_to_row(0)
            self.table.setFocus()
        else:
            text = tr("Mọi mục trong gói đã có ở đây, hoặc đã được sửa tiếp từ đó.")
            self.stage.show_state(empty_state(tr("Không có gì mới"), text))

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        return {id: _row(self.records[int(id)]) for id in ids if int(id) < len(self.records)}


def _row(one: Brought) -> list[Cell | str]:
    state = Cell(tr("Đã xóa"), "grey", chip=True) if one.gone else Cell(tr("Mới về"), "green", chip=True)
    return [title_of(one.kind), one.called, state]
