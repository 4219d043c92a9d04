"""A paper leaves the screen: into a PDF or Word file, or on to a printer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRect, QSize, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from app.services.proofs import Source
from app.ui.page import Desk
from app.ui.words import tr

SHARP = 300
"""Dots to an inch a page is drawn with; finer is not seen and takes four times the memory."""


def save_paper(desk: Desk, source: Source, ending: str, done: Callable[[Path], None]) -> None:
    """Ask where to, write in the background, then `done(path)`."""
    title = tr("Lưu thành PDF") if ending == ".pdf" else tr("Lưu thành Word")
    patterns = tr("Tệp PDF (*.pdf)") if ending == ".pdf" else tr("Tệp Word (*.docx)")
    chosen = desk.dialogs.save_file(title, source.name() + ending, patterns)
    if chosen is None:
        return
    path = chosen if chosen.suffix.lower() == ending else chosen.with_name(chosen.name + ending)

    def tell(written: Path) -> None:
        desk.say(tr("Đã lưu {file}", file=written.name))
        done(written)

    desk.tasks.run(lambda _: source.save(path), tell, title=tr("Đang ghi {file}…", file=path.name))


def print_paper(desk: Desk, document: QPdfDocument, title: str) -> bool:
    """Ask for the printer and print the pages chosen there; False when the person changed their mind."""
    printer = desk.dialogs.choose_printer(title)
    if printer is None:
        return False
    print_pages(document, printer)
    desk.say(tr("Đã gửi {title} tới máy in", title=title))
    return True


def print_pages(document: QPdfDocument, printer: QPrinter) -> None:
    """Every page in its own size and direction, without margins of the printer's own."""
    printer.setFullPage(True)
    pages = _chosen(document, printer)
    painter = QPainter()
    for number, page in enumerate(pages):
        _lay(printer, document, page)
        if number == 0:
            painter.begin(printer)
        else:
            printer.newPage()
        _print_page(painter, printer, document, page)
    if painter.isActive():
        painter.end()


def _chosen(document: QPdfDocument, printer: QPrinter) -> range:
    first, last = printer.fromPage() or 1, printer.toPage() or document.pageCount()
    return range(first - 1, min(last, document.pageCount()))


def _lay(printer: QPrinter, document: QPdfDocument, page: int) -> None:
    points = document.pagePointSize(page)
    wide = points.width() > points.height()
    direction = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), direction, QMarginsF(0, 0, 0, 0)))


def _print_page(painter: QPainter, printer: QPrinter, document: QPdfDocument, page: int) -> None:
    room = printer.pageLayout().fullRectPixels(printer.resolution())
    dots = min(printer.resolution(), SHARP)
    points = document.pagePointSize(page)
    size = QSize(round(points.width() * dots / 72), round(points.height() * dots / 72))
    picture = document.render(page, size)
    fitted = size.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawImage(QRect(0, 0, fitted.width(), fitted.height()), picture)
