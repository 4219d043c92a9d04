"""The shell: going to pages, refreshing them, searching everywhere, speaking, fitting the screen."""

from collections.abc import Callable, Iterator

import gallery
import pytest
from conftest import Answers
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from app.ui.ask import Ask
from app.ui.dialogs import Dialogs
from app.ui.help.window import HelpWindow
from app.ui.look import SCALES, theme
from app.ui.look.tokens import NAV_WIDTH, RAIL_WIDTH
from app.ui.main_window import MainWindow
from app.ui.screen import Screen
from app.ui.search_box import grouped
from app.ui.tasks import Progress

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def changes() -> gallery.Changes:
    return gallery.Changes()


@pytest.fixture
def window(screen: Screen, changes: gallery.Changes, qtbot: QtBot) -> Iterator[MainWindow]:
    made = gallery.window(screen, changes)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.toast.hide()


def petitions(window: MainWindow) -> gallery.PetitionsPage:
    assert window.go("petitions")
    page = window.pages.page()
    assert isinstance(page, gallery.PetitionsPage)
    return page


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
    QTest.keyClick(window, key, modifier)


# Size


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("name", ["today", "petitions", "gallery"])
def test_the_window_never_grows_past_1366_by_768(
    screen: Screen, changes: gallery.Changes, qtbot: QtBot, scale: float, name: str
) -> None:
    screen.appearance.set_scale(scale)
    window = gallery.window(screen, changes)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    window.go(name)
    window.tell_problem("Chưa có nhiệm kỳ nào. Thêm nhiệm kỳ rồi ghi kiến nghị.")
    window.say("Đã chuyển kiến nghị", lambda: None)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1366, 768)
    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 768


def test_what_is_too_wide_for_the_largest_text_can_be_scrolled_to(window: MainWindow, screen: Screen) -> None:
    screen.appearance.set_scale(1.5)
    window.resize(1366, 768)
    window.go("gallery")
    QApplication.processEvents()
    area = window.pages._areas["gallery"]
    wide = area.widget().minimumSizeHint().width()
    assert wide > area.viewport().width()
    assert area.horizontalScrollBar().maximum() >= wide - area.viewport().width()


def test_big_text_makes_the_navigation_a_rail_that_keeps_its_words(
    window: MainWindow, screen: Screen
) -> None:
    assert window.navigation.width() == NAV_WIDTH
    screen.appearance.set_scale(1.25)
    assert theme.compact
    assert window.navigation.width() == round(RAIL_WIDTH * 1.25)
    window.resize(1920, 1080)
    assert not theme.compact
    assert window.navigation.width() == round(NAV_WIDTH * 1.25)


def test_every_page_is_reachable_in_the_rail_at_the_largest_text(
    window: MainWindow, screen: Screen, qtbot: QtBot
) -> None:
    screen.appearance.set_scale(1.5)
    window.resize(1366, 768)
    for name, button in window.navigation._buttons.items():
        qtbot.waitUntil(button.isVisible)
        assert button.accessibleName()
        button.click()
        assert window.pages.name == name


# Going about


def test_ctrl_and_a_digit_go_to_the_pages_in_order(window: MainWindow, qtbot: QtBot) -> None:
    assert window.pages.name == "today"
    press(window, KEY.Key_2)
    qtbot.waitUntil(lambda: window.pages.name == "petitions")
    press(window, KEY.Key_Comma)
    qtbot.waitUntil(lambda: window.pages.name == "settings")


def test_a_page_is_built_when_it_is_first_shown_and_not_before(window: MainWindow) -> None:
    assert set(window.pages.built()) == {"today"}
    page = petitions(window)
    window.go("today")
    assert petitions(window) is page


def test_the_page_on_show_refreshes_at_once_and_a_hidden_one_when_it_is_shown(
    window: MainWindow, changes: gallery.Changes
) -> None:
    page = petitions(window)
    seen = page.refreshed
    changes.committed.emit(frozenset({"petition"}))
    assert page.refreshed == seen + 1
    changes.committed.emit(frozenset({"person"}))
    assert page.refreshed == seen + 1
    window.go("today")
    changes.committed.emit(frozenset({"petition"}))
    assert page.refreshed == seen + 1
    petitions(window)
    assert page.refreshed == seen + 2


def test_a_change_committed_in_the_worker_reaches_the_page_on_the_gui_thread(
    window: MainWindow, changes: gallery.Changes, screen: Screen, qtbot: QtBot
) -> None:
    page = petitions(window)
    seen = page.refreshed

    def verb(progress: Progress) -> None:
        window._changed.emit(frozenset({"petition"}))

    screen.tasks.run(verb, lambda _: None)
    qtbot.waitUntil(lambda: page.refreshed == seen + 1)


