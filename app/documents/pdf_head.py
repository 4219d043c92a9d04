"""The head of page 1, the title with its rule, and the centred lines, as Decree 30 places them."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable

from app.documents.blocks import Letterhead, Run, Title
from app.documents.pdf_text import TextFlow, TextStyle, flows, longest_line, natural_width, one_line

COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"
DRAFT = "DỰ THẢO"
# The agency's and the title's rule is a third to a half of the words above it (Annex I, II.2.b and II.5.b).
RULE_SHARE = 0.4
_RULE = 0.7
_AGENCY_SHARE = 0.41
_NUMBER_ROOM = "\u00a0" * 8
_BOX_PAD = 4


def _style(size: float, *, bold: bool = False, italic: bool = False) -> TextStyle:
    return TextStyle(size, size * 1.2, "centre", bold=bold, italic=italic)


PLACE = _style(14, italic=True)
_COUNTRY = _style(13, bold=True)
_MOTTO = _style(14, bold=True)
_SUPERIOR = _style(13)
_AGENCY = _style(13, bold=True)
_NUMBER = _style(13)
_ABOUT = _style(12)
_BOXED = _style(13, bold=True)
_KIND = TextStyle(14, 14 * 1.3, "centre", bold=True)


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
        self.words = TextFlow(one_line(words), _BOXED)
        self.frame = natural_width(words, _BOXED) + 4 * _BOX_PAD

    def wrap(self, measure: float, room: float) -> tuple[float, float]:
        """As wide as the column."""
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
        self.agency = [flow for line in block.agency for flow in flows(line.upper(), _AGENCY)]
        self.rule = Rule(0)
        agency: list[Piece] = [*_superior(block), *self.agency, self.rule]
        self.above = (agency, _country_pieces())
        self.below = (_number_pieces(block, draft), _place_pieces(block))

    def wrap(self, measure: float, _room: float) -> tuple[float, float]:
        """Both columns measured; the lower pair starts under the taller of the upper pair."""
        left = min(measure * _AGENCY_SHARE, measure - natural_width(COUNTRY, _COUNTRY) - 2)
        self.columns = (left, measure - left)
        self.rule.length = longest_line(self.agency, left) * RULE_SHARE
        self.upper = max(_tall(pieces, wide) for pieces, wide in zip(self.above, self.columns, strict=True))
        lower = max(_tall(pieces, wide) for pieces, wide in zip(self.below, self.columns, strict=True))
        self.width, self.height = measure, self.upper + lower
        return self.width, self.height

    def getSpaceAfter(self) -> float:
        """Room below, as Platypus asks for it."""
        return 12

    def draw(self) -> None:
        """Draw at the origin Platypus has set."""
        for left, column in ((0.0, 0), (self.columns[0], 1)):
            _stack(self.canv, self.above[column], left, self.height)
            _stack(self.canv, self.below[column], left, self.height - self.upper)


def title(block: Title, measure: float) -> list[Flowable]:
    """Kind, subject lines, and the rule under the last of them."""
    kind = flows(block.kind.upper(), _KIND, block.part)
    subject = [flow for line in block.subject for flow in flows(line, _KIND, block.part)]
    rule = Rule(longest_line(subject or kind, measure) * RULE_SHARE, above=5, below=9)
    return [*kind, *subject, rule]


def centred(lines: Sequence[str], part: str) -> list[Flowable]:
    """Bold lines in the middle of the page."""
    found = [flow for line in lines for flow in flows((Run(line),), _KIND, part)]
    if found:
        found[0].before, found[-1].after = 6, 6
    return list(found)


def _superior(block: Letterhead) -> list[TextFlow]:
    return [flow for line in block.superior for flow in flows(line.upper(), _SUPERIOR)]


def _country_pieces() -> list[Piece]:
    motto = Rule(natural_width(MOTTO, _MOTTO))
    return [TextFlow(COUNTRY, _COUNTRY), TextFlow(MOTTO, _MOTTO), motto]


def _number_pieces(block: Letterhead, draft: bool) -> list[Piece]:
    number = block.number if block.number and block.number[0] != "/" else _NUMBER_ROOM + block.number
    pieces: list[Piece] = list(flows(f"Số: {number}", _NUMBER)) if block.number else []
    pieces += flows(block.about, TextStyle(_ABOUT.size, _ABOUT.leading, "centre", before=6))
    marks = (block.urgency, block.circulation, DRAFT if draft else "")
    return [*pieces, *(Boxed(mark.upper()) for mark in marks if mark)]


def _place_pieces(block: Letterhead) -> list[Piece]:
    return list(flows(block.place_date, PLACE))


def _tall(pieces: Sequence[Piece], wide: float) -> float:
    return sum(piece.wrap(wide, 0)[1] + piece.getSpaceBefore() for piece in pieces)


def _stack(canvas: Any, pieces: Sequence[Piece], left: float, top: float) -> None:
    """Draw pieces one under the other, each aligned in its own column by its own width."""
    for piece in pieces:
        top -= piece.getSpaceBefore() + piece.height
        piece.draw_at(canvas, left, top, piece.height)
