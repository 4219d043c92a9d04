"""Days that run for a letter: by the law of its day, explained, kept as reckoned until reckoned anew."""

from datetime import date

import pytest
from letters import denunciation, letter, person

from app.domain.records.calendar_day import CalendarDay
from app.domain.records.petition import Petition
from app.services import petition_deadlines, petition_follow_up, petition_handling, petitions, records
from app.services.context import Context

BODY = {"lacking": (), "competence": "administrative", "competent_text": "UBND xã"}


def by_rule(context: Context, petition: Petition) -> dict[str, petition_deadlines.Due]:
    return {due.record.rule: due for due in petition_deadlines.deadlines(context, petition.id)}


def sent(context: Context, on: date, kind: str = "complaint", **given: object) -> Petition:
    people = [person()] if kind != "denunciation" else []
    fresh = letter(kind, received_on=on, **given) if people else denunciation(received_on=on, **given)
    made = petitions.take_in(context, fresh, people)
    petitions.classify(context, made.id, **BODY)
    petition_handling.handle(context, made.id, "forward", on=on)
    return made


@pytest.mark.parametrize(
    ("received", "rule", "due"),
    [
        (date(2026, 11, 20), "petition.answer", date(2026, 12, 7)),  # 24/11 is off
        (date(2026, 6, 25), "petition.answer", date(2026, 7, 9)),
        (date(2026, 8, 28), "petition.answer", date(2026, 9, 16)),  # 31/8 - 02/9 are off
    ],
)
def test_the_citizen_is_answered_within_ten_working_days(context, received, rule, due):
    made = petitions.take_in(context, letter(received_on=received), [person()])
    found = by_rule(context, made)[rule]
    assert found.record.due_on == due and found.record.counted_from == received
    assert "Luật Tiếp công dân 42/2013/QH13 Điều 28 khoản 1" in found.source


def test_the_days_to_accept_a_complaint_changed_on_the_first_of_july_2026(context):
    old, new = sent(context, date(2026, 6, 25)), sent(context, date(2026, 7, 1))
    before, after = (by_rule(context, one)["complaint.acceptance"] for one in (old, new))
    assert (before.record.due_on, before.record.rule_from) == (date(2026, 7, 9), "2012-07-01")
    assert (after.record.due_on, after.record.rule_from) == (date(2026, 7, 10), "2026-07-01")
    said = "\n".join(before.explanation)
    assert "Văn bản khác ghi 10 ngày" in said and "05/7/2026" not in said.split("Văn bản khác")[0]
    assert "Luật Khiếu nại 02/2011/QH13 Điều 27, Điều 36" in said
    assert "07 ngày làm việc" in after.explanation[0]


@pytest.mark.parametrize(
    ("case", "rule", "days"),
    [
        ({}, "complaint.first", 30),
        ({"is_complex": True}, "complaint.first.complex", 45),
        ({"is_remote": True}, "complaint.first.remote", 45),
        ({"is_complex": True, "is_remote": True}, "complaint.first.remote_complex", 60),
    ],
)
def test_the_period_of_settlement_follows_the_case(context, case, rule, days):
    made = sent(context, date(2026, 9, 1), **case)
    petition_follow_up.accepted(context, made.id, date(2026, 9, 7))
    found = by_rule(context, made)
    assert [name for name in found if name.startswith("complaint.first")] == [rule]
    assert f"{days} ngày" in found[rule].explanation[0]
    petitions.change(context, made.id, is_complex=not case.get("is_complex", False))
    assert by_rule(context, made)[rule].record.skipped


def test_a_denunciation_runs_by_its_own_law(context):
    made = sent(context, date(2026, 11, 16), "denunciation", source="press")
    found = by_rule(context, made)
    assert found["denunciation.initial"].record.due_on == date(2026, 11, 26)
    assert found["denunciation.forward"].record.due_on == date(2026, 11, 23)
    events = {due.record.event for due in petition_deadlines.deadlines(context, made.id)}
    assert events == {"received", "forwarded"}
    assert found["denunciation.forward"].record.done_on == date(2026, 11, 16)


