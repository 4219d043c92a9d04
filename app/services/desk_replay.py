"""The archive is a second copy of everything: played again in the order of arrival it gives the same data."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from ..domain.errors import Refused
from ..domain.records.succession import Succession
from ..exchange.faults import Fault
from ..exchange.keys import StationKeys
from ..store import comparing, overview
from ..store.station_log import COMMUNE, TAKEN, Arrived
from . import bundle_in, travel
from .context import Context, open_context

Progress = Callable[[int, int], None]
NOT_EMPTY = "Thư mục {name} đã có dữ liệu. Chọn thư mục trống để phát lại."
MISSING = "Thiếu {n} gói trong kho lưu, gói đầu tiên là {file}. Chép lại kho lưu từ bản sao rồi phát lại."


@dataclass(frozen=True)
class Compared:
    """What came of it: `differences` names tables and how many of their rows differ.

    `written_here` are records of communes that somebody edited at this desk, which no bundle brought: they
    are not compared.
    """

    bundles: int
    records: int
    written_here: int
    differences: dict[str, int]
    refused: tuple[str, ...] = ()

    @property
    def equal(self) -> bool:
        return not self.differences and not self.refused


def replay(
    context: Context,
    keys: StationKeys,
    folder: Path,
    url: str = "",
    progress: Progress = lambda done, total: None,
) -> Compared:
    """Play every bundle in the archive into a new database in `folder` and compare it with this one."""
    if not url and folder.exists() and any(folder.iterdir()):
        raise Refused(NOT_EMPTY.format(name=folder.name))
    arrived = _archive(context)
    fresh = open_context(folder, context.clock, url)
    try:
        fresh.store.owner = context.store.owner
        _prepare(context, fresh)
        refused = []
        for number, one in enumerate(arrived):
            progress(number, len(arrived))
            try:
                bundle_in.take(fresh, context.folder / one.file, keys)
            except Fault as fault:
                refused.append(f"{one.hash[:8]}: {fault}")
        progress(len(arrived), len(arrived))
        return _compare(context, fresh, len(arrived), tuple(refused))
    finally:
        fresh.store.close()


def _archive(context: Context) -> list[Arrived]:
    """What was taken in, in the order in which it was joined."""
    with context.store.read() as work:
        found = [one for one in work.log.arrivals(most=1 << 30) if one.state == TAKEN]
    found.sort(key=lambda one: one.changed)
    missing = [one.file for one in found if not (context.folder / one.file).is_file()]
    if missing:
        raise Refused(MISSING.format(n=len(missing), file=Path(missing[0]).name))
    return found


def _prepare(context: Context, fresh: Context) -> None:
    """Who may send and whose records he may write is not in the bundles of the communes."""
    with context.store.read() as work:
        peers, steps = work.log.peers(COMMUNE), work.find(Succession)
    with fresh.store.write() as work:
        for peer in peers:
            work.log.keep_peer(replace(peer, instance="", revoked_at=None))
        for step in steps:
            work.adopt(step, "", context.clock())


def _compare(context: Context, fresh: Context, bundles: int, refused: tuple[str, ...]) -> Compared:
    with context.store.read() as here, fresh.store.read() as there:
        wires = list(travel.wires(here).values())
        owners = [one for one in overview.held(here.reader) if one != context.store.owner]
        written = comparing.written_here(here.reader, wires, owners)
        but = written.keys() | set(written.values())
        different = comparing.differences(here.reader, there.reader, wires, owners, but)
        records = comparing.records(here.reader, wires, owners)
        return Compared(bundles, records, len(written), different, refused)
