"""A paper as PDF or Word, and the check of a PDF: loaded when first wanted, a start needs none of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from .blocks import Document

if TYPE_CHECKING:
    from .layout_check import Deviation
    from .pdf import Rendered


def pdf_bytes(document: Document) -> bytes:
    """PDF/A-2b; the same document always gives the same bytes."""
    return render(document).data


def render(document: Document) -> Rendered:
    """The PDF with the places of its parts, for a screen that points at them."""
    from .pdf import render as rendered

    return rendered(document)


def docx_bytes(document: Document) -> bytes:
    """The same paper for Word."""
    from .docx import docx_bytes as written

    return written(document)


def check(path: Path) -> list[Deviation]:
    """Where a PDF departs from Decree 30/2020."""
    from .layout_check import check as checked

    return checked(path)
