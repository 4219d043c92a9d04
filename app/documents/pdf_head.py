"""The head of page 1, the title with its rule, and the centred lines, as Decree 30 places them."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable

from app.documents import styles
from app.documents.blocks import Letterhead, Run, Title
from app.documents.fonts import printable
from app.documents.letters import one_line
from app.documents.pdf_text import TextFlow, flows, longest_line, natural_width

_RULE = 0.7
_BOX_PAD = 4


class Rule(Flowable):
    """A thin solid line, centred, with a little air above and below."""

    def __init__(self, length: float, above: float = 4, below: float = 6) -> None:
        super().__init__()
        self.length, self.above, self.below = length, above, below

    def wrap(self, measure: float, _room: float) -> tuple[float, float]:
        """As wide as the column."""
        self.width, self.height = measure, self.above + _RULE + self.below
        return self.width, self.height

    def draw(self) -> None:
        """Draw at the origin Platypus has set."""
        self.draw_at(self.canv, 0, 0, self.height)

    def draw_at(self, canvas: Any, left: float, bottom: float, height: float) -> None:
        """Draw at the top of a box on a canvas."""
        start, line = left + (self.width - self.length) / 2, bottom + height - self.above
        canvas.setLineWidth(_RULE)
        canvas.line(start, line, start + self.length, line)


class Boxed(Flowable):
    """Bold words in a thin frame, centred in the column (KHẨN, LƯU HÀNH NỘI BỘ, DỰ THẢO)."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = TextFlow(one_line(words, printable), styles.BOXED)
        self.frame = natural_width(words, styles.BOXED) + 4 * _BOX_PAD

    def wrap(self, measure: float, room: float) -> tuple[float, float]:
        """As wide as the column."""
        self.frame = min(self.frame, measure)
        self.width, self.height = measure, self.words.wrap(measure, room)[1] + 3 * _BOX_PAD
        return self.width, self.height

    def draw_at(self, canvas: Any, left: float, bottom: float, height: float) -> None:
        """Draw at the top of a box on a canvas."""
        top = bottom + height - _BOX_PAD
        tall = self.words.height
        self.words.draw_at(canvas, left, top - tall - _BOX_PAD / 2, tall)
        canvas.setLineWidth(_RULE)
        start = left + (self.width - self.frame) / 2
        canvas.rect(start, top - tall - _BOX_PAD, self.frame, tall + _BOX_PAD)


Piece = TextFlow | Rule | Boxed


class Head(Flowable):
    """The two columns over page 1; number and place stand on one line."""

    def __init__(self, block: Letterhead, draft: bool) -> None:
        super().__init__()
        self.part = block.part
        self.agency = [flow for line in block.agency for flow in flows(line.upper(), styles.AGENCY)]
        self.rule = Rule(0)
        agency: list[Piece] = [*_superior(block), *self.agency, self.rule]
        self.above = (agency, _country_pieces())
        self.below = (_number_pieces(block, draft), _place_pieces(block))

    def wrap(self, measure: float, _room: float) -> tuple[float, float]:
        """Both columns measured; the lower pair starts under the taller of the upper pair."""
        left = min(
            measure * styles.AGENCY_SHARE, measure - natural_width(styles.COUNTRY, styles.COUNTRY_STYLE) - 2
        )
        self.columns = (left - styles.GUTTER, measure - left)
        self.rule.length = longest_line(self.agency, self.columns[0]) * styles.RULE_SHARE
        self.upper = max(_tall(pieces, wide) for pieces, wide in zip(self.above, self.columns, strict=True))
        lower = max(_tall(pieces, wide) for pieces, wide in zip(self.below, self.columns, strict=True))
        self.width, self.height = measure, self.upper + lower
        return self.width, self.height

    def getSpaceAfter(self) -> float:
        """Room below, as Platypus asks for it."""
        return 12

    def split(self, _measure: float, _room: float) -> list[Flowable]:
        """A head far too tall for a page runs on as text: nothing is lost."""
        columns = (*self.above, *self.below)
        return [piece.words if isinstance(piece, Boxed) else piece for column in columns for piece in column]

    def draw(self) -> None:
        """Draw at the origin Platypus has set."""
        for left, column in ((0.0, 0), (self.width - self.columns[1], 1)):
            _stack(self.canv, self.above[column], left, self.height)
            _stack(self.canv, self.below[column], left, self.height - self.upper)


def title(block: Title, measure: float) -> list[Flowable]:
    """Kind, subject lines, and the rule under the last of them."""
    kind = flows(block.kind.upper(), styles.TITLE, block.part)
    subject = [flow for line in block.subject for flow in flows(line, styles.TITLE, block.part)]
    rule = Rule(longest_line(subject or kind, measure) * styles.RULE_SHARE, above=5, below=9)
    return [*kind, *subject, rule]


def centred(lines: Sequence[str], part: str) -> list[Flowable]:
    """Bold lines in the middle of the page."""
    found = [flow for line in lines for flow in flows((Run(line),), styles.TITLE, part)]
    if found:
        found[0].before, found[-1].after = 6, 6
    return list(found)


def _superior(block: Letterhead) -> list[TextFlow]:
    return [flow for line in block.superior for flow in flows(line.upper(), styles.SUPERIOR)]


def _country_pieces() -> list[Piece]:
    motto = Rule(natural_width(styles.MOTTO, styles.MOTTO_STYLE))
    return [TextFlow(styles.COUNTRY, styles.COUNTRY_STYLE), TextFlow(styles.MOTTO, styles.MOTTO_STYLE), motto]


def _number_pieces(block: Letterhead, draft: bool) -> list[Piece]:
    number = styles.number_line(block.number) if block.number else ""
    pieces: list[Piece] = [*flows(number, styles.NUMBER), *flows(block.about, styles.ABOUT)]
    marks = (block.urgency, block.circulation, styles.DRAFT if draft else "")
    return [*pieces, *(Boxed(mark.upper()) for mark in marks if mark)]


def _place_pieces(block: Letterhead) -> list[Piece]:
    return list(flows(block.place_date, styles.PLACE))


def _tall(pieces: Sequence[Piece], wide: float) -> float:
    return sum(piece.wrap(wide, 0)[1] + piece.getSpaceBefore() for piece in pieces)


def _stack(canvas: Any, pieces: Sequence[Piece], left: float, top: float) -> None:
    """Draw pieces one under the other, each aligned in its own column by its own width."""
    for piece in pieces:
        top -= piece.getSpaceBefore() + piece.height
        piece.draw_at(canvas, left, top, piece.height)
