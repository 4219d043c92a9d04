"""The signed label of a bundle: who, for whom, after what, and the hash of what is inside."""

import re
from typing import Annotated, Any

import msgspec

from app.exchange.faults import Fault

FORMAT = 1
KNOWN: frozenset[str] = frozenset()
"""What a bundle may require of its reader beyond format 1: nothing yet."""

SEALED, OPEN, BARE = "payload.age", "payload.zst", ""
PAYLOADS = {
    "up": SEALED,
    "down": SEALED,
    "files": SEALED,
    "broadcast": OPEN,
    "enrolment": BARE,
    "card": BARE,
    "receipt": BARE,
}
LARGEST_MANIFEST = 64 << 10

Hash = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Name = Annotated[str, msgspec.Meta(pattern=r"\A[0-9A-Za-z._:-]{1,64}\Z")]
Shown = Annotated[str, msgspec.Meta(pattern=r"\A[0-9A-Za-z.:+ -]{0,40}\Z")]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]


class Sender(msgspec.Struct, frozen=True):
    """Whose bundle it is: keys, incarnation of the database, running number."""

    key: Name
    instance: Name
    seq: Count


class Payload(msgspec.Struct, frozen=True):
    """The bytes of the payload as they lie in the file, and how many come out of them."""

    sha256: Hash
    size: Count
    raw_size: Count


class Attachment(msgspec.Struct, frozen=True):
    """A file the bundle speaks of, by its content."""

    sha256: Hash
    size: Count


class Draft(msgspec.Struct, frozen=True, kw_only=True):
    """What the sender decides of a manifest; sealing adds the payload."""

    kind: str
    sender: Sender = msgspec.field(name="from")
    to: Name | None = None
    base: Hash | None = None
    prev: Hash | None = None
    created: Shown = ""
    app: Shown = ""
    requires: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    card: dict[str, Any] | None = None


class Manifest(Draft, frozen=True, kw_only=True):
    """What the receiver reads before believing anything; the SHA-256 of its bytes names the bundle."""

    fmt: int = FORMAT
    payload: Payload | None = None


def encode(manifest: Manifest) -> bytes:
    """The exact bytes that are signed."""
    raw = msgspec.json.encode(manifest, order="sorted")
    if len(raw) > LARGEST_MANIFEST:
        raise Fault("too_big", "manifest")
    return raw


def decode(found: dict[str, Any]) -> Manifest:
    """A manifest out of a strictly parsed object; one of a newer program is told from a broken one."""
    if type(found.get("fmt")) is not int or found["fmt"] < 1:
        raise Fault("damaged", "fmt")
    if found["fmt"] > FORMAT or not _understood(found.get("requires", [])):
        raise Fault("too_new")
    try:
        manifest = msgspec.convert(found, Manifest)
    except msgspec.ValidationError as wrong:
        raise Fault("damaged", "manifest") from wrong
    if manifest.kind not in PAYLOADS:
        raise Fault("too_new", "kind")
    if (manifest.payload is None) is not (PAYLOADS[manifest.kind] == BARE):
        raise Fault("damaged", "payload")
    return manifest


def _understood(requires: object) -> bool:
    return isinstance(requires, list) and all(isinstance(word, str) and word in KNOWN for word in requires)


def signature_type(kind: str) -> str:
    """The type that is signed together with the manifest, so that no kind passes for another."""
    if not re.fullmatch("[a-z]{1,20}", kind):
        raise Fault("damaged", "kind")
    return f"vnd.nghisu.{kind}.v1"
