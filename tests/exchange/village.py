"""Stations and a superior in folders of their own, as a province has them, for whatever can happen."""

import atexit
import json
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path

from app.domain.records.succession import Succession
from app.domain.records.topic import Topic
from app.exchange.faults import Fault
from app.exchange.keys import StationKeys
from app.services import bundle_in, bundle_out, station
from app.services.context import open_context
from app.services.station_sidecar import PLACE
from app.store import history
from app.store.pen import Pen
from app.store.station_log import Arrived, Peer
from app.store.wire import encode, hash_of
from app.store.work import Work

_ROWS = "SELECT id, version, name, gone FROM topic WHERE owner = ?"
_FIELDS = "SELECT id, content FROM topic JOIN unknown_fields ON record = id WHERE owner = ? AND NOT gone"
_KINDS = "SELECT record, content FROM parked WHERE owner = ?"
_BEYOND = (
    "INSERT INTO unknown_fields (record, content) VALUES (?, ?)"
    " ON CONFLICT (record) DO UPDATE SET content = excluded.content"
)
_PARKED = "SELECT version FROM parked WHERE record = ?"
_PARK = (
    "INSERT INTO parked (record, kind, owner, version, hash, content, changed)"
    " VALUES (?, 'banner', ?, ?, ?, ?, ?)"
    " ON CONFLICT (record) DO UPDATE SET version = excluded.version, hash = excluded.hash,"
    " content = excluded.content, changed = excluded.changed, origin = ''"
)
START = datetime(2026, 11, 21, 8, 0)
PROVINCE = "unit-province"


MEMORY = Path("/dev/shm") if Path("/dev/shm").is_dir() else None


@cache
def empty() -> Path:
    """A data folder with our tables and nothing in them, to be copied."""
    folder = Path(tempfile.mkdtemp(prefix="nghisu-empty-", dir=MEMORY))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    open_context(folder).store.close()
    (folder / "lock").unlink()
    return folder


class Clock:
    """A laptop's clock, which may say anything."""

    def __init__(self) -> None:
        self.off = timedelta()
        self.ticks = 0

    def __call__(self) -> datetime:
        self.ticks += 1
        return START + self.off + timedelta(seconds=self.ticks)


