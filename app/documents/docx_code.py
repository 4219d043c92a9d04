"""A QR code in a Word file: a picture with its lines beside it."""

import io
from typing import Any

from docx.enum.table import WD_CELL_VERTICAL_ALIGNMENT
from docx.shared import Length, Mm, Pt

from app.documents import styles
from app.documents.blocks import Code
from app.documents.docx_text import Column
from app.documents.docx_xml import keep_row_whole, pad_cells, set_widths
from app.documents.square_code import picture
from app.documents.styles import TextStyle


def add_code(document: Any, block: Code, measure: float, style: TextStyle) -> None:
    """A table without rules: the square at the left, the lines beside it."""
    side = block.size * styles.POINTS_PER_MM
    table = document.add_table(rows=1, cols=2)
    pad_cells(table, 0)
    set_widths(
        table, [Length(int(Pt(wide))) for wide in (side + styles.GUTTER, measure - side - styles.GUTTER)]
    )
    keep_row_whole(table.rows[0])
    square, lines = table.rows[0].cells
    square.paragraphs[0].add_run().add_picture(io.BytesIO(picture(block.text)), width=Mm(block.size))
    lines.vertical_alignment = WD_CELL_VERTICAL_ALIGNMENT.CENTER
    column = Column(lines)
    for line in block.lines:
        column.add(line, style)
