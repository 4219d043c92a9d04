"""The second window, for the wall: the item, the clock of the speech, the vote, who is there."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from app.ui.look.tokens import DARK, UI_FONT
from app.ui.slide import Result, Slide, Timer
from app.ui.words import tr

LINE, LEFT = Qt.TextFlag.TextSingleLine, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
TONES = ("viz1", "viz2", "viz3")
MOST_LINES = 3
SIZES = (8.0, 7.0, 6.2)

_on_the_wall: list["Projector"] = []
"""The window that is open, held here so that it outlives the page that opened it."""


class Projector(QWidget):
    """Light on dark whatever the look of the desk; every size is a share of the window's height.

    F11 and Esc close it, a double click fills the screen or gives it back.
    """

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(tr("Trình chiếu"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.resize(960, 540)
        self._slide = Slide("", "", "", "", "")

    def show_slide(self, slide: Slide) -> None:
        if slide != self._slide:
            self._slide = slide
            self.setAccessibleName(slide.spoken())
            self.update()

    def slide(self) -> Slide:
        return self._slide

    def show_beside(self, desk: QWidget) -> None:
        """Fill the screen the desk is not on; with one screen only, a window that can be drawn aside."""
        _on_the_wall.append(self)
        other = second_screen(desk)
        if other is None:
            self.show()
        else:
            self.setGeometry(other.geometry())
            self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_F11, Qt.Key.Key_Escape):
            self.close()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if self in _on_the_wall:
            _on_the_wall.remove(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(DARK["bg"]))
        self._paint(painter, self._slide)
        painter.end()

    def _paint(self, painter: QPainter, slide: Slide) -> None:
        top = self._paint_head(painter, slide)
        top = self._paint_title(painter, slide, top + self._h(5))
        if slide.notice:
            self._words(painter, top + self._h(6), slide.notice, 9, "accent", bold=True)
        elif slide.timer:
            self._paint_timer(painter, slide.timer, top + self._h(3))
        elif slide.result:
            self._paint_result(painter, slide.result, top + self._h(3))
        elif slide.presenter:
            self._words(painter, top + self._h(2), slide.presenter, 4, "text2")

    def _paint_head(self, painter: QPainter, slide: Slide) -> int:
        self._words(painter, self._h(5), slide.session, 3.6, "text2", bold=True)
        self._words(painter, self._h(5), slide.presence, 3.6, "text2", bold=True, align=RIGHT)
        line = QRect(self._side(), self._h(11), self.width() - 2 * self._side(), max(1, self._h(0.3)))
        painter.fillRect(line, QColor(DARK["line_mid"]))
        return line.bottom()

    def _paint_title(self, painter: QPainter, slide: Slide, top: int) -> int:
        top = self._words(painter, top, slide.kicker, 3.6, "accent", bold=True)
        size = self._size(slide.title)
        for line in self._lines(slide.title, size):
            top = self._words(painter, top, line, size, "text", bold=True)
        return top

    def _paint_timer(self, painter: QPainter, timer: Timer, top: int) -> None:
        self._words(painter, top, timer.name, 5.5, "text", bold=True)
        top = self._words(painter, top + self._h(7.5), timer.detail, 3.6, "text2")
        tone = "red" if timer.over else "text"
        high = self._h(18)
        painter.setFont(self._font(15, True))
        painter.setPen(QColor(DARK[tone]))
        room = QRect(self._side(), top, self.width() - 2 * self._side(), high)
        painter.drawText(room, int(LEFT | LINE), timer.time)
        gone = painter.fontMetrics().horizontalAdvance(timer.time) + self._h(3)
        painter.setFont(self._font(4.5))
        painter.setPen(QColor(DARK["red" if timer.over else "text2"]))
        painter.drawText(room.adjusted(gone, 0, 0, 0), int(LEFT | LINE), timer.over or timer.allowed)
        self._paint_share(painter, top + high + self._h(1), min(1.0, timer.share), tone)

    def _paint_share(self, painter: QPainter, top: int, share: float, tone: str) -> None:
        whole = QRectF(self._side(), top, self.width() - 2 * self._side(), self._h(2))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(DARK["viz_rest"]))
        painter.drawRoundedRect(whole, self._h(1), self._h(1))
        painter.setBrush(QColor(DARK["accent" if tone == "text" else tone]))
        part = QRectF(whole.left(), whole.top(), whole.width() * share, whole.height())
        painter.drawRoundedRect(part, self._h(1), self._h(1))

    def _paint_result(self, painter: QPainter, result: Result, top: int) -> None:
        if result.counts:
            top = self._paint_counts(painter, result, top)
            top = self._paint_bar(painter, result, top + self._h(2))
        for line in self._lines(result.lead, 4):
            top = self._words(painter, top, line, 4, "text2")
        tone = "green" if result.passed else "amber"
        self._words(painter, top + self._h(0.5), result.verdict, 7, tone, bold=True)

    def _paint_counts(self, painter: QPainter, result: Result, top: int) -> int:
        wide = (self.width() - 2 * self._side()) // len(result.counts)
        for place, (words, number) in enumerate(result.counts):
            left = self._side() + place * wide
            painter.setPen(QColor(DARK[TONES[place]]))
            painter.setFont(self._font(10, True))
            painter.drawText(QRect(left, top, wide, self._h(12)), int(LEFT | LINE), str(number))
            painter.setPen(QColor(DARK["text2"]))
            painter.setFont(self._font(3.6))
            painter.drawText(QRect(left, top + self._h(11), wide, self._h(6)), int(LEFT | LINE), words)
        return top + self._h(17)

    def _paint_bar(self, painter: QPainter, result: Result, top: int) -> int:
        whole, left = self.width() - 2 * self._side(), float(self._side())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(QRectF(left, top, whole, self._h(2.4)), QColor(DARK["viz_rest"]))
        for place, (_, number) in enumerate(result.counts):
            wide = whole * number / max(1, result.total)
            painter.fillRect(QRectF(left, top, max(0.0, wide - 2), self._h(2.4)), QColor(DARK[TONES[place]]))
            left += wide
        need = self._side() + round(whole * min(1.0, result.needed / max(1, result.total)))
        painter.fillRect(QRectF(need - 2, top - self._h(1), 3, self._h(4.4)), QColor(DARK["text"]))
        painter.setFont(self._font(2.6))
        painter.setPen(QColor(DARK["text"]))
        under = QRect(need - self._h(15), top + self._h(3.4), self._h(30), self._h(4))
        words = tr("cần {n}", n=result.needed)
        painter.drawText(under, int(Qt.AlignmentFlag.AlignCenter | LINE), words)
        return top + self._h(8)

    def _words(
        self,
        painter: QPainter,
        top: int,
        words: str,
        size: float,
        tone: str,
        bold: bool = False,
        align: Qt.AlignmentFlag = LEFT,
    ) -> int:
        """One line; gives the top of the next."""
        font = self._font(size, bold)
        painter.setFont(font)
        painter.setPen(QColor(DARK[tone]))
        high = self._h(size * 1.35)
        room = QRect(self._side(), top, self.width() - 2 * self._side(), high)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(align | LINE), shown)
        return top + high

    def _lines(self, words: str, size: float) -> list[str]:
        """The words broken to the width of the window."""
        metrics, room = QFontMetrics(self._font(size, True)), self.width() - 2 * self._side()
        lines = [""]
        for word in words.split():
            longer = f"{lines[-1]} {word}".strip()
            if metrics.horizontalAdvance(longer) > room and len(lines) < MOST_LINES:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def _size(self, words: str) -> float:
        """The largest letters with which a title takes one line, else two, else three."""
        for most in range(1, MOST_LINES):
            for size in SIZES:
                if len(self._lines(words, size)) <= most and not self._too_wide(words, size):
                    return size
        return SIZES[-1]

    def _too_wide(self, words: str, size: float) -> bool:
        metrics, room = QFontMetrics(self._font(size, True)), self.width() - 2 * self._side()
        return any(metrics.horizontalAdvance(line) > room for line in self._lines(words, size))

    def _font(self, size: float, bold: bool = False) -> QFont:
        font = QFont(UI_FONT)
        font.setPixelSize(max(10, self._h(size)))
        font.setWeight(QFont.Weight(600 if bold else 400))
        return font

    def _h(self, share: float) -> int:
        """Pixels of so many hundredths of the height, or of the width where the window is narrow."""
        return round(share * min(self.height(), self.width() * 9 / 16) / 100)

    def _side(self) -> int:
        return self.width() // 18


def on_the_wall() -> Projector | None:
    """The projector that is open."""
    return _on_the_wall[-1] if _on_the_wall else None


def second_screen(desk: QWidget) -> QScreen | None:
    """A screen the desk is not on."""
    return next((screen for screen in QGuiApplication.screens() if screen is not desk.screen()), None)
