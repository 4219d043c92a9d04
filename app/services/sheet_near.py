"""Rows that say nearly what a record or an earlier row says, for a person to look at before they come in."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..domain.code_lists import bare_key
from ..domain.similarity import Phrasebook, SimilarTexts

NEAR = 0.72
_PARTICULAR = re.compile(r"(?<=\s)[A-ZĐÀ-Ỹ][^\W\d_]*|\w*\d\w*")


@dataclass(frozen=True)
class Near:
    """The record or row nearest to a text."""

    id: str
    score: float


class NearTexts:
    """All texts are put in first: what a word weighs depends on all of them."""

    def __init__(self, texts: Iterable[tuple[str, str]], boilerplate: Iterable[str] = ()) -> None:
        self._texts = dict(texts)
        self._index = SimilarTexts(Phrasebook(boilerplate))
        self._seen: set[str] = set()
        for id, text in self._texts.items():
            self._index.put(id, text)

    def see(self, id: str) -> None:
        """From now on this text may be the earlier one."""
        self._seen.add(id)

    def earlier(self, id: str) -> Near | None:
        """The text seen before that says nearly the same of the same places and figures."""
        text = self._texts[id]
        for match in self._index.like(text, 3, NEAR, among=self._seen):
            if match.id != id and _same_particulars(text, self._texts[match.id]):
                return Near(match.id, match.score)
        return None


def _same_particulars(one: str, other: str) -> bool:
    """Whether no name and no number in one text stands against another in the other.

    "Sửa đường thôn Đông" and "Sửa đường thôn Đoài" are two things however like they sound.
    """
    left, right = _particulars(one), _particulars(other)
    return left <= right or right <= left


def _particulars(text: str) -> set[str]:
    return {bare_key(found) for found in _PARTICULAR.findall(text)} - {""}
