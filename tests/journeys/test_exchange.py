"""A commune enrols on paper, sends, is answered and reads the answer: two data folders and one stick."""

import re
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.records.recommendation import Recommendation
from app.services import records
from app.services.context import open_context
from app.ui.exchange_page import ExchangePage
from app.ui.screen import Screen
from app.ui.start import Doors
from tests.journeys.clerk import Clerk, Deed, FilesChosen
from tests.services.conftest import Clock
from tests.ui.council import council_at_work

SECRET = "mot cau du dai de nho"
DIGITS = re.compile(r"(?:\d{5} ){5}\d{5}")
TEXT = "Sửa cầu Bía, mố cầu đã nứt"


class OneStick(FilesChosen):
    """Whoever chooses a folder chooses the stick that is plugged in."""

    def choose_folder(self, title: str) -> Path | None:
        return self.folder / "stick"


@pytest.fixture
def no_key_store() -> Iterator[None]:
    """As on a machine without one, whatever the machine of the test has."""
    former = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    yield
    keyring.set_keyring(former)


@pytest.fixture
def sits(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, clock: Clock, no_key_store: None
) -> Iterator[Callable[[str], Clerk]]:
    """A clerk at the product on a data folder of this name; several may sit at once."""
    opened: list[Doors] = []
    (tmp_path / "stick").mkdir()

    def sit(name: str) -> Clerk:
        screen = Screen(qapp, tmp_path / name, OneStick(tmp_path))
        opened.append(Doors(screen, open_context(tmp_path / name, clock=clock)))
        opened[-1].open()
        return Clerk(qtbot, opened[-1])

    yield sit
    for doors in opened:
        qtbot.waitUntil(lambda doors=doors: not doors.screen.tasks.busy())
        assert doors.window is not None
        doors.window.close()
        doors.screen.close()
        doors.context.store.close()


def when_asked(clerk: Clerk, first: Deed, *rest: Deed) -> None:
    """Answer questions that come one after the other, each when it stands there."""
    asked = QApplication.activeModalWidget()
    if asked is None or not asked.isVisible():
        QTimer.singleShot(20, lambda: when_asked(clerk, first, *rest))
        return
    if rest:
        QTimer.singleShot(200, lambda: when_asked_after(clerk, asked, *rest))
    first()


def when_asked_after(clerk: Clerk, former: object, *deeds: Deed) -> None:
    """The next question is another one than the one answered before."""
    if QApplication.activeModalWidget() in (None, former):
        QTimer.singleShot(20, lambda: when_asked_after(clerk, former, *deeds))
    else:
        when_asked(clerk, *deeds)


def press(clerk: Clerk, words: str, *answers: Deed) -> None:
    """Press, and answer the questions that come."""
    QTimer.singleShot(0, lambda: when_asked(clerk, *answers))
    clerk.press(words)


def other_folder(clerk: Clerk) -> Deed:
    return lambda: clerk.press("Thư mục khác…")


def typed(clerk: Clerk, verb: str, **fields: str) -> Deed:
    """Fill these fields in and press the verb."""

    def fill() -> None:
        for name, words in fields.items():
            clerk.write(name.replace("_", " "), words)
        clerk.press(verb)

    return fill


def digits_on(clerk: Clerk) -> str:
    found = DIGITS.search(clerk.read())
    assert found, clerk.read()
    return found.group()


def found_the_province(clerk: Clerk) -> str:
    """Set the desk up, make its keys, lay its card on the stick; the digits for the letter."""
    letter: list[str] = []

    def put_away() -> None:
        letter.append(digits_on(clerk))
        clerk.press("Đã cất xong")

    clerk.press("Máy của cấp tỉnh, đơn vị trung chuyển")
    clerk.choose("Tỉnh, thành phố", "Hải Phòng")
    clerk.write("Người dùng đầu tiên", "Nguyễn Thị Sổ")
    clerk.press("Bắt đầu dùng")
    clerk.sees("Bàn tổng hợp", "Chưa có khóa của cấp trên")
    make = typed(clerk, "Lập khóa", Câu_mật_khẩu_giữ_khóa=SECRET, Gõ_lại_câu_mật_khẩu=SECRET)
    press(clerk, "Lập khóa và thẻ", make, put_away, lambda: clerk.press("Đã ghi lại"))
    clerk.sees("Thẻ của cấp trên", letter[0])
    press(clerk, "Ghi thẻ ra USB", typed(clerk, "Mở khóa", Câu_mật_khẩu=SECRET), other_folder(clerk))
    clerk.sees("Đã ghi C-")
    return letter[0]


