"""What tests of the screen stand on: a screen in a scratch folder, a desk, dialogs that answer."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QDialog

from app.ui.dialogs import Dialogs
from app.ui.look import theme
from app.ui.page import Desk
from app.ui.screen import Screen


class Answers(Dialogs):
    """Dialogs that ask nobody: set what they answer, read afterwards what was asked.

    `given["confirm"] = False` makes the next questions of that kind be refused; `asked` holds (kind, title).
    """

    def __init__(self) -> None:
        super().__init__()
        self.given: dict[str, Any] = {"confirm": True, "run": True}
        self.asked: list[tuple[str, str]] = []
        self.shown: QDialog | None = None

    def open_file(self, title: str, patterns: str) -> Path | None:
        return self._answer("open_file", title)

    def save_file(self, title: str, suggested: str, patterns: str) -> Path | None:
        return self._answer("save_file", title)

    def choose_folder(self, title: str) -> Path | None:
        return self._answer("choose_folder", title)

    def confirm(self, title: str, text: str, verb: str) -> bool:
        return self._answer("confirm", title)

    def inform(self, title: str, text: str) -> None:
        self._answer("inform", title)

    def choose(self, title: str, label: str, options: dict[str, str]) -> str | None:
        return self._answer("choose", title)

    def ask_text(self, title: str, label: str, text: str = "") -> str | None:
        return self._answer("ask_text", title)

    def run(self, dialog: QDialog) -> bool:
        self.shown = dialog
        act: Callable[[QDialog], bool] | bool = self._answer("run", dialog.windowTitle())
        return act(dialog) if callable(act) else act

    def choose_printer(self, title: str) -> QPrinter | None:
        return self._answer("choose_printer", title)

    def show_in_folder(self, file: Path) -> None:
        self._answer("show_in_folder", file.name)

    def failure(self, details: str) -> None:
        self._answer("failure", details)

    def _answer(self, kind: str, title: str) -> Any:
        self.asked.append((kind, title))
        return self.given.get(kind)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform complains of what it cannot do; nothing of it is about us."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def screen(qapp: QApplication, tmp_path: Path, answers: Answers) -> Iterator[Screen]:
    """The screen in Vietnamese, light, ordinary text; closed afterwards."""
    made = Screen(qapp, tmp_path, answers)
    made.appearance.set_scheme("light")
    theme.fits(1920)  # whatever a test or a window before it made of the room
    yield made
    made.appearance.set_scheme("light")
    made.appearance.set_scale(1.0)
    made.set_language("vi")
    made.close()


@pytest.fixture
def told() -> list[tuple[str, Any]]:
    """What a page told its desk: ("say", words), ("problem", words), ("open", (kind, id)), ("go", page)."""
    return []


@pytest.fixture
def desk(screen: Screen, told: list[tuple[str, Any]]) -> Desk:
    """A desk for trying one page without a window; replace its context with dataclasses.replace."""

    def note(kind: str) -> Callable[..., bool]:
        def noted(*words: Any) -> bool:
            told.append((kind, words[0] if len(words) == 1 else words))
            return True

        return noted

    return Desk(None, screen.tasks, screen.dialogs, note("say"), note("problem"), note("open"), note("go"))
