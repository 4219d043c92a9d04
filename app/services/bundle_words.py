"""What travels of a record, in words: by label and value, alone or beside another version of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from ..domain import fields as f
from ..domain.fields import BadValue
from ..domain.record import TYPES, Record
from ..domain.roles import User
from ..store.work import Work

Content = Mapping[str, Any]
UNKNOWN = "Mục của bản Nghị Sự mới hơn ({name})"
HIDDEN = "(dữ liệu cá nhân)"
NAMELESS = "(có)"
ELSEWHERE = "(bản ghi ở nơi khác)"


@dataclass(frozen=True)
class Side:
    """One field of two versions, in words; "" where it is empty."""

    label: str
    ours: str
    theirs: str

    @property
    def differs(self) -> bool:
        return self.ours != self.theirs


def title(kind: str) -> str:
    """What a kind is called; one this version does not know by its name in the bundle."""
    return TYPES[kind].title if kind in TYPES else kind


def facts(work: Work, user: User, kind: str, content: bytes | Content) -> tuple[tuple[str, str], ...]:
    """(label, words) of every field that travels and is filled in, in the order of the form."""
    found: Content = msgspec.json.decode(content) if isinstance(content, bytes) else content
    names = work.called(_pointed(kind, [found]))
    return tuple((label, words) for label, words in _told(user, kind, found, names).items() if words)


def sides(work: Work, user: User, kind: str, ours: Content | None, theirs: Content | None) -> list[Side]:
    """Two versions field by field; those filled in on neither side are left out."""
    names = work.called(_pointed(kind, [ours or {}, theirs or {}]))
    here, there = (_told(user, kind, version or {}, names) for version in (ours, theirs))
    found = (Side(label, here.get(label, ""), there.get(label, "")) for label in {**here, **there})
    return [side for side in found if side.ours or side.theirs]


def of_record(work: Work, user: User, kind: str, record: Record) -> tuple[tuple[str, str], ...]:
    """(label, words) of everything filled in of a record that is here, but what is sensitive."""
    fields = {name: field for name, field in TYPES[kind].fields.items() if not field.sensitive}
    told = {name: field.to_json(getattr(record, name)) for name, field in fields.items()}
    return facts(work, user, kind, {name: value for name, value in told.items() if value})


def called(kind: str, content: Content | None) -> str:
    """What a record would be called by what travels of it, "" when that says nothing."""
    if kind not in TYPES or not content:
        return ""
    rtype = TYPES[kind]
    try:
        values = {n: rtype.fields[n].from_json(v) for n, v in content.items() if n in rtype.fields}
    except BadValue:
        return ""
    return rtype.cls(**values).called().strip()


def _told(user: User, kind: str, content: Content, names: Mapping[str, str]) -> dict[str, str]:
    known = TYPES[kind].fields if kind in TYPES else {}
    hides = not user.may_see_private(kind)
    told = {
        known[n].label: HIDDEN if hides and known[n].private else _words(known[n], content[n], names)
        for n in known
        if n in content
    }
    return told | {UNKNOWN.format(name=n): str(v) for n, v in content.items() if n not in known}


def _words(field: f.Field, data: Any, names: Mapping[str, str]) -> str:
    match field:
        case f.Refs():
            return ", ".join(_called(id, names) for id in data) if isinstance(data, list) else str(data)
        case f.Ref():
            return _called(data, names) if data else ""
    try:
        return field.format(field.from_json(data))
    except BadValue:
        return str(data)


def _called(id: object, names: Mapping[str, str]) -> str:
    """What came from outside may be anything where an id should stand."""
    return (names[id] or NAMELESS) if isinstance(id, str) and id in names else ELSEWHERE


def _pointed(kind: str, contents: Iterable[Content]) -> list[str]:
    references = TYPES[kind].references if kind in TYPES else {}
    found: list[str] = []
    for content in contents:
        for name in references.keys() & content.keys():
            value = content[name]
            ids = value if isinstance(value, list) else [value]
            found += [id for id in ids if isinstance(id, str)]
    return found
