"""The dated law of letters and receptions, from resources/law/petitions.toml."""

import tomllib
from functools import cache
from typing import Any, TypeVar

from ..domain.petition_flow import (
    Condition,
    Delegation,
    Duty,
    Facts,
    Form,
    Once,
    OutcomeRule,
    PetitionLaw,
    Refusal,
    case_of,
    competence_side,
)
from ..domain.records.petition import Petition
from ..paths import resource

T = TypeVar("T")


@cache
def petition_law() -> PetitionLaw:
    """The shipped law of letters, read once."""
    with resource("law/petitions.toml").open("rb") as file:
        known = tomllib.load(file)
    return PetitionLaw(
        outcomes=_rows(OutcomeRule, known["outcome"]),
        once=_rows(Once, known["once"]),
        conditions=_rows(Condition, known["condition"]),
        delegations=_rows(Delegation, known["representatives"]),
        forms=_rows(Form, known["form"]),
        duties=tuple(Duty(**row) for row in known["duty"]),
        refusals=_rows(Refusal, known["refusal"]),
    )


def facts_of(petition: Petition) -> Facts:
    """What the rules ask about a letter."""
    return Facts(
        petition.kind,
        petition.source,
        competence_side(petition.competence),
        petition.eligibility,
        case_of(petition.is_complex, petition.is_remote),
    )


def _rows(cls: type[T], rows: list[dict[str, Any]]) -> tuple[T, ...]:
    return tuple(cls(**_dated(row)) for row in rows)


def _dated(row: dict[str, Any]) -> dict[str, Any]:
    rest = {name: value for name, value in row.items() if name not in ("from", "to")}
    return rest | {"since": row["from"], "until": row.get("to")}
