"""One line of a payload: strict JSON within bounds, so that what comes out cannot hurt whoever handles it."""

import json
from types import GenericAlias
from typing import Annotated, Any

import msgspec

from app.exchange.faults import Fault
from app.exchange.manifest import Manifest

DEEPEST = 8
LONGEST = 1 << 20
_BROKEN = (msgspec.DecodeError, UnicodeDecodeError, RecursionError, ValueError)


def _bounded(depth: int) -> Any:
    """The type of a JSON value of at most this depth, with whole numbers that SQL can hold."""
    whole = Annotated[int, msgspec.Meta(ge=-(2**63), le=2**63 - 1)]
    flat: Any = bool | whole | float | str | None
    value = flat
    for _ in range(depth):
        value = flat | GenericAlias(list, (value,)) | GenericAlias(dict, (str, value))
    return value


_DECODER: msgspec.json.Decoder[dict[str, Any]] = msgspec.json.Decoder(
    GenericAlias(dict, (str, _bounded(DEEPEST)))
)
_ENCODER = msgspec.json.Encoder()


def parse(line: bytes) -> dict[str, Any]:
    """The JSON object on a line.

    Refused are two equal keys, NaN, lone surrogates, numbers SQL cannot hold, and values nested too deeply.
    """
    if len(line) > LONGEST:
        raise Fault("too_big", "line")
    try:
        found = _DECODER.decode(line)
        # Our own lines come back byte for byte, which no line with two equal keys can.
        if _ENCODER.encode(found) != line and _doubles(line):
            raise Fault("bad_line", "equal keys")
    except _BROKEN as wrong:
        raise Fault("bad_line") from wrong
    return found


def _doubles(line: bytes) -> bool:
    """Whether an object in the line names a key twice."""
    doubled = False

    def pairs(given: list[tuple[str, Any]]) -> dict[str, Any]:
        nonlocal doubled
        found = dict(given)
        doubled = doubled or len(found) != len(given)
        return found

    json.loads(line, object_pairs_hook=pairs)
    return doubled


def header_of(line: bytes, manifest: Manifest) -> dict[str, Any]:
    """The first line, which must say what the manifest says: else somebody signed another's ciphertext."""
    header = parse(line)
    sender = manifest.sender
    signed = {
        "h": 1,
        "from": {"key": sender.key, "instance": sender.instance, "seq": sender.seq},
        "to": manifest.to,
        "base": manifest.base,
    }
    if {key: header.get(key) for key in signed} != signed:
        raise Fault("header_differs")
    return header


def trailer_of(line: bytes, lines: int) -> dict[str, Any]:
    """The last line, which must count the lines between the header and itself."""
    trailer = parse(line)
    if trailer.get("end") != 1 or type(trailer.get("n")) is not int or trailer["n"] != lines:
        raise Fault("incomplete")
    return trailer
