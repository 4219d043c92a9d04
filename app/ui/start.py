"""Opens the doors in order: screen, data folder, set-up or the person's name, then the window."""

import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from app.domain.errors import Refused
from app.services import backups
from app.services.context import Clock, Context, office, open_context
from app.ui import pages
from app.ui.first_start import FirstStart
from app.ui.main_window import MainWindow
from app.ui.screen import Screen
from app.ui.sign_in import SignIn, only_one
from app.ui.tasks import Progress
from app.ui.today.badge import LateBadge
from app.ui.wiring import Wiring
from app.ui.words import tr

REFUSED = 1
FRAME = 40
"""Pixels the title of a window takes from the screen, whatever the system draws there."""


def start(folder: Path) -> int:
    """Run the application on a data folder until its window is closed; the exit code."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    screen = Screen(app, folder)
    screen.failures.install()
    context = _opened(screen, folder)
    if context is None:
        screen.close()
        return REFUSED
    Doors(screen, context).open()
    code = app.exec()
    screen.close()
    context.store.close()
    return code


def _opened(screen: Screen, folder: Path) -> Context | None:
    """The data of the folder; where they cannot be opened the newest backup is offered."""
    try:
        return _grown(open_context(folder))
    except Refused as refusal:
        copies = backups.copies(folder)
        if not copies or not backups.is_broken(folder):
            screen.dialogs.inform(tr("Chưa mở được dữ liệu"), str(refusal))
            return None
        made = datetime.fromtimestamp(copies[0].stat().st_mtime)
        when = f"{made:%H:%M %d/%m/%Y}"
        words = tr("Bản sao lưu gần nhất lúc {time}. Tệp đang hỏng được giữ riêng.", time=when)
        if not screen.dialogs.confirm(tr("Chưa mở được dữ liệu"), f"{refusal} {words}", tr("Khôi phục")):
            return None
    return _restored(screen, folder, copies[0])


def _grown(context: Context) -> Context:
    """What came by file for a newer version is shown by that version from its first start on."""
    if (context.folder / "archive").exists():
        from app.services import growing  # only an office that receives waits for it

        with suppress(Refused):  # it is tried again with the next bundle
            growing.replay_parked(context)
    return context


def _restored(screen: Screen, folder: Path, copy: Path) -> Context | None:
    try:
        return backups.put_back(folder, copy)
    except Refused as refusal:
        screen.dialogs.inform(tr("Chưa khôi phục được"), str(refusal))
        return None


class Doors:
    """Shows one window after the other until the person sits at the desk."""

    def __init__(self, screen: Screen, context: Context) -> None:
        self.screen, self.context = screen, context
        self.window: QWidget | None = None
        self.late: LateBadge | None = None
        self._deafen: Callable[[], None] = lambda: None
        screen.put_back = self.put_back

    def open(self) -> None:
        if office(self.context) is None:
            self._first_start()
        else:
            self._ask_who()

    def _show(self, window: QWidget) -> None:
        """The new one first, so that the program does not end; the old one stays if it will not let go."""
        before = self.window
        show_whole(window)
        if before is not None and not before.close():
            window.close()
            return
        self.window = window
        if before is not None:
            before.deleteLater()

    def _first_start(self) -> None:
        first = FirstStart(self.context)
        first.demo_wanted.connect(lambda: self._make_demo(first))
        first.ready.connect(self._ask_who)
        self._show(first)

    def _make_demo(self, first: FirstStart) -> None:
        def make(_progress: Progress) -> bool:
            from app.services import demo  # only who tries the demo needs it

            return demo.make(self.context)

        def failed(error: BaseException) -> None:
            first.wait("")
            if isinstance(error, Refused):
                first.tell_problem(str(error))
            else:
                self.screen.failures.report(error)

        first.wait(tr("Đang tạo xã mẫu"))
        self.screen.tasks.run(make, lambda _: self._ask_who(), failed=failed)

    def _ask_who(self) -> None:
        alone = only_one(self.context)
        if alone is not None:
            self._enter(alone)
            return
        sign_in = SignIn(self.context)
        sign_in.signed_in.connect(self._enter)
        self._show(sign_in)

    def _enter(self, context: Context) -> None:
        self.leave()
        self.context, self.late = context, LateBadge(context, self._late_changed)
        self._show(main_window(self.screen, self))
        self.screen.tasks.run(lambda _: backups.back_up_daily(context), lambda _: self._backed_up())

    def listen(self, told: Callable[[frozenset[str]], None]) -> None:
        """The store tells the window of changes until the person leaves it."""
        self._deafen = self.context.store.subscribe(told)

    def leave(self) -> None:
        """The window that was is told nothing any more: it may be gone when the next change comes."""
        self._deafen()
        self._deafen = lambda: None
        if self.late is not None:
            self.late.stop()
            self.late = None

    def _late_changed(self) -> None:
        if isinstance(self.window, MainWindow):
            self.window.navigation.show_badges()

    def _backed_up(self) -> None:
        if isinstance(self.window, MainWindow):
            self.window.navigation.show_saved(pages.backup_words(self.context))

    def switch_user(self) -> None:
        """Back to the choice of people; the window closes when somebody was chosen."""
        sign_in = SignIn(self.context)
        sign_in.signed_in.connect(self._enter)
        self._show(sign_in)

    def put_back(self, copy: Path) -> None:
        """Leave, put the backup in the place of the data, and come in again; refused, nothing has changed."""
        folder, clock, before = self.context.folder, self.context.clock, self.window
        self.screen.app.setQuitOnLastWindowClosed(False)
        try:
            if before is not None and not before.close():
                return
            self.leave()
            self.window = None
            self.context.store.close()
            self.context = self._reopened(folder, copy, clock)
            self.open()
        finally:
            self.screen.app.setQuitOnLastWindowClosed(True)
        if before is not None:
            before.deleteLater()

    def _reopened(self, folder: Path, copy: Path, clock: Clock) -> Context:
        try:
            return backups.put_back(folder, copy, clock)
        except Refused as refusal:
            self.screen.dialogs.inform(tr("Chưa khôi phục được"), str(refusal))
            return open_context(folder, clock)


def show_whole(window: QWidget) -> None:
    """Show a window; it fills a screen that is too small for it, so that its lower edge is not cut off."""
    room = window.screen().availableSize()
    if window.width() > room.width() or window.height() + FRAME > room.height():
        window.showMaximized()
    else:
        window.show()


def main_window(screen: Screen, doors: Doors) -> MainWindow:
    """The window wired to the context the doors hold."""
    wiring = Wiring(
        context=lambda: doors.context,
        specs=lambda: pages.page_specs(screen, doors.late, pages.role_of(doors.context)),
        council=lambda: pages.council_words(doors.context),
        user=lambda: doors.context.user.name,
        search=lambda words: pages.search(doors.context, words),
        subscribe=doors.listen,
        switch_user=doors.switch_user,
        saved=lambda: pages.backup_words(doors.context),
    )
    return MainWindow(screen, wiring)
