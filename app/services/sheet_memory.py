"""What people chose when they took a table in, so that the next one like it needs no choosing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from ..domain.records.column_map import ColumnMap
from ..domain.roles import PROGRAM
from ..domain.table_columns import mark
from ..store.work import Work
from . import records
from .context import Context


@dataclass(frozen=True)
class Memory:
    """Marks of headings → field, for each known source apart; (field, mark of words) → code or id."""

    headings: Mapping[str, str] = field(default_factory=dict)
    sources: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    spellings: Mapping[tuple[str, str], str] = field(default_factory=dict)


def remembered(context: Context, kind: str) -> Memory:
    """What was chosen for tables of this kind; of two choices for one heading the newest."""
    headings: dict[str, str] = {}
    sources: dict[str, Mapping[str, str]] = {}
    spellings: dict[tuple[str, str], str] = {}
    for known in sorted(records.find(context, ColumnMap, record_kind=kind), key=lambda one: one.id):
        own = {found: name for found, _, name in map(_cut, known.headings.splitlines())}
        sources[known.source] = own
        headings |= {found: name for found, name in own.items() if name}
        for name, words, code in _spelled(known):
            spellings[name, words] = code
    return Memory(headings, sources, spellings)


def _spelled(known: ColumnMap) -> Iterable[tuple[str, str, str]]:
    for line in known.spellings.splitlines():
        if len(parts := line.split(" ")) == 3:
            yield parts[0], parts[1], parts[2]


def _cut(line: str) -> tuple[str, str, str]:
    return line.partition(" ")


def source_mark(headings: Iterable[str]) -> str:
    """The same for every table with these headings, in whatever order."""
    return mark(" | ".join(sorted(headings)))


def remember(
    context: Context,
    work: Work,
    kind: str,
    headings: Mapping[str, str],
    spellings: Mapping[tuple[str, str], str],
) -> None:
    """Keep heading → field and (field, words) → code of a table just taken in, as the program itself."""
    source = source_mark(headings)
    before = next(iter(work.find(ColumnMap, record_kind=kind, source=source)), None)
    old = before or ColumnMap(record_kind=kind, source=source)
    lines = [f"{mark(heading)} {name}".rstrip() for heading, name in headings.items()]
    known = {f"{name} {words}": code for name, words, code in _spelled(old)}
    known |= {f"{name} {mark(words)}": code for (name, words), code in spellings.items() if code}
    after = replace(
        old,
        headings="\n".join(sorted(lines)),
        spellings="\n".join(sorted(f"{key} {code}" for key, code in known.items())),
    )
    if after != before:
        records.keep(context.acting_as(PROGRAM), work, after)
