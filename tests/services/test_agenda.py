"""The agenda keeps its order, and an item that decides ends only by a vote or openly without one."""

from datetime import datetime

import pytest

from app.domain.errors import Refused
from app.domain.records.session import Session
from app.domain.records.vote_event import VoteEvent
from app.services import agenda, records, sessions


@pytest.fixture
def planned(context):
    opening = datetime(2026, 12, 15, 8, 0)
    return sessions.plan(context, Session(kind="regular", season="year_end", opens_at=opening))


@pytest.fixture
def held(context, clock, planned):
    sessions.convene(context, planned.id)
    clock.at(2026, 12, 15)
    return sessions.open_session(context, planned.id)


def of_kind(context, session, kind):
    return next(item for item in agenda.items(context, session.id) if item.kind == kind)


def vote(context, item, outcome="passed", state="recorded", quorate=True):
    return records.save(
        context,
        VoteEvent(
            session=item.session,
            item=item.id,
            title=item.title,
            method="show_of_hands",
            decision="resolution",
            requirement="majority_total",
            state=state,
            outcome=outcome,
            quorate=quorate,
        ),
    )


def titles(context, session):
    return [item.title for item in agenda.items(context, session.id)]


def places(context, session):
    return [item.order for item in agenda.items(context, session.id)]


def test_an_item_that_adopts_resolutions_is_always_to_be_decided(context, planned):
    title = "Thông qua nghị quyết về đầu tư công"
    added = agenda.add(context, planned.id, title, "resolution", decides=False)
    assert added.decides
    assert not agenda.add(context, planned.id, "Thảo luận thêm", "discussion").decides


def test_a_year_end_session_gets_the_usual_agenda(context, planned):
    named = titles(context, planned)
    assert named[0].startswith("Chào cờ") and named[-1] == "Bế mạc kỳ họp"
    assert "Báo cáo tình hình kinh tế - xã hội năm 2026, kế hoạch năm 2027" in named
    assert "Báo cáo thẩm tra của các Ban Hội đồng nhân dân xã" in named
    assert "Chất vấn và trả lời chất vấn" in named and not any("{" in title for title in named)
    assert places(context, planned) == list(range(1, len(named) + 1))


def test_a_thematic_session_has_no_questioning_and_the_first_one_elects(context):
    at = datetime(2026, 12, 15, 8, 0)
    thematic = sessions.plan(context, Session(kind="thematic", opens_at=at))
    first = sessions.plan(context, Session(kind="first", opens_at=at))
    assert "questioning" not in {item.kind for item in agenda.items(context, thematic.id)}
    elections = [item for item in agenda.items(context, first.id) if item.kind == "personnel"]
    assert len(elections) == 3 and all(item.decides for item in elections)


def test_a_new_item_comes_before_the_closing_or_where_it_is_wanted(context, planned):
    added = agenda.add(context, planned.id, "Trao kỷ niệm chương", "other", planned_minutes=5)
    assert titles(context, planned)[-2:] == ["Trao kỷ niệm chương", "Bế mạc kỳ họp"]
    second = agenda.add(context, planned.id, "Hát Quốc ca", order=2)
    assert titles(context, planned)[1] == "Hát Quốc ca" and second.order == 2
    assert added.order + 1 == records.get(context, type(added), added.id).order
    assert places(context, planned) == list(range(1, len(places(context, planned)) + 1))


def test_an_item_moves_up_and_down_and_the_others_make_room(context, planned):
    before = titles(context, planned)
    item = agenda.items(context, planned.id)[4]
    agenda.move(context, item.id, 2)
    assert titles(context, planned) == [before[0], before[4], *before[1:4], *before[5:]]
    agenda.move(context, item.id, 5)
    assert titles(context, planned) == before
    agenda.move(context, item.id, 99)
    assert titles(context, planned)[-1] == before[4]
    assert places(context, planned) == list(range(1, len(before) + 1))


def test_an_item_nothing_happened_at_is_removed_and_the_others_close_up(context, held):
    extra = agenda.add(context, held.id, "Mục thừa")
    agenda.remove(context, extra.id)
    assert places(context, held) == list(range(1, len(places(context, held)) + 1))
    discussion = of_kind(context, held, "discussion")
    agenda.start_item(context, discussion.id)
    with pytest.raises(Refused, match="đã có diễn biến"):
        agenda.remove(context, discussion.id)
    voted = of_kind(context, held, "resolution")
    vote(context, voted)
    with pytest.raises(Refused, match="đã có diễn biến"):
        agenda.remove(context, voted.id)


