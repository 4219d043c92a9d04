"""The pages of a session inside the window: every size of text fits, its keys reach them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import Answers
from gia_loc import gia_loc
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.context import Context
from app.ui.look import SCALES
from app.ui.main_window import MainWindow
from app.ui.minutes_page import MinutesPage
from app.ui.page import PageSpec
from app.ui.screen import Screen
from app.ui.sessions import SessionsPage
from app.ui.wiring import Wiring

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SPECS = (
    PageSpec("sessions", "KỲ HỌP", "Kỳ họp", "calendar-days", SessionsPage),
    PageSpec("minutes", "KỲ HỌP", "Biên bản", "file-text", MinutesPage),
)


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = gia_loc(tmp_path / "data")
    yield made
    made.store.close()


def open_window(qtbot: QtBot, screen: Screen, context: Context) -> MainWindow:
    wiring = Wiring(
        context=lambda: context,
        specs=lambda: SPECS,
        council=lambda: ("HĐND xã Gia Lộc", "Nhiệm kỳ 2026–2031"),
        user=lambda: "Lâm Thị Thư",
        search=lambda words: [],
        subscribe=context.store.subscribe,
        switch_user=lambda: None,
    )
    window = MainWindow(screen, wiring)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.mark.parametrize("scale", SCALES)
def test_the_window_never_grows_past_1366_by_768(
    qtbot: QtBot, screen: Screen, context: Context, scale: float
) -> None:
    screen.appearance.set_scale(scale)
    window = open_window(qtbot, screen, context)
    page = window.pages.page()
    for name in ("preparation", "papers", "agenda", "guests", "resolutions", "roll", "info"):
        page.file.go(name)
        QApplication.processEvents()
        assert window.minimumSizeHint().width() <= 1366
        if scale < 1.5:
            assert window.pages._areas["sessions"].horizontalScrollBar().maximum() == 0
    window.go("minutes")
    QApplication.processEvents()
    assert (window.width(), window.height()) == (1366, 768)
    assert window.pages._areas["minutes"].horizontalScrollBar().maximum() == 0
    assert window.pages._areas["minutes"].verticalScrollBar().maximum() == 0


def test_ctrl_p_prints_the_minutes_on_show(
    qtbot: QtBot, screen: Screen, context: Context, answers: Answers
) -> None:
    window = open_window(qtbot, screen, context)
    window.go("minutes")
    page = window.pages.page()
    qtbot.waitUntil(lambda: page.reading.preview.proof is not None)
    QTest.keyClick(window, KEY.Key_P, CTRL)
    assert ("choose_printer", page.reading.preview.proof.title) in answers.asked


def test_esc_leaves_a_paper_for_the_file_it_came_from(qtbot: QtBot, screen: Screen, context: Context) -> None:
    window = open_window(qtbot, screen, context)
    page = window.pages.page()
    page.show_paper("programme", page.shown_record()[1], "Chương trình kỳ họp")
    assert page.preview.view.hasFocus()
    QTest.keyClick(page.preview.view, KEY.Key_Escape)
    assert page.file.isVisible()


def test_ctrl_n_plans_a_session_and_esc_leaves_the_form(
    qtbot: QtBot, screen: Screen, context: Context
) -> None:
    window = open_window(qtbot, screen, context)
    page = window.pages.page()
    QTest.keyClick(window, KEY.Key_N, CTRL)
    assert page.form.opens_at.hasFocus()
    QTest.keyClick(page.form.opens_at, KEY.Key_Escape)
    assert page.file.isVisible()


def test_the_file_of_the_session_is_one_press_from_its_minutes(
    qtbot: QtBot, screen: Screen, context: Context
) -> None:
    window = open_window(qtbot, screen, context)
    window.go("minutes")
    window.pages.page().head.file_button.click()
    assert window.pages.name == "sessions"
    assert window.pages.page().file.name.text() == "Kỳ họp thứ 3"
    QTest.keyClick(window, KEY.Key_Tab, CTRL)
    assert window.pages.page().isAncestorOf(window.focusWidget())
