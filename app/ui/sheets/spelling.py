"""What some words of a table mean here, said once for all rows that have them."""

from PySide6.QtWidgets import QWidget

from app.domain import fields as f
from app.domain.fields import BadValue
from app.domain.record import TYPES
from app.services.context import Context
from app.services.sheets import CREATE, EMPTY, Plan, Unknown
from app.ui.ask import Ask
from app.ui.parts import Combo, FieldBox, secondary
from app.ui.record_picker import RecordPicker
from app.ui.words import tr


class Spelling(Ask):
    """`answer` is the code or id chosen, CREATE, EMPTY, or "" to take back what was chosen."""

    def __init__(self, parent: QWidget | None, context: Context, plan: Plan, one: Unknown) -> None:
        self.answer = ""
        own = TYPES[plan.kind].fields[one.field]
        self.choice = _choice(context, plan, own, one)
        super().__init__(
            parent,
            tr("“{words}” trong bảng là gì", words=one.words),
            tr("Ghép một lần cho {n} dòng, nhớ cho các bảng sau.", n=one.rows),
            FieldBox(tr(own.label), self.choice),
        )
        self.buttons.insertWidget(0, secondary(tr("Để trống ô này"), lambda: self._answer(EMPTY)))
        if isinstance(own, f.Ref | f.Refs):
            self.buttons.insertWidget(1, secondary(tr("Tạo mới"), lambda: self._answer(CREATE)))
        self.add(tr("Ghép"))
        self.choice.setFocus()

    def accept(self) -> None:
        """Take what was chosen; words that name nothing are said and asked for again."""
        if not self.answer:
            try:
                self.answer = self._chosen()
            except BadValue as wrong:
                box = self.findChild(FieldBox)
                if box is not None:
                    box.set_problem(str(wrong))
                return
        super().accept()

    def _chosen(self) -> str:
        choice = self.choice
        return choice.value() if isinstance(choice, RecordPicker) else choice.code()

    def _answer(self, code: str) -> None:
        self.answer = code
        self.accept()


def _choice(context: Context, plan: Plan, own: f.Field, one: Unknown) -> RecordPicker | Combo:
    """Everything of the list; of a day that is only a month, its first and its last."""
    if isinstance(own, f.Ref | f.Refs):
        return RecordPicker(f.Ref(label=own.label, target=own.target), context)
    if isinstance(own, f.Choice):
        return Combo({code: tr(words) for code, words in own.options.items()})
    doubts = (doubt for row in plan.rows for doubt in row.doubts if doubt.field == one.field)
    found = (doubt for doubt in doubts if doubt.words == one.words)
    return Combo({each.id: each.words for doubt in found for each in doubt.candidates})
