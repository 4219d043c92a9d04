"""Receiving as a clerk sees it: the bundles on a stick with what each would do, all good ones in one go."""

import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..domain.record import TYPES
from ..exchange import stick
from ..exchange.faults import Fault
from ..exchange.keys import StationKeys
from ..exchange.reading import Label, look
from ..exchange.trouble import reading
from ..store.joins import Outcome
from ..store.looking import Seen, brought
from ..store.station_log import Arrived, Peer
from ..store.trouble import files_in_words
from ..store.work import Work
from . import broadcasts, bundle_in, bundle_index, bundle_words, station, station_cards
from .bundle_words import Side
from .context import Context

ARRIVING = "arriving"
GOOD, ALREADY, WAITS, BAD = "good", "already", "waits", "bad"
BUNDLES = frozenset({"up", "down", "files", broadcasts.BROADCAST})
Progress = Callable[[int, int], None]


@dataclass(frozen=True)
class Found:
    """A bundle on a stick: `name` is what it is called there, `path` its copy here that is taken in."""

    name: str
    path: Path
    state: str
    why: str = ""
    sender: Peer | None = None
    hash: str = ""
    number: int = 0
    made_on: str = ""
    size: int = 0
    outcome: Outcome = field(default_factory=Outcome)
    seen: Sequence[Seen] = ()

    def counts(self) -> dict[str, int]:
        """How many records meet each fate."""
        found: Counter[str] = Counter()
        for (_, fate), number in self.outcome.counts.items():
            found[fate] += number
        return dict(found)


@dataclass(frozen=True)
class Looked:
    """What lies on a stick for this office, and how many bundles of others or of our own were passed over."""

    found: tuple[Found, ...]
    others: int = 0
    own: int = 0
    whole: bool = True


@dataclass(frozen=True)
class Taken:
    """What became of one bundle."""

    found: Found
    arrived: Arrived | None = None
    fault: str = ""


@dataclass(frozen=True)
class Brought:
    """A record that came in a bundle, by kind and name."""

    kind: str
    id: str
    called: str
    gone: bool


def look_at(
    context: Context, place: Path, keys: StationKeys, progress: Progress = lambda done, total: None
) -> Looked:
    """Find the bundles on a stick by their content and open each; nothing is written but copies here.

    A bad file has its reason and stops no other. Raises Fault when the stick itself cannot be read.
    """
    tidy(context)
    scan = stick.scan(place)
    found: list[Found] = []
    passed: Counter[str] = Counter()
    for done, path in enumerate(scan.found):
        progress(done, len(scan.found))
        one = _look_at_one(context, path, keys)
        if isinstance(one, str):
            passed[one] += 1
        elif not any(one.hash and one.hash == other.hash for other in found):
            found.append(one)
    found.sort(key=lambda one: (one.state == BAD, one.sender.name if one.sender else "", one.number))
    return Looked(tuple(found), passed["others"], passed["own"], scan.whole)


def _look_at_one(context: Context, path: Path, keys: StationKeys) -> Found | str:
    """The bundle, or whose it is when it is not for us."""
    try:
        label = look(path)
        me = keys.public.fingerprint
        if label.manifest.sender.key == me:
            return "own"
        if label.manifest.kind not in BUNDLES:
            return "cards"
        if label.manifest.to not in (me, None):
            return "others"
        return _opened(context, path, label, keys)
    except Fault as fault:
        return Found(path.name, path, BAD, str(fault), size=_size(path))


def _opened(context: Context, path: Path, label: Label, keys: StationKeys) -> Found:
    sent = label.manifest
    told = Found(
        path.name, path, BAD, sender=_sender(context, sent.sender.key), hash=label.hash,
        number=sent.sender.seq, made_on=sent.created, size=label.size,
    )  # fmt: skip
    try:
        here = _copied(context, path, label.hash)
        listed = sent.kind == broadcasts.BROADCAST
        shown = broadcasts.preview(context, here) if listed else bundle_in.preview(context, here, keys)
    except Fault as fault:
        return replace(told, why=str(fault))
    state = ALREADY if shown.already else WAITS if shown.waits else GOOD
    return replace(
        told, path=here, state=state, sender=shown.sender, outcome=shown.outcome, seen=tuple(shown.seen)
    )


