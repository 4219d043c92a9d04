"""Histories that chance finds rarely, driven through the real thing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.exchange.keys import StationKeys
from app.services import station
from app.store.station_log import COMMUNE, SUPERIOR, TAKEN, WAITING
from tests.exchange.village import PROVINCE, Office, empty


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Office]:
    office = Office(tmp_path / "province", PROVINCE, StationKeys.make(), like=empty())
    yield office
    office.close()


@pytest.fixture
def commune(tmp_path: Path, province: Office) -> Iterator[Office]:
    office = Office(tmp_path / "commune", "unit-1", StationKeys.make(), like=empty())
    enrol(office, province)
    yield office
    office.close()


def enrol(office: Office, province: Office) -> None:
    office.knows(province, SUPERIOR)
    province.knows(office, COMMUNE)


def trip(commune: Office, province: Office) -> None:
    """To the province and back."""
    for bundle in commune.send(province):
        assert province.receive(bundle)
    for bundle in province.send(commune):
        commune.receive(bundle)


def test_a_province_that_went_back_between_two_bundles_gets_the_second_again(commune, province, tmp_path):
    commune.write("a", "một")
    trip(commune, province)
    province.backup(tmp_path / "old.db")
    commune.write("b", "hai")
    trip(commune, province)
    province.restore(tmp_path / "old.db")
    for _ in range(2):
        trip(commune, province)
    assert province.rows("unit-1") == commune.rows("unit-1")


def test_a_province_that_went_back_before_it_knew_a_commune_hears_of_it_again(commune, province, tmp_path):
    province.backup(tmp_path / "empty.db")
    trip(commune, province)
    commune.write("a", "một")
    province.restore(tmp_path / "empty.db")
    province.knows(commune, COMMUNE)
    (bundle,) = commune.send(province)
    assert province.receive(bundle).state == WAITING
    for _ in range(2):
        trip(commune, province)
    assert province.rows("unit-1") == commune.rows("unit-1") != {}


def test_a_backup_older_than_the_keys_speaks_as_a_new_incarnation(commune, province, tmp_path):
    """A twin with the old keys may still be about, and be taken for this one."""
    commune.send(province)
    commune.backup(tmp_path / "old.db")
    twin = Office(tmp_path / "twin", "unit-1", commune.keys, like=empty())
    twin.restore(tmp_path / "old.db")
    commune.enrol_anew()
    province.knows(commune, COMMUNE)
    commune.restore(tmp_path / "old.db")
    commune.write("a", "một")
    for _ in range(2):
        trip(commune, province)
        trip(twin, province)
    assert instance(commune) != instance(twin)
    assert province.rows("unit-1") == commune.rows("unit-1") == twin.rows("unit-1")
    twin.close()


def test_what_a_lost_incarnation_brought_goes_to_the_one_after_it(commune, province, tmp_path):
    """A bundle for the lost one leaves out what it brought, so it is no base for the other."""
    instance(commune)
    commune.backup(tmp_path / "old.db")
    commune.write("a", "một")
    (bundle,) = commune.send(province)
    assert province.receive(bundle).state == TAKEN
    commune.restore(tmp_path / "old.db")
    province.write("p", "của tỉnh")
    for _ in range(3):
        trip(commune, province)
    assert commune.rows("unit-1") == province.rows("unit-1") != {}


def test_two_copies_of_a_laptop_are_told_apart_and_both_are_complete(commune, province, tmp_path):
    commune.write("a", "một")
    trip(commune, province)
    commune.backup(tmp_path / "copy.db")
    twin = Office(tmp_path / "twin", "unit-1", commune.keys, like=empty())
    twin.restore(tmp_path / "copy.db")
    commune.write("a", "một ở máy này")
    twin.write("a", "một ở máy kia")
    twin.write("b", "hai")
    for _ in range(4):
        trip(commune, province)
        trip(twin, province)
    assert instance(commune) != instance(twin)
    assert commune.rows("unit-1") == twin.rows("unit-1") == province.rows("unit-1")
    words = {words for id, words in province.ever("unit-1") if id == "a"}
    assert words == {"một", "một ở máy này", "một ở máy kia"}
    twin.close()


def test_a_province_that_lost_its_answers_gets_them_back(commune, province, tmp_path):
    trip(commune, province)
    province.backup(tmp_path / "old.db")
    province.write("p", "trả lời")
    trip(commune, province)
    province.restore(tmp_path / "old.db")
    with province.context.store.write() as work:
        station.renew(work)  # as restoring from within the application does
    for _ in range(3):
        trip(commune, province)
    assert province.rows(PROVINCE) == commune.rows(PROVINCE) == {"p": (1, "trả lời", False)}


def test_a_laptop_installed_from_nothing_gets_its_records_from_the_province(commune, province, tmp_path):
    commune.write("a", "một")
    commune.write("b", "hai", gone=True)
    trip(commune, province)
    fresh = Office(tmp_path / "fresh", "unit-1", StationKeys.make(), like=empty())
    enrol(fresh, province)
    trip(fresh, province)
    assert fresh.rows("unit-1") == commune.rows("unit-1") != {}
    fresh.close()


def test_what_comes_down_without_what_it_builds_on_is_taken_in_but_not_acknowledged(
    commune, province, tmp_path
):
    commune.send(province)
    commune.backup(tmp_path / "old.db")
    province.write("p", "một")
    trip(commune, province)
    for bundle in commune.send(province):
        province.receive(bundle)
    province.write("q", "hai")
    (bundle,) = province.send(commune)
    commune.restore(tmp_path / "old.db")
    arrived = commune.receive(bundle)
    assert arrived.state == TAKEN and not arrived.whole
    assert set(commune.rows(PROVINCE)) == {"q"}
    with commune.context.store.read() as work:
        peer = work.log.peer(province.key)
        assert station.acknowledgement(work, peer).bundles == ()
    trip(commune, province)
    assert commune.rows(PROVINCE) == province.rows(PROVINCE)


def instance(office: Office) -> str:
    with office.context.store.write() as work:
        return station.instance(work)