def test_the_timetable_adds_up_from_the_opening(context, planned):
    agenda_now = agenda.items(context, planned.id)
    times = agenda.timetable(planned, agenda_now)
    assert times[agenda_now[0].id] == datetime(2026, 12, 15, 8, 0)
    assert times[agenda_now[2].id] == datetime(2026, 12, 15, 8, 15)


def test_nothing_starts_while_the_council_does_not_meet(context, planned, held):
    sessions.pause(context, held.id)
    with pytest.raises(Refused, match="tạm nghỉ"):
        agenda.start_item(context, of_kind(context, held, "report").id)


def test_starting_the_next_item_ends_the_report_before_it(context, clock, held):
    first, second = [i for i in agenda.items(context, held.id) if i.kind == "report"][:2]
    begun = agenda.start_item(context, first.id)
    assert (begun.state, begun.started_at) == ("presenting", clock.now)
    clock.forward(minutes=10)
    agenda.start_item(context, second.id)
    done = records.get(context, type(first), first.id)
    assert (done.state, done.ended_at) == ("done", clock.now)
    assert agenda.current(context, held.id).id == second.id


def test_leaving_an_undecided_item_does_not_decide_it(context, clock, held):
    resolution, discussion = of_kind(context, held, "resolution"), of_kind(context, held, "discussion")
    started = agenda.start_item(context, resolution.id).started_at
    clock.forward(minutes=3)
    agenda.start_item(context, discussion.id)
    left = records.get(context, type(resolution), resolution.id)
    assert (left.state, left.ended_at) == ("scheduled", None)
    again = agenda.start_item(context, resolution.id)
    assert (again.state, again.started_at) == ("discussing", started)


def test_an_item_is_not_left_while_its_vote_is_open(context, held):
    resolution, discussion = of_kind(context, held, "resolution"), of_kind(context, held, "discussion")
    agenda.start_item(context, resolution.id)
    vote(context, resolution, "", "open")
    with pytest.raises(Refused, match="chưa ghi kết quả"):
        agenda.start_item(context, discussion.id)
    with pytest.raises(Refused, match="chưa ghi kết quả"):
        agenda.finish_item(context, resolution.id, "adopted")


def test_an_item_goes_through_discussion_and_vote(context, held):
    item = of_kind(context, held, "resolution")
    agenda.start_item(context, item.id)
    assert agenda.go_on(context, item.id, "discussing").state == "discussing"
    assert agenda.go_on(context, item.id, "voting").state == "voting"


def test_a_deciding_item_is_never_simply_done_nor_adopted_without_a_vote(context, held):
    item = of_kind(context, held, "resolution")
    agenda.start_item(context, item.id)
    with pytest.raises(Refused, match="cần biểu quyết"):
        agenda.finish_item(context, item.id)
    with pytest.raises(Refused, match="chưa có biểu quyết nào được thông qua"):
        agenda.finish_item(context, item.id, "adopted")
    vote(context, item, "passed", quorate=False)
    vote(context, item, "failed")
    with pytest.raises(Refused, match="chưa có biểu quyết nào được thông qua"):
        agenda.finish_item(context, item.id, "adopted")
    assert agenda.finish_item(context, item.id, "rejected").state == "rejected"


def test_a_decision_is_corrected_by_another_vote(context, held):
    item = of_kind(context, held, "resolution")
    vote(context, item, "failed")
    agenda.finish_item(context, item.id, "rejected")
    vote(context, item, "passed")
    assert agenda.finish_item(context, item.id, "adopted_amended").state == "adopted_amended"


def test_an_item_is_deferred_or_withdrawn_before_it_was_ever_begun(context, planned):
    one, two = of_kind(context, planned, "report"), of_kind(context, planned, "questioning")
    assert agenda.finish_item(context, one.id, "withdrawn").ended_at is None
    assert agenda.finish_item(context, two.id, "deferred").state == "deferred"


def test_notes_are_kept_as_typed_until_the_minutes_are_signed(context, held):
    item = of_kind(context, held, "discussion")
    text = "Ông Cẩm: 5 < 6 & “đường liên thôn”\n<b>đề nghị</b> làm rõ"
    agenda.write_notes(context, item.id, text)
    agenda.conclude(context, item.id, "Giao UBND xã tiếp thu")
    kept = agenda.rename(context, item.id, "Thảo luận tại hội trường")
    assert (kept.notes, kept.conclusion) == (text, "Giao UBND xã tiếp thu")
    assert agenda.write_notes(context, item.id, text).version == kept.version
    session = records.get(context, Session, held.id)
    records.save(context, Session(**vars(session) | {"state": "signed"}))
    with pytest.raises(Refused, match="đính chính"):
        agenda.write_notes(context, item.id, "khác")
    with pytest.raises(Refused, match="đã ký biên bản"):
        agenda.add(context, held.id, "Mục muộn")
