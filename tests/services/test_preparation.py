"""Every step of preparing a session has a day that is explained and never moves by itself."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.domain.errors import Refused
from app.domain.records.paper import Paper
from app.domain.records.preparation_step import PreparationStep
from app.domain.records.rule_override import RuleOverride
from app.domain.records.session import Session
from app.services import agenda, preparation, records, sessions

OPENING = datetime(2026, 12, 15, 8, 0)


@pytest.fixture
def planned(context):
    return sessions.plan(context, Session(kind="regular", season="year_end", opens_at=OPENING))


def step(context, session, words):
    return next(one for one in preparation.steps(context, session.id) if words in one.record.title)


def shorter_notice(context):
    """The office's own rules: ten days instead of twenty."""
    own = RuleOverride(
        rule="session.convene.regular",
        days=10,
        unit="ngày",
        source="Quy chế làm việc, Điều 12",
        since=date(2026, 7, 1),
    )
    return records.save(context, own)


def test_the_days_of_a_regular_session_follow_from_its_opening(context, planned):
    due = {one.record.title: one.due for one in preparation.steps(context, planned.id)}
    assert due["Họp liên tịch Thường trực HĐND, UBND, Ban Thường trực UBMTTQ"] == date(2026, 11, 15)
    assert due["UBND gửi báo cáo kết quả giải quyết kiến nghị cử tri"] == date(2026, 11, 15)
    assert due["Gửi quyết định triệu tập kỳ họp"] == date(2026, 11, 25)
    assert due["Các Ban họp thẩm tra báo cáo, dự thảo nghị quyết"] == date(2026, 12, 5)
    assert due["Người đã trả lời chất vấn gửi báo cáo thực hiện lời hứa"] == date(2026, 12, 5)
    assert due["Gửi tài liệu kỳ họp đến đại biểu"] == date(2026, 12, 10)
    assert due["Chuẩn bị hội trường, loa, màn chiếu, ma két"] is None


def test_a_step_says_by_which_rule_and_calendar_and_why(context, planned):
    one = step(context, planned, "triệu tập")
    assert (one.record.rule, one.record.rule_from) == ("session.convene.regular", "2025-06-16")
    assert one.record.calendar_version and one.source.startswith("Quy chế làm việc")
    assert one.explanation[0].startswith("Gửi quyết định triệu tập kỳ họp thường lệ: 20 ngày trước")


def test_an_urgent_session_has_shorter_days_and_fewer_steps(context):
    urgent = sessions.plan(context, Session(kind="urgent", opens_at=OPENING))
    assert step(context, urgent, "triệu tập").due == date(2026, 12, 8)
    titles = [one.record.title for one in preparation.steps(context, urgent.id)]
    assert not any("lời hứa" in title or "cử tri" in title.split(";")[0] for title in titles)


def test_an_old_session_uses_the_rules_and_words_of_its_time(context):
    opening = datetime(2021, 9, 20, 8, 0)
    old = sessions.plan(context, Session(kind="extraordinary", opens_at=opening))
    one = step(context, old, "triệu tập")
    assert one.due == date(2021, 9, 13) and one.source.startswith("Luật 77/2015/QH13 Điều 80")
    assert "bất thường" in one.explanation[0]


def test_days_left_and_lateness_are_worked_out_for_today(context, clock, planned):
    clock.at(2026, 11, 22)
    assert (step(context, planned, "triệu tập").days_left, step(context, planned, "triệu tập").late) == (
        3,
        False,
    )
    clock.at(2026, 11, 27)
    assert (step(context, planned, "triệu tập").days_left, step(context, planned, "triệu tập").late) == (
        -2,
        True,
    )


def test_what_was_done_late_stays_late_and_what_does_not_apply_is_not(context, clock, planned):
    one = step(context, planned, "triệu tập").record
    preparation.tick(context, one.id, date(2026, 11, 26))
    done = step(context, planned, "triệu tập")
    assert (done.late, done.days_left) == (True, None)
    preparation.tick(context, one.id, date(2026, 11, 25))
    assert not step(context, planned, "triệu tập").late
    clock.at(2026, 12, 30)
    promise = step(context, planned, "lời hứa")
    assert promise.late
    preparation.skip(context, promise.record.id)
    assert not step(context, planned, "lời hứa").late


def test_the_summary_counts_what_applies(context, planned):
    found = preparation.steps(context, planned.id)
    assert preparation.summary(context, planned.id) == (0, len(found))
    preparation.tick(context, found[0].record.id, context.today)
    preparation.skip(context, found[1].record.id)
    assert preparation.summary(context, planned.id) == (1, len(found) - 1)
    preparation.tick(context, found[0].record.id, None)
    assert preparation.summary(context, planned.id) == (0, len(found) - 1)


def test_a_new_rule_moves_nothing_until_the_change_is_applied(context, planned):
    shorter_notice(context)
    assert step(context, planned, "triệu tập").due == date(2026, 11, 25)
    changes = preparation.recompute(context, planned.id)
    assert {(c.before, c.after) for c in changes} == {(date(2026, 11, 25), date(2026, 12, 5))}
    assert any("Quy chế làm việc, Điều 12" in line for line in changes[0].explanation)
    assert step(context, planned, "triệu tập").due == date(2026, 11, 25)
    preparation.apply(context, changes)
    assert step(context, planned, "triệu tập").due == date(2026, 12, 5)
    assert preparation.recompute(context, planned.id) == []


def test_what_is_done_is_not_reckoned_anew(context, planned):
    preparation.tick(context, step(context, planned, "triệu tập").record.id, context.today)
    shorter_notice(context)
    assert [c.step.title for c in preparation.recompute(context, planned.id)] == [
        "Công bố dự kiến chương trình kỳ họp"
    ]


