"""What the window is connected to: context, pages, the council's name, the search, the change notice."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from app.ui.page import PageSpec
from app.ui.search_box import Hit


@dataclass(frozen=True)
class Wiring:
    """What main.py connects the window to; functions, because the words change with the language.

    `council()` is (name, term in words), `user()` a name, `saved()` one line about the last backup,
    `search(words)` the hits of Ctrl+K; `subscribe(told)` has the store call `told(changed kinds)` after each
    commit, from any thread.
    """

    context: Callable[[], Any]
    specs: Callable[[], Sequence[PageSpec]]
    council: Callable[[], tuple[str, str]]
    user: Callable[[], str]
    search: Callable[[str], Sequence[Hit]]
    subscribe: Callable[[Callable[[frozenset[str]], None]], Any]
    switch_user: Callable[[], Any]
    saved: Callable[[], str] = lambda: ""
