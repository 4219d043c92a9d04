"""The page of any kind: find, add, edit, delete, take back; what is typed is never lost."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.domain.errors import Refused
from app.domain.records.person import Person
from app.domain.roles import User
from app.services import records
from app.services.context import Context
from app.ui.page import Desk
from app.ui.parts import Button
from app.ui.record_page import RecordPage
from tests.ui.council import commune, type_words

# The screen of the tests has no windows to raise, move or measure.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = commune(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, context: Context) -> RecordPage:
    made = RecordPage(replace(desk, context=context), "person")
    qtbot.addWidget(made)
    made.resize(1130, 712)
    made.show()
    context.store.subscribe(lambda kinds: made.refresh() if kinds & made.kinds else None)
    made.refresh()
    return made


def names(context: Context) -> list[str]:
    return [person.full_name for person in records.find(context, Person)]


def words_on(page: RecordPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_a_row_shows_its_record_and_who_made_it(qtbot: QtBot, page: RecordPage) -> None:
    page.pane.table.go_to_row(1)
    assert "Ông Nguyễn Văn Ẩm" in words_on(page)
    assert "12/03/1968" in words_on(page)
    assert page.pane.panel.detail.history.accessibleName() == "20/11/2026: Thêm mới. Nghị Sự, 08:30"
    assert not page.pane.panel.writing


def test_a_person_is_added_with_the_keyboard_only(
    qtbot: QtBot, page: RecordPage, context: Context, told: list[Any]
) -> None:
    page.new()
    form = page.pane.panel.form
    type_words(form.editors["full_name"], "Phạm Thị Ngọc Ẩn")
    page.save()
    assert "Phạm Thị Ngọc Ẩn" in names(context)
    kind, (words, undo) = told[-1]
    assert (kind, words) == ("say", "Đã thêm Phạm Thị Ngọc Ẩn")
    assert page.pane.table.id() == records.find(context, Person, full_name="Phạm Thị Ngọc Ẩn")[0].id
    undo()
    assert "Phạm Thị Ngọc Ẩn" not in names(context)


def test_a_missing_name_is_said_under_its_field_and_nothing_is_saved(
    page: RecordPage, context: Context
) -> None:
    page.new()
    page.save()
    assert page.pane.panel.form.problems() == {"full_name": "Chưa nhập họ và tên"}
    assert len(names(context)) == 4


def test_an_edit_can_be_taken_back_and_stays_in_the_history(
    page: RecordPage, context: Context, told: list[Any]
) -> None:
    page.pane.table.go_to_row(1)
    page.edit()
    page.pane.panel.form.editors["full_name"].clear()
    type_words(page.pane.panel.form.editors["full_name"], "Nguyễn Văn Ấm")
    page.save()
    assert "Nguyễn Văn Ấm" in names(context)
    assert "Sửa họ và tên. trước: Nguyễn Văn Ẩm" in page.pane.panel.detail.history.accessibleName()
    told[-1][1][1]()
    assert "Nguyễn Văn Ẩm" in names(context)
    assert "Ông Nguyễn Văn Ẩm" in words_on(page)


def test_a_deleted_record_comes_back_by_undo(page: RecordPage, context: Context, told: list[Any]) -> None:
    page.pane.table.go_to_row(1)
    page.pane.panel.delete()
    assert "Nguyễn Văn Ẩm" not in names(context)
    assert told[-1][1][0] == "Đã xóa Ông Nguyễn Văn Ẩm"
    told[-1][1][1]()
    assert "Nguyễn Văn Ẩm" in names(context)


def test_moving_to_another_row_saves_what_was_typed(page: RecordPage, context: Context) -> None:
    page.pane.table.go_to_row(0)
    page.edit()
    type_words(page.pane.panel.form.editors["workplace"], "Trường tiểu học")
    page.pane.table.go_to_row(2)
    assert records.find(context, Person, full_name="Lê Thị Ánh")[0].workplace == "Trường tiểu học"
    assert "Bà Đặng Thị Hường" in words_on(page)
    assert page.pane.table.id() == records.find(context, Person, full_name="Đặng Thị Hường")[0].id


def test_a_record_added_while_a_row_is_current_is_stored_once(page: RecordPage, context: Context) -> None:
    page.pane.table.go_to_row(2)
    page.new()
    type_words(page.pane.panel.form.editors["full_name"], "Phạm Thị Ngọc Ẩn")
    page.save()
    assert names(context).count("Phạm Thị Ngọc Ẩn") == 1


def test_a_row_does_not_move_while_what_was_typed_cannot_be_saved(page: RecordPage, context: Context) -> None:
    page.pane.table.go_to_row(0)
    held = page.pane.table.id()
    page.edit()
    page.pane.panel.form.editors["full_name"].clear()
    type_words(page.pane.panel.form.editors["full_name"], " ")
    page.pane.table.go_to_row(2)
    assert page.pane.table.id() == held
    assert page.pane.panel.writing
    assert page.pane.panel.form.problems() == {"full_name": "Chưa nhập họ và tên"}
    assert not page.leave()


def test_escape_gives_up_the_form_and_the_toast_brings_the_words_back(
    page: RecordPage, told: list[Any]
) -> None:
    page.pane.table.go_to_row(0)
    page.edit()
    type_words(page.pane.panel.form.editors["workplace"], "Trường tiểu học")
    assert page.escape()
    assert not page.pane.panel.writing
    told[-1][1][1]()
    assert page.pane.panel.writing
    assert page.pane.panel.form.editors["workplace"].text() == "Trường tiểu học"
    page.escape()
    assert page.escape() and page.pane.side.isHidden()
    assert not page.escape()


def test_nothing_found_repeats_the_words_and_offers_to_clear_them(qtbot: QtBot, page: RecordPage) -> None:
    page.focus_search()
    type_words(page.pane.search, "zzz")
    page.pane.search.returnPressed.emit()
    assert "Không tìm thấy “zzz”" in words_on(page)
    clear = next(b for b in page.findChildren(Button) if b.text() == "Xóa bộ lọc")
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.pane.stage.shows_content)


def test_an_empty_list_offers_the_first_record(qtbot: QtBot, desk: Desk, context: Context) -> None:
    page = RecordPage(replace(desk, context=context), "constituency")
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    assert "Chưa có đơn vị bầu cử nào" in words_on(page)
    page.new()
    assert page.pane.panel.writing


def test_a_search_result_opens_even_when_the_list_is_narrowed(page: RecordPage, context: Context) -> None:
    (person,) = records.find(context, Person, full_name="Trần Đình Ước")
    type_words(page.pane.search, "hường")
    page.pane.search.returnPressed.emit()
    assert page.open_record("person", person.id)
    assert page.shown_record() == ("person", person.id)
    assert page.pane.table.id() == person.id
    assert not page.open_record("area", "x")


def test_who_may_only_read_is_told_who_may_write(qtbot: QtBot, desk: Desk, context: Context) -> None:
    reader = User("r", "Bà Đỗ Thị Xem", frozenset({"leader"}))
    page = RecordPage(replace(desk, context=context.acting_as(reader)), "person")
    qtbot.addWidget(page)
    page.refresh()
    with pytest.raises(Refused, match="chỉ được xem"):
        page.new()
    page.pane.table.go_to_row(0)
    with pytest.raises(Refused, match="chỉ được xem"):
        page.edit()
