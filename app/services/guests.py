"""The guests of a session, most of whom are invited every time."""

from dataclasses import replace

from ..domain.errors import Refused
from ..domain.records.invitee import Invitee
from ..domain.records.session import Session
from ..domain.text import fold
from . import records
from .context import Context


def take_over(context: Context, session_id: str) -> list[Invitee]:
    """Invite the guests of the session before who are not invited yet; gives those added."""
    with context.store.write() as work:
        here = work.get(Session, session_id)
        before = [one for one in work.find(Session, term=here.term) if (one.number or 0) < (here.number or 0)]
        lists = [
            work.find(Invitee, session=one.id) for one in sorted(before, key=lambda one: one.number or 0)
        ]
        former = next((guests for guests in reversed(lists) if guests), None)
        if former is None:
            raise Refused("Chưa kỳ họp nào trước đây có danh sách khách mời. Thêm khách cho kỳ họp này.")
        known = {_key(guest) for guest in work.find(Invitee, session=session_id)}
        fresh = [guest for guest in former if _key(guest) not in known]
        return [records.keep(context, work, _invited(guest, session_id)) for guest in fresh]


def take_back(context: Context, guests: list[Invitee]) -> None:
    """Strike the guests added by mistake."""
    context.user.must_edit("invitee")
    with context.store.write() as work:
        for guest in guests:
            work.delete(guest, by=context.user.id, at=context.clock())


def _key(guest: Invitee) -> tuple[str, str]:
    return fold(guest.full_name), fold(guest.position)


def _invited(guest: Invitee, session_id: str) -> Invitee:
    return replace(guest, id="", version=0, session=session_id, came=False)
