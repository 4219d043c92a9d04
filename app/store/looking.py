"""A bundle looked at before it is believed: what each line would do, kept beside what is here."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import msgspec

from . import joining, parked
from .incoming import Incoming, Wires
from .joins import SAME, Rules
from .pen import Pen
from .wire import Coming, Held

MOST = 200  # lines of one kind and fate that a person may open
_decode = msgspec.json.decode


class Seen(NamedTuple):
    """One line and its fate; None for content that is not there or a tombstone."""

    kind: str
    id: str
    fate: str
    here: Mapping[str, Any] | None
    coming: Mapping[str, Any] | None


class Looking(Incoming):
    """Writes nothing; the first lines of each kind and fate are in `seen`."""

    def __init__(self, pen: Pen, wires: Wires, rules: Rules) -> None:
        super().__init__(pen, wires, rules, writing=False)
        self.seen: list[Seen] = []
        self._kept: Counter[tuple[str, str]] = Counter()

    def _fate(self, line: Coming, here: Held | None, table: joining.Table | parked.Table) -> str:
        fate = super()._fate(line, here, table)
        if fate != SAME and self._kept[line.kind, fate] < MOST:
            self._kept[line.kind, fate] += 1
            stands = None if here is None or here.gone else _decode(table.content(here))
            self.seen.append(Seen(line.kind, line.id, fate, stands, None if line.gone else line.content))
        return fate


def brought(reader: Pen, kinds: Iterable[str], change: int, most: int = MOST) -> list[tuple[str, str, bool]]:
    """(kind, id, deleted) of records as one bundle brought them; those edited since are not among them."""
    found = []
    for kind in kinds:
        wanted = f'SELECT id, gone FROM "{kind}" WHERE changed = ? ORDER BY id LIMIT {most:d}'
        found += [(kind, row[0], bool(row[1])) for row in reader.execute(wanted, (change,)).fetchall()]
    return found
