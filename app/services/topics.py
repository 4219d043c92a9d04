"""Fields and levels of government: the office's lists, what a text points to, and the words that say so."""

from dataclasses import dataclass
from datetime import date

from ..domain.competence import LEVELS
from ..domain.keywords import Hint, Proposed
from ..domain.keywords import propose as pointed_to
from ..domain.records.keyword_rule import KeywordRule
from ..domain.records.topic import Topic
from ..domain.regime import in_force
from ..domain.text import fold
from . import records
from .contact_standards import ensure, shipped
from .context import Context


@dataclass(frozen=True)
class Proposal:
    """What the words of a text point to; the person decides. Without words it is just the usual."""

    topic: str
    topic_name: str
    topic_words: tuple[str, ...]
    competence: str
    competence_name: str
    competence_words: tuple[str, ...]


@dataclass(frozen=True)
class Level:
    """A level of government as it stood in its time."""

    id: str
    name: str
    since: date
    until: date | None
    source: str


@dataclass(frozen=True)
class Successor:
    """Who has the work now of a body of the former districts."""

    words: str
    now: str
    level: str
    source: str
    verified: bool


def topics(context: Context) -> list[Topic]:
    """The fields in use, in the office's order."""
    ensure(context)
    found = records.find(context, Topic, active=True)
    return sorted(found, key=lambda topic: (topic.order is None, topic.order or 0, topic.id))


def topic_of(context: Context, code: str) -> Topic:
    """The standard field of this code, as the office has it now."""
    ensure(context)
    return records.find(context, Topic, code=code)[0]


def propose(context: Context, text: str, on: date | None = None) -> Proposal:
    """The field and the level a text points to, by the office's own words."""
    names = {topic.id: topic.name for topic in topics(context)}
    rules = records.find(context, KeywordRule, active=True)
    there = {level.id for level in levels(on or context.today)}
    topic = _best(text, [_hint(rule, rule.topic) for rule in rules if rule.topic in names])
    level = _best(text, [_hint(rule, rule.competence) for rule in rules if rule.competence in there])
    competence = level.target if level else usual_level()
    return Proposal(
        topic=topic.target if topic else "",
        topic_name=names[topic.target] if topic else "",
        topic_words=topic.words if topic else (),
        competence=competence,
        competence_name=LEVELS[competence],
        competence_words=level.words if level else (),
    )


def levels(on: date) -> tuple[Level, ...]:
    """The levels that exist on the day: since 01/7/2025 no district among them."""
    rows = shipped("competence")["level"]
    known = (Level(row["id"], row["name"], row["from"], row.get("to"), row["source"]) for row in rows)
    return in_force(known, on)


def usual_level() -> str:
    """The level proposed when no word points to another."""
    return next(str(row["id"]) for row in shipped("competence")["level"] if row.get("default"))


def successors(text: str) -> list[Successor]:
    """Bodies of the former districts named in a text, each with who has its work now."""
    folded = f" {fold(text)} "
    found = [
        Successor(words, row["now"], row["level"], row["source"], row["verified"])
        for row in shipped("competence")["successor"]
        for words in row["words"]
        if fold(words) in folded
    ]
    return [one for one in found if not _inside_another(one, found)]


def _inside_another(one: Successor, found: list[Successor]) -> bool:
    return any(other is not one and fold(one.words) in fold(other.words) for other in found)


def _hint(rule: KeywordRule, target: str) -> Hint:
    return Hint(target, tuple(line.strip() for line in rule.words.splitlines() if line.strip()))


def _best(text: str, hints: list[Hint]) -> Proposed | None:
    return next(iter(pointed_to(text, hints)), None)
