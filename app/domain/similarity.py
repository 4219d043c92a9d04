"""Which texts say nearly the same: weighed words and pairs of words of thousands of texts in memory."""

import re
from collections import Counter
from collections.abc import Iterable, Set
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
    """An index of texts by id that grows, changes and shrinks with them."""

    def __init__(self, phrasebook: Phrasebook) -> None:
        self._phrasebook = phrasebook
        self._texts: dict[str, frozenset[str]] = {}
        self._having: dict[str, set[str]] = {}
        self._weights: dict[str, float] = {}  # forgotten whenever a text comes or goes

    def __len__(self) -> int:
        return len(self._texts)

    def put(self, id: str, text: str) -> None:
        """Add a text, or bring a changed one up to date."""
        features = self._phrasebook.features(text)
        if self._texts.get(id) == features:
            return
        self.drop(id)
        self._texts[id] = features
        self._weights.clear()
        for feature in features:
            self._having.setdefault(feature, set()).add(id)

    def drop(self, id: str) -> None:
        self._weights.clear()
        for feature in self._texts.pop(id, frozenset()):
            having = self._having[feature]
            having.discard(id)
            if not having:
                del self._having[feature]

    def like(
        self,
        text: str,
        most: int = 5,
        least: float = ALIKE,
        *,
        typing: bool = False,
        among: Set[str] | None = None,
    ) -> list[Match]:
        """The texts most like this one, the best first; of equals the one with the earlier id.

        While somebody is `typing`, what is typed so far counts for more than what is missing yet.
        """
        asked = self._phrasebook.features(text)
        near = self._near(asked, among)
        scored = ((self._score(asked, self._texts[id], typing), id) for id in near)
        best = sorted(((s, id) for s, id in scored if s >= least), key=lambda pair: (-pair[0], pair[1]))
        return [Match(id, round(s, 3), self._shared(asked, self._texts[id])) for s, id in best[:most]]

    def _near(self, asked: frozenset[str], among: Set[str] | None) -> list[str]:
        """Ids that share the rarest features; a feature everybody has is not followed."""
        known = [self._having[feature] for feature in asked if feature in self._having]
        shared: Counter[str] = Counter()
        seen = 0
        for having in sorted(known, key=len):
            if seen and seen + len(having) > LOOKED_AT:
                break
            shared.update(having if among is None else having & among)
            seen += len(having)
        return nsmallest(CANDIDATES, shared, key=lambda id: (-shared[id], id))

    def _score(self, asked: frozenset[str], other: frozenset[str], typing: bool) -> float:
        """Weighed Jaccard: the weight of what both have over the weight of what either has."""
        both = sum(map(self._weight, asked & other))
        if not both:
            return 0.0
        only_asked, only_other = (sum(map(self._weight, a - b)) for a, b in ((asked, other), (other, asked)))
        alike = both / (both + only_asked + only_other)
        return (alike + both / (both + only_asked)) / 2 if typing else alike

    def _weight(self, feature: str) -> float:
        """Rare words tell more; a pair of words counts half, for it repeats what its words say."""
        known = self._weights.get(feature)
        if known is None:
            rarity = log(2 + len(self._texts) / (1 + len(self._having.get(feature, ()))))
            known = self._weights[feature] = rarity / 2 if " " in feature else rarity
        return known

    def _shared(self, one: frozenset[str], other: frozenset[str]) -> tuple[str, ...]:
        words = [feature for feature in one & other if " " not in feature]
        return tuple(sorted(words, key=lambda word: (-self._weight(word), word)))


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
        best = index.like(text, 1, least, among=gathered.keys())
        if best:
            gathered[best[0].id].append(Match(id, best[0].score, best[0].words))
        else:
            gathered[id] = [Match(id, 1.0, ())]
    return list(gathered.values())
