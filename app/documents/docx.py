"""A paper as a Word file from the same blocks as the PDF."""

import io
from typing import Any

from docx import Document as new_document
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from app.documents.blocks import Document
from app.documents.docx_blocks import Writer
from app.documents.docx_xml import FACE, page_field, set_face
from app.documents.letters import one_line

_NUMBER_SIZE = 14


def docx_bytes(document: Document) -> bytes:
    """The file's content."""
    made = new_document()
    _dress(made, document)
    _describe(made, document)
    writer = Writer(document, made)
    for block in document.blocks:
        writer.add(block)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def _dress(made: Any, document: Document) -> None:
    """Face, language, margins, and the page number from page 2 on."""
    normal = made.styles["Normal"]
    normal.font.name, normal.font.size = FACE, Pt(document.page.body)
    normal.paragraph_format.widow_control = True
    set_face(normal.element.get_or_add_rPr(), document.language)
    defaults = made.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    set_face(defaults, document.language)
    section, page = made.sections[0], document.page
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(page.top), Mm(page.bottom)
    section.left_margin, section.right_margin = Mm(page.left), Mm(page.right)
    section.header_distance = Mm(8)
    section.different_first_page_header_footer = True
    header = section.header.paragraphs[0]
    header.alignment = 1
    page_field(header, _NUMBER_SIZE)


def _describe(made: Any, document: Document) -> None:
    """Title, author and language in the file's properties."""
    about = made.core_properties
    about.title, about.author = one_line(document.title)[:255], one_line(document.author)[:255]
    about.subject, about.language, about.comments = one_line(document.subject)[:255], document.language, ""
