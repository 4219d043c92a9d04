"""What becomes of a letter, step by step to the citizen's answer, and what is refused with the article."""

from datetime import date

import pytest
from letters import denunciation, letter, person

from app.domain.errors import Invalid, Refused
from app.domain.records.number_entry import NumberEntry
from app.domain.records.petition import OUTCOMES, Petition
from app.services import (
    petition_follow_up,
    petition_handling,
    petition_parts,
    petition_steps,
    petitions,
    records,
)
from app.services.context import Context

BODY = "Ủy ban nhân dân xã Gia Lộc"


def examined(
    context: Context, kind: str = "complaint", competence: str = "administrative", **given: object
) -> Petition:
    people = [] if kind == "denunciation" else [person()]
    made = petitions.take_in(context, denunciation(**given) if not people else letter(kind, **given), people)
    return petitions.classify(context, made.id, lacking=(), competence=competence, competent_text=BODY)


def now(context: Context, petition: Petition) -> Petition:
    return records.get(context, Petition, petition.id)


def test_a_complaint_goes_its_whole_way_to_the_citizens_answer(context, clock):
    made = examined(context, originals="Giấy chứng nhận (bản gốc)")
    sent = petition_handling.handle(context, made.id, "forward", numbered=True)
    assert (sent.number, sent.body_text, now(context, made).state) == ("01/PC-HĐND", BODY, "handled")
    petition_follow_up.accepted(context, made.id, date(2026, 11, 20))
    clock.at(2026, 12, 23)
    pressed = [petition_follow_up.remind(context, made.id, numbered=True) for _ in range(2)]
    assert [(one.times, one.body_text, one.number) for one in pressed] == [
        (1, BODY, "01/HĐND-VP"),
        (2, BODY, "02/HĐND-VP"),
    ]
    clock.at(2026, 12, 28)
    answered = petition_follow_up.receive_result(
        context, made.id, "Đã điều chỉnh mức bồi thường", number="151/UBND-ĐC", decided_on=date(2026, 12, 22)
    )
    assert (answered.state, answered.result_on, answered.reply) == ("answered", context.today, "settled")
    with pytest.raises(Refused, match="Chưa trả giấy tờ gốc"):
        petition_follow_up.close(context, made.id)
    petition_follow_up.return_originals(context, made.id)
    with pytest.raises(Refused, match="chưa được báo"):
        petition_follow_up.close(context, made.id)
    told = petition_follow_up.tell(context, made.id, numbered=True)
    assert told.number == "01/TB-HĐND" and now(context, made).told_on == context.today
    assert petition_follow_up.assess(context, made.id, "late").assessment == "late"
    assert petition_follow_up.close(context, made.id).state == "closed"
    kinds = [one.kind for one in petition_steps.steps(context, made.id)]
    assert kinds == ["forward", "accepted", "remind", "remind", "result", "originals", "tell", "assess"]


def test_every_outcome_is_shown_with_what_opens_or_closes_it(context):
    made = examined(context)
    shown = petition_handling.outcomes(context, made.id)
    assert [one.outcome for one in shown] == list(OUTCOMES)
    assert {one.outcome for one in shown if not one.problem} == {"guide", "forward", "watch"}
    assert all(one.ground for one in shown)
    with pytest.raises(Refused, match="Điều 22 khoản 3"):
        petition_handling.handle(context, made.id, "accept")


def test_a_complainant_is_guided_once_also_in_a_second_letter_of_the_same_content(context):
    first, second = examined(context), examined(context)
    petition_handling.handle(context, first.id, "guide")
    assert now(context, first).state == "told" and now(context, first).told_on == context.today
    petition_parts.mark_repeat(context, second.id, first.id)
    with pytest.raises(Refused) as refused:
        petition_handling.handle(context, second.id, "guide")
    assert "chỉ thực hiện một lần" in str(refused.value) and first.code in str(refused.value)
    petitions.classify(context, second.id, lacking=["not_guided"])
    assert petition_handling.handle(context, second.id, "file", reason="Đã hướng dẫn").kind == "file"
    assert now(context, second).state == "closed"


def test_a_denunciation_of_the_same_content_is_forwarded_once(context):
    first, second = (examined(context, "denunciation") for _ in range(2))
    petition_handling.handle(context, first.id, "forward")
    petition_parts.mark_repeat(context, second.id, first.id)
    with pytest.raises(Refused, match="Thông tư 05/2021/TT-TTCP Điều 14 khoản 1"):
        petition_handling.handle(context, second.id, "forward")


def test_the_standing_body_takes_up_a_denunciation_of_its_delegate(context):
    made = examined(context, "denunciation", "own")
    with pytest.raises(Refused, match="không chuyển"):
        petition_handling.handle(context, made.id, "forward")
    petition_handling.handle(context, made.id, "accept")
    assert petition_follow_up.accepted(context, made.id, context.today).kind == "accepted"


