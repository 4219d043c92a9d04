"""A number in a report with the records it was counted from, so that a click on it opens them."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """`ids` are of records of `kind`; a sum (233 voters) names the records it was summed over."""

    value: int
    kind: str
    ids: tuple[str, ...]


def counted(kind: str, ids: Iterable[str]) -> Figure:
    """As many as there are records."""
    those = tuple(ids)
    return Figure(len(those), kind, those)


def summed(kind: str, values: Iterable[tuple[str, int | None]]) -> Figure:
    """The sum over (id, value); records without a value are not named."""
    known = [(id, value) for id, value in values if value is not None]
    return Figure(sum(value for _, value in known), kind, tuple(id for id, _ in known))


def share(part: int, whole: int) -> str:
    """ "92,0%", as reports write it; "" of nothing."""
    return f"{100 * part / whole:.1f}%".replace(".", ",") if whole else ""
