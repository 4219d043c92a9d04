"""The session console: a whole session by keyboard, the roll call, the notes, the clock, the closing."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.records.agenda_item import AgendaItem
from app.domain.records.attendance_event import AttendanceEvent
from app.domain.records.promise import Promise
from app.domain.records.session import Session
from app.domain.records.speech import Speech
from app.domain.records.vote_event import VoteEvent
from app.services import agenda, attendance, records, sessions, speeches, votes
from app.services.context import Context
from app.ui.look import SCALES
from app.ui.screen import Screen
from app.ui.session_console import SessionConsole
from app.ui.session_console.keeping import SOON
from tests.services.conftest import Clock
from tests.ui import meeting
from tests.ui.council import type_words
from tests.ui.meeting_room import CTRL, KEY, close_suggestions, console_of, focused, press, room_window

Made = tuple[Path, datetime]


@pytest.fixture(scope="session")
def before(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The session convened, just before it opens."""
    folder = tmp_path_factory.mktemp("hội trường") / "xã"
    return folder, meeting.made(folder)


@pytest.fixture(scope="session")
def midway(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """The session in the middle of item 5."""
    folder = tmp_path_factory.mktemp("hội trường") / "xã"
    return folder, meeting.made(folder, midway=True)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def opening(before: Made, tmp_path: Path, clock: Clock) -> Iterator[Context]:
    clock.now = before[1]
    opened = meeting.copied(before[0], tmp_path / "Dữ liệu xã", clock)
    yield opened
    opened.store.close()


@pytest.fixture
def context(midway: Made, tmp_path: Path, clock: Clock) -> Iterator[Context]:
    clock.now = midway[1]
    opened = meeting.copied(midway[0], tmp_path / "Dữ liệu xã", clock)
    yield opened
    opened.store.close()


def settle(page: SessionConsole) -> SessionConsole:
    """Let the page show what was last changed."""
    QApplication.processEvents()
    page.show_now()
    return page


def state_of(context: Context, item: AgendaItem) -> str:
    return records.get(context, AgendaItem, item.id).state


def digits(words: str) -> None:
    """Type a number over what stands in the field."""
    QTest.keyClicks(focused(), words)


# The whole of it


def test_a_whole_session_is_conducted_by_keyboard(
    opening: Context, clock: Clock, screen: Screen, qtbot: QtBot
) -> None:
    context, session = opening, meeting.the_session(opening)
    here = meeting.people(context)
    window = room_window(context, screen, qtbot)
    page = console_of(window)
    assert page.room is None
    page.choose(session.id)
    QTest.mouseClick(page.agenda.verbs.buttons["open"], Qt.MouseButton.LeftButton)
    assert records.get(context, Session, session.id).state == "in_session"

    press(KEY.Key_F6)
    press(KEY.Key_F8)
    assert page.roll.count.text() == "Có mặt 25/25"
    for person in (here[3], here[8]):
        page.roll.go_to(person.id)
        press(KEY.Key_Space)
    assert page.roll.count.text() == "Có mặt 23/25"
    assert page.roll.quorum.words.text() == "Đủ điều kiện họp (cần 17)"
    press(KEY.Key_Return)
    page.roll.form.reason.setFocus()
    type_words(page.roll.form.reason, "bị ốm")

    for _ in range(5):
        press(KEY.Key_F2)
        clock.forward(minutes=20)
    items = agenda.items(context, session.id)
    assert [state_of(context, item) for item in items[:5]] == ["done"] * 4 + ["presenting"]
    page.item.notes.setFocus()
    type_words(page.item.notes, "Bà Bưởi đề nghị tăng chi sửa kênh N3")
    vote_by_keyboard(page, "13", "7")
    assert state_of(context, items[4]) == "adopted"
    assert records.get(context, AgendaItem, items[4].id).notes == "Bà Bưởi đề nghị tăng chi sửa kênh N3"

    press(KEY.Key_F2)
    press(KEY.Key_F4)
    assert focused() is page.item.speakers.who
    type_words(focused(), "Trịnh Văn Cẩm")
    close_suggestions(page.item.speakers.who)
    press(KEY.Key_Return)
    QTest.mouseClick(page.item.speaker.next, Qt.MouseButton.LeftButton)
    speech = records.find(context, Speech, session=session.id)[0]
    assert (speech.speaker, speech.state) == (here[2].id, "speaking")
    clock.forward(minutes=3)
    QTest.mouseClick(page.item.speaker.next, Qt.MouseButton.LeftButton)
    assert records.get(context, Speech, speech.id).state == "done"
    vote_by_keyboard(page, "12", "8")
    assert state_of(context, items[5]) == "rejected"

    press(KEY.Key_F2)
    question_by_keyboard(page, here[1].called(), here[4].called())
    assert len(records.find(context, Promise, session=session.id)) == 1

    page.life.close()
    assert page.missing.isVisible()
    assert any("Mục 8" in one.sentence for one in page.missing.missing)
    page.life.go_to(page.missing.missing[-1])
    page.start_item(items[7].id)
    vote_by_keyboard(page, "23", "")
    press(KEY.Key_F2)
    page.life.close()
    assert not page.missing.isVisible()
    closed = records.get(context, Session, session.id)
    assert closed.state == "closed"
    assert state_of(context, items[8]) == "done"
    assert page.agenda.state.text() == "Đã bế mạc"
    absent = records.find(context, AttendanceEvent, session=session.id, person=here[8].id)[-1]
    assert (absent.kind, absent.reason) == ("unexcused", "bị ốm")


def vote_by_keyboard(page: SessionConsole, in_favour: str, against: str) -> None:
    press(KEY.Key_F5)
    assert focused() is page.item.vote.setup.open
    press(KEY.Key_Space)
    digits(in_favour)
    press(KEY.Key_Tab)
    if against:
        digits(against)
    press(KEY.Key_Return, CTRL)
    assert not page.window().problems.sentence()


def question_by_keyboard(page: SessionConsole, asker: str, respondent: str) -> None:
    press(KEY.Key_F7)
    form = page.item.questions.form
    assert focused() is form.asker
    type_words(form.asker, asker)
    close_suggestions(form.asker)
    press(KEY.Key_Return)
    assert focused() is form.respondent
    type_words(form.respondent, respondent)
    close_suggestions(form.respondent)
    press(KEY.Key_Return)
    assert focused() is form.question
    type_words(form.question, "Bao giờ sửa xong kênh N3?")
    form.flush()
    settle(page)
    form.answer.setFocus()
    type_words(form.answer, "Sẽ xong trước mùa mưa.")
    form.flush()
    settle(page)
    page.item.questions.promises.begin()
    type_words(focused(), "Sửa xong kênh N3")
    press(KEY.Key_Tab)
    digits("31/05/2027")
    assert page.leave()
    settle(page)


# Roll call


@pytest.fixture
def page(context: Context, screen: Screen, qtbot: QtBot) -> SessionConsole:
    """The console in the middle of item 5."""
    return settle(console_of(room_window(context, screen, qtbot)))


def test_a_departure_names_the_item_and_can_be_put_right(
    page: SessionConsole, context: Context, clock: Clock
) -> None:
    person = meeting.people(context)[0]
    page.call_roll()
    page.roll.go_to(person.id)
    press(KEY.Key_Space)
    row = page.roll.list.value()
    assert row.words.startswith("Ra về lúc 9 giờ 26") and "mục 5" in row.words
    form = page.roll.form
    assert form.isVisible() and form.since.text() == "Về lúc"
    form.at.setFocus()
    form.at.selectAll()
    type_words(form.at, "9 giờ 15")
    form.at.keeper.flush()
    form.item.set_code(page.room.items[6].id)
    form.item.activated.emit(form.item.currentIndex())
    settle(page)
    assert page.roll.list.value().words == "Ra về lúc 9 giờ 15 (từ mục 7)"


def test_a_slip_of_the_finger_leaves_no_trace(page: SessionConsole, context: Context) -> None:
    person = meeting.people(context)[0]
    before = len(records.find(context, AttendanceEvent, person=person.id))
    page.call_roll()
    page.roll.go_to(person.id)
    press(KEY.Key_Space)
    press(KEY.Key_Space)
    assert len(records.find(context, AttendanceEvent, person=person.id)) == before
    assert page.roll.count.text() == "Có mặt 23/25"


def test_a_late_arrival_is_told_with_its_hour(page: SessionConsole, context: Context) -> None:
    person = meeting.people(context)[8]
    page.call_roll()
    page.roll.go_to(person.id)
    press(KEY.Key_Space)
    assert page.roll.list.value().words.startswith("Đến lúc 9 giờ 26")
    assert page.roll.count.text() == "Có mặt 24/25"


def test_an_hour_that_is_none_is_refused_and_the_former_stays(page: SessionConsole, context: Context) -> None:
    page.call_roll()
    page.roll.go_to(meeting.people(context)[0].id)
    press(KEY.Key_Space)
    form = page.roll.form
    form.at.setFocus()
    form.at.setText("25 giờ")
    page.roll.list.setFocus()
    assert "ghi giờ" in page.window().problems.sentence()
    assert form.at.text() == "9 giờ 26"


def test_losing_the_quorum_is_said_calmly_and_clearly(page: SessionConsole, context: Context) -> None:
    for person in meeting.people(context)[10:18]:
        attendance.leave(context, page.room.session.id, person.id)
    settle(page)
    assert page.roll.quorum.words.text() == "Thiếu 2 để đủ 17"
    assert page.item.quorum.isVisible()
    assert "không đủ đại biểu" in page.item.vote.setup.snapshot.text()


def test_delegates_are_found_without_marks(page: SessionConsole, qtbot: QtBot) -> None:
    page.focus_search()
    QTest.keyClicks(focused(), "bui xuan")
    qtbot.waitUntil(lambda: len(page.roll.list.values()) == 1)
    press(KEY.Key_Return)
    assert focused() is page.roll.list
    assert page.roll.list.value() is not None


def test_a_press_on_the_switch_is_the_same_as_space(page: SessionConsole, context: Context) -> None:
    view = page.roll.list
    rect = view.visualRect(view.model().index(0, 0))
    spot = QPoint(rect.right() - 30, rect.center().y())
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert page.roll.count.text() == "Có mặt 22/25"


# What is typed


def test_notes_are_saved_within_a_second_even_while_typing_goes_on(
    page: SessionConsole, context: Context, qtbot: QtBot
) -> None:
    item = page.room.shown.id
    page.item.notes.setFocus()
    page.item.notes.clear()
    type_words(page.item.notes, "Đại biểu thống nhất")
    qtbot.waitUntil(
        lambda: records.get(context, AgendaItem, item).notes == "Đại biểu thống nhất", timeout=SOON + 700
    )
    assert page.item.notes.hasFocus()
    type_words(page.item.notes, " cao ")
    page.item.notes.keeper.flush()
    settle(page)
    assert page.item.notes.toPlainText() == "Đại biểu thống nhất cao "
    assert page.bar.saved.text() == "Đã tự lưu 9 giờ 26"


def test_letters_still_being_composed_are_neither_lost_nor_keys(
    page: SessionConsole, context: Context
) -> None:
    notes = page.item.notes
    notes.setFocus()
    notes.clear()
    QApplication.sendEvent(notes, QInputMethodEvent("đuowc", []))
    done = QInputMethodEvent()
    done.setCommitString("được 2 4")
    QApplication.sendEvent(notes, done)
    assert notes.toPlainText() == "được 2 4"
    assert page.item.work == "vote"
    assert page.leave()
    assert records.get(context, AgendaItem, page.room.shown.id).notes == "được 2 4"


def test_notes_typed_at_one_item_never_land_at_another(page: SessionConsole, context: Context) -> None:
    fifth, sixth = page.room.items[4], page.room.items[5]
    page.item.notes.setFocus()
    type_words(page.item.notes, " Ý cuối.")
    page.agenda.list.go_to(sixth.id)
    assert page.room.shown.id == sixth.id
    assert page.item.notes.toPlainText() == ""
    assert records.get(context, AgendaItem, fifth.id).notes.endswith("Ý cuối.")
    assert records.get(context, AgendaItem, sixth.id).notes == ""


def test_the_chairs_conclusion_is_unfolded_typed_and_kept_with_its_item(
    page: SessionConsole, context: Context, qtbot: QtBot
) -> None:
    page.window().resize(1366, 768)
    fifth, sixth = agenda.items(context, page.room.session.id)[4:6]
    box = page.item.conclusion
    assert not box.isVisible() and box.ask.isVisible()
    box.ask.click()
    assert box.text.hasFocus() and not box.ask.isVisible()
    type_words(box.text, "Giao Ủy ban nhân dân xã hoàn chỉnh dự toán")
    qtbot.waitUntil(
        lambda: records.get(context, AgendaItem, fifth.id).conclusion.endswith("dự toán"), timeout=SOON * 3
    )
    page.show_item(sixth.id)
    assert not box.isVisible()
    page.show_item(fifth.id)
    assert box.isVisible() and box.text.toPlainText().startswith("Giao Ủy ban")


def test_leaving_the_page_and_closing_the_window_save_what_is_typed(
    page: SessionConsole, context: Context
) -> None:
    window = page.window()
    page.item.notes.setFocus()
    type_words(page.item.notes, " Rời trang.")
    assert window.go("today")
    assert records.get(context, AgendaItem, page.room.shown.id).notes.endswith("Rời trang.")
    window.go("console")
    page.item.notes.setFocus()
    type_words(page.item.notes, " Đóng.")
    assert window.close()
    assert records.get(context, AgendaItem, page.room.shown.id).notes.endswith("Rời trang. Đóng.")


def test_what_another_window_wrote_is_shown_where_nobody_types(
    page: SessionConsole, context: Context
) -> None:
    agenda.write_notes(context, page.room.shown.id, "Ghi từ nơi khác")
    settle(page)
    assert page.item.notes.toPlainText() == "Ghi từ nơi khác"


# The clock


def test_the_clock_goes_on_through_pages_and_a_restart(
    page: SessionConsole, context: Context, clock: Clock, screen: Screen, qtbot: QtBot
) -> None:
    assert page.item.speaker.clock.seconds() == 166
    assert page.item.speaker.time.text() == "02:46"
    window = page.window()
    window.go("today")
    window.go("console")
    assert page.item.speaker.clock.seconds() >= 166
    clock.forward(minutes=1)
    again = settle(console_of(room_window(context, screen, qtbot)))
    assert again.item.speaker.clock.seconds() == 226


def test_a_pause_stops_the_clock_and_time_spoken_before_it_counts(
    page: SessionConsole, context: Context, clock: Clock
) -> None:
    bar = page.item.speaker
    bar.pause_or_go_on()
    speech = bar.speech()
    assert (speech.state, speech.seconds) == ("paused", 166)
    clock.forward(minutes=10)
    assert bar.clock.seconds() == 166
    bar.pause_or_go_on()
    assert bar.clock.seconds() == 166 and bar.clock.running()
    assert speeches.spoken(records.get(context, Speech, speech.id), clock()) == 166


def test_speaking_beyond_the_time_is_said_in_words(
    page: SessionConsole, context: Context, clock: Clock
) -> None:
    bar = page.item.speaker
    bar.go_on()
    clock.forward(minutes=8, seconds=5)
    bar.clock._speech = None
    settle(page)
    assert bar.time.text() == "08:05"
    assert bar.detail.text() == "Quá giờ 1 phút 5 giây"


def test_the_next_speaker_ends_the_one_before(page: SessionConsole, context: Context) -> None:
    bar = page.item.speaker
    third = bar.speech()
    bar.go_on()
    assert records.get(context, Speech, third.id).state == "done"
    assert bar.speech().order == third.order + 1
    assert bar.next.text() == "Hết lượt"
    bar.go_on()
    assert bar.speech() is None


def test_a_speaker_is_taken_from_the_suggestions(
    page: SessionConsole, context: Context, qtbot: QtBot
) -> None:
    press(KEY.Key_F4)
    panel = page.item.speakers
    type_words(panel.who, "cam")
    popup = panel.who.suggestions.popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, KEY.Key_Return)
    assert speeches.queue(context, page.room.shown.id)[-1].speaker == meeting.people(context)[2].id
    assert panel.who.text() == ""


