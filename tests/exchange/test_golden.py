"""Bundles of every format version ever released are still opened."""

from pathlib import Path

import pytest
from minting import PICTURE, keys, mint, root, sha256_of
from sending import receive

from app.exchange.enrolment import carried, read_enrolment, read_province_file
from app.exchange.keys import StationKeys
from app.exchange.lines import parse
from app.exchange.manifest import PAYLOADS
from app.exchange.opening import open_lines
from app.exchange.packs import open_files
from app.exchange.reading import look, verify

GOLDEN = sorted((Path(__file__).parent / "golden").glob("format-*"))


@pytest.fixture
def commune() -> StationKeys:
    return keys("commune")


@pytest.fixture
def province() -> StationKeys:
    return keys("province")


@pytest.fixture(params=GOLDEN, ids=lambda folder: folder.name)
def golden(request) -> Path:
    return request.param


def test_there_is_a_bundle_of_every_kind(golden):
    assert {path.stem for path in golden.iterdir()} >= {"up", "down", "files", "broadcast", "enrolment"}
    assert {look(path).manifest.kind for path in golden.iterdir()} <= PAYLOADS.keys()


def test_records_come_up_and_down(golden, commune, province):
    up = receive(golden / "up.nghisu", commune, province)
    assert [(each["t"], each.get("x")) for each in up] == [
        ("petition", None),
        ("petition", None),
        ("petition", 1),
        ("~petition", None),
    ]
    assert up[1]["d"] == {"title": "Đơn số 2"}
    down = receive(golden / "down.nghisu", province, commune)
    assert [each["d"]["title"] for each in down] == ["Đơn số 3"]


def test_a_broadcast_is_read_by_everybody(golden, province):
    bundle = verify(look(golden / "broadcast.nghisu"), province.public)
    assert parse(list(open_lines(bundle, []))[1])["d"] == {"title": "Đơn số 4"}


def test_files_come_out_as_they_went_in(tmp_path, golden, commune, province):
    bundle = verify(look(golden / "files.nghisu"), commune.public)
    assert open_files(bundle, [province.identity], tmp_path) == [sha256_of(PICTURE)]
    assert (tmp_path / sha256_of(PICTURE)).read_bytes() == PICTURE


def test_who_is_who_is_read(golden, commune, province):
    assert read_enrolment(golden / "enrolment.nghisu").keys == commune.public
    assert read_province_file(golden / "card.nghisu", root().public).operational == province.public
    assert carried(verify(look(golden / "receipt.nghisu"), province.public)) == ("ab" * 32,)


def test_what_is_minted_today_has_the_labels_of_the_newest_golden_bundles(tmp_path):
    mint(tmp_path)
    for path in tmp_path.iterdir():
        now, then = look(path).manifest, look(GOLDEN[-1] / path.name).manifest
        assert (now.fmt, now.kind, now.sender, now.card) == (then.fmt, then.kind, then.sender, then.card)