def test_a_letter_is_returned_to_the_body_that_sent_it_with_a_reason(context):
    made = examined(context, "proposal", "judicial", source="press", sender_text="Báo Hải Phòng")
    with pytest.raises(Invalid) as refused:
        petition_handling.handle(context, made.id, "return")
    assert set(refused.value.problems) == {"reason"}
    step = petition_handling.handle(context, made.id, "return", reason="Tòa án đang thụ lý")
    assert step.body_text == "Báo Hải Phòng" and now(context, made).state == "closed"


def test_a_letter_is_not_sent_to_nobody(context):
    made = examined(context)
    petitions.change(context, made.id, competent_text="")
    with pytest.raises(Invalid) as refused:
        petition_handling.handle(context, made.id, "forward")
    assert set(refused.value.problems) == {"body"}


def test_a_mixed_letter_is_answered_with_how_to_split_it(context):
    made = examined(context, "mixed", "")
    step = petition_handling.split_guidance(context, made.id)
    assert step.kind == "split" and now(context, made).state == "told"
    with pytest.raises(Refused, match="Nhiều nội dung"):
        petition_handling.split_guidance(context, examined(context).id)


def test_nobody_is_pressed_before_the_letter_was_sent(context):
    made = examined(context)
    for deed in (petition_follow_up.remind, petition_follow_up.request_report):
        with pytest.raises(Refused, match="Chuyển đơn trước"):
            deed(context, made.id)
    with pytest.raises(Refused, match="chưa ghi kết quả"):
        petition_follow_up.receive_result(context, made.id, "Xong")
    with pytest.raises(Refused, match="Chưa có kết quả"):
        petition_follow_up.assess(context, made.id, "sound")


def test_an_answer_that_is_not_enough_is_waited_for_again(context):
    made = examined(context)
    petition_handling.handle(context, made.id, "forward")
    petition_follow_up.receive_result(context, made.id, "Đang xem xét", reply="in_progress")
    petition_follow_up.tell(context, made.id)
    again = petition_follow_up.assess(context, made.id, "incomplete", "Chưa trả lời về diện tích")
    assert (again.state, again.assessment) == ("handled", "incomplete")
    petition_follow_up.request_report(context, made.id, "Làm rõ diện tích")
    answered = petition_follow_up.receive_result(context, made.id, "Đã đo lại")
    assert (answered.state, answered.told_on) == ("answered", None)


def test_the_last_step_is_taken_back_with_its_number(context):
    made = examined(context)
    first = petition_handling.handle(context, made.id, "forward", numbered=True)
    pressed = petition_follow_up.remind(context, made.id)
    with pytest.raises(Refused, match="sau cùng"):
        petition_steps.take_back(context, first.id)
    petition_steps.take_back(context, pressed.id)
    again = petition_steps.take_back(context, first.id)
    assert (again.state, again.outcome) == ("examined", "")
    entry = records.get(context, NumberEntry, first.number_entry)
    assert entry.state == "cancelled" and made.code in entry.reason
    assert petition_handling.handle(context, made.id, "forward", numbered=True).number == "02/PC-HĐND"


@pytest.mark.parametrize("told", [False, True])
def test_a_result_noted_by_mistake_is_taken_back_whole(context, told):
    made = examined(context)
    petition_handling.handle(context, made.id, "forward")
    petition_follow_up.receive_result(
        context, made.id, "Nhầm hồ sơ", number="9/UBND", decided_on=context.today
    )
    steps = petition_steps.steps(context, made.id)
    if told:
        petition_steps.take_back(context, petition_follow_up.tell(context, made.id).id)
        assert now(context, made).state == "answered"
    again = petition_steps.take_back(context, steps[-1].id)
    assert (again.state, again.result, again.result_on, again.told_on) == ("handled", "", None, None)


def test_a_number_is_given_once_and_only_to_what_has_a_paper(context):
    made = examined(context)
    step = petition_handling.handle(context, made.id, "forward")
    assert petition_steps.give_number(context, step.id).number == "01/PC-HĐND"
    with pytest.raises(Invalid):
        petition_steps.give_number(context, step.id)
    noted = petition_follow_up.accepted(context, made.id, context.today)
    with pytest.raises(Refused, match="không có văn bản"):
        petition_steps.give_number(context, noted.id)


def test_a_closed_letter_is_opened_again(context):
    made = examined(context)
    petition_handling.handle(context, made.id, "watch")
    with pytest.raises(Refused, match="chưa xử lý được"):
        petition_handling.handle(context, made.id, "forward")
    assert petition_follow_up.reopen(context, made.id).state == "handled"
    assert petition_handling.handle(context, made.id, "forward").kind == "forward"


def test_prolonging_answers_the_citizen_in_time(context):
    made = examined(context)
    step = petition_follow_up.prolong(context, made.id, "Cần xác minh thêm")
    assert step.reason == "Cần xác minh thêm" and now(context, made).state == "examined"
