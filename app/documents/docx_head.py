"""The head of page 1 and the closing block of a Word file, in tables without rules."""

from dataclasses import replace
from typing import Any

from docx.shared import Length, Pt

from app.documents import styles
from app.documents.blocks import Letterhead, Signatures, Signer, Text
from app.documents.docx_text import Column
from app.documents.docx_xml import keep_row_whole, pad_cells, pad_right, set_widths
from app.documents.pdf_text import flows, longest_line, natural_width
from app.documents.styles import TextStyle


def add_head(document: Any, block: Letterhead, measure: float, draft: bool) -> None:
    """Agency and country side by side; number and place on one line below."""
    country = natural_width(styles.COUNTRY, styles.COUNTRY_STYLE)
    left = min(measure * styles.AGENCY_SHARE, measure - country - 2)
    table = _pair(document, 2, (left, measure - left))
    upper, lower = table.rows
    for cell in (upper.cells[0], lower.cells[0]):
        pad_right(cell, styles.GUTTER)
    _agency(Column(upper.cells[0]), block, left - styles.GUTTER)
    _country(Column(upper.cells[1]), measure - left)
    number = Column(lower.cells[0])
    if block.number:
        number.add(styles.number_line(block.number), styles.NUMBER)
    number.add(block.about, styles.ABOUT)
    for mark in (block.urgency, block.circulation, styles.DRAFT if draft else ""):
        if mark:
            number.boxed(
                mark.upper(),
                natural_width(mark.upper(), styles.BOXED) + 16,
                left - styles.GUTTER,
                styles.BOXED,
            )
    Column(lower.cells[1]).add(block.place_date, styles.PLACE)


def add_signatures(document: Any, block: Signatures, measure: float) -> None:
    """Signers side by side, names level; "Nơi nhận" at the left, under a left signer if there is one."""
    left = measure * styles.LEFT_SIGNER_SHARE
    table = _pair(document, 3 if block.left else 2, (left, measure - left))
    for row in table.rows:
        keep_row_whole(row)
    for column, signer in ((0, block.left), (1, block.right)):
        if signer:
            _signer(table, column, signer)
    recipients = table.rows[2].cells[0] if block.left else table.cell(0, 0).merge(table.cell(1, 0))
    add_recipients(Column(recipients), block.recipients, above=14 if block.left else 0)


def add_recipients(column: Column, lines: tuple[str, ...], above: float = 0) -> None:
    """The label and the list."""
    if lines:
        column.add(styles.RECIPIENTS_LABEL, replace(styles.RECIPIENTS, before=above))
        for line in lines:
            column.add(line, styles.RECIPIENT)


def add_lines(column: Column, lines: tuple[Text, ...], style: TextStyle, *, keep: bool = False) -> list[Any]:
    """Each text in the same style."""
    return [paragraph for line in lines for paragraph in column.add(line, style, keep=keep)]


def _pair(document: Any, rows: int, widths: tuple[float, float]) -> Any:
    """A borderless table of two columns."""
    table = document.add_table(rows=rows, cols=2)
    pad_cells(table, 0)
    set_widths(table, [Length(int(Pt(width))) for width in widths])
    return table


def _agency(column: Column, block: Letterhead, measure: float) -> None:
    add_lines(column, tuple(line.upper() for line in block.superior), styles.SUPERIOR)
    names = tuple(line.upper() for line in block.agency)
    add_lines(column, names, styles.AGENCY)
    longest = longest_line((flow for name in names for flow in flows(name, styles.AGENCY)), measure)
    column.rule(longest * styles.RULE_SHARE, measure, 6)


def _country(column: Column, measure: float) -> None:
    column.add(styles.COUNTRY, styles.COUNTRY_STYLE)
    column.add(styles.MOTTO, styles.MOTTO_STYLE)
    column.rule(natural_width(styles.MOTTO, styles.MOTTO_STYLE), measure, 6)


def _signer(table: Any, side: int, signer: Signer) -> None:
    """Authority and posts in the first row, room and names in the second."""
    head, names = Column(table.rows[0].cells[side]), Column(table.rows[1].cells[side])
    add_lines(
        head, tuple(line.upper() for line in (*signer.authority, *signer.titles)), styles.SIGNER, keep=True
    )
    head.add(signer.note, styles.SIGNER_NOTE, keep=True)
    for name in (signer.name, *signer.also):
        names.room(styles.ROOM_TO_SIGN)
        names.add(name, styles.SIGNER, keep=True)
