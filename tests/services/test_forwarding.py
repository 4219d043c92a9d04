"""Letters pass many recommendations on at once, with a number and a day; who is late is reminded."""

import io
from datetime import date

import hearing
import pikepdf
import pytest

from app.documents.render import pdf_bytes
from app.domain.errors import Invalid, Refused
from app.domain.records.forwarding import Forwarding
from app.domain.records.number_entry import NumberEntry
from app.domain.records.preparation_step import PreparationStep
from app.domain.records.recommendation import Recommendation
from app.services import (
    deeds,
    follow_up,
    forwarding,
    preparation,
    recommendation_bundle,
    recommendation_papers,
    records,
    reminders,
    rules,
)


@pytest.fixture
def committee(context):
    return hearing.body(context, "people_committee")


@pytest.fixture
def made(context, session):
    return hearing.items(context, 3, session=session.id, state="consolidated")


def ids(items):
    return [one.id for one in items]


def again(context, item):
    return records.get(context, Recommendation, item.id)


def test_a_letter_takes_a_number_and_its_items_wait_for_an_answer(context, made, committee):
    letter = forwarding.forward(context, ids(made), committee)
    assert (letter.state, letter.number, letter.dated) == ("sent", "01/HĐND-VP", date(2026, 11, 16))
    assert letter.subject == "chuyển kiến nghị của cử tri trước Kỳ họp thứ 3"
    assert letter.due_on == date(2026, 11, 23)
    for item in made:
        now = again(context, item)
        assert (now.state, now.forwarding, now.due_on) == ("forwarded", letter.id, letter.due_on)


def test_the_day_to_answer_by_is_kept_with_its_rule_its_calendar_and_its_reason(context, made, committee):
    letter = forwarding.forward(context, ids(made), committee)
    assert letter.rule == "voter.answer" and letter.rule_from == "2016-01-01"
    assert letter.calendar_version == rules.law(context).calendar.version
    assert "07 ngày" in letter.explanation and again(context, made[0]).due_why == letter.explanation


def test_a_letter_may_name_a_day_of_its_own_and_says_what_the_rule_would_be(context, made, committee):
    letter = forwarding.forward(context, ids(made), committee, due_on=date(2026, 12, 31))
    assert letter.due_on == date(2026, 12, 31)
    assert letter.explanation.startswith("Hạn trả lời ghi trong văn bản: 31/12/2026.")
    assert "07 ngày" in letter.explanation


def test_a_draft_changes_nothing_and_gets_its_number_when_sent(context, made):
    letter = forwarding.draft(context, ids(made), "Điện lực khu vực", "lưới điện")
    assert (letter.number, letter.organization, letter.organization_text) == ("", "", "Điện lực khu vực")
    assert again(context, made[0]).state == "consolidated"
    sent = forwarding.send(context, letter.id, date(2026, 11, 20), number=5)
    assert sent.number == "05/HĐND-VP" and sent.dated == date(2026, 11, 20)
    with pytest.raises(Refused, match="không còn là dự thảo"):
        forwarding.send(context, letter.id)


def test_nothing_is_sent_when_one_item_cannot_go(context, made, committee):
    closed = hearing.items(context, 1, state="closed", code="KN-2026-0099")
    with pytest.raises(Refused, match="KN-2026-0099"):
        forwarding.forward(context, [*ids(made), closed[0].id], committee)
    assert records.find(context, Forwarding) == [] and records.find(context, NumberEntry) == []
    with pytest.raises(Invalid):
        forwarding.forward(context, [], committee)


def test_the_letters_needed_follow_from_the_level(context, committee):
    own = hearing.items(context, 2)
    above = hearing.items(context, 1, competence="province") + hearing.items(context, 1, competence="central")
    found = forwarding.suggest(context, ids(own + above))
    assert [(one.organization, len(one.ids)) for one in found] == [
        (committee, 2),
        (hearing.body(context, "superior", "HĐND"), 2),
    ]
    assert found[0].name == "Ủy ban nhân dân xã Gia Lộc"


def test_a_letter_sent_by_mistake_is_withdrawn_and_its_number_never_given_again(context, made, committee):
    letter = forwarding.forward(context, ids(made), committee)
    with pytest.raises(Invalid):
        forwarding.withdraw(context, letter.id, "")
    gone = forwarding.withdraw(context, letter.id, "Gửi nhầm nơi")
    assert (gone.state, gone.reason) == ("withdrawn", "Gửi nhầm nơi")
    now = again(context, made[0])
    assert (now.state, now.forwarding, now.due_on) == ("consolidated", "", None)
    assert forwarding.forward(context, ids(made), committee).number == "02/HĐND-VP"
    assert records.find(context, NumberEntry, state="cancelled")[0].reason == "Gửi nhầm nơi"


