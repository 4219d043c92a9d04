"""A program killed at any moment of making or taking in a bundle did all of it or nothing, on either engine.

CRASHES says how often each is killed (110 unless given), or as often as the time allows on a busy machine.
"""

import os
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random

import pytest

from app.exchange.keys import StationKeys
from app.exchange.reading import look
from app.store import address
from app.store.station_log import COMMUNE, SUPERIOR, TAKEN
from tests.exchange.fuses import Fuse
from tests.exchange.village import MEMORY, PROVINCE, Office
from tests.reliability import children

pytestmark = pytest.mark.skipif(os.name != "posix", reason="fork and kill -9 are POSIX; no Windows form yet")
CRASHES = int(os.environ.get("CRASHES", "110"))
SECONDS, FEWEST = 30 * max(1.0, CRASHES / 110), 3
RECORDS = 60  # enough for COPY
UNIT = "unit-1"


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="nghisu-crash-", dir=MEMORY) as made:
        yield Path(made)


@pytest.fixture
def commune(folder: Path) -> Iterator[Office]:
    office = Office(folder / "commune", UNIT, StationKeys.make())
    yield office
    office.close()


@pytest.fixture
def province(engine_url: str, folder: Path, commune: Office) -> Iterator[Office]:
    """Enrolled with the commune and its records; closed, as each child opens it for itself."""
    if engine_url:
        address.settle(folder / "province", engine_url)
    office = Office(folder / "province", PROVINCE, StationKeys.make())
    commune.knows(office, SUPERIOR)
    office.knows(commune, COMMUNE)
    yield office
    office.close()


def test_a_bundle_taken_in_while_the_program_is_killed_is_all_there_or_not_at_all(province, commune):
    fates, points, ends = Counter[str](), Points(), time.monotonic() + SECONDS
    while fates.total() < CRASHES and time.monotonic() < ends:
        bundle, before = changed(commune, province), province.holds(UNIT)
        after, stands = commune.holds(UNIT), False
        while not stands and fates.total() < CRASHES and time.monotonic() < ends:
            burnt = killed_at(province, points.next(), partial(Office.receive, province, bundle))
            stands = province.holds(UNIT) == after
            assert stands or (not burnt and province.holds(UNIT) == before), "half of a bundle"
            sound(province)
            assert (arrived(province, bundle) == TAKEN) is stands
            points.learn(burnt)
            fates["after" if stands else "before"] += not burnt
        assert province.receive(bundle).state == TAKEN
        assert province.holds(UNIT) == after
    print(f"\n{fates.total()} killed: {dict(fates)}")
    assert fates.total() >= FEWEST and (fates["after"] or fates.total() < CRASHES)


def test_a_bundle_made_while_the_program_is_killed_is_there_and_noted_or_neither(province, commune):
    fates, points, ends = Counter[str](), Points(), time.monotonic() + SECONDS
    for office in (commune, province):
        office.write_many((f"{office.unit}-{n}" for n in range(RECORDS)), "Chuyện")
    while fates.total() < CRASHES and time.monotonic() < ends:
        before = made(province)
        burnt = killed_at(province, points.next(), partial(Office.send, province, commune))
        sound(province)
        new = made(province) - before
        lying = {look(path).hash for path in (province.folder / "outbox").glob("D-*.nghisu")}
        assert lying == made(province), "a bundle nobody knows of, or one that is not there"
        assert len(new) == 1 or not (new or burnt)
        points.learn(burnt)
        fates["after" if new else "before"] += not burnt
    print(f"\n{fates.total()} killed: {dict(fates)}")
    assert fates.total() >= FEWEST and (fates["after"] or fates.total() < CRASHES)
    for bundle in province.send(commune):
        assert commune.receive(bundle)
    assert commune.holds(PROVINCE) == province.holds(PROVINCE)


def killed_at(office: Office, point: int, act: Callable[[], object]) -> int:
    """Let another process do it and end at that operation; how many there were, 0 when it was killed."""
    office.close()

    def child(pipe: int) -> None:
        office.open()
        fuse = Fuse(point)
        fuse.light()
        act()
        fuse.put_out()
        children.say(pipe, fuse.burnt)

    process, pipe = children.start(child)
    told = children.rest(pipe)
    _, how = os.waitpid(process, 0)
    assert told or os.WIFSIGNALED(how), "it ended otherwise"
    office.open()
    return int(told[0]) if told else 0


class Points:
    """Where to strike: anywhere, and often near the end where the commit is; the first three go unharmed."""

    def __init__(self) -> None:
        self._chance, self._whole, self._operations = Random(1), 3, 0

    def next(self) -> int:
        if self._whole:
            self._whole -= 1
            return 0
        near = self._chance.choice((1, 1, self._operations - 60, self._operations - 12))
        return self._chance.randint(max(1, near), self._operations + 2)

    def learn(self, operations: int) -> None:
        """How many there were when nothing struck; fewer where the copy in the archive was there already."""
        self._operations = max(operations, self._operations)


def changed(commune: Office, province: Office) -> Path:
    """The next bundle: records anew, changed, deleted, after all before were acknowledged."""
    for bundle in province.send(commune):
        commune.receive(bundle)
    number = len(commune.rows(UNIT))
    commune.write_many((f"{UNIT}-{n}" for n in range(number, number + RECORDS)), "Chuyện mới")
    commune.write_many((f"{UNIT}-{n}" for n in range(min(number, 5))), "Chuyện sửa")
    commune.write(f"{UNIT}-{number}", "", gone=True)
    (bundle,) = commune.send(province)
    return bundle


def sound(office: Office) -> None:
    """The database is, and nothing unfinished is left."""
    assert office.context.store.check() == []
    left = [path.name for path in office.folder.rglob("*") if path.suffix in (".part", ".making")]
    assert left == [] or office.context.store.on_a_server, left


def arrived(office: Office, bundle: Path) -> str:
    with office.context.store.read() as work:
        found = work.log.arrived(look(bundle).hash)
    if found and found.state == TAKEN:
        assert (office.folder / found.file).read_bytes() == bundle.read_bytes()
    return found.state if found else ""


def made(office: Office) -> set[str]:
    with office.context.store.read() as work:
        return {bundle.hash for bundle in work.log.made_for(most=10_000)}
