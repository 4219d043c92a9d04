"""The sessions page: a session planned, prepared, its papers and agenda kept, convened, put off, printed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from conftest import Answers
from council import council_at_work, type_words
from gia_loc import answering, gia_loc, session_of, words_on
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.records.agenda_item import AgendaItem
from app.domain.records.invitee import Invitee
from app.domain.records.session import Session
from app.services import agenda, preparation, records
from app.services.context import Context
from app.ui.page import Desk
from app.ui.parts import Button
from app.ui.sessions import SessionsPage

KEY, ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
Told = list[tuple[str, object]]


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = gia_loc(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, context: Context) -> SessionsPage:
    return open_page(qtbot, desk, context)


def open_page(qtbot: QtBot, desk: Desk, context: Context) -> SessionsPage:
    made = SessionsPage(replace(desk, context=context))
    qtbot.addWidget(made)
    made.resize(1130, 712)
    made.show()
    context.store.subscribe(lambda kinds: made.refresh() if kinds & made.kinds else None)
    made.refresh()
    return made


def part(page: SessionsPage, name: str) -> object:
    assert page.file.go(name)
    return page.file.tab()


def titles(context: Context) -> list[str]:
    return [item.title for item in agenda.items(context, session_of(context, 4).id)]


def test_the_next_session_is_shown_first_with_its_preparation(page: SessionsPage) -> None:
    assert page.file.name.text() == "Kỳ họp thứ 4"
    assert page.file.pills.code() == "preparation"
    assert page.list.value().progress == "1/13 bước"
    assert "thứ Ba 15/12/2026 · 7 giờ 30" in page.file.facts.text()


def test_a_session_is_planned_in_one_small_form(page: SessionsPage, context: Context, told: Told) -> None:
    page.new()
    form = page.form
    assert (form.number.text(), form.kind.code()) == ("5", "regular")
    QTest.keyClicks(form.opens_at, "7:30 20/7/2027")
    form.opens_at.editingFinished.emit()
    assert form.season.code() == "mid_year"
    form.place.selectAll()
    type_words(form.place, "Nhà văn hóa thôn Lãng Xuyên")
    page.save()
    made = session_of(context, 5)
    assert (made.kind, made.season, made.place) == ("regular", "mid_year", "Nhà văn hóa thôn Lãng Xuyên")
    assert made.opens_at == datetime(2027, 7, 20, 7, 30)
    assert page.file.name.text() == "Kỳ họp thứ 5"
    assert ("say", "Đã lập Kỳ họp thứ 5 với 13 việc chuẩn bị") in told


def test_the_kinds_offered_are_those_of_the_law_of_the_day(page: SessionsPage) -> None:
    page.new()
    QTest.keyClicks(page.form.opens_at, "8:00 20/10/2021")
    page.form.opens_at.editingFinished.emit()
    offered = [page.form.kind.itemText(n) for n in range(page.form.kind.count())]
    assert "Kỳ họp bất thường" in offered
    page.form.opens_at.clear()
    QTest.keyClicks(page.form.opens_at, "8:00 20/10/2027")
    page.form.opens_at.editingFinished.emit()
    offered = [page.form.kind.itemText(n) for n in range(page.form.kind.count())]
    assert "Kỳ họp bất thường" not in offered and "Kỳ họp chuyên đề" in offered


def test_a_number_taken_already_is_said_under_its_field(page: SessionsPage) -> None:
    page.new()
    QTest.keyClicks(page.form.opens_at, "7:30 20/7/2027")
    page.form.number.setText("4")
    page.save()
    assert "Số tiếp theo là 5" in page.form.boxes["number"].problem()


def test_space_ticks_a_step_and_the_toast_takes_it_back(
    page: SessionsPage, context: Context, told: Told
) -> None:
    tab = part(page, "preparation")
    step = tab.steps.value()
    assert "quá hạn" in tab.steps._model.spoken(step).lower()
    QTest.keyClick(tab.steps, KEY.Key_Space)
    kept = {
        one.record.id: one.record.done_on for one in preparation.steps(context, session_of(context, 4).id)
    }
    assert kept[step.record.id] == date(2026, 11, 22)
    _, undo = told[-1][1]
    undo()
    kept = {
        one.record.id: one.record.done_on for one in preparation.steps(context, session_of(context, 4).id)
    }
    assert kept[step.record.id] is None


def test_a_click_on_the_box_ticks_too(page: SessionsPage, context: Context) -> None:
    tab = part(page, "preparation")
    row = tab.steps.visualRect(tab.steps.model().index(2, 0))
    QTest.mouseClick(tab.steps.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, row.center().y()))
    assert preparation.steps(context, session_of(context, 4).id)[2].record.done_on == date(2026, 11, 22)


def test_every_deadline_says_why_it_falls_on_its_day(qtbot: QtBot, page: SessionsPage) -> None:
    tab = part(page, "preparation")
    tab.steps.go_to_row(2)
    assert "Vì sao hạn 25/11/2026" in words_on(tab.why)
    qtbot.waitUntil(lambda: "20 ngày trước ngày khai mạc" in words_on(tab.why))
    assert "Căn cứ: Quy chế làm việc" in words_on(tab.why)


def test_the_office_sets_its_own_days_and_sees_what_moves_before_it_does(
    page: SessionsPage, context: Context, answers: Answers
) -> None:
    tab = part(page, "preparation")
    tab.steps.go_to_row(2)
    answers.given["run"] = answering(days=10, source="Quy chế làm việc Điều 12")
    tab.why.own_days.click()
    assert tab.changed.isVisible() and "2 hạn không còn khớp" in words_on(tab.changed)
    due = [step.due for step in preparation.steps(context, session_of(context, 4).id)]
    assert due[2] == date(2026, 11, 25)
    answers.given["run"] = answering()
    tab.changed.button.click()
    due = [step.due for step in preparation.steps(context, session_of(context, 4).id)]
    assert due[2] == date(2026, 12, 5)
    assert not tab.changed.isVisible()


def test_a_step_of_the_offices_own_is_added(page: SessionsPage, context: Context, answers: Answers) -> None:
    tab = part(page, "preparation")
    answers.given["run"] = answering(title="Kiểm tra máy chiếu ở hội trường", due_on=date(2026, 12, 14))
    tab.add()
    assert page.file.pills._buttons["preparation"].text() == "Chuẩn bị 1/14"
    assert preparation.steps(context, session_of(context, 4).id)[-1].due == date(2026, 12, 14)


def test_papers_are_received_and_sent_by_one_key(page: SessionsPage, context: Context, told: Told) -> None:
    tab = part(page, "papers")
    assert "chưa có báo cáo thẩm tra" in words_on(tab.lacking)
    assert not tab.list.value().present
    QTest.keyClick(tab.list, KEY.Key_Space)
    assert "Đã nhận 22/11/2026" in tab.list.value().sentence
    QTest.keyClick(tab.list, KEY.Key_Space)
    assert "Đã gửi đại biểu 22/11/2026" in tab.list.value().sentence
    _, undo = told[-1][1]
    undo()
    assert not tab.list.value().sent


def test_all_papers_that_are_here_go_out_together(page: SessionsPage) -> None:
    tab = part(page, "papers")
    tab.all_button.click()
    assert [one.sent for one in tab.list.values()] == [False, True, True]


def test_a_paper_is_added_in_the_panel(page: SessionsPage) -> None:
    tab = part(page, "papers")
    tab.new()
    type_words(tab.panel.form.editors["title"], "Báo cáo thẩm tra của Ban Kinh tế - Ngân sách")
    page.save()
    assert "Báo cáo thẩm tra của Ban Kinh tế - Ngân sách" in [one.paper.title for one in tab.list.values()]


def test_the_agenda_is_put_in_order_by_the_keyboard(page: SessionsPage, context: Context, told: Told) -> None:
    tab = part(page, "agenda")
    before = titles(context)
    tab.list.go_to_row(2)
    QTest.keyClick(tab.list, KEY.Key_Down, ALT)
    assert titles(context)[2:4] == [before[3], before[2]]
    assert tab.list.currentIndex().row() == 3
    _, undo = told[-1][1]
    undo()
    assert titles(context) == before


def test_the_agenda_is_put_in_order_by_dragging(page: SessionsPage, context: Context) -> None:
    tab = part(page, "agenda")
    before = titles(context)
    rows = [tab.list.visualRect(tab.list.model().index(n, 0)) for n in range(len(before))]
    view, left = tab.list.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(view, left, pos=rows[4].center())
    for y in (rows[3].center().y(), rows[1].top() + 4):
        QTest.mouseMove(view, QPoint(rows[1].center().x(), y))
    QTest.mouseRelease(view, left, pos=QPoint(rows[1].center().x(), rows[1].top() + 4))
    assert titles(context)[:3] == [before[0], before[4], before[1]]


def test_an_item_is_added_before_the_closing_and_renamed(page: SessionsPage, context: Context) -> None:
    tab = part(page, "agenda")
    tab.new()
    type_words(tab.panel.form.editors["title"], "Thảo luận tại Tổ")
    page.save()
    assert titles(context)[-2] == "Thảo luận tại Tổ"
    tab.list.go_to_row(len(titles(context)) - 2)
    QTest.keyClick(tab.list, KEY.Key_F2)
    tab.panel.form.editors["title"].selectAll()
    type_words(tab.panel.form.editors["title"], "Thảo luận tại hội trường")
    page.save()
    assert titles(context)[-2] == "Thảo luận tại hội trường"


def test_an_item_taken_out_comes_back_to_its_place(page: SessionsPage, context: Context, told: Told) -> None:
    tab = part(page, "agenda")
    tab.new()
    type_words(tab.panel.form.editors["title"], "Thảo luận tại Tổ")
    page.save()
    with_it = titles(context)
    tab.panel.delete()
    assert "Thảo luận tại Tổ" not in titles(context)
    _, undo = told[-1][1]
    undo()
    assert titles(context) == with_it


def test_guests_of_the_session_before_are_taken_over(page: SessionsPage, context: Context) -> None:
    page.new()
    QTest.keyClicks(page.form.opens_at, "7:30 20/7/2027")
    page.save()
    tab = part(page, "guests")
    tab.take_over()
    here = records.find(context, Invitee, session=session_of(context, 5).id)
    former = records.find(context, Invitee, session=session_of(context, 4).id)
    assert {guest.position for guest in here} == {guest.position for guest in former}
    assert not any(guest.came for guest in here)


def test_a_session_is_convened_and_its_step_ticked(
    page: SessionsPage, context: Context, answers: Answers
) -> None:
    answers.given["run"] = answering(convened_on=date(2026, 11, 23), number="12/TB-HĐND")
    page.file.print_button.setFocus()
    press(page, "Triệu tập")
    after = session_of(context, 4)
    assert (after.state, after.convening_number) == ("convened", "12/TB-HĐND")
    assert page.file.chip.text() == "Đã triệu tập"
    assert preparation.steps(context, after.id)[2].record.done_on == date(2026, 11, 23)


def test_khai_mac_goes_to_the_console(page: SessionsPage, answers: Answers, told: Told) -> None:
    answers.given["run"] = answering()
    press(page, "Triệu tập")
    press(page, "Khai mạc")
    assert told[-1] == ("go", "console")


def test_a_session_put_off_without_a_reason_stays_and_with_one_can_come_back(
    page: SessionsPage, context: Context, answers: Answers
) -> None:
    answers.given["run"] = answering(reason="")
    choose(page, "Hoãn kỳ họp")
    assert session_of(context, 4).state == "planned"
    assert answers.shown.boxes["reason"].problem() == "Chưa ghi lý do hoãn, hủy kỳ họp"
    answers.given["run"] = answering(reason="Bão số 5")
    choose(page, "Hoãn kỳ họp")
    assert session_of(context, 4).state == "postponed" and "Bão số 5" in page.file.facts.text()
    answers.given["run"] = answering(opens_at=datetime(2026, 12, 22, 7, 30))
    press(page, "Khôi phục")
    assert session_of(context, 4).opens_at == datetime(2026, 12, 22, 7, 30)
    assert part(page, "preparation").changed.isVisible()


def test_the_minutes_of_a_session_held_are_one_press_away(page: SessionsPage, told: Told) -> None:
    page.list.go_to_row(1)
    press(page, "Biên bản")
    kind, (what, _) = told[-1]
    assert (kind, what) == ("open", "minutes")


def test_a_paper_to_print_is_shown_over_the_page_and_esc_comes_back(qtbot: QtBot, page: SessionsPage) -> None:
    words = [action.text() for action in page.file.print_button.menu().actions()]
    assert words == ["Giấy mời", "Chương trình kỳ họp", "Danh sách đại biểu ký tên", "Kịch bản điều hành"]
    with qtbot.waitSignal(page.preview.made):
        page.file.print_button.menu().actions()[3].trigger()
    assert page.preview.title.text() == "Kịch bản điều hành"
    assert page.preview.verdict.text() == "Đúng thể thức Nghị định 30"
    assert page.escape() and page.file.isVisible()


def test_a_secret_ballot_has_its_minutes_in_the_menu(page: SessionsPage) -> None:
    page.list.go_to_row(3)
    words = [action.text() for action in page.file.print_button.menu().actions()]
    assert "Biên bản kỳ họp" in words
    assert any(word.startswith("Biên bản kiểm phiếu") for word in words)


def test_the_roll_of_a_session_held_names_who_left(page: SessionsPage) -> None:
    page.list.go_to_row(2)
    tab = part(page, "roll")
    assert "16/25" in tab.words.text() and "không đủ" in tab.words.text()
    first = tab.list.values()[0]
    assert first.kind != "present"


def test_a_changed_opening_offers_to_reckon_the_deadlines_anew(page: SessionsPage, context: Context) -> None:
    tab = part(page, "info")
    opens = tab.form.editors["opens_at"]
    opens.selectAll()
    QTest.keyClicks(opens, "8:00 22/12/2026")
    tab.form.editors["ends_at"].clear()
    tab.form.edited.emit()
    page.save()
    assert session_of(context, 4).opens_at == datetime(2026, 12, 22, 8, 0)
    assert part(page, "preparation").changed.isVisible()


def test_words_half_typed_are_saved_before_another_session_is_shown(
    page: SessionsPage, context: Context
) -> None:
    tab = part(page, "agenda")
    tab.list.go_to_row(0)
    tab.edit()
    tab.panel.form.editors["title"].selectAll()
    type_words(tab.panel.form.editors["title"], "Chào cờ, khai mạc trọng thể")
    page.list.go_to_row(1)
    assert page.file.name.text() == "Kỳ họp thứ 3"
    assert titles(context)[0] == "Chào cờ, khai mạc trọng thể"


def test_records_found_elsewhere_open_in_their_part(page: SessionsPage, context: Context) -> None:
    item = records.find(context, AgendaItem, session=session_of(context, 3).id)[0]
    assert page.open_record("agenda_item", item.id)
    assert page.file.name.text() == "Kỳ họp thứ 3" and page.file.pills.code() == "agenda"
    assert page.shown_record() == ("session", session_of(context, 3).id)


def test_an_office_without_sessions_is_shown_where_to_begin(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    context = council_at_work(tmp_path / "mới")
    page = open_page(qtbot, desk, context)
    assert "Chưa có kỳ họp nào" in words_on(page)
    page.new()
    assert page.form.kind.code() == "first"
    assert not records.find(context, Session)
    context.store.close()


def test_the_page_fits_beside_the_navigation(page: SessionsPage) -> None:
    for name in ("preparation", "papers", "agenda", "guests", "resolutions", "roll", "info"):
        part(page, name)
        assert page.minimumSizeHint().width() <= 1366 - 236
        assert page.layout().totalMinimumHeightForWidth(1130) <= 768 - 56


def press(page: SessionsPage, words: str) -> None:
    """Press the verb of the file that stands there now."""
    layout = page.file._verbs
    buttons = [layout.itemAt(n).widget() for n in range(layout.count())]
    next(each for each in buttons if isinstance(each, Button) and each.text() == words).click()


def choose(page: SessionsPage, words: str) -> None:
    """Choose a verb from the menu of seldom done things."""
    layout = page.file._verbs
    menus = [layout.itemAt(n).widget().menu() for n in range(layout.count())]
    actions = [action for menu in menus if menu for action in menu.actions()]
    next(action for action in actions if action.text() == words).trigger()
