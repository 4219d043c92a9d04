"""Words on a line or two, shortened only at the end of the last: for titles, whose ends tell them apart."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.look import px, theme
from app.ui.parts.paint import LEFT


class TitleLabel(QWidget):
    """A title on at most two lines; set smaller where the larger letters would need more."""

    ROLES = ("h1", "h2")
    MOST = 2

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        return self._words

    def set_text(self, words: str) -> None:
        self._words = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(px(200), self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(80), self._high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_words(painter, self.rect(), self._words, "text", theme.font(self._role()))
        painter.end()

    def _role(self) -> str:
        """The large letters on one line, else the smaller ones."""
        large = QFontMetrics(theme.font(self.ROLES[0]))
        return self.ROLES[0] if large.horizontalAdvance(self._words) <= self.width() else self.ROLES[1]

    def _high(self) -> int:
        font = theme.font(self._role())
        lines = lines_of(self._words, font, max(self.width(), px(80)), self.MOST)
        return line_height(font) * len(lines)

    def _fit(self) -> None:
        self.setFixedHeight(self._high())
        self.update()


def line_height(font: QFont) -> int:
    """Room for one line with its stacked marks."""
    return round(font.pixelSize() * 1.4)


def paint_words(painter: QPainter, rect: QRect, words: str, tone: str, font: QFont) -> None:
    """Words on as many lines as the rectangle is high; the last is cut where there is no room for it."""
    painter.setPen(theme.colour(tone))
    painter.setFont(font)
    high, top = line_height(font), rect.top()
    for line in lines_of(words, font, rect.width(), max(1, rect.height() // high)):
        where = QRect(rect.left(), top, rect.width(), high)
        painter.drawText(where, int(LEFT | Qt.TextFlag.TextSingleLine), line)
        top += high


def lines_of(words: str, font: QFont, wide: int, most: int) -> list[str]:
    """The words broken into at most so many lines, the last one shortened."""
    metrics, lines = QFontMetrics(font), [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if len(lines) < most and metrics.horizontalAdvance(longer) >= wide - 2 and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, wide) for line in lines]
