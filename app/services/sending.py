"""Sending to the superior as a clerk sees it: what waits, the stick, what became of each bundle."""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from ..domain.errors import Refused
from ..domain.record import TYPES
from ..exchange import stick
from ..exchange.drives import Drive as Drive
from ..exchange.drives import drives as drives
from ..exchange.faults import Fault
from ..exchange.keys import StationKeys
from ..paths import resource
from ..store.station_log import Made as Made
from ..store.station_log import Peer as Peer
from ..store.wire import Line
from ..store.work import Work
from . import bundle_files, bundle_out, bundle_words, station, station_cards, station_files, travel
from .context import Context

SPARE = 1 << 20  # what the file system itself may need
RHYTHM = "days_without_sending"
NOT_JOINED = "Chưa đăng ký với cấp trên. Đăng ký trước rồi tạo gói."
FILE_GONE = "Không còn tệp của gói số {number} trên máy này. Tạo gói mới; gói mới có đủ những gì gói cũ có."

# What a clerk counts by, and the kinds that are parts of it; what is in none of them is "other".
GROUPS: Mapping[str, tuple[str, ...]] = {
    "session": (
        "session", "sitting", "agenda_item", "paper", "invitee", "attendance_event", "speech", "question",
        "answer", "promise", "vote_event", "vote", "candidate", "minutes", "minutes_part",
    ),
    "resolution": ("resolution", "resolution_effect"),
    "recommendation": ("recommendation", "forwarding", "reply", "assessment"),
    "petition": ("petition", "petition_step", "petition_deadline"),
    "contact_meeting": ("contact_meeting", "contact_round", "voice"),
    "reception": ("reception", "reception_day"),
    "person": ("person", "membership"),
}  # fmt: skip
OTHER = "other"


@dataclass(frozen=True)
class Group:
    """So many things of one sort: `heads` are counted by people, `parts` belong to them."""

    code: str
    heads: int
    parts: int


@dataclass(frozen=True)
class Waiting:
    """What the next bundle would hold; `since` is the newest bundle the superior confirmed."""

    to: Peer
    kinds: Mapping[str, int]
    since: Made | None

    @property
    def records(self) -> int:
        return sum(self.kinds.values())

    @property
    def groups(self) -> list[Group]:
        return grouped(self.kinds)


@dataclass(frozen=True)
class Leaving:
    """One record as it would leave: what it is called here and (label, words) of each field that goes."""

    id: str
    called: str
    gone: bool
    facts: tuple[tuple[str, str], ...]


def grouped(kinds: Mapping[str, int]) -> list[Group]:
    """Counts by kind as few plain sorts, in the order people think of them."""
    found = [
        Group(head, kinds.get(head, 0), sum(kinds.get(kind, 0) for kind in parts if kind != head))
        for head, parts in GROUPS.items()
    ]
    told = {kind for parts in GROUPS.values() for kind in parts}
    rest = sum(number for kind, number in kinds.items() if kind not in told and kind != station.ECHOED)
    return [one for one in (*found, Group(OTHER, rest, 0)) if one.heads or one.parts]


def waiting(context: Context) -> Waiting | None:
    """What has changed since the superior last confirmed; None while there is no superior."""
    with context.store.read() as work:
        to = station_cards.superior(work)
        since = station.base(work, to) if to else None
    return Waiting(to, bundle_out.waiting(context, to.key), since) if to else None


def leaving(context: Context, kind: str) -> list[Leaving]:
    """The first records of a kind in the next bundle, with every word of them that leaves."""
    lines = bundle_out.leaving(context, _superior(context).key, kind)
    with context.store.read() as work:
        names = work.called([line.id for line in lines])
        return [_leaving(context, work, line, names) for line in lines]


def _leaving(context: Context, work: Work, line: Line, names: Mapping[str, str]) -> Leaving:
    told = () if line.gone else bundle_words.facts(work, context.user, line.kind, line.content)
    return Leaving(line.id, names.get(line.id) or line.id, line.gone, told)


