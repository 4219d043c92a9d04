"""The minutes page: the clerk's words reach the paper, signing freezes it, correcting keeps the former."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from conftest import Answers
from council import council_at_work, type_words
from gia_loc import answering, gia_loc, session_of, words_on
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.services import minutes as service
from app.services import records
from app.services.context import Context
from app.ui.minutes.held import NOW
from app.ui.minutes_page import MinutesPage
from app.ui.page import Desk
from app.ui.paper_words import words_of

Told = list[tuple[str, object]]
OWN = "Đại biểu dự họp đông đủ, nghiêm túc; có mặt 23/25 đại biểu."


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = gia_loc(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, context: Context) -> MinutesPage:
    return open_page(qtbot, desk, context)


def open_page(qtbot: QtBot, desk: Desk, context: Context) -> MinutesPage:
    made = MinutesPage(replace(desk, context=context))
    qtbot.addWidget(made)
    made.resize(1130, 712)
    made.show()
    context.store.subscribe(lambda kinds: made.refresh() if kinds & made.kinds else None)
    made.refresh()
    return made


def paper_of(page: MinutesPage) -> str:
    proof = page.reading.preview.proof
    return " ".join(words_of(proof.data).split()) if proof else ""


def write(page: MinutesPage, key: str, words: str) -> None:
    """Go to a part, mark all of it and type over it."""
    page.writing.show_part(key)
    page.edit()
    page.writing.editor.text.moveCursor(QTextCursor.MoveOperation.Start)
    page.writing.editor.text.selectAll()
    type_words(page.writing.editor.text, words)


def test_the_minutes_still_to_be_signed_come_first(page: MinutesPage) -> None:
    assert page.head.title.text() == "Biên bản Kỳ họp thứ 3"
    assert page.head.chip.text() == "Chưa ký"
    assert page.writing.outline.count.text().endswith("phần")


def test_words_typed_over_a_part_are_saved_and_come_on_the_paper(
    qtbot: QtBot, page: MinutesPage, context: Context
) -> None:
    write(page, "delegates", OWN)
    qtbot.waitUntil(lambda: OWN in paper_of(page), timeout=8000)
    assert page.writing.outline.list.value().words == "Lời thư ký"
    assert "đã tự lưu 14 giờ 05" in page.head.facts.text()
    parts = {part.key: part for part in service.parts(context, page.held.minutes.id)}
    assert parts["delegates"].own_text == OWN


def test_leaving_a_part_saves_what_was_typed_there(page: MinutesPage, context: Context) -> None:
    write(page, "delegates", OWN)
    QTest.keyClick(page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page.writing.outline.key() == "guests"
    parts = {part.key: part for part in service.parts(context, page.held.minutes.id)}
    assert parts["delegates"].own_text == OWN


def test_own_words_go_back_to_the_composed_ones_and_can_be_fetched_again(
    page: MinutesPage, told: Told
) -> None:
    composed = next(part for part in page.held.parts if part.key == "delegates").composed_text
    write(page, "delegates", OWN)
    page.save()
    page.writing.editor.reset_button.click()
    assert page.writing.editor.text.toPlainText() == composed
    words, undo = told[-1][1]
    assert words == "Phần này đã về lời tự ghép"
    undo()
    assert page.writing.editor.text.toPlainText() == OWN


def test_words_can_be_added_after_the_composed_ones(
    qtbot: QtBot, page: MinutesPage, context: Context
) -> None:
    page.writing.show_part("closing")
    page.writing.editor.more_button.click()
    assert page.writing.editor.more.hasFocus() or page.writing.editor.more_box.isVisible()
    type_words(page.writing.editor.more, "Kỳ họp kết thúc trong không khí đoàn kết.")
    page.save()
    qtbot.waitUntil(lambda: "không khí đoàn kết" in paper_of(page), timeout=8000)
    assert page.writing.outline.list.value().words == "Có ghi thêm"


def test_what_the_clerk_changed_is_shown_word_by_word(page: MinutesPage) -> None:
    write(page, "delegates", OWN)
    page.save()
    page.writing.editor.compare_button.click()
    assert page.reading.currentWidget() is page.reading.compare
    assert "Bỏ" in page.reading.compare.counts.text() and "thêm" in page.reading.compare.counts.text()
    assert page.escape() and page.reading.currentWidget() is page.reading.preview


def test_own_figures_that_the_records_contradict_are_told(page: MinutesPage) -> None:
    write(page, "delegates", "Có mặt 25/25 đại biểu.")
    page.save()
    assert page.writing.missing.isVisible()
    assert "lời thư ký ghi 25/25, dữ liệu ghi 23/25" in words_on(page.writing.missing)
    page.writing.show_part("time")
    page.writing.missing.button.click()
    assert page.writing.outline.key() == "delegates"


def test_a_missing_secretary_is_told_and_led_to(page: MinutesPage, context: Context, told: Told) -> None:
    session = session_of(context, 3)
    records.save(context, replace(session, secretaries=()))
    assert "Chưa có thư ký" in words_on(page.writing.missing)
    page.sign_button.click()
    assert told[-1][0] == "problem" and "Chưa có thư ký" in str(told[-1][1])
    page.writing.missing.button.click()
    assert told[-1] == ("open", ("session", session.id))


def test_signing_freezes_a_numbered_copy(
    qtbot: QtBot, page: MinutesPage, context: Context, answers: Answers
) -> None:
    answers.given["run"] = answering(signed_on=date(2026, 10, 26), read_aloud=True)
    page.sign_button.click()
    assert page.head.chip.text() == "Đã ký"
    assert page.head.facts.text() == "Số 07/BB-HĐND · ký ngày 26/10/2026"
    assert session_of(context, 3).state == "signed"
    assert page.held.minutes.read_aloud
    frozen = service.signed_pdf(context, page.held.minutes.id)
    qtbot.waitUntil(
        lambda: page.reading.preview.proof is not None and page.reading.preview.proof.data == frozen
    )
    assert not page.reading.preview.word_button.isVisible()


def test_a_day_before_the_closing_stays_in_the_question(page: MinutesPage, answers: Answers) -> None:
    answers.given["run"] = answering(signed_on=date(2026, 10, 1))
    page.sign_button.click()
    assert page.head.chip.text() == "Chưa ký"
    assert "trước ngày bế mạc 23/10/2026" in answers.shown.boxes["signed_on"].problem()


def test_a_correction_stands_beside_what_was_signed(
    qtbot: QtBot, page: MinutesPage, context: Context, answers: Answers
) -> None:
    answers.given["run"] = answering(signed_on=date(2026, 10, 26))
    page.sign_button.click()
    first = service.signed_pdf(context, page.held.minutes.id)
    write(page, "delegates", OWN)
    page.save()
    assert page.head.versions.currentText() == "Nội dung hiện nay"
    assert page.correct_button.isVisible()
    page.compare_signed()
    qtbot.waitUntil(lambda: page.reading.currentWidget() is page.reading.compare)
    lines = page.reading.compare.text.toPlainText().splitlines()
    assert any("đông đủ, nghiêm túc" in line for line in lines) and len(lines) > 20
    answers.given["run"] = answering(reason="Ghi rõ không khí kỳ họp", signed_on=date(2026, 11, 2))
    page.correct_button.click()
    copies = service.copies(context, page.held.minutes.id)
    assert [copy.reason for copy in copies] == ["", "Ghi rõ không khí kỳ họp"]
    assert context.files.read(copies[0].digest) == first
    known = [page.head.versions.itemText(n) for n in range(page.head.versions.count())]
    assert known == ["Đính chính 1, ký 02/11/2026", "Bản ký 26/10/2026", "Nội dung hiện nay"]


def test_minutes_that_say_nothing_new_are_not_corrected(
    page: MinutesPage, context: Context, answers: Answers, told: Told
) -> None:
    answers.given["run"] = answering(signed_on=date(2026, 10, 26))
    page.sign_button.click()
    page.correct_button.click()
    assert told[-1][0] == "problem" and "không khác bản đã ký" in str(told[-1][1])
    assert len(service.copies(context, page.held.minutes.id)) == 1


def test_the_content_of_today_can_be_read_beside_a_signed_copy(
    qtbot: QtBot, page: MinutesPage, context: Context
) -> None:
    page.open_record("minutes", service.minutes_of(context, session_of(context, 2).id).id)
    assert page.reading.preview.title.text() == "Bản đã ký"
    page.head.versions.set_code(NOW)
    page.head.version_chosen.emit(NOW)
    assert page.reading.preview.title.text() == "Bản in A4"
    with qtbot.waitSignal(page.reading.preview.made):
        pass
    assert page.reading.preview.word_button.isVisible()


def test_without_a_session_held_the_page_says_where_minutes_come_from(
    qtbot: QtBot, desk: Desk, tmp_path: Path
) -> None:
    context = council_at_work(tmp_path / "mới")
    page = open_page(qtbot, desk, context)
    assert "Chưa có kỳ họp nào khai mạc" in words_on(page)
    context.store.close()


def test_the_page_fits_beside_the_navigation(page: MinutesPage) -> None:
    assert page.minimumSizeHint().width() <= 1366 - 236
    assert page.layout().totalMinimumHeightForWidth(1130) <= 768 - 56
