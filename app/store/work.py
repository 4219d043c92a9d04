"""One transaction's worth of reading and writing records."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, select

from ..domain import fields as f
from ..domain.errors import Refused
from ..domain.ids import new_id
from ..domain.record import ENVELOPE, TYPES, Record, RecordType, type_of
from ..domain.text import name_key, sort_key
from . import former as former_versions
from . import history, search, statements
from .database import driver
from .listing import Query, listing
from .pen import Pen
from .schema import TABLES, sort_column, sorted_fields
from .station_log import StationLog

R = TypeVar("R", bound=Record)
Former = Mapping[str, Any]  # a row as it lies in the database, by column
ELSEWHERE = (
    "Bản ghi này vừa được sửa ở chỗ khác. Mở lại để xem bản mới rồi sửa tiếp; phần đang gõ chưa ghi đè gì."
)
UNCOUNTED = {"content_hash": "", "counted": 0}
MISSING = "Bản ghi này không còn. Làm mới danh sách rồi chọn lại."


class Work:
    """Everything done through one Work happens, or nothing does."""

    def __init__(self, connection: Connection, writing: bool = False) -> None:
        self._connection = connection
        self._driver = driver(connection) if writing else None
        self.changed: set[str] = set()
        self.erased = False

    def exists(self, kind: str, id: str) -> bool:
        row = self._row(TYPES[kind], id)
        return row is not None and not row.gone

    def get(self, cls: type[R], id: str) -> R:
        """The record with this id; raises Refused when there is none or it was deleted."""
        row = self._row(_type(cls), id)
        if row is None or row.gone:
            raise Refused(MISSING)
        return _record(cls, row)

    def look_up(self, cls: type[R], id: str) -> R | None:
        row = self._row(_type(cls), id) if id else None
        return None if row is None or row.gone else _record(cls, row)

    def last(self, cls: type[R], id: str) -> R | None:
        """The record as it stands, or as it was when it was deleted."""
        row = self._row(_type(cls), id)
        return None if row is None else _record(cls, row)

    def find(self, cls: type[R], **equals: Any) -> list[R]:
        """All living records whose fields equal the given values, oldest first."""
        given, empty = _given(equals)
        wanted = statements.living(_type(cls).name, tuple(given), empty)
        return [_record(cls, row) for row in self._connection.execute(wanted, given)]

    def pick(self, cls: type[R], columns: Sequence[str], **equals: Any) -> list[tuple[Any, ...]]:
        """The given columns, "id" among them, of what `find` would give: several times cheaper for many."""
        given, empty = _given(equals)
        rtype = _type(cls)
        refs = [i for i, name in enumerate(columns) if isinstance(rtype.fields.get(name), f.Refs)]
        wanted = statements.living(rtype.name, tuple(given), empty, tuple(columns))
        return [_lists(row, refs) for row in self._connection.execute(wanted, given)]

    def ids(self, kind: str, query: Query) -> list[str]:
        """Ids of the living records a list shows, in its order."""
        return list(self._connection.scalars(listing(kind, query, self._connection.dialect.name)))

    def rows(self, kind: str, ids: list[str], columns: list[str]) -> dict[str, tuple[Any, ...]]:
        """The given columns of up to a few hundred records, by id."""
        table = TABLES[kind]
        wanted = select(table.c.id, *(table.c[c] for c in columns)).where(table.c.id.in_(ids))
        refs = [i for i, c in enumerate(columns) if isinstance(TYPES[kind].fields[c], f.Refs)]
        return {row[0]: _lists(row[1:], refs) for row in self._connection.execute(wanted)}

    def column(self, kind: str, name: str, *, deleted: bool = False) -> list[tuple[str, Any]]:
        """(id, value) of one field over all living records of a kind, with `deleted` over those too."""
        table = TABLES[kind]
        lists = [0] if isinstance(TYPES[kind].fields[name], f.Refs) else []
        wanted = select(table.c.id, table.c[name])
        rows = self._connection.execute(wanted if deleted else wanted.where(~table.c.gone))
        return [(row[0], _lists(row[1:], lists)[0]) for row in rows]

    def called(self, ids: Iterable[str]) -> dict[str, str]:
        return search.called(self._connection, ids)

    def unsound(self) -> list[str]:
        """Entries of the search without words, and words without an entry."""
        return search.unsound(self._connection)

    def search(self, words: str, most: int = 30, kind: str = "") -> list[search.Hit]:
        return search.find(self._connection, words, most, kind)

    def changes(self, id: str) -> list[history.Change]:
        return history.of_record(self._connection, id)

    def touched(self, since: int) -> tuple[int, list[tuple[str, str]]]:
        """The station's change counter, and (kind, id) of all that was saved or deleted after `since`."""
        return history.since(self._connection, since)

    def save(self, record: R, by: str, at: datetime) -> R:
        """Write a new or edited record with its history and search words; gives it back with its new version.

        Raises Refused when somebody saved the record since it was read.
        """
        rtype = type_of(record)
        former = self._former(rtype, record)
        saved = replace(record, id=record.id or new_id(), version=record.version + 1)
        deed = "made" if former is None else "restored" if former["gone"] else "changed"
        return self._put(rtype, saved, former, deed, by, at)

    def adopt(self, record: R, by: str, at: datetime) -> R:
        """Write a record from outside with its own id and version, over an older one if there is one."""
        rtype = type_of(record)
        return self._put(rtype, record, self._stored(rtype, record.id), "loaded", by, at)

    def delete(self, record: Record, by: str, at: datetime) -> None:
        """Mark a record deleted; its row stays as a tombstone that travels."""
        rtype = type_of(record)
        former = self._former(rtype, record)
        if former is None:
            raise Refused(MISSING)
        version, before = record.version + 1, _values(rtype, record)
        seq = history.write(self.pen, rtype.name, record.id, version, "deleted", at, by, before)
        buried = {"version": version, "changed": seq, "id": record.id}
        self.pen.execute(statements.bury(rtype.name), buried)
        search.forget(self.pen, record.id)
        self.changed.add(rtype.name)

    def erase(self, record: R, fields: Iterable[str], by: str, at: datetime) -> R:
        """Empty the fields, and take what they ever held out of the history and of the search words too.

        Gives back the record with its new version. Copies of the database made before are not reached.
        """
        rtype, names = type_of(record), tuple(fields)
        empty = {name: getattr(type(record)(), name) for name in names}
        emptied = replace(record, **empty, version=record.version + 1)
        saved = self._put(rtype, emptied, self._former(rtype, record), "erased", by, at)
        history.forget(self.pen, record.id, names)
        former_versions.forget(self.pen, record.id)
        search.forget_former(self.pen)
        self.erased = True
        return saved

    def index(self, kind: str, change: int, after: str, most: int) -> str:
        """Bring the search words of records that a bundle brought up to date, by id from `after` on.

        Gives the id to go on from, "" when that were all.
        """
        rtype, table = TYPES[kind], TABLES[kind]
        wanted = select(table).where(table.c.changed == change, table.c.id > after)
        rows = self._connection.execute(wanted.order_by(table.c.id).limit(most)).all()
        for row in rows:
            if row.gone:
                search.forget(self.pen, row.id)
            else:
                search.keep(self.pen, rtype, _record(rtype.cls, row), fresh=False)
        return rows[-1].id if len(rows) == most else ""

    def referrers(self, record: Record) -> list[tuple[str, str]]:
        """(kind, id) of living records which refer to this one."""
        kind, found = type_of(record).name, []
        for rtype in TYPES.values():
            for name, field in rtype.references.items():
                if field.target == kind:
                    found += [(rtype.name, id) for id in self._pointing(rtype.name, name, field, record.id)]
        return found

    def _pointing(self, kind: str, name: str, field: f.Field, id: str) -> Iterable[str]:
        table = TABLES[kind]
        points = table.c[name].contains(id) if isinstance(field, f.Refs) else table.c[name] == id
        return self._connection.scalars(select(table.c.id).where(~table.c.gone, points).limit(20))

    def _row(self, rtype: RecordType, id: str) -> Row[Any] | None:
        return self._connection.execute(statements.one(rtype.name), {"wanted": id}).one_or_none()

    def _former(self, rtype: RecordType, record: Record) -> Former | None:
        former = self._stored(rtype, record.id) if record.id else None
        if (former["version"] if former else 0) != record.version:
            raise Refused(ELSEWHERE)
        return former

    @property
    def log(self) -> StationLog:
        """What is known of this station, its peers and the bundles."""
        return StationLog(driver(self._connection))

    @property
    def reader(self) -> Pen:
        """For statements that only read, whatever this Work may do."""
        return driver(self._connection)

    @property
    def pen(self) -> Pen:
        if self._driver is None:
            raise RuntimeError("this Work only reads")
        return self._driver

    def _stored(self, rtype: RecordType, id: str) -> Former | None:
        row = self.pen.execute(statements.former(rtype.name), (id,)).fetchone()
        return None if row is None else dict(zip(statements.columns(rtype.name), row, strict=True))

    def _put(self, rtype: RecordType, saved: R, former: Former | None, deed: str, by: str, at: datetime) -> R:
        row = _row(rtype, saved)
        before = {} if former is None else _differences(rtype, former, row)
        if deed == "changed" and before and all(isinstance(rtype.fields[n], f.LongText) for n in before):
            before = dict(history.typed_before(self.pen, saved.id, at, by, before))
        seq = history.write(self.pen, rtype.name, saved.id, saved.version, deed, at, by, before)
        put = statements.add if former is None else statements.change
        self.pen.execute(put(rtype.name), row | _counted(former) | {"changed": seq})
        search.keep(self.pen, rtype, saved, fresh=former is None)
        self.changed.add(rtype.name)
        return saved


