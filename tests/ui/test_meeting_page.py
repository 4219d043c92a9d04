"""Typing while people speak: one line a voice, saved as typed, Enter for the next, choices kept."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.records.area import Area
from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.contact_round import ContactRound
from app.domain.records.voice import Voice
from app.services import contact_meetings, contacts, records, voices
from app.services.context import Context
from app.ui.contacts import ContactsPage
from app.ui.contacts.meeting_verbs import main_verb
from app.ui.page import Desk
from tests.ui.conftest import Answers
from tests.ui.council import type_words
from tests.ui.gia_loc import answering, gia_loc

KEY = Qt.Key
Told = list[tuple[str, object]]


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = gia_loc(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def meeting(context: Context) -> ContactMeeting:
    """Under way, of one thôn, nothing said yet."""
    area = records.find(context, Area, name="Ngà")[0]
    point = ContactMeeting(place="Đình Ngà", areas=(area.id,), starts_at=datetime(2026, 11, 22, 14))
    one = ContactRound(kind="thematic", title="Nước sạch", starts_on=date(2026, 11, 22))
    made = contacts.plan_round(context, one, [point]).result
    return contact_meetings.open_meeting(context, contacts.points(context, made.id)[0].id)


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, context: Context, meeting: ContactMeeting) -> ContactsPage:
    made = ContactsPage(replace(desk, context=context))
    qtbot.addWidget(made)
    made.resize(1130, 712)
    made.show()
    context.store.subscribe(lambda kinds: made.refresh() if kinds & made.kinds else None)
    made.refresh()
    qtbot.waitUntil(lambda: not desk.tasks.busy())
    assert made.open_record("contact_meeting", meeting.id)
    return made


def said(context: Context, meeting: ContactMeeting) -> list[Voice]:
    return voices.voices(context, meeting.id)


def test_a_line_is_on_disk_before_enter(page: ContactsPage, context, meeting, qtbot: QtBot) -> None:
    type_words(page.meeting.form.text, "Nước máy đục vào buổi sáng")
    qtbot.waitUntil(lambda: len(said(context, meeting)) == 1, timeout=3000)
    type_words(page.meeting.form.text, " ở ngõ 2")
    page.meeting.flush()
    assert [one.text for one in said(context, meeting)] == ["Nước máy đục vào buổi sáng ở ngõ 2"]


def test_enter_goes_to_the_next_line_and_keeps_who_and_where(page: ContactsPage, context, meeting) -> None:
    form = page.meeting.form
    type_words(form.speaker, "Khuất Văn Tửu")
    QTest.keyClick(form.speaker, KEY.Key_Return)
    assert form.text.hasFocus()
    form.swap_kind()
    type_words(form.text, "Cảm ơn xã")
    QTest.keyClick(form.text, KEY.Key_Return)
    (first,) = said(context, meeting)
    assert (first.speaker, first.kind, first.area) == ("Khuất Văn Tửu", "opinion", meeting.areas[0])
    assert form.speaker.hasFocus() and form.speaker.selectedText() == "Khuất Văn Tửu"
    assert form.kind.code() == "opinion" and form.text.toPlainText() == ""


def test_shift_enter_begins_a_paragraph(page: ContactsPage, context, meeting) -> None:
    form = page.meeting.form
    type_words(form.text, "Một")
    QTest.keyClick(form.text, KEY.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    type_words(form.text, "Hai")
    QTest.keyClick(form.text, KEY.Key_Return)
    assert [one.text for one in said(context, meeting)] == ["Một\nHai"]


def test_an_answer_on_the_spot_says_by_whom_and_what(page: ContactsPage, context, meeting) -> None:
    form = page.meeting.form
    type_words(form.text, "Trạm y tế hết thuốc")
    form.swap_answered()
    assert form.by.hasFocus()
    QTest.keyClick(form.answer, KEY.Key_Return)
    assert form.problem.text() == "Ghi ai trả lời hoặc trả lời thế nào"
    type_words(form.by, "Lương Thị Diệp Hợi")
    type_words(form.answer, "Đã đặt bổ sung")
    QTest.keyClick(form.answer, KEY.Key_Return)
    (one,) = said(context, meeting)
    assert (one.handling, one.answer) == ("answered", "Đã đặt bổ sung")
    assert one.answered_by  # the office's book knows her


def test_the_field_is_proposed_with_its_reason_and_the_person_decides(page, context, meeting, qtbot) -> None:
    form = page.meeting.form
    type_words(form.text, "Đường liên thôn nhiều ổ gà")
    qtbot.waitUntil(lambda: form.hints.reason.text() != "")
    assert form.hints.topic.currentText().startswith("Giao thông")
    assert "ổ gà" in form.hints.reason.text()
    form.hints.topic.setCurrentIndex(1)
    form.hints.topic.activated.emit(1)
    type_words(form.text, " và rác thải")
    form.hints.look_now()
    page.meeting.flush()
    (one,) = said(context, meeting)
    assert one.topic == form.hints.topic.itemData(1)


def test_who_said_the_same_before_is_hinted_at(page: ContactsPage, qtbot: QtBot) -> None:
    form = page.meeting.form
    type_words(form.text, "Trạm biến áp thôn Chằm quá tải, điện yếu")
    qtbot.waitUntil(lambda: form.hints.near.text() != "")
    assert "Trạm biến áp thôn Chằm quá tải" in form.hints.near.text()


def test_a_line_is_put_right_removed_and_brought_back(
    page: ContactsPage, context, meeting, told: Told
) -> None:
    first = voices.add(context, Voice(meeting=meeting.id, text="Đèn tắt", competence="commune"))
    assert page.open_record("voice", first.id)
    type_words(page.meeting.form.text, " ngõ 3")
    page.meeting.remove_line()
    assert said(context, meeting) == []
    words, undo = told[-1][1]
    undo()
    assert words == "Đã xóa một ý kiến" and len(said(context, meeting)) == 1


def test_a_promise_goes_with_the_line(page: ContactsPage, context, meeting, answers: Answers) -> None:
    form = page.meeting.form
    type_words(form.text, "Rác chưa thu gom")
    answers.given["run"] = answering(text="Thu gom hằng ngày", name="Trưởng phòng", due_on=date(2026, 12, 1))
    page.meeting.promise()
    (made,) = voices.promises(context, meeting.id)
    assert (made.text, made.promised_by_text, made.voice) == (
        "Thu gom hằng ngày",
        "Trưởng phòng",
        form.voice.id,
    )


def test_presence_chair_and_hours_save_themselves(page: ContactsPage, context, meeting) -> None:
    page.meeting.go("facts")
    facts = page.meeting.facts
    QTest.keyClicks(facts.fields["voters_present"], "58")
    type_words(facts.people["chair"], "Kim Đức Thẩm")
    type_words(facts.fields["chair_post"], "Chủ tịch UBMTTQ xã")
    assert page.leave()
    after = records.get(context, ContactMeeting, meeting.id)
    assert (after.voters_present, after.chair_text, after.chair_post) == (
        58,
        "Kim Đức Thẩm",
        "Chủ tịch UBMTTQ xã",
    )


def test_a_number_that_is_none_is_told_under_its_field(page: ContactsPage, context, meeting) -> None:
    page.meeting.go("facts")
    facts = page.meeting.facts
    QTest.keyClicks(facts.fields["voters_present"], "nhieu")
    assert not page.leave()
    assert "số nguyên" in facts.boxes["voters_present"].problem()


def test_minutes_are_signed_when_nothing_grave_is_missing(
    page, context, meeting, answers, told: Told
) -> None:
    main_verb(page.desk, page.meeting.meeting).do()
    main_verb(page.desk, page.meeting.meeting).do()
    assert told[-1] == ("problem", "Biên bản chưa ký được: Chưa ghi người chủ trì hội nghị.")
    contact_meetings.write(context, meeting.id, chair_text="A", secretary_text="B", voters_present=40)
    answers.given["run"] = answering(on=date(2026, 11, 22))
    main_verb(page.desk, page.meeting.meeting).do()
    assert records.get(context, ContactMeeting, meeting.id).state == "signed"
    assert page.meeting.form.text.isReadOnly()
    assert main_verb(page.desk, page.meeting.meeting) is None


def test_escape_leads_back_to_the_round(page: ContactsPage) -> None:
    assert page.escape()
    assert page.stack.currentIndex() == 0
    assert page.file.name.text() == "Nước sạch"
