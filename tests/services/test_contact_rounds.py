"""A round of voter contact is planned tổ by point, made known, held, and reported on as a whole."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.domain.errors import Invalid, Refused
from app.domain.records.area import Area
from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.contact_round import ContactRound
from app.domain.records.organization import Organization
from app.domain.records.person import Person
from app.domain.records.voice import Voice
from app.services import contact_meetings, contact_plan, contacts, council, deeds, records, voices


@pytest.fixture
def groups(context):
    return records.find(context, Organization, kind="delegate_group")


@pytest.fixture
def areas(context):
    return [records.save(context, Area(kind="thon", name=name)) for name in ("Đông", "Đoài", "Thượng")]


def point(group, area, day, hour=8, **more):
    at = datetime(2026, 11, day, hour)
    place = f"Nhà văn hóa {area.called()}"
    return ContactMeeting(group=group.id, areas=(area.id,), place=place, starts_at=at, **more)


@pytest.fixture
def planned(context, session, groups, areas):
    points = [point(groups[0], areas[0], 23), point(groups[1], areas[1], 24)]
    made = ContactRound(kind="before_session", session=session.id, starts_on=date(2026, 11, 23))
    return contacts.plan_round(context, made, points).result


def test_a_round_is_named_after_its_session_and_each_point_gets_the_delegates_of_its_group(
    context, planned, groups
):
    assert planned.title == "Tiếp xúc cử tri trước Kỳ họp thứ 3"
    first, second = contacts.points(context, planned.id)
    assert (first.order, second.order) == (1, 2)
    assert len(first.delegates) == 13 and len(second.delegates) == 12
    assert not set(first.delegates) & set(second.delegates)


def test_the_plan_is_printed_by_group_with_the_names_of_delegates_and_places(context, planned):
    rows = contacts.plan_rows(context, planned.id)
    assert [row.group for row in rows] == ["Tổ đại biểu số 1", "Tổ đại biểu số 2"]
    assert rows[0].delegates[0] == "Ông Đặng Quốc Ẩn" and rows[0].areas == ("thôn Đông",)


def test_a_whole_round_is_taken_back_in_one_step(context, session, groups, areas):
    made = ContactRound(kind="thematic", title="Tiếp xúc cử tri về đất đai", starts_on=date(2026, 11, 23))
    deed = contacts.plan_round(context, made, [point(groups[0], areas[0], 23)])
    deeds.take_back(context, deed)
    assert records.find(context, ContactRound) == [] and records.find(context, ContactMeeting) == []


def test_the_plan_says_what_clashes_and_what_is_missing(context, planned, groups, areas):
    contacts.add_point(context, planned.id, point(groups[0], areas[1], 23, 9))
    records.save(context, replace(planned, ends_on=date(2026, 11, 23)))
    said = [one.sentence for one in contact_plan.plan_warnings(context, planned.id)]
    assert any("Ông Đặng Quốc Ẩn" in one and "cùng lúc" in one for one in said)
    assert any("24/11/2026 nằm ngoài đợt" in one for one in said)
    assert "Chưa mời cử tri: thôn Thượng." in said
    assert not any("Tổ đại biểu" in one for one in said)


def test_a_group_without_a_point_is_named(context, planned, groups):
    second = contacts.points(context, planned.id)[1]
    contacts.remove_point(context, second.id)
    said = [one.sentence for one in contact_plan.plan_warnings(context, planned.id)]
    assert "Chưa có điểm tiếp xúc của Tổ đại biểu số 2." in said


def test_the_days_of_the_law_around_a_round_are_explained(context, planned):
    found = contact_plan.dates(context, planned.id)
    report = next(one for one in found if "Ủy ban nhân dân báo cáo" in one.title)
    assert report.deadline.day == date(2026, 10, 17)  # thirty days before 16/11/2026
    assert any("30 ngày" in line for line in report.deadline.explanation)
    assert sum("Tổ đại biểu báo cáo" in one.title for one in found) == 2


def test_plan_and_report_take_numbers_from_their_books_and_the_report_waits_for_every_meeting(
    context, planned
):
    issued = contacts.issue_plan(context, planned.id)
    assert (issued.state, issued.plan_number, issued.plan_on) == ("issued", "01/KH-HĐND", date(2026, 11, 16))
    with pytest.raises(Refused, match="chưa kết thúc"):
        contacts.issue_report(context, planned.id)
    for one in contacts.points(context, planned.id):
        contact_meetings.cancel(context, one.id, "mưa lũ")
    reported = contacts.issue_report(context, planned.id)
    assert (reported.state, reported.report_number) == ("consolidated", "01/BC-HĐND")


def test_papers_issued_by_mistake_are_withdrawn_and_their_numbers_stay_cancelled(context, planned):
    contacts.issue_plan(context, planned.id)
    with pytest.raises(Invalid):
        contacts.withdraw_plan(context, planned.id, "")
    back = contacts.withdraw_plan(context, planned.id, "Sai ngày")
    assert (back.state, back.plan_number, back.plan_on) == ("planned", "", None)
    for one in contacts.points(context, planned.id):
        contact_meetings.cancel(context, one.id, "mưa lũ")
    contacts.issue_report(context, planned.id)
    assert contacts.withdraw_report(context, planned.id, "Sai số liệu").state == "planned"
    assert contacts.issue_plan(context, planned.id).plan_number == "02/KH-HĐND"
    contacts.issue_report(context, planned.id)
    assert contacts.withdraw_report(context, planned.id, "Sai số liệu").state == "issued"


def test_a_cancelled_round_says_why_and_can_be_planned_again(context, planned):
    with pytest.raises(Invalid):
        contacts.cancel_round(context, planned.id, " ")
    assert contacts.cancel_round(context, planned.id, "mưa lũ").state == "cancelled"
    assert contacts.reinstate_round(context, planned.id).state == "planned"


def test_a_point_where_somebody_spoke_is_not_removed(context, planned):
    meeting = contacts.points(context, planned.id)[0]
    voices.add(context, Voice(meeting=meeting.id, text="Đường hỏng"))
    with pytest.raises(Refused, match="đã ghi 1 ý kiến"):
        contacts.remove_point(context, meeting.id)


def test_a_meeting_runs_from_opening_to_signed_minutes(context, planned, delegates, clock):
    meeting = contacts.points(context, planned.id)[0]
    clock.at(2026, 11, 23, 8, 5)
    opened = contact_meetings.open_meeting(context, meeting.id)
    assert opened.opened_at == clock.now and opened.delegates_present == meeting.delegates
    contact_meetings.mark_present(context, meeting.id, meeting.delegates[:9])
    contact_meetings.set_chair(context, meeting.id, "Ông Vương Văn Chủ", "Chủ tịch UBMTTQ xã")
    contact_meetings.set_secretary(context, meeting.id, delegates[6].id)
    contact_meetings.write(context, meeting.id, voters_invited=80, voters_present=61)
    clock.at(2026, 11, 23, 10, 30)
    closed = contact_meetings.close_meeting(context, meeting.id)
    assert closed.report_due_on == date(2026, 11, 26) and "03 ngày" in closed.report_due_why
    signed = contact_meetings.sign(context, meeting.id)
    assert (signed.state, signed.number) == ("signed", "01/BB-HĐND")
    assert signed.chair_text == "Ông Vương Văn Chủ" and signed.secretary == delegates[6].id
    assert signed.secretary_post == "Đại biểu Hội đồng nhân dân xã" and len(signed.delegates_present) == 9
    with pytest.raises(Refused, match="đã ký"):
        contact_meetings.write(context, meeting.id, voters_present=62)
    contact_meetings.unsign(context, meeting.id, "Ghi sai số cử tri")
    contact_meetings.write(context, meeting.id, voters_present=62)
    assert contact_meetings.sign(context, meeting.id).number == "02/BB-HĐND"


def test_minutes_are_not_signed_while_something_grave_is_missing(context, planned):
    meeting = contacts.points(context, planned.id)[0]
    contact_meetings.open_meeting(context, meeting.id)
    contact_meetings.close_meeting(context, meeting.id)
    voices.add(context, Voice(meeting=meeting.id, text="Đường hỏng"))
    grave = {lack.field for lack in contact_meetings.lacks(context, meeting.id) if lack.grave}
    assert grave == {"chair", "secretary", "voters_present"}
    assert any("chưa chọn lĩnh vực" in one.sentence for one in contact_meetings.lacks(context, meeting.id))
    with pytest.raises(Refused, match="chủ trì"):
        contact_meetings.sign(context, meeting.id)


def test_an_end_written_by_mistake_is_taken_back(context, planned):
    meeting = contacts.points(context, planned.id)[0]
    contact_meetings.open_meeting(context, meeting.id)
    contact_meetings.close_meeting(context, meeting.id)
    again = contact_meetings.reopen_meeting(context, meeting.id)
    assert (again.state, again.closed_at, again.report_due_on) == ("running", None, None)


def test_a_postponed_meeting_is_planned_for_another_day(context, planned):
    meeting = contacts.points(context, planned.id)[0]
    contact_meetings.postpone(context, meeting.id, "mưa lũ")
    again = contact_meetings.reinstate(context, meeting.id, datetime(2026, 11, 30, 8))
    assert (again.state, again.reason, again.starts_at.day) == ("planned", "", 30)
    contact_meetings.open_meeting(context, meeting.id)
    contact_meetings.postpone(context, meeting.id, "mất điện")
    assert contact_meetings.reinstate(context, meeting.id).opened_at is None


def test_the_chair_known_to_the_office_keeps_the_post_of_the_day(context, planned, delegates):
    meeting = contacts.points(context, planned.id)[0]
    set_by = contact_meetings.set_chair(context, meeting.id, delegates[0].id)
    assert set_by.chair == delegates[0].id and set_by.chair_text == ""
    assert set_by.chair_post == council.post_of(context, delegates[0].id, context.today)


def test_another_group_brings_its_delegates_and_those_added_by_hand_stay(context, planned, groups):
    first, second = contacts.points(context, planned.id)
    guest = records.save(context, Person(honorific="ba", full_name="Khổng Thị Mai")).id
    mixed = contacts.keep_point(context, replace(first, delegates=(*first.delegates, guest)))
    moved = contacts.keep_point(context, replace(mixed, group=groups[1].id))
    assert moved.delegates == (*second.delegates, guest)
    assert contacts.assign_group(context, first.id, groups[0].id).delegates == (*first.delegates, guest)


def test_an_online_meeting_without_its_places_and_a_joint_one_without_those_from_above_are_told(
    context, planned
):
    first, _ = contacts.points(context, planned.id)
    contacts.keep_round(context, replace(planned, joint="province"))
    contacts.keep_point(context, replace(first, mode="online"))
    words = " ".join(one.sentence for one in contact_plan.plan_warnings(context, planned.id))
    assert "họp trực tuyến nhưng chưa ghi các điểm cầu" in words
    assert "chưa ghi đại biểu cấp trên" in words
