"""Where secret keys lie: the system's key store, or a file under a passphrase where there is none.

Never in the database nor in a backup of it. Whoever loses them enrols again; no data is lost with them.
"""

import os
import unicodedata
from pathlib import Path

import keyring
import pyrage
from keyring.errors import KeyringError

from app.exchange.faults import Fault
from app.exchange.trouble import reading, settle, unfinished, writing

_SERVICE = "nghisu"
LARGEST = 1280
"""Windows keeps 2,560 bytes for a secret, two for each letter (CRED_MAX_CREDENTIAL_BLOB_SIZE)."""


def has_keyring() -> bool:
    """Whether this system keeps secrets for its users."""
    return bool(keyring.get_keyring().priority > 0)


def keep(name: str, secret: bytes) -> None:
    """Hand a secret to the system's key store and see that it is there."""
    if len(secret) > LARGEST:
        raise ValueError("more than a key store holds")
    try:
        keyring.set_password(_SERVICE, name, secret.decode("ascii"))
    except (KeyringError, OSError) as wrong:
        raise Fault("no_keyring", type(wrong).__name__) from wrong
    if fetch(name) != secret:
        raise Fault("no_keyring", "not kept")


def fetch(name: str) -> bytes:
    """A secret out of the system's key store."""
    try:
        found = keyring.get_password(_SERVICE, name)
    except (KeyringError, OSError) as wrong:
        raise Fault("no_keyring", type(wrong).__name__) from wrong
    if found is None:
        raise Fault("no_keys", "key store")
    return found.encode("utf-8")


def forget(name: str) -> None:
    """Take a secret out of the system's key store; one that is not there is forgotten already."""
    try:
        if keyring.get_password(_SERVICE, name) is not None:
            keyring.delete_password(_SERVICE, name)
    except (KeyringError, OSError) as wrong:
        raise Fault("no_keyring", type(wrong).__name__) from wrong


def keep_sealed(path: Path, secret: bytes, passphrase: str) -> None:
    """Write a secret into a file only the passphrase opens (age with scrypt, about a second of work)."""
    sealed = pyrage.passphrase.encrypt(secret, unicodedata.normalize("NFC", passphrase))
    with unfinished(path.with_name(path.name + ".part")) as part, writing():
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
        settle(part, path)


def fetch_sealed(path: Path, passphrase: str) -> bytes:
    """A secret out of a file under a passphrase."""
    if not path.is_file():
        raise Fault("no_keys", "sealed file")
    with reading():
        sealed = path.read_bytes()
    try:
        return bytes(pyrage.passphrase.decrypt(sealed, unicodedata.normalize("NFC", passphrase)))
    except pyrage.DecryptError as wrong:
        code = "wrong_passphrase" if sealed.startswith(b"age-encryption.org/v1\n-> scrypt ") else "bad_keys"
        raise Fault(code) from wrong
