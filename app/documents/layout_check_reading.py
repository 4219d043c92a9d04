"""A PDF as pieces of text and straight rules with their places, read from the content streams."""

import math
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pikepdf

from app.documents.layout_check_fonts import Face, read_face

Matrix = tuple[float, float, float, float, float, float]
_ONE: Matrix = (1, 0, 0, 1, 0, 0)
_DEEPEST = 6
_FLAT = 0.6
_PAINTS = ("S", "s", "f", "F", "f*", "B", "B*", "b", "b*")
# What pikepdf and Python say of operands that are missing, of the wrong kind, or not text.
_DAMAGE = (TypeError, ValueError, IndexError, KeyError, AttributeError, pikepdf.PdfError)


@dataclass(frozen=True)
class Span:
    """A piece of text; places in points from the left and from the bottom of the page, y at the baseline."""

    text: str
    left: float
    right: float
    y: float
    size: float
    face: Face
    black: bool


@dataclass(frozen=True)
class Stroke:
    """A straight horizontal rule."""

    left: float
    right: float
    y: float


@dataclass
class Sheet:
    """One page."""

    width: float
    height: float
    spans: list[Span] = field(default_factory=list)
    strokes: list[Stroke] = field(default_factory=list)
    pictures: int = 0
    damaged: int = 0


def read_sheets(path: Path) -> list[Sheet]:
    """Every page of the file."""
    with pikepdf.open(path) as pdf:
        return [_Reader(page).sheet for page in pdf.pages]


@dataclass
class _State:
    """What q and Q save and bring back."""

    matrix: Matrix = _ONE
    face: Face | None = None
    size: float = 0
    char_space: float = 0
    word_space: float = 0
    scale: float = 1
    leading: float = 0
    rise: float = 0
    black: bool = True


