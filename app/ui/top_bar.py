"""The bar at the top: search, the work under way, whose council this is, colours, help, and the person."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QSizePolicy, QWidget

from app.ui.look import px, theme
from app.ui.look.tokens import ROW
from app.ui.parts import Label, SearchField, StepBar, avatar, column, holder, icon_button, row
from app.ui.parts.states import LOADING_AFTER
from app.ui.tasks import Tasks
from app.ui.words import LANGUAGES, tr


class TaskStrip(QWidget):
    """What the worker is doing, how far, and a way to stop it."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._words, self._count, self._bar = (
            Label("", "small", "text2", elide=True),
            Label("", "small", "text3"),
            StepBar(),
        )
        stop = icon_button("x", tr("Dừng việc đang chạy"), tasks.cancel)
        self.setLayout(row(column(None, row((self._words, 1), self._count), self._bar, None, gap=4), stop))
        self.setMaximumWidth(px(260))
        self.hide()
        self._late = QTimer(self, singleShot=True, interval=LOADING_AFTER)
        self._late.timeout.connect(self.show)
        tasks.started.connect(self._start)
        tasks.advanced.connect(self._advance)
        tasks.idle.connect(self._rest)

    def _start(self, title: str) -> None:
        self._words.set_text(title or tr("Đang làm…"))
        self._count.set_text("")
        self._bar.show_steps(0, 0, self._words.text())
        self._late.start()

    def _rest(self) -> None:
        """What took no time was never worth showing."""
        self._late.stop()
        self.hide()

    def _advance(self, done: int, total: int) -> None:
        if total:
            self._count.set_text(tr("{done}/{total}", done=done, total=total))
            sentence = tr("{title} {done} trên {total}", title=self._words.text(), done=done, total=total)
            self._bar.show_steps(done, total, sentence)


class TopBar(QFrame):
    """The choices made here are signals; the window carries them out."""

    scheme_chosen = Signal(str)
    scale_chosen = Signal(float)
    language_chosen = Signal(str)
    help_asked = Signal()
    user_asked = Signal()

    def __init__(self, council: tuple[str, str], user: str, tasks: Tasks, now: dict[str, object]) -> None:
        """`now` holds the scheme, scale and language in force, for the ticks in the menu."""
        super().__init__()
        self._now = now
        self.setObjectName("topbar")
        self.setFixedHeight(px(ROW["topbar"]))
        self.search = SearchField(tr("Tìm kỳ họp, đại biểu, nghị quyết, văn bản"), "Ctrl+K")
        self.search.setMaximumWidth(px(440))
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        dark = theme.dark
        words = tr("Đổi sang nền sáng") if dark else tr("Đổi sang nền tối")
        switch = icon_button(
            "sun" if dark else "moon", words, lambda: self.scheme_chosen.emit("light" if dark else "dark")
        )
        words_of_help = tr("Trợ giúp của trang và phím tắt")
        help = icon_button("circle-help", words_of_help, self.help_asked.emit, key="F1")
        self.person = self._person(user)
        self.setLayout(
            row(
                *((self.search, 3), 8, TaskStrip(tasks), (holder(row()), 1)),
                *(self._council(council), 8, help, switch, self.person),
                gap=8,
                margins=(24, 0, 24, 0),
            )
        )

    def _council(self, council: tuple[str, str]) -> QWidget:
        name, term = Label(council[0], "strong", elide=True), Label(council[1], "small", "text3", elide=True)
        return holder(column(None, name, term, None, gap=0))

    def _person(self, user: str) -> QPushButton:
        button = QPushButton()
        button.setProperty("kind", "person")
        button.setLayout(row(avatar(user), gap=0, margins=(1, 1, 1, 1)))
        button.setAccessibleName(tr("Người dùng: {name}", name=user))
        button.setToolTip(user)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setMenu(self._menu(user, button))
        return button

    def _menu(self, user: str, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        name = menu.addAction(user)
        name.setEnabled(False)
        menu.addAction(tr("Đổi người dùng")).triggered.connect(lambda: self.user_asked.emit())
        menu.addSeparator()
        sizes = {1.0: tr("Chữ vừa"), 1.25: tr("Chữ lớn"), 1.5: tr("Chữ rất lớn")}
        self._choices(menu, sizes, "scale", self.scale_chosen.emit)
        menu.addSeparator()
        schemes = {"system": tr("Màu theo máy"), "light": tr("Nền sáng"), "dark": tr("Nền tối")}
        self._choices(menu, schemes, "scheme", self.scheme_chosen.emit)
        menu.addSeparator()
        self._choices(menu, LANGUAGES, "language", self.language_chosen.emit)
        return menu

    def _choices(self, menu: QMenu, options: dict[Any, str], name: str, chosen: Callable[[Any], Any]) -> None:
        group = QActionGroup(menu)
        for code, words in options.items():
            action = QAction(words, menu, checkable=True)
            action.setChecked(self._now[name] == code)
            action.triggered.connect(lambda _=False, code=code: chosen(code))
            group.addAction(action)
            menu.addAction(action)
