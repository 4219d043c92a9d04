"""Spoiled copies of bundles, drawn from a seed: as a stick spoils them, or somebody with the keys."""

import json
import random
from collections.abc import Callable, Iterator, Sequence

import zstandard
from forging import Forger, members_of, zipped

Spoil = Callable[[random.Random, bytes, bytes], bytes]
RAW_LIMIT = 1 << 20


def flip(draw: random.Random, raw: bytes, other: bytes) -> bytes:
    at = draw.randrange(len(raw))
    return raw[:at] + bytes([raw[at] ^ 1 << draw.randrange(8)]) + raw[at + 1 :]


def several(draw: random.Random, raw: bytes, other: bytes) -> bytes:
    spoiled = bytearray(raw)
    for _ in range(draw.randint(2, 12)):
        spoiled[draw.randrange(len(raw))] = draw.choice((0, 0xFF, 0x7F, 0x80, draw.randrange(256)))
    return bytes(spoiled)


def number(draw: random.Random, raw: bytes, other: bytes) -> bytes:
    """A length or an offset that lies."""
    at, size = draw.randrange(len(raw)), draw.choice((2, 4, 8))
    lie = draw.choice((0, 1, 2**31 - 1, 2**31, 2**32 - 1, 2**63, len(raw))) % 2 ** (8 * size)
    return raw[:at] + lie.to_bytes(size, draw.choice(("little", "big"))) + raw[at + size :]


def cut(draw: random.Random, raw: bytes, other: bytes) -> bytes:
    start = draw.randrange(len(raw))
    return raw[:start] + raw[start + draw.randint(1, 64) :]


def truncate(draw: random.Random, raw: bytes, other: bytes) -> bytes:
    return raw[: draw.randrange(len(raw))]


def insert(draw: random.Random, raw: bytes, other: bytes) -> bytes:
    at = draw.randrange(len(raw) + 1)
    return raw[:at] + draw.randbytes(draw.randint(1, 64)) + raw[at:]


def double(draw: random.Random, raw: bytes, other: bytes) -> bytes:
    start = draw.randrange(len(raw))
    end = start + draw.randint(1, 512)
    return raw[:end] + raw[start:end] + raw[end:]


def zeros(draw: random.Random, raw: bytes, other: bytes) -> bytes:
    start = draw.randrange(len(raw))
    size = min(draw.choice((16, 512, 4096)), len(raw) - start)
    return raw[:start] + bytes(size) + raw[start + size :]


def splice(draw: random.Random, raw: bytes, other: bytes) -> bytes:
    at = draw.randrange(len(raw))
    return raw[:at] + other[draw.randrange(len(other)) :]


def transplant(draw: random.Random, raw: bytes, other: bytes) -> bytes:
    start = draw.randrange(len(raw))
    size = draw.randint(1, 256)
    return raw[:start] + other[start : start + size] + raw[start + size :]


BLIND: Sequence[Spoil] = (
    flip, several, number, cut, truncate, insert, double, zeros, splice, transplant
)  # fmt: skip


def rebuilt(draw: random.Random, raw: bytes, other: bytes) -> bytes:
    """One member spoiled and the ZIP made sound again around it, which only the signature can notice."""
    members = members_of(raw)
    at = draw.randrange(1, len(members))
    name, content = members[at]
    members[at] = (name, draw.choice(BLIND)(draw, content, dict(members_of(other)).get(name, b"x")))
    return zipped(members)


def digit(draw: random.Random, raw: bytes, other: bytes) -> bytes:
    """A manifest that says another running number, well-formed in all else."""
    members = members_of(raw)
    values = json.loads(members[1][1])
    values["from"]["seq"] += draw.randint(1, 10**6)
    members[1] = ("manifest.json", json.dumps(values, separators=(",", ":")).encode())
    return zipped(members)


OUTSIDE: Sequence[Spoil] = (*BLIND, *(rebuilt,) * 5, digit)


def from_outside(seed: int, count: int, bundles: Sequence[bytes]) -> Iterator[tuple[str, bytes]]:
    """Mutants of whoever holds no key; each differs from every bundle it was made of."""
    draw = random.Random(seed)
    while count:
        raw, other, spoil = draw.choice(bundles), draw.choice(bundles), draw.choice(OUTSIDE)
        spoiled = spoil(draw, raw, other)
        if spoiled not in bundles:
            count -= 1
            yield spoil.__name__, spoiled


def from_inside(seed: int, count: int, forger: Forger, plain: bytes) -> Iterator[tuple[str, bytes]]:
    """Mutants signed with an enrolled key: the lines, the frame, the ciphertext or the manifest spoiled."""
    draw = random.Random(seed)
    compressed = zstandard.ZstdCompressor(write_checksum=True).compress(plain)
    sealed = forger.age(compressed)
    for _ in range(count):
        layer, spoil = draw.choice(("lines", "frame", "age", "manifest")), draw.choice(BLIND)
        if layer == "lines":
            yield layer, forger.bundle(spoil(draw, plain, plain))
        elif layer == "frame":
            yield layer, forger.bundle(plain, spoil(draw, compressed, compressed))
        elif layer == "age":
            spoiled = spoil(draw, sealed, sealed)
            manifest = forger.manifest(spoiled, len(plain))
            yield layer, zipped(forger.members(manifest, spoiled))
        else:
            manifest = forger.manifest(sealed, len(plain))
            yield layer, zipped(forger.members(spoil(draw, manifest, manifest), sealed))
