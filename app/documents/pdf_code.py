"""A QR code drawn on the page with its lines beside it."""

from dataclasses import replace

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.documents import styles
from app.documents.blocks import Code, Page
from app.documents.pdf_text import TextFlow, flows
from app.documents.square_code import QUIET, squares


class SquareCode(Flowable):
    """The square at the left; the lines stand at the height of its middle."""

    def __init__(self, block: Code, page: Page) -> None:
        super().__init__()
        style = replace(styles.body(page), indent=0, align="left")
        self.part = block.part
        self.dark = squares(block.text)
        self.side = block.size * mm
        self.pieces: list[TextFlow] = [piece for line in block.lines for piece in flows(line, style)]

    def wrap(self, measure: float, _room: float) -> tuple[float, float]:
        """As tall as the square or as the lines."""
        for piece in self.pieces:
            piece.wrap(measure - self.side - styles.GUTTER, 0)
        self.tall = float(sum(piece.height for piece in self.pieces))
        self.width, self.height = measure, max(self.side, self.tall)
        return self.width, self.height

    def getSpaceBefore(self) -> float:
        """Room above, as Platypus asks for it."""
        return 6

    def getSpaceAfter(self) -> float:
        """Room below, as Platypus asks for it."""
        return 6

    def draw(self) -> None:
        """Squares first, rows from the top, then the lines."""
        one = self.side / (len(self.dark) + 2 * QUIET)
        top = (self.height + self.side) / 2 - QUIET * one
        for number, row in enumerate(self.dark):
            for place, dark in enumerate(row):
                if dark:
                    corner = (QUIET + place) * one, top - (number + 1) * one
                    self.canv.rect(*corner, one, one, stroke=0, fill=1)
        below = (self.height + self.tall) / 2
        for piece in self.pieces:
            piece.draw_at(self.canv, self.side + styles.GUTTER, below - piece.height, piece.height)
            below -= piece.height
