"""One editor per kind of field, all spoken to the same way: value(), set_value(), edited."""

from datetime import date, datetime
from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from app.domain import fields as f
from app.services.context import Context
from app.ui.parts import Combo, TextArea
from app.ui.record_picker import RecordPicker, RecordsPicker
from app.ui.words import tr


class Editor(Protocol):
    """`value()` raises BadValue when what was typed is not one; `edited` comes only from a person's hand."""

    edited: Signal

    def value(self) -> Any: ...

    def set_value(self, value: Any) -> None: ...


class LineEditor(QLineEdit):
    """One line: text, names, numbers, days, moments. What was typed takes its usual form on leaving."""

    edited = Signal()

    def __init__(self, field: f.Field) -> None:
        super().__init__()
        self.field = field
        self.setPlaceholderText(_example(field))
        self.textEdited.connect(lambda _: self.edited.emit())
        self.editingFinished.connect(self._tidy)

    def value(self) -> Any:
        return self.field.parse(self.text())

    def set_value(self, value: Any) -> None:
        self.setText(self.field.format(value))
        self.setCursorPosition(0)

    def _tidy(self) -> None:
        """05/1/26 becomes 05/01/2026; what cannot be read stays as it was typed."""
        try:
            words = self.field.format(self.value())
        except f.BadValue:
            return
        if words != self.text():
            self.setText(words)


class LongEditor(TextArea):
    """Several paragraphs; Tab goes on to the next field."""

    edited = Signal()

    def __init__(self, field: f.LongText) -> None:
        super().__init__()
        self.field = field
        self._showing = False
        self.textChanged.connect(self._tell)

    def value(self) -> str:
        return str(self.field.parse(self.toPlainText()))

    def set_value(self, value: str) -> None:
        self._showing = True
        self.setPlainText(self.field.format(value))
        self._showing = False

    def _tell(self) -> None:
        if not self._showing:
            self.edited.emit()


class ChoiceEditor(Combo):
    """One of the options; a code the options no longer have stays as it is until another is chosen."""

    edited = Signal()

    def __init__(self, field: f.Choice) -> None:
        super().__init__({"": tr("Chưa chọn")} | {code: tr(words) for code, words in field.options.items()})
        self.field = field
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda _: self.edited.emit())

    def value(self) -> str:
        return self.code()

    def set_value(self, value: str) -> None:
        if self.findData(value) < 0:
            self.addItem(self.field.format(value), value)
        self.set_code(value)


class FlagEditor(QCheckBox):
    """Yes or no; the words beside the box are the label."""

    edited = Signal()

    def __init__(self, field: f.Flag) -> None:
        super().__init__(tr(field.label))
        self.setAccessibleName(tr(field.label))
        self.clicked.connect(lambda _: self.edited.emit())

    def value(self) -> bool:
        return self.isChecked()

    def set_value(self, value: bool) -> None:
        self.setChecked(value)


def editor(field: f.Field, context: Context) -> QWidget:
    """The editor of a field; the pickers ask the services through `context`."""
    match field:
        case f.LongText():
            return LongEditor(field)
        case f.Choice():
            return ChoiceEditor(field)
        case f.Flag():
            return FlagEditor(field)
        case f.Ref():
            return RecordPicker(field, context)
        case f.Refs():
            return RecordsPicker(field, context)
        case _:
            return LineEditor(field)


def _example(field: f.Field) -> str:
    match field:
        case f.Day():
            return tr("ngày/tháng/năm, ví dụ {example}", example=field.format(date(2026, 1, 5)))
        case f.Moment():
            return tr("giờ rồi ngày, ví dụ {example}", example=field.format(datetime(2026, 1, 5, 8)))
        case _:
            return ""
