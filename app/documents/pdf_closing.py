"""The signatures and "Nơi nhận", kept on one page with the last two lines of the body."""

from collections.abc import Sequence

from reportlab.platypus import Flowable, KeepTogether

from app.documents import styles
from app.documents.blocks import Signatures, Signer
from app.documents.pdf_table import RuledTable
from app.documents.pdf_text import TextFlow, flows

_GAP = 14.0
_KEPT_LINES = 2

Piece = TextFlow | float


class Signing(Flowable):
    """Two columns: who signs at the right; at the left another signer, "Nơi nhận", or both."""

    def __init__(self, block: Signatures) -> None:
        super().__init__()
        self.part = block.part
        self.heads = (_head(block.left), _head(block.right))
        self.names = (_names(block.left), _names(block.right))
        self.recipients = recipients(block.recipients)
        self.below = block.left is not None

    def wrap(self, measure: float, _room: float) -> tuple[float, float]:
        """Both columns measured; names stand level whatever the number of title lines."""
        self.columns = (measure * styles.LEFT_SIGNER_SHARE, measure * (1 - styles.LEFT_SIGNER_SHARE))
        heads = max(_tall(pieces, wide) for pieces, wide in zip(self.heads, self.columns, strict=True))
        self.tops = (heads, heads + _tall(self.names[0], self.columns[0]) + _GAP if self.below else 0.0)
        right = heads + _tall(self.names[1], self.columns[1])
        left = self.tops[1] + _tall(self.recipients, self.columns[0]) if self.recipients else 0.0
        self.width, self.height = measure, max(right, left, self.tops[1] - _GAP)
        return self.width, self.height

    def draw(self) -> None:
        """Draw at the origin Platypus has set."""
        for column, left in ((0, 0.0), (1, self.columns[0])):
            self._stack(self.heads[column], left, 0)
            self._stack(self.names[column], left, self.tops[0])
        self._stack(self.recipients, 0, self.tops[1])

    def _stack(self, pieces: Sequence[Piece], left: float, start: float) -> None:
        top = self.height - start
        for piece in pieces:
            if isinstance(piece, TextFlow):
                piece.draw_at(self.canv, left, top - piece.height, piece.height)
            top -= _one(piece)


class Closing(Flowable):
    """The last lines of the body and the signatures under them; cut only above the last two lines."""

    def __init__(self, body: Sequence[Flowable], signing: Signing) -> None:
        super().__init__()
        self.body, self.signing, self.part = list(body), signing, signing.part

    def wrap(self, measure: float, room: float) -> tuple[float, float]:
        """The body's last pieces and the signatures, with the room between them."""
        self.tops: list[float] = []
        top = after = 0.0
        for piece in (*self.body, self.signing):
            if self.tops:
                top += _GAP if piece is self.signing else max(piece.getSpaceBefore(), after)
            self.tops.append(top)
            top += piece.wrap(measure, room)[1]
            after = piece.getSpaceAfter()
        self.width, self.height = measure, top
        return self.width, self.height

    def split(self, measure: float, room: float) -> list[Flowable]:
        """As much of the first piece as fits, leaving two lines or a row for the signatures."""
        self.wrap(measure, room)
        head, tail = _cut(self.body[0], room) if self.body else (None, None)
        return [head, Closing([tail, *self.body[1:]], self.signing)] if head and tail else []

    def getSpaceBefore(self) -> float:
        """Room above: that of the first piece."""
        return float(self.body[0].getSpaceBefore()) if self.body else _GAP

    def draw(self) -> None:
        """Each piece from the top down."""
        for piece, top in zip((*self.body, self.signing), self.tops, strict=True):
            piece.drawOn(self.canv, 0, self.height - top - piece.height)


def closing(story: list[Flowable], block: Signatures, measure: float, frame_height: float) -> list[Flowable]:
    """Take the last two lines off the story and return them bound to the signatures."""
    signing = Signing(block)
    if signing.wrap(measure, 0)[1] > frame_height / 2:
        return _loose(signing)
    while story and isinstance(story[-1], KeepTogether):
        story.extend(story.pop()._content)
    body: list[Flowable] = []
    while story and isinstance(story[-1], TextFlow | RuledTable) and _lines(body, measure) < _KEPT_LINES:
        body.insert(0, story.pop())
    return [Closing(body, signing)]


def recipients(lines: Sequence[str]) -> list[TextFlow]:
    """The label and the list, one line each."""
    listed = [flow for line in lines for flow in flows(line, styles.RECIPIENT)]
    return [TextFlow(styles.RECIPIENTS_LABEL, styles.RECIPIENTS), *listed] if listed else []


def _loose(signing: Signing) -> list[Flowable]:
    """Signatures far too long for one page, as running text: nothing is lost."""
    columns = (*signing.heads[0], *signing.names[0], *signing.heads[1], *signing.names[1])
    return [piece for piece in (*columns, *signing.recipients) if isinstance(piece, TextFlow)]


def _head(signer: Signer | None) -> list[Piece]:
    if signer is None:
        return []
    lines = (*signer.authority, *signer.titles)
    bold = [flow for line in lines for flow in flows(line.upper(), styles.SIGNER)]
    return [*bold, *flows(signer.note, styles.SIGNER_NOTE)]


def _names(signer: Signer | None) -> list[Piece]:
    if signer is None:
        return []
    found: list[Piece] = []
    for name in (signer.name, *signer.also):
        found += [styles.ROOM_TO_SIGN, *flows(name, styles.SIGNER)]
    return found


def _tall(pieces: Sequence[Piece], wide: float) -> float:
    for piece in pieces:
        if isinstance(piece, TextFlow):
            piece.wrap(wide, 0)
    return sum(_one(piece) for piece in pieces)


def _one(piece: Piece) -> float:
    return piece if isinstance(piece, float) else float(piece.height)


def _lines(body: Sequence[Flowable], measure: float) -> int:
    return sum(len(p.broken(measure)) if isinstance(p, TextFlow) else p.count(measure) for p in body)


def _cut(piece: Flowable, room: float) -> tuple[Flowable | None, Flowable | None]:
    """Head and tail of the piece, the tail at least two lines, or a row."""
    if isinstance(piece, TextFlow):
        fit = min(int(room // piece.style.leading), len(piece.lines) - _KEPT_LINES)
        return piece.cut(fit) if fit >= _KEPT_LINES else (None, None)
    used, fit = sum(piece.heights[: len(piece.header)]), 0
    for tall in piece.heights[len(piece.header) : -1]:
        used += tall
        fit += used <= room
    parts = piece.parted(fit) if fit else piece.cut_first(room, _KEPT_LINES)
    return (parts[0], parts[1]) if parts else (None, None)