class _Reader:
    """Walks the operators of one page."""

    def __init__(self, page: pikepdf.Page) -> None:
        left, bottom, right, top = (float(edge) for edge in page.cropbox)
        turned = int(page.obj.get("/Rotate", 0)) % 180 == 90
        wide, tall = right - left, top - bottom
        self.sheet = Sheet(tall, wide) if turned else Sheet(wide, tall)
        self.state, self.saved = _State(matrix=(1, 0, 0, 1, -left, -bottom)), list[_State]()
        self.text, self.line = _ONE, _ONE
        self.path: list[tuple[float, float]] = []
        self.faces: dict[tuple[int, int] | int, Face] = {}
        self.walk(page, page.obj.get("/Resources", pikepdf.Dictionary()), 0)

    def walk(self, content: Any, resources: Any, depth: int) -> None:
        """Carry out each operator; a damaged one is counted and passed over."""
        try:
            instructions = pikepdf.parse_content_stream(content)
        except _DAMAGE:
            self.sheet.damaged += 1
            return
        for found in instructions:
            try:
                self.step(str(found.operator), list(found.operands), resources, depth)
            except _DAMAGE:
                self.sheet.damaged += 1

    def step(self, op: str, args: list[Any], resources: Any, depth: int) -> None:
        """One operator."""
        if op in ("Tj", "TJ", "'", '"'):
            self.show(op, args)
        elif op.startswith("T") or op == "BT":
            self.place(op, args, resources)
        elif op == "Do":
            self.draw_object(args[0], resources, depth)
        else:
            self.paint(op, args)

    def place(self, op: str, args: list[Any], resources: Any) -> None:
        """Text state and text position."""
        state = self.state
        match op:
            case "BT":
                self.text = self.line = _ONE
            case "Tf":
                state.face, state.size = self.find_face(args[0], resources), float(args[1])
            case "Tm":
                self.text = self.line = _matrix(args)
            case "Td" | "TD":
                state.leading = -float(args[1]) if op == "TD" else state.leading
                self.move(float(args[0]), float(args[1]))
            case "T*":
                self.move(0, -state.leading)
            case "TL" | "Tc" | "Tw" | "Ts":
                names = {"TL": "leading", "Tc": "char_space", "Tw": "word_space", "Ts": "rise"}
                setattr(state, names[op], float(args[0]))
            case "Tz":
                state.scale = float(args[0]) / 100

    def move(self, right: float, up: float) -> None:
        """Start of the next line."""
        self.text = self.line = _times((1, 0, 0, 1, right, up), self.line)

    def find_face(self, name: Any, resources: Any) -> Face | None:
        """The face behind a font name, read once."""
        font = resources.get("/Font", {}).get(str(name))
        if font is None:
            return None
        key = font.objgen if font.is_indirect else id(font)
        if key not in self.faces:
            self.faces[key] = read_face(font)
        return self.faces[key]

    def show(self, op: str, args: list[Any]) -> None:
        """Text operators; a wide step back or forth inside TJ parts the words."""
        if op == '"':
            self.state.word_space, self.state.char_space = float(args[0]), float(args[1])
        if op in ("'", '"'):
            self.move(0, -self.state.leading)
        if self.state.face is None:
            return
        pieces = list(args[0]) if op == "TJ" else [args[-1]]
        start, letters = self.text, list[str]()
        for piece in pieces:
            letters.append(self.advance(piece))
        self.note("".join(letters), start)

    def advance(self, piece: Any) -> str:
        """Move along one string or one kerning number and say what it reads as."""
        state, face = self.state, self.state.face
        assert face is not None
        if not isinstance(piece, pikepdf.String):
            self.step_right(-float(piece) / 1000 * state.size * state.scale)
            return " " if float(piece) < -200 else ""
        read: list[str] = []
        for code in face.codes(bytes(piece)):
            wide = face.width(code) / 1000 * state.size + state.char_space
            wide += state.word_space if code == 32 and face.code_bytes == 1 else 0
            self.step_right(wide * state.scale)
            read.append(face.letters.get(code, "\ufffd"))
        return "".join(read)

    def step_right(self, by: float) -> None:
        self.text = _times((1, 0, 0, 1, by, 0), self.text)

    def note(self, text: str, start: Matrix) -> None:
        """Keep the span in page coordinates, without the blanks at its ends."""
        before, after = _times(start, self.state.matrix), _times(self.text, self.state.matrix)
        size = abs(self.state.size) * math.hypot(before[2], before[3])
        if not text.strip() or self.state.face is None:
            return
        blank = (after[4] - before[4]) / max(len(text), 1)
        left = before[4] + blank * (len(text) - len(text.lstrip()))
        right = after[4] - blank * (len(text) - len(text.rstrip()))
        span = Span(
            text.strip(), left, right, before[5] + self.state.rise, size, self.state.face, self.state.black
        )
        self.sheet.spans.append(span)

    def draw_object(self, name: Any, resources: Any, depth: int) -> None:
        """Step into a form; count a picture."""
        found = resources.get("/XObject", {}).get(str(name))
        if found is None or depth > _DEEPEST:
            return
        if found.get("/Subtype") != "/Form":
            self.sheet.pictures += 1
            return
        saved = self.state
        self.state = _State(**vars(saved))
        self.state.matrix = _times(_matrix(list(found.get("/Matrix", _ONE))), saved.matrix)
        self.walk(found, found.get("/Resources", resources), depth + 1)
        self.state = saved

    def paint(self, op: str, args: list[Any]) -> None:
        """Graphics state, colours and paths."""
        match op:
            case "q":
                self.saved.append(_State(**vars(self.state)))
            case "Q" if self.saved:
                self.state = self.saved.pop()
            case "cm":
                self.state.matrix = _times(_matrix(args), self.state.matrix)
            case "g" | "rg" | "k" | "sc" | "scn":
                self.state.black = _is_black(op, args)
            case "m" | "l":
                self.path.append(self.at(float(args[0]), float(args[1])))
            case "re":
                self.rectangle(*(float(value) for value in args))
            case _ if op in _PAINTS or op == "n":
                self.stroke(op)

    def rectangle(self, left: float, bottom: float, wide: float, tall: float) -> None:
        """A rectangle flat enough is a rule; of any other the upper and lower edges are."""
        for up in (0.0, tall):
            self.path += [self.at(left, bottom + up), self.at(left + wide, bottom + up)]

    def stroke(self, op: str) -> None:
        """Keep the level pieces of the path that was painted."""
        ends = zip(self.path[::2], self.path[1::2], strict=False)
        if op != "n":
            self.sheet.strokes += [
                Stroke(min(a[0], b[0]), max(a[0], b[0]), a[1]) for a, b in ends if abs(a[1] - b[1]) < _FLAT
            ]
        self.path = []

    def at(self, x: float, y: float) -> tuple[float, float]:
        a, b, c, d, e, f = self.state.matrix
        return a * x + c * y + e, b * x + d * y + f


def _matrix(args: list[Any]) -> Matrix:
    a, b, c, d, e, f = (float(value) for value in args[:6])
    return a, b, c, d, e, f


def _times(m: Matrix, n: Matrix) -> Matrix:
    """m applied first, then n."""
    return (
        m[0] * n[0] + m[1] * n[2],
        m[0] * n[1] + m[1] * n[3],
        m[2] * n[0] + m[3] * n[2],
        m[2] * n[1] + m[3] * n[3],
        m[4] * n[0] + m[5] * n[2] + n[4],
        m[4] * n[1] + m[5] * n[3] + n[5],
    )


def _is_black(op: str, args: list[Any]) -> bool:
    """Whether a fill colour prints as black; a pattern does not."""
    if not all(isinstance(value, int | float) or hasattr(value, "as_tuple") for value in args):
        return False
    values = [float(value) for value in args]
    if len(values) == 4:
        return values[3] >= 0.99 or min(values[:3]) >= 0.99
    return all(value <= 0.01 for value in values)
