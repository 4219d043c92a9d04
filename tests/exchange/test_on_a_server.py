"""A province on a PostgreSQL server takes in, answers and gives back like one with a file."""

from pathlib import Path

import pytest

from app.exchange.keys import StationKeys
from app.store import address
from app.store.station_log import COMMUNE, SUPERIOR
from tests.exchange.village import PROVINCE, Office


@pytest.fixture
def province(engine_url: str, tmp_path: Path, request: pytest.FixtureRequest) -> Office:
    folder = tmp_path / "tỉnh"
    if engine_url:
        address.settle(folder, engine_url)
    province = Office(folder, PROVINCE, StationKeys.make())
    request.addfinalizer(province.close)
    return province


@pytest.fixture
def communes(province: Office, tmp_path: Path, request: pytest.FixtureRequest) -> list[Office]:
    offices = [Office(tmp_path / f"xã {n}", f"unit-{n}", StationKeys.make()) for n in (1, 2)]
    for office in offices:
        request.addfinalizer(office.close)
        office.knows(province, SUPERIOR)
        province.knows(office, COMMUNE)
    return offices


def carry(sender: Office, to: Office) -> None:
    for bundle in sender.send(to):
        assert to.receive(bundle) is not None


def test_what_communes_send_stands_at_the_province_and_the_answers_come_back(province, communes):
    for office in communes:
        for record in range(400):  # enough for COPY
            office.write(f"{office.unit}-r{record}", f"Chuyện \\ {record}\t€", gone=record % 50 == 7)
        carry(office, province)
    for office in communes:
        assert len(province.rows(office.unit)) == 400
        assert province.rows(office.unit) == office.rows(office.unit)
        with province.context.store.read() as here, office.context.store.read() as there:
            wanted = "SELECT records, sum FROM digest WHERE owner = ?"
            digests = [work.reader.execute(wanted, (office.unit,)).fetchone() for work in (here, there)]
        assert digests[0] == digests[1]
    province.write(f"{PROVINCE}-r0", "Danh mục của tỉnh")
    for office in communes:
        carry(province, office)
        office.write(f"{office.unit}-r1", "Sửa lại")
        carry(office, province)
        assert province.rows(office.unit)[f"{office.unit}-r1"][1] == "Sửa lại"


def test_a_bundle_that_comes_twice_or_late_changes_nothing_more(province, communes):
    office = communes[0]
    office.write("unit-1-r0", "Một")
    first = office.send(province)
    office.write("unit-1-r0", "Hai")
    second = office.send(province)
    for bundle in (*second, *first, *second):
        province.receive(bundle)
    assert province.rows("unit-1") == office.rows("unit-1")
    assert province.context.store.check() == []


def test_two_copies_of_a_laptop_that_both_write_lose_nothing(province, communes, tmp_path):
    office = communes[0]
    office.write("unit-1-r0", "Một")
    office.context.store.close()
    copy = Office(tmp_path / "bản chép", "unit-1", office.keys, like=office.folder)
    office.open()
    office.write("unit-1-r0", "Ở máy này")
    copy.write("unit-1-r0", "Ở máy kia")
    for one in (office, copy):
        for bundle in one.send(province):
            province.receive(bundle)
    copy.close()
    assert {"Ở máy này", "Ở máy kia"} <= {words for _, words in province.ever("unit-1")}
