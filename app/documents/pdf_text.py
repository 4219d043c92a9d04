"""Text on the page: breaking into lines, justifying, and splitting between lines, without any markup.

ReportLab's own Paragraph reads its input as XML, so everything a citizen types would be a program to it; this
flowable takes plain runs, measures each syllable once, and is cut between lines it has already broken.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from reportlab.platypus import Flowable

from app.documents.blocks import Run, Text, runs
from app.documents.fonts import face_name, printable, width
from app.documents.letters import one_line, paragraphs
from app.documents.styles import TextStyle

# No-break spaces stay inside a word; every other blank may end a line.
_BLANKS = re.compile("[ \t\u2000-\u2006\u2008-\u200a\u205f\u3000]+")
_BASELINE = 0.9
_LEAST_LINES = 2
# Centred text of more lines is no title, and balancing it would only cost time.
_BALANCED_LINES = 4


class Stretch(NamedTuple):
    """Words in one face, with the blanks between them."""

    face: str
    text: str


class Line(NamedTuple):
    """One broken line; `room` is what is left of the measure, `last` ends its paragraph."""

    stretches: tuple[Stretch, ...]
    room: float
    indent: float
    last: bool


class _Word(NamedTuple):
    pieces: tuple[Stretch, ...]
    width: float


class TextFlow(Flowable):
    """A paragraph of runs; `part` names where it came from."""

    def __init__(self, text: Text, style: TextStyle, part: str = "") -> None:
        super().__init__()
        self.part, self.style = part, style
        self.words = _words(runs(text), style)
        self.lines: Sequence[Line] = ()
        self.measure = -1.0
        self.before, self.after = style.before, style.after

    def broken(self, measure: float) -> Sequence[Line]:
        """The lines at this measure."""
        if self.measure != measure:
            self.lines, self.measure = _break(self.words, self.style, measure), measure
            if self.style.align == "centre" and 1 < len(self.lines) <= _BALANCED_LINES:
                self.lines = _balanced(self.words, self.style, measure, len(self.lines))
        return self.lines

    def wrap(self, measure: float, _room: float) -> tuple[float, float]:
        """Width and height at this measure."""
        self.width, self.height = measure, len(self.broken(measure)) * self.style.leading
        return self.width, self.height

    def split(self, measure: float, room: float) -> list[Flowable]:
        """Head and tail at a line, never leaving one line alone."""
        count = len(self.broken(measure))
        fit = min(int(room // self.style.leading), count - _LEAST_LINES)
        return list(self.cut(fit)) if fit >= _LEAST_LINES else []

    def cut(self, count: int) -> tuple["TextFlow", "TextFlow"]:
        """The first lines, and the rest, as paragraphs that need no breaking again."""
        head, tail = self._of(self.lines[:count]), self._of(self.lines[count:])
        head.after = tail.before = 0
        return head, tail

    def _of(self, lines: Sequence[Line]) -> "TextFlow":
        part = TextFlow((), self.style, self.part)
        part.lines, part.measure = lines, self.measure
        part.before, part.after = self.before, self.after
        return part

    def getSpaceBefore(self) -> float:
        """Room above, as Platypus asks for it."""
        return self.before

    def getSpaceAfter(self) -> float:
        """Room below, as Platypus asks for it."""
        return self.after

    def draw(self) -> None:
        """Draw at the origin Platypus has set."""
        self.draw_at(self.canv, 0, 0, len(self.lines) * self.style.leading)

    def draw_at(self, canvas: Any, left: float, bottom: float, height: float) -> None:
        """Draw the lines from the top of a box on a canvas."""
        style = self.style
        text = canvas.beginText()
        baseline = bottom + height - (style.leading - style.size) / 2 - _BASELINE * style.size
        for line in self.lines:
            _draw_line(text, line, style, left, baseline)
            baseline -= style.leading
        canvas.drawText(text)


def flows(text: Text, style: TextStyle, part: str = "") -> list[TextFlow]:
    """One flowable per line that the person typed; blank lines are left out."""
    return [TextFlow(piece, style, part) for piece in paragraphs(text, printable)]


def longest_line(pieces: Iterable[TextFlow], measure: float) -> float:
    """Width of the longest line once broken at this measure."""
    lines = (line for piece in pieces for line in piece.broken(measure))
    return max((measure - line.room - line.indent for line in lines), default=0)


def natural_width(text: str, style: TextStyle) -> float:
    """Width in points of one unbroken line."""
    return width(one_line(text, printable), face_name(style.bold, style.italic), style.size)


def _words(pieces: Iterable[Run], style: TextStyle) -> list[_Word]:
    """Words with their faces; a word may change face in its middle."""
    words: list[list[Stretch]] = [[]]
    for run in pieces:
        face = face_name(run.bold or style.bold, run.italic or style.italic)
        for index, syllable in enumerate(_BLANKS.split(run.text)):
            if index:
                words.append([])
            if syllable:
                words[-1].append(Stretch(face, syllable))
    size = style.size
    return [_Word(tuple(word), sum(width(text, face, size) for face, text in word)) for word in words if word]


def _break(words: Sequence[_Word], style: TextStyle, measure: float) -> list[Line]:
    """Greedy line breaking; a word wider than the line is cut between letters."""
    lines: list[Line] = []
    blank = width(" ", face_name(False, False), style.size)
    row: list[_Word] = []
    indent, used = style.indent, 0.0
    for word in _fitting(words, style, measure - style.indent):
        wanted = word.width + (blank if row else 0)
        if row and used + wanted > measure - indent:
            lines.append(Line(_joined(row), measure - indent - used, indent, False))
            row, indent, used, wanted = [], 0.0, 0.0, word.width
        row.append(word)
        used += wanted
    if row:
        lines.append(Line(_joined(row), measure - indent - used, indent, True))
    return lines


def _balanced(words: Sequence[_Word], style: TextStyle, measure: float, count: int) -> list[Line]:
    """The same number of lines as nearly alike as can be, as a title is broken by hand."""
    narrow, wide = max(word.width for word in words), measure
    while wide - narrow > 1:
        middle = (narrow + wide) / 2
        fits = len(_break(words, style, middle)) <= count
        narrow, wide = (narrow, middle) if fits else (middle, wide)
    return [line._replace(room=line.room + measure - wide) for line in _break(words, style, wide)]


def _fitting(words: Iterable[_Word], style: TextStyle, measure: float) -> Iterable[_Word]:
    """The words, those too wide for a line cut into pieces that fit."""
    for word in words:
        if word.width <= measure:
            yield word
        else:
            yield from _cut_word(word, style, measure)


def _cut_word(word: _Word, style: TextStyle, measure: float) -> Iterable[_Word]:
    """Pieces of a word, each as wide as the line allows."""
    row: list[Stretch] = []
    used = 0.0
    for face, text in word.pieces:
        for letter in text:
            wide = width(letter, face, style.size)
            if row and used + wide > measure:
                yield _Word(_merged(row), used)
                row, used = [], 0.0
            row.append(Stretch(face, letter))
            used += wide
    yield _Word(_merged(row), used)


def _joined(row: Sequence[_Word]) -> tuple[Stretch, ...]:
    """The words of a line as stretches of one face each, blanks included."""
    pieces: list[Stretch] = []
    for index, word in enumerate(row):
        first, *others = word.pieces
        pieces.append(Stretch(first.face, f" {first.text}") if index else first)
        pieces.extend(others)
    return _merged(pieces)


def _merged(pieces: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Neighbours of one face put together."""
    merged: list[tuple[str, list[str]]] = []
    for face, text in pieces:
        if not merged or merged[-1][0] != face:
            merged.append((face, []))
        merged[-1][1].append(text)
    return tuple(Stretch(face, "".join(texts)) for face, texts in merged)


def _draw_line(text: Any, line: Line, style: TextStyle, left: float, baseline: float) -> None:
    """One line into a ReportLab text object."""
    blanks = sum(piece.text.count(" ") for piece in line.stretches)
    stretch = line.room / blanks if style.align == "justify" and not line.last and blanks else 0
    shift = {"centre": line.room / 2, "right": line.room}.get(style.align, 0)
    text.setTextOrigin(left + line.indent + shift, baseline)
    text.setWordSpace(stretch)
    for piece in line.stretches:
        text.setFont(piece.face, style.size)
        text.textOut(piece.text)
