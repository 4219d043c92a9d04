"""The first start: a clerk sets up the office by keyboard; whoever sits down says who they are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.records.account import Account
from app.services import accounts, council
from app.services.context import Context, office, open_context
from app.ui.first_start import FirstStart
from app.ui.parts import Button
from app.ui.screen import Screen
from app.ui.sign_in import SignIn, only_one
from tests.ui.council import NOW, council_at_work, type_words

# The screen of the tests has no windows to raise, move or measure.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = open_context(tmp_path / "data", clock=lambda: NOW)
    yield made
    made.store.close()


@pytest.fixture
def window(qtbot: QtBot, screen: Screen, context: Context) -> FirstStart:
    made = FirstStart(context)
    qtbot.addWidget(made)
    made.show()
    return made


def press(qtbot: QtBot, window: FirstStart, words: str) -> None:
    button = next(b for b in window.findChildren(Button) if b.text() == words and b.isVisible())
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def enter(qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)


def fill_term(qtbot: QtBot, window: FirstStart) -> None:
    typed = {"number": "xxi", "first_year": "2026", "last_year": "2031", "starts_on": "1/4/26"}
    for name, words in (typed | {"elected_total": "25"}).items():
        qtbot.keyClicks(window.term.form.editors[name], words)


def test_an_office_is_set_up_with_the_keyboard(qtbot: QtBot, window: FirstStart, context: Context) -> None:
    window.begin()
    type_words(window.place.search, "gia loc")
    window.place.search.returnPressed.emit()
    assert window.place.list.values()[0].name == "Xã Gia Lộc"
    enter(qtbot)
    assert window.steps[1].isVisible() and not window.term.form.problems()
    fill_term(qtbot, window)
    enter(qtbot)
    type_words(window.people.cards[0].name, "Phạm Thị Lan Hương")
    enter(qtbot)
    assert window.summary.isVisible()
    with qtbot.waitSignal(window.ready):
        press(qtbot, window, "Bắt đầu dùng")
    own = council.council(context)
    assert own.organization.name == "Hội đồng nhân dân xã Gia Lộc"
    assert own.term.called() == "Khóa XXI, nhiệm kỳ 2026 - 2031"
    (account,) = accounts.accounts(context)
    assert account.administrator and account.name == "Phạm Thị Lan Hương"


def test_a_second_person_combines_roles(qtbot: QtBot, window: FirstStart, context: Context) -> None:
    window.begin()
    window.place.look("10999")
    window.forward()
    fill_term(qtbot, window)
    window.forward()
    type_words(window.people.cards[0].name, "Phạm Thị Lan Hương")
    press(qtbot, window, "Thêm người dùng")
    window.forward()
    assert window.people.isVisible()
    second = window.people.cards[1]
    assert second.box.problem() == "Chưa nhập họ và tên"
    type_words(second.name, "Ngô Thị Hà")
    window.forward()
    assert second.box.problem() == "Chọn ít nhất một vai trò cho người này"
    for role in ("registrar", "leader"):
        second.roles[role].click()
    window.forward()
    window.forward()
    found = {account.name: account for account in accounts.accounts(context)}
    assert found["Ngô Thị Hà"].registrar and found["Ngô Thị Hà"].leader
    assert not found["Ngô Thị Hà"].administrator


def test_a_step_that_is_not_complete_says_what_is_missing(qtbot: QtBot, window: FirstStart) -> None:
    window.begin()
    window.forward()
    assert window.steps[0].isVisible()
    window.place.look("10999")
    window.forward()
    qtbot.keyClicks(window.term.form.editors["number"], "21")
    window.forward()
    assert window.term.form.problems()["first_year"] == "Chưa nhập nhiệm kỳ từ năm"
    qtbot.keyClicks(window.term.boxes["groups"].editor, "99")
    window.forward()
    assert "không lớn hơn" in window.term.boxes["groups"].problem()


def test_escape_goes_back_and_what_was_typed_stays(qtbot: QtBot, window: FirstStart) -> None:
    window.begin()
    window.place.look("10999")
    window.forward()
    fill_term(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    window.begin()
    window.forward()
    assert window.term.term().number == "XXI"


def test_the_demo_is_one_press_away(qtbot: QtBot, window: FirstStart) -> None:
    with qtbot.waitSignal(window.demo_wanted):
        press(qtbot, window, "Dùng thử với xã mẫu")
    demo = next(b for b in window.findChildren(Button) if b.text() == "Dùng thử với xã mẫu")
    assert not demo.isEnabled()
    window.tell_problem("Thư mục này đã có dữ liệu.")
    assert demo.isEnabled()


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5])
def test_the_window_fits_a_small_screen(qtbot: QtBot, screen: Screen, context: Context, scale: float) -> None:
    screen.appearance.set_scale(scale)
    window = FirstStart(context)
    qtbot.addWidget(window)
    window.show()
    window.begin()
    hint = window.minimumSizeHint()
    assert hint.width() <= 1366 and hint.height() <= 768


def test_a_person_is_chosen_with_one_press(qtbot: QtBot, screen: Screen, context: Context) -> None:
    assert office(context) is None
    working = council_at_work_in(context)
    first = only_one(working)
    assert first is not None and first.user.name == "Phạm Thị Lan Hương"
    second = accounts.change(first, Account(name="Ngô Thị Hà", leader=True))
    assert only_one(working) is None
    window = SignIn(working)
    qtbot.addWidget(window)
    window.show()
    assert [account.name for account in window.list.values()] == ["Ngô Thị Hà", "Phạm Thị Lan Hương"]
    with qtbot.waitSignal(window.signed_in) as signed:
        qtbot.keyClick(window.list, Qt.Key.Key_Return)
    assert signed.args[0].user.id == second.id


def test_who_no_longer_uses_the_program_is_told_so(qtbot: QtBot, screen: Screen, context: Context) -> None:
    working = only_one(council_at_work_in(context))
    assert working is not None
    second = accounts.change(working, Account(name="Ngô Thị Hà", leader=True))
    window = SignIn(working)
    qtbot.addWidget(window)
    window.show()
    accounts.retire(working, second.id)
    window.list.opened.emit(window.list.values()[0])
    assert "không còn dùng" in window.problems.sentence()


def council_at_work_in(context: Context) -> Context:
    return council_at_work(context.folder, context)
