"""The editors: each kind of field takes what a person types and gives back a value of the record."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain import fields as f
from app.domain.records.person import Person
from app.services import records
from app.services.context import Context
from app.ui.editors import ChoiceEditor, FlagEditor, LineEditor, LongEditor, editor
from app.ui.record_picker import RecordPicker, RecordsPicker
from tests.ui.council import commune, type_words

# The screen of the tests has no windows to raise and no keyboard to grab; a list under a field asks for both.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def context(tmp_path: Path) -> Iterator[Context]:
    made = commune(tmp_path)
    yield made
    made.store.close()


DAY = f.Day(label="Ngày nhận")


@pytest.mark.parametrize("typed", ["5/1/26", "05/01/2026", "5-1-2026", " 5.1.26 "])
def test_a_day_is_typed_in_any_usual_way(qtbot: QtBot, typed: str) -> None:
    line = LineEditor(DAY)
    qtbot.addWidget(line)
    with qtbot.waitSignal(line.edited):
        qtbot.keyClicks(line, typed)
    assert line.value() == date(2026, 1, 5)
    line.editingFinished.emit()
    assert line.text() == "05/01/2026"


def test_a_day_that_does_not_exist_stays_as_typed_and_says_why(qtbot: QtBot) -> None:
    line = LineEditor(DAY)
    qtbot.addWidget(line)
    qtbot.keyClicks(line, "31/11/2026")
    line.editingFinished.emit()
    assert line.text() == "31/11/2026"
    with pytest.raises(f.BadValue, match="tháng 11 năm 2026 không có ngày 31"):
        line.value()


def test_a_moment_and_a_number_take_their_usual_form(qtbot: QtBot) -> None:
    moment, count = LineEditor(f.Moment(label="Khai mạc")), LineEditor(f.Whole(label="Số hộ"))
    qtbot.addWidget(moment)
    qtbot.addWidget(count)
    type_words(moment, "7 giờ 30 ngày 15/12/26")
    assert moment.value() == datetime(2026, 12, 15, 7, 30)
    qtbot.keyClicks(count, "12500")
    count.editingFinished.emit()
    assert (count.value(), count.text()) == (12500, "12.500")


def test_vietnamese_letters_committed_by_an_input_method_are_kept_in_one_form(qtbot: QtBot) -> None:
    name = LineEditor(f.Name(label="Họ và tên"))
    qtbot.addWidget(name)
    type_words(name, "Nguyễn Thị Hường")  # decomposed, as some keyboards give it
    assert name.value() == "Nguyễn Thị Hường"


def test_tab_leaves_a_long_text_and_showing_is_not_typing(qtbot: QtBot) -> None:
    text = LongEditor(f.LongText(label="Nội dung"))
    qtbot.addWidget(text)
    with qtbot.assertNotEmitted(text.edited):
        text.set_value("Dòng một\nDòng hai")
    assert text.value() == "Dòng một\nDòng hai"
    assert text.tabChangesFocus()
    with qtbot.waitSignal(text.edited):
        type_words(text, "Thêm")


def test_a_choice_shows_words_and_keeps_a_code_it_does_not_know(qtbot: QtBot) -> None:
    choice = ChoiceEditor(f.Choice(label="Loại", options={"thon": "thôn", "ap": "ấp"}))
    qtbot.addWidget(choice)
    choice.set_value("ap")
    assert (choice.value(), choice.currentText()) == ("ap", "ấp")
    choice.set_value("plei")
    assert choice.value() == "plei"


def test_a_flag_says_its_label_and_tells_when_it_is_clicked(qtbot: QtBot) -> None:
    flag = FlagEditor(f.Flag(label="Chuyên trách"))
    qtbot.addWidget(flag)
    flag.show()
    with qtbot.waitSignal(flag.edited):
        qtbot.mouseClick(flag, Qt.MouseButton.LeftButton, pos=QPoint(8, flag.height() // 2))
    assert flag.value() and flag.text() == "Chuyên trách"


def shown_picker(qtbot: QtBot, context: Context, field: f.Field) -> RecordPicker | RecordsPicker:
    picker = editor(field, context)
    qtbot.addWidget(picker)
    picker.show()
    assert isinstance(picker, RecordPicker | RecordsPicker)
    return picker


def suggested(line: RecordPicker) -> list[str]:
    return [choice.name for choice in line.suggestions.rows.values]


def test_a_reference_is_found_without_marks_and_taken_by_enter(qtbot: QtBot, context: Context) -> None:
    picker = shown_picker(qtbot, context, f.Ref(label="Người", target="person"))
    assert isinstance(picker, RecordPicker)
    qtbot.keyClicks(picker, "huong")
    assert suggested(picker) == ["Bà Đặng Thị Hường"]
    popup = picker.suggestions.popup()
    assert popup.isVisible()
    with qtbot.waitSignal(picker.edited):
        qtbot.keyClick(popup, Qt.Key.Key_Return)
    (person,) = records.find(context, Person, full_name="Đặng Thị Hường")
    assert picker.value() == person.id
    assert picker.text() == "Bà Đặng Thị Hường"


def test_the_same_marks_come_first(qtbot: QtBot, context: Context) -> None:
    records.save(context, Person(full_name="Phạm Văn Ảnh"))
    records.save(context, Person(full_name="Phạm Văn Anh"))
    picker = shown_picker(qtbot, context, f.Ref(label="Người", target="person"))
    assert isinstance(picker, RecordPicker)
    type_words(picker, "ảnh")
    assert suggested(picker)[0] == "Phạm Văn Ảnh"
    assert len(suggested(picker)) == 3


def test_arrow_down_shows_the_first_records_and_moves_in_them(qtbot: QtBot, context: Context) -> None:
    picker = shown_picker(qtbot, context, f.Ref(label="Người", target="person"))
    assert isinstance(picker, RecordPicker)
    qtbot.keyClick(picker, Qt.Key.Key_Down)
    assert suggested(picker)[0] == "Bà Lê Thị Ánh"
    popup = picker.suggestions.popup()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert picker.text() == suggested(picker)[1]


def test_a_name_nobody_has_is_said_and_not_lost(qtbot: QtBot, context: Context) -> None:
    picker = shown_picker(qtbot, context, f.Ref(label="Người", target="person"))
    assert isinstance(picker, RecordPicker)
    type_words(picker, "Ông Không Ai")
    assert not picker.suggestions.popup().isVisible()
    with pytest.raises(f.BadValue, match="Ông Không Ai"):
        picker.value()
    assert picker.text() == "Ông Không Ai"


def test_an_exact_name_typed_in_full_needs_no_list(qtbot: QtBot, context: Context) -> None:
    picker = shown_picker(qtbot, context, f.Ref(label="Người", target="person"))
    assert isinstance(picker, RecordPicker)
    type_words(picker, "ông tran dinh uoc")
    (person,) = records.find(context, Person, full_name="Trần Đình Ước")
    assert picker.value() == person.id


def test_an_emptied_reference_is_no_reference(qtbot: QtBot, context: Context) -> None:
    (person,) = records.find(context, Person, full_name="Trần Đình Ước")
    picker = shown_picker(qtbot, context, f.Ref(label="Người", target="person"))
    assert isinstance(picker, RecordPicker)
    picker.set_value(person.id)
    assert picker.text() == "Ông Trần Đình Ước"
    picker.selectAll()
    qtbot.keyClick(picker, Qt.Key.Key_Delete)
    assert picker.value() == ""


def test_several_records_stand_on_chips_in_the_order_taken(qtbot: QtBot, context: Context) -> None:
    picker = shown_picker(qtbot, context, f.Refs(label="Gồm các thôn", target="area"))
    assert isinstance(picker, RecordsPicker)
    for words in ("ha", "dong"):
        qtbot.keyClicks(picker.line, words)
        qtbot.keyClick(picker.line.suggestions.popup(), Qt.Key.Key_Return)
    names = records.called(context, picker.value())
    assert [names[id] for id in picker.value()] == ["thôn Hạ", "thôn Đông"]
    chip = next(child for child in picker.findChildren(type(picker.line._open)) if child.text() == "thôn Hạ")
    with qtbot.waitSignal(picker.edited):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert [records.called(context, picker.value())[id] for id in picker.value()] == ["thôn Đông"]


def test_the_list_of_a_picker_closes_with_escape_and_keeps_the_words(qtbot: QtBot, context: Context) -> None:
    picker = shown_picker(qtbot, context, f.Ref(label="Người", target="person"))
    assert isinstance(picker, RecordPicker)
    qtbot.keyClicks(picker, "le")
    qtbot.keyClick(picker.suggestions.popup(), Qt.Key.Key_Escape)
    assert not picker.suggestions.popup().isVisible()
    assert picker.text() == "le"
    assert QApplication.activePopupWidget() is None
