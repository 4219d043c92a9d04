"""How many things are late, for the badge of Hôm nay: counted a moment after changes, not at each of them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.services import today
from app.services.context import Context

QUIET = 1500
"""Milliseconds without a change before it looks again: somebody may be typing."""


class LateBadge(QObject):
    """Called, it gives (count, "red") as last looked up, None when nothing is late.

    `on_news` is called when the count is another one, never while the badge is made.
    """

    _changed = Signal()

    def __init__(self, context: Context, on_news: Callable[[], object]) -> None:
        super().__init__()
        self._context, self._on_news, self._count = context, on_news, 0
        self._timer = QTimer(self, singleShot=True, interval=QUIET)
        self._timer.timeout.connect(self.look)
        self._changed.connect(self._timer.start)
        self._stop = context.store.subscribe(lambda kinds: self._changed.emit())
        self._count = self._late()

    def __call__(self) -> tuple[int, str] | None:
        return (self._count, "red") if self._count else None

    def look(self) -> None:
        """Count again; the same count is no news."""
        before, self._count = self._count, self._late()
        if self._count != before:
            self._on_news()

    def stop(self) -> None:
        """No more looking: the window goes away."""
        self._timer.stop()
        self._stop()

    def _late(self) -> int:
        return sum(one.late_days > 0 for one in today.due(self._context))
