"""The paper face, loaded by path, and what to print for letters it does not have."""

import unicodedata
from functools import cache, lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.documents.letters import clean
from app.paths import resource

REGULAR, BOLD, ITALIC, BOLD_ITALIC = "Paper", "Paper-Bold", "Paper-Italic", "Paper-BoldItalic"
_FILES = {
    REGULAR: "LiberationSerif-Regular.ttf",
    BOLD: "LiberationSerif-Bold.ttf",
    ITALIC: "LiberationSerif-Italic.ttf",
    BOLD_ITALIC: "LiberationSerif-BoldItalic.ttf",
}
_STAND_INS = {
    "☐": "□",
    "☑": "[x]",
    "☒": "[x]",
    "✓": "√",
    "✔": "√",
    "✗": "×",
    "✘": "×",
    "\u2010": "-",
    "\u2011": "-",
}


@cache
def _faces() -> dict[str, TTFont]:
    """The four faces, registered with ReportLab under names of our own."""
    faces = {name: TTFont(name, str(resource(f"fonts/{file}"))) for name, file in _FILES.items()}
    for face in faces.values():
        pdfmetrics.registerFont(face)
    return faces


@cache
def _glyphs() -> frozenset[int]:
    """Code points that all four faces can draw."""
    return frozenset.intersection(*(frozenset(face.face.charToGlyph) for face in _faces().values()))


def face_name(bold: bool, italic: bool) -> str:
    """The registered name of the face."""
    _faces()
    if bold:
        return BOLD_ITALIC if italic else BOLD
    return ITALIC if italic else REGULAR


@cache
def _advances(face: str) -> dict[int, float]:
    """Advance of each code point in thousandths of an em."""
    return dict(_faces()[face].face.charWidths)


@lru_cache(maxsize=65536)
def _advance(face: str, text: str) -> float:
    """Width of a word in thousandths of an em; Vietnamese syllables repeat, so each is measured once."""
    advances = _advances(face)
    return sum(advances[ord(letter)] for letter in text)


def width(text: str, face: str, size: float) -> float:
    """Width in points of text that `printable` has passed."""
    return _advance(face, text) * size / 1000


def printable(text: str) -> str:
    """The text made fit to print, with a visible stand-in for every letter the face lacks."""
    text = clean(text)
    if text.isascii():
        return text
    for letter in {each for each in set(text) if ord(each) not in _glyphs()} - {"\n"}:
        text = text.replace(letter, _stand_in(letter))
    return text


def _stand_in(letter: str) -> str:
    """What is printed for a letter without a glyph: its plain form, else its code point."""
    if letter in _STAND_INS:
        return _STAND_INS[letter]
    plain = unicodedata.normalize("NFKC", letter)
    if plain.strip() and all(ord(part) in _glyphs() for part in plain):
        return f"({plain})" if "<circle>" in unicodedata.decomposition(letter) else plain
    return " " if letter.isspace() else f"[U+{ord(letter):04X}]"
