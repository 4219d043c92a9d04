"""Hôm nay gathers what is due from every source, derives how late it is, and leaves out what is over."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from app.domain.errors import Refused
from app.domain.records.agenda_item import AgendaItem
from app.domain.records.calendar_day import CalendarDay
from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.contact_round import ContactRound
from app.domain.records.forwarding import Forwarding
from app.domain.records.organization import Organization
from app.domain.records.petition import Petition
from app.domain.records.petition_deadline import PetitionDeadline
from app.domain.records.preparation_step import PreparationStep
from app.domain.records.reception_day import ReceptionDay
from app.domain.records.recommendation import Recommendation
from app.domain.records.resolution import Resolution
from app.domain.records.session import Session
from app.domain.records.voice import Voice
from app.domain.roles import User
from app.services import (
    gatherings,
    meetings_ahead,
    preparation,
    questioning,
    records,
    sessions,
    today,
    voices_waiting,
)

OPENING = datetime(2026, 12, 15, 7, 30)
CLERK = User("clerk", "Lâm Thị Thư", frozenset({"council_officer"}))


@pytest.fixture
def planned(context):
    return sessions.plan(context, Session(kind="regular", season="year_end", opens_at=OPENING))


@pytest.fixture
def meeting(context):
    """A meeting with voters that was held, whose tổ has not reported yet."""
    found = records.save(
        context,
        ContactRound(
            kind="before_session",
            title="Đợt trước kỳ họp cuối năm",
            starts_on=date(2026, 11, 9),
            state="consolidated",
        ),
    )
    group = records.find(context, Organization, kind="delegate_group")[0]
    held = ContactMeeting(round=found.id, group=group.id, place="nhà văn hóa thôn Chằm", state="done")
    held.starts_at, held.report_due_on = datetime(2026, 11, 10, 14, 0), date(2026, 11, 13)
    return records.save(context, held)


def dues(context, source):
    return [one for one in today.due(context) if one.source == source]


def resolution(context, session, **given):
    return records.save(context, Resolution(session=session.id, title="về dự toán năm 2027", **given))


def closed(context, session, on):
    return records.save(context, replace(session, state="closed", closed_at=on))


def recommendations(context, count, **given):
    """So many recommendations forwarded in one letter to the UBND."""
    body = records.find(context, Organization, kind="people_committee")[0]
    usual = {"state": "forwarded", "authority": body.id, "due_on": date(2026, 11, 12)} | given
    texts = [f"Sửa đường thôn số {n}" for n in range(count)]
    made = [
        records.save(context, Recommendation(text=text, received_on=date(2026, 11, 1), **usual))
        for text in texts
    ]
    letter = Forwarding(organization=body.id, subject="Chuyển kiến nghị", number="57/TTHĐND", state="sent")
    sent = records.save(context, replace(letter, recommendations=tuple(one.id for one in made)))
    return [records.save(context, replace(one, forwarding=sent.id)) for one in made], sent


# Steps of preparation


def test_the_steps_of_a_planned_session_stand_in_their_groups(context, clock, planned):
    clock.at(2026, 11, 25)
    found = dues(context, "preparation")
    grouped = today.grouped(found, date(2026, 11, 25), 15)
    assert [one.title for one in grouped.late] == [
        "Họp liên tịch Thường trực HĐND, UBND, Ban Thường trực UBMTTQ",
        "UBND gửi báo cáo kết quả giải quyết kiến nghị cử tri",
    ]
    assert {one.late_days for one in grouped.late} == {10}
    assert "Gửi quyết định triệu tập kỳ họp" in [one.title for one in grouped.today]
    assert {one.day for one in grouped.coming} == {date(2026, 12, 5), date(2026, 12, 10)}


def test_how_much_is_left_is_counted_in_working_days(context, clock, planned):
    """From Friday 20/11 to Wednesday 25/11 there are two: 24/11 is off."""
    clock.at(2026, 11, 20)
    convening = next(one for one in today.due(context) if "triệu tập" in one.title)
    assert (convening.working_days_left, convening.late_days) == (2, 0)
    records.save(context, CalendarDay(day=date(2026, 11, 23), kind="off", name="Nghỉ của xã"))
    assert next(one for one in today.due(context) if "triệu tập" in one.title).working_days_left == 1


def test_the_windows_are_the_offices_reminders_and_hold_what_lies_within(context, clock, planned):
    clock.at(2026, 11, 20)
    assert today.windows(context) == (3, 7, 15)
    found = today.due(context)
    counts = {window: len(today.grouped(found, context.today, window).coming) for window in (3, 7, 15)}
    assert counts == {3: 2, 7: 2, 15: 7}
    assert today.grouped(found, context.today, 15).later == 1


def test_a_day_off_tomorrow_is_still_coming_and_not_lost_between_the_groups(context, clock, planned):
    clock.at(2026, 12, 4)
    found = [one for one in today.due(context) if one.day == date(2026, 12, 5)]
    assert found and {one.working_days_left for one in found} == {0}
    assert set(found) <= set(today.grouped(found, date(2026, 12, 4), 3).coming)


def test_a_step_is_ticked_with_one_key_and_taken_back(context, clock, planned):
    clock.at(2026, 11, 20)
    step = next(one for one in today.due(context) if "báo cáo kết quả" in one.title)
    done = today.take_step(context, step)
    assert done.words == "Đã xong: UBND gửi báo cáo kết quả giải quyết kiến nghị cử tri"
    assert step.key not in [one.key for one in today.due(context)]
    today.take_back(context, done)
    assert step.key in [one.key for one in today.due(context)]


def test_a_step_edited_since_is_not_taken_back(context, clock, planned):
    clock.at(2026, 11, 20)
    step = next(one for one in today.due(context) if one.at_once)
    done = today.take_step(context, step)
    records.save(context, replace(records.get(context, PreparationStep, step.id), note="Đã gọi điện"))
    with pytest.raises(Refused):
        today.take_back(context, done)


def test_convening_is_not_ticked_here_because_convening_ticks_it(context, planned):
    convening = next(one for one in today.due(context) if one.next_step == "Triệu tập kỳ họp")
    assert (convening.title, convening.at_once) == ("Gửi quyết định triệu tập kỳ họp", False)
    sessions.convene(context, planned.id)
    assert "Triệu tập kỳ họp" not in [one.next_step for one in today.due(context)]


@pytest.mark.parametrize("state", ["postponed", "cancelled", "archived"])
def test_a_session_that_is_off_or_filed_asks_for_nothing(context, planned, state):
    records.save(context, replace(planned, state=state, reason="Mưa bão"))
    assert today.due(context) == []


def test_what_was_to_be_done_before_an_opening_is_over_once_it_opened(context, clock, planned):
    clock.at(2026, 12, 20)
    opened = replace(planned, state="in_session", opened_at=OPENING)
    closed(context, records.save(context, opened), datetime(2026, 12, 15, 17, 0))
    with context.store.write() as work:
        step = work.find(PreparationStep, session=planned.id, rule="resolution.send")[0]
        records.keep(context, work, replace(step, due_on=date(2026, 12, 25)))
    assert [one.title for one in dues(context, "preparation")] == [
        "Gửi nghị quyết, biên bản kỳ họp lên cấp trên"
    ]


# Sessions


def test_a_session_stands_on_its_day_and_is_late_when_nobody_opened_it(context, clock, planned):
    (ahead,) = dues(context, "session")
    assert (ahead.title, ahead.day) == ("Kỳ họp thứ 1 khai mạc lúc 7 giờ 30", date(2026, 12, 15))
    clock.at(2026, 12, 17)
    (late,) = dues(context, "session")
    assert (late.title, late.late_days) == ("Kỳ họp thứ 1 đã qua ngày khai mạc", 2)


def test_a_session_nobody_closed_is_late_from_the_day_after(context, clock, session):
    clock.at(2026, 11, 18)
    (one,) = today.due(context)
    assert (one.title, one.late_days) == ("Bế mạc Kỳ họp thứ 3", 2)


def test_minutes_are_to_be_signed_before_they_are_to_be_sent(context, clock, session):
    closed(context, session, datetime(2026, 11, 16, 17, 0))
    (minutes,) = dues(context, "minutes")
    assert (minutes.kind, minutes.day) == ("session", date(2026, 11, 26))
    assert minutes.why


# Promises and written answers


def test_a_promise_is_due_on_its_day_and_gone_when_it_is_settled(context, clock, session, delegates):
    made = questioning.promise(
        context, session.id, delegates[4].id, "Bàn giao mặt bằng", due_on=date(2026, 11, 12)
    )
    questioning.promise(context, session.id, delegates[4].id, "Không hẹn ngày")
    (one,) = dues(context, "promise")
    assert (one.title, one.late_days, one.within) == (
        "Lời hứa: Bàn giao mặt bằng",
        4,
        ("session", session.id),
    )
    assert one.who == delegates[4].called()
    questioning.settle(context, made.id, "done", "Đã bàn giao")
    assert dues(context, "promise") == []


def test_an_answer_owed_in_writing_is_due_until_it_is_given(context, session, delegates):
    item = records.save(
        context, AgendaItem(session=session.id, order=1, title="Chất vấn", kind="questioning")
    )
    asked = questioning.ask(
        context, session.id, delegates[7].id, delegates[4].id, "Vì sao chậm?", item_id=item.id
    )
    questioning.answer(context, asked.id, "Xin trả lời sau.")
    questioning.owe_written(context, asked.id)
    (one,) = dues(context, "written_answer")
    assert (one.day, one.who) == (date(2026, 12, 7), delegates[4].called())
    assert one.why[0].startswith("Trả lời chất vấn bằng văn bản")
    questioning.answer(context, asked.id, "Đã trả lời.", kind="written", number="9/UBND")
    assert dues(context, "written_answer") == []


# Resolutions


def test_a_resolution_asks_for_one_thing_after_the_other(context, clock, session):
    held = closed(context, session, datetime(2026, 11, 16, 17, 0))
    one = resolution(context, held, state="adopted", adopted_on=date(2026, 11, 16))
    (sign,) = [due for due in today.due(context) if due.kind == "resolution"]
    assert (sign.source, sign.day, sign.title) == (
        "sign",
        date(2026, 11, 26),
        "Ký chứng thực: Nghị quyết về dự toán năm 2027",
    )
    one = records.save(context, replace(one, state="signed", signed_on=date(2026, 11, 18)))
    (number,) = [due for due in today.due(context) if due.kind == "resolution"]
    assert (number.next_step, number.day) == ("Cấp số", date(2026, 11, 19))
    one = records.save(context, replace(one, number="05/NQ-HĐND"))
    (issue,) = [due for due in today.due(context) if due.kind == "resolution"]
    assert (issue.next_step, issue.title) == ("Phát hành", "Phát hành: Nghị quyết số 05/NQ-HĐND")
    records.save(context, replace(one, state="issued"))
    (send,) = [due for due in today.due(context) if due.kind == "resolution"]
    assert (send.day, send.at_once) == (date(2026, 11, 26), True)
    done = today.take_step(context, send)
    assert [due for due in today.due(context) if due.kind == "resolution"] == []
    today.take_back(context, done)
    assert [due.key for due in today.due(context) if due.kind == "resolution"] == [send.key]


def test_sending_stands_once_for_all_resolutions_where_the_session_has_a_step_for_it(context, session):
    held = closed(context, session, datetime(2026, 11, 16, 17, 0))
    step = PreparationStep(session=held.id, title="Gửi nghị quyết", rule="resolution.send")
    records.save(context, replace(step, due_on=date(2026, 11, 26)))
    for number in ("05/NQ-HĐND", "06/NQ-HĐND"):
        resolution(context, held, state="issued", adopted_on=date(2026, 11, 16), number=number)
    assert [one.source for one in today.due(context)] == ["preparation", "minutes"]


# Voters


def test_a_meeting_held_asks_for_the_report_and_for_the_voices_it_took_away(context, meeting):
    for text in ("Sửa cống thôn Chằm", "Thêm đèn đường"):
        records.save(context, Voice(meeting=meeting.id, text=text, handling="taken"))
    records.save(context, Voice(meeting=meeting.id, text="Hỏi lịch họp", handling="answered", answer="Rồi"))
    report, voices = sorted(
        (one for one in today.due(context) if one.id == meeting.id), key=lambda one: one.source
    )
    assert (report.late_days, report.who) == (3, "Tổ đại biểu số 1")
    assert voices.title == "Tổng hợp 2 kiến nghị mang về từ nhà văn hóa thôn Chằm"
    records.save(context, replace(meeting, reported_on=date(2026, 11, 14)))
    assert [one.source for one in today.due(context)] == ["voices"]


def test_a_meeting_ahead_stands_on_its_day_and_one_called_off_does_not(context, meeting):
    ahead = replace(meeting, state="planned", starts_at=datetime(2026, 11, 18, 14, 0), report_due_on=None)
    saved = records.save(context, ahead)
    (one,) = today.due(context)
    assert (one.title, one.gathering) == ("Tiếp xúc cử tri tại nhà văn hóa thôn Chằm, 14 giờ", True)
    records.save(context, replace(saved, state="cancelled", reason="Mưa bão"))
    assert today.due(context) == []


def test_a_round_asks_for_its_plan_and_when_all_its_meetings_are_over_for_its_report(context, meeting):
    found = records.get(context, ContactRound, meeting.round)
    planned = records.save(context, replace(found, state="planned"))
    (plan,) = [one for one in today.due(context) if one.kind == "contact_round"]
    assert (plan.title, plan.day) == ("Ban hành kế hoạch: Đợt trước kỳ họp cuối năm", date(2026, 11, 9))
    issued = records.save(context, replace(planned, state="issued"))
    (report,) = [one for one in today.due(context) if one.kind == "contact_round"]
    assert (report.next_step, report.day) == ("Lập báo cáo tổng hợp", date(2026, 11, 13))
    second = ContactMeeting(round=issued.id, place="trường học", starts_at=datetime(2026, 11, 18, 14, 0))
    records.save(context, second)
    assert [one for one in today.due(context) if one.kind == "contact_round"] == []


def test_the_report_of_a_to_is_noted_with_one_key_and_taken_back(context, meeting):
    (report,) = dues(context, "contact_report")
    done = today.take_step(context, report)
    assert dues(context, "contact_report") == []
    today.take_back(context, done)
    assert [one.key for one in dues(context, "contact_report")] == [report.key]


def test_meetings_ahead_say_what_is_still_to_be_made_ready(context, meeting, planned, delegates):
    ahead = ContactMeeting(round=meeting.round, place="trường học", chair_text="Ông Bí thư Chi bộ")
    starts = datetime(2026, 11, 18, 14, 0)
    records.save(context, replace(ahead, starts_at=starts, delegates=(delegates[0].id,)))
    day = ReceptionDay(kind="periodic", place="Phòng tiếp công dân", starts_at=datetime(2026, 11, 25, 8, 0))
    records.save(context, replace(day, posted_on=date(2026, 11, 16)))
    contact, reception = meetings_ahead.meetings_ahead(context, gatherings.gatherings(context))
    assert (contact.done, contact.total, contact.missing) == (3, 5, ("thư ký", "mời cử tri"))
    assert (reception.done, reception.total, reception.missing) == (1, 2, ("người tiếp",))


def test_recommendations_of_one_letter_are_one_line_however_many(context):
    _, letter = recommendations(context, 84)
    (one,) = today.due(context)
    assert (one.title, one.kind, one.id) == ("Trả lời 84 kiến nghị cử tri", "forwarding", letter.id)
    assert (one.late_days, one.about) == (4, "Công văn 57/TTHĐND")
    assert one.who.startswith("Ủy ban nhân dân")


def test_one_whose_day_was_put_off_stands_by_itself(context):
    made, _ = recommendations(context, 3)
    records.save(context, replace(made[0], due_on=date(2026, 12, 1), due_why="Gia hạn theo công văn 12"))
    titles = [one.title for one in today.due(context)]
    assert titles == ["Trả lời 2 kiến nghị cử tri", "Trả lời kiến nghị: Sửa đường thôn số 0"]


def test_a_merged_recommendation_and_an_answered_one_are_not_waited_for(context):
    made, _ = recommendations(context, 3)
    records.save(context, replace(made[0], merged_into=made[1].id))
    records.save(context, replace(made[1], state="answered", promised_on=date(2026, 11, 30)))
    found = today.due(context)
    assert [one.source for one in found] == ["recommendation", "roadmap"]
    assert found[1].title == "Giải quyết theo lộ trình: Sửa đường thôn số 1"


def test_voices_on_their_way_are_counted_by_what_they_wait_for(context, meeting):
    assert voices_waiting.waiting(context) == []
    made, _ = recommendations(context, 4)
    records.save(context, replace(made[0], state="answered"))
    records.save(context, replace(made[1], state="assessed"))
    records.save(context, Recommendation(text="Mở chợ", received_on=date(2026, 11, 1)))
    voice = records.save(context, Voice(meeting=meeting.id, text="Sửa cống thôn Chằm", handling="taken"))
    found = {one.words: one for one in voices_waiting.waiting(context)}
    assert found["chưa tổng hợp"].ids == (voice.id,)
    assert (len(found["chờ trả lời"].ids), found["chờ trả lời"].late) == (2, 2)
    assert [len(found[words].ids) for words in ("có trả lời, chưa đánh giá", "chưa báo lại cử tri")] == [1, 1]
    assert len(found["chưa chuyển cơ quan giải quyết"].ids) == 1


# Citizens


@pytest.fixture
def letter(context):
    given = {"code": "DT-0007", "kind": "proposal", "source": "counter", "subject": "Việc mương tưới"}
    saved = records.save(context, Petition(received_on=date(2026, 11, 2), **given))
    deadline = PetitionDeadline(petition=saved.id, title="Trả lời công dân", rule="petition.answer")
    records.save(context, replace(deadline, due_on=date(2026, 11, 16)))
    return saved


def test_a_letter_is_due_by_its_code_alone(context, letter):
    (one,) = dues(context, "petition")
    assert (one.title, one.who, one.within) == (
        "Đơn DT-0007: trả lời công dân",
        "Văn phòng HĐND và UBND",
        ("petition", letter.id),
    )
    assert "mương" not in " ".join((one.title, one.about, one.outside, one.who))


def test_who_handles_no_letters_sees_none_of_them(context, letter):
    assert today.due(context.acting_as(CLERK)) == []


def test_a_reception_day_is_to_be_posted_before_it_and_stands_on_its_day(context, clock):
    day = ReceptionDay(kind="periodic", place="Phòng tiếp công dân", starts_at=datetime(2026, 11, 25, 8, 0))
    saved = records.save(context, replace(day, post_by=date(2026, 11, 17)))
    post, hold = today.due(context)
    assert (post.title, hold.title) == (
        "Niêm yết lịch tiếp công dân ngày 25/11/2026",
        "Tiếp công dân định kỳ, 8 giờ",
    )
    done = today.take_step(context, post)
    assert records.get(context, ReceptionDay, saved.id).posted_on == date(2026, 11, 16)
    today.take_back(context, done)
    today.take_step(context, post)
    assert [one.source for one in today.due(context)] == ["reception"]
    clock.at(2026, 11, 26)
    assert today.due(context) == []


# The page's other questions


def test_who_is_responsible_for_most_comes_first(context, planned):
    counts = today.people(today.due(context))
    assert counts == {"Thường trực HĐND": 3, "Văn phòng HĐND và UBND": 3, "UBND": 2, "Các Ban của HĐND": 2}
    assert list(counts.values()) == sorted(counts.values(), reverse=True)


def test_a_day_shows_what_is_due_and_who_met(context, planned, session):
    closed(context, session, datetime(2026, 11, 16, 17, 0))
    meetings = gatherings.gatherings(context)
    met = today.of_day(today.due(context), meetings, date(2026, 11, 16))
    assert [(one.title, one.late_days) for one in met] == [("Kỳ họp thứ 3", 0)]
    opening = today.of_day(today.due(context), meetings, date(2026, 12, 15))
    assert [one.title for one in opening] == ["Kỳ họp thứ 1 khai mạc lúc 7 giờ 30"]


def test_a_session_of_two_days_stands_on_both(context, planned):
    records.save(context, replace(planned, ends_at=OPENING + timedelta(days=1)))
    (one,) = gatherings.gatherings(context)
    assert list(one.days) == [date(2026, 12, 15), date(2026, 12, 16)]


def test_the_next_session_tells_how_far_it_is_and_what_comes_next(context, planned):
    steps = preparation.steps(context, planned.id)
    preparation.skip(context, steps[-1].record.id)
    preparation.tick(context, steps[0].record.id, date(2026, 11, 14))
    ahead = gatherings.next_session(context)
    assert (ahead.session.id, ahead.done, ahead.total) == (planned.id, 1, len(steps) - 1)
    assert len(ahead.steps) == 5 and all(one.record.done_on is None for one in ahead.steps)
    for step in steps[1:-3]:
        preparation.tick(context, step.record.id, date(2026, 11, 15))
    marks = [one.record.done_on is not None for one in gatherings.next_session(context).steps]
    assert marks == [True, True, True, False, False]


def test_a_session_going_on_comes_before_one_ahead(context, planned, session):
    assert gatherings.next_session(context).session.id == session.id
    closed(context, session, context.clock())
    assert gatherings.next_session(context).session.id == planned.id


def test_without_a_session_there_is_none_ahead(context):
    assert gatherings.next_session(context) is None


def test_days_off_have_their_names_and_worked_weekends_theirs(context):
    found = gatherings.days_off(context, date(2026, 8, 1), date(2026, 9, 30))
    assert found[date(2026, 8, 22)].startswith("Làm bù: ")
    assert found[date(2026, 9, 2)] == "Nghỉ: Quốc khánh"
    assert date(2026, 8, 23) not in found
