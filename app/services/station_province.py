"""Founding a province for the exchange: an offline root vouches for the keys in daily use, by a card.

The root is made once, printed, put into an envelope and forgotten here. It is typed again only to make
another card, whose number is greater: after the daily keys were lost or may be in strange hands.
"""

import json
from dataclasses import dataclass, replace
from pathlib import Path

from ..domain.errors import Refused
from ..exchange import cards, enrolment
from ..exchange.cards import ProvinceCard, StationCard
from ..exchange.keys import RootKey, StationKeys, thirty_digits
from ..exchange.manifest import Draft, Sender
from ..store.station_log import COMMUNE, Peer
from ..store.work import Work
from . import station, station_cards, station_files, station_keys
from .context import Context
from .station_keys import PROVINCE_CARD

ALREADY = "Nơi này đã có thẻ. Muốn thay khóa thì làm thẻ mới với khóa gốc."
NO_CARD = "Nơi này chưa có thẻ của cấp trên. Lập khóa gốc và thẻ trước."
OTHER_ROOT = "Khóa gốc vừa gõ không phải khóa gốc của thẻ đang dùng. Gõ lại theo tờ giấy trong phong bì."
NO_UNIT = "Chưa biết nơi này là đơn vị nào. Thiết lập đơn vị trước rồi lập thẻ."
SERIAL = "serial"


@dataclass(frozen=True)
class Founding:
    """What is shown once and printed: the root and the recovery key are kept nowhere on this machine."""

    card: ProvinceCard
    root: str
    recovery: str

    @property
    def digits(self) -> str:
        """Thirty digits of the root, for the official letter to the communes."""
        return thirty_digits(self.card.root)


def found_province(context: Context, name: str, passphrase: str = "") -> Founding:
    """Make root, recovery key, daily keys and card number one; from now on this is the superior."""
    context.user.must_edit("office")
    if not context.store.owner:
        raise Refused(NO_UNIT)
    if province_card(context):
        raise Refused(ALREADY)
    root, recovery = RootKey.make(), StationKeys.make()
    rescuer = str(recovery.identity)
    made = StationKeys.make()
    plain = ProvinceCard(
        n=1,
        name=name.strip(),
        root=root.public,
        operational=made.public,
        recipients=(made.public.recipient, recovery.public.recipient),
        unit=context.store.owner,
    )
    _issue(context, root, plain, made, passphrase)
    return Founding(plain, root.printed(), rescuer)


def renew_card(context: Context, root_words: str, passphrase: str = "", number: int = 0) -> Founding:
    """New daily keys under the same root; the communes believe them as soon as a bundle brings the card.

    `number` is given when this data is older than the last card: the communes believe only a greater one.
    """
    context.user.must_edit("office")
    known, root = province_card(context), RootKey.from_printed(root_words)
    if known is None:
        raise Refused(NO_CARD)
    if root.public != known.root:
        raise Refused(OTHER_ROOT)
    made = StationKeys.make()
    kept = tuple(one for one in known.recipients if one != known.operational.recipient)
    plain = ProvinceCard(
        n=max(known.n + 1, number),
        name=known.name,
        root=known.root,
        operational=made.public,
        recipients=(made.public.recipient, *kept),
        unit=known.unit,
    )
    _issue(context, root, plain, made, passphrase)
    return Founding(plain, root.printed(), "")


def province_card(context: Context) -> ProvinceCard | None:
    """The card this installation speaks under; None when it is no superior."""
    with context.store.read() as work:
        return card_in(work)


def card_in(work: Work) -> ProvinceCard | None:
    found = work.log.fact(PROVINCE_CARD)
    return cards.read_province_card(json.loads(found)) if found else None


def publish_card(context: Context, keys: StationKeys, folder: Path) -> Path:
    """Write the card as a file to give to the communes together with the letter that bears its digits."""
    with context.store.read() as work:
        plain, signed = card_in(work), work.log.fact(PROVINCE_CARD)
        instance = work.log.fact(station.INSTANCE)
    if plain is None:
        raise Refused(NO_CARD)
    draft = Draft(
        kind="card",
        sender=Sender(keys.public.fingerprint, instance, plain.n),
        created=station_files.stamp(context),
        app=station_files.VERSION,
    )
    with station_files.made_here(context) as target:
        sealed = enrolment.publish_province_card(target, draft, keys, json.loads(signed))
        return station_files.lay_out(sealed, "", folder)


def issue_station_card(work: Work, keys: StationKeys, peer: Peer, since: str) -> Peer:
    """The peer with a card that says: these keys speak for this unit."""
    serial = int(work.log.fact(SERIAL) or 0) + 1
    work.log.note(SERIAL, str(serial))
    plain = StationCard(station_cards.public_of(peer), peer.unit, since, serial, peer.instance or None)
    return replace(peer, card=json.dumps(cards.issue_station_card(keys, plain)))


def _issue(context: Context, root: RootKey, plain: ProvinceCard, made: StationKeys, passphrase: str) -> None:
    """Keys in their place first, then everything that speaks of them in one transaction.

    The former keys stay where they lie: data put back from a copy may speak of them.
    """
    signed = cards.issue_province_card(root, plain)
    name = station_keys.lay(made, passphrase)
    with context.store.write() as work:
        station_keys.adopt(work, name, made)
        work.log.note(PROVINCE_CARD, json.dumps(signed))
        work.log.note("role", "superior")
        for peer in work.log.peers(COMMUNE):
            if not peer.revoked_at:
                since = peer.enrolled_at.date().isoformat() if peer.enrolled_at else ""
                work.log.keep_peer(issue_station_card(work, made, peer, since))
