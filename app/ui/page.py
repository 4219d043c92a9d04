"""What a page is and what it is given: Page, PageSpec and the Desk it works at."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.ui.dialogs import Dialogs
from app.ui.failures import guard
from app.ui.tasks import Tasks


@dataclass(frozen=True)
class Desk:
    """Everything a page may use: the services context, the worker, the dialogs, a way to speak and to leave.

    `say(text, undo)` shows a toast (with "Hoàn tác" when `undo` is given), `problem(sentence)` a quiet bar,
    `open(kind, id)` goes to the page that shows the record, `go(page name)` to a page.
    """

    context: Any
    tasks: Tasks
    dialogs: Dialogs
    say: Callable[..., None]
    problem: Callable[[str], None]
    open: Callable[[str, str], bool]
    go: Callable[[str], bool]


class Page(QWidget):
    """One page of the window: override `kinds`, `build`, `refresh` and, where they apply, the verbs below.

    The window calls `refresh` before the page is shown and whenever one of its kinds changed. `footer`
    asks for a bar under the page with its keys and, at the right, what the page says by `status`.
    """

    kinds: frozenset[str] = frozenset()
    footer = False
    status = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.build()

    def build(self) -> None:
        """Lay out the widgets once."""

    def refresh(self) -> None:
        """Ask the services again and show the answer; keep the selection and what is being typed."""

    def open_record(self, kind: str, id: str) -> bool:
        """Show this record; False when it is not here."""
        return False

    def shown_record(self) -> tuple[str, str] | None:
        """The (kind, id) on show, so that it can be shown again after the window was rebuilt."""
        return None

    def arrange(self, compact: bool) -> None:
        """The window became narrow for its text size, or wide again."""

    def leave(self) -> bool:
        """Save what is being typed before the page goes away; False to stay."""
        return True

    def focus_search(self) -> None:
        """Ctrl+F."""

    def new(self) -> None:
        """Ctrl+N."""

    def edit(self) -> None:
        """Ctrl+E."""

    def save(self) -> None:
        """Ctrl+S."""

    def print(self) -> None:
        """Ctrl+P."""

    def undo(self) -> None:
        """Ctrl+Z, when no toast offers to undo."""

    def panes(self) -> list[QWidget]:
        """What Ctrl+Tab goes round: the list, the panel, …"""
        return []

    def keys(self) -> list[tuple[str, str]]:
        """(key, words) of this page for F1 and, with `footer`, for the footer: [("F2", "Mục tiếp")]."""
        return []

    def escape(self) -> bool:
        """Esc: close the panel, then clear the filter; True when something was done."""
        return False

    def tell_problem(self, sentence: str) -> None:
        self.desk.problem(sentence)

    def guard(self, verb: Callable[..., Any]) -> Callable[..., bool]:
        """A slot for signals other than a button's: `view.opened.connect(self.guard(self.show_it))`."""
        return guard(self, verb)


@dataclass(frozen=True)
class PageSpec:
    """How a page stands in the navigation.

    `section` is the heading it stands under; an empty one puts it at the foot. `words` is its name, `short`
    that on the narrow rail, `badge()` the (count, tone) beside it, or None; red is for overdue only.
    """

    name: str
    section: str
    words: str
    icon: str
    build: Callable[[Desk], Page]
    badge: Callable[[], tuple[int, str] | None] | None = None
    short: str = ""
    key: str = field(default="")
