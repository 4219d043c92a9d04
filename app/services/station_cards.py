"""Whom to believe: the superior by its card, this office by the card the superior gave it."""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from ..domain.errors import Refused
from ..exchange import cards
from ..exchange.cards import ProvinceCard, StationCard
from ..exchange.enrolment import from_qr_text
from ..exchange.faults import Fault
from ..exchange.keys import PublicKeys, thirty_digits
from ..exchange.manifest import Manifest
from ..store.station_log import SUPERIOR, Peer
from ..store.work import Work
from . import station_keys

DIGITS = 30
LONGEST_NAME = 200
TOO_FEW = "Cần đủ ba mươi chữ số, sáu nhóm năm số, như in trên giấy. Gõ lại."
DIFFERENT = (
    "Dãy số trên giấy khác với dãy số của tệp: tệp không phải của nơi đã ký giấy."
    " Không nhận; hỏi lại nơi gửi."
)
REPLACED = "Thay bằng thẻ số {n}"
_UNIT = re.compile(r"[0-9A-Za-z-]{1,64}")


def superior(work: Work) -> Peer | None:
    """The superior this office reports to, None before it joined one."""
    return next((peer for peer in work.log.peers(SUPERIOR) if not peer.revoked_at), None)


def compare(typed: str, public: PublicKeys) -> None:
    """Check digits typed from a paper, or the text of its square code; raises Refused when they differ."""
    if ":" in typed:
        if _scanned(typed) != public:
            raise Refused(DIFFERENT)
        return
    digits = "".join(letter for letter in typed if letter in "0123456789")
    if len(digits) != DIGITS:
        raise Refused(TOO_FEW)
    if digits != thirty_digits(public).replace(" ", ""):
        raise Refused(DIFFERENT)


def _scanned(typed: str) -> PublicKeys | None:
    try:
        return from_qr_text(typed)
    except Fault:
        return None


def of_superior(card: ProvinceCard, signed: Mapping[str, Any]) -> Peer:
    """The superior as its card shows it."""
    if not _UNIT.fullmatch(card.unit) or not card.name.isprintable() or len(card.name) > LONGEST_NAME:
        raise Fault("bad_card", "words of the card")
    return Peer(
        key=card.operational.fingerprint,
        role=SUPERIOR,
        unit=card.unit,
        name=card.name,
        signing=card.operational.signing.hex(),
        recipient="\n".join(_in_order(card)),
        card=json.dumps(signed),
    )


def _in_order(card: ProvinceCard) -> list[str]:
    """The operational recipient first: it belongs to the key that names the superior."""
    own = card.operational.recipient
    return [own, *(other for other in card.recipients if other != own)]


def known_card(peer: Peer) -> ProvinceCard | None:
    """The card a superior is known by."""
    return cards.read_province_card(json.loads(peer.card)) if peer.card else None


def public_of(peer: Peer) -> PublicKeys:
    """The keys a peer signs with; a superior has others that can open what goes to it."""
    return PublicKeys(bytes.fromhex(peer.signing), peer.recipient.split()[0])


def sender_of(work: Work, manifest: Manifest) -> Peer:
    """Whoever a bundle says it is from, if known here, be it by a newer card of a superior; raises Fault."""
    peer = work.log.peer(manifest.sender.key)
    newer = _newer(work, manifest)
    if newer and newer.key == manifest.sender.key:
        return newer
    if peer is None:
        raise Fault("unknown_sender")
    if peer.revoked_at:
        raise Fault("old_card" if peer.role == SUPERIOR else "revoked")
    return peer


def _newer(work: Work, manifest: Manifest) -> Peer | None:
    """The superior as a newer card in the bundle shows it; raises Fault for a card its root did not sign."""
    signed = (manifest.card or {}).get("province")
    former = superior(work) if isinstance(signed, dict) else None
    known = known_card(former) if former else None
    if former is None or known is None or not isinstance(signed, dict):
        return None
    try:
        card = cards.read_province_card(signed, known=known)
    except Fault as fault:
        if fault.code == "old_card":
            return None
        raise
    peer = of_superior(card, signed)
    return replace(peer, instance=former.instance, echo=former.echo) if card.n > known.n else None


def believe(work: Work, peer: Peer, at: datetime) -> None:
    """Keep a superior as its card shows it, in place of the one believed so far."""
    former = superior(work)
    card = known_card(peer) if peer.role == SUPERIOR and peer != former else None
    if card is None:
        return
    if former and former.key != peer.key:
        work.log.keep_peer(replace(former, revoked_at=at, revoked_why=REPLACED.format(n=card.n)))
    work.log.keep_peer(replace(peer, enrolled_at=peer.enrolled_at or at))
    work.changed.add("station")


def hear(work: Work, sender: Peer, header: Mapping[str, Any]) -> None:
    """Keep the card the superior sends this office; an older one, out of an older bundle, says nothing."""
    signed, province = header.get("station"), known_card(sender) if sender.role == SUPERIOR else None
    if signed is None or province is None:
        return
    try:
        card = cards.read_station_card(signed, province, station_card(work, province))
    except Fault as fault:
        if fault.code == "old_card":
            return
        raise
    if card.keys.to_json() != json.loads(work.log.fact(station_keys.PUBLIC) or "null"):
        return
    work.log.note(station_keys.STATION_CARD, json.dumps(signed))
    work.changed.add("station")


def station_card(work: Work, province: ProvinceCard) -> StationCard | None:
    """The card this office was given; None while it waits, or when the province's keys are newer than it."""
    found = work.log.fact(station_keys.STATION_CARD)
    try:
        return cards.read_station_card(json.loads(found), province) if found else None
    except Fault:
        return None


def ours(work: Work) -> dict[str, Any] | None:
    """The card under which this superior speaks, as a manifest carries it; None for one that has none."""
    found = work.log.fact(station_keys.PROVINCE_CARD)
    return {"province": json.loads(found)} if found else None
