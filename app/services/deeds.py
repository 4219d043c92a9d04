"""What one verb did to several records, kept so that "Hoàn tác" puts all of it back in one step."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from ..domain.errors import Refused
from ..domain.record import Record, type_of
from ..store.work import Work
from . import records
from .context import Context

IN_USE = "{name} đã được dùng ở chỗ khác nên không hoàn tác được nữa. Sửa từng bước."
T = TypeVar("T")
R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Change:
    """A record before and after; nothing before one that was made, nothing after one that was deleted.

    `version` is what the store holds of it now, a tombstone included.
    """

    id: str
    before: Record | None
    after: Record | None
    version: int


@dataclass(frozen=True)
class Deed(Generic[T]):
    """`words` for the notice ("Đã gộp 3 kiến nghị"), what the verb gives, and what it changed in order."""

    words: str
    result: T
    changes: tuple[Change, ...]


class Doing:
    """Keeps and deletes records inside one transaction and remembers what they were."""

    def __init__(self, context: Context, work: Work) -> None:
        self._context, self.work = context, work
        self._changes: list[Change] = []

    def keep(self, record: R) -> R:
        """Save a record; one that holds nothing new is left as it is."""
        before = self.work.look_up(type(record), record.id) if record.id else None
        if before == record:
            return record
        after = records.keep(self._context, self.work, record)
        self._changes.append(Change(after.id, before, after, after.version))
        return after

    def keep_all(self, given: Iterable[R]) -> list[R]:
        return [self.keep(record) for record in given]

    def drop(self, record: Record) -> None:
        self._context.user.must_edit(type_of(record).name)
        self.work.delete(record, by=self._context.user.id, at=self._context.clock())
        self._changes.append(Change(record.id, record, None, record.version + 1))

    def done(self, words: str, result: T) -> Deed[T]:
        return Deed(words, result, tuple(self._changes))


def take_back(context: Context, deed: Deed[T]) -> None:
    """Undo a deed in one transaction; refused, and nothing changed, when a record was edited since."""
    with context.store.write() as work:
        for change in reversed(_whole(deed.changes)):
            _put_back(context, work, change)


def _whole(changes: Iterable[Change]) -> list[Change]:
    """One change for each record: from what it was at first to what the store holds now."""
    found: dict[str, Change] = {}
    for change in changes:
        first = found.pop(change.id, change)
        found[change.id] = replace(change, before=first.before)
    return list(found.values())


def _put_back(context: Context, work: Work, change: Change) -> None:
    if change.before is not None:
        records.keep(context, work, replace(change.before, version=change.version))
    elif change.after is not None:
        context.user.must_edit(type_of(change.after).name)
        if work.referrers(change.after):
            raise Refused(IN_USE.format(name=change.after.called()))
        work.delete(change.after, by=context.user.id, at=context.clock())