def test_a_speaker_nobody_knows_is_taken_by_name_and_their_words_are_kept(
    page: SessionConsole, context: Context
) -> None:
    press(KEY.Key_F4)
    panel = page.item.speakers
    type_words(panel.who, "Cụ Trần Văn Ỷ, cử tri")
    close_suggestions(panel.who)
    press(KEY.Key_Return)
    speech = speeches.queue(context, page.room.shown.id)[-1]
    assert speech.speaker_text == "Cụ Trần Văn Ỷ, cử tri"
    panel.show_speaker(speech.id)
    panel.text.setFocus()
    type_words(panel.text, "Đề nghị làm đường")
    assert page.leave()
    assert records.get(context, Speech, speech.id).text == "Đề nghị làm đường"


# Items and the session


def test_f2_leaves_an_undecided_item_in_the_agenda(page: SessionConsole, context: Context) -> None:
    fifth = page.room.items[4]
    page.agenda.list.setFocus()
    press(KEY.Key_F2)
    assert page.room.running.id == page.room.items[5].id
    assert state_of(context, fifth) == "scheduled"
    assert page.bar.saved.text() == "Mục 5 chưa quyết định, để lại"
    row = next(row for row in page.agenda.list.values() if row.id == fifth.id)
    assert (row.state, row.detail) == ("open", "Để lại, chưa quyết định")


