"""Which texts say nearly the same: weighed words and pairs of words of thousands of texts in memory."""

import re
from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Container, Iterable
from dataclasses import dataclass
from heapq import nsmallest
from itertools import pairwise
from math import log

from .text import fold

# A common word stands in thousands of texts; looking at the rarest ones finds the same texts at a tenth of
# the cost. Measured over 20,000 texts of a commune's words.
LOOKED_AT = 12_000
CANDIDATES = 60
ALIKE = 0.4  # from here on a person sees at once that two texts may be one
_WORDS = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Match:
    """A text like the one asked for; `score` is 1 for the same words, `words` are those shared."""

    id: str
    score: float
    words: tuple[str, ...]


class Phrasebook:
    """Turns a text into its features, leaving out the phrases nearly every text has."""

    def __init__(self, boilerplate: Iterable[str] = ()) -> None:
        phrases = sorted({fold(phrase) for phrase in boilerplate}, key=len, reverse=True)
        self._left_out = re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b") if phrases else None

    def features(self, text: str) -> frozenset[str]:
        """Folded words and pairs of neighbours; of a text that is all boilerplate, all of it."""
        folded = fold(text)
        bare = self._left_out.sub(" | ", folded) if self._left_out else folded
        return _features(bare) or _features(folded)


class SimilarTexts:
    """An index of texts by id that grows, changes and shrinks with them.

    Features and texts are numbers here: sets of strings would take five times the memory.
    """

    def __init__(self, phrasebook: Phrasebook) -> None:
        self._phrasebook = phrasebook
        self._ids: list[str] = []  # by place; a place is never used again, so lists of places stay sorted
        self._place: dict[str, int] = {}
        self._features: list[array[int]] = []  # by place
        self._number: dict[str, int] = {}
        self._words: list[str] = []  # by number of feature
        self._having: list[array[int]] = []  # by number of feature: places
        self._weights: dict[int, float] = {}  # forgotten whenever a text comes or goes

    def __len__(self) -> int:
        return len(self._place)

    def put(self, id: str, text: str) -> None:
        """Add a text, or bring a changed one up to date."""
        numbers = array("I", sorted(map(self._numbered, self._phrasebook.features(text))))
        if id in self._place and self._features[self._place[id]] == numbers:
            return
        self.drop(id)
        self._place[id] = place = len(self._ids)
        self._ids.append(id)
        self._features.append(numbers)
        for number in numbers:
            self._having[number].append(place)

    def drop(self, id: str) -> None:
        self._weights.clear()
        place = self._place.pop(id, None)
        if place is not None:
            for number in self._features[place]:
                having = self._having[number]
                del having[bisect_left(having, place)]
            self._features[place] = array("I")

    def like(
        self,
        text: str,
        most: int = 5,
        least: float = ALIKE,
        *,
        typing: bool = False,
        among: Container[str] | None = None,
    ) -> list[Match]:
        """The texts most like this one, the best first; of equals the one with the earlier id.

        While somebody is `typing`, what is typed so far counts for more than what is missing yet.
        """
        features = self._phrasebook.features(text)
        asked = {self._number[feature] for feature in features if feature in self._number}
        unheard = (len(features) - len(asked)) * self._rarity(0)
        whole = sum(map(self._weight, asked)) + unheard
        scored = ((self._score(asked, whole, place, typing), place) for place in self._near(asked, among))
        best = sorted((-score, self._ids[place], place) for score, place in scored if score >= least)
        return [Match(id, round(-score, 3), self._shared(asked, place)) for score, id, place in best[:most]]

    def _near(self, asked: set[int], among: Container[str] | None) -> list[int]:
        """Places that share the rarest features; a feature everybody has is not followed."""
        shared: Counter[int] = Counter()
        seen = 0
        for having in sorted((self._having[number] for number in asked), key=len):
            if seen and seen + len(having) > LOOKED_AT:
                break
            shared.update(having if among is None else [p for p in having if self._ids[p] in among])
            seen += len(having)
        return nsmallest(CANDIDATES, shared, key=lambda place: (-shared[place], place))

    def _score(self, asked: set[int], whole: float, place: int, typing: bool) -> float:
        """Weighed Jaccard: the weight of what both have over the weight of what either has."""
        features = self._features[place]
        both = sum(self._weight(number) for number in features if number in asked)
        alike = both / (whole + sum(map(self._weight, features)) - both)
        return (alike + both / whole) / 2 if typing else alike

    def _weight(self, number: int) -> float:
        """Rare words tell more; a pair of words counts half, for it repeats what its words say."""
        known = self._weights.get(number)
        if known is None:
            rarity = self._rarity(len(self._having[number]))
            known = self._weights[number] = rarity / 2 if " " in self._words[number] else rarity
        return known

    def _rarity(self, having: int) -> float:
        return log(2 + len(self._place) / (1 + having))

    def _shared(self, asked: set[int], place: int) -> tuple[str, ...]:
        both = sorted(asked.intersection(self._features[place]), key=self._weight, reverse=True)
        return tuple(self._words[number] for number in both if " " not in self._words[number])

    def _numbered(self, feature: str) -> int:
        number = self._number.setdefault(feature, len(self._words))
        if number == len(self._words):
            self._words.append(feature)
            self._having.append(array("I"))
        return number


def _features(folded: str) -> frozenset[str]:
    found: set[str] = set()
    for part in folded.split("|"):
        words = _WORDS.findall(part)
        found.update(words)
        found.update(f"{first} {second}" for first, second in pairwise(words))
    return frozenset(found)


def groups(
    texts: Iterable[tuple[str, str]], phrasebook: Phrasebook, least: float = ALIKE
) -> list[list[Match]]:
    """Texts by id gathered round the first that says the same, in their order; one alone is a group of one.

    Each text is compared with the first of a group only, so that a chain of small steps joins nothing unlike.
    """
    given = list(texts)
    index = SimilarTexts(phrasebook)
    for id, text in given:
        index.put(id, text)
    gathered: dict[str, list[Match]] = {}
    for id, text in given:
        best = index.like(text, 1, least, among=gathered)
        if best:
            gathered[best[0].id].append(Match(id, best[0].score, best[0].words))
        else:
            gathered[id] = [Match(id, 1.0, ())]
    return list(gathered.values())
