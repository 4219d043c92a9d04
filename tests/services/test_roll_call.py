"""Presence is told by arrivals and departures, and every number follows from them."""

from dataclasses import replace
from datetime import datetime

import pytest

from app.domain.errors import Refused
from app.domain.records.agenda_item import AgendaItem
from app.domain.records.attendance_event import AttendanceEvent
from app.domain.records.membership import Membership
from app.services import attendance, records

NINE = datetime(2026, 11, 16, 9, 15)


def person_in(roll, person):
    return next(one for one in roll.people if one.person_id == person.id)


def an_item(context, session, order, kind="discussion"):
    return records.save(
        context, AgendaItem(session=session.id, order=order, title=f"Nội dung {order}", kind=kind)
    )


def test_one_key_marks_everybody_present_at_the_opening_with_one_event_each(context, session, clock):
    told = []
    context.store.subscribe(told.append)
    clock.forward(minutes=12)
    assert attendance.all_present(context, session.id) == 25
    events = records.find(context, AttendanceEvent, session=session.id)
    assert len(events) == 25 and {event.at for event in events} == {session.opened_at}
    assert told == [frozenset({"attendance_event"})]
    figures = attendance.roll(context, session.id).figures
    assert (figures.present, figures.total, figures.quorum_needed, figures.quorate) == (25, 25, 17, True)
    assert figures.sentence.startswith("Có mặt 25/25 đại biểu, đủ số đại biểu phải có mặt")


def test_marking_everybody_again_changes_nothing_and_keeps_the_exceptions(context, session, delegates):
    attendance.excuse(context, session.id, delegates[3].id, reason="đi công tác")
    assert attendance.all_present(context, session.id) == 24
    assert attendance.all_present(context, session.id) == 0
    assert person_in(attendance.roll(context, session.id), delegates[3]).words == "Vắng có lý do: đi công tác"


def test_an_exception_after_the_roll_call_takes_the_place_of_the_arrival_and_keeps_its_history(
    context, session, delegates
):
    attendance.all_present(context, session.id)
    noted = attendance.unexcuse(context, session.id, delegates[5].id)
    roll = attendance.roll(context, session.id)
    assert (roll.figures.present, roll.figures.unexcused) == (24, 1)
    assert person_in(roll, delegates[5]).kind == "unexcused"
    assert attendance.movements(context, session.id) == []
    with context.store.read() as work:
        assert [change.deed for change in work.changes(noted.id)] == ["changed", "made"]
        assert work.changes(noted.id)[0].before["kind"] == "arrive"


def test_a_reason_learnt_later_turns_the_absence_into_an_excused_one(context, session, delegates):
    first = attendance.unexcuse(context, session.id, delegates[5].id)
    second = attendance.excuse(context, session.id, delegates[5].id, reason="ốm")
    assert second.id == first.id
    assert person_in(attendance.roll(context, session.id), delegates[5]).words == "Vắng có lý do: ốm"


def test_late_arrivals_departures_and_returns_are_told_with_hour_and_item(context, session, delegates, clock):
    items = [an_item(context, session, order, "break" if order == 2 else "report") for order in range(1, 9)]
    late, gone, back = delegates[1:4]
    attendance.excuse(context, session.id, late.id, reason="họp cấp trên")
    attendance.all_present(context, session.id)
    attendance.arrive(context, session.id, late.id, at=NINE)
    attendance.leave(context, session.id, gone.id, at=NINE.replace(hour=14, minute=0), item=items[7].id)
    attendance.leave(context, session.id, back.id, at=NINE.replace(hour=10), reason="tiếp dân")
    attendance.arrive(context, session.id, back.id, at=NINE.replace(hour=11))
    roll = attendance.roll(context, session.id)
    assert [person_in(roll, one).words for one in (late, gone, back)] == [
        "Đến lúc 9 giờ 15",
        "Ra về lúc 14 giờ (từ mục 7)",
        "Trở lại lúc 11 giờ 15",
    ]
    assert [person_in(roll, one).present for one in (late, gone, back)] == [True, False, True]
    told = attendance.movements(context, session.id)
    assert [one.kind for one in told] == ["late", "left", "returned", "left"]
    assert told[1].words == "Ra về lúc 10 giờ 15: tiếp dân" and told[0].name == "Bà Ngô Thị Bưởi"


