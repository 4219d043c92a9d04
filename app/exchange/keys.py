"""The keys of a station: Ed25519 (RFC 8032) signs, X25519 (age, C2SP age.md) opens what is sealed for it."""

import base64
import hashlib
from dataclasses import dataclass
from functools import cached_property

import msgspec
import pyrage
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from app.exchange.faults import Fault

_ROUNDS = 5200  # As many as Signal's safety numbers: a chosen collision costs that much more.


def pae(kind: str, body: bytes) -> bytes:
    """What is signed: the type and the exact bytes, each with its length (DSSE, "pre-authentication")."""
    name = kind.encode("ascii")
    return b"DSSEv1 %d %s %d %s" % (len(name), name, len(body), body)


@dataclass(frozen=True)
class PublicKeys:
    """What others may know of a station; a root key, which only signs, has no recipient."""

    signing: bytes
    recipient: str = ""

    def __post_init__(self) -> None:
        if len(self.signing) != 32 or not (self.recipient == "" or is_recipient(self.recipient)):
            raise Fault("bad_card", "public keys")

    @property
    def fingerprint(self) -> str:
        """Thirty-two letters and digits that name these two keys and no others (160 bits of SHA-256)."""
        return base64.b32encode(hashlib.sha256(self._bytes()).digest()[:20]).decode("ascii").lower()

    def verify(self, kind: str, body: bytes, signature: bytes) -> bool:
        """Whether this station signed exactly these bytes as this kind of thing."""
        try:
            Ed25519PublicKey.from_public_bytes(self.signing).verify(signature, pae(kind, body))
        except InvalidSignature:
            return False
        return True

    def to_json(self) -> dict[str, str]:
        """As it stands in cards and enrolments."""
        return {"signing": base64.b64encode(self.signing).decode("ascii"), "recipient": self.recipient}

    @staticmethod
    def from_json(given: object) -> "PublicKeys":
        """Back from a card; anything else is a Fault."""
        try:
            raw = msgspec.convert(given, dict[str, str])
            return PublicKeys(base64.b64decode(raw["signing"], validate=True), raw["recipient"])
        except (msgspec.ValidationError, KeyError, ValueError) as wrong:
            raise Fault("bad_card", "public keys") from wrong

    def _bytes(self) -> bytes:
        return pae("vnd.nghisu.keys.v1", self.signing + self.recipient.encode("ascii"))


def is_recipient(text: str) -> bool:
    """Whether this is an address age can seal for, written the one way it is written."""
    try:
        return str(pyrage.x25519.Recipient.from_str(text)) == text
    except pyrage.RecipientError:
        return False


def thirty_digits(public: PublicKeys) -> str:
    """Six groups of five digits, about 100 bits, to compare with a sheet of paper.

    Digits need no alphabet; iterated SHA-512, five bytes a group, after Signal's "safety numbers".
    """
    digest = material = public._bytes()
    for _ in range(_ROUNDS):
        digest = hashlib.sha512(digest + material).digest()
    groups = (int.from_bytes(digest[at : at + 5], "big") % 100_000 for at in range(0, 30, 5))
    return " ".join(f"{group:05d}" for group in groups)


@dataclass(frozen=True)
class StationKeys:
    """Both secret keys of a station; they never enter the database nor a backup."""

    signing: Ed25519PrivateKey
    identity: pyrage.x25519.Identity

    @staticmethod
    def make() -> "StationKeys":
        """New keys from the system's randomness."""
        return StationKeys(Ed25519PrivateKey.generate(), pyrage.x25519.Identity.generate())

    @cached_property
    def public(self) -> PublicKeys:
        """What others may know."""
        return PublicKeys(self.signing.public_key().public_bytes_raw(), str(self.identity.to_public()))

    def sign(self, kind: str, body: bytes) -> bytes:
        """Sixty-four bytes over the type and the exact bytes."""
        return self.signing.sign(pae(kind, body))

    def to_secret(self) -> bytes:
        """What the vault keeps: about 160 bytes."""
        seed = base64.b64encode(self.signing.private_bytes_raw()).decode("ascii")
        return msgspec.json.encode({"v": 1, "signing": seed, "identity": str(self.identity)})

    @staticmethod
    def from_secret(secret: bytes) -> "StationKeys":
        """Back from the vault."""
        try:
            raw = msgspec.json.decode(secret, type=dict[str, str | int])
            seed = base64.b64decode(str(raw["signing"]), validate=True)
            identity = pyrage.x25519.Identity.from_str(str(raw["identity"]))
            return StationKeys(Ed25519PrivateKey.from_private_bytes(seed), identity)
        except (msgspec.DecodeError, KeyError, ValueError, pyrage.IdentityError) as wrong:
            raise Fault("bad_keys", "station keys") from wrong


@dataclass(frozen=True)
class RootKey:
    """The province's root: made once, kept on paper and in a sealed file, used only to sign cards."""

    signing: Ed25519PrivateKey

    @staticmethod
    def make() -> "RootKey":
        """A new root from the system's randomness."""
        return RootKey(Ed25519PrivateKey.generate())

    @property
    def public(self) -> PublicKeys:
        """What every commune is told with the letter."""
        return PublicKeys(self.signing.public_key().public_bytes_raw())

    def sign(self, kind: str, body: bytes) -> bytes:
        """Sixty-four bytes over the type and the exact bytes."""
        return self.signing.sign(pae(kind, body))

    def printed(self) -> str:
        """The secret as thirteen groups of four letters, to print and put into an envelope."""
        text = base64.b32encode(self.signing.private_bytes_raw()).decode("ascii").rstrip("=")
        return " ".join(text[at : at + 4] for at in range(0, len(text), 4))

    @staticmethod
    def from_printed(text: str) -> "RootKey":
        """Typed again from the paper; blanks and the size of letters do not matter."""
        letters = "".join(text.split()).upper()
        try:
            seed = base64.b32decode(letters + "=" * (-len(letters) % 8))
            return RootKey(Ed25519PrivateKey.from_private_bytes(seed))
        except ValueError as wrong:
            raise Fault("bad_keys", "root key") from wrong
