"""What a row says of a field without a column for it: a number's year by its day, a summary by the text."""

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from ..domain.record import TYPES
from .sheet_words import words_for

LONGEST = 120


def with_derived(kind: str, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values with what `derived` in the kind's words makes of them, where there is nothing."""
    found = dict(values)
    for name, rule in words_for(kind).derived.items():
        how, source = rule.split()
        if not found.get(name) and found.get(source) and (made := _HOW[how](found[source])):
            found[name] = TYPES[kind].fields[name].parse(made)
    return found


def _start(text: Any) -> str:
    """The first line, cut between words."""
    line = " ".join(str(text).strip().split("\n")[0].split())
    return line if len(line) <= LONGEST else line[:LONGEST].rsplit(" ", 1)[0] + "…"


def _figure(text: Any) -> str:
    found = re.match(r"\D{0,4}(\d{1,6})", str(text))
    return found[1] if found else ""


def _year(day: Any) -> str:
    return str(day.year) if isinstance(day, date) else ""


_HOW: Mapping[str, Callable[[Any], str]] = {"start": _start, "figure": _figure, "year": _year}