def test_when_a_second_letter_is_withdrawn_the_first_one_counts_again(context, made, committee, clock):
    first = forwarding.forward(context, ids(made), committee)
    clock.forward(days=10)
    second = forwarding.forward(context, ids(made[:1]), "Sở Xây dựng")
    assert again(context, made[0]).forwarding == second.id
    forwarding.withdraw(context, second.id, "Không đúng thẩm quyền")
    now = again(context, made[0])
    assert (now.state, now.forwarding, now.due_on) == ("forwarded", first.id, first.due_on)


def test_more_time_is_given_with_its_reason_and_the_former_day_stays_written(context, made, committee):
    forwarding.forward(context, ids(made), committee)
    deed = forwarding.extend(context, [made[0].id], date(2026, 12, 10), "Công văn số 80/UBND-VP")
    assert deed.result[0].due_on == date(2026, 12, 10)
    assert deed.result[0].due_why.startswith("Gia hạn từ 23/11/2026 đến 10/12/2026: Công văn số 80/UBND-VP")
    deeds.take_back(context, deed)
    assert again(context, made[0]).due_on == date(2026, 11, 23)


def test_overdue_is_reckoned_from_today_and_stored_nowhere(context, made, committee, clock):
    forwarding.forward(context, ids(made), committee)
    assert follow_up.overdue(context) == []
    assert {one.days_left for one in follow_up.waiting(context)} == {7}
    before = again(context, made[0])
    clock.at(2026, 11, 26)
    assert [one.days_late for one in follow_up.overdue(context)] == [3, 3, 3]
    assert again(context, made[0]) == before


def test_who_is_late_is_reminded_a_first_and_a_second_time(context, made, committee, clock):
    forwarding.forward(context, ids(made), committee)
    assert reminders.to_remind(context) == []
    clock.at(2026, 11, 26)
    (owed,) = reminders.to_remind(context)
    assert (owed.organization, owed.ordinal, owed.days_late) == (committee, 1, 3)
    first = reminders.remind(context, owed.ids, committee)
    assert (first.kind, first.ordinal, first.number) == ("remind", 1, "02/HĐND-VP")
    assert first.subject == "đôn đốc trả lời kiến nghị của cử tri (lần 1)"
    assert again(context, made[0]).due_on == date(2026, 11, 23)  # the day it was due does not move
    clock.at(2026, 12, 8)
    (owed,) = reminders.to_remind(context)
    assert owed.ordinal == 2
    assert reminders.remind(context, owed.ids, committee).ordinal == 2
    assert {one.reminders for one in follow_up.waiting(context)} == {2}


def test_what_is_answered_is_not_reminded_of(context, committee):
    answered = hearing.items(context, 1, state="answered")
    with pytest.raises(Refused, match="không còn chờ trả lời"):
        reminders.remind(context, ids(answered), committee)


def test_the_report_of_the_committee_is_due_thirty_days_before_the_session(context, session, clock):
    found = follow_up.committee_report(context, session.id)
    assert found.deadline.day == date(2026, 10, 17) and found.received_on is None
    assert found.days_late == 30
    step = PreparationStep(
        session=session.id, title="UBND gửi báo cáo", rule=follow_up.COMMITTEE_REPORT, order=1
    )
    step = records.save(context, step)
    preparation.tick(context, step.id, date(2026, 10, 19))
    found = follow_up.committee_report(context, session.id)
    assert (found.received_on, found.days_late) == (date(2026, 10, 19), 2)


def test_every_body_that_is_late_is_reminded_in_one_step(context, made, committee):
    forwarding.forward(context, [made[0].id], committee, dated=date(2026, 10, 1))
    forwarding.forward(context, [made[1].id], "Điện lực khu vực", dated=date(2026, 10, 2))
    owed = reminders.to_remind(context)
    letters = reminders.remind_all(context, owed, dated=date(2026, 11, 16))
    assert [one.number for one in letters] == ["03/HĐND-VP", "04/HĐND-VP"]
    assert {one.organization_text for one in letters} == {"", "Điện lực khu vực"}
    again_owed = reminders.to_remind(context)
    assert [one.ordinal for one in again_owed] == [2, 2]
    assert all(one.has_time(context.today) for one in again_owed)


def test_what_a_letter_would_say_by_itself_is_shown_before_it_is_written(context, made, committee):
    words = recommendation_papers.usual(context, forwarding.planned(context, ids(made), committee))
    assert "đã tiếp nhận, tổng hợp 03 kiến nghị của cử tri" in words.opening
    assert words.recipients.splitlines()[0] == "Như trên"
    assert records.find(context, Forwarding) == []


def test_letters_made_in_one_go_print_as_one_file(context, made, committee):
    first = forwarding.forward(context, [made[0].id], committee)
    second = forwarding.forward(context, [made[1].id], "Điện lực khu vực")
    single = [pdf_bytes(recommendation_papers.letter(context, one.id)) for one in (first, second)]
    proof = recommendation_bundle.bundle(context, [first.id, second.id], "Công văn").make()
    assert pages(proof.data) == sum(map(pages, single))
    assert not proof.deviations


def pages(data):
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return len(pdf.pages)
