"""What is done with the files of a letter; they are looked at inside the window, never as temporary files."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument

from app.domain.errors import Refused
from app.domain.records.attachment import Attachment
from app.services import attachments
from app.services.proofs import Proof, Source
from app.ui.page import Desk
from app.ui.petitions.held import Held
from app.ui.words import tr

PATTERNS = "*.pdf *.jpg *.jpeg *.png *.docx *.xlsx"
PDF = "application/pdf"
DPI, MARGIN = 150, 10
DAMAGED = "Tệp PDF này hỏng hoặc có mật khẩu. Lưu bản sao rồi mở bằng phần mềm khác."
UNREADABLE = "Không mở được ảnh này. Lưu bản sao rồi mở bằng phần mềm khác."


class FileDeeds:
    """`show(key, source, title)` puts a file where papers are shown."""

    def __init__(self, desk: Desk, show: Callable[[str, Source, str], Any]) -> None:
        self._desk, self._show = desk, show

    def ask(self, held: Held) -> None:
        words = tr("PDF, ảnh, Word, Excel ({patterns})", patterns=PATTERNS)
        chosen = self._desk.dialogs.open_file(tr("Kèm tệp vào {code}", code=held.letter.code), words)
        if chosen is not None:
            self.attach(held, [chosen])

    def attach(self, held: Held, paths: list[Path]) -> None:
        """Each file by itself; the first that is refused says why, those before it stay."""
        context, made = self._desk.context, []
        try:
            for path in paths:
                made.append(attachments.attach(context, "petition", held.letter.id, path))
        finally:
            if made:
                self._desk.say(
                    tr("Đã kèm {n} tệp", n=len(made)),
                    lambda: [attachments.remove(context, one.id) for one in made],
                )

    def act(self, verb: str, file: Attachment) -> None:
        {"open": self._open, "copy": self._copy, "remove": self._remove}[verb](file)

    def _open(self, file: Attachment) -> None:
        data = attachments.content(self._desk.context, file)
        if file.media_type == PDF and not _opens(data):
            raise Refused(DAMAGED)
        context = self._desk.context
        source = Source(
            lambda: Proof(file.name, data if file.media_type == PDF else _as_pdf(data), judged=False),
            lambda path: attachments.save_copy(context, file, path),
            lambda: Path(file.name).stem,
            (".pdf",) if file.media_type == PDF else (),
        )
        self._show(f"file {file.id}", source, file.name)

    def _copy(self, file: Attachment) -> None:
        ending = Path(file.name).suffix
        patterns = tr("Tệp (*{ending})", ending=ending)
        chosen = self._desk.dialogs.save_file(tr("Lưu bản sao"), file.name, patterns)
        if chosen is not None:
            path = chosen if chosen.suffix else chosen.with_name(chosen.name + ending)
            attachments.save_copy(self._desk.context, file, path)
            self._desk.say(tr("Đã lưu {file}", file=path.name))

    def _remove(self, file: Attachment) -> None:
        context = self._desk.context
        removed = attachments.remove(context, file.id)
        self._desk.say(tr("Đã bỏ {name}", name=file.name), lambda: attachments.put_back(context, removed))


def _opens(data: bytes) -> bool:
    """Whether there is a page to look at: not in a damaged or locked file."""
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document.pageCount() > 0


def _as_pdf(data: bytes) -> bytes:
    """A picture on a sheet of A4, upright or lying as the picture is."""
    image = QImage.fromData(data)
    if image.isNull():
        raise Refused(UNREADABLE)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    lying = image.width() > image.height()
    way = QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), way, margins))
    painter = QPainter(writer)
    room = QRectF(0, 0, writer.width(), writer.height())
    scale = min(room.width() / image.width(), room.height() / image.height())
    painter.drawImage(QRectF(0, 0, image.width() * scale, image.height() * scale), image)
    painter.end()
    return bytes(buffer.data().data())
