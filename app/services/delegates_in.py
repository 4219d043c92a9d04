"""Delegates taken in from a table: shown first with every doubt; taking them in twice changes nothing."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..domain.errors import Refused
from ..domain.record import type_of
from ..domain.records.person import HONORIFICS, Person
from ..domain.table_ends import below
from ..domain.table_layout import Header
from ..domain.table_marks import carried
from ..domain.table_values import Cell
from ..domain.text import fold
from . import delegate_columns as columns
from . import records
from .context import Context
from .council import council_in
from .delegate_seats import Seats
from .tables import Row as Cells
from .tables import tables_of

NO_NAMES = "Không thấy cột Họ và tên. Chép cả dòng tiêu đề của bảng, hoặc chỉ chép cột họ tên, rồi dán lại."
NOTHING = "Bảng không có dòng nào để nhập. Chép các dòng có họ tên rồi dán lại."
UNSURE = "Có {count} người tên này. Ghi ngày sinh để biết là ai"
TWICE = "Trùng với dòng {number}"
SENSITIVE = ("ethnicity", "religion")
OF_THE_PERSON = tuple(name for name in type_of(Person()).fields)


@dataclass(frozen=True)
class Row:
    """One delegate of the table: what is known, what is wrong, and who it is if known (`existing`)."""

    number: int
    values: Mapping[str, str]
    problems: Mapping[str, str] = field(default_factory=dict)
    existing: str = ""

    @property
    def fit(self) -> bool:
        return not self.problems


@dataclass(frozen=True)
class Preview:
    """What was read; `ignored` are headings nobody understood, `left_out` those the office does not keep."""

    rows: tuple[Row, ...]
    fields: tuple[str, ...]
    ignored: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True)
class Taken:
    """How many people were new, how many got something they lacked, how many were here as they are."""

    new: int
    changed: int
    same: int


def read_table(context: Context, source: str | Path) -> Preview:
    """Look at a pasted text, a .csv or an .xlsx without saving; raises Refused when it is no list."""
    rows, at, known = _best(tables_of(source))
    with context.store.read() as work:
        keeps_all = council_in(work).office.collects_sensitive
        people = work.find(Person)
    wanted = {i: f for i, f in known.items() if keeps_all or f not in SENSITIVE}
    found = list(_checked(_filled(_own(rows, at)[at + 1 :], wanted, at + 2), people))
    if not found:
        raise Refused(NOTHING)
    headings = [(index, str(cell)) for index, cell in enumerate(rows[at] if at >= 0 else ())]
    return Preview(
        rows=tuple(found),
        fields=tuple(dict.fromkeys(name for row in found for name in row.values)),
        ignored=tuple(words for index, words in headings if _ignored(words, index, known)),
        left_out=tuple(words for index, words in headings if index in known and index not in wanted),
    )


def take_in(context: Context, preview: Preview, rows: Sequence[Row] | None = None) -> Taken:
    """Save the rows chosen, else all without a problem: people, their seats, groups and posts, all at once.

    Somebody already here only gets what was empty; nothing typed before is overwritten.
    """
    chosen = [row for row in preview.rows if row.fit] if rows is None else list(rows)
    if wrong := next((row for row in chosen if not row.fit), None):
        raise Refused(f"Dòng {wrong.number}: {'; '.join(wrong.problems.values())}. Sửa hoặc bỏ chọn dòng đó.")
    with context.store.write() as work:
        seats = Seats(context, work)
        before = {row.existing: work.get(Person, row.existing) for row in chosen if row.existing}
        kept = [_kept(context, seats, row, before.get(row.existing)) for row in chosen]
    changed = sum(touched for touched, row in zip(kept, chosen, strict=True) if row.existing)
    new = sum(not row.existing for row in chosen)
    return Taken(new, changed, len(chosen) - new - changed)


def _kept(context: Context, seats: Seats, row: Row, before: Person | None) -> bool:
    """Save one row; whether anything was written."""
    person = _merged(before or Person(), row.values)
    fresh = person != before
    if fresh:
        person = records.keep(context, seats.work, person)
    return seats.give(person.id, row.values) or fresh


def _merged(person: Person, values: Mapping[str, str]) -> Person:
    own: dict[str, Any] = {n: v for n, v in values.items() if n in OF_THE_PERSON and not getattr(person, n)}
    return replace(person, **own) if own else person


def _best(tables: list[list[Cells]]) -> tuple[list[Cells], int, dict[int, str]]:
    """The table with most columns known, its row of headings and its columns."""
    found = [(rows, *columns.header_of(rows)) for rows in tables if rows]
    named = [one for one in found if "full_name" in one[2].values()]
    if not named:
        raise Refused(NO_NAMES)
    return max(named, key=lambda one: len(one[2]))


def _own(rows: list[Cells], at: int) -> list[Cells]:
    """The rows without who signed below them; a bare list of names has nothing below."""
    headings = {index: (str(cell),) for index, cell in enumerate(rows[at] if at >= 0 else ()) if cell}
    return rows[: below(rows, Header(at, at, headings, 1))] if headings else rows


def _ignored(heading: str, index: int, known: Mapping[int, str]) -> bool:
    return index not in known and bool(heading.strip()) and heading != "None" and not columns.passes(heading)


def _filled(rows: list[Cells], known: Mapping[int, str], first: int) -> Iterator[tuple[int, dict[str, str]]]:
    """(row number, values) of rows with a name; the heading of a section holds for the rows below it."""
    section: dict[str, str] = {}
    above: Cells = ()
    for number, given in enumerate(rows, first):
        cells = tuple(_said_above(cell, above[i : i + 1]) for i, cell in enumerate(given))
        if heading := columns.section_of(cells):
            section |= heading
            continue
        values = columns.values_of(cells, known)
        if re.search(r"[^\W\d_]{2}", values.get("full_name", "")):
            above = cells
            yield number, section | values


def _said_above(cell: Cell, above: Cells) -> Cell:
    """ "nt" says what the row above says."""
    return above[0] if above and carried(cell, above[0]) else cell


def _checked(filled: Iterator[tuple[int, dict[str, str]]], people: list[Person]) -> Iterator[Row]:
    """Each row with its problems and the person it is, people of earlier rows included."""
    known: dict[str, list[Person]] = {}
    for person in people:
        known.setdefault(_name(person.full_name), []).append(person)
    earlier: dict[str, list[tuple[int, str]]] = {}
    for number, values in filled:
        key, birth = _name(values["full_name"]), values.get("birth", "")
        same = [p.id for p in known.get(key, []) if _same_birth(p.birth, birth)]
        twice = next((n for n, other in earlier.get(key, []) if _same_birth(other, birth)), 0)
        if not twice:
            earlier.setdefault(key, []).append((number, birth))
        yield Row(number, values, _problems(values, len(same), twice), same[0] if len(same) == 1 else "")


def _problems(values: Mapping[str, str], namesakes: int, twice: int) -> dict[str, str]:
    own: dict[str, Any] = {name: value for name, value in values.items() if name in OF_THE_PERSON}
    problems = type_of(Person()).check(Person(**own))
    if values.get("honorific", "ong") not in HONORIFICS:
        problems["honorific"] = "Giới tính ghi Nam hoặc Nữ"
    if namesakes > 1:
        problems["full_name"] = UNSURE.format(count=namesakes)
    if twice:
        problems["full_name"] = TWICE.format(number=twice)
    return problems


def _name(full_name: str) -> str:
    """Equal for the same name wherever its tone marks stand: "Hoà" and "Hòa", but not "Hà" and "Hạ"."""
    return " ".join(_syllable(word) for word in full_name.split())


def _syllable(word: str) -> str:
    marks = sorted(c for c in unicodedata.normalize("NFD", word.casefold()) if unicodedata.combining(c))
    stroke = "đ" in word.casefold()
    return fold(word) + "".join(marks) + ("-" if stroke else "")


def _same_birth(one: str, other: str) -> bool:
    """Whether two births may be one: one unknown, equal, or the same year where only that is known."""
    if not one or not other or one == other:
        return True
    return one[-4:] == other[-4:] and 4 in (len(one), len(other))
