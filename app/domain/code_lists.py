"""One thing written in several ways: "bộ giao thông", "bgtvt", "Bộ GTVT"; found by words and initials."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from .text import clean, fold

EXACT, BARE, SHORT, PART = "exact", "bare", "short", "part"
# How names may be shortened: of bodies by initials and parts, of places all but the last word, else not.
FREELY, INITIALS, PLACES, NOT = "freely", "initials", "places", "not"
_WORD = re.compile(r"[^\W_]+")
# Left out of initials: "Sở Văn hóa, Thể thao và Du lịch" is SVHTTDL.
_SKIPPED = frozenset(("va", "cua", "cho"))


@dataclass(frozen=True)
class Match:
    """What the words may mean; `how` says by what they were recognised, "" when by nothing."""

    codes: tuple[str, ...] = ()
    how: str = ""

    @property
    def only(self) -> str:
        return self.codes[0] if len(self.codes) == 1 else ""


@lru_cache(8192)
def mark_key(text: str) -> str:
    """Equal for the same words whatever their capitals and punctuation, and wherever their tones stand.

    "Hoà" and "Hòa" are equal, "Hà" and "Hạ" are not.
    """
    return " ".join(
        map(_syllable, _WORD.findall(unicodedata.normalize("NFC", clean(text).replace("&", " và "))))
    )


def bare_key(text: str) -> str:
    """The folded words: equal also for what was typed without marks."""
    return " ".join(_WORD.findall(fold(clean(text).replace("&", " và "))))


@lru_cache(32768)  # syllables repeat
def _syllable(word: str) -> str:
    if word.isascii():
        return word.casefold()
    marks = sorted(c for c in unicodedata.normalize("NFD", word.casefold()) if unicodedata.combining(c))
    return fold(word) + "".join(marks) + ("-" if "đ" in word.casefold() else "")


def agree(one: str, other: str) -> bool:
    """Whether two texts of the same bare words may be one: no syllable bears other marks in both."""
    pairs = zip(mark_key(one).split(), mark_key(other).split(), strict=False)
    return all(a == b or a.isascii() or b.isascii() for a, b in pairs)


class Spellings:
    """The names of a list's entries, several for each; `find` tells which entries a person may mean."""

    def __init__(self, names: Mapping[str, Iterable[str]], shortened: str = FREELY) -> None:
        self._exact: dict[str, set[str]] = defaultdict(set)
        self._bare: dict[str, set[tuple[str, str]]] = defaultdict(set)
        self._shorten = shortened
        for code, known in names.items():
            for name in known:
                self.add(code, name)
        self._found: dict[str, Match] = {}

    def add(self, code: str, name: str) -> None:
        """Let `name` mean the entry `code` from now on."""
        if key := mark_key(name):
            self._exact[key].add(code)
            self._bare[bare_key(name)].add((code, name))
            self._found = {}

    def find(self, words: str) -> Match:
        """By the same words, then without marks, then by initials, then by a part; several if undecided."""
        if words not in self._found:
            self._found[words] = self._look(words)
        return self._found[words]

    def _look(self, words: str) -> Match:
        bare = bare_key(words)
        if not bare:
            return Match()
        if codes := self._exact.get(mark_key(words)):
            return _match(codes, EXACT)
        if codes := {code for code, name in self._bare.get(bare, ()) if agree(words, name)}:
            return _match(codes, BARE)
        return self._shortened(bare) or self._part(words, bare) or Match()

    def _shortened(self, bare: str) -> Match | None:
        tokens = bare.split()
        if self._shorten == NOT or len(bare.replace(" ", "")) < 2 or bare.replace(" ", "").isdecimal():
            return None
        names = (n for n in self._bare if self._shorten != PLACES or n.split()[-1] == tokens[-1])
        found = {code for name in names if abbreviates(tokens, name) for code, _ in self._bare[name]}
        return _match(found, SHORT) if found else None

    def _part(self, words: str, bare: str) -> Match | None:
        """The beginning of a name, or a name followed by a comma and more."""
        if self._shorten == FREELY and (codes := set(self._begun(words, bare))):
            return _match(codes, PART)
        head = re.split(r"[,;(]| [-–] ", clean(words), maxsplit=1)[0]
        if bare_key(head) and bare_key(head) != bare:
            found = self._look(head)
            return Match(found.codes, PART) if found.how in (EXACT, BARE) else None
        return None

    def _begun(self, words: str, bare: str) -> Iterator[str]:
        tokens = bare.split()
        for name, entries in self._bare.items():
            whole = " " in bare and name.startswith(f"{bare} ")
            for code, text in entries:
                if (whole and agree(words, text)) or (not whole and begins(tokens, name)):
                    yield code


def _match(codes: Iterable[str], how: str) -> Match:
    return Match(tuple(sorted(codes)), how)


@lru_cache(65536)
def _abbreviates(tokens: tuple[str, ...], words: tuple[str, ...], shortened: bool) -> bool:
    if not tokens:
        return shortened and not words
    if not words:
        return False
    token, word = tokens[0], words[0]
    if token == word and _abbreviates(tokens[1:], words[1:], shortened):
        return True
    if word in _SKIPPED and _abbreviates(tokens, words[1:], shortened):
        return True
    return any(_abbreviates(tokens[1:], rest, True) for rest in _spelled(token, words))


def _spelled(token: str, words: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    """What is left of the words once the letters of the token were taken as their initials."""
    left: tuple[str, ...] = words
    for letter in token:
        while left and left[0] in _SKIPPED and left[0][0] != letter:
            left = left[1:]
        if not left or left[0][0] != letter or left[0].isdecimal():
            return
        left = left[1:]
    yield left


def abbreviates(tokens: Iterable[str], name: str) -> bool:
    """Whether folded words are a short way to write a folded name: "bo gtvt" for "bo giao thong van tai"."""
    return _abbreviates(tuple(tokens), tuple(name.split()), False)


def begins(tokens: list[str], name: str) -> bool:
    """Whether folded words shorten the beginning of a folded name: "ubnd xa" of that of a certain xã."""
    words = name.split()
    letters = sum(map(len, tokens))
    return letters > 2 and any(abbreviates(tokens, " ".join(words[:n])) for n in range(3, len(words)))
