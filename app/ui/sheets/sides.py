"""A row of a table beside the record it is like, and what a person makes of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.services.sheets import AS_NEW, LEAVE, PlanRow, Side
from app.ui.ask import Ask
from app.ui.look import px
from app.ui.parts import Label, scroll, secondary
from app.ui.words import tr

WIDE, HIGH, LABELS = 860, 380, 150


class Sides(Ask):
    """`answer` is the id of the record to put right, LEAVE or AS_NEW; "" while nothing is decided."""

    def __init__(self, parent: QWidget | None, row: PlanRow, sides: Sequence[Side]) -> None:
        self.answer = ""
        area = scroll(_grid(row, sides))
        area.setMinimumSize(px(WIDE), px(HIGH))
        super().__init__(
            parent, tr("Dòng {n} trong bảng", n=row.number), row.reason, area, leave=tr("Để sau")
        )
        self.buttons.addWidget(secondary(tr("Giữ như đã có"), lambda: self._answer(LEAVE)))
        self.buttons.addWidget(secondary(tr("Nhập như dòng mới"), lambda: self._answer(AS_NEW)))
        here = row.other is not None and bool(row.other.version)
        if here and row.other is not None:
            id = row.other.id
            take = self.add(tr("Lấy theo bảng"))
            take.clicked.disconnect()
            take.clicked.connect(lambda: self._answer(id))
            take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, code: str) -> None:
        self.answer = code
        self.accept()


def _grid(row: PlanRow, sides: Sequence[Side]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(20))
    grid.setVerticalSpacing(px(10))
    grid.setColumnMinimumWidth(0, px(LABELS))
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(2, 1)
    here = tr("Đã có") if row.other is not None and row.other.version else tr("Dòng trước của bảng")
    for at, words in enumerate(("", here, tr("Dòng này"))):
        grid.addWidget(Label(words, "strong"), 0, at)
    for line, side in enumerate(sides, 1):
        tone = "amber" if side.differs else ""
        cells = (
            Label(tr(side.label), "small", "text3", wrap=True),
            Label(side.here, "body", wrap=True),
            Label(side.table, "body", tone, wrap=True),
        )
        for at, cell in enumerate(cells):
            grid.addWidget(cell, line, at, Qt.AlignmentFlag.AlignTop)
    grid.setRowStretch(len(sides) + 1, 1)
    return grid
