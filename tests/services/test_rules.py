"""The law as the office applies it: its own days and numbers of days come before what is shipped."""

from datetime import date

import pytest

from app.domain.errors import Refused
from app.domain.records.calendar_day import CalendarDay
from app.domain.records.rule_override import RuleOverride
from app.services import records, rules
from app.services.law import load_law


def an_override(**given):
    usual = {"rule": "session.convene.regular", "days": 10, "unit": "ngày", "since": date(2026, 7, 1)}
    return RuleOverride(**{"source": "Quy chế làm việc, Điều 12"} | usual | given)


def test_without_own_rules_the_shipped_law_holds(context):
    found = rules.deadline(context, "session.convene.regular", date(2026, 12, 15))
    assert (found.day, found.rule_from) == (date(2026, 11, 25), date(2025, 6, 16))
    assert found.calendar_version == load_law().calendar.version


def test_an_office_sets_its_own_number_of_days_from_a_day_on(context):
    records.save(context, an_override())
    assert rules.deadline(context, "session.convene.regular", date(2026, 12, 15)).day == date(2026, 12, 5)
    assert rules.deadline(context, "session.convene.regular", date(2026, 6, 30)).day == date(2026, 6, 10)
    lines = rules.deadline(context, "session.convene.regular", date(2026, 12, 15)).explanation
    assert "Căn cứ: Quy chế làm việc, Điều 12." in lines
    assert any("quy định chung là 20 ngày" in line for line in lines)


def test_a_later_override_follows_an_earlier_one(context):
    records.save(context, an_override())
    records.save(context, an_override(days=12, since=date(2027, 1, 1)))
    assert rules.deadline(context, "session.convene.regular", date(2026, 12, 15)).day == date(2026, 12, 5)
    assert rules.deadline(context, "session.convene.regular", date(2027, 7, 15)).day == date(2027, 7, 3)


def test_habits_of_the_office_can_be_set_like_rules(context):
    records.save(context, an_override(rule="habit.joint_meeting", days=45))
    assert rules.deadline(context, "habit.joint_meeting", date(2026, 12, 15)).day == date(2026, 10, 31)


def test_an_override_of_a_rule_nobody_ships_harms_no_other(context):
    records.save(context, an_override(rule="khong.co"))
    records.save(context, an_override())
    assert rules.deadline(context, "session.convene.regular", date(2026, 12, 15)).day == date(2026, 12, 5)
    with pytest.raises(Refused, match="khong"):
        rules.deadline(context, "khong.co", date(2026, 12, 15))


def test_a_day_off_of_the_office_moves_a_deadline_and_names_another_calendar(context):
    before = rules.deadline(context, "election.result.send", date(2026, 12, 7))
    records.save(context, CalendarDay(day=date(2026, 12, 10), kind="off", name="Ngày truyền thống của xã"))
    after = rules.deadline(context, "election.result.send", date(2026, 12, 7))
    assert (before.day, after.day) == (date(2026, 12, 14), date(2026, 12, 15))
    assert after.calendar_version.startswith(f"{before.calendar_version}+")
    assert any("Ngày truyền thống của xã" in line for line in after.explanation)


def test_a_worked_saturday_of_the_office_counts(context):
    records.save(context, CalendarDay(day=date(2026, 12, 12), kind="worked", name="Làm bù"))
    assert rules.deadline(context, "election.result.send", date(2026, 12, 7)).day == date(2026, 12, 12)
