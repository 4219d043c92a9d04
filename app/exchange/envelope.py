"""Sealing: lines of bytes become one compressed, encrypted, signed file, in little memory."""

import hashlib
import os
import shutil
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

import pyrage
import zstandard

from app.exchange import manifest as labels
from app.exchange.container import LARGEST, Member, directory
from app.exchange.faults import Fault
from app.exchange.keys import PublicKeys
from app.exchange.lines import LONGEST
from app.exchange.manifest import Draft, Manifest, Payload
from app.exchange.trouble import settle, unfinished, writing

MIMETYPE = b"application/vnd.nghisu.bundle+zip"
LEVEL = 3
_BATCH = 256 << 10


class Signer(Protocol):
    """Whoever signs: a station or, for its cards, the province's root."""

    @property
    def public(self) -> PublicKeys: ...

    def sign(self, kind: str, body: bytes) -> bytes: ...


@dataclass(frozen=True)
class Sealed:
    """A bundle that lies on the disk under its name."""

    path: Path
    hash: str
    """The bundle's identity: SHA-256 of the exact bytes of its manifest."""
    size: int
    manifest: Manifest


def seal(target: Path, draft: Draft, lines: Iterable[bytes], keys: Signer, to: Sequence[str]) -> Sealed:
    """Write a bundle of lines; only when it is whole and flushed does `target` appear."""
    return seal_chunks(target, draft, _joined(lines), keys, to)


def seal_bare(target: Path, draft: Draft, keys: Signer) -> Sealed:
    """Write a bundle that is only a signed manifest: an enrolment, a card, a receipt."""
    return _assemble(target, _manifest(draft, keys, None), keys, None)


def seal_chunks(
    target: Path, draft: Draft, chunks: Iterator[bytes], keys: Signer, to: Sequence[str]
) -> Sealed:
    """Write a bundle of bytes however they are cut."""
    if not to and labels.PAYLOADS[draft.kind] == labels.SEALED:
        raise Fault("bad_card", "nobody to seal for")
    source = _Compressed(chunks)
    with unfinished(target.with_name(target.name + ".payload.part")) as scratch:
        with writing(), scratch.open("wb") as file:
            sink = _Measured(file)
            if labels.PAYLOADS[draft.kind] == labels.SEALED:
                _encrypt(source, sink, to)
            else:
                while piece := source.read(_BATCH):
                    sink.write(piece)
        payload = Payload(sink.digest.hexdigest(), sink.size, source.raw_size)
        manifest = _manifest(draft, keys, payload)
        return _assemble(target, manifest, keys, (scratch, sink.crc))


def _manifest(draft: Draft, keys: Signer, payload: Payload | None) -> Manifest:
    if draft.sender.key != keys.public.fingerprint:
        raise ValueError("a bundle is from whoever signs it")
    fields = {name: getattr(draft, name) for name in Draft.__struct_fields__}
    return Manifest(**fields, payload=payload)


def _assemble(target: Path, manifest: Manifest, keys: Signer, payload: tuple[Path, int] | None) -> Sealed:
    raw = labels.encode(manifest)
    signature = keys.sign(labels.signature_type(manifest.kind), raw)
    small = {"mimetype": MIMETYPE, "manifest.json": raw, "manifest.sig": signature}
    members = [Member.of(name, content) for name, content in small.items()]
    with unfinished(target.with_name(target.name + ".part")) as part, writing():
        with part.open("wb") as file:
            for member, content in zip(members, small.values(), strict=True):
                file.write(member.local() + content)
            if payload and manifest.payload:
                member = Member(labels.PAYLOADS[manifest.kind], manifest.payload.size, payload[1])
                members.append(member)
                file.write(member.local())
                with payload[0].open("rb") as sealed:
                    shutil.copyfileobj(sealed, file, 1 << 20)
            file.write(directory(members))
            size = file.tell()
            file.flush()
            os.fsync(file.fileno())
        settle(part, target)
    return Sealed(target, hashlib.sha256(raw).hexdigest(), size, manifest)


def _encrypt(source: "_Compressed", sink: "_Measured", to: Sequence[str]) -> None:
    try:
        recipients = [pyrage.x25519.Recipient.from_str(recipient) for recipient in to]
        pyrage.encrypt_io(source, sink, recipients)
    except pyrage.RecipientError as wrong:
        raise Fault("bad_card", "recipient") from wrong
    except pyrage.EncryptError as wrong:
        raise (source.failure or sink.failure or wrong) from None


def _joined(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The lines in batches, each line with its end."""
    batch: list[bytes] = []
    size = 0
    for line in lines:
        if len(line) > LONGEST:
            raise Fault("too_big", "line")
        if b"\n" in line or not line:
            raise ValueError("a line of a bundle is not empty and ends where it ends")
        batch.append(line)
        size += len(line)
        if size > _BATCH:
            yield b"\n".join(batch) + b"\n"
            batch, size = [], 0
    if batch:
        yield b"\n".join(batch) + b"\n"


class _Compressed:
    """What age reads from: the chunks, compressed when asked for."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks
        self._zstd = zstandard.ZstdCompressor(level=LEVEL, write_checksum=True).compressobj()
        self._ready = bytearray()
        self._ended = False
        self.raw_size = 0
        self.failure: Exception | None = None

    def read(self, size: int) -> bytes:
        """So many bytes, fewer only at the end; what goes wrong is kept, age would tell only its words."""
        try:
            while len(self._ready) < size and not self._ended:
                self._more()
        except Exception as failure:
            self.failure = failure
            raise
        piece = bytes(self._ready[:size])
        del self._ready[:size]
        return piece

    def _more(self) -> None:
        chunk = next(self._chunks, None)
        if chunk is None:
            self._ended = True
            self._ready += self._zstd.flush()
        else:
            self.raw_size += len(chunk)
            self._ready += self._zstd.compress(chunk)


class _Measured:
    """What age writes to: a file, with its size and its sums."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.digest = hashlib.sha256()
        self.crc = 0
        self.size = 0
        self.failure: Exception | None = None

    def write(self, piece: bytes) -> int:
        """Write and measure; what goes wrong is kept, age would tell only its words."""
        try:
            if self.size + len(piece) > LARGEST:
                raise Fault("too_big", "payload")
            self._file.write(piece)
        except (OSError, Fault) as failure:
            self.failure = failure
            raise
        self.digest.update(piece)
        self.crc = zlib.crc32(piece, self.crc)
        self.size += len(piece)
        return len(piece)

    def flush(self) -> None:
        """Part of what a file can do; the file itself is flushed when closed."""
