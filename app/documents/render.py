"""A paper as PDF or Word, a list as a workbook, the check of a PDF: loaded when first wanted."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from .blocks import Document
from .listed import Table

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


def xlsx_bytes(table: Table, at: datetime) -> bytes:
    """The workbook of a list; `at` is the time written into its properties."""
    from .xlsx_out import xlsx_bytes as written

    return written(table, at)


def check(path: Path) -> list[Deviation]:
    """Where a PDF departs from Decree 30/2020."""
    from .layout_check import check as checked

    return checked(path)
