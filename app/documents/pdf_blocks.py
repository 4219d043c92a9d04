"""From blocks to what ReportLab lays on pages, one short function per kind of block."""

from collections.abc import Sequence
from dataclasses import replace

from reportlab.platypus import CondPageBreak, Flowable, KeepTogether

from app.documents import blocks as b
from app.documents import styles
from app.documents.letters import paragraphs
from app.documents.pdf_closing import closing, recipients
from app.documents.pdf_code import SquareCode
from app.documents.pdf_head import Head, Rule, centred, title
from app.documents.pdf_pages import new_page, text_box
from app.documents.pdf_table import ruled_table
from app.documents.pdf_text import TextFlow, flows
from app.documents.styles import TextStyle

_HELD_LINES = 2


class Story:
    """The flowables of one paper, gathered in order."""

    def __init__(self, document: b.Document) -> None:
        self.document, self.page = document, document.page
        self.body = styles.body(document.page)
        self.landscape = False
        self.flowables: list[Flowable] = []
        self.held: CondPageBreak | None = None

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
        """Go on on a new page; a paper that begins with one only begins so (see `blocks.opens_sideways`)."""
        self.landscape, self.held = landscape, None
        if self.flowables:
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
                return _all(lines, replace(self.body, italic=True), part)
            case b.Heading():
                return _dressed(styles.heading(self.page, block), part)
            case b.Paragraph(text=text, style=name):
                return _all((text,), styles.paragraph(self.page, name), part)
            case b.Items():
                return self.items(block)
            case _:
                return self.framed(block)

    def framed(self, block: b.Block) -> list[Flowable]:
        """The flowables of tables, codes, lists of receivers, and blocks kept together."""
        match block:
            case b.Table():
                wide, tall = self.box
                return [ruled_table(block, self.page, tall, wide)]
            case b.Addressees(names=names):
                return _dressed(styles.addressees(self.page, names), block.part)
            case b.Code():
                return [SquareCode(block, self.page)]
            case b.Recipients(lines=lines):
                return list(recipients(lines))
            case b.KeepTogether(blocks=inner):
                return [KeepTogether([piece for each in inner for piece in self.pieces(each)])]
            case _:
                raise TypeError(type(block).__name__)

    def items(self, block: b.Items) -> list[Flowable]:
        """A mark and a text on each line."""
        mark = f"{block.mark} " if block.mark else ""
        texts = tuple((b.Run(mark), *b.runs(item)) for item in block.items if paragraphs(item))
        return _all(texts, self.body, block.part)

    def annex(self, block: b.Annex) -> list[Flowable]:
        """Its word and number, its title in capitals, where it belongs, and a rule."""
        bold, reference = styles.annex(self.page)
        named = _all((styles.annex_name(block.number), block.title.upper()), bold, block.part)
        return [
            *named,
            *flows(block.reference, reference, block.part),
            Rule(styles.ANNEX_RULE, above=4, below=10),
        ]


def flowables(document: b.Document) -> list[Flowable]:
    """The whole paper as flowables; an empty one is still a page."""
    story = Story(document)
    for block in document.blocks:
        story.add(block)
    return story.flowables or [TextFlow("", story.body)]


def _all(texts: Sequence[b.Text], style: TextStyle, part: str) -> list[Flowable]:
    """Each text in the same style."""
    return [flow for text in texts for flow in flows(text, style, part)]


def _dressed(lines: styles.Dressed, part: str) -> list[Flowable]:
    """Each line in its own style."""
    return [flow for line, style in lines for flow in flows(line, style, part)]
