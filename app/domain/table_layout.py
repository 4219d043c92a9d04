"""Where in a sheet the headings are, what its merged cells mean, and which rows hold no record."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from .code_lists import bare_key
from .table_columns import ALIKE, Vocabulary, assign, is_numbering
from .table_values import Cell, empty, tidy, words_of_cell

Rows = Sequence[Sequence[Cell]]
Area = tuple[int, int, int, int]
LOOKED_AT, MOST_AREAS = 40, 2_000
BLANK, REPEATED, NUMBERS = "dòng trống", "tiêu đề lặp lại", "dòng đánh số cột"
TOTAL, SECTION, NUMBER_ONLY = "dòng tổng cộng", "dòng tiêu đề mục", "chỉ có số thứ tự"
_COLUMN_NUMBER = re.compile(r"\(?(\d{1,2}|[A-Z])\)?(?:\s*=.*)?")
_TOTAL = re.compile(r"(tong cong|tong so)\b.*|cong|tong|cong cong")
_AMOUNT = re.compile(r"\d[\d.,]*\s*(?:%|[^\W\d_]+(?: [^\W\d_]+)?)?")
_MARK = re.compile(r"\s*(?:[IVXLC]{1,6}|[A-ZĐ])\s*[.)/:-]\s*\S|\s*(?:phần|mục|chương)\s", re.I)
_LONE_MARK = re.compile(r"\s*(?:[IVXLC]{1,6}|[A-ZĐ])\s*[.)]?\s*")
_ANY_MARK = re.compile(r"^\s*(?:[IVXLC]{1,6}|[A-ZĐ]|\d{1,2})\s*[.)/:-]\s*")


@dataclass(frozen=True)
class Header:
    """The rows of headings, first to last, -1 for none; of each column the words from top to bottom."""

    first: int
    last: int
    headings: Mapping[int, tuple[str, ...]]
    score: float


def filled_down(rows: Rows, merged: Sequence[Area], below: int) -> list[list[Cell]]:
    """The rows with the value of each merged area that reaches down in all of its rows, after row `below`."""
    filled = [list(row) for row in rows]
    for top, left, bottom, _ in merged:
        value = filled[top][left] if top < len(filled) and left < len(filled[top]) else None
        if top <= below or bottom <= top or empty(value):
            continue
        for row in filled[top + 1 : bottom + 1]:
            row.extend([None] * (left + 1 - len(row)))
            row[left] = value
    return filled


def header_of(rows: Rows, merged: Sequence[Area], vocabulary: Vocabulary) -> Header:
    """The rows of headings: those whose words mean most fields, with the rows merged into them."""
    near = [area for area in merged if area[0] < LOOKED_AT + 4][:MOST_AREAS]
    found = [_header_at(rows, near, vocabulary, at) for at in range(min(LOOKED_AT, len(rows)))]
    known = [header for header in found if header.score >= ALIKE]
    if known:
        return max(known, key=lambda header: (round(header.score, 2), -header.first))
    return _unknown(rows)


def _header_at(rows: Rows, merged: Sequence[Area], vocabulary: Vocabulary, at: int) -> Header:
    if not any(isinstance(cell, str) for cell in rows[at]):
        return Header(at, at, {}, 0)
    last = _last_row(merged, at, len(rows))
    headings = {column: parts for column in range(_width(rows[at : last + 1]))
                if (parts := _parts(rows, merged, at, last, column))}  # fmt: skip
    options = [vocabulary.meanings(parts) for parts in headings.values()]
    score = sum(meaning.confidence for meaning in assign(options) if meaning.field)
    score += 0.5 * any(is_numbering(parts[-1]) for parts in headings.values())
    return Header(at, last, headings, score)


def _last_row(merged: Sequence[Area], at: int, count: int) -> int:
    """A heading merged over several columns has its own headings below; one merged down reaches there."""
    downs = [bottom for top, _, bottom, _ in merged if top == at and bottom > top]
    over = [top for top, left, bottom, right in merged if top == at == bottom and right > left]
    last = max(downs, default=at)
    return min(last if last > at else at + bool(over and downs), at + 3, count - 1)


def _parts(rows: Rows, merged: Sequence[Area], first: int, last: int, column: int) -> tuple[str, ...]:
    words: list[str] = []
    for number in range(first, last + 1):
        text = tidy(words_of_cell(_cell_at(rows, merged, number, column, first))).strip()
        text = " ".join(text.split())
        if text and text not in words:
            words.append(text)
    return tuple(words)


def _cell_at(rows: Rows, merged: Sequence[Area], number: int, column: int, first: int) -> Cell:
    """A heading; over several columns it stands in each of them."""
    row = rows[number]
    if column < len(row) and not empty(row[column]):
        return row[column]
    for top, left, bottom, right in merged:
        if first <= top <= number <= bottom and left <= column <= right and left < len(rows[top]):
            return rows[top][left]
    return None


def _unknown(rows: Rows) -> Header:
    """No heading is known: the first row of words over several columns, or a bare list in one column."""
    filled = [(number, [cell for cell in row if not empty(cell)]) for number, row in enumerate(rows)]
    wide = max((len(cells) for _, cells in filled), default=0)
    if wide <= 1:
        return Header(-1, -1, {0: ()} if wide else {}, 0)
    for number, cells in filled[:LOOKED_AT]:
        if len(cells) >= max(2, wide * 0.6) and all(isinstance(cell, str) for cell in cells):
            texts = {c: (tidy(str(v)).strip(),) for c, v in enumerate(rows[number]) if not empty(v)}
            return Header(number, number, texts, 0)
    return Header(-1, -1, dict.fromkeys(range(_width(rows)), ()), 0)


def _width(rows: Rows) -> int:
    return max(map(len, rows), default=0)


def why_no_record(
    row: Sequence[Cell],
    header: Header,
    main: frozenset[int],
    wide: frozenset[int] = frozenset(),
    after: int = 9,
) -> str:
    """Why a row is passed over, "" when it is to be a record.

    `main` are the columns without which there is no record, `wide` those merged over others in this row,
    `after` how many rows below the headings, or the headings said again, it lies.
    """
    filled = {column: tidy(words_of_cell(cell)).strip() for column, cell in enumerate(row) if not empty(cell)}
    if not filled:
        return BLANK
    words = {column: bare_key(text) for column, text in filled.items()}
    own = {column: bare_key(parts[-1]) for column, parts in header.headings.items() if parts}
    if len(words) > 1 and all(own.get(column) == text for column, text in words.items()):
        return REPEATED
    if after < 3 and numbers_columns(row):
        return NUMBERS
    if any(_TOTAL.fullmatch(text) for text in list(words.values())[:2]) and _has_no_words(filled, main):
        return TOTAL
    if filled.keys() <= _numberings(header) and all(text.isdecimal() for text in filled.values()):
        return NUMBER_ONLY
    return SECTION if _is_section(filled, header, main, wide) else ""


def _has_no_words(filled: Mapping[int, str], main: frozenset[int]) -> bool:
    """Whether nothing but figures stands where a record has its words; "04 đơn" is a figure."""
    words = {column for column, text in filled.items() if not _AMOUNT.fullmatch(text) and _has_letters(text)}
    return not words & main or len(words) == 1


def _has_letters(text: str) -> bool:
    return any(char.isalpha() for char in text)


def numbers_columns(row: Sequence[Cell]) -> bool:
    """Whether a row gives the columns their numbers, as official forms do below the headings."""
    texts = [tidy(words_of_cell(cell)).strip() for cell in row if not empty(cell)]
    return len(texts) > 2 and _counts_up(texts)


def _counts_up(texts: Sequence[str]) -> bool:
    """Whether a row numbers the columns: 1, 2, 3 or (1), (2), (3) = (1) + (2) or A, B, 1, 2."""
    found = [_COLUMN_NUMBER.fullmatch(text) for text in texts]
    marks = [match[1] for match in found if match]
    numbers = [int(mark) for mark in marks if mark.isdecimal()]
    in_order = all(later == earlier + 1 for earlier, later in pairwise(numbers))
    return len(marks) == len(texts) and in_order and numbers[:1] in ([], [1], [2])


def _numberings(header: Header) -> set[int]:
    return {column for column, parts in header.headings.items() if parts and is_numbering(parts[-1])}


def _is_section(
    filled: Mapping[int, str], header: Header, main: frozenset[int], wide: frozenset[int]
) -> bool:
    """A heading over the rows below it: alone in its row and merged, marked "I.", or where numbers stand."""
    if len(header.headings) < 3 or len(filled) > 2:
        return False
    first, *rest = filled
    if rest:
        marked = _LONE_MARK.fullmatch(filled[first]) is not None and first in _numberings(header)
        return marked and (len(header.headings) > 3 or rest[0] in wide)
    if first in wide or (first in _numberings(header) and not filled[first].isdecimal()):
        return True
    return _MARK.match(filled[first]) is not None and len(filled[first]) < 150


def section_words(row: Sequence[Cell]) -> str:
    """The words of a section's heading without its number."""
    words = [tidy(words_of_cell(cell)).strip() for cell in row if not empty(cell)]
    return _ANY_MARK.sub("", words[-1]).strip() if words else ""
