"""What voters say at a meeting, one line for each voice, written while people speak."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from ..domain.errors import Refused
from ..domain.records.contact_meeting import ContactMeeting
from ..domain.records.promise import Promise
from ..domain.records.recommendation import Recommendation
from ..domain.records.voice import Voice
from ..domain.text import clean
from ..store.work import Work
from . import records
from .context import Context
from .deeds import Deed, Doing
from .promises import named

SEALED = "Biên bản hội nghị đã ký nên không sửa lời cử tri được nữa. Ghi phần bổ sung vào một kiến nghị mới."
KEPT = "Ý kiến này đã đưa vào kiến nghị {code}. Gỡ khỏi kiến nghị đó rồi xóa."
PROMISED = "Ý kiến này có lời hứa kèm theo. Xóa lời hứa rồi xóa ý kiến."


def voices(context: Context, meeting_id: str) -> list[Voice]:
    """The voices of a meeting in the order spoken."""
    return in_order(records.find(context, Voice, meeting=meeting_id))


def in_order(found: Iterable[Voice]) -> list[Voice]:
    return sorted(found, key=lambda voice: (voice.order or 0, voice.id))


def next_line(context: Context, meeting_id: str) -> Voice:
    """A blank line that keeps the speaker, the place and the kind of the line before; nothing is saved."""
    spoken = voices(context, meeting_id)
    if not spoken:
        areas = records.get(context, ContactMeeting, meeting_id).areas
        return Voice(meeting=meeting_id, area=areas[0] if len(areas) == 1 else "")
    last = spoken[-1]
    return Voice(
        meeting=meeting_id,
        honorific=last.honorific,
        speaker=last.speaker,
        area=last.area,
        area_text=last.area_text,
        kind=last.kind,
    )


def add(context: Context, voice: Voice) -> Voice:
    """Write a voice down after the last one of its meeting."""
    with context.store.write() as work:
        _must_be_open(work, voice.meeting)
        last = max((one.order or 0 for one in work.find(Voice, meeting=voice.meeting)), default=0)
        return records.keep(context, work, replace(voice, order=last + 1, text=clean(voice.text)))


def change(context: Context, voice_id: str, **changes: Any) -> Voice:
    """Save what was changed in a line; the same values save nothing."""
    with context.store.write() as work:
        before = work.get(Voice, voice_id)
        _must_be_open(work, before.meeting)
        after = replace(before, **changes)
        return before if after == before else records.keep(context, work, after)


def handle(context: Context, voice_id: str, handling: str, answer: str = "", answered_by: str = "") -> Voice:
    """Note that a voice was answered at once, by whom (a person's id, or words) and how, or taken away."""
    with context.store.write() as work:
        before = work.get(Voice, voice_id)
        _must_be_open(work, before.meeting)
        who = named(work, "answered_by", answered_by) if answered_by else {}
        after = replace(before, handling=handling, answer=clean(answer) or before.answer, **who)
        return before if after == before else records.keep(context, work, after)


def remove(context: Context, voice_id: str) -> Deed[None]:
    """Take out a line that is in no recommendation and bears no promise."""
    with context.store.write() as work:
        voice, doing = work.get(Voice, voice_id), Doing(context, work)
        _must_be_open(work, voice.meeting)
        if item := work.look_up(Recommendation, voice.recommendation):
            raise Refused(KEPT.format(code=item.code))
        if work.find(Promise, voice=voice.id):
            raise Refused(PROMISED)
        doing.drop(voice)
        _number(doing, in_order(work.find(Voice, meeting=voice.meeting)))
        return doing.done("Đã xóa một ý kiến", None)


def move(context: Context, voice_id: str, place: int) -> Deed[list[Voice]]:
    """Move a voice to a place among those of its meeting, the first being 1."""
    with context.store.write() as work:
        voice, doing = work.get(Voice, voice_id), Doing(context, work)
        _must_be_open(work, voice.meeting)
        spoken = [one for one in in_order(work.find(Voice, meeting=voice.meeting)) if one.id != voice_id]
        spoken.insert(max(0, place - 1), voice)
        return doing.done("Đã đổi thứ tự ý kiến", _number(doing, spoken))


def classify(
    context: Context, voice_ids: Sequence[str], topic: str | None = None, competence: str | None = None
) -> Deed[list[Voice]]:
    """Set the field, or the level, or both, of several voices; also after the minutes were signed."""
    given = {"topic": topic, "competence": competence}
    chosen: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
    with context.store.write() as work:
        doing = Doing(context, work)
        changed = doing.keep_all(replace(work.get(Voice, id), **chosen) for id in voice_ids)
        return doing.done(f"Đã phân loại {len(changed)} ý kiến", changed)


def promise(
    context: Context,
    meeting_id: str,
    promised_by: str,
    text: str,
    *,
    voice_id: str = "",
    due_on: date | None = None,
    organization: str = "",
    product: str = "",
) -> Promise:
    """What was promised to the voters, by whom (a person's id, or words), until when."""
    with context.store.write() as work:
        made = Promise(
            meeting=meeting_id,
            voice=voice_id,
            text=clean(text),
            organization=organization,
            product=product,
            due_on=due_on,
            **named(work, "promised_by", promised_by),
        )
        return records.keep(context, work, made)


def promises(context: Context, meeting_id: str) -> list[Promise]:
    return records.find(context, Promise, meeting=meeting_id)


def _must_be_open(work: Work, meeting_id: str) -> None:
    """What was said may be put right until the minutes are signed."""
    if work.get(ContactMeeting, meeting_id).state == "signed":
        raise Refused(SEALED)


def _number(doing: Doing, spoken: Sequence[Voice]) -> list[Voice]:
    return doing.keep_all(replace(voice, order=place) for place, voice in enumerate(spoken, 1))
