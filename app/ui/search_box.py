"""The search over everything (Ctrl+K): results under the field while typing, arrows and Enter to open one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QFrame, QWidget

from app.ui.failures import attempt
from app.ui.look import px
from app.ui.parts import Label, RowDelegate, RowList, SearchField, column, hline, holder, keycap, row
from app.ui.parts.paint import paint_text
from app.ui.parts.rows import Index
from app.ui.toast import announce
from app.ui.words import tr

MOST_ROWS = 9
KEY = Qt.Key


@dataclass(frozen=True)
class Hit:
    """One record found: what it is in words, its title and a line about it."""

    kind: str
    kind_words: str
    id: str
    title: str
    detail: str


Search = Callable[[str], Sequence[Hit]]


class HitDelegate(RowDelegate):
    """The kind once per group at the left, then title over detail."""

    def __init__(self) -> None:
        super().__init__(48, keep=True)

    def paint_row(self, painter: QPainter, rect: QRect, value: Hit, index: Index) -> None:
        above = index.sibling(index.row() - 1, 0).data(Qt.ItemDataRole.UserRole) if index.row() else None
        if above is None or above.kind != value.kind:
            kind = QRect(rect.left() + px(16), rect.top() + px(6), px(112), px(20))
            paint_text(painter, kind, value.kind_words, "text3", "caption")
        left, width = rect.left() + px(136), rect.width() - px(152)
        high = px(22) if value.detail else rect.height() - px(12)
        paint_text(painter, QRect(left, rect.top() + px(6), width, high), value.title, weight=500)
        paint_text(painter, QRect(left, rect.top() + px(26), width, px(18)), value.detail, "text2", "small")


class SearchBox(QObject):
    """Watches the search field of the top bar and shows its results in a panel under it."""

    opened = Signal(str, str)

    def __init__(self, field: SearchField, window: QWidget, search: Search) -> None:
        super().__init__(window)
        self._field, self._window, self._search = field, window, search
        self._came_from: QWidget | None = None
        self._words = ""
        self.list = RowList(tr("Kết quả tìm"), HitDelegate(), spoken, key=lambda hit: (hit.kind, hit.id))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.clicked.connect(lambda _: self._open())
        self._nothing = Label("", "body", "text2", wrap=True)
        self._empty = holder(row((self._nothing, 1), margins=(16, 12, 16, 12)))
        self.panel = self._panel()
        field.asked.connect(self._ask)
        field.installEventFilter(self)

    def start(self) -> None:
        """Ctrl+K: go to the field and remember where the keyboard was."""
        if not self._field.hasFocus():
            self._came_from = self._window.focusWidget()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def close(self) -> None:
        """Take the results away."""
        self.panel.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event.key())
        if event.type() == QEvent.Type.FocusOut:
            self.close()
        elif event.type() == QEvent.Type.FocusIn and self.list.values():
            self._place()
        return False

    def _pressed(self, key: int) -> bool:
        row = self.list.currentIndex().row()
        steps = {KEY.Key_Down: 1, KEY.Key_Up: -1, KEY.Key_PageDown: MOST_ROWS, KEY.Key_PageUp: -MOST_ROWS}
        if key in steps and self.panel.isVisible():
            self._go(row + steps[KEY(key)])
            return True
        if key in (KEY.Key_Return, KEY.Key_Enter):
            if self._field.text().strip() != self._words:
                self._ask(self._field.text().strip())
            self._open()
            return True
        if key == KEY.Key_Escape:
            self._leave()
            return True
        return False

    def _ask(self, words: str) -> None:
        attempt(self._window, lambda: self._show(words, grouped(self._search(words)) if words else ()))

    def _show(self, words: str, hits: Sequence[Hit]) -> None:
        self._words = words
        self.list.show_rows(hits)
        self.list.setVisible(bool(hits))
        self._nothing.set_text(tr("Không tìm thấy “{words}”. Thử ít chữ hơn, hoặc không dấu.", words=words))
        self._empty.setVisible(not hits)
        self.panel.setVisible(bool(words) and self._field.hasFocus())
        if self.panel.isVisible():
            self._go(0)
            self._place()

    def _go(self, number: int) -> None:
        hits = self.list.values()
        if hits:
            self.list.go_to_row(max(0, min(number, len(hits) - 1)))
            announce(self._field, spoken(hits[self.list.currentIndex().row()]))

    def _open(self) -> None:
        hit = self.list.value()
        if hit is not None:
            self._field.set_words("")
            self.list.show_rows(())
            self.close()
            self.opened.emit(hit.kind, hit.id)

    def _leave(self) -> None:
        self._field.set_words("")
        self.list.show_rows(())
        self.close()
        if self._came_from is not None and self._came_from.isVisible():
            self._came_from.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._field.clearFocus()

    def _place(self) -> None:
        rows = max(1, min(len(self.list.values()), MOST_ROWS))
        self.list.setFixedHeight(rows * px(48))
        corner = self._field.mapTo(self._window, QPoint(0, self._field.height() + px(4)))
        width = min(px(640), self._window.width() - corner.x() - px(12))
        self.panel.setFixedWidth(width)
        self.panel.adjustSize()
        self.panel.move(corner)
        self.panel.show()
        self.panel.raise_()

    def _panel(self) -> QFrame:
        keys = [(tr("Mũi tên"), tr("chọn")), ("Enter", tr("mở")), ("Esc", tr("đóng"))]
        hints = [row(keycap(key), Label(words, "small", "text3"), gap=6) for key, words in keys]
        panel = QFrame(self._window)
        panel.setProperty("card", "popup")
        foot = row(*hints, None, gap=16, margins=(16, 8, 16, 8))
        panel.setLayout(column(self.list, self._empty, hline(), foot, gap=0, margins=(1, 6, 1, 0)))
        panel.hide()
        return panel


def grouped(hits: Sequence[Hit]) -> list[Hit]:
    """The hits with those of one kind together, kinds in the order of their best hit."""
    kinds = list(dict.fromkeys(hit.kind for hit in hits))
    return sorted(hits, key=lambda hit: kinds.index(hit.kind))


def spoken(hit: Hit) -> str:
    return ", ".join(part for part in (hit.kind_words, hit.title, hit.detail) if part)
