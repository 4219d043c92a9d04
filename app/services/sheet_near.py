"""Rows that say nearly what a record or an earlier row says, for a person to look at before they come in."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from ..domain.code_lists import bare_key
from ..domain.similarity import Phrasebook

NEAR = 0.75  # what share of all words and pairs of words two texts must have in common
LOOKED_AT = 500
_PARTICULAR = re.compile(r"(?<=\s)[A-ZĐÀ-Ỹ][^\W\d_]*|\w*\d\w*")


@dataclass(frozen=True)
class Near:
    """The record or row nearest to a text."""

    id: str
    score: float


class NearTexts:
    """All texts are given first: two that are nearly the same share one of their rarest words.

    Looking only there finds every one of them, and thousands of rows in a moment.
    """

    def __init__(self, texts: Iterable[tuple[str, str]], boilerplate: Iterable[str] = ()) -> None:
        self._texts = dict(texts)
        phrasebook = Phrasebook(boilerplate)
        self._features = {id: phrasebook.features(text) for id, text in self._texts.items()}
        self._common = Counter(word for words in self._features.values() for word in words)
        self._having: dict[str, list[str]] = defaultdict(list)

    def see(self, id: str) -> None:
        """From now on this text may be the earlier one."""
        for word in self._rarest(id):
            self._having[word].append(id)

    def earlier(self, id: str) -> Near | None:
        """The text seen before that says nearly the same of the same places and figures, the likest."""
        others: set[str] = set()
        for word in self._rarest(id):
            if len(others) + len(self._having.get(word, ())) > LOOKED_AT:
                break  # what follows are words hundreds of texts have: they tell nothing apart
            others.update(self._having.get(word, ()))
        alike = ((self._likeness(id, other), other) for other in others)
        near = sorted(((score, other) for score, other in alike if score >= NEAR), reverse=True)
        for score, other in near:
            if _same_particulars(self._texts[id], self._texts[other]):
                return Near(other, score)
        return None

    def _rarest(self, id: str) -> list[str]:
        """So many of the rarest words that a text without any of them shares too little."""
        words = self._features[id]
        enough = len(words) - ceil(NEAR * len(words)) + 1
        return sorted(words, key=lambda word: (self._common[word], word))[:enough]

    def _likeness(self, id: str, other: str) -> float:
        one, two = self._features[id], self._features[other]
        if min(len(one), len(two)) < NEAR * max(len(one), len(two)):
            return 0.0
        both = len(one & two)
        return both / (len(one) + len(two) - both)


def _same_particulars(one: str, other: str) -> bool:
    """Whether no name and no number in one text stands against another in the other.

    "Sửa đường thôn Đông" and "Sửa đường thôn Đoài" are two things however like they sound.
    """
    left, right = _particulars(one), _particulars(other)
    return left <= right or right <= left


def _particulars(text: str) -> set[str]:
    return {bare_key(found) for found in _PARTICULAR.findall(text)} - {""}
