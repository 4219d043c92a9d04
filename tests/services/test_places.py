"""The shipped administrative units: complete, found by a few letters, and linked to what was there before."""

import time
import unicodedata
from collections import Counter

import pytest

from app.services import places


def test_every_commune_and_province_of_today_is_there() -> None:
    kinds = Counter(one.kind for one in places.places())
    assert kinds == {"Xã": 2621, "Phường": 687, "Đặc khu": 13}
    assert kinds.total() == 3321
    assert Counter(one.kind for one in places.provinces()) == {"Tỉnh": 28, "Thành phố": 6}
    assert sum(one.province == "Thành phố Hải Phòng" for one in places.places()) == 114


def test_codes_are_text_of_five_digits_with_their_zeros() -> None:
    assert all(len(one.code) == 5 and one.code.isdecimal() for one in places.places())
    assert places.place("00004") and not places.place("4")


def test_gia_loc_is_found_by_a_few_letters() -> None:
    found = [(one.name, one.province, one.code) for one in places.search_places("gia l")]
    assert ("Xã Gia Lộc", "Thành phố Hải Phòng", "10999") in found[:4]


@pytest.mark.parametrize(
    "words",
    [
        "10999",
        "gia lộc hải phòng",
        "GIA LOC HAI PHONG",
        "xã gia lộc hải dương",
        unicodedata.normalize("NFD", "gia lộc hải d"),
    ],
)
def test_gia_loc_is_found_first_by_whatever_is_typed(words: str) -> None:
    assert places.search_places(words)[0].code == "10999"


def test_the_same_marks_come_first() -> None:
    shorts = [one.short for one in places.search_places("hòa b", limit=50)]
    marked = [short.casefold().startswith("hòa b") for short in shorts]
    assert marked[0] and marked == sorted(marked, reverse=True)
    assert all("Hoa" in one.short for one in places.search_places("hoa l", limit=2))


def test_names_with_an_apostrophe_are_found_however_it_is_typed() -> None:
    for words in ("ea h'leo", "ea h’leo", "ea hleo"):
        assert places.search_places(words)[0].name == "Xã Ea H'Leo"


def test_nothing_typed_finds_nothing_and_nonsense_finds_nothing() -> None:
    assert places.search_places("  ") == []
    assert places.search_places("khôngcóxãnày") == []
    assert places.place("99999") is None
    assert places.successors("99999") == ()


def test_no_more_places_than_asked_for() -> None:
    assert len(places.search_places("xã", limit=7)) == 7


def test_a_search_takes_less_than_30_ms() -> None:
    places.search_places("x")
    began = time.perf_counter()
    for words in ("x", "xã", "phường 1", "gia l", "đ"):
        places.search_places(words)
    assert (time.perf_counter() - began) / 5 < 0.030


def test_every_former_unit_leads_to_a_commune_of_today_and_back() -> None:
    assert len(places.former_unit("10999").successors) == 2  # type: ignore[union-attr]
    reached = {code for one in places.places() for code in (f.code for f in places.former_units(one.code))}
    assert len(reached) == 10040
    assert all(places.former_units(one.code) for one in places.places())


def test_a_divided_unit_lists_the_heir_of_its_name_first() -> None:
    assert [one.name for one in places.successors("10999")] == ["Xã Gia Lộc", "Xã Gia Phúc"]
    former = places.former_unit("10999")
    assert former and (former.name, former.district, former.province) == (
        "Thị trấn Gia Lộc",
        "Huyện Gia Lộc",
        "Tỉnh Hải Dương",
    )


def test_an_island_district_without_communes_is_its_own_former_unit() -> None:
    assert [one.name for one in places.successors("318")] == ["Đặc khu Bạch Long Vĩ"]


def test_every_name_is_nfc() -> None:
    assert all(unicodedata.is_normalized("NFC", one.name + one.province) for one in places.places())
