"""The registers page: numbers used, kept, cancelled, missing; keeping, writing down, cancelling, printing."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.records.number_book import NumberBook
from app.domain.records.number_entry import NumberEntry
from app.services import numbers, records
from app.services.context import Context
from app.ui.page import Desk, PageSpec
from app.ui.paper_words import words_of
from app.ui.registers_page import RegistersPage
from app.ui.screen import Screen
from tests.ui.conftest import Answers
from tests.ui.council import type_words
from tests.ui.gia_loc import answering, gia_loc, words_on
from tests.ui.office_window import fits, office_window

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier
Told = list[tuple[str, object]]
SUBJECT = "về việc thông qua đề án thu gom rác thải sinh hoạt"


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = gia_loc(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, context: Context) -> RegistersPage:
    made = RegistersPage(replace(desk, context=context))
    qtbot.addWidget(made)
    made.resize(1130, 712)
    made.show()
    context.store.subscribe(lambda kinds: made.refresh() if kinds & made.kinds else None)
    made.refresh()
    return made


@pytest.fixture
def book(context: Context) -> NumberBook:
    return numbers.books(context)[0]


def column_of(page: RegistersPage, number: int) -> list[str]:
    model = page.lines.table.model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_the_books_stand_at_the_left_and_the_first_is_on_show(page: RegistersPage) -> None:
    assert [row.facts for row in page.books.list.values()][:2] == ["NQ-HĐND · 2 số", "NQ-HĐND · chưa có số"]
    assert column_of(page, 0) == ["01/NQ-HĐND", "02/NQ-HĐND"]
    assert "số tiếp theo 03" in page.head.facts.text()


def test_a_number_kept_stands_in_the_book_with_its_reason_and_can_be_taken_back(
    page: RegistersPage, context: Context, answers: Answers, told: Told
) -> None:
    answers.given["run"] = answering(reason="Nghị quyết về đặt tên đường")
    page.new()
    assert column_of(page, 2) == ["Đã dùng", "Đã dùng", "Giữ trước"]
    assert page.lines.line().text == "03/NQ-HĐND"
    assert "Nghị quyết về đặt tên đường" in page.lines.words.text()
    words, undo = told[-1][1]
    assert words == "Đã giữ số 03/NQ-HĐND"
    undo()
    assert column_of(page, 2) == ["Đã dùng", "Đã dùng"]


def test_an_old_number_leaves_the_gap_before_it_visible(
    page: RegistersPage, context: Context, answers: Answers
) -> None:
    answers.given["run"] = answering(number=5, on=date(2026, 9, 12), subject=SUBJECT)
    page.enter()
    assert column_of(page, 2) == ["Đã dùng", "Đã dùng", "Khuyết số", "Khuyết số", "Đã dùng"]
    assert page.lines.line().text == "05/NQ-HĐND"
    assert "2 số khuyết" in page.head.facts.text()
    page.pills.set_code("gap")
    page.refresh()
    assert column_of(page, 0) == ["03/NQ-HĐND", "04/NQ-HĐND"]


def test_a_gap_is_filled_from_its_own_row(
    page: RegistersPage, context: Context, book: NumberBook, answers: Answers
) -> None:
    numbers.enter(context, book, 4, date(2026, 9, 12), SUBJECT)
    page.lines.table.go_to("3")
    assert page.lines.write_button.isVisible() and not page.lines.cancel_button.isVisible()
    answers.given["run"] = answering(on=date(2026, 9, 1), subject="về việc đặt tên đường")
    QTest.keyClick(page.lines.table, KEY.Key_Return)
    assert column_of(page, 2)[2] == "Đã dùng"
    assert page.lines.line().text == "03/NQ-HĐND"


def test_a_number_already_used_is_refused_under_its_field(page: RegistersPage, answers: Answers) -> None:
    answers.given["run"] = answering(number=2, on=date(2026, 9, 12), subject=SUBJECT)
    page.enter()
    assert "Số 02/NQ-HĐND đã dùng" in answers.shown.boxes["number"].problem()
    assert column_of(page, 0) == ["01/NQ-HĐND", "02/NQ-HĐND"]


def test_delete_cancels_a_kept_number_which_stays_in_the_book(
    page: RegistersPage, context: Context, book: NumberBook, answers: Answers, told: Told
) -> None:
    numbers.reserve(context, book, "Nghị quyết về phí chợ")
    page.lines.table.setFocus()
    page.lines.table.go_to("3")
    answers.given["run"] = answering(reason="Kỳ họp không thông qua")
    QTest.keyClick(page.lines.table, KEY.Key_Delete)
    assert column_of(page, 2) == ["Đã dùng", "Đã dùng", "Đã hủy"]
    assert "Kỳ họp không thông qua" in page.lines.words.text()
    assert told[-1] == ("say", "Đã hủy số 03/NQ-HĐND")


def test_a_number_on_a_document_is_not_cancelled_here_but_opens_its_document(
    page: RegistersPage, context: Context, told: Told
) -> None:
    page.lines.table.go_to("2")
    assert not page.lines.cancel_button.isVisible()
    QTest.keyClick(page.lines.table, KEY.Key_Delete)
    QTest.keyClick(page.lines.table, KEY.Key_Return)
    entry = records.find(context, NumberEntry, text="02/NQ-HĐND")[0]
    assert told == [("open", ("resolution", entry.document))]


def test_searching_without_marks_finds_a_subject_and_escape_gives_the_book_back(
    qtbot: QtBot, page: RegistersPage
) -> None:
    type_words(page.search, "kinh te")
    qtbot.waitUntil(lambda: column_of(page, 0) == ["02/NQ-HĐND"])
    type_words(page.search, "không có")
    qtbot.waitUntil(lambda: not page.lines.stage.shows_content())
    assert page.escape()
    qtbot.waitUntil(lambda: column_of(page, 0) == ["01/NQ-HĐND", "02/NQ-HĐND"])


def test_another_book_is_chosen_by_arrow_keys_and_an_empty_one_says_so(page: RegistersPage) -> None:
    page.books.list.setFocus()
    QTest.keyClick(page.books.list, KEY.Key_Down)
    assert "Nghị quyết quy phạm pháp luật" in page.head.facts.text()
    assert "Sổ chưa có số nào" in words_on(page)
    QTest.keyClick(page.books.list, KEY.Key_Down)
    assert column_of(page, 0) == [f"0{number}/BB-HĐND" for number in range(1, 7)]


def test_a_former_year_is_chosen_beside_the_title(
    page: RegistersPage, context: Context, book: NumberBook
) -> None:
    assert not page.periods.isVisible()
    numbers.enter(context, book, 9, date(2025, 12, 20), SUBJECT)
    assert page.periods.isVisible()
    page.periods.set_code("2025")
    page.periods.activated.emit(page.periods.currentIndex())
    assert column_of(page, 0)[-1] == "09/NQ-HĐND"
    assert "Năm 2025" in page.head.facts.text() and "số tiếp theo" not in page.head.facts.text()


def test_the_printed_book_is_shown_saved_and_left_by_escape(
    qtbot: QtBot, page: RegistersPage, answers: Answers, tmp_path: Path
) -> None:
    page.print()
    qtbot.waitUntil(lambda: page.paper.proof is not None, timeout=8000)
    text = words_of(page.paper.proof.data)
    assert "SỔ ĐĂNG KÝ VĂN BẢN ĐI" in text and "02/NQ-HĐND" in text
    assert not page.paper.verdict.text()
    answers.given["save_file"] = tmp_path / "Sổ.pdf"
    page.paper.save_pdf()
    qtbot.waitUntil((tmp_path / "Sổ.pdf").exists, timeout=8000)
    assert page.escape()
    assert page.lines.table.isVisible() and not page.paper.isVisible()


def test_a_number_found_elsewhere_is_shown_in_its_book_and_year(
    page: RegistersPage, context: Context, book: NumberBook
) -> None:
    entry = numbers.enter(context, book, 9, date(2025, 12, 20), SUBJECT)
    page.pills.set_code("gap")
    assert page.open_record("number_entry", entry.id)
    assert page.lines.line().text == "09/NQ-HĐND"
    assert page.shown_record() == ("number_entry", entry.id)
    assert not page.open_record("number_book", book.id)


def test_a_closed_book_keeps_its_numbers_and_gives_none(
    page: RegistersPage, context: Context, book: NumberBook, told: Told
) -> None:
    records.save(context, replace(book, active=False))
    page.books.go_to(book.id)
    page._show_book()
    assert column_of(page, 0) == ["01/NQ-HĐND", "02/NQ-HĐND"]
    page.new()
    assert told[-1] == ("problem", "Sổ này không dùng nữa. Giữ số trong sổ đang dùng.")


@pytest.mark.parametrize("scale", [1.0, 1.25])
def test_the_window_never_grows_and_every_key_reaches_the_page(
    qtbot: QtBot, screen: Screen, context: Context, answers: Answers, scale: float
) -> None:
    screen.appearance.set_scale(scale)
    spec = PageSpec("registers", "DỮ LIỆU", "Sổ văn bản", "inbox", RegistersPage)
    window = office_window(qtbot, screen, context, spec)
    page = window.pages.page()
    assert isinstance(page, RegistersPage)
    answers.given["run"] = answering(reason="Nghị quyết về đặt tên đường")
    QTest.keyClick(window, KEY.Key_N, CTRL)
    assert column_of(page, 2)[-1] == "Giữ trước"
    QTest.keyClick(window, KEY.Key_Z, CTRL)
    assert column_of(page, 2) == ["Đã dùng", "Đã dùng"]
    assert fits(window)
