"""How the records of one kind lie in a bundle, between the driver's values and canonical JSON."""

import hashlib
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec

from ..domain import fields as f
from ..domain.fields import BadValue
from ..domain.record import RecordType
from ..domain.text import name_key, sort_key
from . import statements
from .schema import sort_column, sorted_fields

_encode = msgspec.json.Encoder(order="sorted").encode
_decode = msgspec.json.decode
BROKEN_TEXT = "Chữ không ở dạng chuẩn"
GONE = b'{"gone":true}'


class Line(NamedTuple):
    """One version of one record on its way; `content` is canonical JSON of what travels."""

    kind: str
    id: str
    owner: str
    version: int
    hash: str
    gone: bool
    content: bytes

    @property
    def key(self) -> "Key":
        return Key(self.version, self.hash)


class Coming(NamedTuple):
    """One version of one record that came in; `content` is as JSON was read, empty for a tombstone."""

    kind: str
    id: str
    owner: str
    version: int
    hash: str
    gone: bool
    content: dict[str, Any]

    @property
    def key(self) -> "Key":
        return Key(self.version, self.hash)

    def line(self) -> Line:
        """As it would leave again."""
        return Line(*self[:6], GONE if self.gone else _encode(self.content))


class Key(NamedTuple):
    """Of two versions of a record the greater wins, everywhere."""

    version: int
    hash: str


class Held(NamedTuple):
    """What is here of a record, without its content; `counted` and `counted_hash` are in the digest."""

    id: str
    owner: str
    version: int
    hash: str
    gone: bool
    origin: str
    changed: int
    counted: int
    counted_hash: str

    @property
    def key(self) -> "Key":
        return Key(self.version, self.hash)


class Wire:
    """One kind: the fields that travel, in the order of their names.

    `content` turns driver values into canonical JSON without empty ones; `row` turns JSON back into values of
    `columns`, raising BadValue for what a field cannot hold.
    """

    def __init__(self, rtype: RecordType, names: Iterable[str]) -> None:
        self.kind = rtype.name
        self.names = tuple(sorted(names))
        self._out = tuple(_out(rtype.fields[name]) for name in self.names)
        self._back = {name: (i, _back(rtype.fields[name])) for i, name in enumerate(self.names)}
        self._empty = [_empty(rtype.fields[name]) for name in self.names]
        self._keys = [
            (self.names.index(name) if name in self.names else -1, _key_of(field))
            for name, field in sorted_fields(rtype).items()
        ]
        self.key_columns = tuple(sort_column(name) for name in sorted_fields(rtype))
        self.empty_keys = (b"",) * len(self.key_columns)
        self.columns = self.names + self.key_columns

    def content(self, values: Sequence[Any], unknown: str = "") -> bytes:
        """Canonical JSON of the values of `names`, with fields of a newer version as they came."""
        told = {
            name: out(value) if out else value
            for name, out, value in zip(self.names, self._out, values, strict=True)
            if value and value != "[]"
        }
        return _encode(told | _decode(unknown) if unknown else told)

    def row(self, content: Mapping[str, Any]) -> tuple[list[Any], dict[str, Any]]:
        """Driver values for `columns`, and the fields this version does not know."""
        values, unknown = self._empty.copy(), {}
        for name, value in content.items():
            known = self._back.get(name)
            if known is None:
                unknown[name] = value
            else:
                values[known[0]] = known[1](value)
        values += [key(values[i]) if i >= 0 else b"" for i, key in self._keys]
        return values, unknown


def hash_of(content: bytes) -> str:
    """The name of a version's content: half of its SHA-256."""
    return hashlib.sha256(content).hexdigest()[:32]


def share(id: str, version: int, hash: str) -> int:
    """What one record adds to the digest of its owner's state."""
    return int.from_bytes(hashlib.sha256(f"{id}:{version}:{hash}".encode()).digest())


def encode(content: Mapping[str, Any]) -> bytes:
    """Canonical JSON of what travels."""
    return _encode(content)


def _key_of(field: f.Field) -> Callable[[str], bytes]:
    return name_key if isinstance(field, f.Name) else sort_key


def _empty(field: f.Field) -> Any:
    match field:
        case f.Day() | f.Moment() | f.Whole():
            return None
        case f.Flag():
            return False
        case f.Refs():
            return "[]"
    return ""


def _out(field: f.Field) -> Callable[[Any], Any] | None:
    """From the driver's value to JSON; None where they are the same."""
    match field:
        case f.Moment():
            return lambda value: value.replace(" ", "T").removesuffix(".000000")
        case f.Flag():
            return bool
        case f.Refs():
            return _decode
    return None


def _back(field: f.Field) -> Callable[[Any], Any]:
    if isinstance(field, f.Day | f.Moment | f.Whole | f.Flag | f.Refs):
        return lambda value: statements.kept(field.from_json(value))
    return _text


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise BadValue("Phải là chữ")
    if not unicodedata.is_normalized("NFC", value) or "\0" in value:
        raise BadValue(BROKEN_TEXT)
    return value
