"""Everything of the screen that outlives a window: application, look, language, worker, dialogs, failures."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.paths import logs_folder, resource
from app.ui.dialogs import Dialogs
from app.ui.failures import Failures
from app.ui.look.appearance import Appearance
from app.ui.preferences import Preferences
from app.ui.tasks import Tasks
from app.ui.words import speak


class Screen(QObject):
    """Made once by main.py; `changed` comes when windows must be built anew (look, language)."""

    changed = Signal()

    def __init__(self, app: QApplication, folder: Path, dialogs: Dialogs | None = None) -> None:
        super().__init__()
        self.app = app
        self.preferences = Preferences(folder)
        self.language = self.preferences.language()
        app.setApplicationName("Nghị Sự")
        speak(app, self.language, resource("translations"))
        scheme, scale = self.preferences.scheme(), self.preferences.scale()
        self.appearance = Appearance(app, folder / "cache" / "look", scheme, scale)
        self.appearance.changed.connect(self._keep)
        self.dialogs = dialogs or Dialogs()
        self.tasks = Tasks()
        self.failures = Failures(logs_folder(folder))
        self.failures.broken.connect(self._show_failure)
        self._showing = False
        self.put_back: Callable[[Path], None] = lambda copy: None
        """Opens the data folder anew with the records of a backup; whoever opened the window says how."""

    def set_language(self, language: str) -> None:
        if language != self.language:
            self.language = language
            speak(self.app, language, resource("translations"))
            self._keep()

    def close(self) -> None:
        """Let the worker finish and give the hooks back."""
        self.tasks.close()
        self.failures.remove()

    def _keep(self) -> None:
        look = self.appearance
        self.preferences.keep(scheme=look.scheme, scale=str(look.scale), language=self.language)
        self.changed.emit()

    def _show_failure(self, details: str) -> None:
        """One dialog at a time; what fails behind it is in the log."""
        if not self._showing:
            self._showing = True
            self.dialogs.failure(details)
            self._showing = False
