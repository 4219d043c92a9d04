"""What python-docx has no words for: faces for every script, rules, frames, fields, widths."""

from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Length, Pt

FACE = "Times New Roman"


def element(name: str, **attributes: str) -> Any:
    """An element of the w: namespace with attributes of the same."""
    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def set_face(properties: Any, language: str) -> None:
    """One face for every script and the language, so that Word does not check the spelling as English."""
    fonts = properties.get_or_add_rFonts()
    for script in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{script}"), FACE)
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for old in properties.findall(qn("w:lang")):
        properties.remove(old)
    properties.append(element("lang", val=language, eastAsia=language, bidi=language))


def page_field(paragraph: Any, size: float) -> None:
    """The page number as a field."""
    for kind, text in (("begin", ""), ("", " PAGE "), ("separate", ""), ("", "2"), ("end", "")):
        run = paragraph.add_run()
        run.font.size = Pt(size)
        if kind:
            run._r.append(element("fldChar", fldCharType=kind))
        elif text.strip().isdigit():
            run.text = text
        else:
            code = element("instrText")
            code.set(qn("xml:space"), "preserve")
            code.text = text
            run._r.append(code)


def border(paragraph: Any, *sides: str) -> None:
    """A thin black line on the given sides of a paragraph."""
    lines = element("pBdr")
    for side in ("top", "left", "bottom", "right"):
        if side in sides:
            lines.append(element(side, val="single", sz="6", space="1", color="000000"))
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(
        lines, *("w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:rPr")
    )


def set_widths(table: Any, widths: list[int]) -> None:
    """Fixed widths on the grid and on each cell: LibreOffice reads the one, Word the other."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Length(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = Length(width)


def pad_cells(table: Any, padding: float) -> None:
    """Room at both sides of each cell in points; the table's edge stays at the margin, not outside it."""
    twips, properties = str(round(padding * 20)), table._tbl.tblPr
    properties.append(element("tblInd", w=twips, type="dxa"))
    margins = element("tblCellMar")
    for side in ("left", "right"):
        margins.append(element(side, w=twips, type="dxa"))
    properties.append(margins)


def pad_right(cell: Any, padding: float) -> None:
    """Room at the right of one cell in points."""
    margins = element("tcMar")
    margins.append(element("right", w=str(round(padding * 20)), type="dxa"))
    cell._tc.get_or_add_tcPr().append(margins)


def repeat_row(row: Any) -> None:
    """A header that comes back on every page."""
    row._tr.get_or_add_trPr().append(element("tblHeader", val="true"))


def keep_row_whole(row: Any) -> None:
    """A row that is not cut by the end of a page."""
    row._tr.get_or_add_trPr().append(element("cantSplit", val="true"))


def number_from_one(section: Any) -> None:
    """Page numbers of the section begin again."""
    section._sectPr.append(element("pgNumType", start="1"))
