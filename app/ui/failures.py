"""What happens when something goes wrong: refusals become the quiet bar, bugs a log line and one dialog."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from app.domain.errors import Invalid, Refused


def sentence_of(refusal: Refused | Invalid) -> str:
    """The words of a refusal for the quiet bar."""
    if isinstance(refusal, Invalid):
        return " ".join(refusal.problems.values())
    return str(refusal)


def attempt(widget: QWidget, verb: Callable[..., Any], *args: Any) -> bool:
    """Run a verb for a widget; a refusal is told by the nearest page or window above it. False when refused."""
    try:
        verb(*args)
    except (Refused, Invalid) as refusal:
        teller = _teller(widget)
        if teller is None:
            raise
        teller(sentence_of(refusal))
        return False
    return True


def guard(widget: QWidget, verb: Callable[..., Any]) -> Callable[..., bool]:
    """A slot that runs a verb through `attempt`; an exception does not travel through a signal to its sender."""
    return lambda *args: attempt(widget, verb, *args)


def _teller(widget: QWidget | None) -> Callable[[str], None] | None:
    while widget is not None:
        tell: Callable[[str], None] | None = getattr(widget, "tell_problem", None)
        if tell is not None:
            return tell
        widget = widget.parentWidget()
    return None
