"""A paper as PDF/A-2b: the same document gives the same bytes."""

import io
from dataclasses import dataclass
from pathlib import Path

from app.documents.blocks import Document
from app.documents.pdf_blocks import flowables
from app.documents.pdf_pages import Pages, Place
from app.documents.pdfa import to_pdfa


@dataclass(frozen=True)
class Rendered:
    """The file, its number of pages, and where each part of the record stands in it."""

    data: bytes
    pages: int
    places: tuple[Place, ...]


def render(document: Document) -> Rendered:
    """The file with its places, for a screen that follows along."""
    stream = io.BytesIO()
    pages = Pages(stream, document)
    pages.build(flowables(document))
    return Rendered(to_pdfa(stream.getvalue()), pages.page, tuple(pages.places))


def pdf_bytes(document: Document) -> bytes:
    """The file's content."""
    return render(document).data


def write_pdf(document: Document, path: Path) -> None:
    """Write the file, whole or not at all."""
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(pdf_bytes(document))
    part.replace(path)