def _given(equals: Mapping[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The values asked for, and the fields that must have none."""
    given = {name: value for name, value in equals.items() if value is not None}
    return given, tuple(name for name in equals if name not in given)


def _type(cls: type[Record]) -> RecordType:
    return type_of(cls())


def _row(rtype: RecordType, record: Record) -> dict[str, Any]:
    """The row of a record, but for the number of its history row."""
    row = {name: statements.kept(getattr(record, name)) for name in (*ENVELOPE, *rtype.fields)}
    for name, shown in sorted_fields(rtype).items():
        key = name_key if isinstance(shown, f.Name) else sort_key
        row[sort_column(name)] = key(row[name])
    return row | {"gone": False, "origin": ""}


def _counted(former: Former | None) -> dict[str, Any]:
    """Which version was counted last stays known until the next bundle counts this one."""
    return {name: former[name] if former else empty for name, empty in UNCOUNTED.items()}


def _record(cls: type[R], row: Row[Any]) -> R:
    rtype = _type(cls)
    held = row._mapping  # made anew at each look
    values = {name: held[name] for name in (*ENVELOPE, *rtype.fields)}
    for name, field in rtype.references.items():
        if isinstance(field, f.Refs):
            values[name] = tuple(json.loads(values[name]))
    return cls(**values)


def _lists(values: Any, refs: list[int]) -> tuple[Any, ...]:
    if not refs:
        return tuple(values)
    return tuple(tuple(json.loads(v)) if i in refs else v for i, v in enumerate(values))


def _values(rtype: RecordType, record: Record) -> dict[str, Any]:
    return {name: field.to_json(getattr(record, name)) for name, field in rtype.fields.items()}


def _differences(rtype: RecordType, former: Former, row: Mapping[str, Any]) -> dict[str, Any]:
    """The former values, as JSON, of the fields that changed."""
    changed = ((name, field) for name, field in rtype.fields.items() if former[name] != row[name])
    return {name: field.to_json(statements.told(field, former[name])) for name, field in changed}
