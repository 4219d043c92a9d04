"""Every record as plain JSON, out and in, for other programs and for a careful person with an editor."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..domain.errors import Refused
from ..domain.fields import BadValue, Refs
from ..domain.record import ENVELOPE, TYPES, Record, RecordType, type_of
from ..store.work import Work
from . import secrecy
from .context import Context

FORMAT = {"format": "nghisu-plain", "format_version": 1}
SHAPES: dict[str, type | tuple[type, ...]] = {"id": str, "owner": str, "version": int}


class BadFile(Refused):
    """What is wrong with a file to load; `problems` are lines "path: sentence", all of them."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__(
            f"Tệp có {len(problems)} chỗ sai nên chưa nhập gì. Sửa các chỗ dưới đây rồi nhập lại."
        )
        self.problems = problems


@dataclass(frozen=True)
class Loaded:
    """How many records were new, changed, and already here as they are."""

    new: int
    changed: int
    same: int


def dump(context: Context) -> dict[str, Any]:
    """Every living record of every kind, `{"records": {kind: [object, …]}}`, in order of id."""
    with context.store.read() as work:
        records = {name: [t.to_json(r) for r in work.find(t.cls)] for name, t in TYPES.items()}
    return FORMAT | {"records": {name: found for name, found in records.items() if found}}


def dump_to(context: Context, path: Path) -> int:
    """Write the dump as UTF-8 JSON and give the number of records."""
    data = dump(context)
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return sum(map(len, data["records"].values()))


def load_from(context: Context, path: Path) -> Loaded:
    """Load a file written by `dump_to` or by hand; raises BadFile and changes nothing unless all is right."""
    try:
        data = json.loads(path.read_text(encoding="utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise Refused(
            f"{path.name} không phải tệp JSON đọc được ({_place(error)}). Kiểm tra lại tệp."
        ) from None
    return load(context, data)


def _place(error: ValueError) -> str:
    return f"dòng {error.lineno}" if isinstance(error, json.JSONDecodeError) else "không phải UTF-8"


def load(context: Context, data: Any) -> Loaded:
    """Take in every record of a dump in one transaction; loading the same again changes nothing."""
    problems: list[str] = []
    records = [found for found in _read(data, problems) if found]
    with context.store.write() as work:
        problems += _dangling(work, records) + _older(work, records)
        if problems:
            raise BadFile(problems)
        for _, record in records:
            secrecy.guard_change(work, record)
        loaded = _write(context, work, [record for _, record in records])
        for _, record in records:  # once all are there: what one may hold depends on another
            secrecy.guard(work, record)
        return loaded


def _read(data: Any, problems: list[str]) -> Iterator[tuple[str, Record] | None]:
    if not isinstance(data, dict) or not isinstance(data.get("records"), dict):
        problems.append('records: phải là đối tượng {"records": {"loại": [...]}}')
        return
    seen: set[str] = set()
    for kind, objects in data["records"].items():
        if kind not in TYPES or not isinstance(objects, list):
            problems.append(f"records.{kind}: không có loại bản ghi này, hoặc không phải danh sách")
            continue
        for number, item in enumerate(objects):
            yield _one(TYPES[kind], f"records.{kind}[{number}]", item, seen, problems)


def _one(
    rtype: RecordType, path: str, item: Any, seen: set[str], problems: list[str]
) -> tuple[str, Record] | None:
    found = _shape(rtype, path, item)
    if not found and item["id"] in seen:
        found = [f"{path}.id: mã {item['id']} bị lặp trong tệp"]
    if not found:
        seen.add(item["id"])
        record, found = _record(rtype, path, item)
        if record is not None and not found:
            return path, record
    problems += found
    return None


def _shape(rtype: RecordType, path: str, item: Any) -> list[str]:
    if not isinstance(item, dict):
        return [f"{path}: phải là đối tượng"]
    unknown = [
        f"{path}.{name}: không có trường này" for name in item if name not in {*ENVELOPE, *rtype.fields}
    ]
    wrong = [
        f"{path}.{n}: thiếu hoặc sai kiểu" for n, kind in SHAPES.items() if not isinstance(item.get(n), kind)
    ]
    if not wrong and (not item["id"] or item["version"] < 1):
        wrong = [f"{path}: mã trống hoặc số bản nhỏ hơn 1"]
    return unknown + wrong


def _record(rtype: RecordType, path: str, item: Mapping[str, Any]) -> tuple[Record | None, list[str]]:
    values, problems = {}, []
    for name, field in rtype.fields.items():
        try:
            values[name] = field.from_json(item[name]) if name in item else getattr(rtype.cls(), name)
        except BadValue as error:
            problems.append(f"{path}.{name}: {error}")
    if problems:
        return None, problems
    record = rtype.cls(**{name: item[name] for name in ENVELOPE}, **values)
    return record, [f"{path}.{name}: {words}" for name, words in rtype.check(record).items()]


def _dangling(work: Work, records: list[tuple[str, Record]]) -> list[str]:
    here = {(type_of(record).name, record.id) for _, record in records}
    return [
        f"{path}.{name}: không tìm thấy bản ghi {id}"
        for path, record in records
        for name, target, id in _pointers(record)
        if (target, id) not in here and not work.exists(target, id)
    ]


def _pointers(record: Record) -> Iterator[tuple[str, str, str]]:
    for name, field in type_of(record).references.items():
        value = getattr(record, name)
        for id in value if isinstance(field, Refs) else [value] if value else []:
            yield name, field.target, id


def _older(work: Work, records: list[tuple[str, Record]]) -> list[str]:
    problems = []
    for path, record in records:
        here = work.look_up(type(record), record.id)
        if here is not None and here.version > record.version and not _same(here, record):
            problems.append(
                f"{path}: trong máy đã có bản mới hơn (bản {here.version}, tệp là {record.version})"
            )
    return problems


def _same(one: Record, other: Record) -> bool:
    rtype = type_of(one)
    return all(getattr(one, name) == getattr(other, name) for name in rtype.fields)


def _write(context: Context, work: Work, records: list[Record]) -> Loaded:
    new = changed = same = 0
    for record in records:
        here = work.look_up(type(record), record.id)
        if here is not None and _same(here, record):
            same += 1
            continue
        if here is not None and here.version == record.version:
            record.version += 1  # edited by hand: a new version of what is here
        work.adopt(record, by=context.user.id, at=context.clock())
        new, changed = new + (here is None), changed + (here is not None)
    return Loaded(new, changed, same)
