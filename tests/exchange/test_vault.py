"""Secrets lie in the system's key store or in a file under a passphrase, and nowhere else."""

import json
import os
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring

from app.exchange import vault
from app.exchange.faults import Fault
from app.exchange.keys import StationKeys


class KeyringInAFile(KeyringBackend):
    """A key store as keyring knows them, so that the tests touch nobody's own."""

    priority = 1

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file

    def _all(self) -> dict[str, str]:
        return json.loads(self._file.read_text()) if self._file.exists() else {}

    def get_password(self, service, username):
        return self._all().get(f"{service}/{username}")

    def set_password(self, service, username, password):
        self._file.write_text(json.dumps(self._all() | {f"{service}/{username}": password}))

    def delete_password(self, service, username):
        kept = self._all()
        del kept[f"{service}/{username}"]
        self._file.write_text(json.dumps(kept))


@pytest.fixture
def use():
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


def test_keys_come_back_from_the_key_store(tmp_path, use, commune):
    use(KeyringInAFile(tmp_path / "store"))
    assert vault.has_keyring()
    vault.keep("station", commune.to_secret())
    assert StationKeys.from_secret(vault.fetch("station")).public == commune.public
    assert len(commune.to_secret()) < vault.LARGEST
    vault.forget("station")
    vault.forget("station")
    with pytest.raises(Fault) as fault:
        vault.fetch("station")
    assert fault.value.code == "no_keys"


def test_a_system_without_a_key_store_says_so(use, commune):
    use(NoKeyring())
    assert not vault.has_keyring()
    for act in (
        lambda: vault.keep("station", b"x"),
        lambda: vault.fetch("station"),
        lambda: vault.forget("s"),
    ):
        with pytest.raises(Fault) as fault:
            act()
        assert fault.value.code == "no_keyring"


def test_keys_come_back_from_a_file_under_a_passphrase(tmp_path, commune):
    path = tmp_path / "station.keys"
    vault.keep_sealed(path, commune.to_secret(), "mười hai con chim")
    assert StationKeys.from_secret(vault.fetch_sealed(path, "mười hai con chim")).public == commune.public
    assert str(commune.identity).encode() not in path.read_bytes()
    assert os.name != "posix" or path.stat().st_mode & 0o077 == 0
    with pytest.raises(Fault) as fault:
        vault.fetch_sealed(path, "mười một con chim")
    assert fault.value.code == "wrong_passphrase"
    path.write_bytes(b"something else")
    with pytest.raises(Fault) as fault:
        vault.fetch_sealed(path, "mười hai con chim")
    assert fault.value.code == "bad_keys"


def test_a_lost_file_says_what_to_do(tmp_path):
    with pytest.raises(Fault) as fault:
        vault.fetch_sealed(tmp_path / "gone", "x")
    assert fault.value.code == "no_keys"
    assert "Đăng ký lại" in str(fault.value)


@pytest.mark.parametrize("secret", [b"", b"{}", b"[]", b'{"v":1,"signing":"AA==","identity":"x"}', b"\xff"])
def test_a_spoiled_secret_is_no_crash(secret):
    with pytest.raises(Fault) as fault:
        StationKeys.from_secret(secret)
    assert fault.value.code == "bad_keys"
