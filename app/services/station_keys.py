"""The secret keys of this installation: in the system's key store or in a file under a passphrase.

Never in the data folder nor in a copy of it. Whoever loses them enrols again; no data is lost with them.
"""

import json
import secrets
from contextlib import suppress
from pathlib import Path

from ..domain.errors import Refused
from ..exchange import vault
from ..exchange.faults import Fault
from ..exchange.keys import PublicKeys, StationKeys
from ..paths import secrets_folder
from ..store.work import Work
from . import station
from .context import Context

VAULT, PUBLIC, STATION_CARD, PROVINCE_CARD = "vault", "public_keys", "station_card", "province_card"
SHORTEST = 8
TOO_SHORT = "Câu mật khẩu cần ít nhất tám ký tự. Chọn một câu dài dễ nhớ."
OF_THE_PROVINCE = "Nơi này đã có thẻ của tỉnh. Thay khóa bằng cách làm thẻ mới với khóa gốc."


def has_keyring() -> bool:
    """Whether this system keeps secrets, so that no passphrase is needed."""
    return vault.has_keyring()


def sealed(context: Context) -> bool:
    """Whether a passphrase opens the keys of this installation."""
    name = _fact(context, VAULT)
    return bool(name) and _file(name).is_file()


def public(context: Context) -> PublicKeys | None:
    """What others may know of this installation; needs no secret. None before keys were made."""
    found = _fact(context, PUBLIC)
    return PublicKeys.from_json(json.loads(found)) if found else None


def keys(context: Context, passphrase: str = "") -> StationKeys:
    """The keys of this installation; raises Fault no_keys, wrong_passphrase or no_keyring."""
    name = _fact(context, VAULT)
    if not name:
        raise Fault("no_keys", "never made")
    if _file(name).is_file():
        if not passphrase:
            raise Fault("wrong_passphrase", "none given")
        return StationKeys.from_secret(vault.fetch_sealed(_file(name), passphrase))
    if not vault.has_keyring():
        raise Fault("no_keys", "neither key store nor sealed file")
    return StationKeys.from_secret(vault.fetch(name))


def make_keys(context: Context, passphrase: str = "") -> PublicKeys:
    """New keys in place of any former ones; the office must then be enrolled with them.

    A passphrase puts them into a file, none into the system's key store; raises Fault no_keyring without one.
    """
    context.user.must_edit("office")
    if _fact(context, PROVINCE_CARD):
        raise Refused(OF_THE_PROVINCE)
    made = StationKeys.make()
    name = lay(made, passphrase)
    with context.store.write() as work:
        former = adopt(work, name, made)
    forget(former)
    return made.public


def lay(made: StationKeys, passphrase: str) -> str:
    """Put keys where secrets lie, under a name that says nothing; the name."""
    name = secrets.token_hex(16)
    if passphrase:
        if len(passphrase) < SHORTEST:
            raise Refused(TOO_SHORT)
        file = _file(name)
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        vault.keep_sealed(file, made.to_secret(), passphrase)
    elif vault.has_keyring():
        vault.keep(name, made.to_secret())
    else:
        raise Fault("no_keyring")
    return name


def adopt(work: Work, name: str, made: StationKeys) -> str:
    """Speak with these keys from now on, as another incarnation; where the former ones lie.

    A copied laptop that is enrolled anew and kept its instance would be taken for the one it was copied from.
    """
    former = work.log.fact(VAULT)
    work.log.note(VAULT, name)
    work.log.note(PUBLIC, json.dumps(made.public.to_json()))
    work.log.note(STATION_CARD, "")
    station.renew(work)
    work.log.note(station.KEYS, made.public.fingerprint)
    work.changed.add("station")
    return former


def forget(name: str) -> None:
    """Take away keys that nothing speaks with any more; what cannot go now does no harm."""
    if not name:
        return
    with suppress(OSError):
        _file(name).unlink(missing_ok=True)
    if vault.has_keyring():
        with suppress(Fault):
            vault.forget(name)


def _file(name: str) -> Path:
    return secrets_folder() / "keys" / f"{name}.age"


def _fact(context: Context, name: str) -> str:
    with context.store.read() as work:
        return work.log.fact(name)