class Office:
    """One installation: a data folder, its keys and its clock."""

    def __init__(self, folder: Path, unit: str, keys: StationKeys, like: Path | None = None) -> None:
        self.folder, self.unit, self.keys, self.clock = folder, unit, keys, Clock()
        if like is not None:
            shutil.copytree(like, folder)
        self.open()

    def open(self) -> None:
        self.context = open_context(self.folder, self.clock)
        self.context.store.owner = self.unit

    @property
    def key(self) -> str:
        return self.keys.public.fingerprint

    def knows(self, other: "Office", role: str) -> None:
        public = other.keys.public
        peer = Peer(
            key=other.key,
            role=role,
            unit=other.unit,
            name=other.unit,
            signing=public.signing.hex(),
            recipient=public.recipient,
        )
        with self.context.store.write() as work:
            known = work.log.peer(other.key)
            work.log.keep_peer(known or peer)

    def enrol_anew(self) -> None:
        """New keys; they are not in the database."""
        self.keys = StationKeys.make()

    def write(self, id: str, words: str, gone: bool = False, owner: str = "") -> None:
        """Make, change, delete or bring back one record."""
        with self.context.store.write() as work:
            saved = self._save(work, id, words, owner or self.unit)
            if gone:
                work.delete(saved, by="", at=self.clock())

    def write_many(self, ids: Iterable[str], words: str) -> None:
        """New versions of several records at once."""
        with self.context.store.write() as work:
            for id in ids:
                self._save(work, id, f"{words} {id}", self.unit)

    def _save(self, work: Work, id: str, words: str, owner: str) -> Topic:
        row = work.pen.execute("SELECT version FROM topic WHERE id = ?", (id,)).fetchone()
        record = Topic(id=id, owner=owner, version=row[0] if row else 0, name=words, code="x")
        return work.save(record, by="", at=self.clock())

    def write_as_newer(self, id: str, words: str) -> None:
        """What a later version would write: a field this one does not know, and a kind it does not know."""
        with self.context.store.write() as work:
            self._save(work, id, words, self.unit)
            work.pen.execute(_BEYOND, (id, json.dumps({"colour": words})))
            row = work.pen.execute(
                "SELECT version FROM parked WHERE record = ?", (f"{id}-banner",)
            ).fetchone()
            version, content = (row[0] if row else 0) + 1, encode({"slogan": words})
            change = history.write(work.pen, "banner", id, version, "made", self.clock(), "", {})
            values = (f"{id}-banner", self.unit, version, hash_of(content), content.decode(), change)
            work.pen.execute(_PARK, values)

    def hand_over(self, old: str, new: str) -> None:
        """The superior notes that one unit followed another."""
        with self.context.store.write() as work:
            made = Succession(owner=self.unit, unit=old, successors=(new,), starts_on=START.date())
            work.save(made, by="", at=self.clock())

    def handed_over_to(self, unit: str) -> list[str]:
        with self.context.store.read() as work:
            return station.predecessors(work, unit)

    def rows(self, owner: str) -> dict[str, tuple[int, str, bool]]:
        """(version, words, deleted) of the records of one owner."""
        with self.context.store.read() as work:
            found = work.reader.execute(_ROWS, (owner,)).fetchall()
        return {id: (version, "" if gone else name, bool(gone)) for id, version, name, gone in found}

    def holds(self, owner: str) -> tuple[object, object]:
        """All that must be the same in the end wherever the records of the owner are."""
        return self.rows(owner), self.beyond(owner)

    def beyond(self, owner: str) -> set[tuple[str, str]]:
        """(record, content) of the fields and kinds that this version does not know."""
        with self.context.store.read() as work:
            fields = work.reader.execute(_FIELDS, (owner,)).fetchall()
            kinds = work.reader.execute(
                "SELECT record, content FROM parked WHERE owner = ?", (owner,)
            ).fetchall()
        return {(id, json.dumps(json.loads(content))) for id, content in [*fields, *kinds]}

    def ever(self, owner: str) -> set[tuple[str, str]]:
        """(record, words) of all versions that stand or gave way; words "" for a tombstone."""
        with self.context.store.read() as work:
            former = _former(work.reader, owner)
        return former | {(id, words) for id, (_, words, _) in self.rows(owner).items()}

    def send(self, to: "Office") -> list[Path]:
        made = bundle_out.make(self.context, to.key, self.keys)
        return [bundle_out.outbox(self.context, bundle) for bundle in made]

    def receive(self, bundle: Path) -> Arrived | None:
        """Take a bundle in as the screens do; None when it is refused."""
        try:
            return bundle_in.take(self.context, bundle, self.keys)
        except Fault:
            return None

    def backup(self, target: Path) -> None:
        with sqlite3.connect(self.folder / "nghisu.db") as live, sqlite3.connect(target) as copy:
            live.backup(copy)
        live.close()
        copy.close()

    def restore(self, backup: Path) -> None:
        """Somebody copies the file of a backup over the database: nobody is told."""
        self.context.store.close()
        for old in self.folder.glob("nghisu.db*"):
            old.unlink()
        shutil.copyfile(backup, self.folder / "nghisu.db")
        with sqlite3.connect(self.folder / "nghisu.db") as copied:
            copied.execute("DELETE FROM station WHERE name = ?", (PLACE,))  # as in an image of the whole disk
        copied.close()
        self.open()

    def close(self) -> None:
        self.context.store.close()


def _former(pen: Pen, owner: str) -> set[tuple[str, str]]:
    wanted = "SELECT record, gone, content FROM displaced WHERE owner = ?"
    rows = pen.execute(wanted, (owner,)).fetchall()
    return {(id, "" if gone else _name(content)) for id, gone, content in rows}


def _name(content: str) -> str:
    return str(json.loads(content).get("name", ""))
