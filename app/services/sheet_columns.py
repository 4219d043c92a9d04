"""What is filled into every new row of a table that has no column for it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..domain.errors import Refused
from ..domain.record import TYPES
from ..store.work import Work
from .context import Context
from .sheet_values import Values
from .sheet_words import words_for

TODAY = "today"


@dataclass(frozen=True)
class Filling:
    """Values by field, and the same in words."""

    values: Mapping[str, Any]
    words: Mapping[str, str]


def fill_of(
    context: Context,
    work: Work,
    kind: str,
    columns: Mapping[str, str],
    wanted: Mapping[str, str],
    values: Values,
) -> Filling:
    """What a person typed for all rows, then what the kind opens with, then the only record there is."""
    rtype, mapped = TYPES[kind], set(columns.values())
    opens = words_for(kind).opens
    words = dict(opens) | dict(wanted)
    words = {name: f"{context.today:%d/%m/%Y}" if text == TODAY else text for name, text in words.items()}
    found: dict[str, Any] = {}
    for name, text in words.items():
        if name not in rtype.fields:
            raise Refused(f"{rtype.title} không có trường “{name}”. Chọn trong: {', '.join(rtype.fields)}.")
        got = values.get(name, text)
        if got.problem or got.doubt:
            raise Refused(got.problem or (got.doubt.sentence if got.doubt else ""))
        found |= got.values
    for name, field in rtype.references.items():
        if field.required and name not in mapped and name not in found:
            found |= _only_one(work, name, field.target)
            if name in found:
                words[name] = work.called([found[name]]).get(found[name], "")
    return Filling(found, words)


def _only_one(work: Work, name: str, target: str) -> dict[str, Any]:
    ids = [id for id, _ in work.column(target, next(iter(TYPES[target].fields)))]
    return {name: ids[0]} if len(ids) == 1 else {}
