"""Bundles that are only a manifest: a request to be enrolled, a card as a file, a courier's receipt."""

import base64
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from app.exchange.cards import ProvinceCard, read_province_card
from app.exchange.envelope import Sealed, Signer, seal_bare
from app.exchange.faults import Fault
from app.exchange.keys import PublicKeys, StationKeys
from app.exchange.manifest import Draft, Hash, Sender
from app.exchange.reading import Label, Verified, look, verify

_QR = "NGHISU1"
LONGEST_NAME = 200


@dataclass(frozen=True)
class Enrolment:
    """Keys that ask to speak for a unit; nobody has vouched for them yet."""

    keys: PublicKeys
    unit: str
    name: str
    instance: str
    created: str
    hash: str
    code: str = ""
    """The administrative code of the unit, for people."""


def ask(
    target: Path,
    keys: StationKeys,
    sender: Sender,
    *,
    unit: str,
    name: str,
    created: str,
    app: str,
    code: str = "",
) -> Sealed:
    """Write the file a station carries to its superior to be enrolled, signed with the keys it is about."""
    card = {"keys": keys.public.to_json(), "unit": unit, "name": name} | ({"code": code} if code else {})
    return seal_bare(
        target, Draft(kind="enrolment", sender=sender, created=created, app=app, card=card), keys
    )


def read_enrolment(path: Path) -> Enrolment:
    """The request in a file: it proves that whoever asks holds the keys, and nothing more."""
    label = look(path)
    card = _card(label, "enrolment")
    keys = PublicKeys.from_json(card.get("keys"))
    unit, name = card.get("unit"), card.get("name")
    if not isinstance(unit, str) or not isinstance(name, str) or not keys.recipient:
        raise Fault("bad_card", "enrolment")
    if not re.fullmatch(r"[0-9A-Za-z._:-]{1,64}", unit) or not name.isprintable() or len(name) > LONGEST_NAME:
        raise Fault("bad_card", "words of the enrolment")
    code = card.get("code", "")
    if not isinstance(code, str) or not re.fullmatch(r"[0-9A-Za-z]{0,13}", code):
        raise Fault("bad_card", "code of the unit")
    verify(label, keys)
    sender = label.manifest.sender
    return Enrolment(keys, unit, name, sender.instance, label.manifest.created, label.hash, code)


def qr_text(public: PublicKeys) -> str:
    """Both keys in letters of a QR code's alphanumeric mode: 123 of them, version 6 at level M."""
    signing = base64.b32encode(public.signing).decode("ascii").rstrip("=")
    return f"{_QR}:{signing}:{public.recipient.upper()}"


def from_qr_text(text: str) -> PublicKeys:
    """The keys a scanner typed."""
    try:
        mark, signing, recipient = "".join(text.split()).upper().split(":")
        raw = base64.b32decode(signing + "=" * (-len(signing) % 8))
    except ValueError as wrong:
        raise Fault("bad_card", "QR code") from wrong
    if mark != _QR:
        raise Fault("bad_card", "QR code")
    return PublicKeys(raw, recipient.lower())


def publish_province_card(target: Path, draft: Draft, keys: StationKeys, signed: dict[str, str]) -> Sealed:
    """Write the province's card as a file of its own, to lie beside the installer."""
    given = {name: getattr(draft, name) for name in Draft.__struct_fields__}
    return seal_bare(target, Draft(**given | {"kind": "card", "card": {"province": signed}}), keys)


def read_province_file(
    path: Path, root: PublicKeys | None = None, known: ProvinceCard | None = None
) -> ProvinceCard:
    """The province's card in a file, which its operational keys must have signed."""
    label = look(path)
    card = read_province_card(_card(label, "card").get("province"), root, known)
    verify(label, card.operational)
    return card


def receipt(target: Path, draft: Draft, keys: Signer, carried: Sequence[str]) -> Sealed:
    """Write that these bundles were seen, copied and found whole by a courier, who cannot read them."""
    given = {name: getattr(draft, name) for name in Draft.__struct_fields__}
    return seal_bare(target, Draft(**given | {"kind": "receipt", "card": {"of": list(carried)}}), keys)


def carried(bundle: Verified) -> tuple[str, ...]:
    """The bundles a verified receipt speaks of."""
    try:
        return msgspec.convert(_card(bundle.label, "receipt").get("of"), tuple[Hash, ...])
    except msgspec.ValidationError as wrong:
        raise Fault("bad_card", "receipt") from wrong


def _card(label: Label, kind: str) -> dict[str, object]:
    if label.manifest.kind != kind or label.manifest.card is None:
        raise Fault("bad_card", kind)
    return label.manifest.card
