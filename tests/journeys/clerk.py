"""A clerk at the real windows: looks at what they show, clicks, types, answers what they ask."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot

from app.ui.dialogs import Dialogs
from app.ui.navigation import NavButton
from app.ui.start import Doors
from tests.ui.council import type_words

KEY = Qt.Key
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
NOWHERE = QModelIndex()
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
Deed = Callable[[], object]


class FilesChosen(Dialogs):
    """The real dialogs, but for the system's own question where a file is to be written."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.folder = folder

    def save_file(self, title: str, suggested: str, patterns: str) -> Path | None:
        return self.folder / suggested


class Clerk:
    """Sees only what is shown and uses only what can be reached; `then` answers what a press opens."""

    def __init__(self, qtbot: QtBot, doors: Doors) -> None:
        self.qtbot, self.doors = qtbot, doors
        self._trouble: list[BaseException] = []

    @property
    def window(self) -> QWidget:
        """What is in front: the question asked, else the window."""
        front = QApplication.activeModalWidget() or self.doors.window
        assert front is not None
        return front

    # Looking

    def read(self) -> str:
        """Everything in words on the screen now, painted rows included."""
        return "\n".join(self._words(self.window))

    def sees(self, *words: str) -> None:
        """Wait until all of it can be read."""
        try:
            self.qtbot.waitUntil(lambda: all(each in self.read() for each in words), timeout=5000)
        except TimeoutError:
            missing = [each for each in words if each not in self.read()]
            raise AssertionError(f"không thấy {missing} trong:\n{self.read()}") from None

    def rows(self, name: str) -> list[str]:
        """The rows of the list of this name, as they are spoken."""
        model = self._list(name).model()
        return [str(model.index(n, 0).data(SPOKEN)) for n in range(model.rowCount(NOWHERE))]

    def can_press(self, words: str) -> bool:
        return bool(self._buttons(words))

    # Doing

    def press(self, words: str, then: Deed | None = None) -> None:
        """Press the button that says so; `then` is done with the question or menu it opens."""
        self._come_forward()
        self.qtbot.waitUntil(lambda: self.can_press(words), timeout=5000)
        button = self._button(words)
        self._with_answer(then, lambda: self._click(button))

    def go(self, page: str) -> None:
        """To a page, by its button in the navigation."""
        self._come_forward()
        named = [each for each in self._shown((NavButton,)) if each.spec.words == page]  # type: ignore[attr-defined]
        self._click(named[0])

    def pick_in_menu(self, words: str) -> None:
        """Go down the menu that is open to the entry and take it."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        for _ in menu.actions():
            QTest.keyClick(menu, KEY.Key_Down)
            chosen = menu.activeAction()
            if chosen is not None and chosen.text() == words:
                QTest.keyClick(menu, KEY.Key_Return)
                return
        raise AssertionError(f"không có “{words}” trong {[one.text() for one in menu.actions()]}")

    def row(self, name: str, words: str) -> None:
        """Click the row that says so."""
        self.qtbot.waitUntil(lambda: any(words in each for each in self.rows(name)), timeout=5000)
        view = self._list(name)
        number = next(n for n, each in enumerate(self.rows(name)) if words in each)
        index = view.model().index(number, 0)
        view.scrollTo(index)
        QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(index).center())
        self.settle()

    def write(self, name: str, words: str) -> None:
        """Click into the field of this name and type over what stands there."""
        field = self.field(name)
        self._click(field)
        QTest.keyClick(field, KEY.Key_A, CTRL)
        self.type(words)

    def type(self, words: str) -> None:
        """Type where the keyboard is; what is not on its keys comes by the input method."""
        target = QApplication.focusWidget()
        assert isinstance(target, QLineEdit | QPlainTextEdit), target
        if words.isascii():
            QTest.keyClicks(target, words)
        else:
            type_words(target, words)
        self.settle()

    def pick(self, name: str, words: str) -> None:
        """Type some of a name into a picker and take the first it suggests."""
        self.write(name, words)
        popups = [each for each in QApplication.topLevelWidgets() if isinstance(each, QAbstractItemView)]
        shown = next(each for each in popups if each.isVisible())
        QTest.keyClick(shown, KEY.Key_Return)
        self.settle()

    def choose(self, name: str, words: str) -> None:
        """Go down the choices of a combo to this one."""
        combo = self.field(name)
        assert isinstance(combo, QComboBox)
        combo.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(combo, KEY.Key_Home)
        for _ in range(combo.count()):
            if words in combo.currentText():
                self.settle()
                return
            QTest.keyClick(combo, KEY.Key_Down)
        raise AssertionError(f"không chọn được “{words}”")

    def paste(self, name: str, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        field = self.field(name)
        self._click(field)
        QTest.keyClick(field, KEY.Key_V, CTRL)
        self.settle()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE, then: Deed | None = None) -> None:
        """Press a key where the keyboard is."""
        self._come_forward()
        target = QApplication.focusWidget() or self.window
        self._with_answer(then, lambda: QTest.keyClick(target, key, modifier))

    def settle(self) -> None:
        """Let everything asked for so far happen."""
        for _ in range(3):
            QCoreApplication.processEvents()

    # Finding

    def field(self, name: str) -> QWidget:
        """The one field of this label that can be reached."""
        kinds = (QLineEdit, QPlainTextEdit, QComboBox)
        named = [each for each in self._shown(kinds) if each.accessibleName() == name]
        assert len(named) == 1, f"{len(named)} ô “{name}”"
        return named[0]

    def _list(self, name: str) -> QAbstractItemView:
        named = [each for each in self._shown((QAbstractItemView,)) if each.accessibleName() == name]
        assert len(named) == 1, f"{len(named)} danh sách “{name}”"
        view = named[0]
        assert isinstance(view, QAbstractItemView)
        return view

    def _button(self, words: str) -> QAbstractButton:
        """Where several say the same, the one that stands out."""
        said = self._buttons(words)
        main = [each for each in said if each.property("kind") == "primary"] if len(said) > 1 else said
        assert len(main) == 1, f"{len(said)} nút “{words}”"
        return main[0]

    def _buttons(self, words: str) -> list[QAbstractButton]:
        found = [each for each in self._shown((QAbstractButton,)) if isinstance(each, QAbstractButton)]
        says = re.compile(re.escape(words) + r"( [\d/]+)?")  # a count may stand after it
        enabled = [each for each in found if each.isEnabled()]
        return [
            each for each in enabled if says.fullmatch(each.text()) or says.fullmatch(each.accessibleName())
        ]

    def _shown(self, kinds: tuple[type, ...]) -> Iterator[QWidget]:
        for each in self.window.findChildren(QWidget):
            if isinstance(each, kinds) and each.isVisible():
                yield each

    def _words(self, window: QWidget) -> Iterator[str]:
        for each in self._shown((QLabel, QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)):
            if isinstance(each, QPlainTextEdit):
                yield each.toPlainText()
            elif isinstance(each, QComboBox):
                yield each.currentText()
            else:
                yield each.text() or each.accessibleName()  # type: ignore[attr-defined]
        for view in self._shown((QAbstractItemView,)):
            yield from self._rows_of(view)

    def _rows_of(self, view: QWidget) -> Iterator[str]:
        assert isinstance(view, QAbstractItemView)
        model = view.model()
        if model is None:
            return
        for n in range(model.rowCount(NOWHERE)):
            for column in range(1 if isinstance(view, QListView) else model.columnCount(NOWHERE)):
                index = model.index(n, column)
                yield str(index.data(SPOKEN) or index.data() or "")

    # The hand

    def _click(self, widget: QWidget) -> None:
        """With the mouse, where it can be seen and nothing stands over it."""
        self._come_forward()
        self._bring_into_view(widget)
        self.qtbot.waitUntil(lambda: _lies_open(widget), timeout=1000)
        # A box with words takes a press only there, at the left of its room.
        place = QPoint(8, widget.height() // 2) if isinstance(widget, QCheckBox) else widget.rect().center()
        QTest.mouseClick(widget, LEFT, NONE, place)
        self.settle()

    def _come_forward(self) -> None:
        """What a window manager does and the offscreen screen leaves undone: the front window is active."""
        window = self.window
        if window.isMaximized():  # the offscreen screen is smaller than any office has
            window.showNormal()
            window.resize(1366, 768)
        if not window.isActiveWindow():
            window.activateWindow()
            self.qtbot.waitUntil(window.isActiveWindow)
        self.settle()

    def _bring_into_view(self, widget: QWidget) -> None:
        area = widget.parentWidget()
        while area is not None:
            if isinstance(area, QScrollArea):
                area.ensureWidgetVisible(widget)
            area = area.parentWidget()
        self.settle()

    def _with_answer(self, then: Deed | None, press: Deed) -> None:
        """Press, and answer what comes of it; a question holds the press up, a menu does not."""
        answered: list[bool] = [] if then else [True]
        if then is not None:
            QTimer.singleShot(0, lambda: self._answer(then, answered))
        press()
        self.qtbot.waitUntil(lambda: bool(answered), timeout=10_000)
        self.settle()
        if self._trouble:
            raise self._trouble.pop()

    def _answer(self, then: Deed, answered: list[bool]) -> None:
        """Wait for the question to stand there, then answer it; a clerk at a loss closes it."""
        asked = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if asked is None or not asked.isVisible():
            QTimer.singleShot(10, lambda: self._answer(then, answered))
            return
        try:
            then()
        except BaseException as trouble:  # told by the press that asked, not lost in a slot
            self._trouble.append(trouble)
        answered.append(True)
        for left in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
            if self._trouble and left is not None:
                left.close()


def _lies_open(widget: QWidget) -> bool:
    """Whether its middle is seen and nothing stands over it."""
    window = widget.window()
    under = window.childAt(widget.mapTo(window, widget.rect().center()))
    return under is widget or (under is not None and widget.isAncestorOf(under))
