"""The real window over real data with the pages a test asks for, on show and with the keyboard."""

from pytestqt.qtbot import QtBot

from app.services.context import Context
from app.ui.main_window import MainWindow
from app.ui.page import PageSpec
from app.ui.screen import Screen
from app.ui.wiring import Wiring


def office_window(qtbot: QtBot, screen: Screen, context: Context, *specs: PageSpec) -> MainWindow:
    wiring = Wiring(
        context=lambda: context,
        specs=lambda: specs,
        council=lambda: ("HĐND xã Gia Lộc", "Nhiệm kỳ 2026–2031"),
        user=lambda: "Phạm Thị Lan Hương",
        search=lambda words: [],
        subscribe=context.store.subscribe,
        switch_user=lambda: None,
    )
    window = MainWindow(screen, wiring)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def fits(window: MainWindow) -> bool:
    """Whether the page on show needs no scrolling to the side and the window is no wider than it was made."""
    page = window.pages.page()
    room = window.width() - window.navigation.width()
    return page is not None and page.minimumSizeHint().width() <= room and window.width() == 1366
