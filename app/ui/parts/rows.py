"""Painted rows: a list over plain values, with hover, selection, keyboard frame, words for screen readers."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.domain.text import fold
from app.ui.look import px, theme

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole
NOWHERE = QModelIndex()


class RowDelegate(QStyledItemDelegate):
    """Ground, bar and frame of a row; override `paint_row(painter, rect, value, index)` for what is in it.

    `keep` keeps the accent ground while the list has no focus: for master lists that drive a panel.
    """

    def __init__(self, height: float, *, keep: bool = False, divider: bool = True) -> None:
        super().__init__()
        self.height, self.keep, self.divider = height, keep, divider

    def row_height(self) -> int:
        return px(self.height)

    def paint_row(self, painter: QPainter, rect: QRect, value: Any, index: Index) -> None:
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(60), self.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option, index)
        self.paint_row(painter, option.rect, index.data(ROLE.UserRole), index)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, view = option.rect, option.widget
        focused = view.hasFocus()
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected or hovered:
            soft = selected and (focused or self.keep)
            painter.fillRect(rect, theme.colour("accent_soft" if soft else "hover"))
        elif self.divider and index.row() < index.model().rowCount(NOWHERE) - 1:
            painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("line"))
        if selected and index.column() == 0:
            painter.fillRect(QRect(rect.left(), rect.top(), px(3), rect.height()), theme.colour("accent"))
        if focused and isinstance(view, QAbstractItemView) and view.currentIndex().row() == index.row():
            self._frame(painter, rect, index.column() == 0, rect.right() >= view.viewport().width() - 2)

    def _frame(self, painter: QPainter, rect: QRect, first: bool, last: bool) -> None:
        """Keyboard focus: two pixels round the whole row, whichever cell is being painted."""
        colour = theme.colour("focus")
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), colour)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), colour)
        if first:
            painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), colour)
        if last:
            painter.fillRect(QRect(rect.right() - 1, rect.top(), 2, rect.height()), colour)


class RowModel(QAbstractListModel):
    """Plain values, one a row; `spoken(value)` gives the words a screen reader says."""

    def __init__(self, spoken: Callable[[Any], str]) -> None:
        super().__init__()
        self.values: list[Any] = []
        self.spoken = spoken

    def show(self, values: Sequence[Any]) -> None:
        self.beginResetModel()
        self.values = list(values)
        self.endResetModel()

    def update_in_place(self, values: Sequence[Any]) -> None:
        """As many rows as before: repaint them and keep selection and scrolling where they are."""
        self.values = list(values)
        self.dataChanged.emit(self.index(0), self.index(len(self.values) - 1))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.values)

    def data(self, index: Index, role: int = ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        value = self.values[index.row()]
        if role == ROLE.UserRole:
            return value
        if role in (ROLE.DisplayRole, ROLE.AccessibleTextRole):
            return self.spoken(value)
        return None


class RowList(QListView):
    """A list of painted rows. Enter or a double click opens, Space ticks, letters jump (without marks).

    `current(value)` follows the current row, None when there is none; `opened(value)`, `ticked(value)` are
    verbs. `spoken(value)` gives the words of a row, `key(value)` what stays the same when it changes.
    """

    current = Signal(object)
    opened = Signal(object)
    ticked = Signal(object)

    def __init__(
        self,
        name: str,
        delegate: RowDelegate,
        spoken: Callable[[Any], str],
        key: Callable[[Any], Any] = lambda v: v,
    ) -> None:
        super().__init__()
        self._model, self._delegate, self._key, self._fit = RowModel(spoken), delegate, key, False
        delegate.setParent(self)
        self.setModel(self._model)
        self.setItemDelegate(delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda index: self._open(index))
        self.selectionModel().currentChanged.connect(lambda *_: self.current.emit(self.value()))

    def fit_height(self) -> None:
        """Be exactly as high as the rows, for a short list on a page that scrolls as a whole."""
        self._fit = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit_now()

    def show_rows(self, values: Sequence[Any]) -> None:
        """Show these values, keeping the current row by its key."""
        keys = [self._key(value) for value in values]
        if keys == [self._key(value) for value in self._model.values] and keys:
            self._model.update_in_place(values)
            return
        kept, row = self.value(), self.currentIndex().row()
        self._model.show(values)
        self._fit_now()
        if kept is not None and keys:
            wanted = self._key(kept)
            self.go_to_row(keys.index(wanted) if wanted in keys else min(row, len(keys) - 1))

    def values(self) -> list[Any]:
        return list(self._model.values)

    def value(self) -> Any | None:
        index = self.currentIndex()
        return self._model.values[index.row()] if index.isValid() else None

    def go_to(self, key: Any) -> bool:
        """Make the row with this key current."""
        for number, value in enumerate(self._model.values):
            if self._key(value) == key:
                self.go_to_row(number)
                return True
        return False

    def go_to_row(self, number: int) -> None:
        self.setCurrentIndex(self._model.index(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(index)
        elif index.isValid() and event.key() == Qt.Key.Key_Space:
            self.ticked.emit(self.value())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        typed = fold(search)
        spoken = [fold(self._model.spoken(value)).split() for value in self._model.values]
        start = self.currentIndex().row() + (len(typed) == 1)
        order = [(start + step) % len(spoken) for step in range(len(spoken))]
        for number in order:
            if any(word.startswith(typed) for word in spoken[number]):
                self.go_to_row(number)
                return

    def _open(self, index: Index) -> None:
        self.opened.emit(self._model.values[index.row()])

    def _fit_now(self) -> None:
        if self._fit:
            self.setFixedHeight(self._delegate.row_height() * len(self._model.values))
