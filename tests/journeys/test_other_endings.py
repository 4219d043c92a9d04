"""Sessions that end otherwise: a majority that is too small, a quorum lost, the words of 2021, bad data."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.documents import layout_check
from app.store.store import NAME, open_store
from app.ui.start import REFUSED, start
from tests.documents.reading import pdf_text
from tests.journeys.clerk import CTRL, KEY, Clerk
from tests.journeys.steps import plan_a_session, set_up, take_delegates_in
from tests.services.conftest import Clock
from tests.ui import meeting

SitsDown = Callable[[Path], Clerk]
FIRST_PROGRAM = """
import sys
from pathlib import Path
from app.services.context import open_context
context = open_context(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""
OF_2021 = (
    "Họ và tên\tGiới tính\tChức vụ HĐND\n"
    "Hà Văn Ất\tNam\tChủ tịch HĐND\nLã Thị Bính\tNữ\tTrưởng Ban Pháp chế\nTy Văn Cống\tNam\t\n"
)


@pytest.fixture(scope="module")
def convened(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, datetime]:
    """25 delegates and a convened session with three resolutions to adopt."""
    folder = tmp_path_factory.mktemp("hội trường") / "xã"
    return folder, meeting.made(folder)


def test_a_majority_is_of_the_total_and_a_quorum_can_be_lost(
    sits_down: SitsDown, convened: tuple[Path, datetime], clock: Clock, tmp_path: Path
) -> None:
    clock.now = convened[1]
    clerk = sits_down(convened[0])
    clerk.go("Điều hành kỳ họp")
    clerk.press("Mở kỳ họp")
    clerk.press("Khai mạc")
    clerk.key(KEY.Key_F8)
    for name in ("luong thi diep", "y lan"):
        leave(clerk, name)
    clerk.sees("Có mặt 23/25", "Đủ điều kiện họp (cần 17)")
    go_to_item(clerk, clock, 5)
    vote(clerk, "13", "10", "13/25 đại biểu tán thành, đạt 52,0% tổng số:", "ĐƯỢC THÔNG QUA (cần 13)")
    go_to_item(clerk, clock, 6)
    words = "KHÔNG ĐƯỢC THÔNG QUA (cần 13)"
    vote(clerk, "12", "8", "12/25 đại biểu tán thành, đạt 48,0% tổng số:", words, abstained="3")
    go_to_item(clerk, clock, 8)
    recall_needs_17(clerk)
    lose_the_quorum(clerk)
    paper = printed(clerk, tmp_path)
    for told in (
        "13/25 đại biểu Hội đồng nhân dân tán thành (đạt 52,0% tổng số đại biểu); không tán thành: 10; "
        "không biểu quyết: 0. Nghị quyết được thông qua.",
        "12/25 đại biểu Hội đồng nhân dân tán thành (đạt 48,0% tổng số đại biểu); không tán thành: 08; "
        "không biểu quyết: 03.",
        "chưa đạt mức cần có (13/25, quá nửa tổng số đại biểu Hội đồng nhân dân). "
        "Nghị quyết không được thông qua.",
        "Khi biểu quyết có mặt 16/25 đại biểu, không đủ số đại biểu cần có để biểu quyết",
        "Nội dung này được lùi sang kỳ họp sau.",
        "Vắng không lý do: 02 đại biểu, gồm bà Lương Thị Diệp, bà Đỗ Thị Ỷ Lan.",
        "bà Mai Thị Lụa ra về từ mục 8 (Nghị quyết về chương trình giám sát năm 2027), lúc 08 giờ 50 phút",
    ):
        assert told in paper
    assert paper.count(" ra về từ mục 8 ") == 7 and "bãi nhiệm" not in paper


def leave(clerk: Clerk, name: str) -> None:
    """Find the delegate, press Space."""
    clerk.key(KEY.Key_F, CTRL)
    clerk.key(KEY.Key_A, CTRL)
    clerk.type(name)
    clerk.key(KEY.Key_Return)
    clerk.key(KEY.Key_Space)


def go_to_item(clerk: Clerk, clock: Clock, number: int) -> None:
    for _ in range(9):
        if f"MỤC {number} ·" in clerk.read() and clerk.can_press("Bắt đầu biểu quyết"):
            return
        clerk.key(KEY.Key_F2)
        clock.forward(minutes=10)


def vote(clerk: Clerk, in_favour: str, against: str, *seen: str, abstained: str = "") -> None:
    clerk.key(KEY.Key_F5)
    clerk.key(KEY.Key_Space)
    clerk.type(in_favour)
    clerk.key(KEY.Key_Tab)
    clerk.type(against)
    if abstained:
        clerk.key(KEY.Key_Tab)
        clerk.type(abstained)
    clerk.sees(*seen)
    clerk.key(KEY.Key_Return, CTRL)
    clerk.sees("Đã ghi kết quả")


def recall_needs_17(clerk: Clerk) -> None:
    """Seen while it is typed; then the vote is dropped, for nobody is to be recalled."""
    clerk.choose("Loại quyết định", "Bãi nhiệm")
    clerk.sees("Ít nhất hai phần ba của 25 (tổng số) là 17.")
    clerk.press("Bắt đầu biểu quyết")
    for name in ("Thu vào", "Hợp lệ"):
        clerk.write(name, "23")
    clerk.write("Đồng ý", "16")
    clerk.write("Không đồng ý", "7")
    clerk.sees("KHÔNG ĐƯỢC THÔNG QUA (cần 17)")
    clerk.write("Đồng ý", "17")
    clerk.write("Không đồng ý", "6")
    clerk.sees("17/25", "ĐƯỢC THÔNG QUA (cần 17)")
    clerk.press("Bỏ lần này")
    clerk.choose("Loại quyết định", "Thông qua nghị quyết")


def lose_the_quorum(clerk: Clerk) -> None:
    for name in ("buoi", "cam", "ung", "gam", "hoe", "khe", "lua"):
        leave(clerk, name)
    clerk.sees("Có mặt 16/25", "Thiếu 1 để đủ 17", "Có mặt 16/25, thiếu 1 đại biểu để đủ 17")
    vote(clerk, "16", "", "KHÔNG ĐỦ ĐẠI BIỂU ĐỂ BIỂU QUYẾT (cần 13)")
    clerk.press("Bế mạc")
    clerk.sees("Chưa bế mạc được", "Mục 8. Nghị quyết về chương trình giám sát năm 2027: chưa quyết định.")
    clerk.press("Việc khác", then=lambda: clerk.pick_in_menu("Lùi kỳ sau"))
    clerk.key(KEY.Key_F2)
    clerk.press("Bế mạc")
    clerk.sees("Đã bế mạc")


def printed(clerk: Clerk, folder: Path) -> str:
    clerk.go("Biên bản")
    clerk.sees("Đúng thể thức Nghị định 30")
    clerk.press("PDF")
    clerk.sees("Đã lưu Biên bản")
    (pdf,) = folder.glob("*.pdf")
    assert layout_check.check(pdf) == []
    return " ".join(pdf_text(pdf).split())


def test_a_session_of_2021_has_the_kinds_bodies_and_words_of_its_time(
    sits_down: SitsDown, clock: Clock, tmp_path: Path
) -> None:
    clock.at(2021, 10, 11)
    clerk = sits_down(tmp_path / "Dữ liệu xã")
    term = {"Khóa": "XX", "Nhiệm kỳ từ năm": "2021", "Nhiệm kỳ đến năm": "2026"}
    set_up(clerk, **term, **{"Bắt đầu nhiệm kỳ": "23/5/2021", "Tổng số đại biểu được bầu": "3"})
    take_delegates_in(clerk, OF_2021, 3)
    clerk.go("Tổ chức")
    clerk.sees("Ban Pháp chế", "Ban Kinh tế - Xã hội")
    plan_a_session(clerk, "8:00 20/10/2021", "5", "Kỳ họp bất thường")
    clerk.press("Thông tin")
    clerk.pick("Thư ký kỳ họp", "Lã Thị Bính")
    clerk.press("Lưu")
    clerk.press("Triệu tập", then=lambda: clerk.press("Triệu tập"))
    clock.at(2021, 10, 20)
    clerk.press("Khai mạc")
    clerk.press("Mở kỳ họp")
    clerk.press("Khai mạc")
    clerk.key(KEY.Key_F8)
    clerk.sees("Có mặt 3/3")
    for _ in range(9):
        clerk.key(KEY.Key_F2)
        if clerk.can_press("Bắt đầu biểu quyết"):
            vote(clerk, "3", "", "3/3 đại biểu tán thành, đạt 100,0% tổng số:", "ĐƯỢC THÔNG QUA (cần 2)")
        clock.forward(minutes=10)
    clerk.press("Bế mạc")
    paper = printed(clerk, tmp_path)
    for told in (
        "Kỳ họp thứ 5 (kỳ họp bất thường) Hội đồng nhân dân xã Gia Lộc khóa XX, nhiệm kỳ 2021 - 2026",
        "có mặt 03/03 đại biểu (đạt 100,0%); không có đại biểu vắng mặt.",
        "Ông Hà Văn Ất, Chủ tịch Hội đồng nhân dân xã.",
        "Thư ký (người ghi biên bản): Bà Lã Thị Bính, Trưởng Ban Pháp chế",
        "03/03 đại biểu Hội đồng nhân dân tán thành (đạt 100,0% tổng số đại biểu)",
        "Kỳ họp kết thúc vào 09 giờ 30 phút, ngày 20 tháng 10 năm 2021./.",
    ):
        assert told in paper


def of_another_program(folder: Path) -> None:
    with closing(sqlite3.connect(folder / NAME)) as db:
        db.execute("CREATE TABLE tasks (id INTEGER)")
        db.commit()


def of_a_newer_version(folder: Path) -> None:
    open_store(folder).close()
    with closing(sqlite3.connect(folder / NAME)) as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
        db.commit()


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [(of_another_program, "không phải dữ liệu của Nghị Sự"), (of_a_newer_version, "bản Nghị Sự mới hơn")],
)
def test_data_that_cannot_be_opened_is_told_in_a_sentence_and_left_alone(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, spoil: Callable[[Path], None], sentence: str
) -> None:
    spoil(tmp_path)
    before = (tmp_path / NAME).read_bytes()
    told = start_and_read(qtbot, tmp_path)
    assert sentence in told
    assert (tmp_path / NAME).read_bytes() == before


def test_a_second_program_on_the_same_data_is_told_so(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    open_store(tmp_path).close()
    with subprocess.Popen(
        [sys.executable, "-c", FIRST_PROGRAM, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as first:
        assert first.stdout is not None and first.stdin is not None
        assert first.stdout.readline().strip() == b"open"
        told = start_and_read(qtbot, tmp_path)
        first.stdin.close()
    assert "đang mở" in told


def start_and_read(qtbot: QtBot, folder: Path) -> str:
    """What the program says when it is started on this folder; it must then end, refused."""
    told: list[str] = []

    def read_and_close() -> None:
        asked = QApplication.activeModalWidget()
        if asked is None:
            QTimer.singleShot(20, read_and_close)
            return
        told.extend(label.text() for label in asked.findChildren(QLabel))
        close = next(each for each in asked.findChildren(QPushButton) if each.text() == "Đóng")
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)

    QTimer.singleShot(20, read_and_close)
    assert start(folder) == REFUSED
    return " ".join(told)
