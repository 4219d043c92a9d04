"""The books at the left: the name, the symbol, and whether numbers are still given from it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from app.domain.records.number_book import NumberBook
from app.ui.look import px
from app.ui.parts import Label, RowDelegate, RowList, column
from app.ui.parts.paint import paint_text
from app.ui.parts.rows import Index
from app.ui.words import tr

ROW_HEIGHT = 54


@dataclass(frozen=True)
class BookRow:
    """A book and how many numbers stand in it now."""

    book: NumberBook
    given: int

    @property
    def facts(self) -> str:
        if not self.book.active:
            return tr("{symbol} · không dùng nữa", symbol=self.book.symbol)
        if not self.given:
            return tr("{symbol} · chưa có số", symbol=self.book.symbol)
        return tr("{symbol} · {n} số", symbol=self.book.symbol, n=self.given)


class BookDelegate(RowDelegate):
    """The name over the symbol and the count."""

    def __init__(self) -> None:
        super().__init__(ROW_HEIGHT, keep=True)

    def paint_row(self, painter: QPainter, rect: QRect, value: BookRow, index: Index) -> None:
        inner = rect.adjusted(px(16), px(7), -px(12), -px(7))
        upper = QRect(inner.left(), inner.top(), inner.width(), px(22))
        lower = QRect(inner.left(), inner.top() + px(21), inner.width(), px(19))
        tone = "text" if value.book.active else "text2"
        paint_text(painter, upper, value.book.name, tone)
        paint_text(painter, lower, value.facts, "text3", "small")


class BookList(QWidget):
    """`chosen(id)` when the person goes to another book."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        name = tr("Các sổ")
        self.list = RowList(
            name,
            BookDelegate(),
            lambda one: f"{one.book.name}, {one.facts}",
            key=lambda one: one.book.id,
        )
        self.caption = Label(name.upper(), "caption")
        self.caption.setContentsMargins(px(16), px(10), 0, px(6))
        self.setLayout(column(self.caption, (self.list, 1), gap=0))
        self.list.current.connect(lambda one: self._choose(one.book.id if one else ""))

    def show_books(self, books: Sequence[NumberBook], given: Mapping[str, int]) -> None:
        rows = [BookRow(book, given.get(book.id, 0)) for book in books]
        self.list.blockSignals(True)
        self.list.show_rows(rows)
        self.list.blockSignals(False)

    def id(self) -> str:
        """The book on show, "" when there is none."""
        row = self.list.value()
        return row.book.id if row else ""

    def go_to(self, id: str) -> None:
        """Show a book as the current one, without telling."""
        self.list.blockSignals(True)
        self.list.go_to(id)
        self.list.blockSignals(False)

    def _choose(self, id: str) -> None:
        if id:
            self.go_to(id)
            self.chosen.emit(id)