def test_closing_lists_what_is_missing_and_leads_there(page: SessionConsole, context: Context) -> None:
    page.life.close()
    assert records.get(context, Session, page.room.session.id).state == "in_session"
    kinds = {one.kind for one in page.missing.missing}
    assert kinds == {"agenda_item", "speech"}
    speaking = next(one for one in page.missing.missing if one.kind == "speech")
    page.life.go_to(speaking)
    assert page.item.work == "speakers"
    page.item.speaker.stop()
    assert {one.kind for one in page.missing.missing} == {"agenda_item"}


def test_an_item_may_be_put_off_from_its_menu(page: SessionConsole, context: Context) -> None:
    words = [action.text() for action in page.item.menu.menu().actions()]
    assert "Lùi kỳ sau" in words and "Thông qua" not in words
    next(a for a in page.item.menu.menu().actions() if a.text() == "Lùi kỳ sau").trigger()
    assert state_of(context, page.room.items[4]) == "deferred"


def test_the_session_pauses_and_goes_on(page: SessionConsole, context: Context) -> None:
    page.agenda.verbs.buttons["pause"].click()
    assert page.agenda.state.text() == "Tạm nghỉ"
    assert page.agenda.verbs.buttons["resume"].isVisible()
    page.agenda.verbs.buttons["resume"].click()
    assert page.agenda.state.text() == "Đang họp"


