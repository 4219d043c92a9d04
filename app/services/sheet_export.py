"""What a list shows, as a workbook to work on or print; personal data only when it is asked for."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from ..documents.listed import Heading, Table, Value
from ..documents.render import xlsx_bytes
from ..domain import fields as f
from ..domain.fields import Field
from ..domain.record import TYPES
from ..domain.table_columns import ID_LABEL
from ..store.listing import Query
from ..store.work import Work
from .context import Context
from .printing import write_file
from .records import shows_sensitive
from .sheet_words import written_beside

Progress = Callable[[int, int], None]
AT_ONCE = 400


def export(
    context: Context,
    kind: str,
    path: Path,
    query: Query | None = None,
    columns: Sequence[str] | None = None,
    *,
    private: bool = False,
    ids: bool = False,
    progress: Progress | None = None,
) -> Path:
    """Write the records a list shows to an .xlsx file, whole or not at all; gives the path.

    Without `columns` those of the list. Personal data are left out unless `private`, and then only for those
    who may see them; `ids` adds a hidden column by which records are known when the workbook comes back.
    """
    return write_file(
        path, workbook(context, kind, query, columns, private=private, ids=ids, progress=progress)
    )


def workbook(
    context: Context,
    kind: str,
    query: Query | None = None,
    columns: Sequence[str] | None = None,
    *,
    private: bool = False,
    ids: bool = False,
    progress: Progress | None = None,
) -> bytes:
    """The same as bytes."""
    rtype = TYPES[kind]
    if private:
        context.user.must_see_private(kind)
    names = exported(context, kind, columns, private)
    headings = [Heading(rtype.fields[name].label) for name in names]
    with context.store.read() as work:
        found = work.ids(kind, query or Query())
        rows = list(_rows(work, kind, found, names, progress))
    if ids:
        headings.append(Heading(ID_LABEL, hidden=True))
        rows = [(*row, id) for row, id in zip(rows, found, strict=True)]
    return xlsx_bytes(Table(rtype.title, headings, rows), context.clock())


def exported(context: Context, kind: str, columns: Sequence[str] | None, private: bool) -> list[str]:
    """The fields that leave in a workbook: those of the list, or those chosen, without personal data."""
    fields = TYPES[kind].fields
    wanted = list(columns) if columns is not None else list(TYPES[kind].listed)
    sensitive = private and shows_sensitive(context)
    return [name for name in wanted if _may_leave(fields[name], private, sensitive)]


def _may_leave(field: Field, private: bool, sensitive: bool) -> bool:
    return (private or not field.private) and (sensitive or not field.sensitive)


def _rows(
    work: Work, kind: str, ids: Sequence[str], names: list[str], progress: Progress | None
) -> Iterable[tuple[Value, ...]]:
    """What is written by hand stands where a reference points at nothing."""
    fields, pointing = TYPES[kind].fields, [name for name in names if name in TYPES[kind].references]
    beside = {name: written_beside(kind, name) for name in pointing}
    columns = list(dict.fromkeys([*names, *filter(None, beside.values())]))
    for start in range(0, len(ids), AT_ONCE):
        part = list(ids[start : start + AT_ONCE])
        found = {
            id: dict(zip(columns, row, strict=True)) for id, row in work.rows(kind, part, columns).items()
        }
        called = work.called(_pointed(pointing, found.values()))
        for id in part:
            row = found[id]
            yield tuple(_value(fields[n], row[n], called) or row.get(beside.get(n, "")) for n in names)
        if progress:
            progress(start, len(ids))


def _pointed(pointing: Sequence[str], rows: Iterable[dict[str, Any]]) -> list[str]:
    values = [row[name] for row in rows for name in pointing]
    return [id for value in values for id in (value if isinstance(value, tuple) else (value,))]


def _value(field: Field, value: Any, called: dict[str, str]) -> Value:
    """Days, moments and numbers as such; everything else in words."""
    match field:
        case f.Day() | f.Moment() | f.Whole():
            return value  # type: ignore[no-any-return]
        case f.Refs():
            return "; ".join(called.get(id, "") for id in value)
        case f.Ref():
            return called.get(value, "")
    return field.format(value)
