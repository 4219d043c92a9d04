"""Excel in and out of a list: nothing is written before "Nhập", every row says what becomes of it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import Refused
from app.domain.records.area import Area
from app.domain.records.constituency import Constituency
from app.domain.roles import User
from app.services import records
from app.services.context import Context
from app.ui.catalogue_page import CataloguePage
from app.ui.page import Desk
from app.ui.parts import Button
from app.ui.record_page import RecordPage
from app.ui.record_picker import RecordPicker
from app.ui.screen import Screen
from app.ui.sheets.dialog import SheetIn
from app.ui.sheets.found import MENDS, PASSED
from app.ui.sheets.spelling import Spelling
from tests.ui.conftest import Answers
from tests.ui.council import commune, council_at_work, type_words

LINES = (
    ("Loại", "Tên", "Trưởng thôn", "Số hộ", "Mùa vụ"),
    ("thôn", "Đông", "Lý Thị Na", "120", "x"),
    ("thôn", "Thượng", "Tạ\u00a0Văn Khế", "1.250", ""),
    ("thôn", "Trung", "", "nhiều", ""),
)
PASTED = "\n".join("\t".join(line) for line in LINES)


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = commune(tmp_path / "data")
    yield made
    made.store.close()


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, context: Context) -> SheetIn:
    made = SheetIn(replace(desk, context=context), "area", None)
    qtbot.addWidget(made)
    made.show()
    return made


def page_of(qtbot: QtBot, desk: Desk, context: Context, kind: str = "area") -> RecordPage:
    page = RecordPage(replace(desk, context=context), kind)
    qtbot.addWidget(page)
    page.resize(1130, 712)
    page.show()
    page.refresh()
    return page


def workbook(path: Path) -> Path:
    book = openpyxl.Workbook()
    for line in LINES:
        book.active.append(line)
    book.save(path)
    return path


def press(qtbot: QtBot, window: QWidget, words: str) -> None:
    button = next(each for each in window.findChildren(Button) if each.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def read(qtbot: QtBot, dialog: SheetIn, source: str | Path = PASTED) -> None:
    dialog.read(source)
    settled(qtbot, dialog)


def settled(qtbot: QtBot, dialog: SheetIn) -> None:
    qtbot.waitUntil(lambda: not dialog.held.busy and dialog.held.plan is not None, timeout=20_000)


def column_of(dialog: SheetIn, column: int) -> list[str]:
    model = dialog.found.rows.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def words_on(window: QWidget) -> str:
    return " | ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def names(context: Context) -> list[str]:
    return [area.name for area in records.find(context, Area)]


def test_a_pasted_table_is_read_by_itself_and_every_row_says_what_becomes_of_it(
    qtbot: QtBot, dialog: SheetIn, context: Context
) -> None:
    before = names(context)
    dialog.paste.setPlainText(PASTED)
    settled(qtbot, dialog)
    assert column_of(dialog, 1) == ["Bổ sung, sửa", "Mới", "Không nhập được"]
    told = column_of(dialog, 3)
    assert "Lý Thị Na" in told[0] and "120" in told[0] and "Số hộ" in told[2]
    assert "Cột không nhập: Mùa vụ." in words_on(dialog)
    assert dialog.take.text() == "Nhập 2 dòng"
    assert names(context) == before


def test_a_workbook_is_taken_in_and_the_toast_takes_all_of_it_back(
    qtbot: QtBot, desk: Desk, context: Context, answers: Answers, told: list[Any], tmp_path: Path
) -> None:
    before = records.find(context, Area)
    answers.given["open_file"] = workbook(tmp_path / "thôn.xlsx")

    def look_and_take(dialog: QWidget) -> bool:
        assert isinstance(dialog, SheetIn)
        dialog.show()
        press(qtbot, dialog, "Chọn tệp")
        settled(qtbot, dialog)
        press(qtbot, dialog, "Nhập 2 dòng")
        qtbot.waitUntil(dialog.isHidden, timeout=20_000)
        return bool(dialog.result())

    answers.given["run"] = look_and_take
    press(qtbot, page_of(qtbot, desk, context), "Nhập từ bảng")
    assert "Thượng" in names(context)
    kind, (words, undo) = told[-1]
    assert (kind, words) == ("say", "Đã nhập 1 thôn, tổ dân phố mới, sửa 1")
    undo()
    assert [replace(one, version=0) for one in records.find(context, Area)] == [
        replace(one, version=0) for one in before
    ]


def test_values_put_right_are_shown_before_and_after(qtbot: QtBot, dialog: SheetIn) -> None:
    read(qtbot, dialog)
    dialog.found.ways.set_code(MENDS)
    dialog.found.ways.chosen.emit(MENDS)
    model = dialog.found.mends.model()
    rows = [[model.index(row, at).data() for at in (2, 3)] for row in range(model.rowCount())]
    assert ["Tạ\u00a0Văn Khế", "Tạ Văn Khế"] in rows
    assert dialog.found.mends.isVisible() and not dialog.found.rows.isVisible()


def test_rows_without_data_say_what_they_are(qtbot: QtBot, dialog: SheetIn) -> None:
    read(qtbot, dialog, "\t\t\n" + PASTED + "\n\t\t\n")
    dialog.found.ways.chosen.emit(PASSED)
    model = dialog.found.passed.model()
    assert "tiêu đề cột" in [model.index(row, 1).data() for row in range(model.rowCount())]


def test_a_column_matched_by_hand_is_planned_anew_and_takes_the_field_from_the_other(
    qtbot: QtBot, dialog: SheetIn
) -> None:
    read(qtbot, dialog)
    fields = dialog.columns.columns()
    head = next(key for key, name in fields.items() if name == "head")
    free = next(key for key, name in fields.items() if not name)
    dialog.columns.combos[free].set_code("head")
    settled(qtbot, dialog)
    assert dialog.columns.columns()[head] == ""
    assert "Cột không nhập: Trưởng thôn." in words_on(dialog)
    assert "x" in column_of(dialog, 3)[0]


def test_a_row_is_left_out_by_enter_and_taken_in_again(qtbot: QtBot, dialog: SheetIn) -> None:
    read(qtbot, dialog)
    dialog.found.rows.go_to_row(1)
    qtbot.keyClick(dialog.found.rows, Qt.Key.Key_Return)
    settled(qtbot, dialog)
    assert column_of(dialog, 1)[1] == "Bỏ qua" and dialog.take.text() == "Nhập 1 dòng"
    qtbot.keyClick(dialog.found.rows, Qt.Key.Key_Return)
    settled(qtbot, dialog)
    assert column_of(dialog, 1)[1] == "Mới"


def test_rows_left_out_one_right_after_the_other_are_all_left_out(qtbot: QtBot, dialog: SheetIn) -> None:
    read(qtbot, dialog, f"{PASTED}\nthôn\tBãi\t\t50\t")
    dialog.found.rows.opened.emit("1")
    dialog.found.rows.opened.emit("3")
    settled(qtbot, dialog)
    assert column_of(dialog, 1) == ["Bổ sung, sửa", "Bỏ qua", "Không nhập được", "Bỏ qua"]


def test_a_pill_shows_only_the_rows_of_one_state(qtbot: QtBot, dialog: SheetIn) -> None:
    read(qtbot, dialog)
    press(qtbot, dialog, "Không nhập 1")
    assert column_of(dialog, 1) == ["Không nhập được"]


def test_a_doubtful_row_is_decided_by_the_person(
    qtbot: QtBot, desk: Desk, context: Context, answers: Answers
) -> None:
    table = (
        "Nội dung kiến nghị\tNgày tiếp nhận\n"
        "Đề nghị sửa chữa tuyến đường liên thôn Đông đã xuống cấp nhiều năm nay\t05/01/2026\n"
        "Đề nghị sửa chữa tuyến đường liên thôn Đông đã xuống cấp nhiều năm\t05/01/2026\n"
    )
    dialog = SheetIn(replace(desk, context=context), "recommendation", None)
    qtbot.addWidget(dialog)
    dialog.show()
    read(qtbot, dialog, table)
    assert column_of(dialog, 1) == ["Mới", "Cần xem"]
    both: list[str] = []

    def compare(asked: QWidget) -> bool:
        qtbot.addWidget(asked)
        asked.show()
        both.append(words_on(asked))
        press(qtbot, asked, "Nhập như dòng mới")
        return True

    answers.given["run"] = compare
    dialog.found.rows.opened.emit("1")
    settled(qtbot, dialog)
    assert column_of(dialog, 1) == ["Mới", "Mới"]
    assert "Dòng trước của bảng" in both[0] and "nhiều năm nay |" in both[0] and "nhiều năm |" in both[0]


def test_a_row_that_would_change_a_record_is_seen_beside_it_and_may_leave_it_as_it_is(
    qtbot: QtBot, dialog: SheetIn, answers: Answers
) -> None:
    read(qtbot, dialog)
    both: list[str] = []

    def keep(asked: QWidget) -> bool:
        qtbot.addWidget(asked)
        asked.show()
        both.append(words_on(asked))
        press(qtbot, asked, "Giữ như đã có")
        return True

    answers.given["run"] = keep
    dialog.found.rows.opened.emit("0")
    settled(qtbot, dialog)
    assert column_of(dialog, 1)[0] == "Bỏ qua"
    assert "Đã có" in both[0] and "Số hộ" in both[0] and "120" in both[0]


def test_a_spelling_is_matched_once_for_all_its_rows_and_remembered(
    qtbot: QtBot, desk: Desk, context: Context, answers: Answers
) -> None:
    table = "Nội dung kiến nghị\tThôn\n" + "".join(
        f"Đề nghị {what}\tThg. nguồn\n" for what in ("sửa cầu", "làm cống", "đào giếng")
    )
    place = records.find(context, Area)[0]
    dialog = SheetIn(replace(desk, context=context), "recommendation", None)
    qtbot.addWidget(dialog)
    dialog.show()
    read(qtbot, dialog, table)
    press(qtbot, dialog, "Tên chưa khớp 1")
    assert cells(dialog.found.names) == [["Thôn, tổ dân phố", "Thg. nguồn", "3", "chưa ghép"]]

    def match(asked: QWidget) -> bool:
        assert isinstance(asked, Spelling) and isinstance(asked.choice, RecordPicker)
        qtbot.addWidget(asked)
        asked.choice.set_value(place.id)
        asked.accept()
        return bool(asked.result())

    answers.given["run"] = match
    dialog.found.names.opened.emit("0")
    settled(qtbot, dialog)
    assert cells(dialog.found.names)[0][3] == place.called()
    assert dialog.held.plan and {row.record.areas for row in dialog.held.plan.rows} == {(place.id,)}
    dialog.take.click()
    qtbot.waitUntil(lambda: bool(dialog.result()), timeout=20_000)
    again = SheetIn(replace(desk, context=context), "recommendation", None)
    qtbot.addWidget(again)
    read(qtbot, again, "Nội dung kiến nghị\tThôn\nĐề nghị thay bóng đèn\tThg. nguồn\n")
    assert again.held.plan and again.held.plan.rows[0].record.areas == (place.id,)
    assert cells(again.found.names)[0][3] == place.called()


def cells(table: QTableView) -> list[list[str]]:
    model = table.model()
    columns = range(model.columnCount())
    return [[model.index(row, at).data() for at in columns] for row in range(model.rowCount())]


def test_a_table_without_rows_is_said_and_nothing_can_be_taken_in(
    qtbot: QtBot, dialog: SheetIn, context: Context
) -> None:
    before = names(context)
    dialog.read("Loại\tTên\tSố hộ\n")
    qtbot.waitUntil(lambda: not dialog.held.busy)
    press(qtbot, dialog, "Nhập")
    assert "Chưa có dòng nào để nhập." in words_on(dialog)
    assert names(context) == before


def test_what_is_no_workbook_is_said_in_words(qtbot: QtBot, dialog: SheetIn, tmp_path: Path) -> None:
    path = tmp_path / "hỏng.xlsx"
    path.write_bytes(b"PK\x03\x04 khong phai bang tinh")
    dialog.read(path)
    qtbot.waitUntil(lambda: not dialog.held.busy, timeout=20_000)
    assert dialog.notice.isVisible() and dialog.held.plan is None


def test_closing_takes_nothing_in(qtbot: QtBot, dialog: SheetIn, context: Context) -> None:
    before = names(context)
    read(qtbot, dialog)
    dialog.read(PASTED)
    dialog.reject()
    qtbot.waitUntil(lambda: not dialog.desk.tasks.busy())
    assert dialog.isHidden() and names(context) == before


def test_what_the_list_shows_goes_out_as_a_workbook(
    qtbot: QtBot, desk: Desk, context: Context, answers: Answers, told: list[Any], tmp_path: Path
) -> None:
    page = page_of(qtbot, desk, context)
    page.pane.search.set_words("đông")
    page.pane.refresh()
    answers.given["save_file"] = tmp_path / "thôn"
    press(qtbot, page, "Xuất Excel")
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[-1] == ("say", "Đã lưu thôn.xlsx")
    sheet = openpyxl.load_workbook(tmp_path / "thôn.xlsx").active
    written = [[cell for cell in line if cell] for line in sheet.iter_rows(values_only=True)]
    text = [cell for line in written for cell in line]
    assert "Đông" in text and "Hạ" not in text


def test_who_may_only_read_is_told_who_may_take_tables_in(
    qtbot: QtBot, desk: Desk, context: Context, answers: Answers
) -> None:
    reader = User("r", "Bà Đỗ Thị Xem", frozenset({"leader"}))
    page = page_of(qtbot, desk, context.acting_as(reader))
    with pytest.raises(Refused, match="chỉ được xem"):
        page.pane.take_in()
    assert answers.shown is None


def test_rows_belong_to_what_a_new_record_of_the_list_belongs_to(
    qtbot: QtBot, desk: Desk, answers: Answers, tmp_path: Path
) -> None:
    context = council_at_work(tmp_path / "council")
    (term,) = {one.term for one in records.find(context, Constituency)}
    page = CataloguePage(replace(desk, context=context))
    qtbot.addWidget(page)
    page.sections.go("constituency")
    page.pane().take_in()
    dialog = answers.shown
    assert isinstance(dialog, SheetIn)
    qtbot.addWidget(dialog)
    read(qtbot, dialog, "Số đơn vị bầu cử\tSố đại biểu được bầu\n7\t5\n")
    assert column_of(dialog, 1) == ["Mới"]
    dialog.take.click()
    qtbot.waitUntil(lambda: bool(dialog.result()), timeout=20_000)
    assert {one.term for one in records.find(context, Constituency)} == {term}
    assert len(records.find(context, Constituency)) == 4
    context.store.close()


def test_what_is_filled_in_wrongly_is_said_and_nothing_planned_before_is_taken_in(
    qtbot: QtBot, dialog: SheetIn, context: Context
) -> None:
    before = names(context)
    read(qtbot, dialog, "Tên\tSố hộ\nThượng\t12\n")
    kind = dialog.columns.fills["kind"]
    fill(qtbot, dialog, "làng lạ")
    assert dialog.held.plan is None and "làng lạ" in words_on(dialog)
    dialog.take.click()
    assert "Chưa có dòng nào để nhập." in words_on(dialog) and names(context) == before
    kind.clear()
    fill(qtbot, dialog, "thôn")
    assert column_of(dialog, 1) == ["Mới"] and dialog.take.text() == "Nhập 1 dòng"


def fill(qtbot: QtBot, dialog: SheetIn, words: str) -> None:
    type_words(dialog.columns.fills["kind"], words)
    dialog.columns.fills["kind"].editingFinished.emit()
    qtbot.waitUntil(lambda: not dialog.held.busy, timeout=20_000)


@pytest.mark.parametrize("scale", [1.0, 1.25])
def test_the_dialog_fits_a_small_screen(
    qtbot: QtBot, screen: Screen, desk: Desk, context: Context, scale: float
) -> None:
    screen.appearance.set_scale(scale)
    dialog = SheetIn(replace(desk, context=context), "recommendation", None)
    qtbot.addWidget(dialog)
    dialog.show()
    read(qtbot, dialog, "Nội dung kiến nghị\tThôn\nĐề nghị sửa đường\tthôn Đông\n")
    least = dialog.minimumSizeHint()
    assert least.width() <= 1340 and least.height() <= 700
