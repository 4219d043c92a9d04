"""A meeting with voters while it happens: opened, written down as people speak, closed, minutes signed."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from ..domain import contact_flow, flow
from ..domain.errors import Invalid, Refused
from ..domain.records.contact_meeting import STATES, ContactMeeting
from ..domain.records.number_entry import NumberEntry
from ..domain.records.voice import Voice
from ..store.work import Work
from . import numbers, records
from .context import Context
from .council import post_of
from .promises import named
from .rules import deadline_in, law_in
from .voices import in_order

GROUP_REPORT = "voter.group_report"
SEALED = "Biên bản hội nghị đã ký nên không sửa được nữa. Ghi phần bổ sung vào ghi chú của đợt tiếp xúc."
UNREADY = "Biên bản chưa ký được: {first}"
NO_REASON = {"reason": "Chưa ghi lý do hoãn, hủy hội nghị"}


@dataclass(frozen=True)
class Lack:
    """What the minutes lack; `field` of the meeting, or `voice`, to go to; a grave one stops the signing."""

    field: str
    sentence: str
    grave: bool = False
    voice: str = ""


def open_meeting(context: Context, meeting_id: str, at: datetime | None = None) -> ContactMeeting:
    """Begin; delegates assigned count as present until somebody says otherwise."""
    with context.store.write() as work:
        before = work.get(ContactMeeting, meeting_id)
        here = before.delegates_present or before.delegates
        return _step(context, work, before, "open", opened_at=at or context.clock(), delegates_present=here)


def close_meeting(context: Context, meeting_id: str, at: datetime | None = None) -> ContactMeeting:
    """End; reckons until when the tổ is to report, and writes down how."""
    with context.store.write() as work:
        ended = at or context.clock()
        due = deadline_in(law_in(work), GROUP_REPORT, ended.date())
        given = {"report_due_on": due.day, "report_due_why": "\n".join(due.explanation)}
        return _step(context, work, work.get(ContactMeeting, meeting_id), "close", closed_at=ended, **given)


def reopen_meeting(context: Context, meeting_id: str) -> ContactMeeting:
    """Take back an end written by mistake."""
    with context.store.write() as work:
        gone = {"closed_at": None, "report_due_on": None, "report_due_why": ""}
        return _step(context, work, work.get(ContactMeeting, meeting_id), "reopen", **gone)


def sign(
    context: Context, meeting_id: str, on: date | None = None, number: int | None = None
) -> ContactMeeting:
    """Sign the minutes and give them their number; refused while something grave is missing."""
    with context.store.write() as work:
        before, day = work.get(ContactMeeting, meeting_id), on or context.today
        if grave := [lack for lack in _lacks(work, before) if lack.grave]:
            raise Refused(UNREADY.format(first=grave[0].sentence))
        subject = f"Biên bản hội nghị tiếp xúc cử tri tại {before.place}"
        entry = numbers.take(
            context, work, "minutes", "contact_meeting", meeting_id, subject, day, number=number
        )
        given = {"number": entry.text, "number_entry": entry.id, "signed_on": day}
        return _step(context, work, before, "sign", **given)


def unsign(context: Context, meeting_id: str, reason: str) -> ContactMeeting:
    """Take back a signing noted by mistake: the number stays cancelled, the words may be put right again."""
    with context.store.write() as work:
        before = work.get(ContactMeeting, meeting_id)
        gone = {"number": "", "number_entry": "", "signed_on": None}
        after = _step(context, work, before, "unsign", **gone)
        numbers.release(context, work, work.get(NumberEntry, before.number_entry), reason)
        return after


def postpone(context: Context, meeting_id: str, reason: str) -> ContactMeeting:
    return _put_off(context, meeting_id, "postpone", reason)


def cancel(context: Context, meeting_id: str, reason: str) -> ContactMeeting:
    return _put_off(context, meeting_id, "cancel", reason)


def reinstate(context: Context, meeting_id: str, starts_at: datetime | None = None) -> ContactMeeting:
    """Plan a postponed or cancelled meeting again, at a new time when given."""
    with context.store.write() as work:
        before = work.get(ContactMeeting, meeting_id)
        fresh = {"reason": "", "opened_at": None, "starts_at": starts_at or before.starts_at}
        return _step(context, work, before, "reinstate", **fresh)


def write(context: Context, meeting_id: str, **fields: Any) -> ContactMeeting:
    """Save what is typed about a meeting; the same values save nothing; until the minutes are signed."""
    with context.store.write() as work:
        before = work.get(ContactMeeting, meeting_id)
        if before.state == "signed":
            raise Refused(SEALED)
        after = replace(before, **fields)
        return before if after == before else records.keep(context, work, after)


def set_chair(context: Context, meeting_id: str, who: str, post: str = "") -> ContactMeeting:
    """Who chairs: a person's id or words; the post of somebody known is looked up when not given."""
    return _set_person(context, meeting_id, "chair", who, post)


