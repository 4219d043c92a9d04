"""The anatomy of an official paper found in a PDF: lines, head, title, body, signatures, annexes."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from app.documents.layout_check_reading import Sheet, Span, Stroke

MM = 72 / 25.4
_ABOUT_LINES = 1.4  # a line further below is no longer of the subject
_SAME_LINE = 2.0
_GAP_EMS = 2.0
_TOP_BAND = 20 * MM
_DIGITS = re.compile(r"[\d\s-]+")
_ANNEX = re.compile(r"phụ lục(\s+[IVXLC]+)?\.?$", re.IGNORECASE)
_BODY_LEAST = 12.6
# Quốc hiệu and Tiêu ngữ open the right column of the head, however near a long agency name comes.
_RIGHT_COLUMN = ("CONG HOA XA HOI", "DOC LAP")


@dataclass(frozen=True)
class Line:
    """Spans on one baseline that stand close together; page counts from 1."""

    page: int
    spans: tuple[Span, ...]

    @property
    def text(self) -> str:
        """What it reads as, with single blanks."""
        pieces = [self.spans[0].text]
        for before, after in pairwise(self.spans):
            near = after.left - before.right < 0.08 * after.size
            pieces.append(after.text if near else f" {after.text}")
        return re.sub(r"\s+", " ", "".join(pieces)).strip()

    @property
    def left(self) -> float:
        return self.spans[0].left

    @property
    def right(self) -> float:
        return max(span.right for span in self.spans)

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2

    @property
    def y(self) -> float:
        return self.spans[0].y

    @property
    def size(self) -> float:
        return max(span.size for span in self.spans)

    @property
    def bold(self) -> bool:
        return all(span.face.bold for span in self.spans)

    @property
    def italic(self) -> bool:
        return all(span.face.italic for span in self.spans)


@dataclass
class Anatomy:
    """The parts of the main paper; empty where they were not found."""

    sheets: list[Sheet]
    lines: list[list[Line]]
    numbers: list[Line | None]
    run_starts: list[int]
    country: Line | None = None
    motto: Line | None = None
    agency: list[Line] = field(default_factory=list)
    number: Line | None = None
    about: list[Line] = field(default_factory=list)
    place_date: Line | None = None
    title: list[Line] = field(default_factory=list)
    body: list[Line] = field(default_factory=list)
    signing: list[Line] = field(default_factory=list)

    def everything(self) -> Iterator[Line]:
        """All lines but the page numbers."""
        for page in self.lines:
            yield from page

    def main_pages(self) -> int:
        """How many pages stand before the first annex."""
        return self.run_starts[1] if len(self.run_starts) > 1 else len(self.sheets)


def dissect(sheets: list[Sheet]) -> Anatomy:
    """Find the parts."""
    pages = [_lines(sheet, number) for number, sheet in enumerate(sheets, 1)]
    numbers = [_page_number(lines, sheet) for lines, sheet in zip(pages, sheets, strict=True)]
    for lines, number in zip(pages, numbers, strict=True):
        if number:
            lines.remove(number)
    starts = [index for index, lines in enumerate(pages) if index == 0 or _opens_annex(lines)]
    anatomy = Anatomy(sheets, pages, numbers, starts)
    _find_head(anatomy)
    _find_body(anatomy)
    return anatomy


def tabular(line: Line, sheet: Sheet) -> bool:
    """Whether the line stands between the long rules of a table."""
    long = [stroke.y for stroke in sheet.strokes if stroke.left <= line.middle <= stroke.right]
    above = any(0 < y - line.y < 150 for y in long)
    below = any(0 <= line.y - y < 150 for y in long)
    return above and below and len(long) > 2


def rule_under(lines: Sequence[Line], sheet: Sheet) -> Stroke | None:
    """The nearest rule within a line below the last of the lines and centred on it."""
    last = lines[-1]
    near = [
        stroke
        for stroke in sheet.strokes
        if 0 < last.y - stroke.y < 1.3 * last.size
        and abs((stroke.left + stroke.right) / 2 - last.middle) < 15
    ]
    return max(near, key=lambda stroke: stroke.y, default=None)


def plain(text: str) -> str:
    """Capitals without marks, to recognise words that are written wrongly."""
    letters = unicodedata.normalize("NFD", text.upper().replace("Đ", "D"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _lines(sheet: Sheet, page: int) -> list[Line]:
    """Lines from the top down and from the left."""
    rows: list[list[Span]] = []
    for span in sorted(sheet.spans, key=lambda span: -span.y):
        if rows and abs(rows[-1][0].y - span.y) <= _SAME_LINE:
            rows[-1].append(span)
        else:
            rows.append([span])
    return [Line(page, piece) for row in rows for piece in _pieces(sorted(row, key=lambda span: span.left))]


def _pieces(row: Iterable[Span]) -> Iterator[tuple[Span, ...]]:
    """A row cut where a wide gap shows another column."""
    kept: list[Span] = []
    for span in row:
        wide = bool(kept) and span.left - kept[-1].right > _GAP_EMS * span.size
        if wide or (kept and plain(span.text).startswith(_RIGHT_COLUMN)):
            yield tuple(kept)
            kept = []
        kept.append(span)
    yield tuple(kept)


def _page_number(lines: Sequence[Line], sheet: Sheet) -> Line | None:
    """A lone number in the upper or lower margin."""
    for line in (*lines[:1], *lines[-1:]):
        in_margin = line.y > sheet.height - _TOP_BAND or line.y < _TOP_BAND
        if in_margin and _DIGITS.fullmatch(line.text):
            return line
    return None


def _opens_annex(lines: Sequence[Line]) -> bool:
    return bool(lines) and bool(_ANNEX.fullmatch(lines[0].text)) and lines[0].bold


def _find_head(anatomy: Anatomy) -> None:
    """Quốc hiệu, Tiêu ngữ, the agency, the number, place and date, and the title on page 1."""
    if not anatomy.sheets:
        return
    first, sheet = anatomy.lines[0], anatomy.sheets[0]
    for line in first:
        if "CHU NGHIA VIET NAM" in plain(line.text) and not anatomy.country:
            anatomy.country = line
        elif plain(line.text).startswith("DOC LAP") and not anatomy.motto:
            anatomy.motto = line
        elif line.text.startswith("Số") and line.middle < sheet.width / 2 and not anatomy.number:
            anatomy.number = _with_symbol(line, first)
    floor = anatomy.number.y if anatomy.number else (anatomy.motto.y if anatomy.motto else sheet.height)
    edge = anatomy.country.left if anatomy.country else sheet.width / 2
    anatomy.agency = [line for line in first if line.y > floor + _SAME_LINE and line.right < edge + 1]
    anatomy.about = _about(first, floor, edge)
    _find_title(anatomy, floor)


def _about(first: Sequence[Line], floor: float, edge: float) -> list[Line]:
    """The subject of an official letter: "V/v …" under the number, in its own column."""
    below = [line for line in first if line.y < floor - _SAME_LINE and line.right < edge + 1]
    if not below or not below[0].text.startswith("V/v"):
        return []
    found = below[:1]
    for line in below[1:]:
        if found[-1].y - line.y > _ABOUT_LINES * line.size:
            break
        found.append(line)
    return found


def _with_symbol(number: Line, lines: Sequence[Line]) -> Line:
    """The number's line with its symbol, when room to write the number has parted them."""
    for line in lines:
        if line is not number and abs(line.y - number.y) < _SAME_LINE and line.text.startswith("/"):
            return Line(number.page, (*number.spans, *line.spans))
    return number


