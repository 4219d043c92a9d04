"""What became of each file of a folder that was taken in."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from app.services.desk_intake import Taken
from app.ui.desk import words
from app.ui.page import Desk
from app.ui.parts import (
    Cell,
    Column,
    Label,
    Pills,
    Stage,
    Table,
    card,
    column,
    icon_button,
    nothing_found,
    row,
)
from app.ui.words import tr

ORDER = ("refused", "request", "kept", "waits", "new", "already", "foreign")


class TakenView(QWidget):
    """Those that need somebody first."""

    def __init__(self, desk: Desk, back: Callable[[], Any]) -> None:
        super().__init__()
        self.desk = desk
        self.found: list[Taken] = []
        self.title = Label("", "strong", elide=True)
        self.pills = Pills({"": tr("Tất cả"), "look": tr("Cần để ý")}, tr("Kết quả"))
        columns = [
            Column("file", tr("Tệp"), 250, sortable=False, least=True),
            Column("sender", tr("Nơi gửi"), 160, sortable=False),
            Column("fate", tr("Kết quả"), 132, sortable=False),
            Column("words", tr("Giải thích"), sortable=False),
        ]
        self.table = Table(tr("Kết quả nhập thư mục"), columns, self._cells)
        self.stage = Stage(self.table)
        head = row(
            icon_button("chevron-left", tr("Quay lại"), back, "Esc"), (self.title, 1), margins=(8, 8, 16, 8)
        )
        sheet = card(column((self.stage, 1), margins=(1, 4, 1, 1)))
        self.setLayout(column(card(column(head)), row(self.pills, None), (sheet, 1), gap=12))
        self.pills.chosen.connect(lambda _: self._show())

    def show_found(self, found: Sequence[Taken]) -> None:
        self.found = sorted(found, key=lambda one: ORDER.index(one.fate))
        self.title.set_text(words.summary(found))
        look = sum(one.fate in ORDER[:4] for one in found)
        self.pills.set_counts({"": len(found), "look": look})
        self.pills.set_code("look" if look else "")
        self._show()

    def _show(self) -> None:
        wanted = ORDER[:4] if self.pills.code() else ORDER
        self.table.show_ids([str(n) for n, one in enumerate(self.found) if one.fate in wanted])
        if self.table.ids():
            self.stage.show_content()
            self.table.go_to_row(0)
        else:
            self.stage.show_state(nothing_found("", self._show_all))

    def _show_all(self) -> None:
        self.pills.set_code("")
        self._show()

    def _cells(self, ids: Sequence[str]) -> Mapping[str, Sequence[Cell | str]]:
        found = {id: self.found[int(id)] for id in ids if int(id) < len(self.found)}
        return {
            id: [t.path.name, t.sender or t.path.name, words.fate(t), tr(t.sentence)]
            for id, t in found.items()
        }


def _row(one: Taken) -> list[Cell | str]:
    name = one.path.name
    return [name, one.sender or name, words.fate(one), tr(one.sentence)]
