"""A recommendation keeps every voice, is merged and taken apart, and followed to its end."""

from dataclasses import replace
from datetime import date

import hearing
import pytest

from app.domain.errors import Invalid, Refused
from app.domain.records.recommendation import Recommendation
from app.domain.records.voice import Voice
from app.services import (
    deeds,
    recommendation_duplicates,
    recommendation_steps,
    recommendations,
    records,
    topics,
)
from app.services.recommendation_story import story
from app.services.recommendations import Group


@pytest.fixture
def heard(context, session):
    """A round before the session, its meeting and three voices of it."""
    places = hearing.areas(context)
    planned, (meeting,) = hearing.a_round(context, session.id, 1, places)
    texts = ("Đường liên thôn xuống cấp", "Đường liên thôn hỏng nặng", "Rác thải chưa thu gom")
    topic = topics.topic_of(context, "transport").id
    spoken = [
        hearing.said(context, meeting, text, topic=topic, area=places[n % 2].id)
        for n, text in enumerate(texts)
    ]
    return planned, spoken


def test_a_recommendation_takes_words_place_field_and_session_from_its_voices(context, session, heard):
    planned, spoken = heard
    made = recommendations.make(context, [one.id for one in spoken[:2]]).result
    assert made.code == "KN-2026-0001" and made.text == spoken[0].text
    assert (made.round, made.session, made.received_on) == (planned.id, session.id, date(2026, 11, 9))
    assert made.areas == (spoken[0].area, spoken[1].area) and made.topic == spoken[0].topic
    assert records.called(context, [made.authority])[made.authority].startswith("Phòng Kinh tế")
    assert [one.id for one in recommendations.voices_of(context, made.id)] == [v.id for v in spoken[:2]]


def test_making_is_taken_back_in_one_step_and_the_voices_are_free_again(context, heard):
    _, spoken = heard
    deed = recommendations.make(context, [one.id for one in spoken])
    assert deed.words == "Đã lập kiến nghị KN-2026-0001"
    deeds.take_back(context, deed)
    assert records.find(context, Recommendation) == []
    assert all(one.recommendation == "" for one in records.find(context, Voice))


def test_making_is_not_taken_back_once_something_stands_on_it(context, heard):
    _, spoken = heard
    deed = recommendations.make(context, [spoken[0].id])
    (other,) = hearing.items(context, 1, code="KN-2026-0050")
    recommendations.merge(context, deed.result.id, [other.id])
    with pytest.raises(Refused, match=r"KN-2026-0001.* đã được dùng ở chỗ khác"):
        deeds.take_back(context, deed)
    assert records.get(context, Voice, spoken[0].id).recommendation == deed.result.id


def test_many_are_made_at_once_or_none(context, heard):
    _, spoken = heard
    bad = [Group((spoken[0].id,)), Group((spoken[0].id,))]
    with pytest.raises(Refused, match="đã ở trong một kiến nghị"):
        recommendations.make_all(context, bad)
    assert records.find(context, Recommendation) == []
    deed = recommendations.make_all(context, [Group((spoken[0].id, spoken[1].id)), Group((spoken[2].id,))])
    assert [one.code for one in deed.result] == ["KN-2026-0001", "KN-2026-0002"]
    assert deed.words == "Đã lập 2 kiến nghị từ 3 ý kiến"


def test_a_group_may_join_what_is_there_already(context, heard):
    _, spoken = heard
    first = recommendations.make(context, [spoken[0].id]).result
    recommendations.make_all(context, [Group((spoken[1].id,), into=first.id)])
    assert len(recommendations.voices_of(context, first.id)) == 2
    assert len(records.get(context, Recommendation, first.id).areas) == 2


def test_a_voice_taken_out_waits_again_to_be_put_into_one(context, heard):
    _, spoken = heard
    made = recommendations.make(context, [one.id for one in spoken]).result
    deed = recommendations.detach(context, [spoken[0].id])
    assert len(recommendations.voices_of(context, made.id)) == 2
    recommendations.attach(context, made.id, [spoken[0].id])
    with pytest.raises(Refused):
        deeds.take_back(context, deed)


def test_one_from_another_source_has_no_voices_and_a_code_of_its_year(context):
    given = Recommendation(
        text="Sửa cống", source="press", received_on=date(2025, 3, 1), competence="commune"
    )
    made = recommendations.enter(context, given)
    assert made.code == "KN-2025-0001" and recommendations.voices_of(context, made.id) == []
    assert records.called(context, [made.authority])[made.authority].startswith("Ủy ban nhân dân")


def test_merged_ones_keep_their_words_and_voices_and_the_main_one_counts_them_all(context, heard):
    _, spoken = heard
    a, b, c = (recommendations.make(context, [one.id]).result for one in spoken)
    recommendations.merge(context, b.id, [c.id])
    deed = recommendations.merge(context, a.id, [b.id])
    assert len(recommendations.voices_of(context, a.id)) == 3
    assert [one.id for one in story(context, a.id).merged] == [b.id, c.id]
    assert story(context, c.id).main.id == a.id
    assert records.get(context, Recommendation, b.id).text == spoken[1].text
    deeds.take_back(context, deed)
    assert len(recommendations.voices_of(context, a.id)) == 1
    assert len(recommendations.voices_of(context, b.id)) == 2


