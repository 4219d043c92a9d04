"""What a person may point at: records of a kind, by the words typed, for the pickers of a form."""

from dataclasses import dataclass

from ..domain.fields import Text
from ..domain.record import TYPES
from ..store.listing import Query
from .context import Context

MOST = 30


@dataclass(frozen=True)
class Choice:
    """One record to point at; `detail` are its other words, to tell two of the same name apart."""

    id: str
    name: str
    detail: str = ""


def choices(context: Context, kind: str, words: str = "", most: int = MOST) -> list[Choice]:
    """The records whose words begin with those typed, same marks first; without words the first in order."""
    if words.strip():
        with context.store.read() as work:
            hits = work.search(words, most, kind)
        return [Choice(hit.id, hit.called, _detail(hit.shown, hit.called)) for hit in hits]
    with context.store.read() as work:
        ids = work.ids(kind, Query(order=_usual_order(kind)))[:most]
        names = work.called(ids)
    return [Choice(id, names[id]) for id in ids if id in names]


def _usual_order(kind: str) -> str:
    return next((name for name, field in TYPES[kind].listed.items() if isinstance(field, Text)), "id")


def _detail(shown: str, called: str) -> str:
    return " · ".join(part for part in shown.split(" · ") if part not in called)
