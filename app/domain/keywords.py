"""What words in a text point to: a field, a level of government; each proposal with the words it rests on."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from .text import TONES, fold

_WORDS = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Hint:
    """The words and phrases, as written, that point to `target`."""

    target: str
    words: tuple[str, ...]


@dataclass(frozen=True)
class Proposed:
    """What a text points to and the words that say so, in the order they stand in the list of hints."""

    target: str
    words: tuple[str, ...]
    weight: int


def propose(text: str, hints: Iterable[Hint]) -> list[Proposed]:
    """Everything the text points to, the strongest first; a phrase weighs by its length and hides its parts.

    A text typed without marks is compared without marks, and then only with phrases: one bare syllable
    may be any of six words.
    """
    marked = _is_marked(text)
    line = _line(text, marked)
    found: dict[str, list[str]] = {}
    for phrase, written, target in _phrases(hints, marked):
        rest = line.replace(phrase, " | ")
        if rest != line:
            line = rest
            found.setdefault(target, []).append(written)
    weighed = [Proposed(target, tuple(words), sum(map(_length, words))) for target, words in found.items()]
    return sorted(weighed, key=lambda one: -one.weight)


def spelling(word: str) -> str:
    """A word with its tone moved behind it, so that hoà and hòa, thuý and thúy are the same."""
    parts = unicodedata.normalize("NFD", word.casefold())
    tones = "".join(mark for mark in parts if mark in TONES)
    return "".join(mark for mark in parts if mark not in TONES) + tones


def _phrases(hints: Iterable[Hint], marked: bool) -> list[tuple[str, str, str]]:
    """(phrase as compared, as written, target), the longest first."""
    rows = [(_phrase(words, marked), words, hint.target) for hint in hints for words in hint.words]
    usable = [row for row in rows if marked or _length(row[1]) > 1]
    return sorted(usable, key=lambda row: -len(row[0]))


@lru_cache(4096)  # the same few hundred phrases for every text
def _phrase(words: str, marked: bool) -> str:
    return _line(words, marked)


def _line(text: str, marked: bool) -> str:
    """The words between single spaces, doubled so that neighbours do not share one."""
    key = spelling if marked else fold
    return " " + "  ".join(key(word) for word in _WORDS.findall(unicodedata.normalize("NFC", text))) + " "


def _is_marked(text: str) -> bool:
    return any(character > "\x7f" for character in text)


def _length(words: str) -> int:
    return len(_WORDS.findall(words))
