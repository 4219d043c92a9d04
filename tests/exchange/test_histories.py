"""Histories of everything that can happen to offices, sticks and a province: in the end nothing is lost.

HISTORIES says how many are tried (300 unless given); each drives the real export and import on databases of
its own. The rules of the protocol are in docs/bundle-format.md.
"""

import os
import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from app.exchange.keys import StationKeys
from app.store.station_log import COMMUNE, SUPERIOR
from tests.exchange.village import MEMORY, PROVINCE, Office, empty

HISTORIES = int(os.environ.get("HISTORIES", "300"))
ROUNDS = 8
number = st.integers(0, 99)


class Histories(RuleBasedStateMachine):
    """Up to three communes, copies of their laptops, one province, and sticks between them."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="nghisu-history-", dir=MEMORY))
        self.offices: list[Office] = []
        self.mail: list[tuple[str, Path]] = []  # unit it concerns, the file
        self.backups: dict[int, Path] = {}
        self.province_backup: Path | None = None
        self.made = 0

    @initialize(communes=st.integers(1, 3))
    def begin(self, communes: int) -> None:
        self.province = Office(self.folder / "province", PROVINCE, StationKeys.make(), empty())
        for i in range(communes):
            office = Office(self.folder / f"office-{i}", f"unit-{i}", StationKeys.make(), empty())
            self._enrol(office)

    def _enrol(self, office: Office) -> None:
        office.knows(self.province, SUPERIOR)
        self.province.knows(office, COMMUNE)
        self.offices.append(office)

    def _words(self) -> str:
        self.made += 1
        return f"v{self.made}"

    def _office(self, i: int) -> Office:
        return self.offices[i % len(self.offices)]

    @rule(i=number, record=st.integers(0, 2), gone=st.booleans())
    def somebody_writes(self, i: int, record: int, gone: bool) -> None:
        office = self._office(i)
        office.write(f"{office.unit}-r{record}", self._words(), gone=gone and record == 2)

    @rule(i=number, record=st.integers(0, 1))
    def a_newer_version_writes(self, i: int, record: int) -> None:
        """One office has its program already replaced; the others keep what they do not know."""
        office = self._office(i)
        office.write_as_newer(f"{office.unit}-r{record}", self._words())

    @rule(i=number, j=number, record=st.integers(0, 2))
    def a_successor_writes_in_what_it_took_over(self, i: int, j: int, record: int) -> None:
        office = self._office(i)
        if left := office.handed_over_to(office.unit):
            unit = left[j % len(left)]
            office.write(f"{unit}-r{record}", self._words(), owner=unit)

    @rule(i=number, j=number)
    def two_communes_are_merged(self, i: int, j: int) -> None:
        """Laptops of the dissolved one still write and send for a while."""
        old, new = self._office(i).unit, self._office(j).unit
        dissolved = {unit for o in self.offices for unit in self.province.handed_over_to(o.unit)}
        if old != new and not dissolved & {old, new} and not self.province.handed_over_to(old):
            self.province.hand_over(old, new)

    @rule(i=number)
    def a_commune_makes_a_bundle(self, i: int) -> None:
        office = self._office(i)
        self.mail += [(PROVINCE, bundle) for bundle in office.send(self.province)]

    @rule(i=number)
    def the_province_makes_a_bundle(self, i: int) -> None:
        office = self._office(i)
        self.mail += [(office.unit, bundle) for bundle in self.province.send(office)]

    @precondition(lambda self: self.mail)
    @rule(j=number, kept=st.booleans())
    def a_stick_arrives(self, j: int, kept: bool) -> None:
        """In any order; what is kept on the stick arrives again some day."""
        at = j % len(self.mail)
        self._deliver(*(self.mail[at] if kept else self.mail.pop(at)))

    def _deliver(self, unit: str, bundle: Path) -> None:
        for office in [self.province, *self.offices]:
            if office.unit == unit and bundle.exists():
                office.receive(bundle)

    @precondition(lambda self: self.mail)
    @rule(j=number)
    def a_bundle_is_on_two_sticks(self, j: int) -> None:
        self.mail.append(self.mail[j % len(self.mail)])

    @precondition(lambda self: self.mail)
    @rule(j=number, at=st.floats(0, 0.999), torn=st.booleans())
    def a_stick_is_damaged(self, j: int, at: float, torn: bool) -> None:
        """Cut short or with one byte altered: it is refused, and is as if lost."""
        unit, bundle = self.mail.pop(j % len(self.mail))
        if bundle.exists():
            raw = bytearray(bundle.read_bytes())
            place = int(at * len(raw))
            raw[place] ^= 0x20
            spoilt = self.folder / "spoilt.nghisu"
            spoilt.write_bytes(raw[:place] if torn else raw)
            for office in [self.province, *self.offices]:
                assert office.unit != unit or office.receive(spoilt) is None

    @precondition(lambda self: self.mail)
    @rule(j=number)
    def a_stick_is_lost(self, j: int) -> None:
        self.mail.pop(j % len(self.mail))

    @rule(record=st.integers(0, 1))
    def the_province_writes(self, record: int) -> None:
        self.province.write(f"{PROVINCE}-r{record}", self._words())

    @rule(i=number)
    def an_office_is_backed_up(self, i: int) -> None:
        i %= len(self.offices)
        self.backups[i] = self.folder / f"backup-{i}.db"
        self.offices[i].backup(self.backups[i])

    @precondition(lambda self: self.backups)
    @rule(j=number)
    def an_old_backup_is_copied_over(self, j: int) -> None:
        i = sorted(self.backups)[j % len(self.backups)]
        self.offices[i].restore(self.backups[i])

    @precondition(lambda self: len(self.offices) < 4)
    @rule(i=number)
    def a_laptop_is_copied(self, i: int) -> None:
        office = self._office(i)
        copy = self.folder / f"office-{len(self.offices)}"
        office.backup(self.folder / "copy.db")
        twin = Office(copy, office.unit, office.keys, empty())
        twin.restore(self.folder / "copy.db")
        self.offices.append(twin)

    @rule()
    def the_province_is_backed_up(self) -> None:
        self.province_backup = self.folder / "province.db"
        self.province.backup(self.province_backup)

    @precondition(lambda self: self.province_backup)
    @rule()
    def the_province_goes_back_unnoticed(self) -> None:
        assert self.province_backup is not None
        self.province.restore(self.province_backup)
        for office in self.offices:  # it stays enrolled on paper
            self.province.knows(office, COMMUNE)

    @rule(i=number, days=st.integers(-3650, 3650))
    def a_clock_jumps(self, i: int, days: int) -> None:
        self._office(i).clock.off = timedelta(days=days)

    @rule(i=number)
    def a_laptop_is_enrolled_anew(self, i: int) -> None:
        """It lost its keys; bundles under way to the old ones can no longer be opened."""
        office = self._office(i)
        office.enrol_anew()
        self.province.knows(office, COMMUNE)

    def teardown(self) -> None:
        try:
            if self.offices:
                self._settle()
        finally:
            for office in [*self.offices, *([self.province] if self.offices else [])]:
                office.close()
            shutil.rmtree(self.folder)

    def _settle(self) -> None:
        written = {office.unit: set() for office in self.offices}
        for office in self.offices:
            for unit in (office.unit, *office.handed_over_to(office.unit)):
                words = {(id, words) for id, (_, words, _) in office.rows(unit).items()}
                written.setdefault(unit, set()).update(words)
        self._exchange_until_quiet()
        for unit, versions in written.items():
            assert versions <= self.province.ever(unit), "a version is nowhere any more"
        self._replay()

    def _exchange_until_quiet(self) -> None:
        rounds = 0
        while not all(self._agrees(office) for office in self.offices):
            assert rounds < ROUNDS, "two sides still differ"
            self._round()
            rounds += 1
        self._round()  # what gave way in the last one is on its way still
        assert all(self._agrees(office) for office in self.offices)

    def _round(self) -> None:
        for office in self.offices:
            for bundle in office.send(self.province):
                self.province.receive(bundle)
        for office in self.offices:
            for bundle in self.province.send(office):
                self._deliver(office.unit, bundle)

    def _agrees(self, office: Office) -> bool:
        units = (office.unit, PROVINCE, *self.province.handed_over_to(office.unit))
        return all(office.holds(unit) == self.province.holds(unit) for unit in units)

    def _replay(self) -> None:
        """What is still on sticks changes nothing that is not kept."""
        before = {office.unit: self.province.rows(office.unit) for office in self.offices}
        for unit, bundle in self.mail:
            if unit == PROVINCE and bundle.exists():
                self.province.receive(bundle)
        for unit, rows in before.items():
            kept = self.province.ever(unit)
            assert {(id, words) for id, (_, words, _) in rows.items()} <= kept, "a late stick lost something"


TestHistories = Histories.TestCase
TestHistories.settings = settings(
    max_examples=HISTORIES,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    database=None,
    print_blob=True,
)
