"""What a person does that writes to the disk, each so that it can be tried again after the disk failed."""

import shutil
from pathlib import Path

import upgrade
from deeds import do, done, open_folder
from judge import judge

from app.domain.errors import Refused
from app.services import backups
from app.services.context import Context
from app.store import backup

DEEDS = 5


class Flow:
    """One thing done in the folder `live`, which starts as a copy of what `prepare` made."""

    def __init__(self, live: Path) -> None:
        self.live = live
        self._context: Context | None = None

    def prepare(self) -> None:
        """Make what is there before; nothing unless a flow says otherwise."""

    def attempt(self) -> bool:
        """Try, or go on trying; True when there is nothing more to do."""
        raise NotImplementedError

    def verdict(self) -> str:
        """What is wrong once everything was done, or "ok"."""
        return judge(self.live, 0)[0]

    def open(self) -> Context:
        self._context = self._context or open_folder(self.live)
        return self._context

    def close(self) -> None:
        context, self._context = self._context, None
        if context is not None:
            context.store.close()

    def _fill(self, deeds: int) -> None:
        for number in range(1, deeds + 1):
            do(self.open(), number)
        self.open()
        self.close()

    def _holds(self, deeds: int) -> str:
        verdict, found = judge(self.live, deeds)
        return verdict if verdict != "ok" or found == deeds else "lost"


class Saving(Flow):
    """Opening, saving with files, editing, deleting."""

    def prepare(self) -> None:
        self._fill(0)

    def attempt(self) -> bool:
        number = done(self.open()) + 1
        if number <= DEEDS:
            do(self.open(), number)
            assert done(self.open()) == number
        return number >= DEEDS

    def verdict(self) -> str:
        return self._holds(DEEDS)


class Creating(Flow):
    """The first start, in an empty folder."""

    def attempt(self) -> bool:
        if not done(self.open()):
            do(self.open(), 1)
        return True

    def verdict(self) -> str:
        return self._holds(1)


class Upgrading(Flow):
    """The first start of a newer application, with the backup it makes before."""

    def prepare(self) -> None:
        self._fill(DEEDS)
        upgrade.plant(self.live.parent)

    def attempt(self) -> bool:
        self.open()
        return True

    def verdict(self) -> str:
        return self._holds(DEEDS) if upgrade.revision(self.live) == upgrade.NEXT else "half"


class BackingUp(Flow):
    """A checked copy of a database in use; a copy that lies there under its final name is always sound."""

    def prepare(self) -> None:
        self._fill(DEEDS)

    def attempt(self) -> bool:
        backups.back_up(self.open())
        return True

    def verdict(self) -> str:
        copies = list(self.live.glob("backups/nghisu-*.db"))
        if not copies or not all(verified(copy) for copy in copies):
            return "no sound copy"
        return self._holds(DEEDS)


class Shelving(Flow):
    """Keeping a file under the hash of its content."""

    content = bytes(range(256)) * 80

    def prepare(self) -> None:
        self._fill(0)

    def attempt(self) -> bool:
        files = self.open().files
        assert files.read(files.keep(self.content)) == self.content
        return True

    def verdict(self) -> str:
        return "leftover" if list(self.live.glob("files/**/*.part")) else self._holds(0)


def verified(copy: Path) -> bool:
    try:
        backup.verify(copy)
    except Refused:
        return False
    return True


FLOWS = {"save": Saving, "create": Creating, "upgrade": Upgrading, "backup": BackingUp, "shelve": Shelving}


def fresh(plain: Path, live: Path) -> None:
    shutil.rmtree(live, ignore_errors=True)
    if plain.exists():
        shutil.copytree(plain, live)
