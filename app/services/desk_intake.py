"""Taking in what couriers brought: thousands of bundles, each by itself, none stopping another."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..domain.errors import Refused
from ..exchange.enrolment import Enrolment, read_enrolment
from ..exchange.faults import Fault
from ..exchange.keys import PublicKeys, StationKeys
from ..exchange.reading import look
from ..exchange.stick import SUFFIX, scan
from ..store import overview
from ..store.station_log import WAITING, Arrived
from . import bundle_in, station, stations
from .context import Context

Progress = Callable[[int, int], None]
REQUESTS = "requests"
FULL = "Quá nhiều gói chờ đăng ký. Duyệt đăng ký của các nơi gửi rồi nhập lại."
# What another day may open: the sender enrols, or a newer program is installed.
LATER = frozenset({"unknown_sender", "too_new"})
NEW, ALREADY, WAITS, KEEPS, ASKS, NOT_FOR_US, FAILED = (
    "new", "already", "waits", "kept", "request", "foreign", "refused",
)  # fmt: skip
SENTENCES = {
    ALREADY: "Đã nhận từ trước, không thay đổi gì.",
    WAITS: "Chờ gói trước của nơi gửi. Gói được giữ, tự nhận khi gói trước đến.",
    KEEPS: "Nơi gửi chưa đăng ký. Gói được giữ, tự nhận khi đăng ký xong.",
    ASKS: "Đề nghị đăng ký của {name}. Đối chiếu 30 chữ số trên giấy rồi duyệt.",
    NOT_FOR_US: "Tệp này không phải gói gửi lên. Để nguyên, không nhận.",
}
CAME = "{n} bản ghi, {fresh} mới hoặc sửa."


@dataclass(frozen=True)
class Taken:
    """What became of one file; `fate` is a code, `sentence` says the same and what to do."""

    path: Path
    fate: str
    sentence: str
    sender: str = ""
    arrived: Arrived | None = None


def take_folder(
    context: Context, keys: StationKeys, folder: Path, progress: Progress = lambda done, total: None
) -> list[Taken]:
    """Take in every bundle in a folder and below; then those that waited for one of them."""
    context.user.must_edit("superior_reply")
    files = scan(folder).found
    found: list[Taken] = []
    for number, path in enumerate(files):
        progress(number, len(files))
        found.append(take_one(context, path, keys))
    progress(len(files), len(files))
    return found + take_ripe(context, keys)


def take_one(context: Context, path: Path, keys: StationKeys) -> Taken:
    """One file, in a transaction of its own; never raises for what is wrong with it."""
    try:
        arrived = bundle_in.take(context, path, keys)
    except Fault as fault:
        return _not_taken(context, path, fault)
    except Refused as refused:
        return Taken(path, FAILED, str(refused))
    if not arrived.base and not arrived.number:
        _has_all(context, arrived)
    return _taken(context, path, arrived)


def _has_all(context: Context, arrived: Arrived) -> None:
    """Everything came, as it was asked for."""
    with context.store.read() as work:
        peer = work.log.peer(arrived.peer)
        wanted = peer is not None and station.wants_all(work, peer)
    if peer is not None and wanted:
        with context.store.write() as work:
            station.want_all(work, peer, False)


def take_ripe(context: Context, keys: StationKeys) -> list[Taken]:
    """Bundles that waited and need wait no longer, one after the other."""
    found: list[Taken] = []
    tried: set[str] = set()
    while ripe := [file for file in _ripe(context) if file not in tried]:
        tried.update(ripe)
        found += [take_one(context, context.folder / file, keys) for file in ripe]
    return found


def take_held(context: Context, keys: StationKeys) -> list[Taken]:
    """Try again what came before its sender was enrolled, and what waited for it."""
    found = []
    for held, came in stations.retry(context, keys):
        if isinstance(came, Fault):
            found.append(Taken(held.path, FAILED, str(came)))
        else:
            found.append(_taken(context, held.path, came))
    return found + take_ripe(context, keys)


def requests(context: Context) -> list[tuple[Path, Enrolment]]:
    """Who asks to be enrolled, each with its file; oldest request first."""
    found = []
    for path in (context.folder / REQUESTS).glob(f"*{SUFFIX}"):
        with suppress(Fault):
            found.append((path, read_enrolment(path)))
    return sorted(found, key=lambda pair: pair[1].created)


def drop_request(path: Path) -> None:
    """A request that was answered, or is not to be answered, is not shown again."""
    path.unlink(missing_ok=True)


def drop_requests_of(context: Context, keys: PublicKeys) -> None:
    """The same for every request of these keys the desk holds; files elsewhere stay."""
    for path, request in requests(context):
        if request.keys == keys:
            drop_request(path)


def _ripe(context: Context) -> list[str]:
    with context.store.read() as work:
        return overview.ripe(work.reader)


def _taken(context: Context, path: Path, arrived: Arrived) -> Taken:
    if arrived.state == WAITING:
        return Taken(path, WAITS, SENTENCES[WAITS], _name(context, arrived.peer), arrived)
    if arrived.number:  # it has its place in the order of arrival already
        return Taken(path, ALREADY, SENTENCES[ALREADY], _name(context, arrived.peer), arrived)
    counts = list(arrived.outcome.values())
    every = sum(sum(fates.values()) for fates in counts)
    fresh = sum(fates.get(fate, 0) for fates in counts for fate in ("new", "changed", "displaced"))
    words = [CAME.format(n=every, fresh=fresh)]
    if arrived.refusals:
        words.append(f"{len(arrived.refusals)} dòng bị từ chối, nơi gửi sẽ được báo.")
    if arrived.differs:
        words.append("Dữ liệu lệch với nơi gửi; xem lại ở danh sách đơn vị.")
    return Taken(path, NEW, " ".join(words), _name(context, arrived.peer), arrived)


NOT_TAKEN = ("card", "receipt", "broadcast", "down", "files")  # what a desk itself, or another one, hands out


def _not_taken(context: Context, path: Path, fault: Fault) -> Taken:
    kind = _kind(path)
    if kind == "enrolment":
        return _request(context, path, fault)
    if kind in NOT_TAKEN and fault.code in ("unknown_sender", "wrong_recipient"):
        return Taken(path, NOT_FOR_US, SENTENCES[NOT_FOR_US])
    if fault.code not in LATER:
        return Taken(path, FAILED, str(fault))
    try:
        held = stations.hold(context, path)
    except Refused as refused:
        return Taken(path, FAILED, str(refused))
    if held is None:
        return Taken(path, FAILED, FULL)
    return Taken(path, KEEPS, SENTENCES[KEEPS] if fault.code == "unknown_sender" else str(fault))


def _request(context: Context, path: Path, fault: Fault) -> Taken:
    try:
        asked = read_enrolment(path)
        with context.store.read() as work:
            known = work.log.peer(asked.keys.fingerprint)
        if known and not known.revoked_at:
            return Taken(path, ALREADY, f"{known.name} đã đăng ký rồi.", known.name)
        bundle_in.keep(context, path, f"{REQUESTS}/{asked.hash}{SUFFIX}")
    except Refused as refused:
        return Taken(path, FAILED, str(refused))
    return Taken(path, ASKS, SENTENCES[ASKS].format(name=asked.name), asked.name)


def _kind(path: Path) -> str:
    try:
        return look(path).manifest.kind
    except Fault:
        return ""


def _name(context: Context, key: str) -> str:
    with context.store.read() as work:
        peer = work.log.peer(key)
    return peer.name if peer else ""
