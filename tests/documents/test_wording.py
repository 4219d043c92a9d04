"""Dates, hours and counts in the words of official papers."""

from datetime import date, datetime

import pytest

from app.documents import wording


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 1, 5), "ngày 05 tháng 01 năm 2026"),
        (date(2026, 2, 28), "ngày 28 tháng 02 năm 2026"),
        (date(2019, 6, 29), "ngày 29 tháng 6 năm 2019"),
        (date(2020, 3, 5), "ngày 05 tháng 3 năm 2020"),
        (date(2026, 12, 15), "ngày 15 tháng 12 năm 2026"),
    ],
)
def test_only_days_below_ten_and_months_one_and_two_are_padded(day: date, words: str) -> None:
    assert wording.day_words(day) == words


def test_a_moment_is_written_hour_first() -> None:
    assert wording.moment_words(datetime(2026, 12, 15, 8, 0)) == "08 giờ 00 phút, ngày 15 tháng 12 năm 2026"


def test_a_place_without_a_day_leaves_room_for_the_hand() -> None:
    assert wording.place_date("Gia Lộc", date(2026, 1, 5)) == "Gia Lộc, ngày 05 tháng 01 năm 2026"
    assert wording.place_date("Gia Lộc", None).split() == ["Gia", "Lộc,", "ngày", "tháng", "năm"]


def test_counts_have_two_digits_but_nought_has_one() -> None:
    assert wording.count_words(2, "đại biểu") == "02 đại biểu"
    assert wording.count_words(23, "đại biểu") == "23 đại biểu"
    assert wording.share_words(0, 25) == "0/25"


def test_a_list_ends_with_semicolons_and_a_full_stop() -> None:
    assert wording.listed(["Căn cứ Luật A", "Căn cứ Luật B;", " ", "Xét Tờ trình,"]) == (
        "Căn cứ Luật A;",
        "Căn cứ Luật B;",
        "Xét Tờ trình.",
    )
