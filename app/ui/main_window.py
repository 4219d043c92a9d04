"""The window: navigation, top bar, the page on show, the quiet bar, the toast; it routes, pages work."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow

from app.ui.deadlines.dialog import DeadlineDialog
from app.ui.failures import attempt
from app.ui.help.hits import HELP, TOOL, hits
from app.ui.help.window import HelpWindow
from app.ui.keys import PAGE_VERBS, KeysFirst, listen, next_pane
from app.ui.look import px, theme
from app.ui.look.focus import FocusRing
from app.ui.navigation import Navigation
from app.ui.page import Desk
from app.ui.page_footer import PageFooter
from app.ui.page_stack import PageStack
from app.ui.parts import column, holder, row
from app.ui.screen import Screen
from app.ui.search_box import Hit, SearchBox
from app.ui.tasks import Cancelled
from app.ui.toast import ProblemBar, Toast
from app.ui.top_bar import TopBar
from app.ui.wiring import Wiring
from app.ui.words import tr


class MainWindow(QMainWindow):
    """One window per person at the desk; `rebuild` after a change of look, language or person."""

    _changed = Signal(object)

    def __init__(self, screen: Screen, wiring: Wiring) -> None:
        super().__init__()
        self._screen, self.wiring = screen, wiring
        self.setWindowTitle(tr("Nghị Sự"))
        self._rebuild_due = False
        self.help: HelpWindow | None = None
        screen.dialogs.parent = self
        self.setMinimumSize(960, 600)
        self.resize(1366, 768)
        self.restoreGeometry(screen.preferences.geometry())
        theme.fits(self.width())
        self._build()
        self.ring, self._keys = FocusRing(self), KeysFirst(self)
        self._listen()
        self.go(next(iter(self.navigation.keys())))

    def say(self, sentence: str, undo: Callable[[], Any] | None = None) -> None:
        self.problems.hide()
        self.toast.say(sentence, undo)

    def tell_problem(self, sentence: str) -> None:
        self.problems.tell(sentence)

    def go(self, name: str) -> bool:
        if self._rebuild_due:
            self.rebuild()
        went = self.pages.go(name)
        self._page_shown()
        return went

    def open(self, kind: str, id: str) -> bool:
        if kind in (HELP, TOOL):
            self.show_help(id) if kind == HELP else self.show_deadlines()
            return True
        opened = self.pages.open(kind, id)
        self._page_shown()
        return opened

    def _build(self) -> None:
        screen = self._screen
        look, ask = screen.appearance, self.wiring
        now = {"scheme": look.scheme, "scale": look.scale, "language": screen.language}
        speak = (self.say, self.tell_problem, self.open, self.go)
        self.desk = Desk(ask.context(), screen.tasks, screen.dialogs, *speak)
        specs = ask.specs()
        self.navigation = Navigation(specs, ask.saved())
        self.top = TopBar(ask.council(), ask.user(), screen.tasks, now)
        self.problems, self.footer = ProblemBar(), PageFooter()
        self.pages = PageStack(specs, self.desk)
        self.pages.arrange(theme.compact)
        content = holder(column(self.top, self.problems, (self.pages, 1), self.footer, gap=0))
        self.setCentralWidget(holder(row(self.navigation, (content, 1), gap=0), name="root"))
        self.toast = Toast(self)
        self.search = SearchBox(self.top.search, self, self._found)
        self._connect()

    def _connect(self) -> None:
        look = self._screen.appearance
        self.navigation.chosen.connect(self.go)
        self.search.opened.connect(self.open)
        self.pages.status.connect(self.footer.say)
        self.top.scheme_chosen.connect(look.set_scheme)
        self.top.scale_chosen.connect(look.set_scale)
        self.top.language_chosen.connect(self._screen.set_language)
        self.top.help_asked.connect(self.show_help)
        self.top.user_asked.connect(lambda: attempt(self, self.wiring.switch_user))

    def _listen(self) -> None:
        for key, verb in PAGE_VERBS.items():
            listen(self, key, partial(self._ask_page, verb))
        listen(self, "Ctrl+K", lambda: self.search.start())
        listen(self, "Ctrl+Z", self._undo)
        listen(self, "Ctrl+Tab", self._next_pane)
        listen(self, "F1", self.show_help)
        listen(self, "F9", self.show_deadlines)
        self._changed.connect(self._kinds_changed)
        self.wiring.subscribe(self._changed.emit)
        self._screen.changed.connect(self.rebuild)
        self._screen.failures.refused.connect(self.tell_problem)
        self._screen.tasks.unhandled.connect(self._task_failed)

    def rebuild(self) -> None:
        """Build everything anew and show again what was shown; put off while a page will not let go."""
        self._rebuild_due = not all(page.leave() for page in self.pages.built().values())
        if self._rebuild_due:
            return
        name, page = self.pages.name, self.pages.page()
        record = page.shown_record() if page else None
        theme.fits(self.width())
        for old in (self.toast, self.search.panel, self.search, self.help):
            if old is not None:
                old.deleteLater()
        self.help = None
        self._build()
        self.go(name)
        if record and (fresh := self.pages.page()):
            attempt(fresh, fresh.open_record, *record)
        self._place()

    def _page_shown(self) -> None:
        self.problems.hide()
        self.navigation.show_current(self.pages.name)
        page = self.pages.page()
        self.footer.show_page(page)
        if page and not page.isAncestorOf(self.focusWidget() or self):
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._place)

    def _kinds_changed(self, kinds: frozenset[str]) -> None:
        self.pages.kinds_changed(kinds)
        self.navigation.show_badges()

    def _ask_page(self, verb: str) -> None:
        if page := self.pages.page():
            attempt(page, getattr(page, verb))

    def _found(self, words: str) -> list[Hit]:
        """Tools of that name first, then records, then the help."""
        told = hits(self._screen.language, words)
        tools = [hit for hit in told if hit.kind == TOOL]
        return [*tools, *self.wiring.search(words), *(hit for hit in told if hit.kind == HELP)]

    def _undo(self) -> None:
        if self.toast.can_undo():
            attempt(self, self.toast.take_back)
        else:
            self._ask_page("undo")

    def _next_pane(self) -> None:
        if page := self.pages.page():
            next_pane(page.panes())

    def _task_failed(self, error: BaseException) -> None:
        if isinstance(error, Cancelled):
            self.say(tr("Đã dừng. Không có gì bị thay đổi."))
        else:
            self._screen.failures.report(error)

    def show_help(self, topic: str = "") -> None:
        """The topic named, else that of the page on show with its keys."""
        if self.help is None:
            self.help = HelpWindow(self, self._screen.language)
        page = self.pages.page()
        self.help.show_page(self.pages.name, page.keys() if page else [])
        if topic:
            self.help.show_topic(topic)
        self.help.show()
        self.help.raise_()
        self.help.activateWindow()

    def show_deadlines(self) -> None:
        self._screen.dialogs.run(DeadlineDialog(self.desk.context, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            page = self.pages.page()
            if not (page and page.escape()):
                self.problems.hide()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        was = theme.compact
        theme.fits(self.width())
        if was != theme.compact:
            self.navigation.arrange()
            self.pages.arrange(theme.compact)
        self._place()

    def _place(self) -> None:
        bottom = self.height() - px(24) - (self.footer.height() if self.footer.isVisible() else 0)
        self.toast.stand_at(self.navigation.width() + px(24), bottom)
        self.search.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if all(page.leave() for page in self.pages.built().values()) and self._may_stop():
            self._screen.preferences.keep(geometry=self.saveGeometry())
            event.accept()
        else:
            event.ignore()

    def _may_stop(self) -> bool:
        title = tr("Một việc đang chạy")
        text = tr("Đóng bây giờ thì việc đó dừng lại, không có gì bị thay đổi.")
        screen = self._screen
        return not screen.tasks.busy() or screen.dialogs.confirm(title, text, tr("Dừng và đóng"))
