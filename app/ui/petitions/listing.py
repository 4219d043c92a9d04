"""The letters of the list: which are shown, in which order, and in what words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.domain.petition_kinds import KINDS
from app.domain.records.petition import STATES, Petition
from app.domain.text import sort_key, words_of
from app.services import petition_deadlines, records
from app.services.context import Context
from app.ui.words import tr

FILTERS = {
    "": ("late", *STATES),
    "new": ("received", "examined"),
    "waiting": ("handled",),
    "late": ("late",),
    "answered": ("answered",),
    "ended": ("told", "closed"),
}
TONES = {"received": "grey", "examined": "amber", "handled": "blue", "answered": "amber", "told": "green",
         "closed": "grey"}  # fmt: skip
ORDER = ("late", *STATES)


@dataclass(frozen=True)
class Shown:
    """A letter with its next day; `days_late` counts from the earliest one that has passed."""

    letter: Petition
    due_on: date | None
    days_late: int
    today: date

    @property
    def step(self) -> str:
        """Its state; one whose day has passed stands by itself."""
        return "late" if self.days_late else self.letter.state

    @property
    def due_words(self) -> str:
        due = self.due_on
        if due is None:
            return ""
        return f"{due:%d/%m}" if due.year == self.today.year else f"{due:%d/%m/%y}"

    @property
    def kind_words(self) -> str:
        return tr(KINDS.get(self.letter.kind, ""))


def state_of(letter: Petition, days_late: int) -> tuple[str, str]:
    """("Quá hạn", "red"): the words and the tone of a chip."""
    if days_late:
        return tr("Quá hạn"), "red"
    words = {
        "handled": tr("Chờ kết quả") if letter.outcome == "forward" else tr("Đã xử lý"),
        "answered": tr("Chờ báo dân"),
        "told": tr("Đã báo dân"),
    }
    return words.get(letter.state) or tr(STATES[letter.state]), TONES[letter.state]


def all_shown(context: Context) -> list[Shown]:
    """Every letter, the newest first; days that run are for whoever handles letters."""
    due: dict[str, date] = {}
    for one in petition_deadlines.open_deadlines(context):
        if one.record.due_on:
            due.setdefault(one.record.petition, one.record.due_on)
    letters = records.find(context, Petition)
    newest = sorted(letters, key=lambda one: (one.received_on or date.min, one.code), reverse=True)
    return [_shown(context.today, one, due.get(one.id)) for one in newest]


def _shown(today: date, letter: Petition, due_on: date | None) -> Shown:
    due = None if letter.state == "closed" else due_on
    return Shown(letter, due, max(0, (today - due).days) if due else 0, today)


def wanted(one: Shown, kind: str, words: Sequence[str]) -> bool:
    """Whether a letter answers the search and the chosen kind; people are never search words."""
    if kind and one.letter.kind != kind:
        return False
    sought = words_of(f"{one.letter.code} {one.letter.subject} {one.kind_words}")
    return all(any(each.startswith(word) for each in sought) for word in words)


def in_order(shown: Sequence[Shown], column: str, descending: bool) -> list[Shown]:
    return sorted(shown, key=lambda one: _key(one, column), reverse=descending)


def _key(one: Shown, column: str) -> Any:
    match column:
        case "subject":
            return sort_key(one.letter.subject)
        case "kind":
            return sort_key(one.kind_words)
        case "due":
            return one.due_on or date.max
        case "state":
            return ORDER.index(one.step)
        case _:
            return one.letter.code
