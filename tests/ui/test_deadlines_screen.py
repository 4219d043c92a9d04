"""Tính thời hạn: the days of the law on the screen, each with its words, for every known case."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from app.services.context import Context, open_context
from app.ui.deadlines.counted_weeks import CountedWeeks
from app.ui.deadlines.dialog import CALENDAR, DAYS, RULE, DeadlineDialog
from app.ui.page import Page, PageSpec
from app.ui.screen import Screen
from tests.services.conftest import Clock
from tests.ui.conftest import Answers
from tests.ui.office_window import office_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
KEY = Qt.Key
SWITCH = date(2026, 6, 25)


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = open_context(tmp_path / "dữ liệu", Clock(datetime(2026, 11, 21, 9)))
    yield made
    made.store.close()


@pytest.fixture
def dialog(qtbot: QtBot, screen: Screen, context: Context) -> DeadlineDialog:
    made = DeadlineDialog(context)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def type_day(dialog: DeadlineDialog, day: str) -> None:
    dialog.day.clear()
    QTest.keyClicks(dialog.day, day)


def press(dialog: DeadlineDialog, way: str, code: str) -> None:
    QTest.mouseClick(getattr(dialog, way)._buttons[code], Qt.MouseButton.LeftButton)


def ask_days(dialog: DeadlineDialog, day: str, days: int, *, working: bool) -> None:
    press(dialog, "way", DAYS)
    dialog.count.clear()
    QTest.keyClicks(dialog.count, str(days))
    press(dialog, "unit", "working" if working else CALENDAR)
    type_day(dialog, day)


def words_on(dialog: DeadlineDialog) -> str:
    QApplication.processEvents()  # labels put into a shown card appear at the next turn
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def told(dialog: DeadlineDialog, day: date) -> str:
    """What the weeks say of a day, as the tool tip and a screen reader do."""
    return dialog.findChild(CountedWeeks).words_of(day)  # type: ignore[union-attr]


VECTORS = [
    ("20/11/2026", 7, True, "Thứ Tư 02/12/2026", ["Không tính thứ Ba 24/11/2026: Ngày Văn hóa Việt Nam"]),
    ("20/11/2026", 10, True, "Thứ Hai 07/12/2026", ["Không tính thứ Ba 24/11/2026", "6 ngày nghỉ cuối tuần"]),
    ("23/11/2026", 5, True, "Thứ Ba 01/12/2026", ["Không tính thứ Ba 24/11/2026"]),
    ("20/8/2026", 3, True, "Thứ Hai 24/08/2026", ["Có tính thứ Bảy 22/08/2026: Làm bù"]),
    ("28/8/2026", 3, True, "Thứ Hai 07/09/2026", ["31/08/2026", "02/09/2026", "Quốc khánh"]),
    ("13/02/2026", 5, True, "Thứ Sáu 27/02/2026", ["đến thứ Sáu 20/02/2026: Tết Âm lịch"]),
    ("24/4/2026", 3, True, "Thứ Hai 04/05/2026", ["27/04/2026", "30/04/2026", "01/05/2026"]),
    ("30/12/2026", 5, True, "Thứ Năm 07/01/2027", ["Không tính thứ Sáu 01/01/2027"]),
    ("25/6/2026", 10, True, "Thứ Năm 09/07/2026", ["Không tính 4 ngày nghỉ cuối tuần"]),
    ("25/6/2026", 7, True, "Thứ Hai 06/07/2026", ["Không tính 4 ngày nghỉ cuối tuần"]),
    ("25/10/2026", 30, False, "Thứ Tư 25/11/2026",
     ["Thứ Ba 24/11/2026 là ngày nghỉ (Ngày Văn hóa Việt Nam)", "ngày làm việc tiếp theo", "Điều 148"]),
]  # fmt: skip


@pytest.mark.parametrize(("start", "days", "working", "due", "reasons"), VECTORS)
def test_every_known_count_shows_its_day_and_says_why(
    dialog: DeadlineDialog, start: str, days: int, working: bool, due: str, reasons: list[str]
) -> None:
    ask_days(dialog, start, days, working=working)
    assert dialog.answer.day.text() == due
    shown = words_on(dialog)
    for words in reasons:
        assert words in shown


def test_a_letter_of_before_july_keeps_the_old_rule_and_the_new_one_stands_beside_it(
    dialog: DeadlineDialog,
) -> None:
    dialog.ask("complaint.acceptance")
    type_day(dialog, "25/06/2026")
    assert dialog.answer.day.text() == "Thứ Năm 09/07/2026"
    shown = words_on(dialog)
    assert "01/07/2012 – 30/06/2026: 10 ngày làm việc → thứ Năm 09/07/2026\náp dụng" in shown
    assert "Từ 01/07/2026: 07 ngày làm việc → thứ Hai 06/07/2026" in shown
    assert "sửa bởi Nghị định 155/2026/NĐ-CP Điều 10" in shown


def test_texts_that_conflict_are_both_read(dialog: DeadlineDialog) -> None:
    dialog.ask("complaint.acceptance", SWITCH)
    shown = words_on(dialog)
    assert "10 ngày làm việc → thứ Năm 09/07/2026\nđang dùng" in shown
    assert "10 ngày → thứ Hai 06/07/2026\nLuật Khiếu nại 02/2011/QH13 Điều 27, Điều 36" in shown
    assert "các cơ quan dùng ngày làm việc" in shown


def test_from_july_on_the_new_number_applies(dialog: DeadlineDialog) -> None:
    dialog.ask("complaint.acceptance", date(2026, 7, 1))
    assert dialog.answer.day.text() == "Thứ Sáu 10/07/2026"
    assert "giữ thời hạn cũ" in words_on(dialog)


def test_a_number_nobody_has_read_in_the_text_says_so(dialog: DeadlineDialog) -> None:
    dialog.ask("session.convene.regular", date(2026, 12, 15))
    assert "Chưa đối chiếu với văn bản gốc" in words_on(dialog)
    dialog.ask("complaint.first", date(2026, 12, 15))
    assert "Chưa đối chiếu với văn bản gốc" not in words_on(dialog)


def test_the_weeks_number_the_days_and_say_why_one_is_left_out(dialog: DeadlineDialog) -> None:
    ask_days(dialog, "20/11/2026", 7, working=True)
    assert "không đếm" in told(dialog, date(2026, 11, 20))
    assert "ngày thứ 1" in told(dialog, date(2026, 11, 23))
    assert "Ngày Văn hóa Việt Nam" in told(dialog, date(2026, 11, 24))
    assert told(dialog, date(2026, 11, 28)).endswith("thứ Bảy")
    assert "hết hạn, ngày thứ 7" in told(dialog, date(2026, 12, 2))
    ask_days(dialog, "20/08/2026", 3, working=True)
    assert "ngày thứ 2, Làm bù" in told(dialog, date(2026, 8, 22))


def test_a_day_counted_back_is_numbered_from_the_event(dialog: DeadlineDialog) -> None:
    dialog.ask("session.papers", date(2026, 12, 15))
    assert dialog.found is not None
    assert dialog.found.deadline.day < date(2026, 12, 15)
    assert "ngày thứ 1" in told(dialog, date(2026, 12, 14))


def test_a_search_without_marks_finds_the_rule_and_the_arrows_walk_while_typing(
    dialog: DeadlineDialog, qtbot: QtBot
) -> None:
    QTest.keyClicks(dialog.rules.search, "giai quyet to cao")
    qtbot.waitUntil(lambda: len(dialog.rules.list.values()) in range(1, 9))
    first = dialog.rules.value()
    QTest.keyClick(dialog.rules.search, KEY.Key_Down)
    assert dialog.rules.value() != first
    assert dialog.found is not None and dialog.found.title == dialog.rules.value().title  # type: ignore[union-attr]


def test_a_day_that_is_none_and_a_time_without_a_rule_are_said(dialog: DeadlineDialog) -> None:
    type_day(dialog, "31/02/2026")
    assert dialog.found is None and dialog.day_box.problem()
    assert not dialog.copy.isEnabled()
    dialog.ask("complaint.acceptance", date(2005, 1, 1))
    assert "Không có quy định" in words_on(dialog)


def test_the_answer_is_copied_with_its_reasons(dialog: DeadlineDialog) -> None:
    dialog.ask("complaint.acceptance", SWITCH)
    dialog.copy.click()
    text = QApplication.clipboard().text()
    assert text.startswith("Thụ lý khiếu nại: thứ Năm 09/07/2026.")
    assert "Nghị định 124/2020/NĐ-CP Điều 16" in text


def test_a_key_opens_it_on_any_page_and_so_does_the_search(
    qtbot: QtBot, screen: Screen, context: Context, answers: Answers
) -> None:
    window = office_window(qtbot, screen, context, PageSpec("blank", "", "Trang", "sun", Page))
    QTest.keyClick(window, KEY.Key_F9)
    assert isinstance(answers.shown, DeadlineDialog)
    answers.shown = None
    QTest.keyClick(window, KEY.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(window.top.search, "tinh thoi han")
    QTest.keyClick(window.top.search, KEY.Key_Return)
    assert isinstance(answers.shown, DeadlineDialog)


@pytest.mark.parametrize("scale", [1.0, 1.25])
def test_it_fits_a_small_screen(qtbot: QtBot, screen: Screen, context: Context, scale: float) -> None:
    screen.appearance.set_scale(scale)
    made = DeadlineDialog(context)
    qtbot.addWidget(made)
    made.ask("complaint.acceptance", SWITCH)
    assert made.minimumSizeHint().width() <= 1366 - 40
    assert made.minimumSizeHint().height() <= 768 - 60
    assert made.way.code() == RULE
