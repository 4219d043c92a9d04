"""Lists with pages of their own give what they show to Excel and take tables in, too."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from pytestqt.qtbot import QtBot

from app.domain.records.number_entry import NumberEntry
from app.services import records
from app.ui.delegates_page import DelegatesPage
from app.ui.page import Desk, Page
from app.ui.registers_page import RegistersPage
from app.ui.resolutions_page import ResolutionsPage
from app.ui.sessions.page import SessionsPage
from app.ui.sheets.dialog import SheetIn
from tests.ui.conftest import Answers
from tests.ui.gia_loc import gia_loc


def shown(qtbot: QtBot, desk: Desk, tmp_path: Path, kind: type[Page]) -> Any:
    page = kind(replace(desk, context=gia_loc(tmp_path / "xã")))
    qtbot.addWidget(page)
    page.resize(1130, 712)
    page.show()
    page.refresh()
    return page


@pytest.mark.parametrize(
    ("kind", "headings"),
    [
        (DelegatesPage, {"Họ và tên", "Tổ đại biểu", "Đơn vị bầu cử"}),
        (ResolutionsPage, {"Số, ký hiệu", "Trích yếu", "Kỳ họp"}),
        (SessionsPage, {"Kỳ họp thứ", "Khai mạc", "Địa điểm"}),
        (RegistersPage, {"Số", "Số, ký hiệu", "Trích yếu"}),
    ],
)
def test_what_the_page_shows_goes_out(
    qtbot: QtBot,
    desk: Desk,
    answers: Answers,
    told: list[Any],
    tmp_path: Path,
    kind: type[Page],
    headings: set[str],
) -> None:
    page = shown(qtbot, desk, tmp_path, kind)
    answers.given["save_file"] = tmp_path / "ra.xlsx"
    page.give_out()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    rows = list(openpyxl.load_workbook(tmp_path / "ra.xlsx").active.iter_rows(values_only=True))
    assert headings <= set(rows[0]) and len(rows) > 1
    page.desk.context.store.close()


@pytest.mark.parametrize("kind", [ResolutionsPage, SessionsPage, RegistersPage])
def test_a_table_is_asked_for(
    qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path, kind: type[Page]
) -> None:
    page = shown(qtbot, desk, tmp_path, kind)
    page.take_in()
    assert isinstance(answers.shown, SheetIn)
    qtbot.addWidget(answers.shown)
    page.desk.context.store.close()


def test_an_old_book_of_numbers_comes_into_the_book_that_is_seen(
    qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path
) -> None:
    page = shown(qtbot, desk, tmp_path, RegistersPage)
    context, book = page.desk.context, page.held.book
    before = len(records.find(context, NumberEntry, book=book.id))
    page.take_in()
    dialog = answers.shown
    assert isinstance(dialog, SheetIn)
    qtbot.addWidget(dialog)
    dialog.read("Số, ký hiệu\tNgày ban hành\tTrích yếu\n01/NQ-HĐND\t05/01/2019\tVề ngân sách xã\n")
    qtbot.waitUntil(lambda: dialog.held.plan is not None and not dialog.held.busy, timeout=20_000)
    dialog.take.click()
    qtbot.waitUntil(lambda: bool(dialog.result()), timeout=20_000)
    found = records.find(context, NumberEntry, book=book.id)
    assert len(found) == before + 1
    assert [(one.period, one.text) for one in found if one.period == "2019"] == [("2019", "01/NQ-HĐND")]
    context.store.close()
