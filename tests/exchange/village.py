"""Stations and a superior in folders of their own, as a province has them, for whatever can happen."""

import json
import shutil
import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

from app.domain.records.topic import Topic
from app.exchange.faults import Fault
from app.exchange.keys import StationKeys
from app.services import bundle_in, bundle_out
from app.services.context import Context, open_context
from app.services.station_sidecar import PLACE
from app.store.pen import Pen
from app.store.station_log import Arrived, Peer

START = datetime(2026, 11, 21, 8, 0)
PROVINCE = "unit-province"


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
        self.context = self._open()

    def _open(self) -> Context:
        context = open_context(self.folder, self.clock)
        context.store.owner = self.unit
        return context

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

    def write(self, id: str, words: str, gone: bool = False) -> None:
        """Make, change, delete or bring back one record."""
        with self.context.store.write() as work:
            row = work.pen.execute("SELECT version FROM topic WHERE id = ?", (id,)).fetchone()
            record = Topic(id=id, owner=self.unit, version=row[0] if row else 0, name=words, code="x")
            saved = work.save(record, by="", at=self.clock())
            if gone:
                work.delete(saved, by="", at=self.clock())

    def rows(self, owner: str) -> dict[str, tuple[int, str, bool]]:
        """(version, words, deleted) of the records of one owner."""
        with self.context.store.read() as work:
            wanted = "SELECT id, version, name, gone FROM topic WHERE owner = ?"
            found = work.reader.execute(wanted, (owner,)).fetchall()
        return {id: (version, "" if gone else name, bool(gone)) for id, version, name, gone in found}

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
        self.context = self._open()

    def close(self) -> None:
        self.context.store.close()


def _former(pen: Pen, owner: str) -> set[tuple[str, str]]:
    wanted = "SELECT record, gone, content FROM displaced WHERE owner = ?"
    rows = pen.execute(wanted, (owner,)).fetchall()
    return {(id, "" if gone else _name(content)) for id, gone, content in rows}


def _name(content: str) -> str:
    return str(json.loads(content).get("name", ""))
