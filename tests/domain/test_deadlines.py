"""Deadlines: every published test vector, and that each explains itself."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.deadlines import Rule, Rulebook, count_days, due, overdue_days
from app.domain.errors import Refused
from app.services.law import load_law

CALENDAR = load_law().calendar
BOOK = load_law().rulebook
DAYS = st.dates(date(2025, 1, 2), date(2031, 10, 1))


def rule(value: int, unit: str, direction: str = "after", **more: object) -> Rule:
    return Rule("a.rule", "Việc", value, unit, direction, date(2020, 1, 1), **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("start", "days", "expected"),
    [
        (date(2026, 11, 20), 7, date(2026, 12, 2)),
        (date(2026, 11, 20), 10, date(2026, 12, 7)),
        (date(2026, 11, 23), 5, date(2026, 12, 1)),
        (date(2026, 8, 20), 3, date(2026, 8, 24)),
        (date(2026, 8, 28), 3, date(2026, 9, 7)),
        (date(2026, 2, 13), 5, date(2026, 2, 27)),
        (date(2026, 4, 24), 3, date(2026, 5, 4)),
        (date(2026, 12, 30), 5, date(2027, 1, 7)),
        (date(2026, 6, 25), 10, date(2026, 7, 9)),
        (date(2026, 6, 25), 7, date(2026, 7, 6)),
    ],
)
def test_working_days_of_the_published_vectors(start: date, days: int, expected: date) -> None:
    assert count_days(days, True, start, CALENDAR).day == expected
    assert due(rule(days, "ngày làm việc"), start, CALENDAR).day == expected


def test_a_calendar_period_ending_on_a_holiday_moves_and_shows_both_dates() -> None:
    deadline = count_days(30, False, date(2026, 10, 25), CALENDAR)
    assert (deadline.unshifted_day, deadline.day) == (date(2026, 11, 24), date(2026, 11, 25))
    told = " ".join(deadline.explanation)
    assert "Thứ Ba 24/11/2026 là ngày nghỉ (Ngày Văn hóa Việt Nam)" in told
    assert "thứ Tư 25/11/2026" in told


def test_moving_to_the_next_working_day_can_be_turned_off() -> None:
    deadline = count_days(30, False, date(2026, 10, 25), CALENDAR, shift=False)
    assert deadline.day == deadline.unshifted_day == date(2026, 11, 24)
    assert deadline.remind_on == date(2026, 11, 23)


def test_the_acceptance_rule_changes_on_the_first_of_july_2026() -> None:
    old, new = (BOOK.rule("complaint.acceptance", day) for day in (date(2026, 6, 30), date(2026, 7, 1)))
    assert (old.value, new.value) == (10, 7)
    assert due(old, date(2026, 6, 25), CALENDAR).day == date(2026, 7, 9)
    assert due(new, date(2026, 7, 1), CALENDAR).day == date(2026, 7, 10)


def test_two_texts_that_disagree_are_both_shown() -> None:
    deadline = due(BOOK.rule("complaint.acceptance", date(2026, 6, 25)), date(2026, 6, 25), CALENDAR)
    told = " ".join(deadline.explanation)
    assert "Luật Khiếu nại ghi 10 ngày" in told
    other = "Văn bản khác ghi 10 ngày (Luật Khiếu nại 02/2011/QH13 Điều 27, Điều 36)"
    assert f"{other}: hạn là thứ Hai 06/07/2026." in told


def test_a_deadline_before_an_event_never_moves_forward() -> None:
    deadline = due(rule(30, "ngày", "before"), date(2026, 12, 24), CALENDAR)
    assert deadline.day == deadline.unshifted_day == date(2026, 11, 24)
    assert deadline.remind_on == date(2026, 11, 23)
    assert "hạn không chuyển sang ngày sau" in " ".join(deadline.explanation)


def test_working_days_before_an_event_are_counted_back() -> None:
    posting = BOOK.rule("reception.schedule", date(2026, 12, 1))
    assert due(posting, date(2026, 12, 1), CALENDAR).day == date(2026, 11, 23)


def test_an_earliest_day_is_not_moved_by_a_holiday() -> None:
    earliest = BOOK.rule("resolution.effect.earliest", date(2026, 11, 17))
    assert due(earliest, date(2026, 11, 17), CALENDAR).day == date(2026, 11, 24)


def test_the_explanation_names_rule_article_holidays_and_calendar() -> None:
    deadline = due(BOOK.rule("petition.answer", date(2026, 11, 20)), date(2026, 11, 20), CALENDAR)
    told = deadline.explanation
    assert told[0].endswith("10 ngày làm việc kể từ ngày tiếp nhận, thứ Sáu 20/11/2026.")
    assert told[1] == "Căn cứ: Luật Tiếp công dân 42/2013/QH13 Điều 28 khoản 1."
    assert "Bắt đầu đếm từ thứ Bảy 21/11/2026." in told
    assert "Không tính 6 ngày nghỉ cuối tuần." in told
    assert "Không tính thứ Ba 24/11/2026: Ngày Văn hóa Việt Nam." in told
    assert told[-1] == f"Lịch nghỉ bản {CALENDAR.version}."
    assert (deadline.rule_id, deadline.rule_from) == ("petition.answer", date(2014, 7, 1))
    assert deadline.calendar_version == CALENDAR.version


def test_a_worked_saturday_is_counted_and_said() -> None:
    told = count_days(3, True, date(2026, 8, 20), CALENDAR).explanation
    assert "Có tính thứ Bảy 22/08/2026: Làm bù cho ngày nghỉ 31/08/2026." in told


def test_days_not_yet_announced_are_said_to_be_doubtful() -> None:
    assert count_days(5, True, date(2027, 2, 1), CALENDAR).doubtful
    assert not count_days(5, True, date(2027, 3, 1), CALENDAR).doubtful
    unverified = count_days(2, True, date(2025, 12, 31), CALENDAR)
    assert unverified.doubtful
    assert "thứ Sáu 02/01/2026" in " ".join(unverified.explanation)


def test_a_long_count_is_not_doubtful_for_days_that_cannot_move_its_end() -> None:
    assert not due(BOOK.rule("archive.submit", date(2026, 6, 30)), date(2026, 6, 30), CALENDAR).doubtful
    assert count_days(20, False, date(2027, 1, 18), CALENDAR).doubtful


def test_days_off_in_a_row_are_told_together() -> None:
    told = count_days(5, True, date(2026, 2, 13), CALENDAR).explanation
    assert "Không tính thứ Hai 16/02/2026 đến thứ Sáu 20/02/2026: Tết Âm lịch." in told
    doubts = [line for line in count_days(3, True, date(2027, 2, 3), CALENDAR).explanation if "Chưa" in line]
    assert len(doubts) == 1
    assert doubts[0].startswith(
        "Chưa chắc chắn: thứ Năm 04/02/2027 đến thứ Tư 10/02/2027: Tết Âm lịch là dự kiến"
    )


def test_ending_on_a_weekend_is_told_in_plain_words() -> None:
    told = count_days(2, False, date(2026, 11, 20), CALENDAR).explanation
    assert any(
        line.startswith("Chủ nhật 22/11/2026 là ngày nghỉ cuối tuần: thời hạn kết thúc") for line in told
    )


def test_counting_beyond_the_calendar_says_so() -> None:
    deadline = count_days(5, True, date(2031, 12, 30), CALENDAR)
    assert deadline.doubtful
    assert "Lịch nghỉ chỉ có các năm 2025–2031; ngoài ra chỉ trừ cuối tuần." in deadline.explanation


def test_a_number_not_read_in_the_law_says_so() -> None:
    told = due(
        BOOK.rule("session.convene.regular", date(2026, 11, 1)), date(2026, 11, 30), CALENDAR
    ).explanation
    assert told[1].endswith("; chưa đối chiếu được với văn bản.")


def test_an_office_sets_its_own_number_from_a_day_on() -> None:
    own = BOOK.with_override(
        "session.convene.regular", 10, "ngày", "Quy chế làm việc, Điều 12", date(2026, 7, 1)
    )
    assert own.rule("session.convene.regular", date(2026, 6, 30)).value == 20
    changed = own.rule("session.convene.regular", date(2026, 7, 1))
    assert changed.value == 10
    told = " ".join(due(changed, date(2026, 12, 10), CALENDAR).explanation)
    assert "Căn cứ: Quy chế làm việc, Điều 12." in told
    assert "Đơn vị tự đặt; quy định chung là 20 ngày" in told
    assert BOOK.rule("session.convene.regular", date(2026, 7, 1)).value == 20


def test_the_later_of_two_own_numbers_holds() -> None:
    first = BOOK.with_override("session.papers", 7, "ngày", "Quy chế 2025", date(2025, 7, 1))
    second = first.with_override("session.papers", 6, "ngày", "Quy chế 2026", date(2026, 7, 1))
    assert second.rule("session.papers", date(2026, 6, 30)).value == 7
    assert second.rule("session.papers", date(2026, 7, 1)).value == 6


def test_no_rule_in_force_is_refused_with_a_sentence() -> None:
    with pytest.raises(Refused, match="giám sát” áp dụng ngày 01/01/2026"):
        BOOK.rule("supervision.explain", date(2026, 1, 1))
    with pytest.raises(Refused, match="Không có quy định mang mã"):
        BOOK.with_override("no.such", 1, "ngày", "", date(2026, 1, 1))
    with pytest.raises(Refused, match="không phải một thời hạn"):
        BOOK.with_override("session.papers", 1, "tuần", "", date(2026, 1, 1))


def test_a_count_beyond_reason_is_refused() -> None:
    with pytest.raises(Refused, match="quá dài"):
        count_days(10**9, True, date(2026, 11, 20), CALENDAR)
    with pytest.raises(Refused, match="từ năm 9999"):
        count_days(1, False, date(9999, 12, 31), CALENDAR)


def test_a_year_from_the_29th_of_february_ends_on_the_28th() -> None:
    deadline = due(rule(1, "năm"), date(2028, 2, 29), CALENDAR)
    assert deadline.day == date(2029, 2, 28)


def test_overdue_is_derived_from_today() -> None:
    assert overdue_days(date(2026, 11, 17), date(2026, 11, 20)) == 3
    assert overdue_days(date(2026, 11, 20), date(2026, 11, 20)) == 0


def test_every_rule_of_a_day_explains_itself() -> None:
    for found in BOOK.in_force(date(2026, 11, 20)):
        deadline = due(found, date(2026, 11, 20), CALENDAR)
        assert deadline.explanation[0].startswith(found.title)
        assert CALENDAR.is_working(deadline.remind_on)


def test_one_rule_alone_of_each_id_is_in_force_on_a_day() -> None:
    for day in (date(2021, 6, 1), date(2025, 6, 15), date(2025, 6, 16), date(2026, 3, 1), date(2026, 11, 20)):
        rules = Rulebook(tuple(row for row in BOOK.rules if row.since <= day and (row.until or day) >= day))
        ids = [row.id for row in rules.rules]
        assert len(ids) == len(set(ids))


@given(DAYS, st.integers(0, 60))
def test_working_days_are_as_many_as_counted(start: date, days: int) -> None:
    day = count_days(days, True, start, CALENDAR).day
    span = [start + timedelta(n) for n in range(1, (day - start).days + 1)]
    assert sum(CALENDAR.is_working(one) for one in span) == days


@given(DAYS, st.integers(1, 90))
def test_a_shifted_deadline_is_the_first_working_day_from_its_own(start: date, days: int) -> None:
    deadline = count_days(days, False, start, CALENDAR)
    assert deadline.unshifted_day == start + timedelta(days)
    assert CALENDAR.is_working(deadline.day)
    between = range((deadline.day - deadline.unshifted_day).days)
    assert not any(CALENDAR.is_working(deadline.unshifted_day + timedelta(n)) for n in between)
