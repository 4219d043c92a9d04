"""What this machine remembers about the screen: colours, text size, language and the window's place."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from app.ui.words import LANGUAGES


class Preferences:
    """A small file in the data folder; nothing about people or records is kept in it."""

    def __init__(self, folder: Path) -> None:
        self._file = QSettings(str(folder / "screen.ini"), QSettings.Format.IniFormat)

    def scheme(self) -> str:
        return str(self._file.value("scheme", "system"))

    def scale(self) -> float:
        try:
            return float(str(self._file.value("scale", "1.0")))
        except ValueError:
            return 1.0

    def language(self) -> str:
        chosen = str(self._file.value("language", "vi"))
        return chosen if chosen in LANGUAGES else "vi"

    def geometry(self) -> QByteArray:
        kept = self._file.value("geometry", QByteArray())
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def keep(self, **values: object) -> None:
        """Remember some of scheme, scale, language, geometry."""
        for name, value in values.items():
            self._file.setValue(name, value)
        self._file.sync()
