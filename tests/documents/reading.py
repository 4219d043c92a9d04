"""What a PDF or a Word file says, read back by other means than those that wrote it."""

import io
import unicodedata
from collections import Counter
from pathlib import Path

from docx import Document as open_docx

from app.documents.layout_check_parts import dissect
from app.documents.layout_check_reading import read_sheets


def pdf_lines(path: Path) -> list[str]:
    """The lines of a PDF without its page numbers, in reading order."""
    return [line.text for line in dissect(read_sheets(path)).everything()]


def pdf_text(path: Path) -> str:
    """The whole text of a PDF."""
    return "\n".join(pdf_lines(path))


def docx_text(data: bytes) -> str:
    """All paragraphs of a Word file, those in tables too, in the order of the file."""
    body = open_docx(io.BytesIO(data)).element.body
    paragraphs = body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p")
    return "\n".join(
        "".join(node.text or "" for node in each.iter() if node.tag.endswith("}t")) for each in paragraphs
    )


def visible(text: str) -> Counter[str]:
    """How often each letter that shows stands in a text."""
    composed = unicodedata.normalize("NFC", text)
    return Counter(letter for letter in composed if not letter.isspace())
