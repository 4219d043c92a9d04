"""The payload of a verified bundle: decrypted to its end first, then decompressed, all within bounds."""

import hashlib
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import IO, BinaryIO, Protocol

import pyrage
import zstandard

from app.exchange import manifest as labels
from app.exchange.faults import Fault
from app.exchange.lines import LONGEST
from app.exchange.reading import Verified
from app.exchange.trouble import fault_of, reading

_BLOCK = 256 << 10
_SLICE = 256  # What one step of decompression is fed: zstd makes at most 128 KiB out of four bytes.
_IN_MEMORY = 8 << 20


@dataclass(frozen=True)
class Limits:
    """What a bundle may cost whoever opens it."""

    raw_size: int = 1 << 30
    lines: int = 4_000_000
    window: int = 8 << 20
    """What RFC 8878 asks of every decoder; level 3 needs 2 MiB."""


class _Spool(Protocol):
    def write(self, piece: bytes, /) -> int: ...


class _Portion:
    """So many bytes of a file and no more, with their hash."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        self._file = file
        self._left = size
        self.digest = hashlib.sha256()
        self.failure: OSError | None = None

    def read(self, size: int) -> bytes:
        """The next bytes; what goes wrong is kept, age would tell only its words."""
        try:
            piece = self._file.read(min(size, self._left))
        except OSError as failure:
            self.failure = failure
            raise
        self._left -= len(piece)
        self.digest.update(piece)
        return piece


def open_lines(
    bundle: Verified, identities: Sequence[pyrage.x25519.Identity], limits: Limits | None = None
) -> Iterator[bytes]:
    """The lines of the payload, header and trailer included, without their ends."""
    limits = limits or Limits()
    rest, count = b"", 0
    for chunk in open_chunks(bundle, identities, limits):
        *lines, rest = (rest + chunk).split(b"\n")
        count += len(lines)
        if count > limits.lines or len(rest) > LONGEST:
            raise Fault("too_big", "lines")
        for line in lines:
            if len(line) > LONGEST or not line:
                raise Fault("too_big" if line else "bad_line", "line")
            yield line
    if rest:
        raise Fault("incomplete")


def open_chunks(
    bundle: Verified, identities: Sequence[pyrage.x25519.Identity], limits: Limits | None = None
) -> Iterator[bytes]:
    """The bytes of the payload in pieces of at most 256 KiB.

    The whole of it is decrypted, and so known to be untouched to its end, before any of it is decompressed.
    """
    limits = limits or Limits()
    label, promised = bundle.label, bundle.manifest.payload
    if promised is None or label.payload is None:
        return
    if promised.raw_size > limits.raw_size:
        raise Fault("too_big", "payload")
    with tempfile.SpooledTemporaryFile(_IN_MEMORY, prefix="nghisu-") as spool:
        with reading(), label.path.open("rb") as file:
            file.seek(label.offset)
            portion = _Portion(file, label.payload.size)
            if labels.PAYLOADS[bundle.manifest.kind] == labels.SEALED:
                _decrypt(portion, spool, identities)
            while block := portion.read(_BLOCK):
                spool.write(block)
        if portion.digest.hexdigest() != promised.sha256:
            raise Fault("damaged", "payload changed")
        spool.seek(0)
        yield from _decompressed(spool, promised.raw_size, limits.window)


class _Spooled:
    """What age writes to; what goes wrong is kept, age would tell only its words."""

    def __init__(self, spool: _Spool) -> None:
        self._spool = spool
        self.failure: OSError | None = None

    def write(self, piece: bytes) -> int:
        """Keep what was decrypted."""
        try:
            return self._spool.write(piece)
        except OSError as failure:
            self.failure = failure
            raise

    def flush(self) -> None:
        """Part of what a file can do."""


def _decrypt(portion: _Portion, spool: _Spool, identities: Sequence[pyrage.x25519.Identity]) -> None:
    sink = _Spooled(spool)
    try:
        pyrage.decrypt_io(portion, sink, list(identities))
    except (pyrage.DecryptError, OSError) as wrong:
        if portion.failure:
            raise portion.failure from None
        if sink.failure:
            raise fault_of(sink.failure, "unwritable") from None
        raise Fault("wrong_recipient" if "No matching keys" in str(wrong) else "damaged", "age") from None


def _decompressed(spool: IO[bytes], promised: int, window: int) -> Iterator[bytes]:
    """One zstd frame and nothing else, which must give exactly as many bytes as promised."""
    stream = zstandard.ZstdDecompressor(max_window_size=window).decompressobj()
    made = 0
    while block := spool.read(_BLOCK):
        for start in range(0, len(block), _SLICE):
            if stream.eof:
                raise Fault("damaged", "after the frame")
            piece = _step(stream, block[start : start + _SLICE])
            made += len(piece)
            if made > promised or stream.unused_data:
                raise Fault("damaged", "frame")
            yield from (piece[at : at + _BLOCK] for at in range(0, len(piece), _BLOCK))
    if made != promised or not stream.eof:
        raise Fault("incomplete", "frame")


def _step(stream: "zstandard.ZstdDecompressionObj", piece: bytes) -> bytes:
    try:
        return stream.decompress(piece)
    except zstandard.ZstdError as wrong:
        raise Fault("damaged", "zstd") from wrong
