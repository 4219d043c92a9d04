"""A session lives from planned to archived, and closing it decides nothing."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.domain.errors import Invalid, Refused
from app.domain.records.membership import Membership
from app.domain.records.minutes import Minutes
from app.domain.records.resolution import Resolution
from app.domain.records.session import Session
from app.domain.records.speech import Speech
from app.domain.records.vote_event import VoteEvent
from app.services import agenda, attendance, preparation, records, sessions, votes
from app.services.context import office

OPENING = datetime(2026, 12, 15, 8, 0)


@pytest.fixture
def planned(context):
    return sessions.plan(context, Session(kind="regular", season="year_end", opens_at=OPENING))


@pytest.fixture
def held(context, clock, planned):
    """The planned session convened in time and opened on its day."""
    sessions.convene(context, planned.id)
    clock.now = OPENING
    return sessions.open_session(context, planned.id)


def decide_all(context, session):
    """Every deciding item by a vote, the way the room does it."""
    for item in agenda.items(context, session.id):
        if item.decides:
            vote(context, item)
            agenda.finish_item(context, item.id, "adopted")


def vote(context, item, **given):
    recorded = {"state": "recorded", "outcome": "passed", "quorate": True} | given
    return records.save(
        context,
        VoteEvent(
            session=item.session,
            item=item.id,
            title=item.title,
            method="show_of_hands",
            decision="resolution",
            requirement="majority_total",
            **recorded,
        ),
    )


def test_planning_fills_in_what_the_office_knows(context, planned, delegates):
    own = office(context)
    assert (planned.number, planned.state, planned.term) == (1, "planned", own.term)
    assert planned.place == own.usual_place and planned.chairs == (delegates[0].id,)
    assert planned.elected_total is None
    assert agenda.items(context, planned.id) and preparation.steps(context, planned.id)


def test_sessions_are_numbered_in_the_term_and_a_cancelled_number_stays_taken(context, planned):
    sessions.cancel(context, planned.id, "Thiên tai")
    assert sessions.next_number(context) == 2
    second = sessions.plan(context, Session(kind="thematic", opens_at=OPENING))
    assert second.number == 2
    with pytest.raises(Invalid) as twice:
        sessions.plan(context, Session(kind="thematic", opens_at=OPENING, number=2))
    assert "Số tiếp theo là 3" in twice.value.problems["number"]


def test_kinds_are_those_of_the_law_of_the_opening_day(context):
    old = {kind.id for kind in sessions.kinds(context, date(2021, 7, 1))}
    new = {kind.id for kind in sessions.kinds(context, date(2026, 7, 1))}
    assert "extraordinary" in old - new and "urgent" in new - old


def test_an_extraordinary_session_is_planned_only_before_the_new_law(context):
    with pytest.raises(Invalid) as wrong:
        sessions.plan(context, Session(kind="extraordinary", opens_at=OPENING))
    assert "kỳ họp bất thường" in wrong.value.problems["kind"]
    assert "phát sinh đột xuất" in wrong.value.problems["kind"]
    then = datetime(2021, 9, 20, 8, 0)
    assert sessions.plan(context, Session(kind="extraordinary", opens_at=then)).state == "planned"


def test_a_refused_plan_leaves_no_step_and_no_item_behind(context):
    with pytest.raises(Invalid) as wrong:
        sessions.plan(context, Session(kind="regular"))
    assert "opens_at" in wrong.value.problems
    assert records.find(context, Session) == []


def test_convening_notes_day_and_number_and_ticks_its_step(context, planned):
    convened = sessions.convene(context, planned.id, date(2026, 11, 20), "15/QĐ-TTHĐND")
    assert (convened.state, convened.convening_number) == ("convened", "15/QĐ-TTHĐND")
    ticked = [one.record for one in preparation.steps(context, planned.id) if one.record.done_on]
    assert [(one.title, one.done_on) for one in ticked] == [
        ("Gửi quyết định triệu tập kỳ họp", date(2026, 11, 20))
    ]


def test_a_session_is_not_opened_before_it_is_convened(context, planned):
    with pytest.raises(Refused, match="Triệu tập"):
        sessions.open_session(context, planned.id)


def test_opening_fixes_how_many_were_elected_and_are_in_office_that_day(context, clock, planned, delegates):
    sessions.convene(context, planned.id)
    seat = records.find(context, Membership, person=delegates[24].id, role="delegate")[0]
    records.save(context, replace(seat, ends_on=date(2026, 12, 15)))
    clock.now = OPENING
    opened = sessions.open_session(context, planned.id)
    assert (opened.elected_total, opened.in_office, opened.opened_at) == (25, 24, OPENING)
    records.save(context, replace(records.get(context, Membership, seat.id), ends_on=None))
    assert records.get(context, Session, planned.id).in_office == 24


def test_two_sessions_do_not_meet_at_once(context, held):
    other = sessions.plan(context, Session(kind="thematic", opens_at=OPENING))
    sessions.convene(context, other.id)
    with pytest.raises(Refused, match="Kỳ họp thứ 1 chưa bế mạc"):
        sessions.open_session(context, other.id)


def test_a_session_rests_and_goes_on(context, held):
    assert sessions.pause(context, held.id).state == "paused"
    assert sessions.resume(context, held.id).state == "in_session"


def test_closing_is_refused_with_the_list_of_what_is_missing(context, held, delegates):
    items = agenda.items(context, held.id)
    discussion = next(item for item in items if item.kind == "discussion")
    agenda.start_item(context, discussion.id)
    opened = vote(context, discussion, state="open", outcome="")
    speech = records.save(
        context,
        Speech(session=held.id, item=discussion.id, speaker=delegates[3].id, order=1, state="speaking"),
    )
    missing = sessions.missing_before_closing(context, held.id)
    assert {(one.kind, one.id) for one in missing} == {
        *(("agenda_item", item.id) for item in items if item.decides),
        ("agenda_item", discussion.id),
        ("vote_event", opened.id),
        ("speech", speech.id),
    }
    with pytest.raises(sessions.Unfinished) as refused:
        sessions.close(context, held.id)
    assert refused.value.missing == missing
    assert "Mục 2. Thông qua chương trình kỳ họp: chưa quyết định" in str(refused.value)
    assert records.get(context, Session, held.id).state == "in_session"


def test_closing_is_refused_while_a_draft_of_an_adopted_item_was_not_voted_on(context, held):
    decide_all(context, held)
    item = next(item for item in agenda.items(context, held.id) if item.kind == "resolution")
    draft = records.save(context, Resolution(session=held.id, item=item.id, title="về dự toán năm 2027"))
    assert [one.id for one in sessions.missing_before_closing(context, held.id)] == [draft.id]
    records.save(context, replace(draft, state="adopted"))
    assert sessions.missing_before_closing(context, held.id) == []


def test_closing_is_refused_while_a_draft_stands_in_an_item_that_ended_without_a_vote(context, held):
    decide_all(context, held)
    item = agenda.add(context, held.id, "Kế hoạch đầu tư công năm 2027")
    records.save(context, Resolution(session=held.id, item=item.id, title="về đầu tư công"))
    agenda.start_item(context, item.id)
    agenda.finish_item(context, item.id)
    (missing,) = sessions.missing_before_closing(context, held.id)
    assert (missing.kind, missing.id) == ("agenda_item", item.id)
    assert "có dự thảo nghị quyết chưa biểu quyết" in missing.sentence
    agenda.start_item(context, item.id)
    agenda.finish_item(context, item.id, "withdrawn")
    assert sessions.missing_before_closing(context, held.id) == []


def test_closing_changes_no_item_vote_or_resolution(context, clock, held):
    decide_all(context, held)
    closing = agenda.items(context, held.id)[-1]
    agenda.start_item(context, closing.id)
    before = (agenda.items(context, held.id), records.find(context, VoteEvent))
    clock.forward(hours=8)
    closed = sessions.close(context, held.id)
    assert (closed.state, closed.closed_at) == ("closed", datetime(2026, 12, 15, 16, 0))
    assert (agenda.items(context, held.id), records.find(context, VoteEvent)) == before


def test_items_deferred_or_withdrawn_do_not_stand_in_the_way(context, held):
    for item in agenda.items(context, held.id):
        if item.decides:
            agenda.finish_item(context, item.id, "deferred")
    assert sessions.close(context, held.id).state == "closed"


def test_a_closing_by_mistake_is_taken_back_until_the_minutes_are_signed(context, clock, held):
    decide_all(context, held)
    sessions.close(context, held.id)
    again = sessions.reopen(context, held.id)
    assert (again.state, again.closed_at) == ("in_session", None)
    with context.store.read() as work:
        assert work.changes(held.id)[0].before["state"] == "closed"
    clock.forward(hours=1)
    sessions.close(context, held.id)
    records.save(context, Minutes(session=held.id, state="signed"))
    with pytest.raises(Refused, match="đã ký"):
        sessions.reopen(context, held.id)


def test_a_session_put_off_needs_a_reason_and_comes_back_to_be_convened_anew(context, planned):
    records.save(context, replace(planned, ends_at=datetime(2026, 12, 15, 17, 0)))
    sessions.convene(context, planned.id)
    with pytest.raises(Invalid):
        sessions.postpone(context, planned.id, " ")
    put_off = sessions.postpone(context, planned.id, "Bão số 9")
    assert (put_off.state, put_off.reason) == ("postponed", "Bão số 9")
    back = sessions.reinstate(context, planned.id, datetime(2026, 12, 22, 8, 0))
    assert (back.state, back.reason, back.convened_on) == ("planned", "", None)
    assert (back.opens_at.day, back.ends_at) == (22, datetime(2026, 12, 22, 17, 0))
    assert preparation.summary(context, planned.id)[0] == 0
    assert len(preparation.recompute(context, planned.id)) > 5


def test_a_session_is_held_from_first_to_last_with_real_votes(context, clock, held):
    attendance.all_present(context, held.id)
    for item in agenda.items(context, held.id):
        clock.forward(minutes=5)
        agenda.start_item(context, item.id)
        if item.decides:
            event = votes.open_vote(context, item.id, item.title, "show_of_hands", "agenda")
            votes.record_counts(context, event.id, 25, 0, 0)
        elif item.kind != "closing":
            agenda.finish_item(context, item.id)
    assert sessions.missing_before_closing(context, held.id) == []
    assert sessions.close(context, held.id).state == "closed"
    states = [item.state for item in agenda.items(context, held.id)]
    assert set(states) == {"adopted", "done", "presenting"}


def test_only_a_signed_session_is_archived(context, held):
    decide_all(context, held)
    sessions.close(context, held.id)
    with pytest.raises(Refused, match="Lập biên bản, Ký biên bản"):
        sessions.archive(context, held.id)
    with context.store.write() as work:
        sessions.move_in(context, work, held.id, "sign_minutes")
    assert sessions.archive(context, held.id).state == "archived"
