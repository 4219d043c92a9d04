"""Meetings with voters: to be held, to be written up, to be reported by the tổ, voices brought back."""

from collections.abc import Iterator
from datetime import datetime

from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.voice import Voice
from .due import Due, Look
from .due_sessions import clock_words

HOLD, REPORT, VOICES = "contact", "contact_report", "voices"
HELD = frozenset({"done", "signed"})
STANDING = "Thường trực HĐND"


def contacts(look: Look) -> list[Due]:
    """What each meeting with voters still asks for."""
    found = look.work.find(ContactMeeting)
    names = look.work.called({one.group for one in found if one.group})
    waiting = _voices_waiting(look)
    return [due for one in found for due in _of(look, one, names.get(one.group, ""), waiting)]


def _of(look: Look, one: ContactMeeting, group: str, waiting: dict[str, int]) -> Iterator[Due]:
    if one.state in ("planned", "running") and one.starts_at:
        yield _to_hold(look, one, one.starts_at, group)
    if one.state in HELD and one.report_due_on:
        if one.reported_on is None:
            yield _to_report(look, one, group)
        if count := waiting.get(one.id):
            yield _to_consolidate(look, one, count)


def _voices_waiting(look: Look) -> dict[str, int]:
    """How many voices each meeting took away that no recommendation keeps yet."""
    counts: dict[str, int] = {}
    for voice in look.work.find(Voice, kind="recommendation", recommendation="", handling="taken"):
        counts[voice.meeting] = counts.get(voice.meeting, 0) + 1
    return counts


def _to_hold(look: Look, one: ContactMeeting, at: datetime, group: str) -> Due:
    past = at.date() < look.today
    what = f"Tiếp xúc cử tri tại {one.place}"
    title = f"{what}: chưa ghi kết quả" if past else f"{what}, {clock_words(at.hour, at.minute)}"
    next_step = "Ghi diễn biến hoặc hoãn" if past else "Mở hội nghị"
    place = ("contact_meeting", one.id)
    return look.due(HOLD, place, title, at.date(), next_step, who=group, outside=what, gathering=True)


def _to_report(look: Look, one: ContactMeeting, group: str) -> Due:
    assert one.report_due_on is not None
    return look.due(
        REPORT,
        ("contact_meeting", one.id),
        f"Nhận báo cáo của Tổ: {one.place}",
        one.report_due_on,
        "Ghi đã nhận báo cáo hôm nay",
        who=group,
        at_once=True,
        why=tuple(one.report_due_why.splitlines()),
    )


def _to_consolidate(look: Look, one: ContactMeeting, count: int) -> Due:
    """Voices have no day of their own: they go into the report whose day the law sets."""
    assert one.report_due_on is not None
    return look.due(
        VOICES,
        ("contact_meeting", one.id),
        f"Tổng hợp {count} kiến nghị mang về từ {one.place}",
        one.report_due_on,
        "Tổng hợp kiến nghị",
        who=STANDING,
        outside=f"Tổng hợp kiến nghị cử tri tại {one.place}",
    )
