"""What a file from outside is and who signed it, found out before any of it is decrypted or decompressed."""

import hashlib
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from app.exchange import manifest as labels
from app.exchange.container import LARGEST, Member, length_of, read_directory, read_local, read_small
from app.exchange.envelope import MIMETYPE
from app.exchange.faults import Fault
from app.exchange.keys import PublicKeys
from app.exchange.lines import parse
from app.exchange.manifest import LARGEST_MANIFEST, Manifest
from app.exchange.trouble import reading

_FIRST = Member.of("mimetype", MIMETYPE)
MAGIC = _FIRST.local() + MIMETYPE
"""How every bundle begins; it is known by this, never by its name."""

_BLOCK = 256 << 10


@dataclass(frozen=True)
class Label:
    """A file that is a bundle by its form; what it says is not yet believed."""

    path: Path
    manifest: Manifest
    signed: bytes
    signature: bytes
    payload: Member | None
    offset: int
    size: int

    @property
    def hash(self) -> str:
        """The bundle's identity."""
        return hashlib.sha256(self.signed).hexdigest()


@dataclass(frozen=True)
class Verified:
    """A bundle whose sender and every byte are known; only `verify` makes one."""

    label: Label

    @property
    def manifest(self) -> Manifest:
        """What the sender signed."""
        return self.label.manifest

    @property
    def hash(self) -> str:
        """The bundle's identity."""
        return self.label.hash


def look(path: Path) -> Label:
    """Check the form of a file and read its manifest; needs no key and reads little of the payload."""
    with reading(), path.open("rb") as file:
        start = file.read(len(MAGIC))
        if start != MAGIC:
            raise Fault("torn" if MAGIC.startswith(start) else "not_a_bundle")
        listed, signed = read_small(file, "manifest.json", LARGEST_MANIFEST)
        sealed, signature = read_small(file, "manifest.sig", 64)
        if len(signature) != 64:
            raise Fault("damaged", "signature")
        manifest = labels.decode(_strictly(signed))
        members = [_FIRST, listed, sealed]
        payload = _payload(file, manifest)
        offset = file.tell()
        if payload:
            members.append(payload)
            if length_of(file) < offset + payload.size:
                raise Fault("torn")
            file.seek(payload.size, 1)
        read_directory(file, members)
        return Label(path, manifest, signed, signature, payload, offset, file.tell())


def _strictly(signed: bytes) -> dict[str, object]:
    try:
        return parse(signed)
    except Fault as wrong:
        raise Fault("damaged", "manifest") from wrong


def _payload(file: BinaryIO, manifest: Manifest) -> Member | None:
    if manifest.payload is None:
        return None
    member = read_local(file, labels.PAYLOADS[manifest.kind], LARGEST)
    if member.size != manifest.payload.size:
        raise Fault("damaged", "size of payload")
    return member


def verify(label: Label, public: PublicKeys, to: str | None = None) -> Verified:
    """Check signature and payload against the sender's keys, and, where said, that it is meant for us."""
    manifest = label.manifest
    kind = labels.signature_type(manifest.kind)
    if manifest.sender.key != public.fingerprint or not public.verify(kind, label.signed, label.signature):
        raise Fault("wrong_signature")
    if to is not None and manifest.to != to:
        raise Fault("wrong_recipient")
    check_payload(label)
    return Verified(label)


def check_payload(label: Label) -> None:
    """See that every byte of the payload is as the manifest says; whoever carries a bundle needs no key."""
    manifest = label.manifest
    if label.payload and manifest.payload:
        digest, crc = hashlib.sha256(), 0
        with reading(), label.path.open("rb") as file:
            file.seek(label.offset)
            left = label.payload.size
            while block := file.read(min(_BLOCK, left)):
                left -= len(block)
                digest.update(block)
                crc = zlib.crc32(block, crc)
        if digest.hexdigest() != manifest.payload.sha256 or crc != label.payload.crc:
            raise Fault("damaged", "payload")
