"""When something goes wrong: a refusal is a sentence, a bug one dialog and a log without anybody's data."""

import sys
import threading
from pathlib import Path

import pytest
from conftest import Answers
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.errors import Invalid, Refused
from app.ui.failures import Failures, attempt, details_of, guard
from app.ui.parts import primary
from app.ui.screen import Screen


class Teller(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def tell_problem(self, sentence: str) -> None:
        self.told.append(sentence)


def refuse() -> None:
    raise Refused("Kỳ họp đã ký biên bản. Lập bản đính chính.")


def break_down(name: str) -> None:
    raise ValueError(f"không đọc được {name}")


def caught(name: str) -> BaseException:
    try:
        break_down(name)
    except ValueError as error:
        return error
    raise AssertionError


def test_a_refused_button_tells_the_page_above_it(qtbot: QtBot) -> None:
    page = Teller()
    qtbot.addWidget(page)
    button = primary("Ký", refuse)
    button.setParent(page)
    button.click()
    assert page.told == ["Kỳ họp đã ký biên bản. Lập bản đính chính."]


def test_a_guarded_slot_tells_and_what_was_invalid_comes_as_sentences(qtbot: QtBot) -> None:
    page = Teller()
    qtbot.addWidget(page)

    def invalid() -> None:
        raise Invalid({"held_on": "Nhập ngày họp.", "place": "Nhập nơi họp."})

    assert guard(page, invalid)() is False
    assert page.told == ["Nhập ngày họp. Nhập nơi họp."]


def test_a_bug_is_not_mistaken_for_a_refusal(qtbot: QtBot) -> None:
    page = Teller()
    qtbot.addWidget(page)
    with pytest.raises(ValueError):
        attempt(page, break_down, "x")
    assert page.told == []


def test_the_details_name_the_place_but_never_what_was_typed_nor_where_the_person_keeps_it() -> None:
    error = caught("Nguyễn Văn Bí Mật")
    details = details_of(error)
    assert "ValueError" in details and "break_down" in details and "test_failures.py" in details
    assert "Bí Mật" not in details
    assert str(Path(__file__).parent) not in details


def test_the_details_follow_the_chain_of_causes() -> None:
    try:
        try:
            break_down("x")
        except ValueError as error:
            raise RuntimeError("y") from error
    except RuntimeError as error:
        details = details_of(error)
    assert details.index("RuntimeError") < details.index("ValueError")


def test_an_uncaught_exception_of_any_thread_shows_the_one_dialog_and_is_logged_without_names(
    screen: Screen, answers: Answers, qtbot: QtBot, tmp_path: Path
) -> None:
    hooks = sys.excepthook, threading.excepthook
    screen.failures.install()
    try:
        sys.excepthook(ValueError, caught("Trần Thị Kín"), None)
        assert [kind for kind, _ in answers.asked] == ["failure"]
        thread = threading.Thread(target=break_down, args=("Trần Thị Kín",))
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: len(answers.asked) == 2)
    finally:
        sys.excepthook, threading.excepthook = hooks
    log = (tmp_path / "logs" / "failures.log").read_text("utf-8")
    assert log.count("ValueError") == 2
    assert "Trần" not in log


def test_a_refusal_that_reaches_the_hook_is_still_only_a_sentence(
    screen: Screen, answers: Answers, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(screen.failures.refused) as told:
        screen.failures.report(Refused("Chưa có nhiệm kỳ."))
    assert told.args == ["Chưa có nhiệm kỳ."]
    assert answers.asked == []


def test_a_failure_behind_an_open_dialog_is_logged_but_opens_no_second_one(
    screen: Screen, answers: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def fail_again(details: str) -> None:
        opened.append(details)
        screen.failures.report(caught("x"))

    monkeypatch.setattr(answers, "failure", fail_again)
    screen.failures.report(caught("x"))
    assert len(opened) == 1


def test_removing_gives_python_its_own_hooks_back(tmp_path: Path) -> None:
    hooks = sys.excepthook, threading.excepthook
    failures = Failures(tmp_path)
    failures.install()
    failures.remove()
    assert (sys.excepthook, threading.excepthook) == (sys.__excepthook__, threading.__excepthook__)
    sys.excepthook, threading.excepthook = hooks


def test_thirty_thousand_calls_into_qt_do_not_wear_none_and_true_out(qtbot: QtBot) -> None:
    """PySide6 6.12 loses a reference with each of them on Python 3.11; the process used to abort."""
    widget = QWidget()
    qtbot.addWidget(widget)
    for _ in range(30_000):
        widget.setToolTip("x")
        widget.windowTitleChanged.emit("x")
    assert widget.toolTip() == "x"
    assert sys.getrefcount(None) > 100_000 and sys.getrefcount(True) > 100_000
