"""Lines of a bundle on their way in: joined to what is here, version by version, nothing lost.

The greater (version, hash) stands; what gives way goes to `displaced`. Lines are taken in chunks within one
transaction of the caller, so that all of a bundle is in or nothing.
"""

from collections.abc import Iterable, Mapping, Sequence

from . import digest, former, joining, parked
from .joins import CHANGED, DISPLACED, LESSER, NEW, NOT_THEIRS, REFUSED, SAME, Outcome, Rules
from .pen import Pen
from .wire import Coming, Held, Line, Wire, share

Wires = Mapping[str, Wire]


class Incoming:
    """Takes lines in; with `writing` off it only says what would become of them."""

    def __init__(self, pen: Pen, wires: Wires, rules: Rules, writing: bool = True) -> None:
        self._pen, self._wires, self._rules, self._writing = pen, wires, rules, writing
        self._counts = digest.Counts(pen)
        self.outcome = Outcome()

    def take(self, lines: Iterable[Coming]) -> None:
        """Join one chunk of lines."""
        by_kind: dict[str, list[Coming]] = {}
        for line in lines:
            if line.owner in self._rules.owners or line.owner in self._rules.returned:
                by_kind.setdefault(line.kind, []).append(line)
            else:
                self.outcome.refuse(line.kind, line.id, NOT_THEIRS)
        for kind, group in by_kind.items():
            self._take_kind(kind, group)

    def finish(self) -> Outcome:
        """Write the digests; what came of all the lines."""
        if self._writing:
            self._counts.keep()
        return self.outcome

    def _take_kind(self, kind: str, lines: Sequence[Coming]) -> None:
        if kind.startswith("~"):
            if self._writing:
                versions = [line.line()._replace(kind=kind[1:]) for line in lines]
                seen = [former.Former(version, self._rules.instance) for version in versions]
                former.keep(self._pen, seen, self._rules.change, self._rules.at)
        elif kind in self._wires:
            self._join(joining.Table(self._pen, self._wires[kind]), lines)
        else:
            self._join(parked.Table(self._pen, kind), lines)

    def _join(self, table: joining.Table | parked.Table, lines: Sequence[Coming]) -> None:
        held = table.held([line.id for line in lines])
        winners: dict[str, Coming] = {}
        losing: dict[str, tuple[Held, Coming]] = {}
        lesser: list[tuple[Coming, Held]] = []
        same: list[Held] = []
        for line in lines:
            here = held.get(line.id)
            fate = self._fate(line, here, table)
            self.outcome.counts[line.kind, fate] += 1
            if fate in (NEW, CHANGED, DISPLACED):
                if here is not None:
                    losing[line.id] = here, line
                winners[line.id] = line
            elif here is not None and fate == LESSER:
                lesser.append((line, here))
            elif here is not None and fate == SAME:
                same.append(here)
        if self._writing:
            self._displace(table, losing.values())
            table.put(winners.values(), self._rules)
            self._count(winners.values())
            if self._rules.desk:
                self._answer(table, lesser)
                table.held_by(
                    self._rules.instance, [here.id for here in same if here.origin != self._rules.instance]
                )

    def _fate(self, line: Coming, here: Held | None, table: joining.Table | parked.Table) -> str:
        if here is not None and line.key == here.key:
            return SAME
        if here is not None and line.key < here.key:
            return LESSER
        refusal = self._refusal(line, here) or table.problem(line)
        if refusal:
            self.outcome.refusals.append((line.kind, line.id, refusal))
            return REFUSED
        if here is None:
            return NEW
        return DISPLACED if self._unseen(line, here) else CHANGED

    def _refusal(self, line: Coming, here: Held | None) -> str:
        if here is None:
            return ""
        rules = self._rules
        theirs = here.owner in rules.owners and line.owner in rules.owners
        returned = rules.lost and here.owner == line.owner and line.owner in rules.returned
        return "" if theirs or returned else NOT_THEIRS

    def _unseen(self, line: Coming, here: Held) -> bool:
        """Whether the sender wrote his version without having seen the one that is here."""
        ours = here.origin != self._rules.instance and here.changed > self._rules.known
        return line.version <= here.version or ours or line.owner in self._rules.returned

    def _displace(self, table: joining.Table | parked.Table, losing: Iterable[tuple[Held, Coming]]) -> None:
        """Keep what gives way, content and all, before it is written over."""
        kept = []
        for here, line in losing:
            conflict = self._unseen(line, here)
            if conflict:
                self.outcome.conflicts.append((line.kind, here.id))
            content = table.content(here)
            version = Line(line.kind, here.id, here.owner, here.version, here.hash, here.gone, content)
            kept.append(former.Former(version, here.origin, conflict))
            if here.counted:
                self._counts.remove(here.owner, share(here.id, here.counted, here.counted_hash))
        former.keep(self._pen, kept, self._rules.change, self._rules.at)

    def _count(self, winners: Iterable[Coming]) -> None:
        for line in winners:
            self._counts.change(line.owner, None, share(line.id, line.version, line.hash))

    def _answer(self, table: joining.Table | parked.Table, lesser: Sequence[tuple[Coming, Held]]) -> None:
        """Keep lesser versions nobody knew, and let the sender have the greater one."""
        kept = []
        for line, here in lesser:
            conflict = line.version == here.version
            if conflict:
                self.outcome.conflicts.append((line.kind, line.id))
            kept.append(former.Former(line.line(), self._rules.instance, conflict))
        former.keep(self._pen, kept, self._rules.change, self._rules.at)
        table.send_back([here.id for _, here in lesser], self._rules)
