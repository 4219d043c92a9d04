"""Who is present, worked out from arrivals and departures; presence is never stored as yes or no."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from .voting import Requirement, needed

ARRIVE, LEAVE, EXCUSED, UNEXCUSED = "arrive", "leave", "excused", "unexcused"
LATE, LEFT, RETURNED = "late", "left", "returned"


@dataclass(frozen=True)
class Movement:
    """A delegate's arrival, departure or noted absence; of two at the same moment the later entered holds."""

    person: str
    at: datetime
    kind: str
    item: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Figures:
    """The attendance at one moment; every delegate is present or in one of the four groups of the absent."""

    present: int
    total: int
    excused: int
    unexcused: int
    left: int
    not_recorded: int
    quorum_needed: int
    quorate: bool


@dataclass(frozen=True)
class Passage:
    """A late arrival, a departure or a return, for the minutes."""

    kind: str
    movement: Movement


def in_order(movements: Iterable[Movement]) -> list[Movement]:
    """By moment; entries of the same moment keep the order in which they were entered."""
    return sorted(movements, key=lambda movement: movement.at)


def present(movements: Iterable[Movement], at: datetime) -> frozenset[str]:
    """The persons in the room at the moment, a movement of that very moment included."""
    return frozenset(person for person, kind in _last(movements, at).items() if kind == ARRIVE)


def absence(movements: Sequence[Movement], person: str, at: datetime) -> str:
    """How the person is absent at the moment: "excused", "unexcused", "left" or "" when nothing is recorded.

    A noted absence explains the whole session, whenever it was entered: the reason is often learnt later.
    Who came after all and went again has left.
    """
    if _last(movements, at).get(person) == LEAVE:
        return LEFT
    noted = [m.kind for m in in_order(movements) if m.person == person and m.kind in (EXCUSED, UNEXCUSED)]
    return noted[-1] if noted else ""


def figures(
    delegates: Collection[str],
    movements: Sequence[Movement],
    at: datetime,
    quorum: Requirement,
    total: int | None = None,
) -> Figures:
    """The numbers at a moment; `total` is the number elected, needed where seats are vacant."""
    here = present(movements, at).intersection(delegates)
    ways = [absence(movements, person, at) for person in set(delegates) - here]
    whole = len(set(delegates)) if total is None else total
    least = needed(quorum, whole)
    return Figures(
        present=len(here),
        total=whole,
        excused=ways.count(EXCUSED),
        unexcused=ways.count(UNEXCUSED),
        left=ways.count(LEFT),
        not_recorded=ways.count(""),
        quorum_needed=least,
        quorate=len(here) >= least,
    )


def arrivals_and_departures(movements: Iterable[Movement], opening: datetime) -> list[Passage]:
    """Who came after the opening, who left and who came back, in order of time."""
    ordered = in_order(movements)
    inside = set(present(ordered, opening))
    been = set(inside)
    passages = []
    for movement in (one for one in ordered if one.at > opening):
        person, arrives = movement.person, movement.kind == ARRIVE
        if arrives == (person in inside):
            continue
        passages.append(Passage(_kind_of(arrives, person in been), movement))
        inside ^= {person}
        been.add(person)
    return passages


def _kind_of(arrives: bool, been_before: bool) -> str:
    if not arrives:
        return LEFT
    return RETURNED if been_before else LATE


def _last(movements: Iterable[Movement], at: datetime) -> dict[str, str]:
    """Each person's last movement up to the moment."""
    return {m.person: m.kind for m in in_order(movements) if m.at <= at}
