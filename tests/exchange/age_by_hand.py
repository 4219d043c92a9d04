"""The age format (C2SP age.md, version 1) from its text alone, X25519 only: our way out of any library.

Just what a test needs: it opens what pyrage sealed, seals what pyrage opens, and writes files that are wrong
in one place, as the vectors of C2SP/CCTV do.
"""

import base64
import hashlib
import hmac
import os
from itertools import pairwise

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

CHUNK = 64 << 10
LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
FIRST = b"age-encryption.org/v1\n"


def bech32(text: str) -> bytes:
    """The bytes in a key's text (BIP 173; the checksum is the sender's business here)."""
    bits = "".join(f"{LETTERS.index(letter):05b}" for letter in text.lower().rpartition("1")[2][:-6])
    return int(bits[:256], 2).to_bytes(32, "big")


def derived(secret: bytes, salt: bytes, info: bytes) -> bytes:
    return HKDF(hashes.SHA256(), 32, salt, info).derive(secret)


def b64(raw: bytes) -> bytes:
    return base64.b64encode(raw).rstrip(b"=")


def unb64(text: bytes) -> bytes:
    return base64.b64decode(text + b"=" * (-len(text) % 4))


def wrapped(file_key: bytes, recipient: str, ephemeral: bytes) -> bytes:
    """A stanza that hands the file key to one recipient."""
    public, secret = bech32(recipient), X25519PrivateKey.from_private_bytes(ephemeral)
    share = secret.public_key().public_bytes_raw()
    shared = secret.exchange(X25519PublicKey.from_public_bytes(public))
    key = derived(shared, share + public, b"age-encryption.org/v1/X25519")
    body = ChaCha20Poly1305(key).encrypt(bytes(12), file_key, None)
    return b"-> X25519 " + b64(share) + b"\n" + b64(body) + b"\n"


def unwrapped(stanzas: bytes, identity: str) -> bytes:
    """The file key in the stanza meant for us."""
    secret = X25519PrivateKey.from_private_bytes(bech32(identity))
    public = secret.public_key().public_bytes_raw()
    lines = stanzas.split(b"\n")
    for head, body in pairwise(lines):
        if head.startswith(b"-> X25519 "):
            share = unb64(head.split(b" ")[2])
            shared = secret.exchange(X25519PublicKey.from_public_bytes(share))
            key = derived(shared, share + public, b"age-encryption.org/v1/X25519")
            return ChaCha20Poly1305(key).decrypt(bytes(12), unb64(body), None)
    raise LookupError("no X25519 stanza")


def header(stanzas: bytes, file_key: bytes) -> bytes:
    """The header with its sum."""
    signed = FIRST + stanzas + b"---"
    return signed + b" " + b64(mac(signed, file_key)) + b"\n"


def mac(signed: bytes, file_key: bytes) -> bytes:
    return hmac.digest(derived(file_key, b"", b"header"), signed, hashlib.sha256)


def nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


def streamed(plain: bytes, file_key: bytes, salt: bytes) -> bytes:
    """The payload: a salt and chunks of 64 KiB, the last of them marked."""
    box = ChaCha20Poly1305(derived(file_key, salt, b"payload"))
    chunks = [plain[at : at + CHUNK] for at in range(0, len(plain), CHUNK)] or [b""]
    sealed = (box.encrypt(nonce(i, i == len(chunks) - 1), chunk, None) for i, chunk in enumerate(chunks))
    return salt + b"".join(sealed)


def sealed(plain: bytes, recipient: str) -> bytes:
    file_key = os.urandom(16)
    stanza = wrapped(file_key, recipient, os.urandom(32))
    return header(stanza, file_key) + streamed(plain, file_key, os.urandom(16))


def opened(raw: bytes, identity: str) -> bytes:
    signed, rest = raw[: raw.index(b"\n---") + 4], raw[raw.index(b"\n---") + 5 :]
    text, payload = rest.split(b"\n", 1)
    file_key = unwrapped(signed.removeprefix(FIRST), identity)
    assert hmac.compare_digest(mac(signed, file_key), unb64(text))
    box = ChaCha20Poly1305(derived(file_key, payload[:16], b"payload"))
    chunks = [payload[at : at + CHUNK + 16] for at in range(16, len(payload), CHUNK + 16)]
    return b"".join(box.decrypt(nonce(i, i == len(chunks) - 1), c, None) for i, c in enumerate(chunks))
