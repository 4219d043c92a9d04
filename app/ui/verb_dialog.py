"""A question with fields for one verb; it stays open, the problems under its fields, until it is done."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.domain import fields as f
from app.domain.errors import Invalid, Refused
from app.ui.ask import Ask
from app.ui.editors import editor
from app.ui.page import Desk
from app.ui.parts import FieldBox, Notice, column, holder
from app.ui.words import tr

Boxes = Mapping[str, Any]


class VerbDialog(Ask):
    """`do(**values of the fields)` is the service call; Invalid goes under the fields, Refused above them."""

    def __init__(
        self,
        desk: Desk,
        title: str,
        verb: str,
        fields: Mapping[str, f.Field],
        do: Callable[..., Any],
        text: str = "",
        values: Mapping[str, Any] | None = None,
        more: Sequence[QWidget] = (),
        kind: str = "primary",
        leave: str = "",
    ) -> None:
        self.editors: dict[str, Any] = {name: editor(field, desk.context) for name, field in fields.items()}
        self.boxes: dict[str, QWidget] = {
            name: made if isinstance(fields[name], f.Flag) else _box(fields[name], made)
            for name, made in self.editors.items()
        }
        self._refusal = Notice("red", "")
        self._refusal.hide()
        body = holder(column(*more, self._refusal, *self.boxes.values(), gap=12, margins=(3, 3, 3, 3)))
        super().__init__(desk.dialogs.parent, title, text, body, leave=leave)
        self._do = do
        self.verb = self.add(verb, kind)
        for name, value in (values or {}).items():
            self.editors[name].set_value(value)
        if self.editors:
            next(iter(self.editors.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Do it and close; stay where that is not possible."""
        try:
            self._do(**self._values())
        except Invalid as invalid:
            self._show(invalid.problems)
        except Refused as refusal:
            self._tell(str(refusal))
        else:
            super().accept()

    def _values(self) -> dict[str, Any]:
        values, problems = {}, {}
        for name, each in self.editors.items():
            try:
                values[name] = each.value()
            except f.BadValue as problem:
                problems[name] = str(problem)
        if problems:
            raise Invalid(problems)
        return values

    def _show(self, problems: Mapping[str, str]) -> None:
        elsewhere = [words for name, words in problems.items() if name not in self.boxes]
        self._tell(" ".join(elsewhere))
        for name, box in self.boxes.items():
            if isinstance(box, FieldBox):
                box.set_problem(problems.get(name, ""))
        wrong = next((name for name in self.boxes if name in problems), "")
        if wrong:
            self.editors[wrong].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, sentence: str) -> None:
        self._refusal.show_words(sentence)
        self._refusal.setVisible(bool(sentence))


def ask_verb(
    desk: Desk,
    title: str,
    verb: str,
    fields: Mapping[str, f.Field],
    do: Callable[..., Any],
    text: str = "",
    values: Mapping[str, Any] | None = None,
    more: Sequence[QWidget] = (),
    kind: str = "primary",
    leave: str = "",
) -> bool:
    """Ask and do; True when it was done."""
    return desk.dialogs.run(VerbDialog(desk, title, verb, fields, do, text, values, more, kind, leave))


def _box(field: f.Field, made: QWidget) -> FieldBox:
    return FieldBox(tr(field.label), made, tr(field.help), field.required)
