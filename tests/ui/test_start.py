"""From the data folder to the window: demo or set-up, who is there, another person, and what is refused."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.records.account import Account
from app.domain.records.person import Person
from app.services import backups, demo, records
from app.services.context import Context, open_context
from app.ui.first_start import FirstStart
from app.ui.main_window import MainWindow
from app.ui.pages import page_specs
from app.ui.screen import Screen
from app.ui.sign_in import SignIn
from app.ui.start import FRAME, Doors

NOW = datetime(2026, 11, 21, 9, 0)


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    opened = open_context(tmp_path / "Dữ liệu xã", lambda: NOW)
    yield opened
    opened.store.close()


@pytest.fixture
def doors(screen: Screen, context: Context) -> Iterator[Doors]:
    made = Doors(screen, context)
    yield made
    made.leave()
    if made.window is not None:
        made.window.close()


def test_the_first_start_makes_the_demo_and_opens_the_window(doors: Doors, qtbot: QtBot) -> None:
    doors.open()
    assert isinstance(doors.window, FirstStart)
    doors.window.demo_wanted.emit()
    qtbot.waitUntil(lambda: isinstance(doors.window, MainWindow), timeout=30_000)
    assert doors.context.user.name == "Lâm Thị Hạnh"


def test_a_backup_is_made_at_the_first_start_of_the_day(doors: Doors, context: Context, qtbot: QtBot) -> None:
    demo.make(context)
    doors.open()
    qtbot.waitUntil(lambda: bool(list((context.folder / "backups").glob("*.sha256"))), timeout=20_000)


def test_another_person_takes_over_and_the_old_window_hears_nothing_more(
    doors: Doors, context: Context, qtbot: QtBot
) -> None:
    demo.make(context)
    records.save(context, Account(name="Ngô Văn Ước", council_officer=True))
    doors.open()
    assert isinstance(doors.window, SignIn)
    doors.window.enter()
    first = doors.window
    assert isinstance(first, MainWindow)
    qtbot.waitUntil(lambda: not doors.screen.tasks.busy(), timeout=20_000)
    doors.switch_user()
    assert isinstance(doors.window, SignIn)
    doors.window.list.go_to_row(1)
    doors.window.enter()
    assert isinstance(doors.window, MainWindow) and doors.window is not first
    qtbot.wait(50)
    records.save(doors.context, Person(full_name="Sau khi đổi người"))
    qtbot.waitUntil(lambda: not doors.screen.tasks.busy(), timeout=20_000)


def test_every_page_of_the_navigation_can_be_opened_and_knows_its_kinds(
    doors: Doors, context: Context, qtbot: QtBot
) -> None:
    demo.make(context)
    doors.open()
    window = doors.window
    assert isinstance(window, MainWindow)
    for spec in page_specs(doors.screen):
        assert window.go(spec.name), spec.name
        page = window.pages.page()
        assert page is not None and spec.build.kinds == page.kinds
    qtbot.waitUntil(lambda: not doors.screen.tasks.busy(), timeout=20_000)


def test_a_window_too_large_for_the_screen_fills_it(doors: Doors, qtbot: QtBot) -> None:
    doors.open()
    assert doors.window is not None
    room = doors.window.screen().availableSize()
    assert (room.width(), room.height()) < (1366, 768 + FRAME), "the offscreen screen is a small one"
    assert doors.window.isMaximized()


def test_a_backup_put_back_opens_the_window_on_what_was_then(
    doors: Doors, context: Context, qtbot: QtBot
) -> None:
    demo.make(context)
    copy = backups.back_up(context)
    records.save(context, Person(full_name="Người sau bản sao"))
    doors.open()
    qtbot.waitUntil(lambda: not doors.screen.tasks.busy(), timeout=20_000)
    doors.screen.put_back(copy)
    assert isinstance(doors.window, MainWindow)
    people = [person.full_name for person in records.find(doors.context, Person)]
    assert people and "Người sau bản sao" not in people
    with doors.context.store.read() as work:
        assert work.log.fact("lost") == "" and work.log.fact("instance")
    qtbot.waitUntil(lambda: not doors.screen.tasks.busy(), timeout=20_000)
    doors.context.store.close()
