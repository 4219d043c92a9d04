"""Questioning on the console: asked, answered, asked again, promised, owed in writing, judged."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.errors import Refused
from app.domain.records.answer import Answer
from app.domain.records.promise import Promise
from app.domain.records.question import Question
from app.services import agenda, questioning, records
from app.services.context import Context
from app.ui.page import Desk
from app.ui.session_console import SessionConsole
from app.ui.session_console.questioning_panel import QuestioningPanel
from tests.services.conftest import Clock
from tests.ui import meeting
from tests.ui.council import type_words

Made = tuple[Path, datetime]


@pytest.fixture(scope="module")
def midway(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("chất vấn") / "xã"
    return folder, meeting.made(folder, midway=True)


@pytest.fixture
def context(midway: Made, tmp_path: Path) -> Iterator[Context]:
    opened = meeting.copied(midway[0], tmp_path / "Dữ liệu xã", Clock(midway[1]))
    yield opened
    opened.store.close()


@pytest.fixture
def page(context: Context, desk: Desk, qtbot: QtBot) -> SessionConsole:
    """The console at the questioning, item 7."""
    made = SessionConsole(replace(desk, context=context))
    qtbot.addWidget(made)
    made.resize(1130, 712)
    context.store.subscribe(lambda kinds: made.refresh())
    made.refresh()
    with qtbot.waitExposed(made):
        made.show()
    made.start_item(agenda.items(context, meeting.the_session(context).id)[6].id)
    return made


@pytest.fixture
def panel(page: SessionConsole) -> QuestioningPanel:
    assert page.item.work == "questions"
    return page.item.questions


def asked(panel: QuestioningPanel, context: Context, words: str = "Bao giờ sửa xong kênh N3?") -> Question:
    """A question put through the form."""
    here = meeting.people(context)
    panel.form.asker.show_person(here[1].id, here[1].called())
    panel.form.respondent.show_person(here[4].id, here[4].called())
    type_words(panel.form.question, words)
    assert panel.flush()
    QApplication.processEvents()
    return records.find(context, Question)[-1]


def answered(panel: QuestioningPanel, words: str = "Trước mùa mưa năm 2027.") -> None:
    type_words(panel.form.answer, words)
    assert panel.flush()
    QApplication.processEvents()


def test_nothing_can_be_typed_before_it_is_known_who_asks_whom(
    panel: QuestioningPanel, context: Context
) -> None:
    assert panel.form.question.isReadOnly()
    assert panel.form.question.placeholderText() == "Chọn người hỏi và người trả lời trước"
    panel.form.asker.setText("người lạ")
    panel.form.respondent.setText("ông Giám đốc Trung tâm")
    assert panel.form.question.isReadOnly()
    panel.form.asker.setText(meeting.people(context)[1].full_name)
    assert not panel.form.question.isReadOnly()


def test_a_question_is_on_disk_with_its_first_words_and_grows_as_it_is_typed(
    panel: QuestioningPanel, context: Context, qtbot: QtBot
) -> None:
    question = asked(panel, context, "Bao giờ")
    assert (question.text, question.item != "") == ("Bao giờ", True)
    panel.form.question.setFocus()
    type_words(panel.form.question, " sửa xong kênh N3?")
    qtbot.waitUntil(
        lambda: records.get(context, Question, question.id).text == "Bao giờ sửa xong kênh N3?", timeout=1500
    )
    assert len(records.find(context, Question)) == 1
    assert panel.form.question.toPlainText() == "Bao giờ sửa xong kênh N3?"
    assert panel.which.currentText() == "1. Bà Ngô Thị Bưởi hỏi ông Phùng Đức Đại"
    assert panel.state.text() == "Chờ trả lời"


def test_the_answer_is_kept_and_the_delegate_may_ask_on(panel: QuestioningPanel, context: Context) -> None:
    question = asked(panel, context)
    assert not panel.further.isVisible()
    answered(panel)
    assert records.find(context, Answer, question=question.id)[0].text == "Trước mùa mưa năm 2027."
    assert panel.state.text() == "Đã trả lời"
    panel.ask_further()
    type_words(panel.form.question, " tiền ở đâu?")
    assert panel.flush()
    again = records.find(context, Question, further_to=question.id)[0]
    assert again.text == "Hỏi thêm: tiền ở đâu?"
    assert panel.which.currentText().endswith("(hỏi thêm)")


def test_the_asker_judges_the_answer(panel: QuestioningPanel, context: Context) -> None:
    question = asked(panel, context)
    with pytest.raises(Refused, match="chưa có trả lời"):
        panel._judge("yes")
    answered(panel)
    panel._judge("no")
    assert records.get(context, Question, question.id).satisfied == "no"
    assert panel.state.text() == "Chưa đồng ý"


def test_a_promise_is_kept_with_its_day(panel: QuestioningPanel, context: Context) -> None:
    question = asked(panel, context)
    answered(panel)
    panel.promises.begin()
    line = panel.promises._lines[-1]
    line.due.setText("31/05/2027")
    type_words(line.text, "Sửa xong kênh N3")
    assert panel.flush()
    QApplication.processEvents()
    (promise,) = records.find(context, Promise, question=question.id)
    assert (promise.text, promise.due_on) == ("Sửa xong kênh N3", date(2027, 5, 31))
    assert promise.promised_by == meeting.people(context)[4].id
    assert panel.promises._lines[-1] is line
    type_words(line.text, " và cống")
    assert panel.flush()
    assert records.get(context, Promise, promise.id).text == "Sửa xong kênh N3 và cống"


def test_a_day_that_is_none_is_told_when_the_field_is_left(
    panel: QuestioningPanel, context: Context, page: SessionConsole, told: list[tuple[str, object]]
) -> None:
    asked(panel, context)
    answered(panel)
    panel.promises.begin()
    line = panel.promises._lines[-1]
    type_words(line.text, "Sửa đường")
    panel.flush()
    line.due.setText("31/02/2027")
    assert not line.due.keeper.flush()
    assert told[-1][0] == "problem"
    assert line.due.text() == "31/02/2027"


def test_an_answer_owed_in_writing_has_its_day_explained(panel: QuestioningPanel, context: Context) -> None:
    question = asked(panel, context)
    panel.owe_written()
    saved = records.get(context, Question, question.id)
    assert saved.written_due_on is not None
    assert panel.state.text() == f"Nợ văn bản, hạn {saved.written_due_on:%d/%m/%Y}"
    assert panel.due.isVisible() and "15/12/2026" in panel.due.text()
    assert not panel.owe.isVisible()


def test_a_new_question_starts_empty_and_the_former_stays(panel: QuestioningPanel, context: Context) -> None:
    first = asked(panel, context)
    panel.ask_new()
    assert panel.form.question.toPlainText() == ""
    assert panel.form.asker.text() == ""
    second = asked(panel, context, "Hỏi câu thứ hai")
    assert second.id != first.id
    assert panel.which.count() == 2
    panel.choose(first.id)
    assert panel.form.question.toPlainText() == "Bao giờ sửa xong kênh N3?"


def test_words_of_one_exchange_never_land_in_another(panel: QuestioningPanel, context: Context) -> None:
    first = asked(panel, context)
    answered(panel, "Trả lời một")
    panel.ask_new()
    second = asked(panel, context, "Câu hai")
    type_words(panel.form.answer, "Trả lời hai")
    panel.choose(first.id)
    assert panel.form.answer.toPlainText() == "Trả lời một"
    texts = {one.question: one.text for one in records.find(context, Answer)}
    assert texts == {first.id: "Trả lời một", second.id: "Trả lời hai"}


def test_f7_goes_to_the_next_thing_to_type(
    panel: QuestioningPanel, context: Context, page: SessionConsole
) -> None:
    page.show_work("vote")
    page.show_work("questions")
    assert page.item.questions.isVisible()
    asked(panel, context)
    page.show_work("questions")
    QTest.keyClick(panel.form.answer, Qt.Key.Key_Tab)
    assert panel.form.answer.isVisible()


def test_the_thread_of_the_item_is_shown_after_a_restart(
    panel: QuestioningPanel, context: Context, desk: Desk, qtbot: QtBot
) -> None:
    asked(panel, context)
    answered(panel)
    again = SessionConsole(replace(desk, context=context))
    qtbot.addWidget(again)
    again.refresh()
    assert again.item.questions.form.question.toPlainText() == "Bao giờ sửa xong kênh N3?"
    assert again.item.questions.form.answer.toPlainText() == "Trước mùa mưa năm 2027."
    assert questioning.thread(context, again.room.shown.id)[0].answers
