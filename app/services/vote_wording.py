"""The words of the chair at a vote: how it is put, and how its result is declared."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from ..domain.records.vote_event import VoteEvent
from ..paths import resource


@dataclass(frozen=True)
class Wording:
    """What the chair says, in order: the matter, then the call for each answer."""

    opening: str
    in_favour: str
    against: str
    abstained: str


def vote_wording(event: VoteEvent) -> Wording:
    """The words for a vote, opened or only planned: title and method are enough."""
    return wording(event.title, event.method)


def wording(title: str, method: str) -> Wording:
    lines = {name: line.format(title=_bare(title)) for name, line in _file()[method].items()}
    return Wording(**lines)


def result_words(event: VoteEvent) -> tuple[str, ...]:
    """How the chair declares a recorded result; empty before it is recorded."""
    if not event.outcome or event.in_favour is None:
        return (event.sentence,) if event.outcome else ()
    lines = _file()["result"]
    verdict = lines[event.outcome] if event.quorate else lines["no_quorum"]
    numbers = {name: getattr(event, name) for name in ("in_favour", "against", "abstained", "base")}
    words = {**numbers, "least": event.needed, "title": _bare(event.title), "matter": _matter(event.title)}
    return (lines["counts"].format(**words), verdict.format(**words))


def _bare(title: str) -> str:
    return title.rstrip(" .")


def _matter(title: str) -> str:
    return re.sub(r"^thông qua\s+", "", _bare(title), flags=re.IGNORECASE)


@cache
def _file() -> Mapping[str, Mapping[str, str]]:
    with resource("templates/vote_wording.toml").open("rb") as file:
        return tomllib.load(file)