def test_a_result_makes_the_five_days_run_until_the_citizen_is_told(context, clock):
    made = sent(context, date(2026, 11, 16))
    clock.at(2026, 11, 23)
    petition_follow_up.receive_result(context, made.id, "Xong", decided_on=date(2026, 11, 20))
    found = by_rule(context, made)
    assert found["petition.result.citizen"].record.due_on == date(2026, 12, 1)
    assert found["petition.result.forwarder"].record.done_on == date(2026, 11, 23)
    clock.at(2026, 12, 3)
    assert by_rule(context, made)["petition.result.citizen"].late
    petition_follow_up.tell(context, made.id)
    told = by_rule(context, made)["petition.result.citizen"]
    assert told.record.done_on == date(2026, 12, 3) and told.late and not told.open


def test_a_citizen_who_did_not_ask_for_the_result_is_owed_no_day(context):
    made = sent(context, date(2026, 11, 16), asks_result=False)
    petition_follow_up.receive_result(context, made.id, "Xong")
    assert "petition.result.citizen" not in by_rule(context, made)


def test_for_a_proposal_the_five_days_are_said_to_be_the_offices_habit(context):
    made = sent(context, date(2026, 11, 16), "proposal")
    petition_follow_up.receive_result(context, made.id, "Xong")
    assert "làm tương tự" in by_rule(context, made)["petition.result.citizen"].explanation[-1]


def test_a_later_change_of_the_calendar_moves_nothing_until_it_is_applied(context):
    made = petitions.take_in(context, letter(), [person()])
    before = by_rule(context, made)["petition.answer"].record
    assert petition_deadlines.recompute(context, made.id) == []
    records.save(context, CalendarDay(day=date(2026, 11, 26), name="Nghỉ theo thông báo", kind="off"))
    assert by_rule(context, made)["petition.answer"].record == before
    changes = petition_deadlines.recompute(context, made.id)
    assert [(one.before, one.after) for one in changes] == [(date(2026, 12, 1), date(2026, 12, 2))]
    petition_deadlines.apply(context, changes)
    after = by_rule(context, made)["petition.answer"].record
    assert after.due_on == date(2026, 12, 2) and after.calendar_version != before.calendar_version


def test_open_days_of_all_letters_come_earliest_first(context, clock):
    one = petitions.take_in(context, letter(), [person()])
    other = petitions.take_in(context, denunciation())
    found = petition_deadlines.open_deadlines(context, until=date(2026, 12, 1))
    assert [due.record.due_on for due in found] == [date(2026, 11, 26), date(2026, 12, 1), date(2026, 12, 1)]
    assert {due.record.petition for due in found} == {one.id, other.id}
    clock.at(2026, 12, 4)
    assert all(
        due.late and due.days_left < 0
        for due in petition_deadlines.open_deadlines(context, date(2026, 12, 1))
    )


def test_days_are_shown_before_the_letter_is_kept_and_can_be_set_aside(context):
    fresh = letter(received_on=date(2026, 11, 20))
    assert {due.record.rule for due in petition_deadlines.preview(context, fresh)} == {
        "petition.answer",
        "petition.neglected",
    }
    made = petitions.take_in(context, fresh, [person()])
    due = by_rule(context, made)["petition.neglected"]
    petition_deadlines.skip(context, due.record.id)
    assert not by_rule(context, made)["petition.neglected"].open
    petition_deadlines.mark_done(
        context, by_rule(context, made)["petition.answer"].record.id, date(2026, 11, 25)
    )
    assert not by_rule(context, made)["petition.answer"].late


def test_days_before_the_law_knew_them_are_none(context):
    made = petitions.take_in(context, letter(received_on=date(2013, 5, 6)), [person()])
    assert by_rule(context, made) == {}
