"""The payload of a verified bundle: what was signed and no other, decrypted, decompressed within bounds."""

import hashlib
import tempfile
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from queue import Empty, Queue
from threading import Thread
from typing import TypeAlias

import pyrage
import zstandard

from app.exchange import manifest as labels
from app.exchange.faults import Fault
from app.exchange.lines import LONGEST
from app.exchange.reading import Label, Verified
from app.exchange.trouble import reading, writing

_BLOCK = 256 << 10
_SLICE = 256  # What one step of decompression is fed: zstd makes at most 128 KiB out of four bytes.
_IN_MEMORY = 8 << 20
_AHEAD = 4  # blocks
_Spool: TypeAlias = "tempfile.SpooledTemporaryFile[bytes]"


@dataclass(frozen=True)
class Limits:
    """What a bundle may cost whoever opens it."""

    raw_size: int = 1 << 30
    lines: int = 4_000_000
    window: int = 8 << 20
    """What RFC 8878 asks of every decoder; level 3 needs 2 MiB."""


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

    It is copied as it is, sealed, and the copy found to be what was signed before any of it is decrypted or
    decompressed; what comes out of it is never written anywhere.
    """
    limits = limits or Limits()
    label, promised = bundle.label, bundle.manifest.payload
    if promised is None or label.payload is None:
        return
    if promised.raw_size > limits.raw_size:
        raise Fault("too_big", "payload")
    with tempfile.SpooledTemporaryFile(_IN_MEMORY, prefix="nghisu-") as sealed:
        _copy(label, label.payload.size, promised.sha256, sealed)
        pieces = _pieces(sealed)
        if labels.PAYLOADS[bundle.manifest.kind] == labels.SEALED:
            small = label.payload.size <= _IN_MEMORY
            pieces = _at_once(sealed, identities) if small else _decrypted(sealed, identities)
        with closing(pieces):
            yield from _decompressed(pieces, promised.raw_size, limits.window)


def _copy(label: Label, size: int, sha256: str, sealed: _Spool) -> None:
    digest, left = hashlib.sha256(), size
    with reading(), label.path.open("rb") as file:
        file.seek(label.offset)
        while block := file.read(min(_BLOCK, left)):
            left -= len(block)
            digest.update(block)
            with writing():
                sealed.write(block)
    if digest.hexdigest() != sha256:
        raise Fault("damaged", "payload changed")
    sealed.seek(0)


def _pieces(file: _Spool) -> Generator[bytes, None, None]:
    while block := file.read(_BLOCK):
        yield block


def _at_once(sealed: _Spool, identities: Sequence[pyrage.x25519.Identity]) -> Generator[bytes, None, None]:
    try:
        plain = memoryview(pyrage.decrypt(sealed.read(), list(identities)))
    except pyrage.DecryptError as wrong:
        raise _fault_of(wrong) from None
    yield from (bytes(plain[at : at + _BLOCK]) for at in range(0, len(plain), _BLOCK))


def _decrypted(sealed: _Spool, identities: Sequence[pyrage.x25519.Identity]) -> Generator[bytes, None, None]:
    """What age makes of it, by a thread that is never far ahead: age writes, and cannot be asked to wait."""
    pipe = _Pipe()
    worker = Thread(target=_fill, args=(pipe, sealed, identities), daemon=True)
    worker.start()
    try:
        while piece := pipe.next():
            yield piece
    finally:
        pipe.abandon()
        worker.join()


def _fill(pipe: "_Pipe", sealed: _Spool, identities: Sequence[pyrage.x25519.Identity]) -> None:
    fault: Fault | None = Fault("damaged", "age")
    try:
        pyrage.decrypt_io(sealed, pipe, list(identities))
        fault = None
    except (pyrage.DecryptError, OSError) as wrong:
        fault = _fault_of(wrong)
    finally:  # whatever happened, nobody is left waiting
        pipe.end(fault)


def _fault_of(wrong: Exception) -> Fault:
    return Fault("wrong_recipient" if "No matching keys" in str(wrong) else "damaged", "age")


class _Pipe:
    """Between the thread that decrypts and whoever decompresses: a few pieces, then either waits."""

    def __init__(self) -> None:
        self._pieces: Queue[bytes | Fault | None] = Queue(_AHEAD)
        self._abandoned = False
        self._ready = bytearray()

    def write(self, piece: bytes) -> int:
        """Take what was decrypted; raises when nobody wants more, so that age stops."""
        if self._abandoned:
            raise BrokenPipeError
        self._ready += piece
        if len(self._ready) >= _BLOCK:
            self.flush()
        return len(piece)

    def flush(self) -> None:
        """Hand on what there is."""
        if self._ready:
            self._pieces.put(bytes(self._ready))
            self._ready.clear()

    def end(self, fault: Fault | None) -> None:
        """Nothing more will come, or it went wrong."""
        if not fault:
            self.flush()
        self._pieces.put(fault)

    def next(self) -> bytes | None:
        """The next piece, None at the end; raises what went wrong."""
        piece = self._pieces.get()
        if isinstance(piece, Fault):
            raise piece
        return piece

    def abandon(self) -> None:
        """Nobody wants more; what waits for room may go on and find out."""
        self._abandoned = True
        with suppress(Empty):
            while True:
                self._pieces.get_nowait()


def _decompressed(pieces: Iterable[bytes], promised: int, window: int) -> Iterator[bytes]:
    """One zstd frame and nothing else, which must give exactly as many bytes as promised."""
    stream = zstandard.ZstdDecompressor(max_window_size=window).decompressobj()
    made = 0
    for block in pieces:
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
