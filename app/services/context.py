"""What every verb needs: where records are kept, who asks, and what time it is."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ..domain.records.office import Office
from ..domain.roles import PROGRAM, User
from ..store.files import FileShelf
from ..store.store import Store, open_store

Clock = Callable[[], datetime]


def vietnam_now() -> datetime:
    """Local time in Việt Nam, to the second, without offset; the machine's own where it knows no zones."""
    try:
        now = datetime.now(ZoneInfo("Asia/Ho_Chi_Minh"))
    except ZoneInfoNotFoundError:
        now = datetime.now()
    return now.replace(microsecond=0, tzinfo=None)


@dataclass(frozen=True)
class Context:
    """`folder` is the data folder; `files` the shelf of attachments and signed copies in it."""

    store: Store
    folder: Path
    files: FileShelf
    user: User = PROGRAM
    clock: Clock = vietnam_now

    @property
    def today(self) -> date:
        return self.clock().date()

    def acting_as(self, user: User) -> "Context":
        return replace(self, user=user)


def open_context(folder: Path, clock: Clock = vietnam_now, url: str = "") -> Context:
    """Open the data folder, making it when new; raises Refused with a sentence when that is not safe.

    Its records lie on the server at `url`, else at the folder's `database.url`, else in a file of the folder.
    """
    store = open_store(folder, url)
    context = Context(store, folder, FileShelf(folder / "files"), clock=clock)
    if own := office(context):
        store.owner = own.unit
    if any((folder / name).exists() for name in ("outbox", "inbox", "archive")):
        from . import leftovers  # with all that opens a bundle: only an office that sends waits for it

        leftovers.clear(folder, store, clock())
    return context


def office(context: Context) -> Office | None:
    """The office's own settings, or None before set-up."""
    with context.store.read() as work:
        found = work.find(Office)
    return found[0] if found else None
