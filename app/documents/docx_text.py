"""Paragraphs of a Word file, set like those of the PDF."""

from dataclasses import replace
from typing import Any

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Length, Pt

from app.documents.blocks import Text
from app.documents.docx_xml import border
from app.documents.letters import paragraphs
from app.documents.styles import TextStyle

# Single spacing in Word is 1.15 times the size of this face.
_SINGLE = 1.15
_RULE_HEIGHT = 4.0
_ALIGNS = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "centre": WD_ALIGN_PARAGRAPH.CENTER,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "justify": WD_ALIGN_PARAGRAPH.JUSTIFY,
}


class Column:
    """A place that takes paragraphs: the document, or a cell whose first paragraph is already there."""

    def __init__(self, holder: Any) -> None:
        self.holder = holder
        self.empty = list(holder.paragraphs) if hasattr(holder, "_tc") else []

    def paragraph(self) -> Any:
        """The next paragraph."""
        return self.empty.pop(0) if self.empty else self.holder.add_paragraph()

    def add(self, text: Text, style: TextStyle, *, keep: bool = False) -> list[Any]:
        """One paragraph per line that the person typed; `keep` holds each to what follows."""
        found = []
        for piece in paragraphs(text):
            paragraph = self.paragraph()
            dress(paragraph, style, keep=keep)
            for run in piece:
                made = paragraph.add_run(run.text)
                made.bold = run.bold or style.bold or None
                made.italic = run.italic or style.italic or None
                made.font.size = Pt(style.size)
            found.append(paragraph)
        return found

    def rule(self, length: float, measure: float, below: float, *, keep: bool = False) -> None:
        """A thin line of a length in points, centred in the measure."""
        paragraph = self.paragraph()
        dress(paragraph, TextStyle(4, 4, after=below), keep=keep)
        paragraph.paragraph_format.line_spacing = Pt(_RULE_HEIGHT)
        _inset(paragraph, length, measure)
        border(paragraph, "bottom")

    def boxed(self, words: str, length: float, measure: float, style: TextStyle) -> None:
        """Words in a frame."""
        for paragraph in self.add(words, replace(style, before=6, after=6)):
            _inset(paragraph, length, measure)
            border(paragraph, "top", "left", "bottom", "right")

    def gap(self, height: float) -> None:
        """A little air below a table, which has none of its own."""
        self.empty_line(height, keep=False)

    def room(self, height: float) -> None:
        """Empty height in points, held to what follows."""
        self.empty_line(height, keep=True)

    def empty_line(self, height: float, *, keep: bool) -> None:
        """A line of an exact height."""
        paragraph = self.paragraph()
        dress(paragraph, TextStyle(height, height), keep=keep)
        paragraph.paragraph_format.line_spacing = Pt(height)


def dress(paragraph: Any, style: TextStyle, *, keep: bool) -> None:
    """Alignment, indent and spacing."""
    setting = paragraph.paragraph_format
    paragraph.alignment = _ALIGNS[style.align]
    setting.first_line_indent = Pt(style.indent) if style.indent else None
    setting.line_spacing = round(style.leading / style.size / _SINGLE, 2)
    setting.space_before, setting.space_after = Pt(style.before), Pt(style.after)
    setting.keep_with_next = keep or None


def _inset(paragraph: Any, length: float, measure: float) -> None:
    side = Length(int(Pt(max(measure - length, 0) / 2)))
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = side