def test_changes_shown_before_somebody_edited_the_step_are_not_applied(context, planned):
    shorter_notice(context)
    changes = preparation.recompute(context, planned.id)
    preparation.tick(context, changes[0].step.id, context.today)
    with pytest.raises(Refused, match="vừa được sửa"):
        preparation.apply(context, changes)


def test_another_opening_day_or_kind_of_session_shows_in_the_changes(context, planned):
    records.save(context, replace(planned, opens_at=datetime(2026, 12, 22, 8, 0)))
    moved = {c.step.title: c.after for c in preparation.recompute(context, planned.id)}
    assert moved["Gửi tài liệu kỳ họp đến đại biểu"] == date(2026, 12, 17)
    session = records.get(context, Session, planned.id)
    records.save(context, replace(session, kind="urgent", opens_at=OPENING))
    changed = preparation.recompute(context, planned.id)
    assert {(c.changed.rule, c.after) for c in changed} == {("session.convene.urgent", date(2026, 12, 8))}


def test_days_counted_from_the_closing_come_with_the_closing(context, clock, planned):
    waiting = step(context, planned, "lên cấp trên")
    assert waiting.due is None and "khi kỳ họp bế mạc" in waiting.explanation[-1]
    sessions.convene(context, planned.id)
    clock.at(2026, 12, 15)
    sessions.open_session(context, planned.id)
    for item in agenda.items(context, planned.id):
        if item.decides:
            agenda.finish_item(context, item.id, "deferred")
    sessions.close(context, planned.id)
    assert step(context, planned, "lên cấp trên").due == date(2026, 12, 25)
    sessions.reopen(context, planned.id)
    assert step(context, planned, "lên cấp trên").due is None


def test_an_office_adds_steps_of_its_own(context, planned):
    preparation.add(context, planned.id, "Thuê máy phát điện", date(2026, 12, 14))
    last = preparation.steps(context, planned.id)[-1]
    assert (last.record.title, last.due, last.explanation) == ("Thuê máy phát điện", date(2026, 12, 14), ())


def test_papers_are_here_sent_or_late(context, clock, planned):
    clock.at(2026, 12, 8)
    entered = [
        Paper(session=planned.id, kind="submission", title="Tờ trình A"),
        Paper(session=planned.id, kind="report", title="Báo cáo B", received_on=date(2026, 12, 7)),
        Paper(
            session=planned.id,
            kind="draft",
            title="Dự thảo C",
            received_on=date(2026, 12, 1),
            sent_on=date(2026, 12, 4),
        ),
        Paper(session=planned.id, kind="verification", title="Thẩm tra D"),
    ]
    for paper in entered:
        records.save(context, paper)
    a, b, d, c = preparation.readiness(context, planned.id)
    assert (a.present, a.late, a.sentence) == (False, False, "Chưa nhận, hạn 10/12/2026, còn 2 ngày.")
    assert (b.present, b.sent, b.late) == (True, False, False)
    assert b.sentence == "Đã nhận 07/12/2026, chưa gửi đại biểu, hạn 10/12/2026, còn 2 ngày."
    assert (c.sent, c.late, c.sentence) == (True, False, "Đã gửi đại biểu 04/12/2026.")
    assert (d.late, d.sentence) == (True, "Chưa nhận, quá hạn 3 ngày (hạn 05/12/2026).")


def test_papers_come_in_the_order_of_the_agenda(context, planned):
    last, first = (agenda.items(context, planned.id)[place].id for place in (9, 3))
    for title, items in (("C", ()), ("B", (last,)), ("A", (last,)), ("D", (last, first))):
        records.save(context, Paper(session=planned.id, kind="report", title=title, items=items))
    order = [state.paper.title for state in preparation.readiness(context, planned.id)]
    assert order == ["D", "A", "B", "C"]


def test_papers_are_judged_by_the_day_the_office_gave_them(context, clock, planned):
    clock.at(2026, 12, 12)
    late = Paper(
        session=planned.id,
        kind="report",
        title="Báo cáo",
        due_on=date(2026, 12, 1),
        received_on=date(2026, 12, 2),
    )
    paper = records.save(context, late)
    (state,) = preparation.readiness(context, planned.id)
    assert state.late and "quá hạn 2 ngày" in state.sentence
    records.save(context, replace(paper, received_on=date(2026, 12, 1), sent_on=date(2026, 12, 12)))
    (state,) = preparation.readiness(context, planned.id)
    assert state.late and state.sentence == "Đã gửi đại biểu 12/12/2026, chậm 2 ngày (hạn 10/12/2026)."


def test_items_without_a_paper_and_drafts_nobody_verified_are_named(context, planned):
    resolution = next(i for i in agenda.items(context, planned.id) if i.kind == "resolution")
    before = preparation.lacking(context, planned.id)
    assert any("Thông qua các nghị quyết của kỳ họp: chưa có tài liệu nào" in line for line in before)
    draft = records.save(
        context, Paper(session=planned.id, kind="draft", title="về dự toán", items=(resolution.id,))
    )
    after = preparation.lacking(context, planned.id)
    assert "Dự thảo nghị quyết “về dự toán”: chưa có báo cáo thẩm tra." in after
    assert len(after) == len(before)
    verified = Paper(session=planned.id, kind="verification", title="Thẩm tra", verifies=draft.id)
    records.save(context, verified)
    assert len(preparation.lacking(context, planned.id)) == len(before) - 1


def test_steps_are_records_like_any_other(context, planned):
    (one,) = records.find(context, PreparationStep, title="Gửi giấy mời khách dự kỳ họp")
    assert records.save(context, replace(one, responsible="Bà Thư")).responsible == "Bà Thư"
