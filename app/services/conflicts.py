"""Records two people changed without knowing of each other: which version stands, and which is right."""

from dataclasses import dataclass, replace
from typing import Any

from ..domain.errors import Refused
from ..domain.fields import BadValue
from ..domain.record import TYPES, Record
from ..store import reviewing
from ..store.reviewing import Kept
from ..store.work import Work
from . import bundle_words, records, travel
from .bundle_words import Side
from .context import Context

SETTLED = "Chỗ này đã có người xem. Làm mới danh sách rồi chọn lại."
UNKNOWN = "Bản ghi này do bản Nghị Sự mới hơn tạo ra. Cài bản mới rồi chọn lại."
UNREADABLE = "Bản kia có mục không đọc được. Giữ bản đang có, rồi sửa tay những gì cần."


@dataclass(frozen=True)
class Conflict:
    """A version that gave way, and what it is a version of."""

    number: int
    kind: str
    record: str
    called: str
    kept: Kept


@dataclass(frozen=True)
class Settled:
    """What a decision did, so that it can be taken back; no record `before` a rewriting: it was deleted."""

    number: int
    kind: str
    record: str
    before: Record | None = None
    rewritten: bool = False


def waiting(context: Context) -> list[Conflict]:
    """What a person should look at, the newest first."""
    with context.store.read() as work:
        found = reviewing.unreviewed(work.reader)
        names = work.called([kept.record for kept in found])
        return [
            Conflict(kept.number, kept.kind, kept.record, _called(names.get(kept.record, ""), kept), kept)
            for kept in found
        ]


def sides(context: Context, conflict: Conflict) -> list[Side]:
    """The version that stands beside the one that gave way, field by field in words."""
    kind, kept = conflict.kind, conflict.kept
    with context.store.read() as work:
        here = _standing(work, kind, conflict.record)
        stands = _content(work, kind, here) if here is not None else None
        return bundle_words.sides(work, context.user, kind, stands, None if kept.gone else kept.content)


def keep_standing(context: Context, number: int) -> Settled:
    """The version that stands is right: the other stays in the history only."""
    with context.store.write() as work:
        kept = _open(work, number)
        _may(context, kept.kind)
        reviewing.review(work.pen, number, context.clock())
        work.changed.add("bundle")
    return Settled(number, kept.kind, kept.record)


def bring_back(context: Context, number: int) -> Settled:
    """The version that gave way is right: it stands again as a new one, the rest stays as it is."""
    with context.store.write() as work:
        kept = _open(work, number)
        _may(context, kept.kind)
        cls = TYPES[kept.kind].cls
        last, before = work.last(cls, kept.record), work.look_up(cls, kept.record)
        if kept.gone and before is not None:
            work.delete(before, by=context.user.id, at=context.clock())
        elif last is not None and not kept.gone:
            records.keep(context, work, _with(work, last, kept))
        reviewing.review(work.pen, number, context.clock())
        work.changed.add("bundle")
    return Settled(number, kept.kind, kept.record, before, rewritten=True)


def take_back(context: Context, done: Settled) -> None:
    """Undo a decision: the version that stood before stands again, and the question is open anew."""
    with context.store.write() as work:
        now = work.last(TYPES[done.kind].cls, done.record)
        if done.rewritten and done.before is not None and now is not None:
            records.keep(context, work, replace(done.before, version=now.version))
        elif done.rewritten and now is not None:
            work.delete(now, by=context.user.id, at=context.clock())
        reviewing.review(work.pen, done.number, None)
        work.changed.add("bundle")


def _open(work: Work, number: int) -> Kept:
    kept = reviewing.one(work.reader, number)
    if kept is None or kept.reviewed:
        raise Refused(SETTLED)
    return kept


def _may(context: Context, kind: str) -> None:
    if kind not in TYPES:
        raise Refused(UNKNOWN)
    context.user.must_edit(kind)


def _standing(work: Work, kind: str, id: str) -> Record | None:
    return work.look_up(TYPES[kind].cls, id) if kind in TYPES else None


def _content(work: Work, kind: str, record: Record) -> dict[str, Any]:
    """What travels of a record and is filled in."""
    wire, fields = travel.wires(work).get(kind), TYPES[kind].fields
    told = {name: fields[name].to_json(getattr(record, name)) for name in (wire.names if wire else ())}
    return {name: value for name, value in told.items() if value not in (None, "", False, [])}


def _with(work: Work, record: Record, kept: Kept) -> Record:
    """The record with what travels as it was in the version that gave way."""
    wire, rtype = travel.wires(work)[kept.kind], TYPES[kept.kind]
    blank, told = rtype.cls(), kept.content
    known = {name: field for name, field in rtype.fields.items() if name in wire.names}
    try:
        given = {
            name: field.from_json(told[name]) if name in told else getattr(blank, name)
            for name, field in known.items()
        }
    except BadValue as wrong:
        raise Refused(UNREADABLE) from wrong
    return replace(record, **given)


def _called(name: str, kept: Kept) -> str:
    return name or bundle_words.called(kept.kind, kept.content) or kept.record
