"""Work for the store whose outcome is a pure function of a number, so that any interruption can be judged."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path

from app.domain.records.agenda_item import AgendaItem
from app.domain.records.attachment import Attachment
from app.domain.records.session import Session
from app.services import records
from app.services.context import Context, open_context
from app.store.work import Work

AT = datetime(2026, 12, 15, 8, 0)
SESSION = Session(term="khoa-III", number=1, kind="regular", opens_at=AT, place="Hội trường Đông")


@dataclass(frozen=True)
class Contents:
    """What the database holds after deed `done`: the living items by order, and the digests of kept files."""

    done: int
    items: dict[int, tuple[str, str, str]]  # order -> title, notes, conclusion
    files: dict[str, str]  # name -> digest


def open_folder(folder: Path) -> Context:
    return open_context(folder, clock=lambda: AT)


def done(context: Context) -> int:
    """The number of the last deed that is in the database."""
    found = records.find(context, Session)
    return int(found[0].note) if found else 0


def do(context: Context, n: int) -> None:
    """Deed `n`: one transaction that makes, edits and deletes; on return it is acknowledged."""
    digest = context.files.keep(_page(n)) if _files(n) else ""
    with context.store.write() as work:
        session = _count(context, work, n)
        item = AgendaItem(session=session.id, order=n, title=_title(n), kind="report", notes=_notes(n))
        records.keep(context, work, item)
        if _edits(n):
            records.keep(context, work, replace(_item(work, n - 1), conclusion=_conclusion(n)))
        if _deletes(n):
            work.delete(_item(work, n - 3), by=context.user.id, at=context.clock())
        if digest:
            records.keep(context, work, _attachment(session, n, digest))


@cache
def expected(n: int) -> Contents:
    """What must be there, and nothing else, when deed `n` was the last."""
    items = {k: (_title(k), _notes(k), "") for k in range(1, n + 1)}
    for k in range(1, n + 1):
        if _edits(k):
            items[k - 1] = (*items[k - 1][:2], _conclusion(k))
        if _deletes(k):
            del items[k - 3]
    files = {_title(k): hashlib.sha256(_page(k)).hexdigest() for k in range(1, n + 1) if _files(k)}
    return Contents(n, items, files)


def _count(context: Context, work: Work, n: int) -> Session:
    found = work.find(Session)
    session = found[0] if found else SESSION
    return records.keep(context, work, replace(session, note=str(n)))


def _attachment(session: Session, n: int, digest: str) -> Attachment:
    return Attachment(
        record_kind="session", record=session.id, name=_title(n), digest=digest, size=len(_page(n))
    )


def _item(work: Work, n: int) -> AgendaItem:
    (found,) = work.find(AgendaItem, order=n)
    return found


def _edits(n: int) -> bool:
    return n > 1 and n % 3 == 0


def _deletes(n: int) -> bool:
    return n % 5 == 0


def _files(n: int) -> bool:
    return n % 4 == 0


def _title(n: int) -> str:
    return f"Tờ trình số {n} về sửa đường liên thôn Đức Đại"


def _notes(n: int) -> str:
    return f"Ý kiến {n}: " + "kênh mương " * (15 * (n % 20))


def _conclusion(n: int) -> str:
    return f"Chủ tọa kết luận lần {n}"


def _page(n: int) -> bytes:
    return hashlib.sha256(str(n).encode()).digest() * (100 * (n % 7 + 1))
