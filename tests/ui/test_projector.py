"""The projector: what stands on the wall, that it follows the session, and that it outlives its page."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services import attendance, sessions, votes
from app.services.context import Context
from app.ui.projector import Projector
from app.ui.screen import Screen
from app.ui.session_console import SessionConsole
from app.ui.slide import Result, Slide, Timer
from tests.services.conftest import Clock
from tests.ui import meeting
from tests.ui.meeting_room import KEY, console_of, press, room_window

Made = tuple[Path, datetime]


@pytest.fixture(scope="module")
def midway(tmp_path_factory: pytest.TempPathFactory) -> Made:
    folder = tmp_path_factory.mktemp("máy chiếu") / "xã"
    return folder, meeting.made(folder, midway=True)


@pytest.fixture
def context(midway: Made, tmp_path: Path) -> Iterator[Context]:
    opened = meeting.copied(midway[0], tmp_path / "Dữ liệu xã", Clock(midway[1]))
    yield opened
    opened.store.close()


@pytest.fixture
def page(context: Context, screen: Screen, qtbot: QtBot) -> Iterator[SessionConsole]:
    made = console_of(room_window(context, screen, qtbot))
    yield made
    if (open_one := made.projection.projector()) is not None:
        open_one.close()


def wall(page: SessionConsole) -> Projector:
    shown = page.projection.projector()
    assert shown is not None
    return shown


def test_f11_puts_the_item_and_the_running_clock_on_the_wall(page: SessionConsole) -> None:
    page.item.notes.setFocus()
    press(KEY.Key_F11)
    slide = wall(page).slide()
    assert slide.session == "Kỳ họp thứ 3"
    assert slide.presence == "Có mặt 23/25"
    assert slide.kicker == "Mục 5 · Thông qua nghị quyết"
    assert slide.title == "Nghị quyết về dự toán ngân sách xã năm 2027"
    assert slide.timer is not None
    assert (slide.timer.name, slide.timer.time) == ("Ông Tạ Văn Khế", "02:46")
    assert page.window().isActiveWindow()
    page.item.notes.setFocus()
    press(KEY.Key_F11)
    assert page.projection.projector() is None


def test_esc_on_the_wall_takes_it_away(page: SessionConsole) -> None:
    page.projection.toggle()
    QTest.keyClick(wall(page), Qt.Key.Key_Escape)
    assert page.projection.projector() is None


def test_half_typed_numbers_never_reach_the_wall(page: SessionConsole, context: Context) -> None:
    page.projection.toggle()
    page.item.speaker.stop()
    page.item.vote.open_vote()
    QTest.keyClicks(page.item.vote.forms["hands"].boxes["in_favour"].edit, "23")
    slide = wall(page).slide()
    assert slide.notice == "Đang biểu quyết: giơ tay"
    assert slide.result is None
    page.record()
    result = wall(page).slide().result
    assert result is not None and result.passed
    assert result.verdict == "ĐƯỢC THÔNG QUA (cần 13)"
    assert result.counts == (("Tán thành", 23), ("Không tán thành", 0), ("Không biểu quyết", 0))


def test_the_wall_follows_presence_and_pauses(page: SessionConsole, context: Context) -> None:
    page.projection.toggle()
    attendance.leave(context, page.room.session.id, meeting.people(context)[0].id)
    page.show_now()
    assert wall(page).slide().presence == "Có mặt 22/25"
    sessions.pause(context, page.room.session.id)
    page.show_now()
    assert wall(page).slide().notice == "Tạm nghỉ"


def test_the_wall_stays_at_the_running_item_whatever_the_clerk_looks_at(page: SessionConsole) -> None:
    page.projection.toggle()
    page.show_item(page.room.items[7].id)
    assert page.room.shown.id == page.room.items[7].id
    assert wall(page).slide().title == "Nghị quyết về dự toán ngân sách xã năm 2027"


def test_the_wall_outlives_a_change_of_theme(page: SessionConsole, screen: Screen) -> None:
    page.projection.toggle()
    before, window = wall(page), page.window()
    screen.appearance.set_scheme("dark")
    QApplication.processEvents()
    fresh = console_of(window)
    assert fresh is not page and wall(fresh) is before
    fresh.item.speaker.stop()
    assert before.slide().timer is None


def test_a_secret_ballot_of_people_has_no_bar_but_its_sentence(
    page: SessionConsole, context: Context
) -> None:
    page.item.speaker.stop()
    item = page.room.shown
    event = votes.open_vote(context, item.id, "Bầu", "secret_ballot", "resolution")
    page.show_now()
    assert page.room.events[-1].id == event.id
    page.projection.toggle()
    assert wall(page).slide().notice == "Đang biểu quyết: bỏ phiếu kín"


SLIDES = {
    "plain": Slide("Kỳ họp thứ 3", "Có mặt 23/25", "Mục 2", "Báo cáo", "Trình: Ông A"),
    "timer": Slide("Kỳ họp thứ 3", "Có mặt 23/25", "Mục 2", "Báo cáo", "",
                   timer=Timer("Bà B", "Thảo luận", "08:05", "trong 07:00", 1.2, "Quá giờ 1 phút 5 giây")),
    "result": Slide("Kỳ họp thứ 3", "Có mặt 23/25", "Mục 2", "Nghị quyết " + "rất dài " * 20, "",
                    result=Result((("Tán thành", 12), ("Không tán thành", 8), ("Khác", 3)), 25, 13,
                                  "12/25 đại biểu tán thành", "KHÔNG ĐƯỢC THÔNG QUA (cần 13)", False)),
    "notice": Slide("Kỳ họp thứ 3", "Có mặt 23/25", "", "", "", notice="Tạm nghỉ"),
}  # fmt: skip


@pytest.mark.parametrize("name", SLIDES)
@pytest.mark.parametrize("size", [(960, 540), (1024, 768), (1920, 1080)])
def test_every_slide_is_light_on_dark_and_fills_the_wall(
    screen: Screen, qtbot: QtBot, name: str, size: tuple[int, int]
) -> None:
    projector = Projector()
    qtbot.addWidget(projector)
    projector.resize(*size)
    projector.show_slide(SLIDES[name])
    picture = projector.grab().toImage()
    assert QColor(picture.pixel(2, 2)).lightness() < 60
    light = sum(
        QColor(picture.pixel(x, y)).lightness() > 120
        for x in range(0, picture.width(), 8)
        for y in range(0, picture.height(), 8)
    )
    assert light > 20
    assert projector.accessibleName() == SLIDES[name].spoken()
