"""The doors of the product on a scratch folder, a clerk before them, and a clock only a test moves."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.context import open_context
from app.ui.screen import Screen
from app.ui.start import Doors
from tests.journeys.clerk import Clerk, FilesChosen
from tests.services.conftest import Clock


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform complains of what it cannot do; nothing of it is about us."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 11, 16, 8, 0))


@pytest.fixture
def sits_down(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, clock: Clock
) -> Iterator[Callable[[Path], Clerk]]:
    """A clerk who opens the product on a data folder; what is printed comes to the scratch folder."""
    opened: list[Doors] = []

    def sit_down(folder: Path) -> Clerk:
        screen = Screen(qapp, folder, FilesChosen(tmp_path))
        screen.failures.install()
        opened.append(Doors(screen, open_context(folder, clock=clock)))
        opened[0].open()
        return Clerk(qtbot, opened[0])

    yield sit_down
    for doors in opened:
        qtbot.waitUntil(lambda doors=doors: not doors.screen.tasks.busy())
        assert doors.window is not None
        doors.window.close()
        doors.screen.close()
        doors.context.store.close()
