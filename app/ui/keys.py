"""The keys of the window: which verb of the page each one calls, and the lists F1 shows."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLayout, QWidget

from app.ui.look import px
from app.ui.parts import Label, card, column, holder, keycap, row
from app.ui.words import tr

PAGE_VERBS: dict[str, str] = {
    "Ctrl+F": "focus_search", "Ctrl+N": "new", "Ctrl+E": "edit", "Ctrl+S": "save", "Ctrl+P": "print",
}  # fmt: skip
"""Key → method of the page on show."""

Keys = Sequence[tuple[str, str]]
WIDEST = 104  # a longer key stands above its words


def general_keys() -> Keys:
    """The keys that work everywhere, in words."""
    return [
        ("Ctrl+1…9", tr("Mở trang")),
        ("Ctrl+K", tr("Tìm khắp nơi")),
        ("Ctrl+F", tr("Tìm trong danh sách này")),
        ("Ctrl+N", tr("Thêm mới")),
        ("Ctrl+E", tr("Sửa")),
        ("Ctrl+S", tr("Lưu ngay")),
        ("Ctrl+Z", tr("Hoàn tác")),
        ("Ctrl+P", tr("In")),
        ("Ctrl+Tab", tr("Sang khung bên cạnh")),
        ("Esc", tr("Đóng khung, rồi bỏ lọc")),
        ("F1", tr("Trợ giúp của trang và phím tắt")),
        ("F9", tr("Tính thời hạn")),
    ]


def list_keys() -> Keys:
    """The keys of every list, in words."""
    return [
        (tr("Mũi tên"), tr("Lên, xuống một dòng")),
        ("Enter", tr("Mở dòng đang chọn")),
        (tr("Dấu cách"), tr("Đánh dấu dòng đang chọn")),
        ("Home, End", tr("Dòng đầu, dòng cuối")),
        (tr("Chữ cái"), tr("Nhảy tới dòng, không cần dấu")),
    ]


def listen(window: QWidget, key: str, verb: Callable[[], Any]) -> None:
    """Have a key of the window call a verb."""
    QShortcut(QKeySequence(key), window, verb)


class KeysFirst(QObject):
    """Keeps the window's keys out of the hands of text fields, some of which take Ctrl+K or Ctrl+E on Linux.

    Only the widget with the keyboard is watched: a filter over the whole application would see every event.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._ours = {*PAGE_VERBS, "Ctrl+K"}
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        ours = QKeySequence(event.keyCombination()).toString() in self._ours
        if ours:
            event.ignore()
        return ours

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        if new is not None:
            new.installEventFilter(self)


class _HandsOn(QObject):
    def __init__(self, widget: QWidget, child: QWidget) -> None:
        super().__init__(widget)
        self._child = child
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._child.setFocus(event.reason())
        return False


def hand_on(widget: QWidget, child: QWidget) -> None:
    """Have a part of a page give the keyboard on to the child where one works.

    Qt's own focus proxy would make Tab jump over all that stands before that child.
    """
    _HandsOn(widget, child)


def next_pane(panes: Sequence[QWidget]) -> None:
    """Ctrl+Tab: move the keyboard to the pane after the one that has it."""
    shown = [pane for pane in panes if pane.isVisible()]
    here = [
        n for n, pane in enumerate(shown) if pane.hasFocus() or pane.isAncestorOf(pane.window().focusWidget())
    ]
    if shown:
        shown[(here[0] + 1 if here else 0) % len(shown)].setFocus(Qt.FocusReason.TabFocusReason)


def key_groups(page_words: str, page_keys: Keys) -> list[QFrame]:
    """The keys of this page, of the window and of every list, a card each."""
    groups = [(page_words, page_keys)] if page_keys else []
    groups += [(tr("Mọi trang"), general_keys()), (tr("Trong danh sách"), list_keys())]
    return [_group(title, keys) for title, keys in groups]


def _group(title: str, keys: Keys) -> QFrame:
    caps = [keycap(key) for key, _ in keys]
    widths = [cap.sizeHint().width() for cap in caps]
    wide = max((width for width in widths if width <= px(WIDEST)), default=0)
    lines = [_line(cap, words, wide) for cap, (_, words) in zip(caps, keys, strict=True)]
    return card(column(Label(title, "h3"), *lines, gap=10, margins=(16, 14, 16, 16)))


def _line(cap: QLabel, words: str, wide: int) -> QLayout:
    """The key beside its words; above them where it is long."""
    said, place = Label(words, wrap=True), holder(row(cap, None))
    if cap.sizeHint().width() > wide:
        return column(place, said, gap=2)
    place.setFixedWidth(wide)
    return row(place, (said, 1))
