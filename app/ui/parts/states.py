"""What a list or a panel shows instead of content: empty, nothing found, loading, failed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QLabel, QStackedLayout, QWidget

from app.ui.look import px
from app.ui.parts.buttons import Button, secondary
from app.ui.parts.cards import Notice
from app.ui.parts.layout import column, row
from app.ui.parts.text import Label, picture
from app.ui.words import tr

LOADING_AFTER = 300
"""Milliseconds before loading is worth showing; anything shorter would only flicker."""


def empty_state(title: str, sentence: str, action: Button | None = None, icon: str = "inbox") -> QWidget:
    """Icon, "Chưa có … nào", one sentence, one button."""
    words = [_middle(Label(title, "h3", wrap=True)), _middle(Label(sentence, "small", "text2", wrap=True))]
    button = [row(None, action, None)] if action else []
    widget = QWidget()
    widget.setAccessibleName(f"{title}. {sentence}")
    widget.setLayout(
        column(
            None, row(None, picture(icon, "text3", 32), None), *words, *button, None, margins=(24, 24, 24, 24)
        )
    )
    return widget


def nothing_found(words: str, on_clear: Callable[[], Any]) -> QWidget:
    """Repeats what was searched for and offers to clear the filter."""
    sentence = tr("Không tìm thấy “{words}”", words=words) if words else tr("Không có dòng nào hợp bộ lọc")
    return empty_state(
        sentence, tr("Thử ít chữ hơn, hoặc xóa bộ lọc."), secondary(tr("Xóa bộ lọc"), on_clear), "search"
    )


def loading_state(sentence: str) -> QWidget:
    """Three grey bars and a sentence such as "Đang mở 48 kiến nghị…"."""
    widget = QWidget()
    widget.setAccessibleName(sentence)
    bars = [_bar(width) for width in (300, 240, 270)]
    widget.setLayout(column(*bars, Label(sentence, "small", "text3"), None, gap=10, margins=(16, 16, 16, 16)))
    return widget


def failed_state(title: str, sentence: str, on_retry: Callable[[], Any]) -> QWidget:
    """What happened, what is safe, what to do, and "Thử lại"."""
    widget = QWidget()
    notice = Notice("red", sentence, title, tr("Thử lại"), on_retry)
    widget.setLayout(column(notice, None, margins=(16, 16, 16, 16)))
    return widget


class Stage(QWidget):
    """Holds the content and shows a state in its place when there is nothing to see."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.content = content
        self._stack = QStackedLayout(self)
        self._stack.addWidget(content)
        self._late = QTimer(self, singleShot=True, interval=LOADING_AFTER)
        self._late.timeout.connect(self._show_loading)
        self._loading = ""

    def hasHeightForWidth(self) -> bool:
        """No: a stacked layout would take the height its content likes for the least it needs."""
        return False

    def show_content(self) -> None:
        self._late.stop()
        self._stack.setCurrentWidget(self.content)
        while state := self._stack.widget(1):
            self._stack.removeWidget(state)
            state.deleteLater()

    def show_state(self, state: QWidget) -> None:
        self.show_content()
        self._stack.addWidget(state)
        self._stack.setCurrentWidget(state)

    def show_loading(self, sentence: str) -> None:
        """After 300 ms, unless content or another state came first."""
        self._loading = sentence
        self._late.start()

    def shows_content(self) -> bool:
        return self._stack.currentWidget() is self.content

    def _show_loading(self) -> None:
        self.show_state(loading_state(self._loading))


def _middle(label: QLabel) -> QLabel:
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def _bar(width: int) -> QFrame:
    bar = QFrame()
    bar.setProperty("skeleton", "true")
    bar.setMaximumWidth(px(width))
    bar.setFixedHeight(px(14))
    return bar
