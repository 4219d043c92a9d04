"""A year of sticks between communes and a province: what happens happens, and in the end all sides are equal.

YEAR=200x52 runs 200 communes for 52 weeks instead of a small province for a quarter; docs/benchmarks.md tells
what came of it.
"""

import os
import shutil
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from app.exchange.keys import StationKeys
from app.store.station_log import COMMUNE, SUPERIOR
from tests.exchange.village import MEMORY, PROVINCE, Office, empty


@dataclass(frozen=True)
class Year:
    """How large it is, and how many weeks of it bring something out of the ordinary."""

    communes: int
    weeks: int
    restores: int = 2
    clones: int = 1
    merges: int = 3
    rollbacks: int = 1


YEAR = Year(*map(int, os.environ.get("YEAR", "12x10").split("x")))
LOST, TWICE = 0.1, 0.1
EDITS = 4  # records a commune writes in a week, at most
ROUNDS = 4  # trips in which everything must be repaired


class Province:
    """The communes' laptops, the province's, and the sticks between them."""

    def __init__(self, folder: Path, year: Year, seed: int) -> None:
        self.folder, self.year, self.chance = folder, year, Random(seed)
        self.told: Counter[str] = Counter()
        self.province = Office(folder / "province", PROVINCE, StationKeys.make(), empty())
        self.offices = [self._enrolled(n) for n in range(year.communes)]
        self.sticks: list[tuple[Office | None, Path]] = []  # for a commune, or for the province

    def _enrolled(self, n: int) -> Office:
        office = Office(self.folder / f"office-{n}", f"unit-{n}", StationKeys.make(), empty())
        office.knows(self.province, SUPERIOR)
        self.province.knows(office, COMMUNE)
        return office

    def live(self) -> None:
        """Week after week; each out of the ordinary happens in a week of its own."""
        year, weeks = self.year, list(range(1, self.year.weeks - 1))
        self.chance.shuffle(weeks)
        wanted = [self._restore] * year.restores + [self._clone] * year.clones
        wanted += [self._merge] * year.merges + [self._roll_back] * year.rollbacks
        special = dict(zip(weeks, wanted, strict=False))
        backups = self._back_up()
        for week in range(year.weeks):
            if week % 5 == 4:
                backups = self._back_up()
            self._week()
            if week in special:
                special[week](backups)

    def _week(self) -> None:
        for office in self.offices:
            self._work(office)
            self._carry(None, office.send(self.province))
        self.province.write(f"{PROVINCE}-{self.chance.randrange(20)}", self._words())
        self._arrive()
        for office in self.offices:
            self._carry(office, self.province.send(office))
        self._arrive()

    def _work(self, office: Office) -> None:
        for _ in range(self.chance.randint(0, EDITS)):
            id = f"{office.unit}-{self.chance.randrange(40)}"
            office.write(id, self._words(), gone=self.chance.random() < 0.05)

    def _words(self) -> str:
        self.told["edits"] += 1
        return f"Kiến nghị số {self.told['edits']} về đường liên thôn, kênh mương và nước sạch"

    def _carry(self, to: Office | None, bundles: list[Path]) -> None:
        for bundle in bundles:
            self.told["trips"] += 1
            self.told["bytes"] += bundle.stat().st_size
            luck = self.chance.random()
            copies = 0 if luck < LOST else 2 if luck < LOST + TWICE else 1
            self.told["lost"] += copies == 0
            self.told["twice"] += copies == 2
            self.sticks += [(to, bundle)] * copies

    def _arrive(self) -> None:
        self.chance.shuffle(self.sticks)
        for to, bundle in self.sticks:
            (to or self.province).receive(bundle)
        self.sticks.clear()

    def _back_up(self) -> list[Path]:
        copies = [self.folder / f"backup-{n}.db" for n in range(len(self.offices) + 1)]
        for office, copy in zip([self.province, *self.offices], copies, strict=True):
            office.backup(copy)
        return copies

    def _restore(self, backups: list[Path]) -> None:
        n = self.chance.randrange(len(backups) - 1)
        self.offices[n].restore(backups[n + 1])

    def _roll_back(self, backups: list[Path]) -> None:
        self.province.restore(backups[0])
        for office in self.offices:
            self.province.knows(office, COMMUNE)

    def _clone(self, backups: list[Path]) -> None:
        one = self.chance.choice(self.offices)
        one.backup(self.folder / "image.db")
        twin = Office(self.folder / "twin", one.unit, one.keys, empty())
        twin.restore(self.folder / "image.db")
        self.offices.append(twin)

    def _merge(self, backups: list[Path]) -> None:
        """The dissolved commune's laptop goes on for the rest of the year."""
        free = [o.unit for o in self.offices if not self.province.handed_over_to(o.unit)]
        old, new = self.chance.sample(sorted(set(free)), 2)
        self.province.hand_over(old, new)

    def settle(self) -> int:
        """Trips on which nothing is lost any more; how many it took."""
        for done in range(ROUNDS):
            if all(map(self._agrees, self.offices)):
                return done
            for office in self.offices:
                for bundle in office.send(self.province):
                    self.province.receive(bundle)
            for office in self.offices:
                for bundle in self.province.send(office):
                    office.receive(bundle)
        assert all(map(self._agrees, self.offices)), "two sides still differ"
        return ROUNDS

    def _agrees(self, office: Office) -> bool:
        units = (office.unit, PROVINCE, *self.province.handed_over_to(office.unit))
        return all(office.holds(unit) == self.province.holds(unit) for unit in units)

    def close(self) -> None:
        for office in [self.province, *self.offices]:
            office.close()


@pytest.fixture
def folder() -> Iterator[Path]:
    made = Path(tempfile.mkdtemp(prefix="nghisu-year-", dir=MEMORY))
    yield made
    shutil.rmtree(made)


@pytest.mark.parametrize("seed", [1])
def test_after_a_year_of_lost_and_doubled_sticks_all_sides_are_equal(folder: Path, seed: int) -> None:
    began = time.perf_counter()
    province = Province(folder, YEAR, seed)
    province.live()
    rounds = province.settle()
    told, seconds = province.told, time.perf_counter() - began
    print(
        f"\n{YEAR.communes} communes, {YEAR.weeks} weeks: {told['edits']} edits, {told['trips']} bundles,"
        f" {told['lost']} lost, {told['twice']} twice, {told['bytes']:,} bytes"
        f" ({told['bytes'] / told['trips']:.0f} a bundle); equal after {rounds} trips more; {seconds:.0f} s"
    )
    assert told["lost"] and told["twice"]
    assert province.province.context.store.check() == []
    province.close()
