"""The columns of a table, each with the field it goes to, and what is filled in where there is no column."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.record import TYPES
from app.domain.table_columns import ID, ID_LABEL
from app.services.sheet_admission import COUNTED
from app.services.sheets import Column, Plan
from app.ui.parts import Combo, FieldBox, Label, clear, column, holder, line_edit, scroll
from app.ui.words import tr

SURE = 0.8
"""Below this a proposed field is said to be a guess."""
SAMPLES = 3


class ColumnsPanel(QWidget):
    """`matched(columns)` and `filled(words)` when the person corrects what was proposed."""

    matched = Signal(dict)
    filled = Signal(dict)

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.kind = kind
        self.combos: dict[str, Combo] = {}
        self.fills: dict[str, QLineEdit] = {}
        self._heads = column(gap=14)
        self._filling = column(gap=10)
        inner = column(self._heads, self._filling, None, gap=16, margins=(16, 12, 16, 16))
        title = Label(tr("Cột trong bảng"), "h3")
        self.setLayout(column(column(title, margins=(16, 12, 16, 0)), (scroll(inner), 1), gap=0))

    def show_plan(self, plan: Plan, fresh: bool) -> None:
        """Lay out the columns of a new table; of a known one only what is filled in may change."""
        if fresh:
            clear(self._heads)
            self.combos = {one.key: self._combo(one, plan.columns) for one in plan.reading.columns}
            for one in plan.reading.columns:
                self._heads.addWidget(holder(column(*self._words(one, plan), gap=4)))
        self._show_filling(plan, fresh)

    def columns(self) -> dict[str, str]:
        return {key: combo.code() for key, combo in self.combos.items()}

    def _combo(self, one: Column, columns: Mapping[str, str]) -> Combo:
        labels = {name: tr(field.label) for name, field in TYPES[self.kind].fields.items()}
        combo = Combo({"": tr("(không nhập)"), **labels, ID: tr(ID_LABEL)})
        combo.setAccessibleName(tr("Cột {heading}", heading=one.heading))
        combo.set_code(columns.get(one.key, ""))
        combo.currentIndexChanged.connect(lambda _: self._choose(one.key))
        return combo

    def _words(self, one: Column, plan: Plan) -> list[QWidget]:
        samples = " · ".join(one.samples[:SAMPLES]) or tr("cột trống")
        words: list[QWidget] = [
            Label(one.heading, "strong", wrap=True),
            Label(samples, "small", "text3", elide=True),
            self.combos[one.key],
        ]
        if plan.columns.get(one.key) and one.confidence < SURE:
            words.append(Label(tr("Đoán theo tên cột, xem lại"), "small", "amber"))
        return words

    def _choose(self, key: str) -> None:
        """One field takes one column: the column that had it before goes nowhere."""
        chosen = self.combos[key].code()
        for other, combo in self.combos.items():
            if chosen and other != key and combo.code() == chosen:
                combo.blockSignals(True)
                combo.set_code("")
                combo.blockSignals(False)
        self.matched.emit(self.columns())

    def _show_filling(self, plan: Plan, fresh: bool) -> None:
        """Fields a record cannot do without, and those filled in already, where no column gives them."""
        rtype = TYPES[self.kind]
        blank = rtype.cls()
        needed = [n for n, field in rtype.fields.items() if field.required and not getattr(blank, n)]
        own = COUNTED.get(self.kind, {})
        given = set(plan.columns.values())
        names = [n for n in dict.fromkeys([*needed, *plan.fills]) if n not in given and n not in own]
        if names == list(self.fills) and not fresh:
            return
        clear(self._filling)
        self.fills = {name: self._fill(name, plan.fills.get(name, "")) for name in names}
        if names:
            self._filling.addWidget(Label(tr("Điền cho mọi dòng"), "h3"))
        for name, edit in self.fills.items():
            self._filling.addWidget(FieldBox(tr(TYPES[self.kind].fields[name].label), edit))

    def _fill(self, name: str, words: str) -> QLineEdit:
        edit = line_edit(words)
        edit.editingFinished.connect(lambda: self._tell_filled(edit))
        return edit

    def _tell_filled(self, edit: QLineEdit) -> None:
        if edit.isModified():
            edit.setModified(False)
            typed = {name: one.text().strip() for name, one in self.fills.items()}
            self.filled.emit({name: words for name, words in typed.items() if words})
