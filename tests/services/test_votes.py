"""Votes: who was present is kept, numbers must agree, the result is reckoned on the right total."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.domain.errors import Invalid, Refused
from app.domain.records.agenda_item import AgendaItem
from app.domain.records.membership import Membership
from app.domain.records.resolution import Resolution
from app.domain.records.term import Term
from app.domain.records.vote import Vote
from app.domain.records.vote_event import VoteEvent
from app.services import attendance, records, sessions, votes
from app.services.context import office


@pytest.fixture
def item(context, session):
    return records.save(
        context,
        AgendaItem(session=session.id, order=1, title="Thông qua", kind="resolution", decides=True),
    )


@pytest.fixture
def resolution(context, session, item):
    return records.save(
        context, Resolution(session=session.id, item=item.id, title="về dự toán ngân sách xã năm 2027")
    )


@pytest.fixture
def present(context, session, delegates):
    """Marks the first so many delegates present."""

    def mark(count):
        for person in delegates[count:]:
            attendance.excuse(context, session.id, person.id, reason="đi công tác")
        attendance.all_present(context, session.id)

    return mark


def opened(context, item, decision="resolution", method="show_of_hands", **more):
    return votes.open_vote(context, item.id, "Thông qua dự toán", method, decision, **more)


def state_of(context, record):
    return records.get(context, type(record), record.id).state


def test_13_of_23_present_pass_because_13_is_more_than_half_of_25(context, item, resolution, present):
    present(23)
    event = votes.record_counts(context, opened(context, item).id, 13, 10, 0)
    assert (event.outcome, event.needed, event.base, event.quorate) == ("passed", 13, 25, True)
    assert event.sentence == ("13/25 đại biểu tán thành, đạt 52,0% tổng số: ĐƯỢC THÔNG QUA (cần 13)")
    assert "không tính trên 23 người có mặt" in event.explanation
    assert state_of(context, resolution) == "adopted"


def test_12_of_23_fail_although_most_of_those_who_voted_agree(context, item, resolution, present):
    present(23)
    event = votes.record_counts(context, opened(context, item).id, 12, 8)
    assert (event.abstained, event.outcome) == (3, "failed")
    assert "12/25" in event.sentence and "KHÔNG ĐƯỢC THÔNG QUA" in event.sentence
    assert state_of(context, resolution) == "rejected" and state_of(context, item) == "rejected"


def test_the_published_case_of_29_delegates_28_present_and_all_in_favour(context, session, delegates, item):
    own = office(context)
    term = records.get(context, Term, own.term)
    records.save(context, replace(term, elected_total=29))
    for number in range(4):
        person = records.save(context, replace(delegates[0], id="", version=0, full_name=f"Võ Văn {number}"))
        seat = Membership(
            person=person.id, organization=own.council, role="delegate", starts_on=date(2026, 3, 15)
        )
        records.save(context, seat)
    records.save(context, replace(session, elected_total=29, in_office=29))
    attendance.excuse(context, session.id, delegates[6].id, reason="ốm")
    assert attendance.all_present(context, session.id) == 28
    assert attendance.roll(context, session.id).figures.sentence.startswith("Có mặt 28/29 đại biểu")
    for title in ("về dự toán", "về đầu tư công"):
        draft = records.save(context, Resolution(session=session.id, item=item.id, title=title))
        event = votes.open_vote(context, item.id, title, "show_of_hands", "resolution", resolution=draft.id)
        event = votes.record_counts(context, event.id, 28)
        assert (event.in_favour, event.against, event.abstained) == (28, 0, 0)
        assert event.sentence == "28/29 đại biểu tán thành, đạt 96,6% tổng số: ĐƯỢC THÔNG QUA (cần 15)"
        assert state_of(context, draft) == "adopted"
    assert state_of(context, item) == "adopted"
    assert sessions.missing_before_closing(context, session.id) == []


def test_a_vote_keeps_who_was_present_whatever_the_roll_call_says_later(
    context, session, item, present, delegates, clock
):
    present(23)
    event = opened(context, item)
    assert (event.present, event.elected_total, event.in_office) == (23, 25, 25)
    assert event.present_people == tuple(person.id for person in delegates[:23])
    clock.forward(minutes=5)
    attendance.leave(context, session.id, delegates[0].id)
    assert records.get(context, VoteEvent, event.id).present == 23
    again = votes.take_presence_again(context, event.id)
    assert again.present == 22 and delegates[0].id not in again.present_people
    votes.record_counts(context, event.id, 22)
    with pytest.raises(Refused, match="đã ghi kết quả"):
        votes.take_presence_again(context, event.id)


def test_the_third_number_follows_from_those_present(context, item, present):
    present(23)
    event = opened(context, item)
    counts = votes.counted(event, 13, 7)
    assert (counts.abstained, counts.words) == (3, "13 + 7 + 3 = 23, khớp số đại biểu có mặt.")
    assert votes.counted(event, 13, None, 3).against == 7
    assert votes.counted(event, None, 7, 3).in_favour == 13
    assert votes.counted(event, 23).words == "23 + 0 + 0 = 23, khớp số đại biểu có mặt."


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ((13, 7, 2), "13 + 7 + 2 = 22, thiếu 1 so với 23 đại biểu có mặt"),
        ((13, 10, 3), "13 + 10 + 3 = 26, nhiều hơn 3 so với 23 đại biểu có mặt"),
        ((24, None, None), "24 = 24, nhiều hơn 1"),
        ((13, None, None), "Còn 10 trong 23 đại biểu có mặt chưa tính"),
        ((-1, 20, None), "không thể âm"),
    ],
)
def test_numbers_that_do_not_agree_are_told_and_change_nothing(context, item, present, numbers, words):
    present(23)
    event = opened(context, item)
    (told,) = votes.preview(context, event.id, *numbers).values()
    assert words in told
    with pytest.raises(Invalid) as wrong:
        votes.record_counts(context, event.id, *numbers)
    assert told in wrong.value.problems.values()
    assert records.get(context, VoteEvent, event.id) == event


def test_a_preview_tells_the_result_while_typing_and_saves_nothing(context, item, present):
    present(23)
    event = opened(context, item)
    assert votes.preview(context, event.id, 13, 10).passed
    assert not votes.preview(context, event.id, 12, 11).passed
    assert records.get(context, VoteEvent, event.id) == event


def test_a_vote_without_quorum_is_recorded_flagged_and_adopts_nothing(context, item, resolution, present):
    present(16)
    event = votes.record_counts(context, opened(context, item).id, 16)
    assert (event.state, event.quorate, event.outcome, event.needed) == ("recorded", False, "failed", 13)
    assert "KHÔNG ĐỦ ĐẠI BIỂU ĐỂ BIỂU QUYẾT" in event.sentence
    assert "chưa đủ điều kiện biểu quyết" in event.explanation
    kept = records.get(context, Resolution, resolution.id)
    assert (kept.state, kept.vote_event, kept.adopted_on) == ("draft", "", None)
    assert state_of(context, item) == "discussing"
    missing = sessions.missing_before_closing(context, item.session)
    assert [one.id for one in missing] == [item.id]


def test_recall_needs_two_thirds_of_the_total(context, item, present):
    present(23)
    assert votes.default_requirement(context, "recall", context.today).id == "two_thirds_total"
    event = opened(context, item, "recall")
    assert votes.preview(context, event.id, 16, 7).passed is False
    assert (
        votes.preview(context, event.id, 17, 6).passed,
        votes.preview(context, event.id, 17, 6).needed,
    ) == (
        True,
        17,
    )


def test_another_requirement_can_be_chosen_and_names_its_own_base(context, item, present):
    present(23)
    event = opened(context, item, "procedure", requirement="majority_present")
    found = votes.preview(context, event.id, 12, 11)
    assert (found.passed, found.base, found.base_words) == (True, 23, "số đại biểu có mặt")
    votes.revise(context, event.id, requirement="majority_total")
    assert not votes.preview(context, event.id, 12, 11).passed
    known = [one.id for one in votes.requirements(context, context.today)]
    assert {"majority_total", "two_thirds_total", "two_thirds_in_office"} <= set(known)


def test_when_few_seats_are_filled_near_the_end_of_the_term_more_is_needed(
    context, session, delegates, clock
):
    for person in delegates[16:]:
        seat = records.find(context, Membership, person=person.id, role="delegate")[0]
        records.save(context, replace(seat, ends_on=date(2029, 1, 1)))
    assert votes.default_requirement(context, "resolution", date(2029, 2, 1)).id == "majority_total"
    late = votes.default_requirement(context, "resolution", date(2030, 2, 1))
    assert late.id == "two_thirds_in_office"


def test_a_passing_vote_adopts_the_resolution_and_decides_the_item(
    context, session, item, resolution, present, clock
):
    present(25)
    clock.forward(minutes=30)
    event = opened(context, item)
    assert event.resolution == resolution.id and state_of(context, item) == "voting"
    votes.record_counts(context, event.id, 25)
    adopted = records.get(context, Resolution, resolution.id)
    assert (adopted.state, adopted.vote_event, adopted.adopted_on) == (
        "adopted",
        event.id,
        date(2026, 11, 16),
    )
    done = records.get(context, AgendaItem, item.id)
    assert (done.state, done.ended_at) == ("adopted", clock.now)


def test_an_item_with_two_resolutions_is_decided_when_both_are(context, session, item, resolution, present):
    present(25)
    other = records.save(context, Resolution(session=session.id, item=item.id, title="về đầu tư"))
    first = opened(context, item, resolution=resolution.id)
    votes.record_counts(context, first.id, 25)
    assert state_of(context, item) == "discussing"
    second = opened(context, item)
    assert second.resolution == other.id
    votes.record_counts(context, second.id, 3, 22)
    assert (state_of(context, item), state_of(context, other)) == ("adopted", "rejected")


def test_a_procedural_vote_does_not_decide_the_item(context, session, item, resolution, present):
    present(25)
    votes.record_counts(context, opened(context, item, "closed_session").id, 25)
    assert state_of(context, item) == "discussing" and state_of(context, resolution) == "draft"


def test_a_correction_is_a_new_vote_linked_to_the_old_and_turns_everything_round(
    context, session, item, resolution, present, clock
):
    present(23)
    records.save(context, replace(resolution, state="verified"))
    old = votes.record_counts(context, opened(context, item).id, 13, 10)
    clock.forward(minutes=2)
    new = votes.vote_again(context, old.id, "Đếm nhầm một phiếu")
    assert (new.corrects, new.correction_reason, new.state, new.present) == (
        old.id,
        "Đếm nhầm một phiếu",
        "open",
        23,
    )
    assert state_of(context, old) == "replaced"
    undone = records.get(context, Resolution, resolution.id)
    assert (undone.state, undone.vote_event, undone.adopted_on) == ("verified", "", None)
    assert state_of(context, item) == "voting"
    votes.record_counts(context, new.id, 12, 11)
    assert (state_of(context, resolution), state_of(context, item)) == ("rejected", "rejected")
    assert [event.state for event in votes.of_item(context, item.id)] == ["replaced", "recorded"]
    third = votes.record_counts(context, votes.vote_again(context, new.id, "Đếm lại").id, 14, 9)
    assert records.get(context, Resolution, resolution.id).vote_event == third.id


def test_a_correction_given_up_lets_the_old_vote_hold_again(context, item, resolution, present):
    present(23)
    old = votes.record_counts(context, opened(context, item).id, 20, 3)
    new = votes.vote_again(context, old.id, "Kiểm tra lại")
    votes.cancel_open(context, new.id)
    assert (state_of(context, old), state_of(context, resolution)) == ("recorded", "adopted")
    assert state_of(context, item) == "adopted"
    with pytest.raises(Refused, match="không còn"):
        records.get(context, VoteEvent, new.id)


def test_after_the_closing_only_the_count_is_put_right_with_those_present_then(
    context, session, item, resolution, present, delegates, clock
):
    present(23)
    old = votes.record_counts(context, opened(context, item).id, 12, 11)
    clock.forward(hours=2)
    for person in delegates[:9]:
        attendance.leave(context, session.id, person.id)
    ended = records.get(context, AgendaItem, item.id).ended_at
    closed = records.save(context, replace(session, state="closed", closed_at=clock.now))
    with pytest.raises(Refused, match="Khai mạc hoặc họp tiếp"):
        opened(context, item)
    clock.forward(days=1)
    new = votes.vote_again(context, old.id, "Gõ nhầm 12 thay vì 13")
    assert (new.present, new.opened_at) == (23, old.opened_at)
    votes.record_counts(context, new.id, 13, 10)
    assert records.get(context, Resolution, resolution.id).adopted_on == date(2026, 11, 16)
    assert records.get(context, AgendaItem, item.id).ended_at == ended
    records.save(context, replace(closed, state="signed"))
    with pytest.raises(Refused, match="đính chính biên bản"):
        votes.vote_again(context, new.id, "nữa")


def test_voting_again_needs_a_reason_and_a_recorded_vote_not_yet_replaced(context, item, present):
    present(25)
    event = opened(context, item)
    with pytest.raises(Invalid, match="lý do"):
        votes.vote_again(context, event.id, " ")
    with pytest.raises(Refused, match="chưa ghi kết quả"):
        votes.vote_again(context, event.id, "nhầm")
    votes.record_counts(context, event.id, 25)
    votes.cancel_open(context, votes.vote_again(context, event.id, "nhầm").id)
    votes.record_counts(context, votes.vote_again(context, event.id, "nhầm").id, 24, 1)
    with pytest.raises(Refused, match="đã được biểu quyết lại"):
        votes.vote_again(context, event.id, "nhầm")


def test_a_signed_resolution_is_not_voted_again(context, item, resolution, present):
    present(25)
    event = votes.record_counts(context, opened(context, item).id, 25)
    adopted = records.get(context, Resolution, resolution.id)
    records.save(context, replace(adopted, state="signed", signed_on=date(2026, 11, 16)))
    with pytest.raises(Refused, match="Ban hành nghị quyết mới"):
        votes.vote_again(context, event.id, "nhầm")
    assert state_of(context, event) == "recorded"


def test_an_open_vote_can_be_dropped_and_only_one_is_open_at_a_time(context, session, item, present):
    present(25)
    event = opened(context, item)
    with pytest.raises(Refused, match="chưa ghi kết quả"):
        opened(context, item)
    votes.cancel_open(context, event.id)
    assert votes.of_item(context, item.id) == [] and state_of(context, item) == "discussing"
    with pytest.raises(Refused, match="không còn"):
        votes.cancel_open(context, event.id)


def test_no_vote_while_the_council_does_not_meet_or_is_at_another_item(context, session, item):
    other = records.save(
        context,
        AgendaItem(session=session.id, order=2, title="Thảo luận", kind="discussion", state="discussing"),
    )
    with pytest.raises(Refused, match="Đang ở mục “Thảo luận”"):
        opened(context, item)
    records.save(context, replace(other, state="withdrawn"))
    with pytest.raises(Refused, match="rút khỏi chương trình"):
        votes.open_vote(context, other.id, "Gì đó", "show_of_hands", "procedure")
    for state in ("paused", "convened"):
        session = records.save(context, replace(session, state=state))
        with pytest.raises(Refused, match="chưa biểu quyết được"):
            opened(context, item)


def test_by_name_everybody_present_answers_and_the_names_are_kept(context, session, item, present, delegates):
    present(20)
    event = opened(context, item, method="by_name")
    options = {person.id: "for" for person in delegates[:15]}
    options |= {person.id: "against" for person in delegates[15:19]}
    with pytest.raises(Invalid, match=delegates[19].full_name):
        votes.record_names(context, event.id, options)
    with pytest.raises(Invalid, match=f"{delegates[21].full_name} không có mặt"):
        votes.record_names(context, event.id, options | {delegates[21].id: "for"})
    with pytest.raises(Refused, match="theo cách đó"):
        votes.record_counts(context, event.id, 20)
    saved = votes.record_names(context, event.id, options | {delegates[19].id: "abstain"})
    assert (saved.in_favour, saved.against, saved.abstained, saved.outcome) == (15, 4, 1, "passed")
    assert len(records.find(context, Vote, event=event.id)) == 20


def test_names_are_kept_one_by_one_while_they_are_called(context, session, item, present, delegates):
    present(20)
    event = opened(context, item, method="by_name")
    for person in delegates[:20]:
        votes.note_name(context, event.id, person.id, "for")
    votes.note_name(context, event.id, delegates[0].id, "against")
    votes.note_name(context, event.id, delegates[1].id, "")
    with pytest.raises(Invalid, match="không có mặt"):
        votes.note_name(context, event.id, delegates[22].id, "for")
    assert len(votes.noted_names(context, event.id)) == 19
    with pytest.raises(Invalid, match=delegates[1].full_name):
        votes.record_names(context, event.id)
    saved = votes.record_names(context, event.id, {delegates[1].id: "abstain"})
    assert (saved.in_favour, saved.against, saved.abstained) == (18, 1, 1)


def test_who_left_before_the_count_takes_the_answer_along(context, session, item, present, delegates, clock):
    present(20)
    event = opened(context, item, method="by_name")
    for person in delegates[:20]:
        votes.note_name(context, event.id, person.id, "for")
    clock.forward(minutes=1)
    attendance.leave(context, session.id, delegates[4].id)
    votes.take_presence_again(context, event.id)
    assert delegates[4].id not in votes.noted_names(context, event.id)
    assert votes.record_names(context, event.id).in_favour == 19


def test_a_dropped_vote_by_name_takes_its_answers_along(context, item, present, delegates):
    present(20)
    event = opened(context, item, method="by_name")
    votes.note_name(context, event.id, delegates[0].id, "for")
    votes.cancel_open(context, event.id)
    assert records.find(context, Vote) == []


def test_names_are_refused_where_the_vote_is_not_by_name(context, item, present, delegates):
    present(25)
    for method in ("secret_ballot", "show_of_hands"):
        event = opened(context, item, method=method)
        with pytest.raises(Refused, match="công khai theo tên"):
            votes.record_names(context, event.id, {delegates[0].id: "for"})
        votes.cancel_open(context, event.id)
    assert records.find(context, Vote) == []


def test_a_session_of_2021_written_down_now_uses_the_law_and_the_days_of_its_time(
    context, session, item, resolution, delegates
):
    seats = [records.find(context, Membership, person=p.id, role="delegate")[0] for p in delegates]
    for seat in seats:
        records.save(context, replace(seat, starts_on=date(2021, 6, 1)))
    day = datetime(2021, 7, 20, 8, 0)
    records.save(
        context, replace(session, kind="extraordinary", opens_at=day, opened_at=day, elected_total=25)
    )
    attendance.all_present(context, session.id)
    known = votes.requirements(context, day.date())
    assert "Luật 77/2015/QH13" in next(one for one in known if one.id == "majority_total").source
    attendance.leave(context, session.id, delegates[0].id, at=day.replace(hour=9))
    event = votes.record_counts(context, opened(context, item).id, 24)
    assert (event.opened_at, event.present) == (day.replace(hour=9), 24)
    adopted = records.get(context, Resolution, resolution.id)
    assert (adopted.state, adopted.adopted_on) == ("adopted", day.date())


def test_the_chairs_words_name_the_matter_and_the_result(context, item, present):
    present(23)
    event = opened(context, item)
    words = votes.vote_wording(event)
    assert words.opening.endswith("giơ tay: Thông qua dự toán.") and "không tán thành" in words.against
    assert votes.result_words(event) == ()
    passed = votes.record_counts(context, event.id, 13, 7)
    assert votes.result_words(passed) == (
        "Có 13 đại biểu tán thành, 7 đại biểu không tán thành, 3 đại biểu không biểu quyết.",
        "Với 13/25 đại biểu tán thành, Hội đồng nhân dân thông qua: dự toán.",
    )
