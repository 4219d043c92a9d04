"""Lines of older bundles are lifted to what records mean today; a bundle that is too new says so.

Fields and kinds are only ever added, which needs nothing of this: what a version does not know it keeps and
sends on. Only where the meaning of a kind changes does its level rise by one, with a function here that lifts
the content of a line, not a tombstone, from each level to the next.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from ..domain.fields import BadValue
from ..exchange.faults import Fault
from ..store.wire import Coming

Content = dict[str, Any]
Upcaster = Callable[[Content], Content]

# kind → functions from level 1 to 2, from 2 to 3 and so on; none was needed yet.
UPCASTERS: Mapping[str, Sequence[Upcaster]] = {}
INSTALL = (
    "Gói do Nghị Sự bản {app} tạo ra và có dữ liệu mà bản này chưa hiểu."
    " Cài bản {app} hoặc mới hơn rồi nhận lại; gói được giữ nguyên."
)


class TooNew(Fault):
    """A bundle that says which version reads it."""

    def __init__(self, about: str, app: str) -> None:
        super().__init__("too_new", about)
        if app:
            self.args = (INSTALL.format(app=app),)


def levels(upcasters: Mapping[str, Sequence[Upcaster]] | None = None) -> dict[str, int]:
    """The level of each kind as this version writes it; those not named are at level 1."""
    known = UPCASTERS if upcasters is None else upcasters
    return {kind: 1 + len(steps) for kind, steps in sorted(known.items()) if steps}


def lifted(
    lines: Iterable[Coming],
    header: Mapping[str, Any],
    app: str = "",
    upcasters: Mapping[str, Sequence[Upcaster]] | None = None,
) -> Iterator[Coming]:
    """The lines of a bundle as this version would have written them; raises Fault for one that is too new."""
    known = UPCASTERS if upcasters is None else upcasters
    steps = _steps(_told(header), known, app)
    return (_lift(line, steps) for line in lines) if steps else iter(lines)


def lift(kind: str, content: Content) -> Content:
    """Content that was kept when its kind was not known; it is at level 1. Raises BadValue."""
    return _raised(content, UPCASTERS.get(kind, ()))


def _raised(content: Content, steps: Iterable[Upcaster]) -> Content:
    """Whoever wrote the line may have written anything."""
    try:
        for step in steps:
            content = step(content)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as wrong:
        raise BadValue("Không chuyển được từ bản cũ") from wrong
    return content


def _told(header: Mapping[str, Any]) -> dict[str, int]:
    told = header.get("schema", {})
    if not isinstance(told, dict) or any(type(level) is not int or level < 1 for level in told.values()):
        raise Fault("bad_line", "schema")
    return told


def _steps(
    told: Mapping[str, int], known: Mapping[str, Sequence[Upcaster]], app: str
) -> dict[str, Sequence[Upcaster]]:
    """What is to be done to lines of each kind that is older than this version."""
    ours = levels(known)
    for kind, level in told.items():
        if level > ours.get(kind, 1):
            raise TooNew(f"level {level} of {kind}", app)
    older = {kind: steps[told.get(kind, 1) - 1 :] for kind, steps in known.items()}
    return {kind: steps for kind, steps in older.items() if steps}


def _lift(line: Coming, steps: Mapping[str, Sequence[Upcaster]]) -> Coming:
    """Its hash stays the writer's: it names this version of the record, whatever it looks like here."""
    if line.gone:
        return line
    try:
        return line._replace(content=_raised(line.content, steps.get(line.kind.removeprefix("~"), ())))
    except BadValue as wrong:
        raise Fault("bad_line", "lifting") from wrong