def test_opening_a_record_goes_to_the_page_that_has_it(window: MainWindow) -> None:
    assert window.open("petition", "0145")
    assert window.pages.name == "petitions"
    assert petitions(window).table.id() == "0145"
    assert not window.open("petition", "9999")
    assert not window.open("planet", "1")


def test_a_page_that_will_not_let_go_stays(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    page = petitions(window)
    monkeypatch.setattr(page, "leave", lambda: False)
    assert not window.go("today")
    assert window.pages.name == "petitions"
    assert window.navigation._current == "petitions"
    assert not window.close()
    monkeypatch.setattr(page, "leave", lambda: True)


def test_keys_of_the_page_reach_it(window: MainWindow) -> None:
    press(window, KEY.Key_N)
    assert window.toast.sentence() == "Đã thêm 1 việc"
    page = petitions(window)
    press(window, KEY.Key_F)
    assert page.search.hasFocus()
    press(window, KEY.Key_Tab)
    assert page.table.hasFocus()
    press(window, KEY.Key_Tab)
    assert page.due.editor.hasFocus()


# Speaking


def test_a_toast_takes_back_with_ctrl_z_and_the_next_one_takes_its_place(window: MainWindow) -> None:
    undone: list[str] = []
    window.say("Đã xóa 1 việc", lambda: undone.append("một"))
    window.say("Đã xóa 2 việc", lambda: undone.append("hai"))
    assert window.toast.sentence() == "Đã xóa 2 việc"
    press(window, KEY.Key_Z)
    assert undone == ["hai"]
    assert window.toast.sentence() == ""
    press(window, KEY.Key_Z)
    assert undone == ["hai"]


def test_a_toast_stays_while_the_keyboard_is_on_it(window: MainWindow, qtbot: QtBot) -> None:
    window.say("Đã xóa 1 việc", lambda: None)
    window.toast._button.setFocus()
    assert not window.toast._timer.isActive()
    window.pages.page().setFocus()
    assert window.toast._timer.isActive()


def test_a_toast_lies_inside_the_window_and_clear_of_the_footer(window: MainWindow) -> None:
    petitions(window)
    QApplication.processEvents()
    window.say("Đã chuyển KN-0147", lambda: None)
    low = window.toast.geometry().bottom()
    footer = window.footer.mapTo(window, QPoint(0, 0)).y()
    assert window.footer.isVisible() and low < footer
    assert window.toast.x() >= window.navigation.width()


def test_a_toast_moves_up_from_a_button_that_comes_under_it(window: MainWindow, qtbot: QtBot) -> None:
    window.say("Đã chuyển KN-0147", lambda: None)
    low = window.toast.geometry()
    button = QPushButton("Lưu", window.centralWidget())
    button.setGeometry(low.adjusted(20, 4, -20, -4))
    button.show()
    qtbot.waitUntil(lambda: not window.toast.geometry().intersects(button.geometry()))
    assert window.toast.x() == low.x() and window.toast.y() < low.y()


def test_a_refusal_is_a_sentence_in_the_bar_until_something_succeeds(window: MainWindow) -> None:
    next(b for b in window.findChildren(QPushButton) if b.text() == "Thêm kiến nghị").click()
    assert window.problems.sentence() == "Chưa có nhiệm kỳ nào. Thêm nhiệm kỳ rồi ghi kiến nghị."
    window.say("Đã thêm nhiệm kỳ")
    assert window.problems.sentence() == ""


def test_escape_closes_the_bar(window: MainWindow) -> None:
    window.tell_problem("Không ghi được.")
    press(window, KEY.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert window.problems.sentence() == ""


def test_work_under_way_is_shown_with_its_count_and_can_be_stopped(
    window: MainWindow, screen: Screen, qtbot: QtBot
) -> None:
    def verb(progress: Progress) -> None:
        while True:
            progress(3, 9)

    screen.tasks.run(verb, pytest.fail, title="Xuất PDF")
    strip = next(each for each in window.top.children() if type(each).__name__ == "TaskStrip")
    qtbot.waitUntil(lambda: "3/9" in [label.text() for label in strip.findChildren(QLabel)])
    qtbot.waitUntil(strip.isVisible)
    strip.findChild(QPushButton).click()
    qtbot.waitUntil(lambda: not strip.isVisible())
    assert window.toast.sentence() == "Đã dừng. Không có gì bị thay đổi."


def test_closing_during_work_asks_first(
    window: MainWindow, screen: Screen, answers: Answers, qtbot: QtBot
) -> None:
    def verb(progress: Progress) -> None:
        while True:
            progress(0, 1)

    answers.given["confirm"] = False
    screen.tasks.run(verb, lambda _: None, lambda _: None)
    assert not window.close()
    assert answers.asked == [("confirm", "Một việc đang chạy")]
    screen.tasks.cancel()
    qtbot.waitUntil(lambda: not screen.tasks.busy())
    assert window.close()


def test_f1_lists_the_keys_of_the_page_and_of_the_window(window: MainWindow) -> None:
    petitions(window)
    press(window, KEY.Key_F1, Qt.KeyboardModifier.NoModifier)
    assert isinstance(window.help, HelpWindow)
    words = [label.text() for label in window.help.findChildren(QLabel)]
    for expected in ("Mở kiến nghị", "F4", "Đôn đốc", "Ctrl+K", "Tìm khắp nơi", "Trợ giúp"):
        assert expected in words


# Searching


def find(window: MainWindow, qtbot: QtBot, words: str) -> None:
    press(window, KEY.Key_K)
    assert window.top.search.hasFocus()
    window.top.search.setText(words)
    qtbot.waitUntil(window.search.panel.isVisible)


def test_ctrl_k_finds_everywhere_and_enter_opens(window: MainWindow, qtbot: QtBot) -> None:
    find(window, qtbot, "thôn đông")
    QTest.keyClick(window.top.search, KEY.Key_Down)
    QTest.keyClick(window.top.search, KEY.Key_Return)
    assert window.pages.name == "petitions"
    assert petitions(window).table.id() == "0138"
    assert not window.search.panel.isVisible()
    assert window.top.search.text() == ""


def test_the_keys_of_the_window_come_before_those_of_a_text_field(window: MainWindow, qtbot: QtBot) -> None:
    """On Linux a text field would take Ctrl+K to mean "delete to the end of the line"."""
    field = petitions(window).due.editor
    assert isinstance(field, QLineEdit)
    field.setFocus()
    for key in (KEY.Key_K, KEY.Key_E, KEY.Key_S):
        override = QKeyEvent(QKeyEvent.Type.ShortcutOverride, key, CTRL)
        QApplication.sendEvent(field, override)
        assert not override.isAccepted()
    undo = QKeyEvent(QKeyEvent.Type.ShortcutOverride, KEY.Key_Z, CTRL)
    QApplication.sendEvent(field, undo)
    assert undo.isAccepted()
    QTest.keyClick(field, KEY.Key_K, CTRL)
    assert window.top.search.hasFocus()
    assert field.text() == "31/11/2026"


def test_escape_leaves_the_search_and_goes_back_to_where_one_was(window: MainWindow, qtbot: QtBot) -> None:
    page = petitions(window)
    page.table.setFocus()
    find(window, qtbot, "thôn")
    QTest.keyClick(window.top.search, KEY.Key_Escape)
    assert not window.search.panel.isVisible()
    assert page.table.hasFocus()


def test_nothing_found_repeats_the_words(window: MainWindow, qtbot: QtBot) -> None:
    find(window, qtbot, "sân bay")
    words = [label.text() for label in window.search.panel.findChildren(QLabel) if label.isVisible()]
    assert "Không tìm thấy “sân bay”. Thử ít chữ hơn, hoặc không dấu." in words


def test_half_typed_letters_do_not_close_the_results_nor_open_anything(
    window: MainWindow, qtbot: QtBot
) -> None:
    find(window, qtbot, "thôn")
    for state in ("thoo", "thôn ddo", "thôn đo", "thôn đông"):
        window.top.search.setText(state)
    qtbot.waitUntil(lambda: len(window.search.list.values()) == 2)
    assert window.pages.name == "today"
    assert window.search.panel.isVisible()


def test_hits_of_one_kind_stand_together_in_the_order_of_their_best() -> None:
    session, road, cow = gallery.HITS
    assert grouped([road, session, cow]) == [road, cow, session]


# Look and language


def test_a_new_look_keeps_the_page_and_the_record(window: MainWindow, screen: Screen) -> None:
    window.open("petition", "0144")
    old = window.pages.page()
    screen.appearance.set_scheme("dark")
    fresh = petitions(window)
    assert fresh is not old
    assert fresh.table.id() == "0144"
    assert theme.dark
    screen.appearance.set_scale(1.25)
    assert petitions(window).table.id() == "0144"


def test_a_new_look_waits_for_a_page_that_will_not_let_go(
    window: MainWindow, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = petitions(window)
    monkeypatch.setattr(page, "leave", lambda: False)
    screen.appearance.set_scheme("dark")
    assert window.pages.page() is page
    monkeypatch.setattr(page, "leave", lambda: True)
    window.go("petitions")
    assert window.pages.page() is not page


def test_the_language_changes_at_once_and_back(window: MainWindow, screen: Screen) -> None:
    def tips() -> set[str]:
        return {button.toolTip() for button in window.top.findChildren(QPushButton)}

    screen.set_language("en")
    assert "Switch to dark" in tips()
    screen.set_language("vi")
    assert "Đổi sang nền tối" in tips()


def test_the_menu_of_the_person_holds_sizes_colours_and_languages_with_the_present_ones_ticked(
    window: MainWindow,
) -> None:
    actions = window.top.person.menu().actions()
    assert {action.text() for action in actions if action.isChecked()} == {
        "Chữ vừa",
        "Nền sáng",
        "Tiếng Việt",
    }
    next(action for action in actions if action.text() == "Chữ lớn").trigger()
    assert theme.scale == 1.25


def test_the_ring_stands_round_the_control_with_the_keyboard_and_nowhere_else(window: MainWindow) -> None:
    page = petitions(window)
    page.search.setFocus()
    assert window.ring.isVisible() and window.ring.widget() is page.search
    picture = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    edge = page.search.mapTo(window, QPoint(page.search.width() // 2, 0))
    ratio = window.devicePixelRatio()
    colours = {
        picture.pixelColor(round(edge.x() * ratio), round((edge.y() - up) * ratio)).name()
        for up in range(1, 5)
    }
    assert theme.colour("focus").name() in colours
    page.table.setFocus()
    assert not window.ring.isVisible()


def test_everything_that_can_be_pressed_or_walked_through_has_a_name(
    window: MainWindow, qtbot: QtBot
) -> None:
    for name in list(window.navigation.keys()):
        window.go(name)
    for widget in [*window.findChildren(QAbstractButton), *window.findChildren(QAbstractItemView)]:
        if widget.objectName().startswith("qt_") or type(widget).__name__ in (
            "QComboBoxListView",
            "QHeaderView",
        ):
            continue
        seen = QAccessible.queryAccessibleInterface(widget)
        assert seen.text(QAccessible.Text.Name), (type(widget).__name__, widget.objectName())


def test_no_name_of_anybody_is_in_the_title(window: MainWindow) -> None:
    assert window.windowTitle() == "Nghị Sự"


def answer(qtbot: QtBot, act: Callable[[Ask], None]) -> None:
    """Do something with the question as soon as it is open."""

    def when_open() -> None:
        ask = QApplication.activeModalWidget()
        if isinstance(ask, Ask):
            act(ask)
        else:
            QTimer.singleShot(5, when_open)

    QTimer.singleShot(0, when_open)


def press_words(words: str) -> Callable[[Ask], None]:
    return lambda ask: next(b for b in ask.findChildren(QPushButton) if b.text() == words).click()


def test_a_question_starts_on_the_safe_button_and_says_the_verb(window: MainWindow, qtbot: QtBot) -> None:
    dialogs, seen = Dialogs(window), []

    def look(ask: Ask) -> None:
        seen.append([button.text() for button in ask.findChildren(QPushButton)])
        seen.append(ask.leave.hasFocus() or ask.focusWidget() is ask.leave)
        QTest.keyClick(ask, KEY.Key_Escape)

    answer(qtbot, look)
    assert not dialogs.confirm("Xóa 3 việc đã chọn?", "Không lấy lại được.", "Xóa 3 việc")
    assert seen == [["Hủy", "Xóa 3 việc"], True]
    answer(qtbot, press_words("Xóa 3 việc"))
    assert dialogs.confirm("Xóa 3 việc đã chọn?", "Không lấy lại được.", "Xóa 3 việc")


def test_a_choice_answers_its_code_and_a_text_what_was_typed(window: MainWindow, qtbot: QtBot) -> None:
    dialogs = Dialogs(window)

    def pick(ask: Ask) -> None:
        ask.findChild(QComboBox).setCurrentIndex(1)
        press_words("Chọn")(ask)

    answer(qtbot, pick)
    assert dialogs.choose("Chọn mẫu", "Mẫu nghị quyết", {"a": "Cá biệt", "b": "Quy phạm"}) == "b"
    answer(qtbot, press_words("Hủy"))
    assert dialogs.choose("Chọn mẫu", "Mẫu nghị quyết", {"a": "Cá biệt", "b": "Quy phạm"}) is None
    answer(qtbot, press_words("Ghi"))
    assert dialogs.ask_text("Lý do hoãn", "Vì sao hoãn kỳ họp?", "Bão số 9") == "Bão số 9"


def test_the_details_of_a_failure_can_be_copied(window: MainWindow, qtbot: QtBot) -> None:
    def copy(ask: Ask) -> None:
        press_words("Sao chép chi tiết")(ask)
        press_words("Đóng")(ask)

    answer(qtbot, copy)
    Dialogs(window).failure("ValueError\n  ui/trang.py:12 refresh")
    assert QApplication.clipboard().text() == "ValueError\n  ui/trang.py:12 refresh"
