"""The words: Vietnamese in the source, Qt's own words in Vietnamese, other languages from a catalogue."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QWizard,
)
from pytestqt.qtbot import QtBot

from app.paths import resource
from app.ui.screen import Screen
from app.ui.words import tr

ROOT = Path(__file__).resolve().parents[2]
ENGLISH = {
    *(
        "ok",
        "cancel",
        "close",
        "save",
        "open",
        "yes",
        "no",
        "help",
        "apply",
        "reset",
        "discard",
        "retry",
        "ignore",
    ),
    *(
        "abort",
        "undo",
        "redo",
        "cut",
        "copy",
        "paste",
        "delete",
        "select all",
        "back",
        "next",
        "finish",
        "look in:",
    ),
    *("file name:", "files of type:", "show details...", "hide details...", "restore defaults", "save all"),
    *(
        "yes to all",
        "no to all",
        "name",
        "size",
        "type",
        "date modified",
        "print",
        "printer",
        "copies",
        "options",
    ),
}


def english(words: list[str]) -> list[str]:
    plain = [text.replace("&", "").split("\t")[0].strip().lower() for text in words]
    return [text for text in plain if text in ENGLISH]


def test_words_are_filled_in_by_name(screen: Screen) -> None:
    assert tr("Đã xong {n} bước", n=3) == "Đã xong 3 bước"
    assert tr("Giữ nguyên {ngoặc}") == "Giữ nguyên {ngoặc}"


def test_every_standard_button_speaks_vietnamese(screen: Screen, qtbot: QtBot) -> None:
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    for kind in QDialogButtonBox.StandardButton:
        if kind != QDialogButtonBox.StandardButton.NoButton:
            box.addButton(kind)
    words = [button.text() for button in box.buttons()]
    assert len(words) >= 18
    assert english(words) == []


def test_message_boxes_speak_vietnamese_even_about_details(screen: Screen, qtbot: QtBot) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setDetailedText("chi tiết")
    box.setStandardButtons(QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel)
    words = [button.text() for button in box.findChildren(QPushButton)]
    assert set(words) == {"Đồng ý", "Hủy", "Xem chi tiết"}


@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit])
def test_the_menu_of_a_text_field_speaks_vietnamese(
    screen: Screen, qtbot: QtBot, kind: type[QLineEdit | QPlainTextEdit]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    words = [action.text() for action in menu.actions() if action.text()]
    assert "Sao chép" in [text.replace("&", "").split("\t")[0] for text in words]
    assert english(words) == []
    menu.deleteLater()


def test_the_file_dialog_and_a_wizard_speak_vietnamese(screen: Screen, qtbot: QtBot, tmp_path: Path) -> None:
    dialog, wizard = QFileDialog(None, "Mở tệp", str(tmp_path)), QWizard()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    for window in (dialog, wizard):
        qtbot.addWidget(window)
        words = [each.text() for kind in (QLabel, QPushButton) for each in window.findChildren(kind)]
        for menu in window.findChildren(QMenu):
            words += [action.text() for action in menu.actions()]
        assert english(words) == []
    model = dialog.findChildren(QLineEdit)[0].completer().model()
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert english([head for head in heads if head]) == []


def test_days_of_the_calendar_are_vietnamese(screen: Screen) -> None:
    assert QLocale().dayName(1) == "Thứ Hai"


def test_english_has_its_own_catalogue_and_qt_speaks_english_with_it(screen: Screen, qtbot: QtBot) -> None:
    screen.set_language("en")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.buttons()[0].text().replace("&", "") == "Cancel"
    assert tr("Hoàn tác") == "Undo"
    screen.set_language("vi")
    assert tr("Hoàn tác") == "Hoàn tác"


def test_no_catalogue_says_the_words_of_qt_in_two_ways_for_one_button() -> None:
    text = resource("translations/qt_vi.ts").read_text("utf-8")
    assert 'type="unfinished"' not in text
    assert text.count("<translation>Hủy</translation>") >= 3


def test_nothing_put_into_tr_is_an_f_string_and_screens_neither_shout_nor_beg() -> None:
    wrong: list[str] = []
    for file in sorted((ROOT / "app" / "ui").rglob("*.py")):
        for call in calls_of_tr(ast.parse(file.read_text("utf-8"))):
            words = call.args[0]
            shown = str(words.value) if isinstance(words, ast.Constant) else ""
            if isinstance(words, ast.JoinedStr) or "!" in shown or "Vui lòng" in shown:
                wrong.append(f"{file.name}:{call.lineno}")
    assert wrong == []


def test_no_word_is_translated_while_a_module_is_imported() -> None:
    """The language is not known yet then: a constant would stay Vietnamese for ever."""
    wrong: list[str] = []
    for file in sorted((ROOT / "app" / "ui").rglob("*.py")):
        tree = ast.parse(file.read_text("utf-8"))
        inside = {id(n) for f in functions(tree) for n in ast.walk(f)}
        wrong += [f"{file.name}:{call.lineno}" for call in calls_of_tr(tree) if id(call) not in inside]
    assert wrong == []


def functions(tree: ast.Module) -> list[ast.AST]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.Lambda)]


def calls_of_tr(tree: ast.Module) -> list[ast.Call]:
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [call for call in calls if isinstance(call.func, ast.Name) and call.func.id == "tr"]