def test_a_merged_one_is_taken_out_as_it_was(context, heard):
    _, spoken = heard
    a, b = (recommendations.make(context, [one.id]).result for one in spoken[:2])
    recommendations.merge(context, a.id, [b.id])
    apart = recommendations.unmerge(context, b.id).result
    assert replace(apart, version=b.version) == b
    with pytest.raises(Refused, match="chưa gộp"):
        recommendations.unmerge(context, b.id)


def test_merging_goes_in_no_circle(context, heard):
    _, spoken = heard
    a, b = (recommendations.make(context, [one.id]).result for one in spoken[:2])
    recommendations.merge(context, a.id, [b.id])
    with pytest.raises(Refused, match="kiến nghị chính"):
        recommendations.merge(context, b.id, [a.id])  # b stands under a: a would come under itself
    with pytest.raises(Refused, match="đã gộp vào KN-2026-0001"):
        recommendations.merge(context, a.id, [b.id])


def test_what_is_done_is_done_to_the_main_item(context, heard):
    _, spoken = heard
    a, b = (recommendations.make(context, [one.id]).result for one in spoken[:2])
    recommendations.merge(context, a.id, [b.id])
    with pytest.raises(Refused, match=f"làm ở {a.code}"):
        recommendation_steps.consolidate(context, [b.id])


def test_a_class_changes_the_body_that_usually_acts_and_a_named_body_stays(context):
    (one,) = hearing.items(context, 1)
    province = recommendations.classify(context, [one.id], competence="province").result[0]
    assert province.authority == hearing.body(context, "superior", "UBND")
    front = hearing.body(context, "front")
    named = recommendations.classify(context, [one.id], authority=front).result[0]
    assert named.authority == front and named.competence == "province"


def test_consolidating_puts_them_on_the_list_of_a_session(context, session):
    made = hearing.items(context, 3)
    done = recommendation_steps.consolidate(context, [one.id for one in made], session.id)
    assert {(one.state, one.session) for one in done.result} == {("consolidated", session.id)}
    again = recommendation_steps.consolidate(context, [made[0].id], session.id)
    assert again.changes == ()
    deeds.take_back(context, done)
    assert {one.state for one in records.find(context, Recommendation)} == {"recorded"}


def test_what_is_not_closed_is_carried_over_and_the_session_before_stays_noted(context, session):
    made = hearing.items(context, 3, session=session.id, state="answered")
    following = records.save(
        context, replace(session, id="", version=0, number=4, state="planned", opened_at=None)
    )
    recommendation_steps.close(context, [made[0].id], "Đã trả lời đủ")
    deed = recommendation_steps.carry_over(context, session.id, following.id)
    assert deed.words == "Đã chuyển 2 kiến nghị sang Kỳ họp thứ 4"
    assert {(one.session, one.carried_from) for one in deed.result} == {(following.id, (session.id,))}
    assert recommendation_steps.pending(context, session.id) == []
    deeds.take_back(context, deed)
    assert len(recommendation_steps.pending(context, session.id)) == 2


def test_closing_without_a_finding_that_it_is_settled_needs_a_reason(context):
    one, other = hearing.items(context, 2, state="assessed")
    records.save(context, replace(one, assessment="partly"))
    settled = records.save(context, replace(other, assessment="done"))
    with pytest.raises(Invalid, match="mới giải quyết một phần"):
        recommendation_steps.close(context, [one.id])
    assert recommendation_steps.close(context, [one.id], "Hộ đã chuyển đi").result[0].state == "closed"
    closed = recommendation_steps.close(context, [settled.id]).result[0]
    assert closed.closed_on == context.today


def test_solved_that_is_not_solved_is_opened_again(context):
    (one,) = hearing.items(context, 1, state="assessed", assessment="done")
    recommendation_steps.close(context, [one.id])
    with pytest.raises(Invalid):
        recommendation_steps.reopen(context, one.id, "")
    again = recommendation_steps.reopen(context, one.id, "Đường lại hỏng").result
    assert (again.state, again.closed_on, again.closed_why) == ("assessed", None, "Đường lại hỏng")


def test_a_step_that_is_not_open_is_refused_with_what_is_open(context):
    (one,) = hearing.items(context, 1)
    with pytest.raises(Refused, match="Việc làm được lúc này: Tổng hợp, Chuyển, Ghi trả lời"):
        recommendation_steps.close(context, [one.id], "xong")


def test_the_axes_stay_apart(context):
    (one,) = hearing.items(context, 1)
    shown = recommendations.publish(context, [one.id]).result[0]
    assert (shown.visibility, shown.state, shown.claim, shown.assessment) == ("public", "recorded", "", "")
    assert recommendations.publish(context, [one.id], public=False).result[0].visibility == "internal"


def test_recommendations_saying_the_same_are_found_and_merged_at_once(context):
    made = hearing.items(context, 2, text="Đường liên thôn Đông đi Đoài xuống cấp, nhiều ổ gà")
    (other,) = hearing.items(context, 1, text="Bổ sung thuốc bảo hiểm y tế tại trạm", code="KN-2026-0100")
    (found,) = recommendation_duplicates.duplicates(context)
    assert [one.id for one in found.items] == [one.id for one in made]
    assert "duong" in found.words
    deed = recommendation_duplicates.merge_all(context, [[one.id for one in found.items]])
    assert deed.words == "Đã gộp 1 kiến nghị trùng vào 1 kiến nghị chính"
    assert records.get(context, Recommendation, made[1].id).merged_into == made[0].id
    assert recommendation_duplicates.duplicates(context) == []
    deeds.take_back(context, deed)
    assert records.get(context, Recommendation, made[1].id).merged_into == ""
    assert other.merged_into == ""