def set_secretary(context: Context, meeting_id: str, who: str, post: str = "") -> ContactMeeting:
    return _set_person(context, meeting_id, "secretary", who, post)


def mark_present(context: Context, meeting_id: str, people: Sequence[str]) -> ContactMeeting:
    """The delegates who came, in the order given."""
    return write(context, meeting_id, delegates_present=tuple(people))


def report_received(context: Context, meeting_id: str, on: date | None = None) -> ContactMeeting:
    """Note the day the tổ reported on the meeting; also after the minutes were signed."""
    with context.store.write() as work:
        before = work.get(ContactMeeting, meeting_id)
        return records.keep(context, work, replace(before, reported_on=on or context.today))


def lacks(context: Context, meeting_id: str) -> list[Lack]:
    """What the minutes still lack, grave things first."""
    with context.store.read() as work:
        return _lacks(work, work.get(ContactMeeting, meeting_id))


def _lacks(work: Work, meeting: ContactMeeting) -> list[Lack]:
    spoken = in_order(work.find(Voice, meeting=meeting.id))
    found = [Lack(name, sentence, True) for name, missing, sentence in _needed(meeting) if missing]
    if not meeting.delegates_present:
        found.append(Lack("delegates_present", "Chưa ghi đại biểu có mặt."))
    if not spoken:
        found.append(Lack("voices", "Chưa ghi ý kiến nào của cử tri."))
    for voice in spoken:
        if voice.handling == "answered" and not voice.answer:
            found.append(Lack("voices", f"Ý kiến {voice.order} chưa ghi nội dung trả lời.", voice=voice.id))
        if not voice.topic and voice.handling == "taken":
            found.append(Lack("voices", f"Ý kiến {voice.order} chưa chọn lĩnh vực.", voice=voice.id))
    return found


def _needed(meeting: ContactMeeting) -> list[tuple[str, bool, str]]:
    """(field, whether it is missing, sentence) of what no minutes go without."""
    return [
        (
            "closed_at",
            meeting.closed_at is None,
            "Hội nghị chưa kết thúc. Kết thúc hội nghị rồi ký biên bản.",
        ),
        ("chair", not (meeting.chair or meeting.chair_text), "Chưa ghi người chủ trì hội nghị."),
        ("secretary", not (meeting.secretary or meeting.secretary_text), "Chưa ghi thư ký hội nghị."),
        ("voters_present", meeting.voters_present is None, "Chưa ghi số cử tri có mặt."),
    ]


def _set_person(context: Context, meeting_id: str, role: str, who: str, post: str) -> ContactMeeting:
    with context.store.read() as work:
        person = named(work, role, who)
    words = post or (post_of(context, who, context.today) if person[role] else "")
    return write(context, meeting_id, **person, **{f"{role}_post": words})


def _put_off(context: Context, meeting_id: str, verb: str, reason: str) -> ContactMeeting:
    if not reason.strip():
        raise Invalid(NO_REASON)
    with context.store.write() as work:
        return _step(context, work, work.get(ContactMeeting, meeting_id), verb, reason=reason)


def _step(context: Context, work: Work, before: ContactMeeting, verb: str, **changes: Any) -> ContactMeeting:
    what = f"Hội nghị tại {before.place}"
    state = flow.after(contact_flow.MEETING, before.state, verb, STATES, what)
    return records.keep(context, work, replace(before, state=state, **changes))