def test_without_a_session_the_next_one_is_offered(opening: Context, screen: Screen, qtbot: QtBot) -> None:
    session = meeting.the_session(opening)
    page = console_of(room_window(opening, screen, qtbot))
    assert not page.stage.shows_content()
    button = next(each for each in page.findChildren(QPushButton) if each.text() == "Mở kỳ họp")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page.stage.shows_content()
    assert page.room.session.id == session.id


def test_being_behind_the_plan_is_said_in_words(page: SessionConsole, clock: Clock) -> None:
    clock.forward(minutes=40)
    settle(page)
    assert page.agenda.late.text() == "Chậm 16 phút so với dự kiến"


def test_the_keys_are_silent_while_another_page_is_on_show(page: SessionConsole, context: Context) -> None:
    window = page.window()
    window.go("today")
    press(KEY.Key_F2)
    assert state_of(context, page.room.items[4]) == "presenting"


def test_every_key_of_the_console_is_also_a_button(page: SessionConsole) -> None:
    shown = {name for name, button in page.bar.buttons.items() if button.isVisible()}
    assert shown == {"F2", "F4", "F5", "F6", "F7", "F11", "Ctrl+Enter"}
    assert all(button.accessibleName() for button in page.bar.buttons.values())


@pytest.mark.parametrize("scale", SCALES)
def test_the_console_never_makes_the_window_grow(page: SessionConsole, screen: Screen, scale: float) -> None:
    window = page.window()
    window.resize(1366, 768)
    screen.appearance.set_scale(scale)
    QApplication.processEvents()
    fresh = console_of(window)
    for work in ("speakers", "vote", "questions"):
        fresh.show_work(work)
        QApplication.processEvents()
        assert (window.width(), window.height()) == (1366, 768)
        assert fresh.width() <= fresh.parentWidget().width()
    fresh.call_roll()
    assert fresh.roll.isVisible() and fresh.roll.list.hasFocus()


