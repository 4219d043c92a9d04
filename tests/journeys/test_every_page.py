"""Every page of the demo commune: nothing is cut off, everything has a name, Tab reaches all of it."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from app.services import demo
from app.services.context import open_context
from app.ui.look import SCALES, theme
from app.ui.main_window import MainWindow
from app.ui.parts import Pills
from tests.journeys.clerk import Clerk
from tests.services.conftest import Clock

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)
WIDE, HIGH, MOST = 1366, 749, 250


@pytest.fixture(scope="module")
def commune(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("xã mẫu") / "xã"
    context = open_context(folder, clock=Clock())
    demo.make(context)
    context.store.close()
    return folder


@pytest.mark.parametrize("scale", SCALES)
def test_every_page_is_whole_and_reached_by_keyboard(
    sits_down: Callable[[Path], Clerk], commune: Path, tmp_path: Path, scale: float
) -> None:
    folder = shutil.copytree(commune, tmp_path / "xã")
    clerk = sits_down(folder)
    clerk.doors.screen.appearance.set_scale(scale)
    window = clerk.doors.window
    assert isinstance(window, MainWindow)
    window.showNormal()
    window.resize(WIDE, HIGH)
    wrong = [f"{where}: {what}" for where in walk(clerk, window) for what in faults(clerk, window)]
    clerk.doors.screen.appearance.set_scale(1.0)
    assert wrong == []


def walk(clerk: Clerk, window: MainWindow) -> Iterator[str]:
    """To each page, and at the usual size to each of its parts that stands behind a pill of its own."""
    for name in list(window.navigation.keys()):
        window.go(name)
        clerk.settle()
        yield name
        page = window.pages.page()
        if page is None or theme.scale > 1:
            continue
        groups = [each for each in page.findChildren(Pills) if each.isVisible()]
        for pill in [each for group in groups for each in group.findChildren(QAbstractButton)][:8]:
            if pill.isVisible() and not pill.isChecked():
                pill.click()
                clerk.settle()
                yield f"{name}, {pill.text()}"


def faults(clerk: Clerk, window: MainWindow) -> Iterator[str]:
    clerk._come_forward()
    if (window.width(), window.height()) != (WIDE, HIGH):
        yield f"cửa sổ thành {window.width()} × {window.height()}"
    yield from cut(window)
    yield from nameless(window)
    yield from left_out_by_tab(window)


def cut(window: MainWindow) -> Iterator[str]:
    """Words that do not fit into the room they have."""
    for label in shown(window, (QLabel,)):
        assert isinstance(label, QLabel)
        if label.visibleRegion().isEmpty() or getattr(label, "_elide", False):
            continue
        high = label.heightForWidth(label.width()) if label.wordWrap() else 0
        wide = 0 if label.wordWrap() else label.sizeHint().width()
        if wide > label.width() + 1 or high > label.height() + 1:
            yield f"bị cắt: {label.text()}"
    for button in shown(window, (QPushButton,)):
        assert isinstance(button, QPushButton)
        if button.text() and button.sizeHint().width() > button.width() + 1:
            yield f"nút bị cắt: {button.text()}"


def nameless(window: MainWindow) -> Iterator[str]:
    for each in shown(window, CONTROLS):
        words = each.text() if isinstance(each, QAbstractButton) else ""
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus and not (each.accessibleName() or words):
            yield f"không tên: {type(each).__name__} trong {type(each.parentWidget()).__name__}"


def left_out_by_tab(window: MainWindow) -> Iterator[str]:
    """Tab goes round; wherever it stops the ring is whole; and it stops at every control of the page."""
    window.top.search.setFocus()
    seen: set[QWidget] = set()
    for _ in range(MOST):
        before = QApplication.focusWidget()
        QTest.keyClick(before, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is None or here is before:
            yield f"bàn phím mắc ở {name_of(before)}"
            return
        ring, ground = window.ring, window.ring.parentWidget()
        if ring.widget() is here and ground and not ground.rect().contains(ring.geometry()):
            yield f"khung bị cắt quanh {name_of(here)}"
        if here in seen:
            break
        seen.add(here)
    page = window.pages.page()
    for each in shown(page, CONTROLS) if page else ():
        stops = each.isEnabled() and bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if stops and each not in seen and not one_of_a_group(each):
            yield f"Tab không tới {name_of(each)}"


def one_of_a_group(widget: QWidget) -> bool:
    """Tab stops once at such buttons; arrows go from one to the next."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive()


def shown(widget: QWidget, kinds: tuple[type, ...]) -> Iterator[QWidget]:
    return (each for each in widget.findChildren(QWidget) if isinstance(each, kinds) and each.isVisible())


def name_of(widget: QWidget | None) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton | QLineEdit) else ""
    return f"{type(widget).__name__} “{(widget.accessibleName() if widget else '') or words}”"
