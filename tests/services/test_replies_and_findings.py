"""What the answering body claims and what the council finds are two things; voters are told; it ends."""

from dataclasses import replace
from datetime import date

import hearing
import openpyxl
import pytest

from app.domain.errors import Invalid, Refused
from app.domain.records.assessment import Assessment
from app.domain.records.recommendation import Recommendation
from app.domain.records.reply import Reply
from app.domain.records.reply_outcome import ReplyOutcome
from app.services import (
    assessments,
    deeds,
    follow_up,
    forwarding,
    recommendation_reports,
    records,
    replies,
    telling,
)
from app.services.recommendation_steps import close
from app.services.recommendation_story import story


@pytest.fixture
def sent(context, session):
    made = hearing.items(context, 2, session=session.id)
    forwarding.forward(context, [one.id for one in made], hearing.body(context, "people_committee"))
    return [records.get(context, Recommendation, one.id) for one in made]


def reply(context, item, code="resolved.done", **more):
    given = {"text": "Đã sửa xong.", "number": "15/UBND-VP"} | more
    return Reply(recommendation=item.id, outcome=hearing.outcome(context, code), **given)


def now(context, item):
    return records.get(context, Recommendation, item.id)


def test_the_tree_of_outcomes_is_shown_branch_by_branch(context):
    found = replies.outcomes(context)
    paths = [branch.path for branch in found]
    assert paths[0] == "Đã giải quyết xong" and found[0].depth == 0
    assert "Đang xem xét, giải quyết › Có lộ trình" in paths
    assert {branch.record.group for branch in found} == {"resolved", "in_progress", "explained", "unresolved"}


def test_a_branch_of_the_office_s_own_counts_with_its_group(context, sent):
    resolved = next(b.record for b in replies.outcomes(context) if b.record.code == "resolved")
    own = records.save(context, ReplyOutcome(name="Đã lắp đặt", group="resolved", parent=resolved.id))
    assert "Đã giải quyết xong › Đã lắp đặt" in [branch.path for branch in replies.outcomes(context)]
    replies.record(context, Reply(recommendation=sent[0].id, outcome=own.id))
    assessments.assess(context, [sent[0].id], "not_done")
    assert "Báo cáo: đã giải quyết" in story(context, sent[0].id).difference


def test_an_answer_comes_from_whom_was_written_to_and_becomes_the_claim(context, sent):
    made = replies.record(context, reply(context, sent[0])).result
    assert made.organization == hearing.body(context, "people_committee")
    assert made.received_on == context.today
    assert (now(context, sent[0]).state, now(context, sent[0]).claim) == ("answered", made.outcome)
    assert follow_up.waiting(context)[0].recommendation.id == sent[1].id


def test_an_answer_with_a_schedule_names_its_day_and_is_watched(context, sent, clock):
    with pytest.raises(Invalid, match="ngày hoàn thành"):
        replies.record(context, reply(context, sent[0], "in_progress.scheduled"))
    replies.record(context, reply(context, sent[0], "in_progress.scheduled", promised_on=date(2026, 12, 1)))
    assert follow_up.unkept(context) == []
    clock.at(2026, 12, 2)
    assert [one.id for one in follow_up.unkept(context)] == [sent[0].id]


def test_a_whole_report_is_entered_at_once_or_not_at_all(context, sent):
    bad = reply(context, sent[1], "in_progress.scheduled")
    with pytest.raises(Invalid):
        replies.record_all(context, [reply(context, sent[0]), bad])
    assert records.find(context, Reply) == [] and now(context, sent[0]).state == "forwarded"
    deed = replies.record_all(context, [reply(context, one) for one in sent])
    assert deed.words == "Đã ghi trả lời 2 kiến nghị"
    deeds.take_back(context, deed)
    assert records.find(context, Reply) == [] and now(context, sent[1]).claim == ""


def test_a_second_answer_is_assessed_anew_and_one_entered_by_mistake_is_taken_out(context, sent, clock):
    first = replies.record(context, reply(context, sent[0], "unresolved")).result
    assessments.assess(context, [sent[0].id], "not_done")
    clock.forward(days=1)
    second = replies.record(context, reply(context, sent[0])).result
    assert (now(context, sent[0]).assessment, now(context, sent[0]).state) == ("", "answered")
    replies.remove(context, second.id)
    assert now(context, sent[0]).claim == first.outcome
    with pytest.raises(Refused, match="đã được HĐND đánh giá"):
        replies.remove(context, first.id)


def test_the_only_answer_taken_out_lets_the_item_wait_again(context, sent):
    made = replies.record(context, reply(context, sent[0])).result
    deed = replies.remove(context, made.id)
    assert now(context, sent[0]).state == "forwarded" and now(context, sent[0]).claim == ""
    deeds.take_back(context, deed)
    assert (
        now(context, sent[0]).state == "answered" and records.get(context, Reply, made.id).text == made.text
    )


