"""Days on which citizens are received, and the schedule to be posted before them."""

from collections.abc import Iterator

from ..domain.records.reception_day import KINDS, ReceptionDay
from .due import Due, Look
from .due_sessions import clock_words

HOLD, POST = "reception", "reception_post"
POSTED = "Ghi đã niêm yết hôm nay"
OFFICE = "Văn phòng HĐND và UBND"


def receptions(look: Look) -> list[Due]:
    """The days ahead, and the schedules not posted yet; a day that is past asks for nothing more."""
    days = look.work.pick(ReceptionDay, ("id", "starts_at"))
    coming = [id for id, starts_at in days if starts_at and starts_at.date() >= look.today]
    ahead = [look.work.get(ReceptionDay, id) for id in coming]
    names = look.work.called({id for one in ahead for id in one.receivers})
    return [due for one in ahead for due in _of(look, one, names)]


def _of(look: Look, one: ReceptionDay, names: dict[str, str]) -> Iterator[Due]:
    assert one.starts_at is not None
    place, what = ("reception_day", one.id), f"Tiếp công dân {KINDS.get(one.kind, '').lower()}"
    at = clock_words(one.starts_at.hour, one.starts_at.minute)
    who = ", ".join(names[id] for id in one.receivers if id in names) or one.receivers_text
    title = f"{what}, {at}"
    yield look.due(
        HOLD, place, title, one.starts_at.date(), "Mở buổi tiếp", who=who, outside=what, gathering=True
    )
    if one.post_by and one.posted_on is None:
        title = f"Niêm yết lịch tiếp công dân ngày {one.starts_at:%d/%m/%Y}"
        why = tuple(one.explanation.splitlines())
        yield look.due(POST, place, title, one.post_by, POSTED, who=OFFICE, at_once=True, why=why)
