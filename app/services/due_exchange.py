"""Sending that is due again, and what came from the superior that nobody has read yet."""

from collections.abc import Iterable, Iterator

from ..domain.record import TYPES
from ..store.looking import brought
from ..store.station_log import SUPERIOR, TAKEN, Arrived, Peer
from ..store.work import Work
from .context import Context
from .due import Due, Look

SEND, CAME = "exchange_send", "exchange_came"
PAGE = ("bundle", "")  # the page itself, where no bundle is meant
ANSWERS = ("superior_reply",)
LATELY = 20  # bundles
READ = "read:{id}"
BROUGHT = ("new", "changed", "displaced")


def exchange(context: Context, look: Look) -> list[Due]:
    """One line while something waits and nothing went for too long; one for each answer not read."""
    to = next((peer for peer in look.work.log.peers(SUPERIOR) if not peer.revoked_at), None)
    return [*_to_send(context, look, to), *_came(look, to)] if to else []


def mark_read(context: Context, ids: Iterable[str]) -> None:
    """Somebody has opened these answers or looked at what these bundles brought."""
    with context.store.write() as work:
        unread = [id for id in ids if not _is_read(work, id)]
        for id in unread:
            work.log.note(READ.format(id=id), "1")
        work.changed |= {"bundle"} if unread else set()


def _to_send(context: Context, look: Look, to: Peer) -> Iterator[Due]:
    from . import sending  # with all that seals a bundle: only an office that sends waits for it

    day = sending.send_by(look.work, to)
    if day is None or day > look.today:
        return
    waiting = sending.waiting(context)
    if waiting and waiting.records:
        title = f"Gửi gói cho {to.name}"
        yield look.due(SEND, PAGE, title, day, "Tạo gói gửi", about=f"{waiting.records} mục chưa gửi")


def _came(look: Look, to: Peer) -> Iterator[Due]:
    for arrived in look.work.log.arrivals(to.key, LATELY):
        if arrived.state == TAKEN and _count(arrived):
            yield from _answers(look, to, arrived)
            if not _is_read(look.work, arrived.hash):
                yield _bundle(look, to, arrived)


def _answers(look: Look, to: Peer, arrived: Arrived) -> Iterator[Due]:
    kinds = [kind for kind in ANSWERS if kind in TYPES and kind in arrived.outcome]
    for kind, id, gone in brought(look.work.reader, kinds, arrived.changed) if kinds else ():
        record = None if gone else look.work.look_up(TYPES[kind].cls, id)
        if record is not None and not _is_read(look.work, id):
            title, asked = f"{to.name}: {record.called()}", getattr(record, "recommendation", "")
            about = look.work.called([asked]).get(asked, "")
            within = ("bundle", arrived.hash)
            yield look.due(CAME, (kind, id), title, look.today, "Đọc", about=about, within=within)


def _bundle(look: Look, to: Peer, arrived: Arrived) -> Due:
    title = f"{to.name} gửi về {_count(arrived)} mục mới"
    about = f"gói số {arrived.their_number}"
    return look.due(CAME, ("bundle", arrived.hash), title, look.today, "Xem", who=to.name, about=about)


def _count(arrived: Arrived) -> int:
    return sum(fates.get(fate, 0) for fates in arrived.outcome.values() for fate in BROUGHT)


def _is_read(work: Work, id: str) -> bool:
    return bool(work.log.fact(READ.format(id=id)))
