"""Texts typed in the fonts of before Unicode (TCVN3/ABC, VNI) or decoded wrongly, made Unicode again."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from functools import lru_cache

TCVN3, VNI, MOJIBAKE = "tcvn3", "vni", "mojibake"
ENCODINGS = {TCVN3: "TCVN3 (ABC)", VNI: "VNI", MOJIBAKE: "UTF-8 đọc nhầm"}

# TCVN3 has these where Windows-1252 has other signs; a capital with a tone is a small one in a capital font.
_TCVN3_SIGNS = "µ¸¶·¹ ¨»¾¼½Æ ©ÇÊÈÉË ® ÌÐÎÏÑ ªÒÕÓÔÖ ×ÝØÜÞ ßãáâä «åèæçé ¬êíëìî ïóñòô \u00adõøö÷ù úýûüþ ¡¢§£¤¥¦"
_TCVN3_LETTERS = "àáảãạ ăằắẳẵặ âầấẩẫậ đ èéẻẽẹ êềếểễệ ìíỉĩị òóỏõọ ôồốổỗộ ơờớởỡợ ùúủũụ ưừứửữự ỳýỷỹỵ ĂÂĐÊÔƠƯ"
_TCVN3 = str.maketrans(_TCVN3_SIGNS, _TCVN3_LETTERS)

# VNI writes a vowel and then its marks as one sign of Windows-1252; a few letters are signs of their own.
_VNI_MARKS = {
    "ø": "\u0300", "ù": "\u0301", "û": "\u0309", "õ": "\u0303", "ï": "\u0323",
    "â": "\u0302", "à": "\u0302\u0300", "á": "\u0302\u0301", "å": "\u0302\u0309", "ã": "\u0302\u0303",
    "ä": "\u0302\u0323", "ê": "\u0306", "è": "\u0306\u0300", "é": "\u0306\u0301", "ú": "\u0306\u0309",
    "ü": "\u0306\u0303", "ë": "\u0306\u0323",
}  # fmt: skip
_VNI_SIGNS = {"æ": "ỉ", "ó": "ĩ", "ò": "ị", "ô": "ơ", "ö": "ư", "ñ": "đ", "î": "ỵ"}
_VNI_PAIR = re.compile(f"([aeouyôö])([{''.join(_VNI_MARKS)}])|([{''.join(_VNI_SIGNS)}])", re.IGNORECASE)

_ONSET = "ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx]"
_NUCLEUS = (
    "oai|oay|oeo|uây|uôi|uya|uyê|uyu|iêu|yêu|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|yê|iu|oa|oă|oe|oi|oo"
    "|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|[aăâeêioôơuưy]"
)
_CODA = "ng|nh|ch|[cmnpt]"
_SYLLABLE = re.compile(f"(?:{_ONSET})?(?:{_NUCLEUS})(?:{_CODA})?")
_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_RUN = re.compile(r"[^\s\d.,;:!?()\[\]{}\"'“”‘’/\\+=*%&<>|_-]+")
_SETTLED = 0.9  # what share of the odd words must read as Vietnamese before anything is changed


def encoding_of_font(font: str) -> str:
    """The encoding a font of this name was made for; "" for one of Unicode."""
    name = font.strip().casefold()
    if name.startswith(".vn"):
        return TCVN3
    return VNI if name.startswith("vni") else ""


def is_capital_font(font: str) -> bool:
    """Whether a TCVN3 font shows small letters as capitals: .VnTimeH, .VnArialH."""
    return encoding_of_font(font) == TCVN3 and font.strip().endswith("H")


def to_unicode(text: str, encoding: str) -> str:
    """The text as Unicode in NFC; unchanged where the encoding does not fit it."""
    return unicodedata.normalize("NFC", _CONVERT[encoding](text))


def from_font(text: str, font: str) -> str:
    """A cell in Unicode by the name of its font, which says how it was typed."""
    encoding = encoding_of_font(font)
    if not encoding or is_unicode(text):
        return text
    converted = to_unicode(text, encoding)
    return converted.upper() if is_capital_font(font) else converted


def guess(texts: Iterable[str]) -> str:
    """The encoding in which the odd words of the texts become Vietnamese; "" where they are or none helps."""
    counts: Counter[str] = Counter()
    odd = 0
    for text in texts:
        for word in _odd_words(text):
            odd += 1
            counts.update(encoding for encoding in _CONVERT if reads_well(to_unicode(word, encoding)))
    if not odd:
        return ""
    encoding, readable = max(counts.items(), key=lambda pair: pair[1], default=("", 0))
    return encoding if readable >= _SETTLED * odd else ""


def mend(text: str, encoding: str, all_of_it: bool = False) -> str:
    """The text converted if that makes it more readable, else as it was: a table may hold both.

    Where `all_of_it` was typed so, words that would read either way are converted, too.
    """
    if not encoding or text.isascii() or is_unicode(text):
        return text
    converted = to_unicode(text, encoding)
    better = _ill(converted) < _ill(text) or _strange(converted) < _strange(text)
    return converted if better or (all_of_it and _ill(converted) <= _ill(text)) else text


def reads_well(text: str) -> bool:
    """Whether every word of the text is spelled as a Vietnamese syllable can be."""
    return all(_is_syllable(word) for word in _RUN.findall(text))


def _odd_words(text: str) -> list[str]:
    """Words with signs outside ASCII that are no Vietnamese syllables."""
    if text.isascii() or is_unicode(text):
        return []
    return [word for word in _RUN.findall(text) if not word.isascii() and not _is_syllable(word)]


def _ill(text: str) -> int:
    return sum(not word.isascii() and not _is_syllable(word) for word in _RUN.findall(text))


def _strange(text: str) -> int:
    return sum("\x80" <= char <= "¿" for char in text)


def is_unicode(text: str) -> bool:
    """Whether letters occur that no text of one byte a letter can hold: đ, ơ, ế, or marks of their own."""
    return any((char > "\u02ff" and char.isalpha()) or char in "ăđĩũơưĂĐĨŨƠƯ" for char in text) or any(
        unicodedata.combining(char) for char in text
    )


@lru_cache(8192)
def _is_syllable(word: str) -> bool:
    plain = unicodedata.normalize("NFD", word.casefold()).translate(_TONES)
    return _SYLLABLE.fullmatch(unicodedata.normalize("NFC", plain)) is not None


def _from_tcvn3(text: str) -> str:
    return text.translate(_TCVN3)


def _from_vni(text: str) -> str:
    return _VNI_PAIR.sub(_vni_letter, text)


def _vni_letter(found: re.Match[str]) -> str:
    base, mark, sign = found.groups()
    if sign:
        return _cased(_VNI_SIGNS[sign.casefold()], sign)
    letter = {"ô": "ơ", "ö": "ư"}.get(base.casefold(), base.casefold())
    return _cased(letter, base) + _VNI_MARKS[mark.casefold()]


def _cased(letter: str, like: str) -> str:
    return letter.upper() if like.isupper() else letter


def _from_mojibake(text: str) -> str:
    for page in ("cp1252", "latin-1"):
        try:
            return text.encode(page).decode("utf-8")
        except UnicodeError:
            continue
    return text


_CONVERT: dict[str, Callable[[str], str]] = {TCVN3: _from_tcvn3, VNI: _from_vni, MOJIBAKE: _from_mojibake}
