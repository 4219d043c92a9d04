"""Texts no longer in force and names that are gone: every warning quotes the words it is about."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from ..domain.records.resolution import Resolution
from ..paths import resource

# A line that ends or changes an old text has to name it.
_ENDS_IT = re.compile(r"bãi bỏ|thay thế|hết hiệu lực|sửa đổi, bổ sung Nghị quyết", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TITLED = ("grounds", "considering", "articles", "recipients")


@dataclass(frozen=True)
class Warning:
    """A sentence with what to write instead, and the words of the draft it is about."""

    text: str
    quote: str
    field: str = ""


@dataclass(frozen=True)
class Outdated:
    """A text or name that must not be used from `since` on."""

    pattern: re.Pattern[str]
    since: date
    instead: str
    verified: bool
    of_text: bool


def warnings_in(text: str, on: date, field: str = "") -> list[Warning]:
    """What is outdated in the words of a paper of the day, in the order of the words."""
    return [found for line in text.splitlines() for found in _line_warnings(line, on, field)]


def outdated_in(resolution: Resolution, on: date) -> list[Warning]:
    """The same over the whole draft of a resolution."""
    return [one for name in _TITLED for one in warnings_in(getattr(resolution, name), on, name)]


def _line_warnings(line: str, on: date, field: str) -> Iterator[Warning]:
    if _ENDS_IT.search(line):
        return
    spans: list[tuple[int, Warning]] = []
    for row in _outdated():
        if on < row.since or (not row.of_text and _is_history(line, row.since)):
            continue
        spans += [(found.start(), _warning(row, found[0], field)) for found in row.pattern.finditer(line)]
    yield from (warning for _, warning in sorted(spans, key=lambda pair: pair[0]))


def _is_history(line: str, since: date) -> bool:
    """A document of an earlier year is cited under the name its author had then."""
    return any(int(year) < since.year for year in _YEAR.findall(line))


def _warning(row: Outdated, quote: str, field: str) -> Warning:
    fate = "đã hết hiệu lực" if row.of_text else "không còn tên này"
    doubt = "" if row.verified else " Cần đối chiếu lại."
    text = f"“{quote}” {fate} từ ngày {row.since:%d/%m/%Y}. Thay bằng: {row.instead}.{doubt}"
    return Warning(text, quote, field)


@cache
def _outdated() -> tuple[Outdated, ...]:
    with resource("law/citations.toml").open("rb") as file:
        rows = tomllib.load(file)
    texts = [(_any_of([*row["numbers"], *row["titles"]]), row) for row in rows["text"]]
    names = [(_any_of(row["names"], row.get("unless", [])), row) for row in rows["name"]]
    return (
        *(_row(pattern, row, of_text=True) for pattern, row in texts),
        *(_row(pattern, row, of_text=False) for pattern, row in names),
    )


def _row(pattern: re.Pattern[str], row: Mapping[str, Any], of_text: bool) -> Outdated:
    return Outdated(pattern, row["since"], row["instead"], row["verified"], of_text)


def _any_of(words: list[str], unless: list[str] | None = None) -> re.Pattern[str]:
    """Any of the words, not inside a longer one: "80/2015/QH13" is not "180/2015/QH13"."""
    alive = "".join(rf"(?!\s+{re.escape(word)})" for word in unless or ())
    longest = sorted(words, key=len, reverse=True)
    either = "|".join(_spellings(word) for word in longest)
    return re.compile(rf"(?<![\w/])(?:{either})(?![\w/]){alive}", re.IGNORECASE)


def _spellings(word: str) -> str:
    """The word with its tone mark on either vowel: "Ủy" and "Uỷ" are both written."""
    pattern = re.escape(word)
    for new, old in (("Ủy", "Uỷ"), ("ủy", "uỷ"), ("Hòa", "Hoà")):
        pattern = pattern.replace(new, f"(?:{new}|{old})")
    return pattern