def test_the_roll_call_folds_away_at_big_text_and_comes_back_by_its_key(
    page: SessionConsole, screen: Screen
) -> None:
    window = page.window()
    window.resize(1366, 768)
    screen.appearance.set_scale(1.25)
    QApplication.processEvents()
    fresh = console_of(window)
    assert not fresh.roll.isVisible() and fresh.parts.strip.isVisible()
    assert fresh.parts.present.text() == "Có mặt 23/25"
    fresh.item.notes.setFocus()
    press(KEY.Key_F6)
    assert fresh.roll.isVisible() and not fresh.agenda.isVisible()
    press(KEY.Key_Escape)
    assert fresh.agenda.isVisible() and not fresh.roll.isVisible()


def test_the_theme_changes_in_the_middle_of_typing_without_loss(
    page: SessionConsole, context: Context, screen: Screen
) -> None:
    item = page.room.shown.id
    window = page.window()
    page.item.notes.setFocus()
    type_words(page.item.notes, " Đổi nền.")
    screen.appearance.set_scheme("dark")
    QApplication.processEvents()
    fresh = console_of(window)
    assert fresh is not page
    assert fresh.room.shown.id == item
    assert fresh.item.notes.toPlainText().endswith("Đổi nền.")


def test_a_vote_named_among_the_missing_is_gone_to(page: SessionConsole, context: Context) -> None:
    item = page.room.shown
    votes.open_vote(context, item.id, item.title, "show_of_hands", "resolution")
    settle(page)
    page.show_work("speakers")
    page.life.close()
    vote = next(one for one in page.missing.missing if one.kind == "vote_event")
    page.life.go_to(vote)
    assert page.item.work == "vote"
    assert records.get(context, VoteEvent, vote.id).state == "open"


