"""The outer file: a stored ZIP (PKWARE APPNOTE 6.3.3) of known members in one possible layout.

Every field of every ZIP header is fixed or follows from the members, so the bytes of a bundle can be told in
advance and compared: there is no comment, no extra field, no second entry and no gap to hide anything in, and
nothing has to be believed of what a header claims. Python's zipfile writes the same bytes for ZipInfo(name).
"""

import os
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from app.exchange.faults import Fault

LOCAL = struct.Struct("<4s5H3L2H")
CENTRAL = struct.Struct("<4s6H3L5H2L")
END = struct.Struct("<4s4H2LH")
_VERSION, _DATE, _UNIX, _ATTRIBUTES = 20, 0x21, 3 << 8, 0o600 << 16
LARGEST = 2**31 - 1  # Below what ZIP64 begins with, and half of what FAT32 holds.


@dataclass(frozen=True)
class Member:
    """One file inside the ZIP."""

    name: str
    size: int
    crc: int

    @staticmethod
    def of(name: str, content: bytes) -> "Member":
        """A member held in memory."""
        return Member(name, len(content), zlib.crc32(content))

    def local(self) -> bytes:
        """The header in front of the content."""
        name = self.name.encode("ascii")
        head = LOCAL.pack(b"PK\3\4", _VERSION, 0, 0, 0, _DATE, self.crc, self.size, self.size, len(name), 0)
        return head + name

    def central(self, offset: int) -> bytes:
        """The entry in the directory at the end."""
        name, made_by = self.name.encode("ascii"), _VERSION | _UNIX
        fixed = (b"PK\1\2", made_by, _VERSION, 0, 0, 0, _DATE, self.crc, self.size, self.size, len(name))
        return CENTRAL.pack(*fixed, 0, 0, 0, 0, _ATTRIBUTES, offset) + name


def directory(members: Sequence[Member]) -> bytes:
    """What follows the last member: the directory and the end record."""
    entries, offset = b"", 0
    for member in members:
        entries += member.central(offset)
        offset += len(member.local()) + member.size
    return entries + END.pack(b"PK\5\6", 0, 0, len(members), len(members), len(entries), offset, 0)


def read_local(file: BinaryIO, name: str, largest: int) -> Member:
    """The next member's header, which must be the one we would write; its content follows in the file."""
    raw = read_exactly(file, LOCAL.size + len(name))
    crc, size = LOCAL.unpack(raw[: LOCAL.size])[6:8]
    member = Member(name, size, crc)
    if member.local() != raw:
        raise Fault("damaged", f"header of {name}")
    if size > largest:
        raise Fault("too_big", name)
    return member


def read_small(file: BinaryIO, name: str, largest: int) -> tuple[Member, bytes]:
    """The next member with its content, which fits in memory and has the checksum its header says."""
    member = read_local(file, name, largest)
    content = read_exactly(file, member.size)
    if zlib.crc32(content) != member.crc:
        raise Fault("damaged", f"checksum of {name}")
    return member, content


def read_directory(file: BinaryIO, members: Sequence[Member]) -> None:
    """The rest of the file, which must be the directory of exactly these members and nothing after it."""
    expected = directory(members)
    if read_exactly(file, len(expected)) != expected or file.read(1):
        raise Fault("damaged", "directory")


def read_exactly(file: BinaryIO, size: int) -> bytes:
    """So many bytes; fewer is a torn file."""
    raw = file.read(size)
    if len(raw) != size:
        raise Fault("torn")
    return raw


def length_of(file: BinaryIO) -> int:
    """How long an open file is, wherever it is being read."""
    here = file.tell()
    length = file.seek(0, os.SEEK_END)
    file.seek(here)
    return length
