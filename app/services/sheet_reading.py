"""A table from elsewhere as it was understood: its columns with the field proposed for each, and its rows."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from ..documents.sheet import Sheet
from ..documents.table_reading import read_tables
from ..domain import table_ends as ends
from ..domain import table_layout as layout
from ..domain.code_lists import bare_key
from ..domain.errors import Refused
from ..domain.record import TYPES
from ..domain.table_columns import Meaning, Vocabulary, assign, mark
from ..domain.table_values import Cell, empty, words_of_cell
from .context import Context
from .sheet_content import refitted
from .sheet_fonts import Mend, in_unicode, letters
from .sheet_marks import Above, Below, blank_runs, with_ticks
from .sheet_memory import Memory, remembered, source_mark
from .sheet_source import Column, Passed, Reading, SheetSeen, SourceRow
from .sheet_words import vocabulary, words_for

Progress = Callable[[int, int], None]
SECTION = "§"  # the key of what the headings between the rows say
SECTION_HEADING = "Tiêu đề mục trong bảng"
NOTHING = "{name} không có dòng nào để nhập. Chép các dòng cần nhập, kể cả dòng tiêu đề, rồi thử lại."
NO_SHEET = "Không có trang “{sheet}” trong {name}."
SAMPLES = 5


@dataclass
class _Found:
    """What is gathered sheet by sheet."""

    headings: dict[str, str] = field(default_factory=dict)
    meanings: dict[str, Meaning] = field(default_factory=dict)
    rows: list[SourceRow] = field(default_factory=list)
    passed: list[Passed] = field(default_factory=list)
    mends: list[Mend] = field(default_factory=list)
    sheets: list[SheetSeen] = field(default_factory=list)


def read(
    context: Context, kind: str, source: str | Path, sheet: str = "", progress: Progress | None = None
) -> Reading:
    """Look at a pasted text, an .xlsx, .xls or .csv without saving; raises Refused when it holds no rows.

    All visible sheets that have columns of this kind are read, or only the one named `sheet`.
    """
    name = source.name if isinstance(source, Path) else "Bảng dán vào"
    sheets = [in_unicode(one) for one in read_tables(source, progress)]
    if sheet and sheet not in {one.name for one, _ in sheets}:
        raise Refused(NO_SHEET.format(sheet=sheet, name=name))
    memory = remembered(context, kind)
    known = vocabulary(kind, memory.headings.items())
    found = _Found()
    for one, header, mends, why in _chosen(kind, sheets, known, sheet):
        found.sheets.append(SheetSeen(one.name, sum(map(bool, one.rows)), why))
        if not why:
            found.mends += mends
            _take(kind, one, header, known, found)
    if not found.rows:
        raise Refused(NOTHING.format(name=name))
    columns = list(_columns(found, memory))
    with context.store.read() as work:
        columns = refitted(work, kind, columns, found.rows)
    return Reading(
        kind,
        name,
        tuple(columns),
        tuple(found.rows),
        tuple(found.passed),
        tuple(found.mends),
        tuple(found.sheets),
        memory,
    )


def _chosen(
    kind: str, sheets: Sequence[tuple[Sheet, list[Mend]]], known: Vocabulary, wanted: str
) -> Iterator[tuple[Sheet, layout.Header, list[Mend], str]]:
    """The sheets with their headings, and why one is left out; unknown ones are read if none is known."""
    headers = [layout.header_of(sheet.rows, sheet.merged, known) for sheet, _ in sheets]
    main = set(words_for(kind).key)
    known_ones = [_knows(header, known, main) for header in headers]
    for (sheet, mends), header, knows in zip(sheets, headers, known_ones, strict=True):
        why = ""
        if not any(sheet.rows):
            why = "trang trống"
        elif wanted and sheet.name != wanted:
            why = "không chọn"
        elif not wanted and not knows and any(known_ones):
            why = f"không thấy cột nào của {TYPES[kind].title.lower()}"
        yield sheet, header, mends, why


def _knows(header: layout.Header, known: Vocabulary, main: set[str]) -> bool:
    found = {
        m.field for m in assign([known.meanings(parts) for parts in header.headings.values()]) if m.field
    }
    return bool(found & main) or len(found) > 2


def _take(kind: str, sheet: Sheet, header: layout.Header, known: Vocabulary, found: _Found) -> None:
    end = ends.below(sheet.rows, header)
    header = _with_nameless(sheet, header, end)
    rows = layout.filled_down(sheet.rows, sheet.merged, header.last)
    header, ticks = with_ticks(sheet.name, header, rows, end)
    found.mends += ticks
    keys = _keys(header)
    meanings = _meanings(kind, header, keys, known)
    for column, key in keys.items():
        found.headings.setdefault(key, " / ".join(header.headings[column]) or f"Cột {letters(column)}")
        before = found.meanings.get(key, Meaning())
        found.meanings[key] = max(before, meanings[key], key=lambda meaning: meaning.confidence)
    below = Below(header, end, _main_columns(kind, keys, meanings), sheet.merged)
    _take_rows(sheet, rows, below, keys, found)


def _meanings(
    kind: str, header: layout.Header, keys: Mapping[int, str], known: Vocabulary
) -> dict[str, Meaning]:
    options = [known.meanings(parts) if parts else [] for parts in header.headings.values()]
    meanings = dict(zip(keys.values(), assign(options), strict=True))
    bare = len(meanings) == 1 and not any(options)
    return dict.fromkeys(meanings, _main_field(kind)) if bare else meanings


def _take_rows(
    sheet: Sheet, rows: Sequence[Sequence[Cell]], below: Below, keys: Mapping[int, str], found: _Found
) -> None:
    blank = blank_runs(sheet.rows)
    section, above = "", Above(sheet.name, {column: found.headings[key] for column, key in keys.items()})
    for number, cells in enumerate(rows):
        if number in blank:
            if run := blank[number]:
                words = f"{run} dòng trống liền nhau"
                found.passed.append(Passed(sheet.name, number + 1, layout.BLANK, words, run))
        elif why := below.why_passed(number, cells):
            words = " · ".join(words_of_cell(cell) for cell in cells if not empty(cell))
            found.passed.append(Passed(sheet.name, number + 1, why, words))
            section = layout.section_words(cells) if why == layout.SECTION else section
        else:
            found.rows.append(_row(sheet, number, above.filled(number, cells), keys, section))
    found.mends += above.mends
    if any(SECTION in row.cells for row in found.rows):
        found.headings[SECTION] = SECTION_HEADING
        found.meanings[SECTION] = Meaning()


def _with_nameless(sheet: Sheet, header: layout.Header, end: int) -> layout.Header:
    """The headings with those of columns that hold something and have none: nothing is left unseen."""
    rows = sheet.rows[header.last + 1 : end]
    filled = {c for row in rows for c, cell in enumerate(row) if not empty(cell)}
    headings = {column: header.headings.get(column, ()) for column in sorted(filled | header.headings.keys())}
    return replace(header, headings=headings)


def _row(
    sheet: Sheet, number: int, cells: Sequence[Cell], keys: Mapping[int, str], section: str
) -> SourceRow:
    values = {keys[column]: cell for column, cell in enumerate(cells) if column in keys and not empty(cell)}
    if section:
        values[SECTION] = section
    missing = frozenset(key for column, key in keys.items() if (number, column) in sheet.uncomputed)
    return SourceRow(sheet.name, number + 1, values, sheet.mac, missing, number in sheet.hidden)


def _keys(header: layout.Header) -> dict[int, str]:
    """A key for each column: its folded heading, so that the same columns of all sheets are one."""
    keys: dict[int, str] = {}
    for column, parts in header.headings.items():
        own = bare_key(" ".join(parts)) or f"cột {letters(column)}"
        repeated = sum(key == own or key.startswith(f"{own} #") for key in keys.values())
        keys[column] = f"{own} #{repeated + 1}" if repeated else own
    return keys


def _main_field(kind: str) -> Meaning:
    """A bare list without headings is a list of what such records are called by."""
    text = next((name for name in words_for(kind).key if TYPES[kind].fields[name].search), "")
    return Meaning(text, 0.5) if text else Meaning()


def _main_columns(kind: str, keys: Mapping[int, str], meanings: Mapping[str, Meaning]) -> frozenset[int]:
    """The columns of the key's own texts: where there is nothing in them there is no record."""
    texts = {name for name in words_for(kind).key if name not in TYPES[kind].references}
    return frozenset(column for column, key in keys.items() if meanings[key].field in texts)


def _columns(found: _Found, memory: Memory) -> Iterator[Column]:
    chosen = memory.sources.get(source_mark(found.headings))
    for key, heading in found.headings.items():
        meaning = Meaning(chosen.get(mark(key), ""), 1.0) if chosen else found.meanings[key]
        values = [words_of_cell(row.cells[key]) for row in found.rows if key in row.cells]
        samples = tuple(islice(dict.fromkeys(values), SAMPLES))
        yield Column(key, heading, meaning.field, meaning.confidence, samples, len(values))
