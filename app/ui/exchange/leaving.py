"""What exactly leaves in the next bundle: kinds, their records, every word of each, and what stays here."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app.services import sending
from app.services.sending import Leaving, Waiting
from app.ui.exchange.head import ViewHead
from app.ui.exchange.sides import Sides
from app.ui.exchange.words import title
from app.ui.page import Desk
from app.ui.parts import (
    Button,
    Cell,
    Column,
    Label,
    Table,
    card,
    column,
    hline,
    row,
)
from app.ui.words import tr

KINDS = 324
SHOWN = 200


class LeavingView(QWidget):
    """Kinds at the left, the records of one in the middle, the words of one at the right."""

    def __init__(self, desk: Desk, back: Callable[[], Any], *actions: Button) -> None:
        super().__init__()
        self.desk = desk
        self._counts: Mapping[str, int] = {}
        self._records: dict[str, Leaving] = {}
        kinds = [
            Column("kind", tr("Loại"), sortable=False),
            Column("n", tr("Số mục"), 76, right=True, sortable=False),
        ]
        self.kinds = Table(tr("Loại bản ghi trong gói"), kinds, self._kind_cells)
        names = [Column("called", tr("Bản ghi"), sortable=False)]
        self.records = Table(tr("Bản ghi trong gói"), names, self._record_cells)
        self.facts = Sides("", "")
        self.head = ViewHead(back, *actions)
        self.stays = Label("", "small", "text2", wrap=True)
        self.more = Label("", "small", "text3", wrap=True)
        left = card(column(self.kinds, margins=(1, 4, 1, 1)), KINDS)
        middle = card(column((self.records, 1), self.more, gap=4, margins=(1, 4, 1, 1)))
        right = card(column((self.facts, 1), hline(), column(self.stays, margins=(16, 8, 16, 12)), gap=0,
                            margins=(1, 1, 1, 1)))  # fmt: skip
        self.setLayout(column(self.head.sheet, (row(left, (middle, 4), (right, 5), gap=16), 1), gap=12))
        self.more.setContentsMargins(12, 0, 12, 8)
        self.kinds.current.connect(self._show_kind)
        self.records.current.connect(self._show_record)

    def show_waiting(self, waiting: Waiting) -> None:
        self._counts = {k: n for k, n in waiting.kinds.items() if n}
        order = [kind for parts in sending.GROUPS.values() for kind in parts]
        ids = sorted(self._counts, key=lambda kind: order.index(kind) if kind in order else len(order))
        self.head.show_words(tr("Trong gói gửi {name}: {n} mục", name=waiting.to.name, n=waiting.records))
        self.kinds.show_ids(ids)
        if ids and not self.kinds.id():
            self.kinds.go_to_row(0)
        self._show_kind(self.kinds.id())
        self.kinds.setFocus()

    def _show_kind(self, kind: str) -> None:
        if not kind:
            return
        found = sending.leaving(self.desk.context, kind)
        self._records = {each.id: each for each in found}
        self.records.show_ids(list(self._records))
        if found:
            self.records.go_to_row(0)
        rest = self._counts.get(kind, 0) - len(found)
        self.more.setVisible(rest > 0)
        self.more.set_text(tr("{n} mục nữa không hiện ở đây nhưng vẫn nằm trong gói.", n=rest))
        self._show_record(self.records.id())
        _, stay = sending.fields(self.desk.context, kind)
        words = ", ".join(tr(label).lower() for label in stay)
        self.stays.set_text(
            tr("Ở lại máy này: {fields}.", fields=words)
            if words
            else tr("Mọi mục của loại này đều đi cùng gói.")
        )

    def _show_record(self, id: str) -> None:
        one = self._records.get(id)
        if one is not None:
            gone = [(tr("Trạng thái"), tr("Đã xóa; gói báo cho cấp trên biết"))]
            self.facts.show_facts(gone if one.gone else one.facts)

    def _kind_cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        return {kind: [title(kind), str(self._counts.get(kind, 0))] for kind in ids}

    def _record_cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        return {id: [Cell(self._records[id].called, "text3" if self._records[id].gone else "")] for id in ids}
