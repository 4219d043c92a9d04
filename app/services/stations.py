"""Who is enrolled: this installation with its superior, and the communes with this one, without a network."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ..domain.errors import Refused
from ..domain.records.unit import Unit
from ..exchange import enrolment
from ..exchange.cards import StationCard
from ..exchange.keys import PublicKeys, StationKeys, thirty_digits
from ..exchange.manifest import Sender
from ..exchange.reading import look
from ..store.station_log import COMMUNE, SUPERIOR, Peer
from ..store.work import Work
from . import station, station_cards, station_files, station_province, station_return, station_sidecar
from .context import Context
from .station_inbox import Held as Held
from .station_inbox import held as held
from .station_inbox import hold as hold
from .station_inbox import retry as retry
from .station_keys import has_keyring as has_keyring
from .station_keys import keys as keys
from .station_keys import make_keys as make_keys
from .station_keys import public as public
from .station_keys import sealed as sealed
from .station_province import Founding as Founding
from .station_province import found_province as found_province
from .station_province import province_card as province_card
from .station_province import publish_card as publish_card
from .station_province import renew_card as renew_card
from .station_sidecar import awake as awake

ROLES = {COMMUNE: "Cấp xã", "relay": "Đơn vị trung chuyển", SUPERIOR: "Cấp trên"}
ROLE = "role"
NOT_SET_UP = "Chưa thiết lập đơn vị. Thiết lập đơn vị trước rồi đăng ký với cấp trên."
NOT_A_SUPERIOR = "Máy này không phải nơi duyệt đăng ký. Lập thẻ của cấp trên trên máy này trước."
OTHER_KEYS = "Khóa đang mở không phải khóa của thẻ đang dùng. Mở khóa của thẻ đang dùng rồi duyệt lại."
REVOKED = "Khóa này đã bị thu hồi ngày {day}. Bảo đơn vị tạo khóa mới rồi đăng ký lại."
TAKEN_UNIT = "Mã dữ liệu trong tệp đang là của {name}. Hỏi lại đơn vị gửi tệp trước khi duyệt."
OUT_OF_SIGHT = "Không thấy nơi này trong danh sách đã đăng ký. Mở lại danh sách."
HAS_PEERS = "Đã đăng ký với nơi khác rồi nên không đổi vai trò được. Dùng một thư mục dữ liệu mới."


@dataclass(frozen=True)
class Request:
    """A request to be enrolled: what the file says and the paper shows."""

    path: Path
    digits: str
    name: str
    unit: str
    code: str
    keys: PublicKeys
    instance: str
    created: str

    @property
    def qr(self) -> str:
        """What the square code on the paper holds."""
        return enrolment.qr_text(self.keys)


def role(context: Context) -> str:
    """What this installation is: commune, relay or superior."""
    with context.store.read() as work:
        return _role(work)


def set_role(context: Context, wanted: str) -> None:
    """Choose at set-up what this installation is; not once others know it as something else."""
    context.user.must_edit("office")
    if wanted not in ROLES:
        raise Refused(f"Không có vai trò “{wanted}”. Chọn một trong: {', '.join(ROLES)}.")
    with context.store.write() as work:
        if _role(work) != wanted and work.log.peers():
            raise Refused(HAS_PEERS)
        work.log.note(ROLE, wanted)
        work.changed.add("station")


def _role(work: Work) -> str:
    return work.log.fact(ROLE) or COMMUNE


def request(context: Context, keys: StationKeys, folder: Path) -> Request:
    """Write the file that asks to be enrolled into the folder NGHISU of a stick, and read it again."""
    with context.store.write() as work:
        unit = work.look_up(Unit, context.store.owner) if context.store.owner else None
        station_sidecar.check(context, work)
        if unit:
            station_return.claim_units(context, work)
        instance = station.instance(work)
    if unit is None:
        raise Refused(NOT_SET_UP)
    with station_files.made_here(context) as target:
        sealed = enrolment.ask(
            target,
            keys,
            Sender(keys.public.fingerprint, instance, 0),
            unit=unit.id,
            name=unit.called(),
            created=station_files.stamp(context),
            app=station_files.VERSION,
            code=unit.code,
        )
        return read_request(station_files.lay_out(sealed, unit.code, folder))


def read_request(path: Path) -> Request:
    """What a file asks for; that the asker holds the keys is all it proves. Raises Fault."""
    asked = enrolment.read_enrolment(path)
    digits = thirty_digits(asked.keys)
    return Request(
        path, digits, asked.name, asked.unit, asked.code, asked.keys, asked.instance, asked.created
    )


def approve(context: Context, keys: StationKeys, path: Path, digits: str, unit: str = "") -> Peer:
    """Enrol whoever asks, once the digits (or the square code) of the signed paper agree with the file.

    `unit` is given for a laptop reinstalled from nothing: the unit whose records it is to receive.
    """
    context.user.must_edit("office")
    asked = read_request(path)
    station_cards.compare(digits, asked.keys)
    with context.store.write() as work:
        _may_approve(work, keys)
        here = work.log.peer(asked.keys.fingerprint)
        _must_be_free(work, here, asked, unit)
        peer = here or _peer(asked, unit)
        since = peer.enrolled_at or context.clock()
        peer = replace(peer, name=asked.name, code=asked.code, enrolled_at=since)
        peer = station_province.issue_station_card(work, keys, peer, since.date().isoformat())
        work.log.keep_peer(peer)
        work.changed.add("station")
    return peer


def _may_approve(work: Work, keys: StationKeys) -> None:
    card = station_province.card_in(work)
    if card is None:
        raise Refused(NOT_A_SUPERIOR)
    if card.operational != keys.public:
        raise Refused(OTHER_KEYS)


def _must_be_free(work: Work, here: Peer | None, asked: Request, unit: str) -> None:
    """Keys once revoked stay so, and nobody asks for the unit of another commune."""
    if here and here.revoked_at:
        raise Refused(REVOKED.format(day=f"{here.revoked_at:%d/%m/%Y}"))
    for peer in work.log.peers(COMMUNE):
        if peer.unit == (unit or asked.unit) and peer.code and asked.code and peer.code != asked.code:
            raise Refused(TAKEN_UNIT.format(name=peer.name))


def _peer(asked: Request, unit: str) -> Peer:
    return Peer(
        key=asked.keys.fingerprint,
        role=COMMUNE,
        unit=unit or asked.unit,
        name=asked.name,
        signing=asked.keys.signing.hex(),
        recipient=asked.keys.recipient,
        code=asked.code,
        instance=asked.instance,
    )


def read_card(path: Path) -> Mapping[str, str]:
    """Name, number and thirty digits of the superior's card in a file, to compare with the letter."""
    card = enrolment.read_province_file(path)
    return {"name": card.name, "number": str(card.n), "digits": thirty_digits(card.root)}


