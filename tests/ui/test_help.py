"""The help: a topic for every page, in both languages, naming only what the program has."""

import ast
import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import gallery
import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.paths import resource
from app.ui.help.hits import DEADLINES, HELP, TOOL, hits
from app.ui.help.topics import EXCHANGE, ORDER, Topic, matching, topics
from app.ui.look import theme
from app.ui.main_window import MainWindow
from app.ui.pages import PLACES
from app.ui.screen import Screen
from app.ui.words import LANGUAGES

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
UI = Path(__file__).parents[2] / "app" / "ui"
NAMED = re.compile(r"«([^»]*)»")
LINK = re.compile(r"\]\(([^)]*)\)")
MORE = ("start", "deadlines", "excel", "denunciations", "backups", *EXCHANGE)
EVERY = [(language, one) for language in LANGUAGES for one in topics(language)]


def name_of(value: tuple[str, Topic]) -> str:
    return f"{value[0]}-{value[1].name}"


@cache
def said() -> frozenset[str]:
    """Every text the screen room hands to tr()."""
    found = set()
    for file in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr" and node.args:
                text = node.args[0]
                if isinstance(text, ast.Constant):
                    found.add(str(text.value))
    return frozenset(found)


@pytest.fixture
def window(screen: Screen, qtbot: QtBot) -> Iterator[MainWindow]:
    made = gallery.window(screen, gallery.Changes())
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.toast.hide()


def opened(window: MainWindow, topic: str = "") -> None:
    window.show_help(topic)
    assert window.help is not None


def test_every_page_has_a_topic_in_both_languages() -> None:
    assert set(ORDER) == {*PLACES, *MORE}
    for language in LANGUAGES:
        assert [one.name for one in topics(language)] == list(ORDER)
        files = {path.stem for path in resource(f"help/{language}").glob("*.md")}
        assert files == set(ORDER)


@pytest.mark.parametrize("value", EVERY, ids=name_of)
def test_a_topic_is_whole_short_and_in_usual_letters(value: tuple[str, Topic]) -> None:
    one = value[1]
    assert unicodedata.is_normalized("NFC", one.text)
    assert one.text.startswith("# ") and one.about.endswith((".", ";"))
    steps = re.findall(r"^\d\. ", one.text, re.MULTILINE)
    assert 3 <= len(steps) <= 6
    assert len(one.text) < 2600 and "!" not in one.text
    assert ("Căn cứ" in one.text or "The law behind" in one.text) or one.name in {
        *MORE, "organizations", "delegates", "catalogue", "exchange", "desk", "relay", "lists",
    }  # fmt: skip


@pytest.mark.parametrize("value", EVERY, ids=name_of)
def test_every_button_named_stands_somewhere_on_the_screen(value: tuple[str, Topic]) -> None:
    named = set(NAMED.findall(value[1].text))
    assert named - said() == set()


@pytest.mark.parametrize("value", EVERY, ids=name_of)
def test_every_link_leads_to_a_topic(value: tuple[str, Topic]) -> None:
    assert set(LINK.findall(value[1].text)) <= set(ORDER)


def test_f1_opens_the_topic_of_the_page_with_its_keys(window: MainWindow) -> None:
    window.go("petitions")
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.help is not None and window.help.isVisible()
    assert window.help.shown() == "petitions"
    assert "Nhận đơn" in window.help.paper.toPlainText()
    words = [label.text() for label in window.help.findChildren(QLabel)]
    assert "Trang này" in words and "Tìm khắp nơi" in words


def test_the_keys_of_a_page_stand_only_beside_its_own_topic(window: MainWindow) -> None:
    window.go("petitions")
    opened(window, "backups")
    assert window.help is not None
    visible = [label.text() for label in window.help.findChildren(QLabel) if label.isVisible()]
    assert "Trang này" not in visible


def test_the_window_of_the_help_stays_while_one_works(window: MainWindow) -> None:
    opened(window)
    assert window.help is not None and not window.help.isModal()
    first = window.help
    window.go("today")
    opened(window)
    assert window.help is first and first.shown() == "today"


def test_a_search_without_marks_finds_topics_and_the_best_first(window: MainWindow, qtbot: QtBot) -> None:
    opened(window)
    assert window.help is not None
    QTest.keyClicks(window.help.search, "to cao")
    qtbot.waitUntil(lambda: len(window.help.list.values()) < len(ORDER))  # type: ignore[union-attr]
    assert window.help.shown() == "denunciations"
    assert matching("vi", "sao luu")[0].name == "backups"


def test_a_link_opens_its_topic(window: MainWindow) -> None:
    opened(window, "petitions")
    assert window.help is not None
    window.help.paper.anchorClicked.emit(QUrl("denunciations"))
    assert window.help.shown() == "denunciations"


def test_the_search_over_everything_finds_help_and_tools(window: MainWindow) -> None:
    found = [(hit.kind, hit.id) for hit in hits("vi", "thoi han")]
    assert found[0] == (TOOL, DEADLINES)
    assert (HELP, "deadlines") in found
    assert window.open(HELP, "excel")
    assert window.help is not None and window.help.shown() == "excel"


@pytest.mark.parametrize("dark", [False, True])
def test_the_text_has_the_letters_and_colours_of_the_application(
    window: MainWindow, screen: Screen, dark: bool
) -> None:
    screen.appearance.set_scheme("dark" if dark else "light")
    screen.appearance.set_scale(1.25)
    opened(window, "today")
    assert window.help is not None
    letters = window.help.paper.document().begin().begin().fragment().charFormat()
    assert letters.foreground().color() == theme.colour("text")
    assert letters.font().pixelSize() == theme.font("h1").pixelSize()
    assert letters.font().weight() == QFont.Weight.DemiBold


@pytest.mark.parametrize("scale", [1.0, 1.25])
def test_it_fits_a_small_screen(window: MainWindow, screen: Screen, scale: float) -> None:
    screen.appearance.set_scale(scale)
    window.resize(1366, 768)
    opened(window, "contacts")
    assert window.help is not None
    assert window.help.minimumSizeHint().width() <= 1366 - 40
    assert window.help.width() <= 1366 and window.help.height() <= 768
