"""The fields, keywords and outcomes an office starts with, made when first asked for; it edits them after."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from ..domain.records.keyword_rule import KeywordRule
from ..domain.records.organization import Organization
from ..domain.records.reply_outcome import ReplyOutcome
from ..domain.records.topic import Topic
from ..domain.roles import PROGRAM
from ..paths import resource
from ..store.work import Work
from . import records
from .context import Context
from .law import load_law

Row = Mapping[str, Any]


def ensure(context: Context) -> None:
    """Make what is missing; where it is there, one small query. Anybody who looks may bring this about."""
    with context.store.read() as work:
        there = bool(work.column("topic", "code")) and bool(work.column("reply_outcome", "code"))
    if not there:
        with context.store.write() as work:
            ensure_in(context, work)


def ensure_in(context: Context, work: Work) -> None:
    """The same inside a transaction that is already open."""
    program = context.acting_as(PROGRAM)
    if not work.column("topic", "code"):
        _make_topics(program, work)
    if not work.column("reply_outcome", "code"):
        _make_outcomes(program, work)


def boilerplate() -> Sequence[str]:
    """Phrases nearly every text has, which make no two texts alike."""
    phrases: Sequence[str] = shipped("fields")["boilerplate"]["phrases"]
    return phrases


@cache
def shipped(name: str) -> Row:
    """One of the shipped files of resources/law."""
    with resource(f"law/{name}.toml").open("rb") as file:
        return tomllib.load(file)


def _make_topics(context: Context, work: Work) -> None:
    bodies = work.find(Organization)
    symbols = {row.id: row.symbol for row in load_law().committees}
    for order, row in enumerate(shipped("fields")["field"], 1):
        topic = Topic(
            name=row["name"],
            code=row["id"],
            committee=_first(bodies, "committee", [symbols[id] for id in row["committee"]]),
            department=_first(bodies, "department", row["department"]),
            order=order,
        )
        topic = records.keep(context, work, topic)
        _keep_words(context, work, row["words"], topic=topic.id)
    for level in shipped("competence")["level"]:
        _keep_words(context, work, level["words"], competence=level["id"])


def _keep_words(context: Context, work: Work, words: Sequence[str], **target: Any) -> None:
    if words:
        records.keep(context, work, KeywordRule(words="\n".join(words), **target))


def _first(bodies: Iterable[Organization], kind: str, symbols: Sequence[str]) -> str:
    """Id of the body with the first of these symbols that the office has, "" when it has none."""
    known = {body.symbol: body.id for body in bodies if body.kind == kind}
    return next((known[symbol] for symbol in symbols if symbol in known), "")


def _make_outcomes(context: Context, work: Work) -> None:
    made: dict[str, str] = {}
    for order, row in enumerate(shipped("reply_outcomes")["outcome"], 1):
        outcome = ReplyOutcome(
            name=row["name"],
            group=row["group"],
            code=row["id"],
            parent=made.get(row.get("under", ""), ""),
            dated=row.get("dated", False),
            order=order,
        )
        made[row["id"]] = records.keep(context, work, outcome).id
