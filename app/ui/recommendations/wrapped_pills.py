"""Filter pills that go on to a second line where the list is narrow and the letters are large."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.look import px
from app.ui.parts import Pills

GAP, LEAST = 4, 120


class WrappedPills(Pills):
    """As high as its lines; the counts in them never make the page wider. `others` follow the pills."""

    def __init__(self, options: dict[str, str], name: str, *others: QWidget) -> None:
        super().__init__(options, name)
        self._others = others
        for other in others:
            other.setParent(self)
        line = self.layout()
        while line is not None and line.takeAt(0):
            pass
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_counts(self, counts: dict[str, int]) -> None:
        super().set_counts(counts)
        self.fit()

    def sizeHint(self) -> QSize:
        return QSize(px(LEAST), self._arrange())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Again, after one of the others changed."""
        self.setFixedHeight(self._arrange())

    def _arrange(self) -> int:
        """Put every pill in its place; gives the height they take."""
        x = y = high = 0
        for pill in (*self._buttons.values(), *self._others):
            if pill.isHidden():
                continue
            size = pill.sizeHint()
            if x and x + size.width() > self.width():
                x, y = 0, y + high + px(GAP)
            pill.setGeometry(x, y, size.width(), size.height())
            x, high = x + size.width() + px(GAP), size.height()
        return y + high
