"""Question, answer, further question, promise and the written answer owed."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from app.domain.errors import Invalid, Refused
from app.domain.records.agenda_item import AgendaItem
from app.services import questioning, records

TEXT = "Vì sao đường liên thôn chậm bàn giao mặt bằng?"


@pytest.fixture
def item(context, session):
    kind = "questioning"
    return records.save(context, AgendaItem(session=session.id, order=1, title="Chất vấn", kind=kind))


@pytest.fixture
def asked(context, session, item, delegates):
    return questioning.ask(context, session.id, delegates[7].id, delegates[4].id, TEXT, item_id=item.id)


def test_a_question_runs_its_whole_way(context, session, item, asked, delegates):
    questioning.answer(context, asked.id, "Do vướng ba hộ.")
    again = questioning.further(context, asked.id, "Bao giờ xong?")
    questioning.answer(context, again.id, "Trước ngày 31/3/2027.")
    made = questioning.promise(
        context,
        session.id,
        delegates[4].id,
        "Bàn giao xong mặt bằng",
        due_on=date(2027, 3, 31),
        question_id=again.id,
    )
    questioning.judge(context, asked.id, True)
    (exchange,) = questioning.thread(context, session.id)
    assert exchange.question.satisfied == "yes"
    assert [one.text for one in exchange.answers] == ["Do vướng ba hộ."]
    assert [one.question.text for one in exchange.further] == ["Bao giờ xong?"]
    assert exchange.further[0].promises == (made,)
    assert exchange.further[0].question.asker == delegates[7].id
    assert questioning.thread(context, item.id) == [exchange]


def test_questions_come_in_the_order_asked_and_another_delegate_may_ask_further(
    context, session, asked, delegates
):
    second = questioning.ask(context, session.id, delegates[8].id, "Trưởng Công an xã", "Về an ninh?")
    other = questioning.further(context, asked.id, "Tôi hỏi thêm", asker=delegates[9].id)
    found = questioning.thread(context, session.id)
    assert [one.question.id for one in found] == [asked.id, second.id]
    assert found[0].further[0].question == other and other.asker == delegates[9].id
    assert second.respondent_text == "Trưởng Công an xã" and second.respondent == ""


def test_a_session_without_questions_has_an_empty_thread(context, session):
    assert questioning.thread(context, session.id) == []


def test_a_written_answer_is_owed_within_the_days_of_the_rule_and_it_says_why(context, asked):
    owing = questioning.owe_written(context, asked.id)
    assert owing.written_due_on == date(2026, 12, 7)  # twenty days fall on a Sunday
    assert "20 ngày" in owing.written_due_why and "Luật 87/2015/QH13 Điều 60" in owing.written_due_why
    assert questioning.owe_written(context, asked.id) == owing


def test_a_written_answer_settles_the_debt_and_an_oral_one_does_not(context, session, asked, clock):
    questioning.owe_written(context, asked.id)
    questioning.answer(context, asked.id, "Sẽ trả lời sau.")
    clock.at(2026, 12, 10)
    (owed,) = questioning.owed_answers(context)
    assert (owed.question.id, owed.days_late) == (asked.id, 3)
    assert questioning.thread(context, session.id)[0].owed
    questioning.answer(context, asked.id, "Trả lời đầy đủ.", kind="written", number="15/UBND-VP")
    assert questioning.owed_answers(context) == [] and not questioning.thread(context, session.id)[0].owed


def test_the_asker_judges_only_what_was_answered_and_may_take_it_back(context, asked):
    with pytest.raises(Refused, match="chưa có trả lời"):
        questioning.judge(context, asked.id, False)
    questioning.answer(context, asked.id, "Đã rõ.")
    assert questioning.judge(context, asked.id, False).satisfied == "no"
    assert questioning.judge(context, asked.id, None).satisfied == ""


def test_somebody_must_be_asked_and_something(context, session, delegates):
    with pytest.raises(Invalid, match="người bị chất vấn"):
        questioning.ask(context, session.id, delegates[0].id, "", TEXT)
    with pytest.raises(Invalid, match="nội dung chất vấn"):
        questioning.ask(context, session.id, delegates[0].id, delegates[4].id, "  ")


def test_words_typed_again_the_same_save_nothing(context, asked):
    given = questioning.answer(context, asked.id, "Một")
    assert questioning.write_question(context, asked.id, TEXT).version == asked.version
    assert questioning.write_answer(context, given.id, "Một ").version == given.version
    assert questioning.write_answer(context, given.id, "Một hai").text == "Một hai"


def test_open_promises_of_earlier_sessions_are_listed_with_the_days_they_are_late(
    context, session, delegates, clock
):
    late = questioning.promise(context, session.id, delegates[4].id, "Sửa cầu", due_on=date(2027, 3, 31))
    partly = questioning.promise(context, session.id, "Trưởng phòng Kinh tế", "Nạo vét kênh")
    kept = questioning.promise(context, session.id, delegates[4].id, "Lắp đèn", due_on=date(2026, 12, 31))
    questioning.settle(context, partly.id, "partly", "Xong 2 km")
    clock.at(2027, 4, 5)
    assert questioning.settle(context, kept.id, "done", "Biên bản nghiệm thu").done_on == date(2027, 4, 5)
    following = records.save(
        context,
        replace(session, id="", version=0, number=4, opens_at=datetime(2027, 7, 1, 8), opened_at=None),
    )
    questioning.promise(context, following.id, delegates[4].id, "Của kỳ này")
    found = questioning.open_promises(context, following.id)
    assert [(one.promise.id, one.days_late) for one in found] == [(late.id, 5), (partly.id, 0)]
    assert found[1].promise.promised_by_text == "Trưởng phòng Kinh tế" and found[0].session.id == session.id
    assert questioning.open_promises(context, session.id) == []
