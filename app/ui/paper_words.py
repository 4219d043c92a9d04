"""The words of a PDF, paragraph by paragraph, for comparing one with another."""

import re

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

_LINE_INSIDE = re.compile(r"(?<![.;:/\s])[ \t]*\n\s*")


def words_of(data: bytes) -> str:
    """Lines that only the width of the page ended are joined again; numbers of pages are left out."""
    document, buffer = QPdfDocument(), QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    pages = [
        document.getAllText(number).text().replace("\r", "").strip() for number in range(document.pageCount())
    ]
    document.close()
    numbered = (re.sub(r"^\d+\s*\n", "", page) for page in pages)
    return _LINE_INSIDE.sub(" ", "\n".join(numbered))
