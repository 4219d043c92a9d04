"""Who speaks: the queue of an item, the clock of each speech, and what was said, saved as it is typed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from ..domain.errors import Refused
from ..domain.records.agenda_item import AgendaItem
from ..domain.records.person import Person
from ..domain.records.speech import Speech
from ..domain.text import clean
from ..store.work import Work
from . import records
from .context import Context, office
from .rules import law

WAITING, SPEAKING, PAUSED, DONE = "waiting", "speaking", "paused", "done"
_MINUTE = 60
# The kind of speech -> the office's own minutes and the speaking time every office starts with.
_TIMES = {
    "report": ("report_minutes", "report"),
    "discussion": ("discussion_minutes", "speech"),
    "question": ("question_minutes", "question"),
    "answer": ("answer_minutes", "answer"),
    "explanation": ("answer_minutes", "answer"),
}


def queue(context: Context, item_id: str) -> list[Speech]:
    """The speeches of an item in their order, those made among them."""
    with context.store.read() as work:
        return _queue(work, item_id)


def allowed(context: Context, kind: str) -> int:
    """Seconds this kind of speech may take: the office's own number, else the usual one."""
    own, usual = _TIMES[kind]
    settings = office(context)
    minutes = getattr(settings, own) if settings else None
    return minutes * _MINUTE if minutes else law(context).office_defaults.speaking_times[usual]


def call(context: Context, item_id: str, speaker: str, kind: str = "discussion") -> Speech:
    """Put a speaker at the end of the queue; `speaker` is a person's id, or the name of somebody unknown."""
    seconds = allowed(context, kind)
    with context.store.write() as work:
        item = work.get(AgendaItem, item_id)
        known = work.look_up(Person, speaker) is not None
        speech = Speech(
            session=item.session,
            item=item.id,
            speaker=speaker if known else "",
            speaker_text="" if known else clean(speaker),
            kind=kind,
            order=1 + max((one.order or 0 for one in _queue(work, item.id)), default=0),
            allowed_seconds=seconds,
        )
        return records.keep(context, work, speech)


def start(context: Context, speech_id: str) -> Speech:
    """The speaker begins or goes on; one speaks at a time in a session."""
    with context.store.write() as work:
        speech = work.get(Speech, speech_id)
        others = work.find(Speech, session=speech.session, state=SPEAKING)
        if any(other.id != speech.id for other in others):
            name = _name(work, others[0])
            raise Refused(f"{name} đang phát biểu. Bấm dừng lượt đó rồi mời người tiếp theo.")
        if speech.state == SPEAKING:
            return speech
        now = context.clock()
        begun = replace(speech, state=SPEAKING, started_at=speech.started_at or now, resumed_at=now)
        return records.keep(context, work, begun)


def spoken(speech: Speech, now: datetime) -> int:
    """Seconds spoken up to now: those noted when the clock last stood, and those since it runs again."""
    noted, since = speech.seconds or 0, speech.resumed_at
    if speech.state != SPEAKING or since is None:
        return noted
    return noted + max(0, int((now - since).total_seconds()))


def pause(context: Context, speech_id: str, seconds: int) -> Speech:
    """Stop the clock at so many seconds spoken; the speaker will go on."""
    return _clock(context, speech_id, PAUSED, seconds)


def stop(context: Context, speech_id: str, seconds: int) -> Speech:
    """The speech is over after so many seconds."""
    return _clock(context, speech_id, DONE, seconds)


def extend(context: Context, speech_id: str, seconds: int) -> Speech:
    """The chair allows the speaker more time."""
    with context.store.write() as work:
        speech = work.get(Speech, speech_id)
        longer = (speech.allowed_seconds or 0) + seconds
        return _keep(context, work, speech, replace(speech, allowed_seconds=longer))


def write(context: Context, speech_id: str, text: str) -> Speech:
    """Save what was said; asked for every second or so while typing, so the same words save nothing."""
    with context.store.write() as work:
        speech = work.get(Speech, speech_id)
        return _keep(context, work, speech, replace(speech, text=clean(text)))


def remove(context: Context, speech_id: str) -> None:
    """Take somebody off the queue; what was said is never thrown away this way."""
    with context.store.write() as work:
        speech = work.get(Speech, speech_id)
        if speech.started_at or speech.text:
            raise Refused("Lượt này đã phát biểu nên không bỏ khỏi hàng đợi. Sửa nội dung nếu ghi nhầm.")
        context.user.must_edit("speech")
        work.delete(speech, by=context.user.id, at=context.clock())


def reorder(context: Context, item_id: str, speech_ids: Sequence[str]) -> list[Speech]:
    """Put the queue in this order; those not named follow in the order they had."""
    with context.store.write() as work:
        before = _queue(work, item_id)
        place = {id: n for n, id in enumerate(speech_ids)}
        wanted = sorted(before, key=lambda one: place.get(one.id, len(place)))
        return [
            _keep(context, work, one, replace(one, order=order)) for order, one in enumerate(wanted, start=1)
        ]


def _clock(context: Context, speech_id: str, state: str, seconds: int) -> Speech:
    with context.store.write() as work:
        speech = work.get(Speech, speech_id)
        if speech.state == WAITING:
            raise Refused("Người này chưa bắt đầu phát biểu. Bấm bắt đầu trước.")
        return _keep(context, work, speech, replace(speech, state=state, seconds=seconds))


def _keep(context: Context, work: Work, before: Speech, after: Speech) -> Speech:
    return before if after == before else records.keep(context, work, after)


def _queue(work: Work, item_id: str) -> list[Speech]:
    return sorted(work.find(Speech, item=item_id), key=lambda one: one.order or 0)


def _name(work: Work, speech: Speech) -> str:
    person = work.look_up(Person, speech.speaker)
    return person.called() if person else speech.speaker_text