def test_presence_can_be_asked_for_any_moment(context, session, delegates):
    attendance.all_present(context, session.id)
    for one in delegates[:9]:
        attendance.leave(context, session.id, one.id, at=NINE)
    before = attendance.roll(context, session.id, at=NINE.replace(minute=14)).figures
    after = attendance.roll(context, session.id, at=NINE).figures
    assert (before.present, before.quorate) == (25, True)
    assert (after.present, after.left, after.quorate) == (16, 9, False)
    assert after.sentence == (
        "Có mặt 16/25 đại biểu, không đủ số đại biểu phải có mặt (ít nhất hai phần ba là 17)."
    )


def test_the_quorum_is_taken_of_those_elected_not_of_those_still_in_office(context, session, delegates):
    for one in delegates[20:]:
        seat = records.find(context, Membership, person=one.id, role="delegate")[0]
        records.save(context, replace(seat, ends_on=datetime(2026, 11, 1).date()))
    records.save(context, replace(session, in_office=None))
    assert attendance.all_present(context, session.id) == 20
    figures = attendance.roll(context, session.id).figures
    assert (figures.present, figures.total, figures.elected_total, figures.in_office) == (20, 25, 25, 20)
    assert figures.quorum_needed == 17


def test_nobody_leaves_who_has_not_come_and_nobody_comes_twice(context, session, delegates):
    with pytest.raises(Refused, match="chưa có mặt"):
        attendance.leave(context, session.id, delegates[0].id)
    attendance.all_present(context, session.id)
    with pytest.raises(Refused, match="đã có mặt rồi"):
        attendance.arrive(context, session.id, delegates[0].id)
    assert len(records.find(context, AttendanceEvent, session=session.id)) == 25


def test_an_absence_written_down_late_still_lets_the_late_arrival_be_told(context, session, delegates, clock):
    clock.forward(hours=2)
    attendance.excuse(context, session.id, delegates[0].id, reason="họp thành phố")
    attendance.all_present(context, session.id)
    attendance.arrive(context, session.id, delegates[0].id, at=NINE)
    one = person_in(attendance.roll(context, session.id), delegates[0])
    assert (one.present, one.words) == (True, "Đến lúc 9 giờ 15")


def test_who_worked_and_went_is_not_turned_into_an_absentee(context, session, delegates):
    attendance.arrive(context, session.id, delegates[0].id, at=NINE)
    with pytest.raises(Refused, match="có mặt từ 9 giờ 15"):
        attendance.excuse(context, session.id, delegates[0].id)


def test_an_amendment_keeps_what_was_before_and_must_leave_a_possible_story(context, session, delegates):
    attendance.all_present(context, session.id)
    gone = attendance.leave(context, session.id, delegates[0].id, at=NINE)
    moved = attendance.amend(context, gone.id, at=NINE.replace(minute=30))
    assert attendance.amend(context, gone.id, at=moved.at) == moved
    with context.store.read() as work:
        assert [change.before.get("at") for change in work.changes(gone.id)] == ["2026-11-16T09:15:00", None]
    with pytest.raises(Refused, match="chưa có mặt"):
        attendance.amend(context, gone.id, at=datetime(2026, 11, 16, 7, 0))
    assert records.get(context, AttendanceEvent, gone.id) == moved


def test_an_event_entered_by_mistake_is_taken_back(context, session, delegates):
    attendance.all_present(context, session.id)
    gone = attendance.leave(context, session.id, delegates[0].id, at=NINE)
    attendance.remove(context, gone.id)
    assert attendance.roll(context, session.id).figures.present == 25


def test_only_delegates_in_office_are_counted(context, session):
    with pytest.raises(Refused, match="không phải đại biểu"):
        attendance.arrive(context, session.id, "someone")


def test_a_cancelled_session_has_no_roll_call(context, session):
    records.save(context, replace(session, state="cancelled"))
    with pytest.raises(Refused, match="hủy"):
        attendance.all_present(context, session.id)


def test_before_the_opening_an_absence_can_be_noted_and_nobody_is_late(context, session, delegates, clock):
    planned = records.save(context, replace(session, state="convened", opened_at=None))
    attendance.excuse(context, planned.id, delegates[0].id, reason="đi học")
    clock.forward(minutes=3)
    attendance.all_present(context, planned.id)
    records.save(context, replace(planned, state="in_session", opened_at=clock.now.replace(minute=0)))
    assert attendance.movements(context, planned.id) == []
    assert attendance.roll(context, planned.id).figures.present == 24
