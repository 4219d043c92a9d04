"""Meetings with voters: to be held, to be reported by the tổ, recommendations brought back from them."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.voice import Voice
from .due import Due, Look
from .due_sessions import clock_words

HOLD, REPORT, VOICES = "contact", "contact_report", "voices"
AHEAD, HELD = ("planned", "running"), ("done", "signed")
STANDING = "Thường trực HĐND"


def contacts(look: Look) -> list[Due]:
    """What each meeting with voters still asks for."""
    ahead = [one for state in AHEAD for one in look.work.find(ContactMeeting, state=state)]
    unreported = [
        one for state in HELD for one in look.work.find(ContactMeeting, state=state, reported_on=None)
    ]
    names = look.work.called({one.group for one in (*ahead, *unreported) if one.group})
    held = [_to_hold(look, one, one.starts_at, names.get(one.group, "")) for one in ahead if one.starts_at]
    reports = [_to_report(look, one, names.get(one.group, "")) for one in unreported if one.report_due_on]
    return [*held, *reports, *_to_consolidate(look)]


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


def _to_consolidate(look: Look) -> Iterator[Due]:
    """Voices have no day of their own: they go into the report whose day the law sets."""
    taken = {"kind": "recommendation", "recommendation": "", "handling": "taken"}
    counts = Counter(meeting for (meeting,) in look.work.pick(Voice, ("meeting",), **taken))
    for id, count in counts.items():
        one = look.work.look_up(ContactMeeting, id)
        if one is None or one.state not in HELD or one.report_due_on is None:
            continue
        yield look.due(
            VOICES,
            ("contact_meeting", id),
            f"Tổng hợp {count} kiến nghị mang về từ {one.place}",
            one.report_due_on,
            "Tổng hợp kiến nghị",
            who=STANDING,
            outside=f"Tổng hợp kiến nghị cử tri tại {one.place}",
        )
