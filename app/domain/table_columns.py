"""Which column of somebody's table is which field of a record, by its heading."""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .code_lists import bare_key, mark_key
from .record import RecordType

ID, NUMBERING = "id", "#"
ID_LABEL = "Mã trong Nghị Sự"
LABEL, ALIAS, CLOSE, BEGUN, ALIKE = 1.0, 0.95, 0.85, 0.75, 0.6
_NUMBERINGS = frozenset(("stt", "tt", "so tt", "so thu tu", "s t t", "t t", "no"))
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_SMALL = frozenset(("cua", "cac", "cho", "ve", "tai", "va", "theo", "duoc", "da", "o", "ghi", "neu", "co"))


@dataclass(frozen=True)
class Meaning:
    """The field a heading means; `confidence` 1 for the field's own label, 0 for no field."""

    field: str = ""
    confidence: float = 0.0


class Vocabulary:
    """The words by which the fields of one kind of record are known in headings."""

    def __init__(self, rtype: RecordType, aliases: Mapping[str, Iterable[str]]) -> None:
        self._words: dict[str, list[tuple[str, float]]] = {ID: [(bare_key(ID_LABEL), LABEL)]}
        for name, field in rtype.fields.items():
            labels = [(bare_key(field.label), LABEL - 0.005), (heading_key(field.label), ALIAS)]
            known = [(bare_key(alias), ALIAS) for alias in aliases.get(name, ())]
            self._words[name] = [(words, sure) for words, sure in labels + known if words]
        self._labels = {mark_key(field.label): name for name, field in rtype.fields.items()}
        self._learned: dict[str, str] = {}

    def learn(self, marked: str, field: str) -> None:
        """Take the heading with this mark for the field, whatever its words say."""
        self._learned[marked] = field

    def meanings(self, parts: Sequence[str]) -> list[Meaning]:
        """Every field the heading may mean, the likeliest first; `parts` are its lines from top to bottom."""
        whole = " ".join(parts)
        if learned := self._learned.get(mark(whole)):
            return [Meaning(learned, LABEL)]
        found: dict[str, float] = {}
        if own := self._labels.get(mark_key(whole)):  # "Sổ" and "Số" are two fields
            found[own] = LABEL
        for text, weight in ((whole, 1.0), (parts[-1] if parts else "", 0.97)):
            for meaning in self._of(text):
                found[meaning.field] = max(found.get(meaning.field, 0), meaning.confidence * weight)
        sure = ALIAS - 0.02 if is_numbering(whole) else 0
        meanings = (Meaning(name, round(c, 3)) for name, c in found.items() if c >= sure)
        return sorted(meanings, key=lambda meaning: -meaning.confidence)

    def _of(self, text: str) -> list[Meaning]:
        keys = {bare_key(text): 0.0, heading_key(text): 0.01}
        found = []
        for field, words in self._words.items():
            best = max((_likeness(k, w, sure) - less for k, less in keys.items() for w, sure in words if k),
                       default=0.0)  # fmt: skip
            if best >= ALIKE - 0.02:
                found.append(Meaning(field, best))
        return found


def heading_key(text: str) -> str:
    """Folded words without what stands in brackets: "Họ và tên (chữ in hoa)" is "ho va ten"."""
    return bare_key(_BRACKETS.sub(" ", text))


def mark(words: str) -> str:
    """What stands for words where the words themselves must not be kept."""
    return hashlib.sha256(bare_key(words).encode()).hexdigest()[:20]


def is_numbering(text: str) -> bool:
    """Whether a heading is that of a running number, which means nothing to us."""
    return bare_key(text) in _NUMBERINGS


def _likeness(heading: str, words: str, sure: float) -> float:
    if heading == words:
        return sure
    if _content(heading) == _content(words):
        return CLOSE
    if _goes_on(heading, words):
        return BEGUN + min(len(words), 40) / 1000  # of several beginnings the longest
    if _goes_on(words, heading):
        return BEGUN - 0.05 + min(len(heading), 40) / 1000
    return ALIKE if _overlap(heading, words) >= 0.66 else 0.0


def _content(words: str) -> tuple[str, ...]:
    return tuple(word for word in words.split() if word not in _SMALL)


def _goes_on(longer: str, shorter: str) -> bool:
    """Whether one heading begins with the other; a very short word begins too much."""
    return len(shorter) > 4 and longer.startswith(f"{shorter} ")


def _overlap(one: str, other: str) -> float:
    left, right = set(_content(one)), set(_content(other))
    return len(left & right) / len(left | right) if left and right else 0.0


def assign(options: Sequence[Sequence[Meaning]]) -> list[Meaning]:
    """One field for each column and one column for each field, the surest first, then from the left."""
    pairs = sorted(
        ((m.confidence, -column, m.field) for column, found in enumerate(options) for m in found),
        reverse=True,
    )
    given: dict[int, Meaning] = {}
    taken: set[str] = set()
    for confidence, column, field in pairs:
        if -column not in given and field not in taken:
            given[-column] = Meaning(field, confidence)
            taken.add(field)
    return [given.get(column, Meaning()) for column in range(len(options))]
