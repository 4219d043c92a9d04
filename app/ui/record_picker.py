"""Choosing other records by typing a few of their letters: one (RecordPicker) or several (RecordsPicker)."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from app.domain.fields import BadValue, Ref, Refs
from app.domain.record import TYPES
from app.domain.text import fold
from app.services import records
from app.services.choices import Choice, choices
from app.services.context import Context
from app.ui.look import px, theme
from app.ui.parts import Button, RowDelegate, column, icon_button
from app.ui.parts.flow import Flow
from app.ui.parts.paint import paint_text
from app.ui.parts.rows import ROLE, Index, RowModel
from app.ui.words import tr

SHOWN = 8
KEYS_OF_THE_LIST = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
)


class ChoiceDelegate(RowDelegate):
    """The name, and after it in a quieter tone what tells it from others of the same name."""

    def __init__(self) -> None:
        super().__init__(34, keep=True, divider=False)

    def paint_row(self, painter: QPainter, rect: QRect, value: Choice, index: Index) -> None:
        inner = rect.adjusted(px(12), 0, -px(8), 0)
        paint_text(painter, inner, value.name)
        gone = painter.fontMetrics().horizontalAdvance(value.name) + px(8)
        if value.detail and gone < inner.width() - px(40):
            paint_text(painter, inner.adjusted(gone, 0, 0, 0), value.detail, "text3", "small")


class Suggestions(QCompleter):
    """The list under the field; it shows what it is given and filters nothing itself."""

    def __init__(self, edit: QLineEdit) -> None:
        self.rows = RowModel(lambda choice: ", ".join(filter(None, (choice.name, choice.detail))))
        super().__init__(self.rows, edit)
        self.setWidget(edit)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.setMaxVisibleItems(SHOWN)
        view = QListView()
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setStyleSheet(
            f"background: {theme.colours['surface']}; border: 1px solid {theme.colours['line_mid']};"
        )
        self.list = view
        self.setPopup(view)
        self._delegate = ChoiceDelegate()
        view.setItemDelegate(self._delegate)

    def show_choices(self, found: Sequence[Choice]) -> None:
        self.rows.show(found)
        if found:
            self.complete()
            self.list.setCurrentIndex(self.completionModel().index(0, 0))
        else:
            self.list.hide()


class PickLine(QLineEdit):
    """A line that suggests records while letters are typed; `picked(choice)` when one is taken."""

    picked = Signal(object)

    def __init__(self, kind: str, context: Context) -> None:
        super().__init__()
        self._kind, self._context = kind, context
        self.setPlaceholderText(tr("Gõ vài chữ để chọn"))
        self.suggestions = Suggestions(self)
        chosen = self.suggestions.activated[QModelIndex]  # type: ignore[index]  # overloads are chosen so
        chosen.connect(lambda at: self.picked.emit(at.data(ROLE.UserRole)))
        self._open = icon_button("chevron-down", tr("Mở danh sách"), self.suggest_all)
        self._open.setProperty("kind", "inside")
        self._open.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._open.setParent(self)
        self._open.setFixedSize(px(28), px(28))
        self.setTextMargins(0, 0, px(26), 0)
        self.textEdited.connect(self.suggest)

    def suggest(self, words: str) -> None:
        self.suggestions.show_choices(choices(self._context, self._kind, words))

    def suggest_all(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.suggest("")

    def called(self, words: str) -> Choice | None:
        """The only record of exactly this name, whatever its marks."""
        wanted = fold(words.strip())
        same = [each for each in choices(self._context, self._kind, words) if fold(each.name) == wanted]
        return same[0] if len(same) == 1 else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        listed = self.suggestions.list.isVisible()
        if listed and event.key() in KEYS_OF_THE_LIST:
            event.ignore()  # the list takes them
        elif not listed and event.key() == Qt.Key.Key_Down:
            self.suggest("")
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._open.move(self.width() - self._open.width() - px(3), (self.height() - self._open.height()) // 2)


class RecordPicker(PickLine):
    """The id of one record, or "" for none."""

    edited = Signal()

    def __init__(self, field: Ref, context: Context) -> None:
        super().__init__(field.target, context)
        self.field = field
        self._id, self._name = "", ""
        self.picked.connect(self._take)
        self.textEdited.connect(lambda _: self.edited.emit())

    def value(self) -> str:
        words = self.text().strip()
        if not words or words == self._name:
            return self._id if words else ""
        if choice := self.called(words):
            return choice.id
        kind = tr(TYPES[self.field.target].title).lower()
        raise BadValue(tr("Chưa có {kind} “{words}”; chọn một dòng gợi ý", kind=kind, words=words))

    def set_value(self, value: str) -> None:
        names = records.called(self._context, [value]) if value else {}
        self._show(Choice(value, names.get(value, value)))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.text().strip() and self.text() != self._name and (choice := self.called(self.text())):
            self._show(choice)

    def _take(self, choice: Choice) -> None:
        self._show(choice)
        self.edited.emit()

    def _show(self, choice: Choice) -> None:
        self._id, self._name = choice.id, choice.name
        self.setText(choice.name)
        self.setCursorPosition(0)


class RecordsPicker(QWidget):
    """The ids of several records in the order they were taken, each on a chip that takes it away again."""

    edited = Signal()

    def __init__(self, field: Refs, context: Context) -> None:
        super().__init__()
        self._context = context
        self._ids: list[str] = []
        self._chips = Flow()
        self.line = PickLine(field.target, context)
        self.line.setAccessibleName(field.label)
        self.line.picked.connect(self._add)
        self.setLayout(column(self.line, self._chips, gap=6))
        self.setFocusProxy(self.line)
        self._show()

    def value(self) -> tuple[str, ...]:
        if self.line.text().strip():
            raise BadValue(tr("Chọn một dòng gợi ý, hoặc xóa chữ đang gõ"))
        return tuple(self._ids)

    def set_value(self, value: Sequence[str]) -> None:
        self._ids = list(value)
        self.line.clear()
        self._show()

    def _add(self, choice: Choice) -> None:
        self.line.clear()
        if choice.id not in self._ids:
            self._ids.append(choice.id)
            self._show()
            self.edited.emit()

    def _remove(self, id: str) -> None:
        self._ids.remove(id)
        self._show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    def _show(self) -> None:
        names = records.called(self._context, self._ids)
        self._chips.show_widgets([self._chip(id, names.get(id, id)) for id in self._ids])

    def _chip(self, id: str, name: str) -> Button:
        chip = Button(name, "pill", lambda: self._remove(id), "x", "", tr("Bỏ {name}", name=name))
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands after the name
        return chip
