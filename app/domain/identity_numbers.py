"""Digits that reach a person: telephones, identity cards, accounts, however spaced or spelled."""

import re
import unicodedata
from collections.abc import Iterator

Span = tuple[int, int, str]
_LEAST = 9  # an old identity card; shorter numbers name papers, plots and sums
_LONGEST_PHONE = 11

_DATE = re.compile(r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])([/.-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?![.\-/]?\d)")
_UNIT = r"\s*(?:d\b|dong|vnd|trieu|ty\b|ti\b|usd|m2|m²|met|ha\b|kg|tan\b|%)"
_SUM = re.compile(rf"(?<!\d)[1-9]\d{{0,2}}(?:[.,]\d{{3}})+(?:,\d+)?(?={_UNIT})")
_SHORT_SUM = re.compile(r"(?<![\d.,])[1-9]\d{0,2}(?:[.,]\d{3}){1,2}(?![.,]?\d)(?!\s*\d)")
_PLAIN_SUM = re.compile(rf"(?<!\d)[1-9]\d*(?={_UNIT})")
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d ?[-–] ?(?:19|20)\d\d(?![\d.])")
_HOUR = re.compile(r"(?<!\d)[012]?\d ?(?:h|gio|:) ?[0-5]\d(?!\d)")
_RUN = re.compile(r"\+?\d(?:[ .\-_/()·,;:|*]{0,3}\d)+")
_PASSPORT = re.compile(r"(?<!\w)[a-z]\d{7,8}(?!\w)")
_WORD = r"(?:khong|mot|hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|\d+)"
_SPELLED = re.compile(rf"\b{_WORD}(?:[ ,.\-]+{_WORD}){{7,}}\b")


def numbers_in(text: str, folded: str) -> Iterator[Span]:
    """(start, end, kind) of each; `folded` is the text letter by letter without marks."""
    plain = "".join(_digit(char) for char in folded)
    masked = _masked(plain)
    for found in _RUN.finditer(masked):
        if kind := _kind(found[0]):
            yield found.start(), found.end(), kind
    for found in _PASSPORT.finditer(masked):
        yield found.start(), found.end(), "identity_number"
    for found in _SPELLED.finditer(masked):
        if not found[0].replace(" ", "").isdecimal():
            yield found.start(), found.end(), "phone"


def digits_of(text: str) -> str:
    """The digits of a number however it is spaced, in the usual form."""
    return "".join(digit for char in text if (digit := _digit(char)).isascii() and digit.isdecimal())


def _digit(char: str) -> str:
    """Digits of every script, full-width ones included, as the usual ones."""
    return str(unicodedata.decimal(char, char))


def _masked(text: str) -> str:
    """The text with dates, sums of money, years and hours blotted out, length for length."""
    for pattern in (_DATE, _SUM, _SHORT_SUM, _PLAIN_SUM, _YEARS, _HOUR):
        text = pattern.sub(lambda found: "x" * len(found[0]), text)
    return text


def _kind(run: str) -> str:
    """What a run of digits is, "" when it is only several small numbers one after another."""
    digits = re.sub(r"\D", "", run)
    if len(digits) < _LEAST:
        return ""
    if digits.startswith(("0", "84")) and len(digits) in (10, _LONGEST_PHONE):
        return "phone"
    groups = re.findall(r"\d+", run)
    if len(groups) > 1 and min(map(len, groups)) < 3 and not digits.startswith(("0", "84")):
        return ""
    return "identity_number"