def fields(context: Context, kind: str) -> tuple[list[str], list[str]]:
    """Labels of the fields of a kind that leave, and of those that stay."""
    with context.store.read() as work:
        wire = travel.wires(work).get(kind)
    names = wire.names if wire else ()
    known = TYPES[kind].fields
    return [known[n].label for n in known if n in names], [known[n].label for n in known if n not in names]


def make(context: Context, keys: StationKeys) -> Made:
    """Seal a bundle for the superior into the outbox of the data folder, and packs of the files it lacks."""
    to = _superior(context).key
    (made,) = bundle_out.make(context, to, keys)
    bundle_files.make(context, to, keys)
    return made


def write(
    context: Context, made: Made, folder: Path, progress: Callable[[int, int], None] | None = None
) -> Path:
    """Copy a bundle to a stick or folder, flushed, read again and compared; only then it counts as given.

    Packs of files for the same office lie beside it; where they find no room the bundle counts all the same.
    """
    source, target = bundle_out.outbox(context, made), station_files.ours(folder) / made.file
    if not source.is_file():
        raise Refused(FILE_GONE.format(number=made.number))
    if target != source:
        stick.copy(source, target, progress)
    with context.store.write() as work:
        kept = work.log.made(made.hash) or made
        work.log.keep_made(replace(kept, given_at=context.clock(), given_to=folder.name or str(folder)))
        work.changed.add("bundle")
    for pack in bundle_files.ready(context, made.peer) if target != source else []:
        stick.copy(pack, target.with_name(pack.name), progress)
    return target


def too_big_for(drive: Drive, size: int) -> str:
    """Why a file of this size cannot lie on a drive, "" when it can."""
    codes = {
        "read_only": drive.read_only,
        "fat_limit": size >= 2**32 and drive.file_system.lower() in ("vfat", "msdos", "fat32", "fat"),
        "full": size + SPARE > drive.free,
    }
    return next((str(Fault(code)) for code, wrong in codes.items() if wrong), "")


def history(context: Context, most: int = 100) -> list[Made]:
    """Bundles made for the superior, newest first."""
    with context.store.read() as work:
        to = station_cards.superior(work)
        return work.log.made_for(to.key, most) if to else []


def included_in(made: Made, bundles: list[Made]) -> Made | None:
    """The confirmed bundle which brought all that this one holds, where it was not confirmed itself."""
    later = [b for b in bundles if b.confirmed_at and b.instance == made.instance and b.upto >= made.upto]
    return min(later, key=lambda bundle: bundle.number, default=None)


def rhythm(work: Work) -> int:
    """After how many days without sending this office wants to be reminded; 0 for never."""
    return int(work.log.fact(RHYTHM) or default_rhythm())


def set_rhythm(context: Context, days: int) -> None:
    context.user.must_edit("office")
    if not 0 <= days <= 365:
        raise Refused("Số ngày nhắc gửi từ 0 (không nhắc) đến 365. Nhập lại.")
    with context.store.write() as work:
        work.log.note(RHYTHM, str(days))
        work.changed.add("bundle")


@cache
def default_rhythm() -> int:
    return int(tomllib.loads(resource("exchange.toml").read_text("utf-8"))["reminder"][RHYTHM])


def send_by(work: Work, to: Peer) -> date | None:
    """The day by which something should be sent again; None where nobody wants to be reminded."""
    days = rhythm(work)
    given = [made.given_at for made in work.log.made_for(to.key, 20) if made.given_at]
    last = max(given, default=None) or to.enrolled_at
    return (last + timedelta(days)).date() if days and last else None


def _superior(context: Context) -> Peer:
    with context.store.read() as work:
        to = station_cards.superior(work)
    if to is None:
        raise Refused(NOT_JOINED)
    return to
