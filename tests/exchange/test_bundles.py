"""Bundles between an office and its superior: what goes, what comes, and what never does."""

from pathlib import Path

import pytest

from app.domain.errors import Refused
from app.domain.roles import User
from app.exchange.faults import Fault
from app.exchange.keys import StationKeys
from app.services import bundle_in, bundle_index, bundle_out, station
from app.store.station_log import COMMUNE, SUPERIOR, TAKEN, WAITING
from tests.exchange.village import PROVINCE, Office


@pytest.fixture
def province(tmp_path):
    office = Office(tmp_path / "province", PROVINCE, StationKeys.make())
    yield office
    office.close()


@pytest.fixture
def commune(tmp_path, province):
    office = Office(tmp_path / "commune", "unit-1", StationKeys.make())
    office.knows(province, SUPERIOR)
    province.knows(office, COMMUNE)
    yield office
    office.close()


def test_a_second_bundle_holds_only_what_changed_since_the_first_was_acknowledged(commune, province):
    commune.write("a", "một")
    commune.write("b", "hai")
    trip(commune, province)
    commune.write("b", "hai sửa")
    (made,) = bundle_out.make(commune.context, province.key, commune.keys)
    assert made.records == 1 and made.base
    assert bundle_out.waiting(commune.context, province.key) == {"topic": 1}


def test_a_lost_stick_heals_itself_at_the_next_trip(commune, province):
    trip(commune, province)
    commune.write("a", "một")
    commune.send(province)  # nobody ever sees it
    commune.write("b", "hai")
    trip(commune, province)
    assert set(province.rows("unit-1")) == {"a", "b"}


def test_the_same_bundle_again_changes_nothing(commune, province):
    commune.write("a", "một")
    (bundle,) = commune.send(province)
    province.receive(bundle)
    before = province.rows("unit-1"), province.ever("unit-1")
    assert province.receive(bundle).state == TAKEN
    assert (province.rows("unit-1"), province.ever("unit-1")) == before
    with province.context.store.read() as work:
        assert len(work.log.arrivals()) == 1


def test_a_preview_says_what_would_come_and_writes_nothing(commune, province):
    commune.write("a", "một")
    (bundle,) = commune.send(province)
    shown = bundle_in.preview(province.context, bundle, province.keys)
    assert shown.outcome.of("new") == 1
    assert not province.rows("unit-1")


def test_a_bundle_whose_base_never_came_waits_for_it(commune, province):
    trip(commune, province)
    commune.write("a", "một")
    trip(commune, province)
    commune.write("b", "hai")
    (bundle,) = commune.send(province)
    other = Office(province.folder.parent / "restored", PROVINCE, province.keys)
    other.knows(commune, COMMUNE)
    assert other.receive(bundle).state == WAITING
    assert not other.rows("unit-1")
    other.close()


def test_two_people_who_changed_the_same_record_both_keep_their_words(commune, province, tmp_path):
    commune.write("a", "một")
    trip(commune, province)
    second = Office(tmp_path / "second", "unit-1", StationKeys.make())
    second.knows(province, SUPERIOR)
    province.knows(second, COMMUNE)
    trip(second, province)
    commune.write("a", "một của máy một")
    second.write("a", "một của máy hai")
    for _ in range(3):
        trip(commune, province)
        trip(second, province)
    assert commune.rows("unit-1") == second.rows("unit-1") == province.rows("unit-1")
    words = {words for id, words in province.ever("unit-1") if id == "a"}
    assert {"một của máy một", "một của máy hai"} <= words
    second.close()


def test_a_commune_cannot_write_another_ones_records(commune, province, tmp_path):
    stranger = Office(tmp_path / "stranger", "unit-2", StationKeys.make())
    stranger.knows(province, SUPERIOR)
    province.knows(stranger, COMMUNE)
    commune.write("a", "của xã một")
    trip(commune, province)
    stranger.unit = "unit-1"  # a program that was tampered with
    stranger.context.store.owner = "unit-1"
    stranger.write("a", "giả")
    stranger.write("a", "giả lần nữa")
    (bundle,) = stranger.send(province)
    arrived = province.receive(bundle)
    assert arrived.refusals and province.rows("unit-1")["a"][1] == "của xã một"
    stranger.close()


def test_who_is_not_enrolled_is_refused_and_the_file_kept(commune, province, tmp_path):
    stranger = Office(tmp_path / "stranger", "unit-9", StationKeys.make())
    stranger.knows(province, SUPERIOR)
    (bundle,) = stranger.send(province)
    with pytest.raises(Fault) as refused:
        bundle_in.take(province.context, bundle, province.keys)
    assert refused.value.code == "unknown_sender" and Path(bundle).exists()
    stranger.close()


def test_refused_lines_are_told_to_whoever_sent_them(commune, province):
    commune.write("a", "một")
    with commune.context.store.write() as work:
        work.pen.execute("UPDATE topic SET owner = 'unit-1', name = ? WHERE id = 'a'", ("u\u0301",))
    (bundle,) = commune.send(province)
    arrived = province.receive(bundle)
    assert [tuple(line)[:2] for line in arrived.refusals] == [("topic", "a")]
    assert arrived.differs
    (answer,) = province.send(commune)
    commune.receive(answer)
    with commune.context.store.read() as work:
        assert station.told_refusals(work, work.log.peer(province.key))


def test_who_may_only_look_neither_sends_nor_takes_in(commune, province):
    leader = User("l", "Bà Chủ tịch", frozenset({"leader"}))
    with pytest.raises(Refused, match="chỉ được xem"):
        bundle_out.make(commune.context.acting_as(leader), province.key, commune.keys)
    (bundle,) = commune.send(province)
    with pytest.raises(Refused, match="chỉ được xem"):
        bundle_in.take(province.context.acting_as(leader), bundle, province.keys)


def test_what_came_is_found_by_the_search_once_the_worker_caught_up(commune, province):
    commune.write("a", "Đường liên thôn")
    trip(commune, province)
    while bundle_index.catch_up(province.context):
        pass
    with province.context.store.read() as work:
        assert [hit.id for hit in work.search("duong lien")] == ["a"]


def test_a_state_that_is_not_the_same_is_noticed(commune, province):
    commune.write("a", "một")
    trip(commune, province)
    with province.context.store.write() as work:
        work.pen.execute("DELETE FROM topic")
        work.pen.execute("DELETE FROM digest")
    commune.write("b", "hai")
    (bundle,) = commune.send(province)
    assert province.receive(bundle).differs


def trip(commune, province):
    for bundle in commune.send(province):
        assert province.receive(bundle).state == TAKEN
    for bundle in province.send(commune):
        commune.receive(bundle)
