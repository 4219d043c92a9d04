"""What a person can do to any record: save, delete, undo, look at lists."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

from ..domain.errors import Invalid, Refused
from ..domain.record import TYPES, Record, type_of
from ..store.listing import Query
from ..store.work import Work
from . import secrecy
from .context import Context, office

R = TypeVar("R", bound=Record)


def save(context: Context, record: R) -> R:
    """Check and store one record; on return it is on disk. Raises Invalid by field, or Refused."""
    with context.store.write() as work:
        return keep(context, work, record)


def keep(context: Context, work: Work, record: R) -> R:
    """The same inside a transaction that is already open."""
    rtype = type_of(record)
    context.user.must_edit(rtype.name)
    if problems := rtype.check(record):
        raise Invalid(problems)
    secrecy.guard(work, record)
    owned = record if record.owner else replace(record, owner=context.store.owner)
    return work.save(owned, by=context.user.id, at=context.clock())


def delete(context: Context, record: Record) -> None:
    """Mark a record deleted; refused while others refer to it, naming the first of them."""
    context.user.must_edit(type_of(record).name)
    with context.store.write() as work:
        if users := work.referrers(record):
            raise Refused(_still_used(work, record, users))
        work.delete(record, by=context.user.id, at=context.clock())


def _still_used(work: Work, record: Record, users: list[tuple[str, str]]) -> str:
    kind, id = users[0]
    name = work.called([id]).get(id, "")
    where = f"{TYPES[kind].title} {name}".strip()
    return f"Chưa xóa được {record.called()} vì còn dùng ở {where}. Gỡ chỗ đó trước rồi xóa."


def undo(context: Context, before: R, after: R) -> R:
    """Put back the content a record had before an edit, as a new version; refused if edited again since."""
    return save(context, replace(before, version=after.version))


def undelete(context: Context, record: R) -> R:
    return save(context, replace(record, version=record.version + 1))


def get(context: Context, cls: type[R], id: str) -> R:
    with context.store.read() as work:
        return seen(context, work.get(cls, id))


def find(context: Context, cls: type[R], **equals: Any) -> list[R]:
    with context.store.read() as work:
        return [seen(context, record) for record in work.find(cls, **equals)]


def seen(context: Context, record: R) -> R:
    """The record as this person may see it: personal data are left empty where they are not theirs to see."""
    rtype = type_of(record)
    if context.user.may_see_private(rtype.name):
        return record
    blank = rtype.cls()
    return replace(record, **{name: getattr(blank, name) for name, f in rtype.fields.items() if f.private})


def ids(context: Context, kind: str, query: Query) -> list[str]:
    """Ids of the records a list shows, sorted and filtered by the database."""
    with context.store.read() as work:
        return work.ids(kind, query)


def rows(
    context: Context, kind: str, ids: Sequence[str], columns: Sequence[str]
) -> dict[str, tuple[str, ...]]:
    """Words for the given columns of up to a few hundred records; references are shown by name."""
    rtype = TYPES[kind]
    with context.store.read() as work:
        found = work.rows(kind, list(ids), list(columns))
        refs = [i for i, name in enumerate(columns) if name in rtype.references]
        names = work.called(_pointed(found.values(), refs))
    hides = not context.user.may_see_private(kind)
    hidden = [i for i, name in enumerate(columns) if hides and rtype.fields[name].private]
    words = {id: _words(rtype.fields, columns, row, names) for id, row in found.items()}
    return {id: tuple("" if i in hidden else w for i, w in enumerate(row)) for id, row in words.items()}


def _pointed(rows: Any, refs: list[int]) -> list[str]:
    return [id for row in rows for i in refs for id in ([row[i]] if isinstance(row[i], str) else row[i])]


def _words(
    fields: Any, columns: Sequence[str], row: tuple[Any, ...], names: dict[str, str]
) -> tuple[str, ...]:
    words = []
    for name, value in zip(columns, row, strict=True):
        if isinstance(value, tuple):
            words.append(", ".join(names.get(id, "") for id in value))
        else:
            words.append(names[value] if value in names else fields[name].format(value))
    return tuple(words)


def called(context: Context, ids: Sequence[str]) -> dict[str, str]:
    with context.store.read() as work:
        return work.called(ids)


def shows_sensitive(context: Context) -> bool:
    """Whether this office chose to keep ethnicity and religion of delegates (off by default)."""
    settings = office(context)
    return bool(settings and settings.collects_sensitive)
