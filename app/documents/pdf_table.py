"""A ruled table that repeats its header and may be cut between rows, or inside a row taller than a page."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from reportlab.lib.units import mm
from reportlab.platypus import Flowable

from app.documents import styles
from app.documents.blocks import Align, Page, Table, Text
from app.documents.pdf_text import flows
from app.documents.styles import TextStyle

_PAD_TOP, _PAD_BOTTOM = 2.5, 4
_RULE = 0.5
# A row of up to this many lines always fits on a page and is never cut.
_WHOLE_LINES = 8
_LEAST_LINES = 2
_HEADER_SHARE = 0.33
_TALLEST_ROW = 60


class Cell:
    """Paragraphs stacked in one box."""

    def __init__(self, text: Text, style: TextStyle) -> None:
        self.pieces = flows(text, style)

    def measured(self, measure: float) -> int:
        """How many lines it takes at this width."""
        return sum(len(piece.broken(measure)) for piece in self.pieces)

    def cut(self, lines: int) -> tuple["Cell", "Cell"]:
        """The first lines, and the rest."""
        head, tail = Cell("", _NO_STYLE), Cell("", _NO_STYLE)
        for piece in self.pieces:
            taken = min(len(piece.lines), max(lines, 0))
            lines -= taken
            first, rest = piece.cut(taken)
            head.pieces += [first] if first.lines else []
            tail.pieces += [rest] if rest.lines else []
        return head, tail

    def draw_at(self, canvas: Any, left: float, top: float) -> None:
        """Draw downwards from the top."""
        for piece in self.pieces:
            tall = len(piece.lines) * piece.style.leading
            piece.draw_at(canvas, left, top - tall, tall)
            top -= tall


_NO_STYLE = TextStyle(1, 1)
Row = tuple[Cell, ...]


class RuledTable(Flowable):
    """Rows of cells; `header` rows come back on every page."""

    def __init__(
        self, header: Sequence[Row], rows: Sequence[Row], shares: Sequence[float], style: TextStyle, part: str
    ) -> None:
        super().__init__()
        self.header, self.rows, self.shares = tuple(header), tuple(rows), tuple(shares)
        self.style, self.part = style, part
        self.least = 0.0

    def wrap(self, measure: float, _room: float) -> tuple[float, float]:
        """Column widths from the shares, row heights from the tallest cell."""
        total = sum(self.shares)
        self.columns = [measure * share / total for share in self.shares]
        heights = [self._tall(row) for row in self.header]
        self.heights = heights + [max(self._tall(row), self.least) for row in self.rows]
        self.width, self.height = measure, sum(self.heights)
        return self.width, self.height

    def opening(self) -> float:
        """Height of the header and the first row, once measured."""
        return sum(self.heights[: len(self.header) + 1])

    def _lines(self, row: Row) -> int:
        wide = zip(row, self.columns, strict=True)
        return max((cell.measured(column - 2 * styles.CELL_PADDING) for cell, column in wide), default=0)

    def _tall(self, row: Row) -> float:
        return max(self._lines(row), 1) * self.style.leading + _PAD_TOP + _PAD_BOTTOM

    def split(self, measure: float, room: float) -> list[Flowable]:
        """As many rows as fit, and the rest under the header again."""
        self.wrap(measure, room)
        count = len(self.header)
        fit, used = 0, sum(self.heights[:count])
        while fit < len(self.rows) and used + self.heights[count + fit] <= room:
            used += self.heights[count + fit]
            fit += 1
        if fit:
            return self.parted(fit)
        return self.cut_first(room, 0)

    def parted(self, count: int) -> list[Flowable]:
        """Two tables, the first with `count` rows."""
        return [self._of(rows) for rows in (self.rows[:count], self.rows[count:]) if rows]

    def count(self, measure: float) -> int:
        """How many lines the rows take at this width."""
        self.wrap(measure, 0)
        return sum(max(self._lines(row), 1) for row in self.rows)

    def cut_first(self, room: float, kept: int) -> list[Flowable]:
        """The first row cut between lines, `kept` lines left over, when it is too tall to keep whole."""
        total = self._lines(self.rows[0]) if self.rows else 0
        room -= sum(self.heights[: len(self.header)]) + _PAD_TOP + _PAD_BOTTOM
        lines = min(int(room // self.style.leading), total - kept)
        if total <= _WHOLE_LINES or lines < _LEAST_LINES:
            return []
        cut = [cell.cut(lines) for cell in self.rows[0]]
        heads, tails = tuple(head for head, _ in cut), tuple(tail for _, tail in cut)
        return [self._of((heads,)), self._of((tails, *self.rows[1:]))]

    def _of(self, rows: Sequence[Row]) -> "RuledTable":
        other = RuledTable(self.header, rows, self.shares, self.style, self.part)
        other.least = self.least
        return other

    def getSpaceBefore(self) -> float:
        """Room above, as Platypus asks for it."""
        return 6

    def getSpaceAfter(self) -> float:
        """Room below, as Platypus asks for it."""
        return 8

    def draw(self) -> None:
        """Rules first, then the words."""
        canvas, top = self.canv, self.height
        canvas.setLineWidth(_RULE)
        edges, at = [0.0], 0.0
        for column in self.columns:
            at += column
            edges.append(at)
        canvas.grid(edges, self._ledges())
        for row, tall in zip((*self.header, *self.rows), self.heights, strict=True):
            for cell, left in zip(row, edges, strict=False):
                cell.draw_at(canvas, left + styles.CELL_PADDING, top - _PAD_TOP)
            top -= tall

    def _ledges(self) -> list[float]:
        ledges = [self.height]
        for tall in self.heights:
            ledges.append(ledges[-1] - tall)
        return ledges


def ruled_table(block: Table, page: Page, frame_height: float, measure: float) -> RuledTable:
    """The flowable for a table block; rows shorter than the widest are filled up with empty cells."""
    columns = max(len(row) for row in (block.header, *block.rows, block.total, ("",)))
    body = [styles.table_cell(page, _align(block.aligns, index)) for index in range(columns)]
    heading = [styles.table_cell(page, "centre", bold=True)] * columns
    header = [_row(block.header, heading)] if block.header else []
    rows = [_row(row, body) for row in block.rows]
    if block.total:
        rows.append(_row(block.total, [replace(each, bold=True) for each in body]))
    shares = [*block.widths, *([1.0] * columns)][:columns]
    table = RuledTable(header, rows, shares, body[0], block.part)
    table.wrap(measure, 0)
    if header and table.heights[0] > frame_height * _HEADER_SHARE:
        table = RuledTable((), (*header, *rows), shares, body[0], block.part)
    table.least = min(block.row_height, _TALLEST_ROW) * mm
    return table


def _align(aligns: Sequence[Align], index: int) -> Align:
    return aligns[index] if index < len(aligns) else "left"


def _row(texts: Sequence[Text], dress: Sequence[TextStyle]) -> Row:
    filled = [*texts, *([""] * (len(dress) - len(texts)))]
    return tuple(Cell(text, style) for text, style in zip(filled, dress, strict=True))
