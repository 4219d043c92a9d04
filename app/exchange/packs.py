"""Packs of attachments: files named by their content, so many a bundle that losing one costs one."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pyrage

from app.exchange.envelope import Sealed, Signer, seal_chunks
from app.exchange.faults import Fault
from app.exchange.lines import header_of, parse, trailer_of
from app.exchange.manifest import Count, Draft, Hash
from app.exchange.opening import Limits, open_chunks
from app.exchange.reading import Verified
from app.exchange.trouble import reading, settle, unfinished, writing

PACK = 256 << 20
_BLOCK = 256 << 10
_LONGEST = 64 << 10


@dataclass(frozen=True)
class Blob:
    """A file to send: where it lies, and the SHA-256 of what is in it."""

    path: Path
    sha256: str
    size: int


class _Entry(msgspec.Struct, frozen=True):
    """The line in front of a file in a pack."""

    f: Hash
    size: Count


def packs(blobs: Iterable[Blob], largest: int = PACK) -> Iterator[list[Blob]]:
    """The files in packs of at most so many bytes; one that is larger travels alone."""
    pack: list[Blob] = []
    for blob in blobs:
        if pack and sum(each.size for each in pack) + blob.size > largest:
            yield pack
            pack = []
        pack.append(blob)
    if pack:
        yield pack


def seal_files(target: Path, draft: Draft, blobs: Sequence[Blob], keys: Signer, to: Sequence[str]) -> Sealed:
    """Write a pack; a file whose content is no longer what its name says stops it."""
    return seal_chunks(target, draft, _content(draft, blobs), keys, to)


def _content(draft: Draft, blobs: Sequence[Blob]) -> Iterator[bytes]:
    sender = {"key": draft.sender.key, "instance": draft.sender.instance, "seq": draft.sender.seq}
    yield _line({"h": 1, "from": sender, "to": draft.to, "base": draft.base})
    for blob in blobs:
        yield _line({"f": blob.sha256, "size": blob.size})
        digest, size = hashlib.sha256(), 0
        with reading(), blob.path.open("rb") as file:
            while block := file.read(_BLOCK):
                digest.update(block)
                size += len(block)
                yield block
        if digest.hexdigest() != blob.sha256 or size != blob.size:
            raise Fault("attachment_differs")
    yield _line({"end": 1, "n": len(blobs)})


def _line(values: dict[str, Any]) -> bytes:
    return msgspec.json.encode(values) + b"\n"


def open_files(
    bundle: Verified,
    identities: Sequence[pyrage.x25519.Identity],
    folder: Path,
    limits: Limits | None = None,
) -> list[str]:
    """Lay the files of a pack into a folder under their hashes; those that are there already stay."""
    stream = _Stream(open_chunks(bundle, identities, limits))
    header_of(stream.line(), bundle.manifest)
    laid: list[str] = []
    while "end" not in parse(line := stream.line()):
        entry = _entry(line)
        _lay(stream, entry, folder)
        laid.append(entry.f)
    trailer_of(line, len(laid))
    if stream.piece(1):
        raise Fault("bad_line", "after the end")
    return laid


def _entry(line: bytes) -> _Entry:
    try:
        return msgspec.convert(parse(line), _Entry)
    except msgspec.ValidationError as wrong:
        raise Fault("bad_line", "entry of a pack") from wrong


def _lay(stream: "_Stream", entry: _Entry, folder: Path) -> None:
    target = folder / entry.f
    digest, left = hashlib.sha256(), entry.size
    with unfinished(target.with_name(target.name + ".part")) as part, writing():
        with part.open("wb") as file:
            while left:
                piece = stream.piece(min(left, _BLOCK))
                if not piece:
                    raise Fault("incomplete", "pack")
                digest.update(piece)
                left -= len(piece)
                file.write(piece)
        if digest.hexdigest() != entry.f:
            raise Fault("damaged", "file in a pack")
        settle(part, target)


class _Stream:
    """Chunks read as lines and as pieces in turn."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._ready = b""

    def line(self) -> bytes:
        """The next line, without its end."""
        while b"\n" not in self._ready[: _LONGEST + 1]:
            if len(self._ready) > _LONGEST:
                raise Fault("too_big", "line of a pack")
            if not (more := next(self._chunks, b"")):
                raise Fault("incomplete", "pack")
            self._ready += more
        line, _, self._ready = self._ready.partition(b"\n")
        return line

    def piece(self, most: int) -> bytes:
        """The next bytes, none only at the end."""
        if not self._ready:
            self._ready = next(self._chunks, b"")
        piece, self._ready = self._ready[:most], self._ready[most:]
        return piece
