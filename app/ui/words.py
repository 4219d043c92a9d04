"""Words on the screen: Vietnamese in the source, other languages from a catalogue."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

LANGUAGES: dict[str, str] = {"vi": "Tiếng Việt", "en": "English"}


def tr(text: str, **values: object) -> str:
    """The text in the language of the screen, its {names} filled in; never hand it an f-string."""
    words = QCoreApplication.translate("", text)
    return words.format(**values) if values else words


def speak(app: QCoreApplication, language: str, folder: Path) -> None:
    """Make the screen speak a language; windows built before keep their words until they are rebuilt."""
    for old in app.findChildren(QTranslator, "words"):
        app.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale("vi_VN" if language == "vi" else "en_GB"))
    for name in ("qt_vi",) if language == "vi" else ("en",):
        catalogue = QTranslator(app)
        catalogue.setObjectName("words")
        if not catalogue.load(str(folder / f"{name}.qm")):
            raise FileNotFoundError(folder / f"{name}.qm")
        app.installTranslator(catalogue)
