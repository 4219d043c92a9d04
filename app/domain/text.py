"""Vietnamese text: one canonical form, one folded form for searching, one key for sorting."""

import re
import unicodedata
from collections.abc import Callable

ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
TONES = ("\u0300", "\u0309", "\u0303", "\u0301", "\u0323")  # huyền, hỏi, ngã, sắc, nặng
_LETTER = {letter: number for number, letter in enumerate(ALPHABET, start=20)}
_TONE = {mark: number for number, mark in enumerate(TONES, start=1)}
# Characters that show nothing but break searching: soft hyphen, zero-width ones, byte-order mark.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")


def clean(text: str) -> str:
    """The one stored form: NFC, ordinary spaces, no invisible characters, nothing at the ends."""
    return _INVISIBLE.sub("", unicodedata.normalize("NFC", text)).replace("\u00a0", " ").strip()


def fold(text: str) -> str:
    """Lower case without tone marks: "Đặng Thị Hường" becomes "dang thi huong"."""
    plain = unicodedata.normalize("NFD", text.casefold()).replace("đ", "d")
    return "".join([c for c in plain if c < "\u0300" or not unicodedata.combining(c)])


def words_of(text: str) -> list[str]:
    """Folded words, the unit of searching: "12/NQ-HĐND" gives ["12", "nq", "hdnd"]."""
    return re.findall(r"\w+", fold(text))


def _split(char: str) -> tuple[int, int]:
    """(place in the alphabet, tone 0–5) of one lower-case character."""
    marks = unicodedata.normalize("NFD", char)
    tone = next((_TONE[m] for m in marks if m in _TONE), 0)
    letter = unicodedata.normalize("NFC", "".join(m for m in marks if m not in _TONE))
    if letter in _LETTER:
        return _LETTER[letter], tone
    return _other(char), tone


def _other(char: str) -> int:
    if char.isspace():
        return 1
    if char.isdecimal():
        return 6 + int(char)
    return 2 + min(ord(char), 0xFFFF) % 4 if not char.isalpha() else 60


class _Table(dict[int, str]):
    """For `str.translate`: what a character becomes is worked out when it first comes up."""

    def __init__(self, become: Callable[[str], int]) -> None:
        super().__init__()
        self._become = become

    def __missing__(self, code: int) -> str:
        self[code] = chr(self._become(chr(code)))
        return self[code]


_PLACES = _Table(lambda char: _split(char)[0])
_TONES = _Table(lambda char: 1 + _split(char)[1])
_CAPITALS = _Table(lambda char: 1 + char.isupper())


def sort_key(text: str) -> bytes:
    """Bytes whose order is the Vietnamese dictionary's: alphabet, then tone, then capitals."""
    chars = unicodedata.normalize("NFC", text)
    small = chars.lower()
    parts = small.translate(_PLACES), small.translate(_TONES), chars.translate(_CAPITALS)
    return "\0".join(parts).encode("latin-1")


def given_name(full_name: str) -> str:
    """The last word of a Vietnamese name, by which people are sorted and addressed."""
    return (full_name.split() or [""])[-1]


def name_key(full_name: str) -> bytes:
    """Sort key of a person: given name first, then family and middle names."""
    rest = " ".join(full_name.split()[:-1])
    return sort_key(given_name(full_name)) + b"\0\0" + sort_key(rest)