def join(context: Context, path: Path, digits: str) -> Peer:
    """Report to the superior whose card is in the file, once the digits of the letter agree with it.

    A card of the root known already needs no digits when its number is not lower.
    """
    context.user.must_edit("office")
    card = enrolment.read_province_file(path)
    signed = (look(path).manifest.card or {})["province"]
    with context.store.write() as work:
        former = station_cards.superior(work)
        known = station_cards.known_card(former) if former else None
        if known and known.root == card.root:
            card = enrolment.read_province_file(path, known=known)
        else:
            station_cards.compare(digits, card.root)
        peer = station_cards.of_superior(card, signed)
        if former and former.unit == peer.unit:
            peer = replace(peer, instance=former.instance, echo=former.echo)
        station_cards.believe(work, peer, context.clock())
    return peer


def superior(context: Context) -> Peer | None:
    """Whom this office reports to; None before it joined."""
    with context.store.read() as work:
        return station_cards.superior(work)


def enrolled(context: Context) -> StationCard | None:
    """The card the superior gave this office for the keys it has now; None until a bundle brought it."""
    with context.store.read() as work:
        peer = station_cards.superior(work)
        province = station_cards.known_card(peer) if peer else None
        return station_cards.station_card(work, province) if province else None


def communes(context: Context) -> list[Peer]:
    """Every station enrolled here, revoked ones too; several of one unit are its laptops."""
    with context.store.read() as work:
        return work.log.peers(COMMUNE)


def others_of(context: Context, peer: Peer) -> list[Peer]:
    """Other stations that speak for the unit of this one: its further laptops, or itself with former keys."""
    found = communes(context)
    return [one for one in found if one.unit == peer.unit and one.key != peer.key and not one.revoked_at]


def namesakes(context: Context, asked: Request) -> list[Peer]:
    """Stations of the same commune by its code but with other records: it was set up anew from nothing."""
    found = communes(context)
    return [one for one in found if asked.code and one.code == asked.code and one.unit != asked.unit]


def revoke(context: Context, key: str, why: str) -> Peer:
    """Believe a station no more; its records stay."""
    context.user.must_edit("office")
    if not why.strip():
        raise Refused("Ghi lý do thu hồi, ví dụ: mất máy, đổi máy.")
    with context.store.write() as work:
        peer = work.log.peer(key)
        if peer is None or peer.role != COMMUNE:
            raise Refused(OUT_OF_SIGHT)
        if not peer.revoked_at:
            peer = replace(peer, revoked_at=context.clock(), revoked_why=why.strip())
            work.log.keep_peer(peer)
            work.changed.add("station")
    return peer
