"""From blocks to a Word file, one short function per kind of block, in step with pdf_blocks."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.enum.table import WD_ROW_HEIGHT_RULE
from docx.shared import Length, Mm, Pt

from app.documents import blocks as b
from app.documents import styles
from app.documents.docx_code import add_code
from app.documents.docx_head import add_head, add_lines, add_recipients, add_signatures
from app.documents.docx_text import Column
from app.documents.docx_xml import keep_row_whole, number_from_one, pad_cells, repeat_row, set_widths
from app.documents.letters import paragraphs
from app.documents.pdf_text import flows, longest_line

_KEPT = 2


class Writer:
    """A Word file under way."""

    def __init__(self, paper: b.Document, document: Any) -> None:
        self.paper, self.page, self.document = paper, paper.page, document
        self.body = styles.body(paper.page)
        self.column = Column(document)
        self.landscape = False

    @property
    def measure(self) -> float:
        """Width of the text in points."""
        wide = 297 if self.landscape else 210
        return (wide - self.page.left - self.page.right) * styles.POINTS_PER_MM

    def add(self, block: b.Block) -> None:
        """Append one block; the last paragraphs of the body are held to the signatures."""
        match block:
            case b.Signatures():
                for paragraph in self.document.paragraphs[-_KEPT:]:
                    paragraph.paragraph_format.keep_with_next = True
                self.column.room(8)
                add_signatures(self.document, block, self.measure)
            case b.PageBreak(landscape=landscape):
                self.turn(landscape)
            case b.Annex():
                self.annex(block)
            case b.KeepTogether(blocks=inner):
                for each in inner:
                    self.add(each)
            case b.Letterhead():
                add_head(self.document, block, self.measure, self.paper.draft)
            case _:
                self.text(block)

    def text(self, block: b.Block) -> None:
        """Blocks that are paragraphs, and tables."""
        match block:
            case b.Title():
                self.title(block)
            case b.Centred(lines=lines):
                add_lines(self.column, lines, replace(styles.TITLE, before=3, after=3), keep=True)
            case b.Grounds(lines=lines):
                add_lines(self.column, lines, replace(self.body, italic=True))
            case b.Heading():
                self.dressed(styles.heading(self.page, block), keep=True)
            case b.Paragraph(text=text, style=name):
                self.column.add(text, styles.paragraph(self.page, name))
            case b.Items():
                self.items(block)
            case _:
                self.framed(block)

    def framed(self, block: b.Block) -> None:
        """Tables, codes and lists of receivers."""
        match block:
            case b.Table():
                self.table(block)
            case b.Addressees(names=names):
                self.dressed(styles.addressees(self.page, names))
            case b.Code():
                self.code(block)
            case b.Recipients(lines=lines):
                add_recipients(self.column, lines)
            case _:
                raise TypeError(type(block).__name__)

    def code(self, block: b.Code) -> None:
        """The square and the lines beside it."""
        add_code(self.document, block, self.measure, replace(self.body, indent=0, align="left"))
        self.column.gap(8)

    def dressed(self, lines: styles.Dressed, *, keep: bool = False) -> None:
        """Each line in its own style."""
        for line, style in lines:
            self.column.add(line, style, keep=keep)

    def title(self, block: b.Title) -> None:
        """Kind, subject lines, and the rule under the last of them."""
        kind = self.column.add(block.kind.upper(), styles.TITLE, keep=True)
        if kind:
            kind[0].paragraph_format.space_before = Pt(12)
        add_lines(self.column, block.subject, styles.TITLE, keep=True)
        lines = block.subject or (block.kind.upper(),)
        longest = longest_line((flow for line in lines for flow in flows(line, styles.TITLE)), self.measure)
        self.column.rule(longest * styles.RULE_SHARE, self.measure, 9)

    def items(self, block: b.Items) -> None:
        """A mark and a text on each line."""
        mark = f"{block.mark} " if block.mark else ""
        for item in block.items:
            if paragraphs(item):
                self.column.add((b.Run(mark), *b.runs(item)), self.body)

    def turn(self, landscape: bool, *, renumber: bool = False) -> None:
        """Go on in a new section, upright or on its side; only an annex begins its numbers again."""
        begun = len(self.document.element.body) > 1  # a bare document holds its section and nothing else
        section = self.document.add_section(WD_SECTION.NEW_PAGE) if begun else self.document.sections[0]
        wide, tall = (Mm(297), Mm(210)) if landscape else (Mm(210), Mm(297))
        section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
        section.page_width, section.page_height = wide, tall
        section.different_first_page_header_footer = renumber or not begun
        if renumber:
            number_from_one(section)
        self.landscape = landscape

    def annex(self, block: b.Annex) -> None:
        """Its word and number, its title in capitals, where it belongs, and a rule."""
        self.turn(block.landscape, renumber=True)
        bold, reference = styles.annex(self.page)
        add_lines(self.column, (styles.annex_name(block.number), block.title.upper()), bold, keep=True)
        self.column.add(block.reference, reference, keep=True)
        self.column.rule(styles.ANNEX_RULE, self.measure, 10)

    def table(self, block: b.Table) -> None:
        """A ruled table over the whole width."""
        rows = [
            *([block.header] if block.header else []),
            *block.rows,
            *([block.total] if block.total else []),
        ]
        columns = max((len(row) for row in rows), default=0)
        if not columns:
            return
        table = self.document.add_table(rows=len(rows), cols=columns, style="Table Grid")
        pad_cells(table, styles.CELL_PADDING)
        shares = [*block.widths, *([1.0] * columns)][:columns]
        set_widths(table, [Length(int(Pt(self.measure * share / sum(shares)))) for share in shares])
        for index, (row, texts) in enumerate(zip(table.rows, rows, strict=True)):
            heading = bool(block.header) and index == 0
            total = bool(block.total) and index == len(rows) - 1
            self.row(row, texts, block, heading=heading, bold=heading or total)
        self.column.gap(8)

    def row(self, row: Any, texts: Iterable[b.Text], block: b.Table, *, heading: bool, bold: bool) -> None:
        """One row; short rows leave their last cells empty."""
        keep_row_whole(row)
        if heading:
            repeat_row(row)
        if block.row_height and not heading:
            row.height, row.height_rule = Mm(block.row_height), WD_ROW_HEIGHT_RULE.AT_LEAST
        for index, (cell, text) in enumerate(zip(row.cells, texts, strict=False)):
            align: b.Align = block.aligns[index] if index < len(block.aligns) else "left"
            style = styles.table_cell(self.page, "centre" if heading else align, bold=bold)
            Column(cell).add(text, replace(style, before=2, after=2))
