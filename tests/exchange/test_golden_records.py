"""Bundles the services once made are taken in with the same outcome for ever."""

import json
from pathlib import Path

import pytest

from app.exchange.reading import look
from app.services import bundle_in, travel
from app.store.station_log import TAKEN
from tests.exchange.minting_records import PICTURE, UNIT, contents, offices
from tests.exchange.village import PROVINCE

GOLDEN = sorted((Path(__file__).parent / "golden").glob("records-*"))
SIDES = (("up", UNIT), ("down", PROVINCE))


@pytest.fixture(params=GOLDEN, ids=lambda folder: folder.name)
def golden(request) -> Path:
    return request.param


@pytest.fixture
def sides(tmp_path, request):
    """Who takes in what goes up, and who what goes down; both have nothing yet."""
    commune, province = offices(tmp_path)
    request.addfinalizer(commune.close)
    request.addfinalizer(province.close)
    return {"up": province, "down": commune}


@pytest.mark.parametrize(("way", "owner"), SIDES)
def test_records_of_every_kind_are_taken_in_as_they_were_then(golden, sides, way, owner):
    expected = json.loads((golden / "expected.json").read_text("utf-8"))[way]
    office, bundle = sides[way], golden / f"{way}.nghisu"
    shown = bundle_in.preview(office.context, bundle, office.keys)
    arrived = bundle_in.take(office.context, bundle, office.keys)
    assert arrived.state == TAKEN and not arrived.refusals and not arrived.differs
    assert arrived.outcome == expected["outcome"]
    assert shown.outcome.of("new") == sum(fates["new"] for fates in expected["outcome"].values())
    assert contents(office, owner) == expected["records"]


def test_what_was_taken_in_stands_when_it_comes_again(golden, sides):
    for way, owner in SIDES:
        office, bundle = sides[way], golden / f"{way}.nghisu"
        first = bundle_in.take(office.context, bundle, office.keys)
        before = contents(office, owner)
        assert bundle_in.take(office.context, bundle, office.keys).hash == first.hash
        assert contents(office, owner) == before


def test_the_files_come_with_them(golden, sides):
    province = sides["up"]
    bundle_in.take(province.context, golden / "up.nghisu", province.keys)
    arrived = bundle_in.take(province.context, golden / "files.nghisu", province.keys)
    assert arrived.outcome == {"attachment": {"new": 1}}
    (digest,) = {file.sha256 for file in look(golden / "files.nghisu").manifest.attachments}
    assert province.context.files.read(digest) == PICTURE


def test_every_kind_that_travels_is_among_them():
    told = json.loads((GOLDEN[-1] / "expected.json").read_text("utf-8"))
    assert {kind for side in told.values() for kind in side["records"]} == set(travel.usual())
