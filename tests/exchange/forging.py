"""Bundles as somebody writes them who holds an enrolled key and means ill, layer by layer."""

import hashlib
import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pyrage
import zstandard
from sending import draft, header, line, record

from app.exchange.keys import StationKeys

MIMETYPE = b"application/vnd.nghisu.bundle+zip"


def zipped(members: list[tuple[str, bytes]], **info: Any) -> bytes:
    """A stored ZIP as Python writes it; `info` spoils the entries."""
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w") as made:
        for name, content in members:
            entry = zipfile.ZipInfo(name)
            entry.create_system = 3
            for key, value in info.items():
                setattr(entry, key, value)
            made.writestr(entry, content)
    return into.getvalue()


def members_of(raw: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(raw)) as opened:
        return [(name, opened.read(name)) for name in opened.namelist()]


class Forger:
    """A commune whose keys are known to the province, and every layer of what it sends in its hands."""

    def __init__(self, keys: StationKeys, to: StationKeys) -> None:
        self.keys, self.to = keys, to
        self.header = header(draft(keys, to))

    def plain(self, *records: bytes, header: bytes | None = None, trailer: bytes | None = None) -> bytes:
        last = line(end=1, n=len(records)) if trailer is None else trailer
        return b"".join(each + b"\n" for each in (header or self.header, *records, last))

    def manifest(self, age: bytes, raw_size: int, **over: Any) -> bytes:
        given = draft(self.keys, self.to)
        sender = {"key": given.sender.key, "instance": given.sender.instance, "seq": given.sender.seq}
        payload = {"sha256": hashlib.sha256(age).hexdigest(), "size": len(age), "raw_size": raw_size}
        values = {"fmt": 1, "requires": [], "kind": "up", "from": sender, "to": given.to, "base": None}
        return json.dumps(values | {"payload": payload} | over).encode()

    def age(self, compressed: bytes) -> bytes:
        return pyrage.encrypt(compressed, [self.to.identity.to_public()])

    def members(self, manifest: bytes, age: bytes, kind: str = "up") -> list[tuple[str, bytes]]:
        signature = self.keys.sign(f"vnd.nghisu.{kind}.v1", manifest)
        small = [("mimetype", MIMETYPE), ("manifest.json", manifest), ("manifest.sig", signature)]
        return [*small, ("payload.age", age)]

    def bundle(
        self, plain: bytes | None = None, zst: bytes | None = None, raw_size: int | None = None
    ) -> bytes:
        """A correctly signed bundle of whatever is given, at whatever layer it is given."""
        plain = self.plain(record(1)) if plain is None else plain
        compressed = zstandard.compress(plain, 3) if zst is None else zst
        age = self.age(compressed)
        size = len(plain) if raw_size is None else raw_size
        return zipped(self.members(self.manifest(age, size), age))


def written(folder: Path, raw: bytes) -> Path:
    path = folder / "evil.nghisu"
    path.touch()
    with path.open("r+b") as file:  # A file emptied first would be flushed to the disk each time.
        file.write(raw)
        file.truncate()
    return path
