"""The topics of the help, one Markdown file each in resources/help, in the language of the screen."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from app.domain.text import fold, words_of
from app.paths import resource
from app.ui.pages import PLACES
from app.ui.words import tr

EXCHANGE = (
    "enrolment", "reenrolment", "laptops", "reinstalled", "lost_sticks", "desk_round", "mergers",
)  # fmt: skip
ORDER = ("start", *PLACES, "deadlines", "excel", "denunciations", "backups", *EXCHANGE)
"""The first steps, every page in the order of the navigation, then what belongs to no one page."""


NAMED = re.compile(r"«([^»]+)»")


@dataclass(frozen=True)
class Topic:
    """`name` is that of its page or file; `text` is Markdown and begins with the title."""

    name: str
    title: str
    text: str

    @property
    def about(self) -> str:
        """The paragraph under the title."""
        return next((line for line in self.text.splitlines()[1:] if line.strip()), "")

    @property
    def shown(self) -> str:
        """The text with the words of the screen, in its language, for every «button» it names."""
        return NAMED.sub(lambda found: f"**{tr(found[1])}**", self.text)


@cache
def topics(language: str) -> tuple[Topic, ...]:
    """Every topic in the order of the list."""
    return tuple(_read(language, name) for name in ORDER)


def topic(language: str, name: str) -> Topic:
    """The topic of a page; the first steps where there is none."""
    found = {one.name: one for one in topics(language)}
    return found.get(name, found[ORDER[0]])


def matching(language: str, words: str) -> Sequence[Topic]:
    """The topics that hold all the words, with or without marks; those that have them in the title first."""
    wanted = words_of(words)
    found = [one for one in topics(language) if holds(one.text, wanted)]
    return sorted(found, key=lambda one: not holds(one.title, wanted))


def holds(text: str, wanted: Sequence[str]) -> bool:
    """Whether every word begins a word of the text, marks left aside."""
    folded = " " + " ".join(words_of(text))
    return all(f" {fold(word)}" in folded for word in wanted)


def _read(language: str, name: str) -> Topic:
    text = resource(f"help/{language}/{name}.md").read_text("utf-8")
    return Topic(name, text.splitlines()[0].removeprefix("# ").strip(), text)