def enrol_and_send(clerk: Clerk, letter: str) -> str:
    """The three steps of the commune and its first bundle; the digits of its paper."""
    clerk.go("Gửi – nhận")
    clerk.sees("Đăng ký với cấp trên")
    keys = typed(clerk, "Tạo khóa", Câu_mật_khẩu=SECRET, Gõ_lại_câu_mật_khẩu=SECRET)
    press(clerk, "Ghi tệp đăng ký", other_folder(clerk), keys)
    clerk.sees("In giấy đăng ký")
    paper = digits_on(clerk)
    compared = typed(clerk, "Nhận thẻ", Ba_mươi_chữ_số_trong_công_văn=letter)
    press(clerk, "Nhận thẻ cấp trên", other_folder(clerk), compared)
    clerk.sees("Đã nhận thẻ của cấp trên", "Chờ cấp trên duyệt")
    press(clerk, "Tạo gói gửi", other_folder(clerk))
    clerk.sees("Đã ghi và kiểm tra xong, có thể rút USB")
    return paper


def approve_and_answer(clerk: Clerk, paper: str) -> None:
    """Import, compare the digits of the paper, answer, and make the bundle back."""
    press(clerk, "Nhập thư mục", other_folder(clerk))
    clerk.sees("1 gói giữ lại chờ đăng ký", "1 đề nghị đăng ký")
    clerk.press("Đăng ký")
    clerk.row("Đề nghị đăng ký", "xã Gia Lộc")
    press(clerk, "Duyệt…", typed(clerk, "Duyệt", Ba_mươi_chữ_số_trên_giấy=paper))
    clerk.sees("1 gói nhận mới")
    clerk.press("Đơn vị")
    clerk.sees("xã Gia Lộc", "Đúng hạn")
    clerk.press("Kiến nghị gửi lên")
    clerk.row("Kiến nghị gửi lên", "KN-2026-0001")

    def answer() -> None:
        clerk.write("Cơ quan trả lời", "Sở Xây dựng")
        clerk.write("Số văn bản", "12/SXD")
        clerk.choose("Kết quả", "Đã giải quyết")
        clerk.write("Nội dung trả lời", "Đã sửa xong mố cầu.")
        clerk.press("Ghi trả lời")

    press(clerk, "Trả lời", answer)
    clerk.sees("Đã trả lời 1", "Đã ghi trả lời")
    QTimer.singleShot(0, lambda: when_asked(clerk, other_folder(clerk)))
    clerk.press("Tạo gói trả", then=lambda: clerk.pick_in_menu("Cho mọi đơn vị"))
    clerk.sees("Đã ghi và kiểm tra 1 gói trả.")


def test_a_commune_is_enrolled_on_paper_sends_is_answered_and_reads_the_answer(
    sits: Callable[[str], Clerk], tmp_path: Path, clock: Clock
) -> None:
    context = council_at_work(tmp_path / "xã", open_context(tmp_path / "xã", clock=clock))
    asked = Recommendation(
        code="KN-2026-0001",
        text=TEXT,
        received_on=date(2026, 10, 1),
        competence="province",
        state="forwarded",
    )
    records.save(context, asked)
    context.store.close()
    province, commune = sits("tỉnh"), sits("xã")
    letter = found_the_province(province)
    paper = enrol_and_send(commune, letter)
    assert paper != letter
    approve_and_answer(province, paper)
    commune.window.findChild(ExchangePage).sticks = lambda: ()
    press(commune, "Nhận gói", other_folder(commune))
    commune.sees("1 gói nhận được")
    commune.press("Nhận 1 gói")
    commune.sees("12/SXD")
    commune.go("Hôm nay")
    commune.sees("HĐND thành phố Hải Phòng: Đã trả lời 12/SXD")