def test_a_closed_session_may_be_opened_again(
    opening: Context, clock: Clock, screen: Screen, qtbot: QtBot
) -> None:
    session = meeting.the_session(opening)
    sessions.open_session(opening, session.id)
    for item in agenda.items(opening, session.id):
        agenda.finish_item(opening, item.id, "withdrawn")
    clock.now = datetime(2026, 12, 15, 11, 30)
    page = console_of(room_window(opening, screen, qtbot))
    page.life.close()
    assert page.agenda.verbs.buttons["reopen"].isVisible()
    page.agenda.verbs.buttons["reopen"].click()
    assert records.get(opening, Session, session.id).state == "in_session"


def test_a_session_that_is_over_makes_room_for_the_next(
    opening: Context, clock: Clock, screen: Screen, qtbot: QtBot
) -> None:
    session = meeting.the_session(opening)
    sessions.open_session(opening, session.id)
    for item in agenda.items(opening, session.id):
        agenda.finish_item(opening, item.id, "withdrawn")
    window = room_window(opening, screen, qtbot)
    page = console_of(window)
    page.life.close()
    assert page.agenda.state.text() == "Đã bế mạc"
    window.go("today")
    window.go("console")
    qtbot.waitUntil(lambda: not page.stage.shows_content())
    assert not page.open_record("session", session.id)


def test_in_a_small_window_the_item_comes_back_by_any_of_its_keys(
    page: SessionConsole, screen: Screen
) -> None:
    window = page.window()
    screen.appearance.set_scale(1.25)
    window.resize(960, 600)
    QApplication.processEvents()
    fresh = console_of(window)
    fresh.call_roll()
    assert not fresh.item.isVisible()
    press(KEY.Key_F5)
    assert fresh.item.isVisible() and fresh.item.vote.isVisible()
    fresh.parts.show_agenda()
    assert fresh.agenda.isVisible() and not fresh.item.isVisible()
    press(KEY.Key_Escape)
    assert fresh.item.isVisible()
