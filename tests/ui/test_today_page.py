"""Hôm nay: one click opens, one key does the next step and takes it back; days filter, months are walked."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.domain.records.contact_meeting import ContactMeeting
from app.domain.records.contact_round import ContactRound
from app.domain.records.preparation_step import PreparationStep
from app.domain.records.promise import Promise
from app.domain.records.recommendation import Recommendation
from app.domain.records.session import Session
from app.domain.roles import User
from app.services import council, promises, records, sessions
from app.services.context import Context
from app.ui.deadlines.dialog import DeadlineDialog
from app.ui.look import SCALES, px, theme
from app.ui.page import Desk
from app.ui.parts import Button
from app.ui.screen import Screen
from app.ui.today.badge import LateBadge
from app.ui.today.due_list import DueList
from app.ui.today_page import TodayPage
from tests.services.conftest import Clock
from tests.ui.conftest import Answers
from tests.ui.meeting import copied, council_of_25

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
KEY = Qt.Key
CLERK = User("thu", "Lâm Thị Thư", frozenset({"council_officer", "registrar"}))
OPENING = datetime(2026, 12, 15, 7, 30)
Told = list[tuple[str, Any]]


@pytest.fixture(scope="module")
def commune(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("xã") / "mẫu"
    council_of_25(folder)
    return folder


@pytest.fixture
def clock() -> Clock:
    made = Clock()
    made.at(2026, 11, 25, 8, 30)
    return made


@pytest.fixture
def bare(commune: Path, tmp_path: Path, clock: Clock) -> Iterator[Context]:
    """The commune with nothing to do."""
    made = copied(commune, tmp_path / "data", clock)
    yield made.acting_as(CLERK)
    made.store.close()


@pytest.fixture
def context(bare: Context) -> Context:
    """A session on 15/12 planned, with a promise due today; on 25/11 two steps are late and two due."""
    session = sessions.plan(bare, Session(kind="regular", season="year_end", opens_at=OPENING))
    deputy = council.delegates(bare, bare.today)[4].person.id
    promises.promise(bare, session.id, deputy, "Bàn giao mặt bằng", due_on=bare.today)
    return bare


def shown(qtbot: QtBot, desk: Desk, context: Context) -> TodayPage:
    page = TodayPage(replace(desk, context=context))
    qtbot.addWidget(page)
    page.resize(1130, 712)
    context.store.subscribe(lambda kinds: page.refresh() if kinds & page.kinds else None)
    page.refresh()
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, context: Context) -> TodayPage:
    return shown(qtbot, desk, context)


def titles(view: DueList) -> list[str]:
    return [one.title for one in view.values()]


def click(view: QWidget, row: int, x: float) -> None:
    middle = view.visualRect(view.model().index(row, 0)).center()  # type: ignore[attr-defined]
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(px(x), middle.y()))  # type: ignore[attr-defined]


def words_on(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def press(page: QWidget, words: str) -> None:
    button = next(
        b for b in page.findChildren(Button) if words in (b.text(), b.accessibleName()) and b.isVisible()
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


# What it shows


def test_what_is_late_due_and_coming_stands_in_its_card(page: TodayPage) -> None:
    assert titles(page.groups.late.list) == [
        "Họp liên tịch Thường trực HĐND, UBND, Ban Thường trực UBMTTQ",
        "UBND gửi báo cáo kết quả giải quyết kiến nghị cử tri",
    ]
    assert titles(page.groups.today.list) == [
        "Công bố dự kiến chương trình kỳ họp",
        "Gửi quyết định triệu tập kỳ họp",
        "Lời hứa: Bàn giao mặt bằng",
    ]
    assert page.head.facts.text() == "Thứ Tư, 25/11/2026 · 2 việc quá hạn, 3 việc cần xong hôm nay"
    assert page.head.title.text() == "Chào buổi sáng, Lâm Thị Thư"


def test_a_row_says_everything_to_a_screen_reader(page: TodayPage) -> None:
    view = page.groups.late.list
    words = view.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert words == "UBND gửi báo cáo kết quả giải quyết kiến nghị cử tri. UBND. Quá hạn 10 ngày. 15/11/2026"
    assert name_of(view) == "Quá hạn"


def test_the_window_of_what_is_coming_is_chosen_in_working_days(page: TodayPage) -> None:
    assert len(titles(page.groups.coming.list)) == 6
    page.groups.window_choice.set_code("3")
    page.groups.window_choice.chosen.emit("3")
    assert titles(page.groups.coming.list) == []
    assert "Không có việc nào trong 3 ngày làm việc tới. Sau đó còn 6 việc." in words_on(page)


def test_one_persons_work_is_shown_alone_and_escape_shows_all_again(page: TodayPage) -> None:
    assert page.who.itemText(1) == "Thường trực HĐND (3)"
    page.who.set_code("UBND")
    page.who.activated.emit(page.who.currentIndex())
    assert titles(page.groups.late.list) == ["UBND gửi báo cáo kết quả giải quyết kiến nghị cử tri"]
    assert page.escape()
    assert len(titles(page.groups.late.list)) == 2
    assert not page.escape()


def test_many_late_things_are_folded_until_they_are_asked_for(
    qtbot: QtBot, desk: Desk, context: Context
) -> None:
    session = records.find(context, Session)[0]
    for number in range(9):
        promises.promise(context, session.id, "Ông Chủ tịch", f"Việc {number}", due_on=date(2026, 11, 2))
    page = shown(qtbot, desk, context)
    assert len(titles(page.groups.late.list)) == 7
    press(page, "Xem cả 11 việc")
    assert len(titles(page.groups.late.list)) == 11
    assert page.groups.late.list.hasFocus() and page.groups.late.list.currentIndex().row() == 7


def test_an_office_with_nothing_to_do_is_told_so(qtbot: QtBot, desk: Desk, bare: Context, told: Told) -> None:
    page = shown(qtbot, desk, bare)
    words = words_on(page)
    assert "Thứ Tư, 25/11/2026 · không có việc nào quá hạn hay đến hạn hôm nay" in words
    assert "Không có việc nào phải xong hôm nay." in words
    assert "Chưa có kỳ họp nào được lập." in words
    assert not page.groups.late.isVisible() and not page.voices.isVisible() and not page.meetings.isVisible()
    press(page, "Lập kỳ họp")
    assert told == [("go", "sessions")]


# One click, one key


def test_one_click_opens_the_record(page: TodayPage, context: Context, told: Told) -> None:
    click(page.groups.today.list, 2, 200)
    (promise,) = records.find(context, Promise)
    assert told == [("open", ("promise", promise.id))]


def test_what_has_no_page_opens_what_it_belongs_to(qtbot: QtBot, desk: Desk, context: Context) -> None:
    opened: list[tuple[str, str]] = []

    def only_sessions(kind: str, id: str) -> bool:
        opened.append((kind, id))
        return kind == "session"

    page = shown(qtbot, replace(desk, open=only_sessions), context)
    click(page.groups.late.list, 0, 200)
    assert [kind for kind, _ in opened] == ["preparation_step", "session"]


def test_the_box_ticks_a_step_and_the_toast_takes_it_back(
    page: TodayPage, context: Context, told: Told
) -> None:
    click(page.groups.late.list, 1, 24)
    assert len(titles(page.groups.late.list)) == 1
    ((_, (words, undo)),) = told
    assert words == "Đã xong: UBND gửi báo cáo kết quả giải quyết kiến nghị cử tri"
    undo()
    assert len(titles(page.groups.late.list)) == 2


def test_space_does_the_next_step_and_opens_where_words_are_needed(
    page: TodayPage, context: Context, told: Told
) -> None:
    view = page.groups.today.list
    view.setFocus()
    view.go_to_row(0)
    QTest.keyClick(view, KEY.Key_Space)
    step = next(one for one in records.find(context, PreparationStep) if "Công bố" in one.title)
    assert step.done_on == date(2026, 11, 25)
    view.go_to_row(0)
    QTest.keyClick(view, KEY.Key_Space)
    assert titles(view)[0] == "Gửi quyết định triệu tập kỳ họp"
    assert [kind for kind, _ in told] == ["say", "open"]


def test_the_key_notes_what_became_of_a_promise_and_the_toast_takes_it_back(
    page: TodayPage, context: Context, answers: Answers, told: Told
) -> None:
    def fill(dialog: Any) -> bool:
        dialog.editors["result"].set_value("Biên bản bàn giao ngày 25/11")
        dialog.accept()
        return True

    answers.given["run"] = fill
    view = page.groups.today.list
    view.setFocus()
    view.go_to_row(2)
    QTest.keyClick(view, KEY.Key_Space)
    (promise,) = records.find(context, Promise)
    assert (promise.state, promise.result) == ("done", "Biên bản bàn giao ngày 25/11")
    assert len(titles(view)) == 2
    told[-1][1][1]()
    assert titles(view)[2] == "Lời hứa: Bàn giao mặt bằng"


def test_a_deadline_of_the_law_is_reckoned_from_here(page: TodayPage, answers: Answers) -> None:
    press(page, "Tính thời hạn")
    assert isinstance(answers.shown, DeadlineDialog)


def test_enter_opens_and_a_double_click_opens_once(page: TodayPage, told: Told) -> None:
    view = page.groups.late.list
    view.setFocus()
    view.go_to_row(0)
    QTest.keyClick(view, KEY.Key_Return)
    assert len(told) == 1
    middle = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(px(200), middle.y()))
    assert len(told) <= 2


def test_arrows_walk_through_the_cards_as_through_one_list(page: TodayPage) -> None:
    page.groups.take_keyboard()
    late, due = page.groups.late.list, page.groups.today.list
    assert late.hasFocus() and late.currentIndex().row() == 0
    QTest.keyClick(late, KEY.Key_Down)
    QTest.keyClick(late, KEY.Key_Down)
    assert due.hasFocus() and due.currentIndex().row() == 0
    QTest.keyClick(due, KEY.Key_Up)
    assert late.hasFocus() and late.currentIndex().row() == 1


def test_the_row_with_the_keyboard_is_scrolled_to(page: TodayPage) -> None:
    page.resize(1130, 400)
    view = page.groups.coming.list
    view.setFocus()
    view.go_to_row(5)
    area = page.body.viewport()
    corner = view.viewport().mapTo(area, view.visualRect(view.currentIndex()).bottomLeft())
    assert 0 <= corner.y() <= area.height()


def test_the_tip_says_why_the_day_and_what_the_key_does(page: TodayPage) -> None:
    tip = page.groups.late.list.tip(page.groups.late.list.values()[1])
    assert "Ủy ban nhân dân báo cáo tổng hợp kết quả giải quyết kiến nghị cử tri: 30 ngày trước" in tip
    assert "Căn cứ: " in tip and tip.endswith("Dấu cách: Ghi đã xong hôm nay")


# The next session, the meetings and the voices


def test_the_next_session_is_told_with_its_steps_and_opened(
    page: TodayPage, context: Context, told: Told
) -> None:
    words = words_on(page.ahead)
    assert {"KỲ HỌP SẮP TỚI", "Còn 20 ngày", "Kỳ họp thứ 1", "Thứ Ba, 15/12/2026 · 7 giờ 30"} <= set(words)
    assert name_of(page.ahead.bar) == "Chuẩn bị: đã xong 0 trong 13 bước"
    press(page, "Mở hồ sơ kỳ họp")
    assert told == [("open", ("session", records.find(context, Session)[0].id))]


def test_while_a_session_meets_its_button_leads_to_the_console(
    page: TodayPage, context: Context, told: Told
) -> None:
    session = records.find(context, Session)[0]
    records.save(context, replace(session, state="in_session", opened_at=context.clock()))
    assert {"KỲ HỌP ĐANG DIỄN RA", "Đang họp"} <= set(words_on(page.ahead))
    press(page, "Điều hành kỳ họp")
    assert told == [("go", "console")]


def test_a_step_of_the_offices_own_is_added_with_its_day(page: TodayPage, answers: Answers) -> None:
    def fill(dialog: Any) -> bool:
        dialog.editors["title"].set_value("Mượn loa của trường")
        dialog.editors["due_on"].set_value(date(2026, 11, 25))
        dialog.accept()
        return True

    answers.given["run"] = fill
    press(page, "Thêm việc")
    assert "Mượn loa của trường" in titles(page.groups.today.list)


def test_meetings_and_voices_have_their_cards_once_there_are_any(
    page: TodayPage, context: Context, told: Told
) -> None:
    found = records.save(
        context,
        ContactRound(kind="before_session", title="Đợt 1", starts_on=date(2026, 11, 20), state="issued"),
    )
    meeting = ContactMeeting(round=found.id, place="trường học", starts_at=datetime(2026, 11, 27, 14, 0))
    meeting = records.save(context, meeting)
    late = {"received_on": date(2026, 11, 1), "state": "forwarded", "due_on": date(2026, 11, 20)}
    waiting = records.save(context, Recommendation(text="Sửa cống", **late))
    assert page.meetings.isVisible() and page.voices.isVisible()
    (row,) = page.meetings.list.values()
    assert row.missing == ("chủ trì", "thư ký", "đại biểu", "mời cử tri")
    click(page.meetings.list, 0, 100)
    click(page.voices.list, 0, 100)
    assert told == [("open", ("contact_meeting", meeting.id)), ("open", ("recommendation", waiting.id))]


# The month


def test_the_month_marks_meetings_deadlines_and_days_off_in_words(page: TodayPage) -> None:
    strip = page.month.strip
    assert strip.words_of(date(2026, 11, 24)) == "24/11: Nghỉ: Ngày Văn hóa Việt Nam"
    assert "UBND gửi báo cáo" in strip.words_of(date(2026, 11, 15))
    assert strip.words_of(date(2026, 12, 15)) == "15/12: Kỳ họp thứ 1"


def test_a_day_picked_filters_and_escape_leaves_it(page: TodayPage) -> None:
    page.month.strip.setFocus()
    QTest.keyClick(page.month.strip, KEY.Key_PageDown)
    assert page.month.title.text() == "Tháng 12 năm 2026"
    for key in (KEY.Key_Up, KEY.Key_Up, KEY.Key_Up, KEY.Key_Right, KEY.Key_Return):
        QTest.keyClick(page.month.strip, key)
    assert page.month.strip.day() == date(2026, 12, 5)
    assert page.groups.of_day.title.text() == "Thứ Bảy, 05/12/2026"
    assert len(titles(page.groups.of_day.list)) == 3 and not page.groups.late.isVisible()
    assert page.escape()
    assert page.groups.late.isVisible() and not page.groups.of_day.isVisible()


def test_the_day_of_a_session_shows_the_session_and_an_empty_day_says_so(page: TodayPage) -> None:
    page.month.chosen.emit(date(2026, 12, 15))
    assert titles(page.groups.of_day.list) == ["Kỳ họp thứ 1 khai mạc lúc 7 giờ 30"]
    page.month.chosen.emit(date(2026, 12, 16))
    assert "Ngày này chưa có việc hay cuộc họp nào." in words_on(page)


def test_arrows_cross_the_edge_of_the_month_and_today_is_one_press_away(page: TodayPage) -> None:
    strip = page.month.strip
    strip.setFocus()
    assert strip.day() == date(2026, 11, 25)
    QTest.keyClick(strip, KEY.Key_Down)
    assert strip.day() == date(2026, 12, 2)
    assert name_of(strip) == "Lịch tháng 12/2026. 02/12"
    QTest.keyClick(strip, KEY.Key_Home)
    QTest.keyClick(strip, KEY.Key_Left)
    assert strip.day() == date(2026, 11, 30)
    press(page, "Tháng sau")
    press(page.month, "Hôm nay")
    assert (strip.day(), strip.hasFocus()) == (date(2026, 11, 25), True)


def test_a_change_elsewhere_keeps_the_month_and_the_day_of_the_keyboard(
    page: TodayPage, context: Context
) -> None:
    page.month.strip.setFocus()
    QTest.keyClick(page.month.strip, KEY.Key_PageDown)
    session = records.find(context, Session)[0]
    records.save(context, replace(session, note="Đã báo"))
    assert page.month.strip.day() == date(2026, 12, 25)


# Time, files, sizes, the badge


def test_the_badge_counts_what_is_late_a_moment_after_it_changed(qtbot: QtBot, context: Context) -> None:
    news: list[int] = []
    badge = LateBadge(context, lambda: news.append(1))
    assert (badge(), news) == ((2, "red"), [])
    for step in records.find(context, PreparationStep):
        if step.due_on and step.due_on < context.today:
            records.save(context, replace(step, done_on=context.today))
    assert badge() == (2, "red")
    qtbot.waitUntil(lambda: badge() is None)
    assert news == [1]
    badge.stop()


def test_a_new_day_is_noticed_without_a_click(page: TodayPage, clock: Clock) -> None:
    clock.at(2026, 11, 26, 0, 1)
    page.look_at_clock()
    assert len(titles(page.groups.late.list)) == 5
    assert page.head.facts.text().startswith("Thứ Năm, 26/11/2026")


def test_the_calendar_is_exported_where_the_person_says(
    page: TodayPage, answers: Answers, told: Told, tmp_path: Path
) -> None:
    press(page, "Xuất lịch")
    assert told == []
    answers.given["save_file"] = tmp_path / "lịch"
    press(page, "Xuất lịch")
    assert told == [("say", "Đã xuất lịch ra lịch.ics")]
    assert (tmp_path / "lịch.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("scale", SCALES)
def test_it_fits_the_width_it_is_given_in_every_size(
    qtbot: QtBot, desk: Desk, context: Context, screen: Screen, scale: float, scheme: str
) -> None:
    screen.appearance.set_scheme(scheme)
    screen.appearance.set_scale(scale)
    theme.fits(1366)
    page = shown(qtbot, desk, context)
    page.arrange(theme.compact)
    assert page.minimumSizeHint().width() <= 1366 - px(88 if theme.compact else 236)
    page.grab()
    late = page.groups.late.list
    assert late.height() == 2 * px(56 if theme.compact else 44)
