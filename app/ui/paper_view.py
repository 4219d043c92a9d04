"""Sheets of paper on a desk: the pages of a PDF one under the other, the part being edited tinted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from app.ui.look import px, theme
from app.ui.look.tokens import LIGHT
from app.ui.words import tr

if TYPE_CHECKING:
    from app.documents.pdf_pages import Place

FIT = 0.0
LEAST, MOST, STEP = 0.3, 3.0, 1.2
SCREEN_DPI, POINTS = 96, 72
MM_TO_INCH = 25.4
SIDES = (28, 13)
"""Millimetres left free beside what is tinted: a little less than the margins of the paper."""
KEPT = 12
"""Pictures of pages kept; a long paper is drawn again as it is scrolled."""


class PaperView(QAbstractScrollArea):
    """`page_shown(page from 1, pages)` while scrolling; zoom FIT is the width of the view, 1.0 real size."""

    page_shown = Signal(int, int)
    zoomed = Signal(float)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._document, self._buffer = QPdfDocument(self), QBuffer(self)
        self._zoom = FIT
        self._pictures: dict[tuple[int, int], QImage] = {}
        self._sheets: list[QRect] = []
        self._tinted: Sequence[Place] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumSize(px(160), px(120))
        self.setAccessibleName(name)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._tell_page())

    def show_pdf(self, data: bytes) -> None:
        """Show a file in place of the one before; the place on the desk stays where it is."""
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(data))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        self._pictures.clear()
        self._arrange()

    def document(self) -> QPdfDocument:
        return self._document

    def pages(self) -> int:
        return self._document.pageCount()

    def page(self) -> int:
        """The page that takes the upper part of the view, from 1; 0 without a file."""
        upper = self.verticalScrollBar().value() + self.viewport().height() // 3
        seen = [number for number in range(self.pages()) if self._sheets[number].top() <= upper]
        return (seen[-1] if seen else 0) + 1 if self.pages() else 0

    def tint(self, places: Sequence[Place]) -> None:
        """Mark these pieces on the screen; they are never in print."""
        self._tinted = tuple(places)
        self.viewport().update()

    def show_place(self, place: Place) -> None:
        """Scroll only where the piece is not in view already."""
        if place.page >= self.pages():
            return
        piece = self._piece(place)
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if not (bar.value() <= piece.top() and piece.top() + px(40) <= bar.value() + room):
            bar.setValue(int(piece.top()) - room // 4)

    def zoom(self) -> float:
        """How large the first page is shown, 1.0 being its real size."""
        if not self.pages():
            return 1.0
        return self._sheets[0].width() / (self._document.pagePointSize(0).width() * SCREEN_DPI / POINTS)

    def set_zoom(self, zoom: float) -> None:
        self._zoom = zoom and min(MOST, max(LEAST, zoom))
        self._pictures.clear()
        self._arrange()

    def zoom_in(self) -> None:
        self.set_zoom(self.zoom() * STEP)

    def zoom_out(self) -> None:
        self.set_zoom(self.zoom() / STEP)

    def fit(self) -> None:
        self.set_zoom(FIT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.colour("desk"))
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        seen = self.viewport().rect().translated(0, self.verticalScrollBar().value())
        for number in range(self.pages()):
            sheet = self._sheets[number]
            if sheet.top() < seen.bottom() and seen.top() < sheet.bottom():
                self._paint_sheet(painter, number, sheet)
        painter.resetTransform()
        if self.hasFocus():
            self._paint_focus(painter)
        painter.end()

    def _paint_sheet(self, painter: QPainter, number: int, sheet: QRect) -> None:
        painter.fillRect(sheet.adjusted(-1, -1, 1, 1), theme.colour("line_mid"))
        painter.fillRect(sheet, theme.colour("paper"))
        painter.drawImage(sheet, self._picture(number, sheet.size()))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        pieces = [self._piece(place) for place in self._tinted if place.page == number]
        if pieces:
            whole = reduce(QRectF.united, pieces)
            painter.fillRect(whole.adjusted(0, -px(2), 0, px(2)), QColor(LIGHT["accent_soft"]))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)

    def _paint_focus(self, painter: QPainter) -> None:
        rect, colour = self.viewport().rect(), theme.colour("focus")
        painter.fillRect(QRect(0, 0, rect.width(), 2), colour)
        painter.fillRect(QRect(0, rect.height() - 2, rect.width(), 2), colour)
        painter.fillRect(QRect(0, 0, 2, rect.height()), colour)
        painter.fillRect(QRect(rect.width() - 2, 0, 2, rect.height()), colour)

    def _picture(self, number: int, size: QSize) -> QImage:
        density = self.devicePixelRatioF()
        key = (number, round(size.width() * density))
        if key not in self._pictures:
            if len(self._pictures) >= KEPT:
                self._pictures.pop(next(iter(self._pictures)))
            self._pictures[key] = self._document.render(number, size * density)
        return self._pictures[key]

    def _lay_out(self) -> None:
        """Where each page lies on the desk; asked once, because a file answers slowly for sixty pages."""
        sizes = [self._document.pagePointSize(number) for number in range(self.pages())]
        widest = max((size.width() for size in sizes), default=1.0)
        fitting = max(px(120), min(self.viewport().width() - px(48), px(900))) / widest
        scale = self._zoom * SCREEN_DPI / POINTS if self._zoom else fitting
        room = max(self.viewport().width(), round(widest * scale) + px(48))
        self._sheets, top = [], px(16)
        for size in sizes:
            wide, high = round(size.width() * scale), round(size.height() * scale)
            self._sheets.append(QRect((room - wide) // 2, top, wide, high))
            top += high + px(16)

    def _piece(self, place: Place) -> QRectF:
        sheet = self._sheets[place.page]
        points = self._document.pagePointSize(place.page)
        scale = sheet.height() / points.height()
        left, right = (side * POINTS / MM_TO_INCH * scale for side in SIDES)
        return QRectF(
            sheet.left() + left,
            sheet.top() + place.top * scale,
            sheet.width() - left - right,
            (place.bottom - place.top) * scale,
        )

    def _arrange(self) -> None:
        self._lay_out()
        room = self.viewport().size()
        last = self._sheets[-1].bottom() + px(16) if self._sheets else 0
        wide = max((sheet.width() for sheet in self._sheets), default=0) + px(48) if self._zoom else 0
        for bar, whole, seen in (
            (self.verticalScrollBar(), last, room.height()),
            (self.horizontalScrollBar(), wide, room.width()),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(px(48))
        self.viewport().update()
        self._tell_page()
        self.zoomed.emit(self.zoom())

    def _tell_page(self) -> None:
        words = tr("{name}, trang {page} trên {pages}", name=self._name, page=self.page(), pages=self.pages())
        self.setAccessibleName(words if self.pages() else self._name)
        self.page_shown.emit(self.page(), self.pages())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._pictures.clear()
        self._arrange()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal if control:
                self.zoom_in()
            case Qt.Key.Key_Minus if control:
                self.zoom_out()
            case Qt.Key.Key_0 if control:
                self.fit()
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                super().keyPressEvent(event)
