"""A table taken in as it was planned: one transaction, undone in one step."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from ..domain import fields as f
from ..domain.errors import Refused
from ..domain.record import TYPES, Record, type_of
from ..domain.records.column_map import ColumnMap
from ..store.work import Work
from . import records
from .context import Context
from .deeds import Change, Deed
from .sheet_admission import Admission
from .sheet_memory import remember
from .sheet_outcome import CHANGED, NEW, Counts, Plan

Progress = Callable[[int, int], None]
_END = 2**62  # after the last change there will ever be
USED = "Chưa hoàn tác được vì {title} đã dùng ở {where} sau khi nhập. Gỡ chỗ đó trước rồi hoàn tác."


@dataclass(frozen=True)
class Done:
    """How many rows of each state there were, how many records were made on the way; `token` for `undo`."""

    counts: Counts
    made: int
    token: Deed[None]


def take_in(context: Context, plan: Plan, progress: Progress | None = None) -> Done:
    """Write the rows that are new or changed; nothing at all when one of them cannot be written."""
    rows = [row for row in plan.rows if row.state in (NEW, CHANGED) and row.record is not None]
    wanted = [row.record for row in rows if row.record is not None]
    made = list(_needed(plan.made, wanted))
    with context.store.write() as work:
        since, _ = work.touched(_END)
        admission = Admission(context, work)
        before = {record.id: work.look_up(type(record), record.id) for record in wanted if record.version}
        for number, record in enumerate([*made, *wanted]):
            if record.version:
                records.keep(context, work, record)
            else:
                admission.save(record)
            if progress and number % 50 == 0:
                progress(number, len(wanted))
        changes = tuple(_changes(work, since, before))
        _remember(context, work, plan)
        return Done(plan.counts, len(made), Deed(_words(plan), None, changes))


def _changes(work: Work, since: int, before: Mapping[str, Record | None]) -> Iterable[Change]:
    """Everything that was written, what services made beside the records themselves included."""
    for kind, id in dict.fromkeys(work.touched(since)[1]):
        after = work.get(TYPES[kind].cls, id)
        if id in before or after.version == 1:
            yield Change(id, before.get(id), after, after.version)


def undo(context: Context, token: Deed[None]) -> None:
    """Put everything back as it was; refused, nothing changed, when it has been used or edited since."""
    with context.store.write() as work:
        _must_be_unused(work, token.changes)
        for change in reversed(token.changes):
            _put_back(context, work, change)


def _put_back(context: Context, work: Work, change: Change) -> None:
    if change.before is not None:
        records.keep(context, work, replace(change.before, version=change.version))
    elif change.after is not None:
        context.user.must_edit(type_of(change.after).name)
        work.delete(change.after, by=context.user.id, at=context.clock())


def _words(plan: Plan) -> str:
    counts, title = plan.counts, TYPES[plan.kind].title.lower()
    parts = [f"{counts.new} {title} mới"] if counts.new or not counts.changed else []
    return "Đã nhập " + ", ".join([*parts, *([f"sửa {counts.changed}"] if counts.changed else [])])


def _needed(made: Iterable[Record], rows: Iterable[Record]) -> Iterable[Record]:
    """Of the records to be made on the way those some row to be written points at."""
    pointed = {id for row in rows for id in _pointers(row)}
    return (record for record in made if record.id in pointed)


def _pointers(record: Record) -> Iterable[str]:
    for name, field in type_of(record).references.items():
        value = getattr(record, name)
        yield from value if isinstance(field, f.Refs) else [value]


def _remember(context: Context, work: Work, plan: Plan) -> None:
    """The matching, and what a person said of spellings; never words, and nothing that points at a person."""
    if plan.kind == type_of(ColumnMap()).name:
        return
    chosen = plan.reading.mapping if plan.matching.columns is None else plan.matching.columns
    headings = {column.heading: chosen.get(column.key, "") for column in plan.reading.columns}
    remember(context, work, plan.kind, headings, dict(_lasting(plan.kind, plan.matching.values)))


def _lasting(kind: str, values: Mapping[tuple[str, str], str]) -> Iterable[tuple[tuple[str, str], str]]:
    fields = TYPES[kind].fields
    for (name, words), code in values.items():
        own = fields.get(name)
        kept = isinstance(own, f.Choice) or (
            isinstance(own, f.Ref | f.Refs) and own.target not in ("person", "petitioner", "account")
        )
        if kept and own is not None and not own.private and len(code) > 1:
            yield (name, words), code


def _must_be_unused(work: Work, changes: Iterable[Change]) -> None:
    """Asked once for all that was made: once for each of thousands would take long."""
    made = {change.id for change in changes if change.before is None}
    kinds = {type_of(change.after).name for change in changes if change.after is not None}
    for rtype in TYPES.values():
        for name, field in rtype.references.items():
            if field.target not in kinds:
                continue
            for id, value in work.column(rtype.name, name):
                if id not in made and made.intersection(value if isinstance(value, tuple) else (value,)):
                    titles = TYPES[field.target].title.lower()
                    raise Refused(USED.format(title=titles, where=rtype.title.lower()))