def test_claim_and_finding_are_two_fields_and_their_difference_is_said(context, session, sent):
    replies.record_all(context, [reply(context, one) for one in sent])
    assessments.assess(context, [sent[0].id], "partly", "Mới sửa 200 m", request="Sửa nốt trước 31/12")
    assessments.assess(context, [sent[1].id], "done")
    (found,) = assessments.differing(context, session.id)
    assert found.recommendation.id == sent[0].id
    assert found.sentence == "Báo cáo: đã giải quyết. HĐND đánh giá: mới giải quyết một phần."
    finding = records.find(context, Assessment, recommendation=sent[0].id)[0]
    assert finding.organization == hearing.body(context, "standing") and finding.reply


def test_nothing_is_assessed_before_it_is_answered(context, sent):
    with pytest.raises(Refused, match="chờ trả lời"):
        assessments.assess(context, [sent[0].id], "done")


def test_a_finding_entered_by_mistake_is_taken_out(context, sent):
    replies.record(context, reply(context, sent[0]))
    made = assessments.assess(context, [sent[0].id], "done").result[0]
    assessments.withdraw(context, made.id)
    assert (now(context, sent[0]).assessment, now(context, sent[0]).state) == ("", "answered")


def test_the_voters_of_the_place_are_told_at_their_next_meeting(context, session):
    east, west = hearing.areas(context)
    (here,) = hearing.items(context, 1, areas=(east.id,))
    (elsewhere,) = hearing.items(context, 1, areas=(west.id,), code="KN-2026-0008")
    (anywhere,) = hearing.items(context, 1, code="KN-2026-0009")
    replies.record_all(context, [reply(context, one) for one in (here, elsewhere, anywhere)])
    _, (meeting,) = hearing.a_round(context, session.id, 1, [east])
    found = telling.to_tell(context, meeting.id)
    assert [one.recommendation.id for one in found] == [here.id, anywhere.id]
    assert found[0].areas == ("thôn Đông",) and found[0].reply == "Đã sửa xong."
    assert found[0].outcome == "Đã giải quyết xong › Đã tổ chức thực hiện xong"
    deed = telling.tell(context, meeting.id, [here.id])
    assert deed.result[0].state == "told" and deed.result[0].told_at == (meeting.id,)
    assert deed.result[0].told_on == date(2026, 11, 9)
    assert [one.recommendation.id for one in telling.to_tell(context, meeting.id)] == [anywhere.id]
    deeds.take_back(context, deed)
    assert len(telling.to_tell(context, meeting.id)) == 2


def test_from_a_voice_to_the_answer_told_and_closed(context, session):
    places = hearing.areas(context)
    _, (meeting,) = hearing.a_round(context, session.id, 1, places)
    voice = hearing.said(context, meeting, "Đường liên thôn hỏng", area=places[0].id)
    item = hearing.recommendations_of(context, [voice])
    forwarding.forward(context, [item.id], hearing.body(context, "people_committee"))
    replies.record(context, reply(context, item))
    assessments.assess(context, [item.id], "done")
    telling.tell(context, meeting.id, [item.id])
    close(context, [item.id])
    told = story(context, item.id)
    assert told.recommendation.state == "closed" and told.difference == "" and told.overdue_days == 0
    assert [one.id for one in told.voices] == [voice.id]
    assert (len(told.letters), len(told.replies), len(told.assessments), len(told.told_at)) == (1, 1, 1, 1)
    assert replace(told.main) == told.recommendation


def test_a_report_keeps_its_number_and_its_words_whatever_is_answered_later(context, sent, session, tmp_path):
    scope = recommendation_reports.Scope(session.id)
    assert recommendation_reports.issued(context, scope) is None
    entry = recommendation_reports.issue(context, scope)
    assert entry.text == "01/BC-HĐND"
    before = recommendation_reports.source(context, scope).make().data
    replies.record(context, reply(context, sent[0]))
    source = recommendation_reports.source(context, scope)
    assert source.make().data == before
    assert source.save(tmp_path / "báo cáo.docx").read_bytes()[:2] == b"PK"
    recommendation_reports.withdraw(context, scope, "Sai số liệu")
    assert recommendation_reports.issued(context, scope) is None
    assert recommendation_reports.issue(context, scope).text == "02/BC-HĐND"
    assert recommendation_reports.source(context, scope).make().data != before


def test_the_annex_as_a_workbook_has_a_line_for_each_recommendation(context, sent, session, tmp_path):
    replies.record(context, reply(context, sent[0]))
    scope = recommendation_reports.Scope(session.id)
    path = recommendation_reports.sheet(context, scope, tmp_path / "kết quả.xlsx")
    rows = list(openpyxl.load_workbook(path).active.values)
    assert rows[0] == recommendation_reports.HEADINGS
    assert [row[1] for row in rows[1:]] == [one.code for one in sent]
    assert [row[9] for row in rows[1:]] == ["Đã giải quyết", "Đã chuyển, chưa trả lời"]
