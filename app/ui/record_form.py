"""A form for any kind of record: its fields with their hints and problems, grouped by section."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import groupby
from typing import Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLayout, QWidget

from app.domain import fields as f
from app.domain.errors import Invalid
from app.domain.record import Problems, Record, RecordType
from app.services import records
from app.services.context import Context
from app.ui.editors import editor
from app.ui.parts import FieldBox, Label, column, hline, row
from app.ui.words import tr

R = TypeVar("R", bound=Record)
NARROW = (f.Day, f.Whole, f.Choice, f.Moment)
NARROW_LABEL = 18


class FlagBox(QWidget):
    """A check box says its own name; like every field it can show a problem under itself."""

    def __init__(self, field: f.Flag, box: QWidget) -> None:
        super().__init__()
        self.editor = box
        self._hint = Label(tr(field.help), "small", "text3", wrap=True)
        self._problem = Label("", "small", "red", wrap=True)
        self.setLayout(column(box, self._hint, self._problem, gap=2))
        self.set_problem("")

    def problem(self) -> str:
        return self._problem.text()

    def set_problem(self, sentence: str) -> None:
        self._problem.set_text(sentence)
        self._problem.setVisible(bool(sentence))
        self._hint.setVisible(bool(self._hint.text()) and not sentence)


class RecordForm(QWidget):
    """`edited` on each keystroke; `read()` gives the record, or puts every problem under its field.

    `only` names the fields shown, in this order; without it all of them. Sensitive ones are hidden unless the
    office keeps them. What is not shown keeps the value it has.
    """

    edited = Signal()

    def __init__(self, rtype: RecordType, context: Context, only: Iterable[str] = ()) -> None:
        super().__init__()
        self.rtype, self._context = rtype, context
        self.fields = {name: rtype.fields[name] for name in only or rtype.fields}
        self.editors: dict[str, Any] = {name: editor(field, context) for name, field in self.fields.items()}
        self.boxes = {name: self._box(name, field) for name, field in self.fields.items()}
        self._record: Record = rtype.cls()
        self._sensitive: list[QWidget] = []
        self.setLayout(column(*self._sections(), gap=12))
        for name in self.fields:
            self._watch(name)

    def show_record(self, record: Record) -> None:
        """Fill every editor, without problems."""
        self._record = record
        kept = bool(self._sensitive) and records.shows_sensitive(self._context)
        for widget in self._sensitive:
            widget.setVisible(kept)
        for name, each in self.editors.items():
            each.set_value(getattr(record, name))
        self.show_problems({})

    def read(self) -> Record:
        """The record as typed; raises Invalid, and shows the problems, when a text cannot be read."""
        values, problems = {}, {}
        for name, each in self.editors.items():
            try:
                values[name] = each.value()
            except f.BadValue as problem:
                problems[name] = str(problem)
        if problems:
            self.show_problems(problems)
            raise Invalid(problems)
        return replace(self._record, **values)

    def changed(self) -> bool:
        """Whether something was typed that the record shown does not hold."""
        try:
            return self._values() != {name: getattr(self._record, name) for name in self.editors}
        except f.BadValue:
            return True

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Each problem under its field, the keyboard in the first; others are left to the caller."""
        for name, box in self.boxes.items():
            box.set_problem(problems.get(name, ""))
        wrong = next((name for name in self.boxes if name in problems), "")
        if wrong:
            self.editors[wrong].setFocus(Qt.FocusReason.OtherFocusReason)

    def problems(self) -> Problems:
        return {name: box.problem() for name, box in self.boxes.items() if box.problem()}

    def focus_first(self) -> None:
        if self.editors:
            next(iter(self.editors.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _values(self) -> dict[str, Any]:
        return {name: each.value() for name, each in self.editors.items()}

    def _box(self, name: str, field: f.Field) -> FieldBox | FlagBox:
        made = self.editors[name]
        made.setObjectName(name)
        if isinstance(field, f.Flag):
            return FlagBox(field, made)
        return FieldBox(tr(field.label), made, tr(field.help), field.required)

    def _sections(self) -> list[QWidget | QLayout]:
        """The boxes under the headings of their sections; two narrow ones may share a line."""
        laid: list[QWidget | QLayout] = []
        for title, group in groupby(self.fields, key=lambda name: self.fields[name].section):
            names = list(group)
            alone = len(names) == len(self.fields)  # then whatever the form stands in has the heading
            heading = [hline(), Label(tr(title).upper(), "caption")] if title and not alone else []
            hidden = [name for name in names if self.fields[name].sensitive]
            self._sensitive += [self.boxes[name] for name in hidden]
            self._sensitive += heading if hidden == names else []
            laid += [*heading, *_lines(names, self.fields, self.boxes)]
        return laid

    def _watch(self, name: str) -> None:
        self.editors[name].edited.connect(lambda: self._edited(name))
        left = getattr(self.editors[name], "editingFinished", None)
        if left is not None:
            left.connect(lambda: self._check_reading(name))

    def _edited(self, name: str) -> None:
        if self.boxes[name].problem():
            self.boxes[name].set_problem("")
        self.edited.emit()

    def _check_reading(self, name: str) -> None:
        """On leaving a field: a day that does not exist is said at once, not only on saving."""
        try:
            self.editors[name].value()
        except f.BadValue as problem:
            self.boxes[name].set_problem(str(problem))


def _lines(
    names: list[str], fields: Mapping[str, f.Field], boxes: Mapping[str, QWidget]
) -> list[QWidget | QLayout]:
    lines: list[QWidget | QLayout] = []
    while names:
        pair = names[:2]
        if len(pair) == 2 and all(_is_narrow(fields[name]) for name in pair):
            lines.append(row(*((boxes[name], 1) for name in pair), gap=12, top=True))
            names = names[2:]
        else:
            lines.append(boxes[names.pop(0)])
    return lines


def _is_narrow(field: f.Field) -> bool:
    return isinstance(field, NARROW) and len(field.label) <= NARROW_LABEL and len(field.help) <= NARROW_LABEL
