"""What in a free text may tell who a person is: names, telephones, numbers, addresses, each with why."""

import hashlib
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from .identity_names import names_in
from .identity_numbers import numbers_in
from .text import clean, fold

WHY = {
    "name": "giống họ tên người",
    "self": "giống lời người viết tự xưng",
    "address": "giống địa chỉ nhà",
    "birth": "giống ngày, năm sinh",
    "contact": "giống tài khoản liên lạc",
    "email": "giống địa chỉ thư điện tử",
    "phone": "giống số điện thoại",
    "identity_number": "giống số căn cước, chứng minh, hộ chiếu hoặc tài khoản",
}
# What never stands in a denunciation, whoever's it is.
CERTAIN = frozenset({"phone", "identity_number", "email"})

_SELF = re.compile(
    r"\b(?:toi ten|ten toi|ten la|toi la|em ten|chau ten|minh ten"
    r"|ho va ten|ho ten|ky ten|nguoi ky|bi danh|but danh|quy danh"
    r"|nguoi (?:to cao|lam don|viet don|gui don|dung don|ky don|cung cap tin|bao tin))\b"
)
_ADDRESS = re.compile(
    r"\b(?:so nha|nha so|can ho|dia chi|tru tai|cu tru|thuong tru|tam tru|ngu tai|nha o tai|que o|que quan)\b"
    r"|\bso \d+[a-z]?(?:/\d+)*(?=[ ,]+(?:duong|pho|ngo|ngach|hem|to dan pho|thon|khu)\b)"
    r"|\b(?:ngo|ngach|hem|kiet) \d+"
)
_BIRTH = re.compile(r"\b(?:sinh (?:nam|ngay|thang)|nam sinh|ngay sinh|sn|s\.n)\b[ :.]*(?:\d[\d/. -]*)?")
_EMAIL = re.compile(r"[\w.+-]+ ?(?:@|\(at\)|\[at\]| a cong ) ?[\w-]+(?: ?(?:\.| cham ) ?[\w-]+)+")
_CONTACT = re.compile(r"\b(?:zalo|facebook|fb|viber|telegram|tiktok|messenger)\b(?:[.:/ ]+[\w./-]+)?")
_PATTERNS = (
    ("self", _SELF), ("address", _ADDRESS), ("birth", _BIRTH), ("email", _EMAIL), ("contact", _CONTACT)
)  # fmt: skip


@dataclass(frozen=True)
class Hint:
    """A stretch of the cleaned text, from `start` up to `end`, that may identify somebody."""

    start: int
    end: int
    kind: str

    @property
    def why(self) -> str:
        return WHY[self.kind]

    @property
    def certain(self) -> bool:
        """Whether it may not stand in a denunciation at all."""
        return self.kind in CERTAIN


def hints(text: str, known: Collection[str] = ()) -> list[Hint]:
    """Everything in the cleaned text that may tell who somebody is, in order, without overlaps.

    `known` are names of places and bodies, from the office's catalogues, that tell nothing about a person.
    """
    cleaned = clean(text)
    names = {fold(name) for name in known}
    found = [hint for hint in _all(cleaned) if hint.kind != "name" or not _known(cleaned, hint, names)]
    return _apart(found)


def mark(texts: Mapping[str, str]) -> str:
    """The mark under which a person vouches for exactly these texts; any change of them needs a new one."""
    joined = "\0".join(f"{name}={clean(text)}" for name, text in sorted(texts.items()) if clean(text))
    return hashlib.sha256(joined.encode()).hexdigest()[:24] if joined else ""


def flat(text: str) -> str:
    """The text folded letter by letter, so that places in it are places in the text."""
    return "".join(map(_flat, text))


@lru_cache(4096)  # letters repeat; folding one costs ten times a look-up
def _flat(char: str) -> str:
    folded = fold(char)
    return folded if len(folded) == 1 else char


def _all(text: str) -> Iterator[Hint]:
    folded = flat(text)
    for start, end in names_in(text):
        yield Hint(start, end, "name")
    for start, end, kind in numbers_in(text, folded):
        yield Hint(start, end, kind)
    for kind, pattern in _PATTERNS:
        yield from (Hint(found.start(), found.end(), kind) for found in pattern.finditer(folded))


def _known(text: str, hint: Hint, names: Collection[str]) -> bool:
    return fold(text[hint.start : hint.end]) in names


def _apart(found: list[Hint]) -> list[Hint]:
    """Of hints that overlap the certain one stays, else the longer."""
    kept: list[Hint] = []
    for hint in sorted(found, key=lambda one: (not one.certain, one.start - one.end, one.start)):
        if all(hint.end <= other.start or other.end <= hint.start for other in kept):
            kept.append(hint)
    return sorted(kept, key=lambda one: one.start)
