"""The superior's view of its communes: who sent what and when, who is late, what differs."""

import tomllib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from ..domain.errors import Refused
from ..domain.text import sort_key
from ..exchange.faults import Fault
from ..exchange.keys import StationKeys
from ..paths import resource
from ..store import overview
from ..store.station_log import COMMUNE, Made, Peer
from ..store.work import Work
from . import bundle_files, bundle_out, desk_units, sending, station
from .context import Context, office

Progress = Callable[[int, int], None]
LATE_AFTER = "late_after"
NEVER, LATE, DIFFERS, WAITS, COPIES, CONFLICTS, DISSOLVED, REVOKED, GOOD = (
    "never", "late", "differs", "waits", "copies", "conflicts", "dissolved", "revoked", "good",
)  # fmt: skip
STATES = {
    NEVER: "Chưa gửi lần nào",
    LATE: "Muộn",
    DIFFERS: "Lệch dữ liệu",
    WAITS: "Chờ gói trước",
    COPIES: "Hai máy một bản sao",
    CONFLICTS: "Cần xem lại",
    DISSOLVED: "Đã sáp nhập",
    REVOKED: "Đã thu hồi",
    GOOD: "Đúng hạn",
}
# Of several true at once the first is shown in a list.
_URGENCY = (DISSOLVED, REVOKED, COPIES, DIFFERS, WAITS, NEVER, LATE, CONFLICTS)


@dataclass(frozen=True)
class CommuneStatus:
    """One unit as its bundles tell; `states` holds everything to look at, none when all is well."""

    unit: str
    name: str
    code: str
    peers: tuple[Peer, ...]
    last_at: datetime | None
    made_on: str
    days: int | None
    records: int
    waiting: int
    refused: int
    conflicts: int
    states: tuple[str, ...]
    successor: str = ""

    @property
    def state(self) -> str:
        return self.states[0] if self.states else GOOD


def status(context: Context) -> list[CommuneStatus]:
    """Every unit that was ever enrolled, by name."""
    with context.store.read() as work:
        look = _Look(context, work)
        by_unit: dict[str, list[Peer]] = {}
        for peer in work.log.peers(COMMUNE):
            by_unit.setdefault(peer.unit, []).append(peer)
        found = [look.of(unit, peers) for unit, peers in by_unit.items()]
    return sorted(found, key=lambda one: (sort_key(one.name), one.code))


class _Look:
    """Everything known of all communes, read once."""

    def __init__(self, context: Context, work: Work) -> None:
        pen = work.reader
        self._today = context.today
        self._after = late_after(work)
        self._last, self._waiting = overview.last_taken(pen), overview.waiting_bundles(pen)
        self._doubled, self._conflicts = overview.doubled(pen), overview.conflicts(pen)
        self._held, self._names = overview.held(pen), desk_units.names(work)
        self._under = desk_units.shown_under(work, context.today)

    def of(self, unit: str, peers: Sequence[Peer]) -> CommuneStatus:
        name, code = self._names.get(unit, (peers[-1].name, peers[-1].code))
        lasts = [self._last[peer.key] for peer in peers if peer.key in self._last]
        last = max(lasts, key=lambda one: one.at, default=None)
        at = datetime.fromisoformat(last.at) if last else None
        days = (self._today - at.date()).days if at else None
        waiting = sum(self._waiting.get(peer.key, 0) for peer in peers)
        conflicts = self._conflicts.get(unit, 0)
        true = {
            NEVER: last is None,
            LATE: days is not None and days > self._after,
            DIFFERS: bool(last and last.differs),
            WAITS: waiting > 0,
            COPIES: any(peer.key in self._doubled for peer in peers),
            CONFLICTS: conflicts > 0,
            DISSOLVED: unit in self._under,
            REVOKED: all(peer.revoked_at for peer in peers),
        }
        return CommuneStatus(
            unit=unit,
            name=name,
            code=code,
            peers=tuple(peers),
            last_at=at,
            made_on=last.made_on if last else "",
            days=days,
            records=self._held.get(unit, 0),
            waiting=waiting,
            refused=last.refused if last else 0,
            conflicts=conflicts,
            states=tuple(state for state in _URGENCY if true[state]),
            successor=self._names.get(self._under.get(unit, ""), ("", ""))[0],
        )


def late_after(work: Work) -> int:
    """After how many days without a bundle a commune is late."""
    return int(work.log.fact(LATE_AFTER) or _late_after())


def set_late_after(context: Context, days: int) -> None:
    """Choose it; raises Refused for what is no number of days."""
    context.user.must_edit("office")
    if not 1 <= days <= 366:
        raise Refused("Số ngày từ 1 đến 366. Ghi lại số ngày.")
    with context.store.write() as work:
        work.log.note(LATE_AFTER, str(days))


def ask_again(context: Context, unit: str) -> None:
    """Let the next bundles to a unit acknowledge nothing, so that it sends everything once more."""
    context.user.must_edit("superior_reply")
    with context.store.write() as work:
        for peer in work.log.peers(COMMUNE):
            if peer.unit == unit:
                station.want_all(work, peer, True)
        work.changed.add("station")


@dataclass(frozen=True)
class Answered:
    """A bundle made for one station and where it was written, or why it was not."""

    peer: Peer
    made: tuple[Made, ...] = ()
    files: tuple[Path, ...] = ()
    problem: str = ""


def reply_all(
    context: Context,
    keys: StationKeys,
    target: Path | None = None,
    units: Iterable[str] = (),
    progress: Progress = lambda done, total: None,
) -> list[Answered]:
    """Make the bundles back for the given units, or for all; with `target` write each there and compare.

    Each by itself: one that cannot be made does not stop the others.
    """
    context.user.must_edit("superior_reply")
    wanted = set(units)
    with context.store.read() as work:
        peers = [one for one in work.log.peers(COMMUNE) if not one.revoked_at]
    chosen = [peer for peer in peers if not wanted or peer.unit in wanted]
    found = []
    for number, peer in enumerate(chosen):
        progress(number, len(chosen))
        found.append(_reply(context, keys, peer, target))
    progress(len(chosen), len(chosen))
    return found


def _reply(context: Context, keys: StationKeys, peer: Peer, target: Path | None) -> Answered:
    try:
        made = bundle_out.make(context, peer.key, keys)
        bundle_files.make(context, peer.key, keys)
        bundle_files.make(context, peer.key, keys)
        files = [] if target is None else [sending.write(context, one, target) for one in made]
    except (Fault, Refused) as problem:
        return Answered(peer, problem=str(problem))
    return Answered(peer, tuple(made), tuple(files))


def own_name(context: Context) -> str:
    """What this desk's office is called."""
    own = office(context)
    return own.place_name if own else ""


@dataclass(frozen=True)
class Doubled:
    """A human number that stands on several papers of one unit: reported, never refused."""

    unit: str
    name: str
    book: str
    period: str
    number: int
    ids: tuple[str, ...]


def doubled_numbers(context: Context) -> list[Doubled]:
    """Numbers given twice in one book and year."""
    with context.store.read() as work:
        names = desk_units.names(work)
        rows = overview.doubled_numbers(work.reader)
        return [Doubled(row.owner, names.get(row.owner, ("", ""))[0], *row[1:]) for row in rows]


@cache
def _late_after() -> int:
    return int(tomllib.loads(resource("exchange.toml").read_text("utf-8"))["desk"]["late_after_days"])
