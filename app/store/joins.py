"""What is believed of whoever sends a bundle, and what came of its lines."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

NEW, CHANGED, SAME, DISPLACED, LESSER, REFUSED = "new", "changed", "same", "displaced", "lesser", "refused"
NOT_THEIRS = "Bản ghi thuộc đơn vị khác với nơi gửi"


@dataclass(frozen=True)
class Rules:
    """Who sends, and what is believed of him.

    `owners` are the units whose records he may write; those of `returned` are our own, given back after we
    lost them: what is missing here, and, where we know that we did lose something (`lost`), what is newer.
    Nobody but us could have written it, so a person is asked to look at each. `known` is the change up to
    which he is known to hold what is here. A superior (`desk`) keeps lesser versions too, and answers them
    with the greater one.
    """

    instance: str
    owners: frozenset[str]
    change: int
    at: datetime
    known: int = 0
    desk: bool = False
    returned: frozenset[str] = frozenset()
    lost: bool = False


@dataclass
class Outcome:
    """How many lines of each kind met which fate, which were refused and why, and what gave way unseen."""

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)  # (kind, fate)
    refusals: list[tuple[str, str, str]] = field(default_factory=list)  # kind, id, sentence
    conflicts: list[tuple[str, str]] = field(default_factory=list)  # kind, id

    def of(self, fate: str) -> int:
        return sum(number for (_, name), number in self.counts.items() if name == fate)

    def refuse(self, kind: str, id: str, why: str) -> None:
        self.counts[kind, REFUSED] += 1
        self.refusals.append((kind, id, why))
