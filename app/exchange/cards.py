"""Who is who without a network: the province's card under its root, the station's card under the province.

Of The Update Framework only this much is kept: an offline root, and a number that may only grow.
"""

import base64
from typing import TypeVar

import msgspec

from app.exchange.envelope import Signer
from app.exchange.faults import Fault
from app.exchange.keys import PublicKeys, is_recipient
from app.exchange.lines import parse

PROVINCE, STATION = "vnd.nghisu.province-card.v1", "vnd.nghisu.station-card.v1"


class ProvinceCard(msgspec.Struct, frozen=True, omit_defaults=True):
    """The province's keys in use: who signs what comes down, and who can open what goes up."""

    n: int
    name: str
    root: PublicKeys
    operational: PublicKeys
    recipients: tuple[str, ...]
    unit: str = ""


class StationCard(msgspec.Struct, frozen=True):
    """What the province has approved: these keys speak for this unit from this day on."""

    keys: PublicKeys
    unit: str
    since: str
    serial: int
    instance: str | None = None


_Card = TypeVar("_Card", ProvinceCard, StationCard)


def issue_province_card(root: Signer, card: ProvinceCard) -> dict[str, str]:
    """The card signed by its root, as it travels: exact text and signature."""
    if root.public != card.root:
        raise ValueError("a province's card is signed by the root it names")
    return _sign(root, PROVINCE, _plain(card))


def read_province_card(
    signed: object, root: PublicKeys | None = None, known: ProvinceCard | None = None
) -> ProvinceCard:
    """The card, checked against the root known here; a lower number than the card in use is refused.

    Without a root yet, the card vouches for its own: whoever enrols compares thirty digits with the letter.
    """
    body, signature = _parts(signed)
    card = _card(body, ProvinceCard)
    trusted = known.root if known else root or card.root
    if card.root != trusted or not trusted.verify(PROVINCE, body, signature):
        raise Fault("bad_card", "province")
    if card.operational.recipient not in card.recipients or not all(map(is_recipient, card.recipients)):
        raise Fault("bad_card", "recipients")
    if known and card.n < known.n:
        raise Fault("old_card")
    if known and card.n == known.n and card != known:
        raise Fault("bad_card", "two cards of one number")
    return card


def issue_station_card(province: Signer, card: StationCard) -> dict[str, str]:
    """The card signed by the province's operational key, as it travels."""
    return _sign(province, STATION, _plain(card))


def read_station_card(
    signed: object, province: ProvinceCard, known: StationCard | None = None
) -> StationCard:
    """The card of a station, checked against its province; the greater serial number wins."""
    body, signature = _parts(signed)
    card = _card(body, StationCard)
    if not province.operational.verify(STATION, body, signature):
        raise Fault("bad_card", "station")
    if known and card.serial < known.serial:
        raise Fault("old_card")
    return card


def _sign(signer: Signer, kind: str, body: bytes) -> dict[str, str]:
    signature = base64.b64encode(signer.sign(kind, body)).decode("ascii")
    return {"body": body.decode("utf-8"), "sig": signature}


def _plain(card: ProvinceCard | StationCard) -> bytes:
    return msgspec.json.encode(card, order="sorted")


def _parts(signed: object) -> tuple[bytes, bytes]:
    try:
        raw = msgspec.convert(signed, dict[str, str])
        return raw["body"].encode("utf-8"), base64.b64decode(raw["sig"], validate=True)
    except (msgspec.ValidationError, KeyError, ValueError) as wrong:
        raise Fault("bad_card") from wrong


def _card(body: bytes, kind: type[_Card]) -> _Card:
    try:
        return msgspec.convert(parse(body), kind)
    except (msgspec.ValidationError, Fault) as wrong:
        raise Fault("bad_card") from wrong
