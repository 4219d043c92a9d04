"""The code of a letter on a citizen's slip: year, running number and a check letter, "26-0042-K"."""

import re

# 23 is a prime: a wrong digit, or two changed about, always give another letter. I, J and O look like digits.
_LETTERS = "ABCDEFGHKLMNPQRSTUVXYZW"
_SHAPE = re.compile(r"(\d{2})(\d{4,6})([A-Z])")
_DIGITS = 4


def lookup_code(year: int, number: int) -> str:
    """The code of the letter with this running number of the year."""
    body = f"{year % 100:02d}{number:0{_DIGITS}d}"
    return f"{body[:2]}-{body[2:]}-{_letter(body)}"


def read_code(text: str) -> str:
    """The code a person typed, in its one form; "" when it is none or was mistyped."""
    found = _SHAPE.fullmatch(re.sub(r"[\s.\-–/]", "", text.upper()))
    if found is None or _letter(found[1] + found[2]) != found[3]:
        return ""
    return f"{found[1]}-{found[2]}-{found[3]}"


def code_number(code: str) -> int:
    """The running number in a code."""
    return int(code.split("-")[1])


def _letter(digits: str) -> str:
    return _LETTERS[int(digits) % len(_LETTERS)]
