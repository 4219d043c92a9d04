"""From blocks to what ReportLab lays on pages, one short function per kind of block."""

from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, KeepTogether

from app.documents import blocks as b
from app.documents.pdf_closing import closing, recipients
from app.documents.pdf_head import Head, Rule, centred, title
from app.documents.pdf_pages import new_page, text_box
from app.documents.pdf_table import ruled_table
from app.documents.pdf_text import TextFlow, TextStyle, flows, paragraphs

_CENTRED_LEVELS = ("part", "chapter", "section", "subsection")
_CAPITAL_LEVELS = (*_CENTRED_LEVELS, "roman")
_HELD_LINES = 2
ADDRESSED = "Kính gửi:"


class Story:
    """The flowables of one paper, gathered in order."""

    def __init__(self, document: b.Document) -> None:
        self.document, self.page = document, document.page
        self.landscape = False
        self.flowables: list[Flowable] = []
        self.held: CondPageBreak | None = None
        size, indent = self.page.body, self.page.indent * mm
        self.body = TextStyle(size, size * self.page.leading, "justify", indent, after=self.page.gap)
        self.flush = replace(self.body, indent=0)

    @property
    def box(self) -> tuple[float, float]:
        """Width and height of the text on the page being filled."""
        return text_box(self.page, self.landscape)

    def add(self, block: b.Block) -> None:
        """Append one block."""
        match block:
            case b.Signatures():
                self.flowables += closing(self.flowables, block, *self.box)
            case b.PageBreak(landscape=landscape):
                self.turn(landscape)
            case b.Annex():
                self.turn(block.landscape, renumber=True)
                self.flowables += self.annex(block)
            case _:
                self.append(block, self.pieces(block))

    def append(self, block: b.Block, pieces: list[Flowable]) -> None:
        """Append, asking above a chain of headings for room enough for what stands under it."""
        if isinstance(block, b.Heading):
            if self.held is None:
                self.held = CondPageBreak(_HELD_LINES * self.body.leading)
                self.flowables.append(self.held)
            self.held.height += sum(piece.wrap(*self.box)[1] + 2 * self.page.gap for piece in pieces)
        else:
            if self.held and isinstance(block, b.Table):
                self.held.height += pieces[0].opening()
            self.held = None
        self.flowables += pieces

    def turn(self, landscape: bool, *, renumber: bool = False) -> None:
        """Go on on a new page."""
        self.landscape = landscape
        if self.flowables or landscape:
            self.flowables += new_page(landscape, renumber=renumber)

    def pieces(self, block: b.Block) -> list[Flowable]:
        """The flowables of a block that does not touch its neighbours."""
        part = block.part
        match block:
            case b.Letterhead():
                return [Head(block, self.document.draft)]
            case b.Title():
                return title(block, self.box[0])
            case b.Centred(lines=lines):
                return centred(lines, part)
            case b.Grounds(lines=lines):
                return self.all(lines, replace(self.body, italic=True), part)
            case b.Heading():
                return self.heading(block)
            case b.Paragraph(text=text, style=style):
                return self.all((text,), self.style(style), part)
            case b.Items():
                return self.items(block)
            case _:
                return self.framed(block)

    def framed(self, block: b.Block) -> list[Flowable]:
        """The flowables of tables, lists of receivers, and blocks kept together."""
        match block:
            case b.Table():
                wide, tall = self.box
                return [ruled_table(block, self.page.table, tall, wide)]
            case b.Addressees():
                return self.addressees(block)
            case b.Recipients(lines=lines):
                return list(recipients(lines))
            case b.KeepTogether(blocks=inner):
                return [KeepTogether([piece for each in inner for piece in self.pieces(each)])]
            case _:
                raise TypeError(type(block).__name__)

    def all(self, texts: tuple[b.Text, ...], style: TextStyle, part: str) -> list[Flowable]:
        """Each text in the same style."""
        return [flow for text in texts for flow in flows(text, style, part)]

    def style(self, name: b.Style) -> TextStyle:
        """The style of a paragraph."""
        aligns: dict[str, b.Align] = {"centre": "centre", "right": "right"}
        if name in aligns:
            return replace(self.flush, align=aligns[name])
        return self.flush if name == "flush" else self.body

    def heading(self, block: b.Heading) -> list[Flowable]:
        """One line, or number and title on two."""
        text = block.text.upper() if block.level in _CAPITAL_LEVELS else block.text
        centre = block.level in _CENTRED_LEVELS
        base = replace(self.flush, align="centre") if centre else self.body
        style = replace(base, bold=True, before=self.page.gap)
        lines = [block.number, text] if centre else [f"{block.number} {text}"]
        return self.all(tuple(line.strip() for line in lines), style, block.part)

    def items(self, block: b.Items) -> list[Flowable]:
        """A mark and a text on each line."""
        mark = f"{block.mark} " if block.mark else ""
        texts = tuple((b.Run(mark), *b.runs(item)) for item in block.items if paragraphs(item))
        return self.all(texts, self.body, block.part)

    def addressees(self, block: b.Addressees) -> list[Flowable]:
        """One receiver beside "Kính gửi:", several under it."""
        if len(block.names) == 1:
            style = replace(self.flush, align="centre", before=6, after=12)
            return self.all((f"{ADDRESSED} {block.names[0]}",), style, block.part)
        shifted = replace(self.flush, align="left", after=0)
        pieces = self.all((ADDRESSED,), replace(shifted, indent=45 * mm, before=6), block.part)
        listed = tuple(f"- {name}" for name in block.names)
        return [*pieces, *self.all(listed, replace(shifted, indent=62 * mm), block.part)]

    def annex(self, block: b.Annex) -> list[Flowable]:
        """Its word and number, its title in capitals, where it belongs, and a rule."""
        bold = replace(self.flush, align="centre", bold=True, after=0)
        name = flows(f"Phụ lục {block.number}".strip(), bold, block.part)
        named = [*name, *flows(block.title.upper(), bold, block.part)]
        reference = flows(block.reference, replace(bold, bold=False, italic=True), block.part)
        return [*named, *reference, Rule(100, above=4, below=10)]


def flowables(document: b.Document) -> list[Flowable]:
    """The whole paper as flowables; an empty one is still a page."""
    story = Story(document)
    for block in document.blocks:
        story.add(block)
    return story.flowables or [TextFlow("", story.body)]
