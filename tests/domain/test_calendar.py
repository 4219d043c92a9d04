"""Working days: the published calendar, made-up Saturdays, and an office's own changes."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.calendar import DayOff, WorkedDay, day_words, days_between
from app.services.law import load_law

CALENDAR = load_law().calendar
OFF_WEEKDAYS = {
    2025: "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02",
    2026: "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24",
    2027: "01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24",
    2028: "01-03 01-24 01-25 01-26 01-27 01-28 04-04 05-01 05-02 09-01 09-04 11-24",
    2029: "01-01 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-03 09-04 11-26",
    2030: "01-01 01-31 02-01 02-04 02-05 02-06 04-12 04-30 05-01 09-02 09-03 11-25",
    2031: "01-01 01-21 01-22 01-23 01-24 01-27 04-01 04-30 05-01 09-01 09-02 11-24",
}


@pytest.mark.parametrize("year", OFF_WEEKDAYS)
def test_the_weekdays_off_of_each_year(year: int) -> None:
    days = days_between(date(year, 1, 1), date(year, 12, 31))
    off = [f"{day:%m-%d}" for day in days if day.weekday() < 5 and not CALENDAR.is_working(day)]
    assert off == OFF_WEEKDAYS[year].split()


def test_made_up_saturdays_are_worked() -> None:
    for day in (date(2025, 4, 26), date(2026, 1, 10), date(2026, 8, 22)):
        assert day.weekday() == 5
        assert CALENDAR.is_working(day)


def test_a_day_off_says_why() -> None:
    assert CALENDAR.why_off(date(2026, 11, 24)) == "Ngày Văn hóa Việt Nam"
    assert CALENDAR.why_off(date(2026, 11, 22)) == "Chủ nhật"
    assert CALENDAR.why_off(date(2026, 11, 23)) == ""
    assert CALENDAR.why_off(date(2025, 1, 27)) == "Tết Âm lịch, 28 tháng Chạp"


def test_the_swap_of_january_2026_is_there_but_not_verified() -> None:
    assert not CALENDAR.off[date(2026, 1, 2)].verified
    assert not CALENDAR.worked[date(2026, 1, 10)].verified


def test_tet_and_the_second_national_day_are_forecasts_from_2027_on() -> None:
    forecasts = {entry.day.year for entry in CALENDAR.off.values() if entry.forecast}
    assert forecasts == set(range(2027, 2032))
    assert CALENDAR.off[date(2027, 9, 3)].forecast
    assert not CALENDAR.off[date(2027, 9, 2)].forecast


def test_every_listed_day_names_its_ground() -> None:
    entries = [*CALENDAR.off.values(), *CALENDAR.worked.values()]
    assert all(entry.name and entry.source for entry in entries)
    assert {entry.kind for entry in CALENDAR.off.values()} == {"lễ", "bù", "hoán đổi"}


def test_an_office_adds_a_day_off_and_a_worked_saturday() -> None:
    changed = CALENDAR.with_changes(
        [DayOff(date(2026, 12, 1), "Ngày hội địa phương", "đơn vị")],
        [WorkedDay(date(2026, 12, 5), "Làm bù")],
        version="2026-11-21+1",
    )
    assert not changed.is_working(date(2026, 12, 1))
    assert changed.is_working(date(2026, 12, 5))
    assert changed.version == "2026-11-21+1"
    assert CALENDAR.is_working(date(2026, 12, 1))


def test_an_office_can_work_on_a_listed_day_off() -> None:
    changed = CALENDAR.with_changes([], [WorkedDay(date(2027, 9, 3), "Nghỉ 01/9 thay cho 03/9")])
    assert changed.is_working(date(2027, 9, 3))
    assert (
        changed.with_changes([DayOff(date(2027, 9, 3), "Quốc khánh")], []).why_off(date(2027, 9, 3))
        == "Quốc khánh"
    )


def test_only_the_listed_years_are_covered() -> None:
    assert CALENDAR.covers(date(2025, 1, 1)) and CALENDAR.covers(date(2031, 12, 31))
    assert not CALENDAR.covers(date(2032, 1, 1))


def test_a_day_in_words() -> None:
    assert day_words(date(2026, 12, 2)) == "thứ Tư 02/12/2026"


DAYS = st.dates(date(2025, 2, 1), date(2031, 9, 30))


@given(DAYS, st.integers(0, 80))
def test_counting_forward_and_back_returns_to_a_working_day(day: date, count: int) -> None:
    start = CALENDAR.next_working(day)
    assert CALENDAR.add_working(CALENDAR.add_working(start, count), -count) == start


@given(DAYS, st.integers(0, 40), st.integers(0, 40))
def test_counting_in_two_steps_is_counting_at_once(day: date, one: int, two: int) -> None:
    assert CALENDAR.add_working(CALENDAR.add_working(day, one), two) == CALENDAR.add_working(day, one + two)


@given(DAYS, st.integers(1, 40))
def test_every_day_is_either_worked_or_skipped(day: date, span: int) -> None:
    last = day + timedelta(span)
    worked = [one for one in days_between(day, last) if CALENDAR.is_working(one)]
    assert len(worked) + len(CALENDAR.skipped(day, last)) == span + 1
