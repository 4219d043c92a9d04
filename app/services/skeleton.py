"""The usual agenda of a session of each kind, from resources/law/agenda.toml."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from ..domain.records.agenda_item import AgendaItem
from ..domain.records.session import Session
from ..domain.records.unit import KINDS as UNIT_KINDS
from ..paths import resource
from ..store.work import Work
from . import records
from .context import Context
from .council import council_in


def make_skeleton(context: Context, work: Work, session: Session) -> list[AgendaItem]:
    """The usual items of a session of this kind, saved in their order."""
    rows = [row for row in _file() if _belongs(row, session)]
    words = _words(work, session)
    return [
        records.keep(context, work, _item(row, words, session, order)) for order, row in enumerate(rows, 1)
    ]


def _item(row: Mapping[str, Any], words: Mapping[str, Any], session: Session, order: int) -> AgendaItem:
    return AgendaItem(
        session=session.id,
        order=order,
        kind=row["kind"],
        title=row["title"].format(**words),
        planned_minutes=row["minutes"],
        decides=row.get("decides", False),
    )


def _belongs(row: Mapping[str, Any], session: Session) -> bool:
    if session.opens_at is None or not row["from"] <= session.opens_at.date():
        return False
    kinds, seasons = row.get("kinds", (session.kind,)), row.get("seasons", (session.season,))
    return session.kind in kinds and session.season in seasons


def _words(work: Work, session: Session) -> dict[str, Any]:
    own = council_in(work)
    year = session.opens_at.year if session.opens_at else 0
    committee = f"Ủy ban nhân dân {UNIT_KINDS[own.unit.kind]}"
    return {"year": year, "next_year": year + 1, "council": own.short, "committee": committee}


@cache
def _file() -> list[Mapping[str, Any]]:
    with resource("law/agenda.toml").open("rb") as file:
        rows: list[Mapping[str, Any]] = tomllib.load(file)["item"]
    return rows
