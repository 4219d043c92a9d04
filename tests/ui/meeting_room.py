"""A window with the console in it, over a real store, and hands that work it by keyboard."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.services.context import Context
from app.ui.main_window import MainWindow
from app.ui.page import Desk, Page, PageSpec
from app.ui.record_picker import PickLine
from app.ui.screen import Screen
from app.ui.session_console import SessionConsole
from app.ui.wiring import Wiring

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def room_window(context: Context, screen: Screen, qtbot: QtBot) -> MainWindow:
    """The main window with a bare page and the console, on show and active."""
    window = MainWindow(screen, _wiring(context))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.go("console")
    return window


def console_of(window: MainWindow) -> SessionConsole:
    page = window.pages.page()
    assert isinstance(page, SessionConsole)
    return page


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is."""
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, key, modifier)
    QApplication.processEvents()


def close_suggestions(line: PickLine) -> None:
    """Put the list under a field away and let the window have the keyboard again."""
    popup, window = line.suggestions.popup(), line.window()
    popup.hide()
    window.activateWindow()
    for _ in range(3):
        QApplication.processEvents()
    line.setFocus()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _wiring(context: Context) -> Wiring:
    def specs() -> list[PageSpec]:
        build: dict[str, Callable[[Desk], Page]] = {"today": Page, "console": SessionConsole, "minutes": Page}
        return [PageSpec(name, "KỲ HỌP", name, "gavel", page) for name, page in build.items()]

    return Wiring(
        context=lambda: context,
        specs=specs,
        council=lambda: ("HĐND xã Gia Lộc", "Nhiệm kỳ 2026–2031"),
        user=lambda: "Lâm Thị Thư",
        search=lambda words: [],
        subscribe=context.store.subscribe,
        switch_user=lambda: None,
    )