def take_all(
    context: Context,
    found: Iterable[Found],
    keys: StationKeys,
    progress: Progress = lambda done, total: None,
) -> list[Taken]:
    """Take in every good bundle, each wholly or not at all; what goes wrong with one is said of that one."""
    wanted = [one for one in found if one.state in (GOOD, WAITS)]
    taken = []
    for done, one in enumerate(wanted):
        progress(done, len(wanted))
        try:
            listed = look(one.path).manifest.kind == broadcasts.BROADCAST
            arrived = (
                broadcasts.take(context, one.path) if listed else bundle_in.take(context, one.path, keys)
            )
        except Fault as fault:
            taken.append(Taken(one, fault=str(fault)))
        else:
            taken.append(Taken(one, arrived))
            _let_go(context, one.path)
    return taken


def make_searchable(context: Context, progress: Progress = lambda done, total: None) -> None:
    """Index what came, a few records at a time; a cancel is felt between them."""
    while bundle_index.catch_up(context):
        progress(0, 0)


def contents(context: Context, arrived: Arrived) -> list[Brought]:
    """The records a bundle brought which stand as it brought them."""
    kinds = [kind for kind in arrived.outcome if kind in TYPES and _brings(arrived.outcome[kind])]
    with context.store.read() as work:
        lines = brought(work.reader, kinds, arrived.changed) if arrived.changed else []
        return [_brought(work, *line) for line in lines]


def facts(context: Context, one: Brought) -> tuple[tuple[str, str], ...]:
    """A record that came as it is now, in words; nothing of one that was deleted."""
    with context.store.read() as work:
        record = work.look_up(TYPES[one.kind].cls, one.id)
        return bundle_words.of_record(work, context.user, one.kind, record) if record else ()


def bundle_of(context: Context, kind: str, id: str) -> Arrived | None:
    """The bundle that brought a record which stands as it came; None when it was edited since."""
    for one in history(context):
        with context.store.read() as work:
            lines = brought(work.reader, [kind], one.changed) if kind in one.outcome else []
        if any(line[1] == id for line in lines):
            return one
    return None


def _brought(work: Work, kind: str, id: str, gone: bool) -> Brought:
    """By the name the record gives itself: the index may not know it yet."""
    record = None if gone else work.look_up(TYPES[kind].cls, id)
    return Brought(kind, id, record.called().strip() if record else id, gone)


def sides(context: Context, seen: Seen) -> list[Side]:
    """A line of a bundle beside what is here, field by field in words."""
    with context.store.read() as work:
        return bundle_words.sides(work, context.user, seen.kind, seen.here, seen.coming)


def called(context: Context, seen: Seen) -> str:
    """What a line of a bundle is about."""
    with context.store.read() as work:
        known = work.called([seen.id]).get(seen.id, "")
    return known or bundle_words.called(seen.kind, seen.coming or seen.here) or seen.id


def history(context: Context, most: int = 100) -> list[Arrived]:
    """What came, newest first."""
    with context.store.read() as work:
        return work.log.arrivals("", most)


def arrived(context: Context, hash: str) -> Arrived | None:
    with context.store.read() as work:
        return work.log.arrived(hash)


def told_refusals(context: Context) -> list[tuple[str, str, str]]:
    """(kind, id, why) of our records which the superior said it could not take."""
    with context.store.read() as work:
        to = station_cards.superior(work)
        return [(kind, id, why) for _, kind, id, why in station.told_refusals(work, to)] if to else []


def tidy(context: Context) -> None:
    """Take away copies of a stick that was looked at and not taken in."""
    with files_in_words():
        shutil.rmtree(context.folder / ARRIVING, ignore_errors=True)


def _brings(fates: Mapping[str, int]) -> bool:
    return any(fates.get(fate) for fate in ("new", "changed", "displaced"))


def _copied(context: Context, path: Path, hash: str) -> Path:
    """A copy on this machine: from here on the stick may be pulled out."""
    target = context.folder / ARRIVING / f"{hash}.nghisu"
    if not target.exists():
        stick.copy(path, target)
    return target


def _let_go(context: Context, path: Path) -> None:
    if path.parent == context.folder / ARRIVING:
        with files_in_words():
            path.unlink(missing_ok=True)


def _sender(context: Context, key: str) -> Peer | None:
    with context.store.read() as work:
        return work.log.peer(key)


def _size(path: Path) -> int:
    with reading():
        return path.stat().st_size
