"""A disk that loses power: what may be left on it of the operations that shim.c recorded.

A file's bytes are safe once it is synced, and then its own name is too. A folder's names, new, changed and
gone, are safe once the folder is synced, and reach the disk in their order before that. Every other write may
be there or not, each by itself, and may be torn at a sector.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from random import Random

SECTOR = 512
KEPT, TORN = 0.5, 0.2  # chances that an unsynced write is there, and that such a one is cut


@dataclass(frozen=True)
class Operation:
    """C makes a file, D a folder, W writes, T cuts, S syncs, U unlinks, R renames, A acknowledges."""

    number: int
    kind: str
    name: str
    at: int
    data: bytes


@dataclass
class Inode:
    """`safe` bytes are on the disk; `pending` changes may be."""

    safe: bytearray = field(default_factory=bytearray)
    pending: list[Operation] = field(default_factory=list)
    synced: int = 0


@dataclass
class Folder:
    """The names on the disk, and the changes of names that come after them in order."""

    safe: dict[str, Inode | None] = field(default_factory=dict)
    pending: list[dict[str, Inode | None]] = field(default_factory=list)

    def names(self, changes: int) -> dict[str, Inode | None]:
        found = dict(self.safe)
        for change in self.pending[:changes]:
            found |= change
        return found

    def sync(self, changes: int) -> None:
        self.safe, self.pending = self.names(changes), self.pending[changes:]


@dataclass(frozen=True)
class State:
    """One way the disk may look: for each name its inode, and how many bytes of which changes are there."""

    parts: tuple[tuple[str, Inode, tuple[tuple[Operation, int], ...]], ...]

    @property
    def key(self) -> object:
        """Equal for equal states."""
        return tuple(
            (name, id(inode), inode.synced, tuple((change.number, length) for change, length in changes))
            for name, inode, changes in self.parts
        )

    def write(self, folder: Path) -> None:
        for name, inode, changes in self.parts:
            content = bytearray(inode.safe)
            for change, length in changes:
                alter(content, change, length)
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)


class Disk:
    """Starts with the files of a folder, all safe; `apply` each operation, then ask for states."""

    def __init__(self, start: Path) -> None:
        self._folders = {"": Folder()}
        for path in sorted(start.rglob("*")) if start.exists() else ():
            name = path.relative_to(start).as_posix()
            inode = Inode() if path.is_dir() else Inode(bytearray(path.read_bytes()))
            self._above(name).safe[name] = inode
            if path.is_dir():
                self._folders[name] = Folder()

    def apply(self, operation: Operation) -> None:
        name, inode = operation.name, self._inode(operation.name)
        match operation.kind:
            case "D":
                self._folders[name] = Folder()
                self._above(name).pending.append({name: Inode()})
            case "C":
                self._above(name).pending.append({name: Inode()})
            case "U":
                self._above(name).pending.append({name: None})
            case "R":
                self._above(name).pending.append({name: None, operation.data.decode(): inode})
            case "W" | "T" if inode:
                inode.pending.append(operation)
            case "S":
                self._sync(name, inode)

    def done(self) -> State:
        """All of it: what a killed process leaves, or a lucky power cut."""
        return self._state({at: len(folder.pending) for at, folder in self._folders.items()}, None, 1.0)

    def synced(self) -> State:
        """Nothing but what was synced."""
        return self._state(dict.fromkeys(self._folders, 0), Random(0), 0.0)

    def torn(self, chance: Random) -> State:
        """Any part of what was not synced."""
        changes = {at: chance.randint(0, len(folder.pending)) for at, folder in self._folders.items()}
        return self._state(changes, chance, KEPT)

    def _above(self, name: str) -> Folder:
        parent = PurePosixPath(name).parent.as_posix()
        return self._folders["" if parent == "." else parent]

    def _inode(self, name: str) -> Inode | None:
        above = self._above(name)
        return above.names(len(above.pending)).get(name)

    def _sync(self, name: str, inode: Inode | None) -> None:
        if name in self._folders:
            self._folders[name].sync(len(self._folders[name].pending))
        elif inode:
            for change in inode.pending:
                alter(inode.safe, change, len(change.data))
            inode.pending, inode.synced = [], inode.synced + 1
            above = self._above(name)
            named = [n for n, change in enumerate(above.pending, 1) if change.get(name) is inode]
            above.sync(max(named, default=0))

    def _state(self, changes: dict[str, int], chance: Random | None, kept: float) -> State:
        names: dict[str, Inode | None] = {}
        for at, folder in self._folders.items():
            names |= folder.names(changes[at]) if not at or names.get(at) else {}
        files = ((n, inode) for n, inode in names.items() if inode and n not in self._folders and _counts(n))
        return State(tuple((name, inode, _picked(inode, chance, kept)) for name, inode in files))


def operations(log: Path) -> Iterator[Operation]:
    """What shim.c noted."""
    content, at, number = log.read_bytes(), 0, 0
    while at < len(content):
        kind, long, offset, length = struct.unpack_from("<cHqI", content, at)
        data = at + 15 + long
        number += 1
        yield Operation(
            number, kind.decode(), content[at + 15 : data].decode(), offset, content[data : data + length]
        )
        at = data + length


def alter(content: bytearray, change: Operation, length: int) -> None:
    """Write the first `length` bytes of the change, or set the length of the file."""
    if len(content) < change.at:
        content.extend(bytes(change.at - len(content)))
    if change.kind == "T":
        del content[change.at :]
    else:
        content[change.at : change.at + length] = change.data[:length]


def _picked(inode: Inode, chance: Random | None, kept: float) -> tuple[tuple[Operation, int], ...]:
    if chance is None:
        return tuple((change, len(change.data)) for change in inode.pending)
    there = (change for change in inode.pending if chance.random() < kept)
    return tuple((change, _length(change, chance)) for change in there)


def _length(change: Operation, chance: Random) -> int:
    if len(change.data) > SECTOR and chance.random() < TORN:
        return chance.randrange(0, len(change.data), SECTOR)
    return len(change.data)


def _counts(name: str) -> bool:
    return not name.endswith("-shm") and name not in ("lock", "ACK")