def _find_title(anatomy: Anatomy, floor: float) -> None:
    """The place and date beside the number, and the bold centred lines below."""
    first, sheet = anatomy.lines[0], anatomy.sheets[0]
    for line in first:
        beside = abs(line.y - floor) < 1.5 * line.size and line.middle > sheet.width / 2
        if beside and "ngày" in line.text and line is not anatomy.motto:
            anatomy.place_date = line
    centre = [line for line in first if line.y < floor - _SAME_LINE and line is not anatomy.place_date]
    text_middle = (30 * MM + sheet.width - 15 * MM) / 2
    for line in centre:
        centred = abs(line.middle - text_middle) < 20
        if not anatomy.title and not (centred and line.bold and line.text.isupper()):
            continue
        if anatomy.title and (not (centred and line.bold) or _parted(anatomy.title, sheet)):
            break
        anatomy.title.append(line)


def _parted(title: Sequence[Line], sheet: Sheet) -> bool:
    """Whether the title already ends in its rule."""
    return rule_under(title, sheet) is not None


def _find_body(anatomy: Anatomy) -> None:
    """Everything between the head and the signatures of the main paper."""
    lines = [line for page in anatomy.lines[: anatomy.main_pages()] for line in page]
    head = {
        anatomy.country,
        anatomy.motto,
        anatomy.number,
        anatomy.place_date,
        *anatomy.agency,
        *anatomy.about,
        *anatomy.title,
    }
    foot = min((line.y for line in head if line), default=float("inf"))
    rest = [line for line in lines if line.page > 1 or line.y < foot - _SAME_LINE]
    last = max((index for index, line in enumerate(rest) if _is_body(line, anatomy)), default=-1)
    anatomy.body, anatomy.signing = rest[: last + 1], rest[last + 1 :]


def _is_body(line: Line, anatomy: Anatomy) -> bool:
    """Running text or a table: neither wholly bold nor wholly italic nor small."""
    if tabular(line, anatomy.sheets[line.page - 1]):
        return True
    return line.size > _BODY_LEAST and not (line.bold or line.italic)
