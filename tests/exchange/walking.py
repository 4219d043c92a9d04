"""Histories drawn from a seed: whatever can happen to stations and sticks, until it is quiet again."""

from collections.abc import Callable
from random import Random
from typing import Any

from tests.exchange.model import Bundle, Station, Version

PROVINCE = "province"
STEPS, ROUNDS, LAPTOPS = 40, 8, 4
Kind = type[Station]


class Lost(AssertionError):
    """The protocol lost something, or two sides differ in the end."""


class History:
    """Up to three communes, copies of their laptops, one province, and sticks between them."""

    def __init__(self, seed: int, kind: Kind = Station, steps: int = STEPS) -> None:
        self.chance, self.steps, self.told = Random(seed), steps, list[str]()
        self.province = kind(PROVINCE, desk=True)
        self.offices: list[Station] = []
        self.mail: list[Bundle] = []
        self.backups: dict[int, dict[str, Any]] = {}
        self.province_backup: dict[str, Any] | None = None
        self.words = 0
        for i in range(self.chance.randint(1, 3)):
            self._enrol(kind(f"unit-{i}"))

    def _enrol(self, office: Station) -> None:
        office.knows(self.province)
        self.province.knows(office)
        self.offices.append(office)

    def run(self) -> int:
        """Whatever happens, then regular trips; gives how many. Raises Lost when that ends badly."""
        for _ in range(self.steps):
            deed = self.chance.choice(DEEDS)
            self.told.append(deed.__name__)
            deed(self)
        return self.settle()

    def _office(self) -> Station:
        return self.chance.choice(self.offices)

    def _new_words(self) -> str:
        self.words += 1
        return f"v{self.words}"

    def somebody_writes(self) -> None:
        office, record = self._office(), self.chance.randrange(3)
        gone = record == 2 and self.chance.random() < 0.5
        office.write(f"{office.unit}-r{record}", "" if gone else self._new_words())

    def a_commune_makes_a_bundle(self) -> None:
        self.mail += self._office().send(self.province.key)

    def the_province_makes_a_bundle(self) -> None:
        self.mail += self.province.send(self._office().key)

    def a_stick_arrives(self) -> None:
        """In any order; what is kept on the stick arrives again some day."""
        if self.mail:
            at = self.chance.randrange(len(self.mail))
            self.deliver(self.mail[at] if self.chance.random() < 0.5 else self.mail.pop(at))

    def deliver(self, bundle: Bundle) -> None:
        for station in [self.province, *self.offices]:
            station.receive(bundle)

    def a_stick_is_lost(self) -> None:
        if self.mail:
            self.mail.pop(self.chance.randrange(len(self.mail)))

    def the_province_writes(self) -> None:
        self.province.write(f"{PROVINCE}-r{self.chance.randrange(2)}", self._new_words())

    def an_office_is_backed_up(self) -> None:
        i = self.chance.randrange(len(self.offices))
        self.backups[i] = self.offices[i].state()

    def an_old_backup_is_copied_over(self) -> None:
        if self.backups:
            i = self.chance.choice(sorted(self.backups))
            keys = self.offices[i].key  # they are not in the database
            self.offices[i].restore(self.backups[i] | {"key": keys})

    def a_laptop_is_copied(self) -> None:
        if len(self.offices) < LAPTOPS:
            self.offices.append(self._office().copy())

    def the_province_is_backed_up(self) -> None:
        self.province_backup = self.province.state()

    def the_province_goes_back_unnoticed(self) -> None:
        if self.province_backup:
            self.province.restore(self.province_backup)
            for office in self.offices:  # it stays enrolled on paper
                self.province.knows(office)

    def a_laptop_is_enrolled_anew(self) -> None:
        """It lost its keys; bundles under way to the old ones can no longer be opened."""
        office = self._office()
        office.enrol_anew()
        self.province.knows(office)

    def settle(self) -> int:
        """Everybody sends and receives until nothing is missing; gives the round trips that took."""
        written = [line for office in self.offices for line in _lines(office, office.unit)]
        rounds = 0
        while not all(self._agrees(office) for office in self.offices):
            if rounds == ROUNDS:
                raise Lost("an office differs")
            self._round()
            rounds += 1
        self._round()  # what gave way in the last one is on its way still
        self._expect(written, "a version is nowhere any more")
        self._replay()
        return rounds

    def _round(self) -> None:
        for office in self.offices:
            for bundle in office.send(self.province.key):
                self.province.receive(bundle)
        for office in self.offices:
            for bundle in self.province.send(office.key):
                self.deliver(bundle)

    def _agrees(self, office: Station) -> bool:
        return all(held(office, unit) == held(self.province, unit) for unit in (office.unit, PROVINCE))

    def _replay(self) -> None:
        """What is still on sticks changes nothing that is not kept."""
        before = [line for office in self.offices for line in _lines(self.province, office.unit)]
        for bundle in self.mail:
            self.province.receive(bundle)
        self._expect(before, "a late stick lost something")

    def _expect(self, wanted: list[tuple[str, str]], otherwise: str) -> None:
        """Each (record, words) stands at the province or gave way there."""
        kept = {(line.id, line.version.words) for line in self.province.displaced}
        kept |= {(id, row.version.words) for id, row in self.province.rows.items()}
        if not kept.issuperset(wanted):
            raise Lost(otherwise)


def _lines(station: Station, unit: str) -> list[tuple[str, str]]:
    return [(id, version.words) for id, version in held(station, unit).items()]


def held(station: Station, unit: str) -> dict[str, Version]:
    return {id: row.version for id, row in station.rows.items() if row.owner == unit}


DEEDS: tuple[Callable[[History], None], ...] = (
    History.somebody_writes,
    History.a_commune_makes_a_bundle,
    History.the_province_makes_a_bundle,
    History.a_stick_arrives,
    History.a_stick_is_lost,
    History.the_province_writes,
    History.an_office_is_backed_up,
    History.an_old_backup_is_copied_over,
    History.a_laptop_is_copied,
    History.the_province_is_backed_up,
    History.the_province_goes_back_unnoticed,
    History.a_laptop_is_enrolled_anew,
)
